/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-obligations.h"
#include "rounds-profile.h"

/* Whom a kind can tie, by the nicks of professions that are not asked. */
static const struct
{
  RoundsProfession profession;
  const char *not_asked;
  const char *collaboration;
} cases[] = {
  { ROUNDS_PROFESSION_UNSET, "1 8 10 ", NULL },
  { ROUNDS_PROFESSION_PHYSICIAN, "", "Colleagues who practice under you" },
  { ROUNDS_PROFESSION_NP, "1 ", "Your collaborating physician" },
  { ROUNDS_PROFESSION_PA, "1 ", "Your collaborating physician" },
  { ROUNDS_PROFESSION_RN, "1 7 8 ", NULL },
  { ROUNDS_PROFESSION_CRNA, "1 7 ", "Your collaborating physician" },
  { ROUNDS_PROFESSION_CNM, "1 ", "Your collaborating physician" },
  { ROUNDS_PROFESSION_PHARMD, "1 7 10 ", "Collaborative agreement" },
  { ROUNDS_PROFESSION_PT, "1 2 7 8 ", NULL },
  { ROUNDS_PROFESSION_OT, "1 2 7 8 ", NULL },
  { ROUNDS_PROFESSION_SLP, "1 2 7 8 ", NULL },
  { ROUNDS_PROFESSION_DDS, "1 8 ", NULL },
  { ROUNDS_PROFESSION_DPM, "1 2 8 10 ", NULL },
  { ROUNDS_PROFESSION_OD, "1 2 8 10 ", NULL },
  { ROUNDS_PROFESSION_PSYCHOLOGIST, "1 8 ", NULL },
  { ROUNDS_PROFESSION_OTHER, "1 8 10 ", NULL },
};

static void
test_professions (void)
{
  guint n_kinds;

  rounds_obligation_kinds_list (&n_kinds);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) not_asked = g_string_new (NULL);

      for (guint kind = 0; kind < n_kinds; kind++)
        {
          if (!rounds_obligation_kinds_concerns (kind, cases[i].profession))
            g_string_append_printf (not_asked, "%u ", kind);
        }
      g_assert_cmpstr (not_asked->str, ==, cases[i].not_asked);
      if (cases[i].collaboration != NULL)
        g_assert_cmpstr (rounds_obligation_kinds_get_label (ROUNDS_OBLIGATION_COLLABORATION,
                                                            cases[i].profession),
                         ==, cases[i].collaboration);
    }
}

/* Every kind has its words and stands in its place. */
static void
test_kinds (void)
{
  guint n_kinds;
  const RoundsObligationTemplate *kinds = rounds_obligation_kinds_list (&n_kinds);

  g_assert_cmpuint (n_kinds, ==, ROUNDS_OBLIGATION_OTHER + 1);
  for (guint i = 0; i < n_kinds; i++)
    {
      g_assert_true (rounds_obligation_kinds_find (i) == &kinds[i]);
      g_assert_true (kinds[i].label != NULL && kinds[i].hint != NULL);
      g_assert_nonnull (kinds[i].date_title);
      g_assert_true ((kinds[i].cost_title != NULL) ==
                     ((kinds[i].parts & ROUNDS_OBLIGATION_HAS_COST) != 0));
    }
}

static void
test_title (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  RoundsObligation *obligation = rounds_plan_create (plan, ROUNDS_TYPE_OBLIGATION, "kind",
                                                     ROUNDS_OBLIGATION_LICENSE_COMPACT, NULL);

  rounds_plan_set_loaded (plan, TRUE);
  g_object_set (rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE), "profession",
                ROUNDS_PROFESSION_RN, NULL);
  g_assert_cmpstr (rounds_obligations_get_title (plan, obligation), ==, "Nurse Licensure Compact");
  g_object_set (obligation, "label", "The lease", NULL);
  g_assert_cmpstr (rounds_obligations_get_title (plan, obligation), ==, "The lease");
}

/* A lawyer's bill is one thing, a buy-out or letters to patients another: only the first may be the
 * same as a cost line for legal advice. */
static void
test_costs (void)
{
  static const struct
  {
    RoundsObligationKind kind;
    gint64 cost;
    gboolean settled;
    RoundsCostKind cost_kind; /* of what it costs; none without @costs */
    gboolean costs;
  } costly[] = {
    { ROUNDS_OBLIGATION_NON_COMPETE, 1500000, FALSE, ROUNDS_COST_OTHER, TRUE },
    { ROUNDS_OBLIGATION_PATIENT_NOTIFICATION, 60000, FALSE, ROUNDS_COST_OTHER, TRUE },
    { ROUNDS_OBLIGATION_VISA_H1B, 500000, FALSE, ROUNDS_COST_LEGAL, TRUE },
    { ROUNDS_OBLIGATION_SERVICE_NHSC, 4200000, FALSE, ROUNDS_COST_CLAW_BACK, TRUE },
    { ROUNDS_OBLIGATION_VISA_J1, ROUNDS_MONEY_UNSET, FALSE, ROUNDS_COST_OTHER, FALSE },
    { ROUNDS_OBLIGATION_VISA_J1, 0, FALSE, ROUNDS_COST_OTHER, FALSE },
    { ROUNDS_OBLIGATION_OTHER, 100, TRUE, ROUNDS_COST_OTHER, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (costly); i++)
    {
      g_autoptr (RoundsObligation) obligation =
          g_object_new (ROUNDS_TYPE_OBLIGATION, "kind", costly[i].kind, "cost", costly[i].cost,
                        "settled", costly[i].settled, NULL);
      RoundsCostTerms terms;

      g_assert_cmpint (rounds_obligations_get_cost (obligation, &terms), ==, costly[i].costs);
      if (!costly[i].costs)
        continue;
      g_assert_cmpint (terms.kind, ==, costly[i].cost_kind);
      g_assert_cmpint (terms.rhythm, ==, ROUNDS_COST_ONCE);
      g_assert_true (terms.from_leaving);
      g_assert_cmpint (rounds_cost_month (&terms, 0), ==, costly[i].cost);
      g_assert_cmpint (rounds_cost_month (&terms, 1), ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/domain/obligations/professions", test_professions);
  g_test_add_func ("/domain/obligations/kinds", test_kinds);
  g_test_add_func ("/domain/obligations/title", test_title);
  g_test_add_func ("/domain/obligations/costs", test_costs);
  return g_test_run ();
}

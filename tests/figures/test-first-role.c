/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "rounds-common-questions.h"
#include "rounds-household.h"
#include "rounds-license.h"
#include "rounds-option.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"

typedef struct
{
  RoundsPlan *plan;
  RoundsFigures *figures;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->figures = rounds_figures_new (fixture->plan, rounds_date_new (2026, 11, 20));
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state", "TX", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_finalize_object (fixture->figures);
  g_assert_finalize_object (fixture->plan);
}

static void
set_profession (Fixture *fixture, RoundsProfession profession)
{
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "profession",
                profession, NULL);
}

static void
set_floor (Fixture *fixture, gint64 cents)
{
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "floor", cents,
                NULL);
}

/* A payer-side role that pays $90,000 a year. */
static void
add_payer_option (Fixture *fixture)
{
  RoundsOption *option = rounds_plan_create (
      fixture->plan, ROUNDS_TYPE_OPTION, "name", "Reviewer", "role", ROUNDS_OPTION_NEW, "compared",
      TRUE, "path-kind", ROUNDS_PATH_CAREER, "destination", "payer", NULL);

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option",
                      rounds_record_get_id (ROUNDS_RECORD (option)), "pay", (gint64) 9000000, NULL);
}

static const RoundsCommonAnswer *
get_answer (Fixture *fixture)
{
  return rounds_common_questions_get_answer (
      rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_COMMON_QUESTIONS),
      ROUNDS_COMMON_FIRST_ROLE);
}

static const RoundsBasis *
get_basis (Fixture *fixture, guint position)
{
  const RoundsCommonAnswer *answer = get_answer (fixture);

  g_assert_cmpuint (answer->basis->len, ==, 4);
  return answer->basis->pdata[position];
}

static gboolean
is_missing (Fixture *fixture, const char *part)
{
  const RoundsCommonAnswer *answer = get_answer (fixture);

  for (guint i = 0; i < answer->missing->len; i++)
    {
      if (strstr (answer->missing->pdata[i], part) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* The first landings of R049 that fit profession, license and floor (R058). */
static void
test_floor (Fixture *fixture, gconstpointer unused)
{
  set_profession (fixture, ROUNDS_PROFESSION_RN);
  set_floor (fixture, 400000);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "TX", NULL);
  g_assert_cmpstr (get_answer (fixture)->title, ==,
                   "Perhaps “Health tech product”, “Medical affairs”, “Payer-side roles” or "
                   "“Clinical informatics”");
  add_payer_option (fixture);
  g_assert_cmpstr (get_answer (fixture)->title, ==, "Payer-side roles");
  set_floor (fixture, 4000000);
  g_assert_null (strstr (get_answer (fixture)->title, "Payer-side roles"));
}

/* A license that is to lapse, or none, is enough for nothing that asks for one. */
static void
test_license (Fixture *fixture, gconstpointer unused)
{
  RoundsLicense *license =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OH", NULL);

  set_profession (fixture, ROUNDS_PROFESSION_PHYSICIAN);
  g_assert_cmpstr (get_basis (fixture, 2)->label, ==, "Payer-side roles");
  g_assert_cmpstr (get_basis (fixture, 2)->value, ==,
                   "There are roles for your profession · your license is enough · pay unknown");
  g_object_set (license, "decision", ROUNDS_LICENSE_LET_LAPSE, NULL);
  g_assert_cmpstr (get_basis (fixture, 0)->value, ==,
                   "There are roles for your profession · a license helps · pay unknown");
  g_assert_cmpstr (
      get_basis (fixture, 2)->value, ==,
      "There are roles for your profession · asks for an active license · pay unknown");
  g_assert_cmpstr (get_answer (fixture)->title, ==,
                   "Perhaps “Health tech product”, “Medical affairs” or “Clinical informatics”");
}

/* Only what would still settle something is asked for, and what is there is not called unknown: pay
 * is known without a floor to hold it against. */
static void
test_missing (Fixture *fixture, gconstpointer unused)
{
  set_profession (fixture, ROUNDS_PROFESSION_PHYSICIAN);
  g_assert_true (is_missing (fixture, "No license is entered"));
  g_assert_true (is_missing (fixture, "would pay you is unknown"));
  g_assert_true (is_missing (fixture, "floor of your household is not set"));
  g_assert_cmpint (get_basis (fixture, 2)->place, ==, ROUNDS_PLACE_COMPARE);

  add_payer_option (fixture);
  g_assert_cmpstr (
      get_basis (fixture, 2)->value, ==,
      "There are roles for your profession · asks for an active license · no floor set yet");
  g_assert_cmpint (get_basis (fixture, 2)->place, ==, ROUNDS_PLACE_MONEY);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "TX", NULL);
  g_assert_false (is_missing (fixture, "license"));

  /* Ruled out by its pay, it leaves nothing to ask about it. */
  set_floor (fixture, 4000000);
  g_assert_false (is_missing (fixture, "floor of your household"));
  g_assert_cmpint (get_basis (fixture, 2)->place, ==, ROUNDS_PLACE_DESTINATIONS);
  g_assert_true (is_missing (fixture, "would pay you is unknown"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (setlocale (LC_NUMERIC, "en_US.UTF-8"));
  g_test_add ("/first-role/floor", Fixture, NULL, set_up, test_floor, tear_down);
  g_test_add ("/first-role/license", Fixture, NULL, set_up, test_license, tear_down);
  g_test_add ("/first-role/missing", Fixture, NULL, set_up, test_missing, tear_down);
  return g_test_run ();
}

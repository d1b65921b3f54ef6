/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-figures.h"
#include "rounds-ranking-text.h"

#define __ ROUNDS_INTEGER_UNSET

typedef struct
{
  const char *name;
  int weights[3];
  int marks[2][3];
  const char *verdict;
  const char *explanation;
  const char *flip;
  const char *in_favor;
  const char *against;
} Case;

static const Case cases[] = {
  { "clear",
    { 4, 2, 2 },
    { { 4, 4, 1 }, { 0, 2, 2 } },
    "Ann comes first",
    "2.25 ahead of “Bea” on a scale of 4.",
    NULL,
    "For “Ann”: c0 (+2.00), c1 (+0.50)",
    "Against it: c2 (−0.25)" },
  { "level",
    { 2, 2, 0 },
    { { 4, 0, __ }, { 0, 4, __ } },
    "No clear winner",
    "“Ann” and “Bea” are level.",
    "One step would do it: the weight of “c0” from 2 to 1 puts “Bea” first.",
    "For “Ann”: c0 (+2.00)",
    "Against it: c1 (−2.00)" },
  { "one-step",
    { 4, 1, 0 },
    { { 3, 3, __ }, { 3, 0, __ } },
    "No clear winner",
    "“Ann” is 0.60 ahead of “Bea” on a scale of 4, but one step turns it.",
    "One step would do it: “c0” of “Ann” from 3 to 2 puts “Bea” first.",
    "For “Ann”: c1 (+0.60)",
    NULL },
  { "missing",
    { 4, 4, 0 },
    { { 3, __, __ }, { 0, 4, __ } },
    "Ann leads so far",
    "1.00 ahead of “Bea” on a scale of 4. 1 mark is missing and could still turn it.",
    NULL,
    "Only one of the two has a mark for “c1”. Mark both to see what sets them apart.",
    NULL },
  { "no-marks",
    { 4, 4, 4 },
    { { __, __, __ }, { __, __, __ } },
    "Not enough marks yet",
    "An option is ranked once criteria of half the weight have a mark. Missing marks count as "
    "unknown, not as zero.",
    NULL,
    NULL,
    NULL },
  { "no-weight",
    { 0, 0, 0 },
    { { 1, 1, 1 }, { 2, 2, 2 } },
    "No criterion has weight yet",
    "Say what matters to you: give at least one criterion a weight.",
    NULL,
    NULL,
    NULL },
};

static void
fill (RoundsPlan *plan, const Case *c)
{
  gint64 options[2], criteria[3];

  for (guint i = 0; i < 2; i++)
    options[i] = rounds_record_get_id (
        rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "name", i == 0 ? "Ann" : "Bea", NULL));
  for (guint k = 0; k < 3; k++)
    {
      g_autofree char *name = g_strdup_printf ("c%u", k);

      criteria[k] = rounds_record_get_id (rounds_plan_create (plan, ROUNDS_TYPE_CRITERION, "name",
                                                              name, "weight", c->weights[k], NULL));
    }
  for (guint i = 0; i < 2; i++)
    for (guint k = 0; k < 3; k++)
      rounds_plan_create (plan, ROUNDS_TYPE_RATING, "option", options[i], "criterion", criteria[k],
                          "mark", c->marks[i][k], NULL);
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  RoundsPlan *plan = rounds_plan_new ();
  RoundsFigures *figures;
  RoundsRankingModel *model;
  g_autofree char *verdict = NULL, *explanation = NULL, *flip = NULL;
  g_autofree char *in_favor = NULL, *against = NULL;

  rounds_plan_set_loaded (plan, TRUE);
  fill (plan, c);
  figures = rounds_figures_new (plan, 0);
  model = rounds_figures_get_model (figures, ROUNDS_TYPE_RANKING_MODEL);
  verdict = rounds_ranking_text_dup_verdict (model);
  explanation = rounds_ranking_text_dup_explanation (model);
  flip = rounds_ranking_text_dup_flip (model);
  in_favor = rounds_ranking_text_dup_reasons (model, TRUE);
  against = rounds_ranking_text_dup_reasons (model, FALSE);
  g_assert_cmpstr (verdict, ==, c->verdict);
  g_assert_cmpstr (explanation, ==, c->explanation);
  g_assert_cmpstr (flip, ==, c->flip);
  g_assert_cmpstr (in_favor, ==, c->in_favor);
  g_assert_cmpstr (against, ==, c->against);
  g_assert_finalize_object (figures);
  g_assert_finalize_object (plan);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ranking-text/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}

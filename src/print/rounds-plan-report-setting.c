/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-format.h"
#include "rounds-irritant-kinds.h"
#include "rounds-outcome-model.h"
#include "rounds-outcome-text.h"
#include "rounds-plan-report-private.h"
#include "rounds-profile.h"
#include "rounds-remedy-answers.h"
#include "rounds-setting-text.h"

/* How long a change is tried before it is judged. */
#define TRIAL_MONTHS 3

/* What weighs a lot in the setting, and the first step against each. */
static void
add_steps (const RoundsPlanReport *self, RoundsAssessment *assessment)
{
  RoundsPlan *plan = rounds_figures_get_plan (self->figures);
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  g_autoptr (GPtrArray) irritants = rounds_assessments_list_irritants (plan, assessment);
  RoundsTable *table = rounds_table_new (_ ("What weighs a lot, and the first step"));

  rounds_table_add_column (table, _ ("In the setting"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Weight"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("First step"), ROUNDS_COLUMN_TEXT);
  for (guint i = 0; i < irritants->len; i++)
    {
      RoundsIrritant *irritant = irritants->pdata[i];
      const char *step = rounds_setting_text_get_step (irritant, profile->situation);
      const char *const cells[] = { rounds_irritant_get_label (irritant),
                                    rounds_outcome_get_weight_word (irritant->weight),
                                    step != NULL ? step : "–", NULL };

      if (irritant->kind == ROUNDS_IRRITANT_SETTING && irritant->weight >= ROUNDS_Q1_HEAVY)
        rounds_table_add_row (table, cells);
    }
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

static char *
dup_days (RoundsRemedy *remedy, RoundsDate today)
{
  g_autofree char *started = NULL;
  g_autofree char *ended = NULL;

  if (remedy == NULL || remedy->started_on == ROUNDS_DATE_NONE)
    return g_strdup ("–");
  started = rounds_format_date (remedy->started_on);
  if (remedy->ended_on == ROUNDS_DATE_NONE)
    /* Translators: %s is a day, the second one still to come */
    return g_strdup_printf (remedy->started_on > today ? _ ("from %s") : _ ("since %s"), started);
  ended = rounds_format_date (remedy->ended_on);
  /* Translators: two days */
  return g_strdup_printf (_ ("%s to %s"), started, ended);
}

/* The three remedies as experiments (R013). */
static void
add_remedies (const RoundsPlanReport *self)
{
  RoundsPlan *plan = rounds_figures_get_plan (self->figures);
  RoundsDate today = rounds_figures_get_today (self->figures);
  g_autoptr (GArray) answers = rounds_remedy_answers_collect (plan, today);
  RoundsTable *table = rounds_table_new (_ ("Three changes short of leaving, as experiments"));

  rounds_table_add_column (table, _ ("Change"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("How far"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("When"), ROUNDS_COLUMN_TEXT);
  for (guint i = 0; i < answers->len; i++)
    {
      const RoundsRemedyAnswer *answer = &g_array_index (answers, RoundsRemedyAnswer, i);
      g_autofree char *days = dup_days (rounds_assessments_find_remedy (plan, answer->kind), today);
      const char *const cells[] = { rounds_remedy_get_name (answer->kind),
                                    rounds_remedy_answer_get_text (answer), days, NULL };

      rounds_table_add_row (table, cells);
    }
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

/* The three ways it can end exclude each other, whatever led to the trial: a setting that does not
 * weigh much was no sign of success where it never did. */
static void
add_judging (const RoundsPlanReport *self)
{
  g_autofree char *review = g_strdup_printf (
      ngettext ("Answer the questions again %d month after a change, not before.",
                "Answer the questions again %d months after a change, not before.", TRIAL_MONTHS),
      TRIAL_MONTHS);

  rounds_plan_report_add_heading (self, 2, _ ("How to Tell Whether It Worked"));
  rounds_plan_report_add_item (self, NULL, review);
  rounds_plan_report_add_item (
      self, NULL, _ ("It worked if nothing, setting or care, weighs more than “Somewhat” then."));
  rounds_plan_report_add_item (
      self, NULL,
      _ ("If only the setting still weighs “A lot” or more, another change comes next."));
  rounds_plan_report_add_item (self, NULL,
                               _ ("It was not enough if the act of care weighs “A lot” or more "
                                  "then; that answer is worth as "
                                  "much."));
}

/* Where both weigh the same, the setting is half of it: to say that it comes first would have one
 * wait with the other half. */
static const char *
get_lead (RoundsQ1Outcome outcome)
{
  return outcome == ROUNDS_Q1_MIXED
             ? _ ("The setting is half of what weighs, and the half that can be tried without "
                  "leaving. What still weighs after that is the act of care.")
             : _ ("This comes first. It is a plan of its own, not a delay of another one.");
}

/**
 * rounds_plan_report_add_setting: (private):
 *
 * What the outcome of question 1 asks for before any pivot: the plan to change the setting (R014),
 * or the trial of one remedy that a care problem still lacks (R015). A pivot that is real needs
 * neither, and nothing is printed.
 */
void
rounds_plan_report_add_setting (const RoundsPlanReport *self)
{
  RoundsOutcomeModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_OUTCOME_MODEL);
  const RoundsQ1Result *result = rounds_outcome_model_get_result (model);

  if (result == NULL || result->outcome == ROUNDS_Q1_NOT_ENOUGH ||
      result->outcome == ROUNDS_Q1_PIVOT_IS_REAL)
    return;
  if (result->outcome == ROUNDS_Q1_CARE_UNTESTED)
    {
      rounds_plan_report_add_heading (self, 1, _ ("One Trial Before the Move"));
      rounds_plan_report_add_text (
          self, NULL,
          result->has_helped ? _ ("The act of care weighs most, and a change you tried has helped. "
                                  "Going on with it tells whether the move is needed.")
                             : _ ("The act of care weighs most. One of these, tried in earnest, "
                                  "tells whether the move is needed."));
      add_remedies (self);
      add_judging (self);
      return;
    }
  rounds_plan_report_add_heading (self, 1, _ ("The Plan to Change the Setting"));
  rounds_plan_report_add_text (self, NULL, get_lead (result->outcome));
  add_steps (self, rounds_outcome_model_get_assessment (model));
  add_remedies (self);
  add_judging (self);
}

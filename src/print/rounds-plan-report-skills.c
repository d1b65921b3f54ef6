/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-destination-kinds.h"
#include "rounds-plan-report-private.h"
#include "rounds-skill-text.h"
#include "rounds-skill.h"

/* Gaps are named to the last one; of what carries over a few are enough. */
#define N_CARRIED 6

/* By domain. */
static const char *const to_learn[] = {
  N_ ("Skills to learn"),
  N_ ("Knowledge to learn"),
  N_ ("Work styles to strengthen"),
};
static const char *const carried[] = {
  N_ ("Skills that carry over"),
  N_ ("Knowledge that carries over"),
  N_ ("Work styles that carry over"),
};

static void
add_lists (const RoundsPlanReport *self, const char *const labels[ROUNDS_SKILL_N_DOMAINS],
           GArray *const lists[ROUNDS_SKILL_N_DOMAINS], guint n_most)
{
  for (guint i = 0; i < ROUNDS_SKILL_N_DOMAINS; i++)
    {
      g_autofree char *names = rounds_skill_text_dup_names (lists[i], n_most);

      if (lists[i]->len > 0)
        rounds_plan_report_add_labeled (self, _ (labels[i]), names);
    }
}

static void
add_field (const RoundsPlanReport *self, RoundsSkillModel *model, const char *code)
{
  RoundsPlan *plan = rounds_figures_get_plan (self->figures);
  const RoundsSkillFit *fit = rounds_skill_model_find_closest (model, code);
  g_autofree char *problem = rounds_skill_text_dup_problem (model, fit);
  g_autofree char *compared = NULL;
  RoundsBlock *block;

  rounds_plan_report_add_heading (self, 2, rounds_destination_get_name (plan, code));
  if (problem != NULL)
    {
      rounds_plan_report_add_text (self, NULL, problem);
      return;
    }
  /* Translators: %s is what O*NET calls an occupation, in the plural */
  compared = g_strdup_printf (_ ("Compared with %s."), fit->occupation->title);
  block = rounds_block_new_paragraph (NULL, compared);
  rounds_block_keep_with_next (block);
  rounds_report_take_block (self->report, block);
  add_lists (self, to_learn, fit->match->gaps, ROUNDS_SKILL_N_ELEMENTS);
  add_lists (self, carried, fit->match->carried, N_CARRIED);
}

static void
add_comparison (const RoundsPlanReport *self)
{
  RoundsSkillModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_SKILL_MODEL);
  g_autoptr (GPtrArray) codes = NULL;

  /* Without an occupation every field would say the same. */
  if (rounds_skill_model_get_own (model) == NULL)
    return;
  codes = rounds_skill_model_list_destinations (model);
  for (guint i = 0; i < codes->len; i++)
    add_field (self, model, codes->pdata[i]);
  if (codes->len > 0)
    rounds_plan_report_add_note (self, rounds_skill_model_get_attribution (model));
}

static char *
dup_destinations (RoundsPlan *plan, RoundsSkill *skill)
{
  g_auto (GStrv) codes = g_strsplit (skill->destinations, " ", -1);
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (1, NULL, TRUE);

  for (guint i = 0; codes[i] != NULL; i++)
    {
      if (*codes[i] != '\0')
        g_ptr_array_add (names, (gpointer) rounds_destination_get_name (plan, codes[i]));
    }
  /* Translators: between the items of a list in a sentence */
  return g_strjoinv (_ (", "), (char **) names->pdata);
}

static void
add_sheet (const RoundsPlanReport *self)
{
  RoundsPlan *plan = rounds_figures_get_plan (self->figures);
  guint n_skills = rounds_plan_count_records (plan, ROUNDS_TYPE_SKILL);
  g_autoptr (RoundsTable) table = NULL;

  if (n_skills == 0)
    return;
  table = rounds_table_new (_ ("In my words"));
  rounds_table_add_column (table, _ ("In care"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("In business"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Evidence"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Needed in"), ROUNDS_COLUMN_TEXT);
  for (guint i = 0; i < n_skills; i++)
    {
      RoundsSkill *skill = rounds_plan_get_record (plan, ROUNDS_TYPE_SKILL, i);
      g_autofree char *destinations = dup_destinations (plan, skill);

      rounds_table_add_row (table, (const char *const[]) { skill->task, skill->wording,
                                                           skill->evidence, destinations, NULL });
    }
  rounds_report_take_block (self->report, rounds_block_new_table (g_steal_pointer (&table)));
}

/**
 * rounds_plan_report_add_skills: (private):
 *
 * The person's skill sheet (R007), then what is to be learned for each field on the list and what
 * carries over.
 */
void
rounds_plan_report_add_skills (const RoundsPlanReport *self)
{
  RoundsPlan *plan = rounds_figures_get_plan (self->figures);
  RoundsSkillModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_SKILL_MODEL);

  if (rounds_plan_count_records (plan, ROUNDS_TYPE_SKILL) == 0 &&
      (rounds_skill_model_get_own (model) == NULL || rounds_skill_model_get_n_fits (model) == 0))
    return;
  rounds_plan_report_add_heading (self, 1, _ ("Skills"));
  add_sheet (self);
  add_comparison (self);
}

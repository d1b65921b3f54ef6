/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-conversation.h"
#include "rounds-dated-model.h"
#include "rounds-dated-text.h"
#include "rounds-format.h"
#include "rounds-milestone-text.h"
#include "rounds-milestones.h"
#include "rounds-obligations.h"
#include "rounds-person.h"
#include "rounds-plan-report-private.h"

/* Names of people are in what one calls a conversation, and are left off where they are. */
static char *
describe_talk (const RoundsPlanReport *self, RoundsConversation *talk)
{
  RoundsPerson *person = rounds_plan_lookup (rounds_figures_get_plan (self->figures), talk->person);
  g_autofree char *name = rounds_plan_report_dup_name (self, person != NULL ? person->name : "");
  /* Translators: %s is a person's name */
  return g_strdup_printf (_ ("Conversation with %s"), name);
}

static char *
dup_title (const RoundsPlanReport *self, RoundsDatedModel *model, guint position)
{
  const RoundsDatedItem *item = rounds_dated_model_get_item (model, position);
  gpointer record = rounds_plan_lookup (rounds_figures_get_plan (self->figures), item->record);
  g_autofree char *title = rounds_dated_model_dup_title (model, position);
  const RoundsObligationTemplate *kind;

  if (item->kind == ROUNDS_DATED_TALK)
    return describe_talk (self, record);
  if (item->kind != ROUNDS_DATED_OBLIGATION ||
      ROUNDS_OBLIGATION (record)->kind == ROUNDS_OBLIGATION_OTHER)
    return g_steal_pointer (&title);
  kind = rounds_obligation_kinds_find (ROUNDS_OBLIGATION (record)->kind);
  /* Translators: what ties a person, and what its date is: "Telling your patients · Letters out by"
   */
  return g_strdup_printf (_ ("%1$s · %2$s"), title, _ (kind->date_title));
}

static void
add_days (const RoundsPlanReport *self, RoundsDatedModel *model)
{
  RoundsTable *table = rounds_table_new (NULL);
  guint n_items = rounds_dated_model_get_n_items (model);

  rounds_table_add_column (table, _ ("Day"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("What"), ROUNDS_COLUMN_TEXT);
  for (guint i = 0; i < n_items; i++)
    {
      const RoundsDatedItem *item = rounds_dated_model_get_item (model, i);
      g_autofree char *day = item->date != ROUNDS_DATE_NONE ? rounds_format_date (item->date)
                                                            : g_strdup (_ ("Not known yet"));
      g_autofree char *title = dup_title (self, model, i);
      const char *cells[] = { day, title, NULL };

      if (i == 0 || rounds_dated_model_get_item (model, i - 1)->due != item->due)
        rounds_table_add_group (table, rounds_text_for_due (item->due));
      rounds_table_add_row (table, cells);
    }
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

static int
compare_milestones (gconstpointer a, gconstpointer b)
{
  return rounds_milestones_compare (*(RoundsMilestone *const *) a, *(RoundsMilestone *const *) b);
}

static GPtrArray *
list_milestones (RoundsPlan *plan)
{
  GPtrArray *milestones = g_ptr_array_new ();
  guint n_milestones = rounds_plan_count_records (plan, ROUNDS_TYPE_MILESTONE);

  for (guint i = 0; i < n_milestones; i++)
    {
      RoundsMilestone *milestone = rounds_plan_get_record (plan, ROUNDS_TYPE_MILESTONE, i);

      if (milestone->state != ROUNDS_MILESTONE_DROPPED)
        g_ptr_array_add (milestones, milestone);
    }
  g_ptr_array_sort (milestones, compare_milestones);
  return milestones;
}

static void
add_milestones (const RoundsPlanReport *self, GPtrArray *milestones)
{
  int phase = -1;

  for (guint i = 0; i < milestones->len; i++)
    {
      RoundsMilestone *milestone = g_ptr_array_index (milestones, i);
      g_autofree char *day = rounds_text_for_milestone_day (milestone, ROUNDS_DATE_NONE);

      if (milestone->phase != phase)
        rounds_plan_report_add_heading (self, 2, rounds_text_for_phase (milestone->phase));
      phase = milestone->phase;
      rounds_plan_report_add_labeled (self, rounds_text_for_milestone_title (milestone), day);
    }
}

/** rounds_plan_report_add_dates: (private): the days ahead, and the milestones of each phase */
void
rounds_plan_report_add_dates (const RoundsPlanReport *self)
{
  RoundsDatedModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_DATED_MODEL);
  g_autoptr (GPtrArray) milestones = list_milestones (rounds_figures_get_plan (self->figures));

  if (rounds_dated_model_get_n_items (model) == 0 && milestones->len == 0)
    return;
  rounds_plan_report_add_heading (self, 1, _ ("Dates and Milestones"));
  if (rounds_dated_model_get_n_items (model) > 0)
    add_days (self, model);
  add_milestones (self, milestones);
}

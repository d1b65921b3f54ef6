/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-conversation.h"
#include "rounds-count-model.h"
#include "rounds-destination-kinds.h"
#include "rounds-format.h"
#include "rounds-network-text.h"
#include "rounds-person.h"
#include "rounds-plan-report-private.h"

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  const RoundsConversation *x = *(RoundsConversation *const *) a;
  const RoundsConversation *y = *(RoundsConversation *const *) b;

  return (y->held_on > x->held_on) - (y->held_on < x->held_on);
}

static GPtrArray *
list_talks (RoundsPlan *plan)
{
  GPtrArray *talks = g_ptr_array_new ();
  guint n_talks = rounds_plan_count_records (plan, ROUNDS_TYPE_CONVERSATION);

  for (guint i = 0; i < n_talks; i++)
    g_ptr_array_add (talks, rounds_plan_get_record (plan, ROUNDS_TYPE_CONVERSATION, i));
  g_ptr_array_sort (talks, compare_newest_first);
  return talks;
}

static RoundsTable *
create_table (void)
{
  RoundsTable *table = rounds_table_new (NULL);

  rounds_table_add_column (table, _ ("Day"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Person"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Destination"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Three years in"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Toward twenty"), ROUNDS_COLUMN_TEXT);
  return table;
}

static void
add_talk (const RoundsPlanReport *self, RoundsTable *table, RoundsConversation *talk)
{
  RoundsPlan *plan = rounds_figures_get_plan (self->figures);
  RoundsCountModel *count = rounds_figures_get_model (self->figures, ROUNDS_TYPE_COUNT_MODEL);
  RoundsPerson *person = rounds_plan_lookup (plan, talk->person);
  g_autofree char *day = rounds_format_date (talk->held_on);
  g_autofree char *name = rounds_plan_report_dup_name (self, person != NULL ? person->name : "");
  const char *cells[] = {
    day,
    name,
    person != NULL && *person->destination != '\0'
        ? rounds_destination_get_name (plan, person->destination)
        : _ ("Not said"),
    person != NULL ? rounds_text_for_outcome (person->outcome) : "",
    rounds_text_for_reason (rounds_count_model_get_reason (count, talk)),
    NULL,
  };

  rounds_table_add_row (table, cells);
}

static void
add_notes (const RoundsPlanReport *self, GPtrArray *talks)
{
  gboolean first = TRUE;

  for (guint i = 0; i < talks->len; i++)
    {
      RoundsConversation *talk = g_ptr_array_index (talks, i);
      RoundsPerson *person =
          rounds_plan_lookup (rounds_figures_get_plan (self->figures), talk->person);
      g_autofree char *name = NULL;

      if (*talk->note == '\0' || person == NULL)
        continue;
      if (first)
        rounds_plan_report_add_heading (self, 2, _ ("What They Said"));
      first = FALSE;
      name = rounds_plan_report_dup_name (self, person->name);
      rounds_plan_report_add_labeled (self, name, talk->note);
    }
}

static void
add_pace (const RoundsPlanReport *self, RoundsCountModel *count)
{
  const RoundsPace *pace = rounds_count_model_get_pace (count);
  g_autofree char *so_far =
      rounds_text_for_pace (pace, (int) rounds_count_model_get_target (count));
  g_autofree char *finish = rounds_text_for_finish (pace, rounds_count_model_get_counted (count));

  if (*so_far != '\0')
    rounds_plan_report_add_text (self, NULL, so_far);
  rounds_plan_report_add_text (self, NULL, finish);
}

/* Every talk, newest first, under the heading of its month. */
static void
add_table (const RoundsPlanReport *self, GPtrArray *talks)
{
  RoundsTable *table = create_table ();

  for (guint i = 0; i < talks->len; i++)
    {
      RoundsConversation *talk = g_ptr_array_index (talks, i);
      RoundsConversation *before = i > 0 ? g_ptr_array_index (talks, i - 1) : NULL;
      RoundsDate month = rounds_date_month_start (talk->held_on);

      if (before == NULL || rounds_date_month_start (before->held_on) != month)
        {
          g_autofree char *name = rounds_format_month (month);

          rounds_table_add_group (table, name);
        }
      add_talk (self, table, talk);
    }
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

/** rounds_plan_report_add_conversations: (private): the count toward twenty and every talk by month
 */
void
rounds_plan_report_add_conversations (const RoundsPlanReport *self)
{
  RoundsCountModel *count = rounds_figures_get_model (self->figures, ROUNDS_TYPE_COUNT_MODEL);
  g_autoptr (GPtrArray) talks = list_talks (rounds_figures_get_plan (self->figures));
  g_autofree char *sentence = NULL;

  if (talks->len == 0)
    return;
  rounds_plan_report_add_heading (self, 1, _ ("Conversations"));
  /* Translators: people counted, of how many */
  sentence = g_strdup_printf (_ ("%u of %u people counted who moved somewhere on the shortlist."),
                              rounds_count_model_get_counted (count),
                              rounds_count_model_get_target (count));
  rounds_plan_report_add_text (self, NULL, sentence);
  add_pace (self, count);
  add_table (self, talks);
  if (rounds_report_options_shows (self->options, ROUNDS_REPORT_NOTES))
    add_notes (self, talks);
}

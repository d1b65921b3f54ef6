/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-format.h"
#include "rounds-gig-text.h"
#include "rounds-plan-report-private.h"

static void
add_group (RoundsTable *table, const char *label, GArray *texts)
{
  if (texts->len > 0)
    rounds_table_add_group (table, label);
  for (guint i = 0; i < texts->len; i++)
    {
      const RoundsGigText *text = &g_array_index (texts, RoundsGigText, i);
      const char *cells[] = { text->label, text->value, NULL };

      rounds_table_add_row (table, cells);
    }
}

/* Both sides and both ways, without a verdict (R084, R085). */
static void
add_trade_off (const RoundsPlanReport *self, const RoundsGigFigure *figure)
{
  g_autoptr (GArray) gives = rounds_gig_text_list_gives (figure);
  g_autoptr (GArray) costs = rounds_gig_text_list_costs (figure);
  g_autoptr (GArray) ways = rounds_gig_text_list_ways (figure);
  g_autofree char *missing = rounds_gig_text_dup_missing (figure);
  g_autofree char *text = NULL;
  RoundsTable *table;

  if (missing != NULL)
    {
      rounds_plan_report_add_text (self, _ ("Wait or jump."), missing);
      return;
    }
  /* Translators: %s is the name of a career */
  text = g_strdup_printf (_ ("Taken now, the gig takes time from the search for “%s”. Both sides, "
                             "without a verdict."),
                          figure->career_title);
  rounds_plan_report_add_text (self, _ ("Wait or jump."), text);
  table = rounds_table_new (NULL);
  rounds_table_add_column (table, "", ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, figure->title, ROUNDS_COLUMN_TEXT);
  add_group (table, _ ("What the gig gives"), gives);
  add_group (table, _ ("What it costs"), costs);
  add_group (table, _ ("Household take-home, both ways"), ways);
  rounds_report_take_block (self->report, rounds_block_new_table (table));
}

/* The gigs up to full time (R087); an option without any has no portfolio yet. */
static void
add_portfolio (const RoundsPlanReport *self, const RoundsGigFigure *figure)
{
  g_autofree char *text = rounds_gig_text_dup_portfolio (figure);
  g_autoptr (GArray) together = rounds_gig_text_list_portfolio (figure);
  RoundsTable *table;

  if (figure->gigs->len == 0)
    return;
  rounds_plan_report_add_text (self, _ ("Portfolio."), text);
  table = rounds_table_new (NULL);
  rounds_table_add_column (table, "", ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("Taken"), ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, _ ("A year, before tax"), ROUNDS_COLUMN_NUMBER);
  for (guint i = 0; i < figure->gigs->len; i++)
    {
      const RoundsGigLine *line = &g_array_index (figure->gigs, RoundsGigLine, i);
      g_autofree char *taken = rounds_gig_text_dup_line (line);
      g_autofree char *year = rounds_format_money (line->year);
      const char *cells[] = { line->name, taken, year, NULL };

      rounds_table_add_row (table, cells);
    }
  rounds_report_take_block (self->report, rounds_block_new_table (table));
  for (guint i = 0; i < together->len; i++)
    {
      const RoundsGigText *line = &g_array_index (together, RoundsGigText, i);

      rounds_plan_report_add_labeled (self, line->label, line->value);
    }
}

/** rounds_plan_report_add_gigs: (private): each compared job taken now beside the search for a
 *   career, and as a portfolio of gigs */
void
rounds_plan_report_add_gigs (const RoundsPlanReport *self)
{
  RoundsGigModel *model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_GIG_MODEL);
  guint n_figures = rounds_gig_model_get_n_figures (model);

  if (n_figures == 0 || !rounds_report_options_shows (self->options, ROUNDS_REPORT_MONEY))
    return;
  rounds_plan_report_add_heading (self, 1, _ ("Wait or Jump"));
  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsGigFigure *figure = rounds_gig_model_get_figure (model, i);

      rounds_plan_report_add_heading (self, 2, figure->title);
      add_trade_off (self, figure);
      add_portfolio (self, figure);
    }
}

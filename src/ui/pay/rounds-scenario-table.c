/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-forecast-text.h"
#include "rounds-format.h"
#include "rounds-scenario-table.h"

/* Together with a gap they fit into a window 360 pixels wide. */
#define LEAD_CHARS 14
#define COLUMN_CHARS 21

/**
 * RoundsScenarioTable:
 *
 * An option as it is expected beside its scenarios, figure by figure; wider than the window it
 * scrolls by itself. Every value is described by its row and its column.
 */
struct _RoundsScenarioTable
{
  AdwBin parent_instance;

  GtkGrid *grid;
};

G_DEFINE_FINAL_TYPE (RoundsScenarioTable, rounds_scenario_table, ADW_TYPE_BIN)

static char *
dup_take_home (const RoundsForecastFigure *figure)
{
  return rounds_format_money (figure->take_home);
}

static const struct
{
  const char *label;
  char *(*dup_text) (const RoundsForecastFigure *figure);
} lines[] = {
  { N_ ("Take-home of a steady month"), dup_take_home },
  { N_ ("Against the household floor"), rounds_forecast_text_dup_verdict },
  { N_ ("Break-even with staying"), rounds_forecast_text_dup_break_even },
  { N_ ("Ahead of staying"), rounds_forecast_text_dup_total },
  { N_ ("The same in value now"), rounds_forecast_text_dup_present_value },
  { N_ ("Runway"), rounds_forecast_text_dup_runway },
  { N_ ("Lowest savings"), rounds_forecast_text_dup_lowest },
};

static void
rounds_scenario_table_class_init (RoundsScenarioTableClass *klass)
{
}

static void
rounds_scenario_table_init (RoundsScenarioTable *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, 18);
  gtk_grid_set_row_spacing (self->grid, 9);
  gtk_widget_add_css_class (GTK_WIDGET (self->grid), "pay-table");
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (self->grid));
  adw_bin_set_child (ADW_BIN (self), scrolled);
}

GtkWidget *
rounds_scenario_table_new (void)
{
  return g_object_new (ROUNDS_TYPE_SCENARIO_TABLE, NULL);
}

static GtkWidget *
attach (RoundsScenarioTable *self, const char *text, const char *css_class, int column, int row)
{
  GtkWidget *label = gtk_label_new (text);
  int n_chars = column == 0 ? LEAD_CHARS : COLUMN_CHARS;

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), n_chars);
  gtk_label_set_max_width_chars (GTK_LABEL (label), n_chars);
  gtk_widget_add_css_class (label, css_class);
  gtk_grid_attach (self->grid, label, column, row, 1, 1);
  return label;
}

/* (element-type RoundsForecastFigure): borrowed: what is tried, so that a narrow window shows it
 * without scrolling, the option, then its scenarios. */
static GPtrArray *
list_columns (RoundsForecastModel *model, guint first, const RoundsForecastFigure *tried)
{
  GPtrArray *columns = g_ptr_array_new ();
  guint n_figures = rounds_forecast_model_get_n_figures (model);

  if (tried != NULL)
    g_ptr_array_add (columns, (gpointer) tried);
  for (guint i = first; i < n_figures; i++)
    {
      const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, i);

      if (i > first && figure->scenario == NULL)
        break;
      g_ptr_array_add (columns, (gpointer) figure);
    }
  return columns;
}

/* Where the option and its scenarios have nothing to say about a line, it is left out. */
static gboolean
show_line (RoundsScenarioTable *self, GPtrArray *columns, guint line, int row)
{
  GtkWidget *heading = NULL;

  for (guint i = 0; i < columns->len; i++)
    {
      g_autofree char *text = lines[line].dup_text (g_ptr_array_index (columns, i));
      GtkWidget *value;

      if (text == NULL)
        continue;
      if (heading == NULL)
        heading = attach (self, _ (lines[line].label), "dim-label", 0, row);
      value = attach (self, text, "numeric", (int) i + 1, row);
      gtk_accessible_update_relation (GTK_ACCESSIBLE (value), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                      heading, gtk_grid_get_child_at (self->grid, (int) i + 1, 0),
                                      NULL, -1);
    }
  return heading != NULL;
}

static const char *
get_title (const RoundsForecastFigure *figure, const RoundsForecastFigure *tried)
{
  if (figure == tried)
    return _ ("What you try");
  return figure->scenario != NULL ? figure->scenario->name : _ ("As expected");
}

/**
 * rounds_scenario_table_show:
 * @tried: (nullable): a change that is not in the plan
 *
 * Shows the option with @option_id, @tried and its scenarios as they are now.
 */
void
rounds_scenario_table_show (RoundsScenarioTable *self, RoundsForecastModel *model, gint64 option_id,
                            const RoundsForecastFigure *tried)
{
  int first = rounds_forecast_model_find_option (model, option_id);
  g_autoptr (GPtrArray) columns = NULL;
  GtkWidget *child;
  int row = 1;

  g_return_if_fail (ROUNDS_IS_SCENARIO_TABLE (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
  if (first < 0)
    return;
  columns = list_columns (model, (guint) first, tried);
  for (guint i = 0; i < columns->len; i++)
    attach (self, get_title (g_ptr_array_index (columns, i), tried), "heading", (int) i + 1, 0);
  for (guint line = 0; line < G_N_ELEMENTS (lines); line++)
    if (show_line (self, columns, line, row))
      row++;
}

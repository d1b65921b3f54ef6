/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-columns.h"
#include "rounds-excerpt.h"
#include "rounds-forecast-text.h"
#include "rounds-format.h"
#include "rounds-scenario-table.h"

/* Pixels below which figures do not stand side by side; it fits into a window 360 wide. */
#define FIGURE_WIDTH 250

#define NAME_CHARS 14
#define VALUE_CHARS 22

/* Average width of a letter, in pixels, from which on a name and a value have no room in a line. */
#define LARGE_LETTER 11

/**
 * RoundsScenarioTable:
 *
 * An option as it is expected and its scenarios, figure by figure: below each figure stand all of
 * them, so that one compares them in a narrow window too and nothing scrolls sideways. A wide
 * window has several figures side by side. Every value is described by its figure and its scenario.
 */
struct _RoundsScenarioTable
{
  AdwBin parent_instance;

  RoundsColumns *figures;
  gboolean is_large; /* text, so that values stand below names */
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
  self->figures = g_object_new (ROUNDS_TYPE_COLUMNS, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->figures), "pay-table");
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->figures));
}

GtkWidget *
rounds_scenario_table_new (void)
{
  return g_object_new (ROUNDS_TYPE_SCENARIO_TABLE, NULL);
}

static GtkWidget *
create_label (const char *text, const char *css_class, int n_chars)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), n_chars);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

/* (element-type RoundsForecastFigure): borrowed: what is tried, which is what one looks for, the
 * option, then its scenarios. */
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

static const char *
get_title (const RoundsForecastFigure *figure, const RoundsForecastFigure *tried)
{
  if (figure == tried)
    return _ ("What you try");
  return figure->scenario != NULL ? figure->scenario->name : _ ("As expected");
}

static gboolean
has_large_text (RoundsScenarioTable *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int width = pango_font_metrics_get_approximate_char_width (metrics);

  pango_font_metrics_unref (metrics);
  return width >= LARGE_LETTER * PANGO_SCALE;
}

static void
attach_value (RoundsScenarioTable *self, GtkGrid *grid, GtkWidget *heading, const char *title,
              const char *text, int row)
{
  g_autofree char *shown = rounds_excerpt_dup (title, ROUNDS_EXCERPT_SCREEN);
  GtkWidget *name = create_label (shown, "dim-label", NAME_CHARS);
  GtkWidget *value = create_label (text, "numeric", VALUE_CHARS);

  gtk_label_set_wrap_mode (GTK_LABEL (name), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (value, TRUE);
  if (self->is_large)
    {
      gtk_grid_attach (grid, name, 0, 2 * row - 1, 1, 1);
      gtk_grid_attach (grid, value, 0, 2 * row, 1, 1);
    }
  else
    {
      gtk_grid_attach (grid, name, 0, row, 1, 1);
      gtk_grid_attach (grid, value, 1, row, 1, 1);
    }
  gtk_accessible_update_relation (GTK_ACCESSIBLE (value), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  heading, name, NULL, -1);
}

/* Where the option and its scenarios have nothing to say about a figure, it is left out. */
static void
show_line (RoundsScenarioTable *self, GPtrArray *columns, const RoundsForecastFigure *tried,
           guint line)
{
  GtkGrid *grid = g_object_ref_sink (GTK_GRID (gtk_grid_new ()));
  GtkWidget *heading = create_label (_ (lines[line].label), "heading", NAME_CHARS + VALUE_CHARS);
  int n_rows = 0;

  gtk_widget_set_size_request (GTK_WIDGET (grid), FIGURE_WIDTH, -1);
  gtk_grid_set_column_spacing (grid, 12);
  gtk_grid_set_row_spacing (grid, 3);
  gtk_grid_attach (grid, heading, 0, 0, 2, 1);
  for (guint i = 0; i < columns->len; i++)
    {
      const RoundsForecastFigure *figure = g_ptr_array_index (columns, i);
      g_autofree char *text = lines[line].dup_text (figure);

      if (text != NULL)
        attach_value (self, grid, heading, get_title (figure, tried), text, ++n_rows);
    }
  if (n_rows > 0)
    rounds_columns_append (self->figures, GTK_WIDGET (grid));
  g_object_unref (grid);
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

  g_return_if_fail (ROUNDS_IS_SCENARIO_TABLE (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->figures))) != NULL)
    gtk_widget_unparent (child);
  if (first < 0)
    return;
  columns = list_columns (model, (guint) first, tried);
  self->is_large = has_large_text (self);
  for (guint line = 0; line < G_N_ELEMENTS (lines); line++)
    show_line (self, columns, tried, line);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-figure-row.h"
#include "rounds-forecast-text.h"
#include "rounds-format.h"
#include "rounds-shown-text.h"
#include "rounds-solve-expander.h"

/** YEARS: within how many years a change should have paid off, until another year is chosen */
#define YEARS 5

/**
 * RoundsSolveExpander:
 *
 * Solving backwards, folded: the pay with which an option meets the household's floor, and the pay
 * with which it has broken even by a chosen time. Nothing is searched while it is folded.
 */
struct _RoundsSolveExpander
{
  AdwExpanderRow parent_instance;

  RoundsForecastModel *model; /* owned, nullable */
  GSignalGroup *signals; /* owned */
  gboolean updating;

  /* made when first unfolded */
  RoundsFigureRow *figure_row;
  AdwActionRow *floor_row;
  AdwComboRow *year_row;
  AdwActionRow *break_even_row;
};

G_DEFINE_FINAL_TYPE (RoundsSolveExpander, rounds_solve_expander, ADW_TYPE_EXPANDER_ROW)

/* The last month of each year that is looked ahead, by which one would like to have broken even. */
static void
update_years (RoundsSolveExpander *self, const RoundsForecastFigure *figure)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint n_years = figure->flow.n_months / 12;
  guint position = adw_combo_row_get_selected (self->year_row);
  GListModel *shown = adw_combo_row_get_model (self->year_row);

  if (shown == NULL || g_list_model_get_n_items (shown) == 0)
    position = YEARS - 1;
  for (guint year = 1; year <= n_years; year++)
    gtk_string_list_take (names, rounds_format_month (rounds_forecast_figure_get_month (
                                     figure, (int) year * 12 - 1)));
  adw_combo_row_set_model (self->year_row, G_LIST_MODEL (names));
  if (n_years > 0)
    adw_combo_row_set_selected (self->year_row, MIN (position, n_years - 1));
}

static void
set_answer (AdwActionRow *row, char *answer)
{
  adw_action_row_set_subtitle (row, answer != NULL ? answer : _ ("No pay to look for"));
  g_free (answer);
}

static char *
dup_floor_pay (const RoundsForecastFigure *figure, const RoundsForecastSolution *solution)
{
  if (figure->pay_case != NULL && figure->pay_case->floor == ROUNDS_MONEY_UNSET)
    return g_strdup (_ ("Enter the household’s floor to see this"));
  return rounds_forecast_text_dup_floor_pay (figure, solution);
}

static char *
dup_break_even_pay (const RoundsForecastFigure *figure, const RoundsForecastSolution *solution)
{
  if (figure->pay_case != NULL && !figure->pay_case->has_today)
    return g_strdup (_ ("Enter today’s pay to see this"));
  return rounds_forecast_text_dup_break_even_pay (figure, solution);
}

static void
show_solution (RoundsSolveExpander *self)
{
  const RoundsForecastFigure *figure;
  const RoundsForecastSolution *solution;
  int position;

  if (self->figure_row == NULL || self->model == NULL || self->updating ||
      !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;
  rounds_figure_row_update (self->figure_row, self->model);
  position = rounds_figure_row_find (self->figure_row, self->model);
  gtk_widget_set_visible (GTK_WIDGET (self->year_row), position >= 0);
  gtk_widget_set_visible (GTK_WIDGET (self->break_even_row), position >= 0);
  if (position < 0)
    {
      set_answer (self->floor_row, g_strdup (_ ("Add an option in Compare to see this")));
      return;
    }
  figure = rounds_forecast_model_get_figure (self->model, (guint) position);
  self->updating = TRUE;
  update_years (self, figure);
  self->updating = FALSE;
  solution = rounds_forecast_model_get_solution (
      self->model, (guint) position, (int) adw_combo_row_get_selected (self->year_row) + 1);
  set_answer (self->floor_row, dup_floor_pay (figure, solution));
  set_answer (self->break_even_row, dup_break_even_pay (figure, solution));
}

static AdwActionRow *
add_answer_row (RoundsSolveExpander *self, const char *title)
{
  AdwActionRow *row = ADW_ACTION_ROW (adw_action_row_new ());

  rounds_shown_text_set_title (row, title);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_subtitle_selectable (row, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (row), "property");
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (row));
  return row;
}

static void
create_content (RoundsSolveExpander *self)
{
  g_autoptr (GtkExpression) name =
      gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  self->figure_row = ROUNDS_FIGURE_ROW (rounds_figure_row_new (ROUNDS_FIGURE_ROW_SCENARIOS));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->figure_row));
  self->floor_row = add_answer_row (self, _ ("Pay that meets the floor"));
  self->year_row = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->year_row), _ ("Break even by"));
  adw_combo_row_set_expression (self->year_row, name);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->year_row));
  self->break_even_row = add_answer_row (self, _ ("Pay that has broken even by then"));
  g_signal_connect_object (self->figure_row, "chosen", G_CALLBACK (show_solution), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->year_row, "notify::selected", G_CALLBACK (show_solution), self,
                           G_CONNECT_SWAPPED);
}

static void
on_expanded_cb (RoundsSolveExpander *self)
{
  if (self->figure_row == NULL && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    create_content (self);
  show_solution (self);
}

static void
rounds_solve_expander_dispose (GObject *object)
{
  RoundsSolveExpander *self = ROUNDS_SOLVE_EXPANDER (object);

  g_clear_object (&self->signals);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (rounds_solve_expander_parent_class)->dispose (object);
}

static void
rounds_solve_expander_class_init (RoundsSolveExpanderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_solve_expander_dispose;
}

static void
rounds_solve_expander_init (RoundsSolveExpander *self)
{
  self->signals = g_signal_group_new (ROUNDS_TYPE_FORECAST_MODEL);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (show_solution), self);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Solve Backwards"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self),
                                 _ ("The pay that would meet the floor, or pay off in time"));
  g_signal_connect (self, "notify::expanded", G_CALLBACK (on_expanded_cb), NULL);
}

GtkWidget *
rounds_solve_expander_new (void)
{
  return g_object_new (ROUNDS_TYPE_SOLVE_EXPANDER, NULL);
}

/** rounds_solve_expander_set_model: @model is nullable */
void
rounds_solve_expander_set_model (RoundsSolveExpander *self, RoundsForecastModel *model)
{
  g_return_if_fail (ROUNDS_IS_SOLVE_EXPANDER (self));

  if (!g_set_object (&self->model, model))
    return;
  g_signal_group_set_target (self->signals, model);
  show_solution (self);
}

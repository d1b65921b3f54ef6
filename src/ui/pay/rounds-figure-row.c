/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-figure-row.h"
#include "rounds-forecast-text.h"

/**
 * RoundsFigureRow:
 *
 * Chooses an option, or one of its scenarios. What is chosen stays so while options and scenarios
 * come, go and are renamed; it is hidden where there is nothing to choose.
 */
struct _RoundsFigureRow
{
  AdwComboRow parent_instance;

  RoundsFigureRowOffer offer;
  GArray *ids; /* owned; of gint64: of the option or scenario at each position */
  gint64 id; /* what is chosen */
  gboolean updating;
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (RoundsFigureRow, rounds_figure_row, ADW_TYPE_COMBO_ROW)

static void
on_selected_cb (RoundsFigureRow *self)
{
  guint position = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (self->updating || position >= self->ids->len)
    return;
  self->id = g_array_index (self->ids, gint64, position);
  g_signal_emit (self, chosen_signal, 0);
}

static void
rounds_figure_row_finalize (GObject *object)
{
  RoundsFigureRow *self = ROUNDS_FIGURE_ROW (object);

  g_clear_pointer (&self->ids, g_array_unref);
  G_OBJECT_CLASS (rounds_figure_row_parent_class)->finalize (object);
}

static void
rounds_figure_row_class_init (RoundsFigureRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_figure_row_finalize;

  /** RoundsFigureRow::chosen: a person has chosen another one */
  chosen_signal = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
}

static void
rounds_figure_row_init (RoundsFigureRow *self)
{
  g_autoptr (GtkExpression) name =
      gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->id = ROUNDS_FIGURE_ROW_EVERYTHING;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Option"));
  adw_combo_row_set_expression (ADW_COMBO_ROW (self), name);
  g_signal_connect (self, "notify::selected", G_CALLBACK (on_selected_cb), NULL);
}

GtkWidget *
rounds_figure_row_new (RoundsFigureRowOffer offer)
{
  RoundsFigureRow *self = g_object_new (ROUNDS_TYPE_FIGURE_ROW, NULL);

  self->offer = offer;
  return GTK_WIDGET (self);
}

static gboolean
offers (RoundsFigureRow *self, const RoundsForecastFigure *figure)
{
  if (figure->scenario != NULL && !(self->offer & ROUNDS_FIGURE_ROW_SCENARIOS))
    return FALSE;
  return (self->offer & ROUNDS_FIGURE_ROW_TODAY) || !rounds_forecast_figure_is_staying (figure);
}

static GtkStringList *
list_names (RoundsFigureRow *self, RoundsForecastModel *model)
{
  GtkStringList *names = gtk_string_list_new (NULL);
  guint n_figures = rounds_forecast_model_get_n_figures (model);
  gint64 id = ROUNDS_FIGURE_ROW_EVERYTHING;

  g_array_set_size (self->ids, 0);
  if (self->offer & ROUNDS_FIGURE_ROW_ALL)
    {
      gtk_string_list_append (names, _ ("All options"));
      g_array_append_val (self->ids, id);
    }
  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, i);
      gpointer record = figure->scenario != NULL ? (gpointer) figure->scenario : figure->option;

      if (!offers (self, figure))
        continue;
      gtk_string_list_take (names, rounds_forecast_text_dup_title (figure));
      id = rounds_record_get_id (record);
      g_array_append_val (self->ids, id);
    }
  return names;
}

static gboolean
is_same_list (GListModel *one, GListModel *other)
{
  guint n = g_list_model_get_n_items (other);

  if (one == NULL || g_list_model_get_n_items (one) != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (one), i),
                      gtk_string_list_get_string (GTK_STRING_LIST (other), i)))
      return FALSE;
  return TRUE;
}

/* The first choice is the first thing that is not today's work. */
static guint
find_position (RoundsFigureRow *self)
{
  for (guint i = 0; i < self->ids->len; i++)
    if (g_array_index (self->ids, gint64, i) == self->id)
      return i;
  return (self->offer & ROUNDS_FIGURE_ROW_TODAY) && self->ids->len > 1 ? 1 : 0;
}

/** rounds_figure_row_update: offers what @model has figures of now */
void
rounds_figure_row_update (RoundsFigureRow *self, RoundsForecastModel *model)
{
  AdwComboRow *row;
  g_autoptr (GtkStringList) names = NULL;
  guint position;

  g_return_if_fail (ROUNDS_IS_FIGURE_ROW (self) && ROUNDS_IS_FORECAST_MODEL (model));

  row = ADW_COMBO_ROW (self);
  names = list_names (self, model);
  position = find_position (self);
  self->id = self->ids->len > 0 ? g_array_index (self->ids, gint64, position)
                                : ROUNDS_FIGURE_ROW_EVERYTHING;
  self->updating = TRUE;
  if (!is_same_list (adw_combo_row_get_model (row), G_LIST_MODEL (names)))
    adw_combo_row_set_model (row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (row, position);
  self->updating = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self), self->ids->len > 1);
}

/** rounds_figure_row_get_id: of the option or scenario, or %ROUNDS_FIGURE_ROW_EVERYTHING */
gint64
rounds_figure_row_get_id (RoundsFigureRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_FIGURE_ROW (self), ROUNDS_FIGURE_ROW_EVERYTHING);

  return self->id;
}

/** rounds_figure_row_find: position of the chosen figure in @model; -1 for none */
int
rounds_figure_row_find (RoundsFigureRow *self, RoundsForecastModel *model)
{
  int position;

  g_return_val_if_fail (ROUNDS_IS_FIGURE_ROW (self), -1);

  if (self->id == ROUNDS_FIGURE_ROW_EVERYTHING)
    return -1;
  position = rounds_forecast_model_find_option (model, self->id);
  return position >= 0 ? position : rounds_forecast_model_find_scenario (model, self->id);
}

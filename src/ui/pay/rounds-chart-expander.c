/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assumption-text.h"
#include "rounds-chart-expander.h"
#include "rounds-chart-frame.h"
#include "rounds-figure-row.h"
#include "rounds-forecast-chart.h"
#include "rounds-forecast-text.h"
#include "rounds-shown-text.h"

/**
 * RoundsChartExpander:
 *
 * A chart of the months to come, folded under its name. Nothing of it is computed or made before it
 * is first unfolded, and nothing is computed while it is folded.
 */
struct _RoundsChartExpander
{
  AdwExpanderRow parent_instance;

  RoundsChartSubject subject;
  RoundsForecastModel *model; /* owned, nullable */
  GSignalGroup *signals; /* owned */

  /* made when first unfolded */
  RoundsFigureRow *figure_row;
  GtkWidget *frame;
  GtkLabel *caption;
};

G_DEFINE_FINAL_TYPE (RoundsChartExpander, rounds_chart_expander, ADW_TYPE_EXPANDER_ROW)

typedef struct
{
  const char *title;
  const char *subtitle;
  RoundsFigureRowOffer offer;
} Words;

static const Words words[] = {
  [ROUNDS_CHART_OF_DIFFERENCE] = { N_ ("Cumulative"),
                                   N_ ("How far ahead of staying, or behind, month by month"),
                                   ROUNDS_FIGURE_ROW_ALL },
  [ROUNDS_CHART_OF_SAVINGS] = { N_ ("Runway"), N_ ("Savings through notice, gap and recovery"),
                                ROUNDS_FIGURE_ROW_TODAY | ROUNDS_FIGURE_ROW_SCENARIOS },
  [ROUNDS_CHART_OF_SWINGS] = { N_ ("What Matters"),
                               N_ ("One input at a time, from its low to its high"),
                               ROUNDS_FIGURE_ROW_SCENARIOS },
};

static const RoundsForecastFigure *
find_figure (RoundsChartExpander *self)
{
  int position = rounds_figure_row_find (self->figure_row, self->model);

  return position >= 0 ? rounds_forecast_model_get_figure (self->model, (guint) position) : NULL;
}

/* While the band is being computed, what was drawn before stays: a band that comes and goes with
 * every key would flicker. */
static gboolean
awaits_band (RoundsChartExpander *self, guint position)
{
  const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (self->model, position);

  return figure->problem == NULL && figure->low.known &&
         rounds_forecast_model_get_band (self->model, position) == NULL;
}

static RoundsChartModel *
create_chart (RoundsChartExpander *self)
{
  int position = rounds_figure_row_find (self->figure_row, self->model);

  if (self->subject == ROUNDS_CHART_OF_DIFFERENCE)
    return rounds_forecast_chart_new_cumulative (self->model,
                                                 rounds_figure_row_get_id (self->figure_row));
  if (position < 0)
    return NULL;
  if (self->subject == ROUNDS_CHART_OF_SAVINGS)
    return rounds_forecast_chart_new_runway (self->model, (guint) position, FALSE);
  return rounds_forecast_chart_new_swings (self->model, (guint) position);
}

/* What is missing, where there is nothing to draw. */
static char *
describe_gaps (RoundsChartExpander *self)
{
  guint n_figures = rounds_forecast_model_get_n_figures (self->model);
  const RoundsForecastFigure *figure = find_figure (self);
  g_autoptr (GPtrArray) gaps = NULL;

  for (guint i = 0; figure == NULL && i < n_figures; i++)
    if (!rounds_forecast_figure_is_staying (rounds_forecast_model_get_figure (self->model, i)))
      figure = rounds_forecast_model_get_figure (self->model, i);
  if (figure == NULL)
    return g_strdup (_ ("Add an option in Compare to see what it leads to."));
  gaps = rounds_forecast_text_list_gaps (figure);
  if (gaps->len > 0)
    {
      g_ptr_array_add (gaps, NULL);
      return g_strjoinv ("\n", (char **) gaps->pdata);
    }
  return rounds_forecast_text_dup_baseline (figure);
}

static char *
describe_chart (RoundsChartExpander *self)
{
  const RoundsForecastFigure *figure = find_figure (self);
  int position = rounds_figure_row_find (self->figure_row, self->model);

  switch (self->subject)
    {
    case ROUNDS_CHART_OF_SAVINGS:
      return rounds_forecast_text_dup_band (
          figure, rounds_forecast_model_get_band (self->model, (guint) position));
    case ROUNDS_CHART_OF_DIFFERENCE:
    case ROUNDS_CHART_OF_SWINGS:
    default:
      return rounds_assumption_text_dup_money (rounds_forecast_model_get_terms (self->model));
    }
}

static void
show_chart (RoundsChartExpander *self)
{
  g_autoptr (RoundsChartModel) chart = NULL;
  g_autofree char *caption = NULL;
  int position;

  if (self->frame == NULL || self->model == NULL ||
      !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;
  rounds_figure_row_update (self->figure_row, self->model);
  position = rounds_figure_row_find (self->figure_row, self->model);
  if (self->subject == ROUNDS_CHART_OF_SAVINGS && position >= 0 &&
      awaits_band (self, (guint) position))
    return;
  chart = create_chart (self);
  caption = chart != NULL ? describe_chart (self) : describe_gaps (self);
  rounds_chart_frame_set_model (ROUNDS_CHART_FRAME (self->frame), chart);
  gtk_widget_set_visible (self->frame, chart != NULL);
  rounds_shown_text_set_label (self->caption, caption != NULL ? caption : "");
  gtk_widget_set_visible (GTK_WIDGET (self->caption), caption != NULL);
}

static void
on_band_ready_cb (RoundsChartExpander *self, guint position)
{
  if (self->subject == ROUNDS_CHART_OF_SAVINGS && self->figure_row != NULL &&
      rounds_figure_row_find (self->figure_row, self->model) == (int) position)
    show_chart (self);
}

static void
create_content (RoundsChartExpander *self)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->figure_row = ROUNDS_FIGURE_ROW (rounds_figure_row_new (words[self->subject].offer));
  g_signal_connect_object (self->figure_row, "chosen", G_CALLBACK (show_chart), self,
                           G_CONNECT_SWAPPED);
  self->frame = rounds_chart_frame_new (NULL);
  self->caption = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->caption, 0);
  gtk_label_set_wrap (self->caption, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->caption), "dim-label");
  gtk_box_append (GTK_BOX (box), self->frame);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->caption));
  gtk_widget_add_css_class (box, "pay-chart");
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->figure_row));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
on_expanded_cb (RoundsChartExpander *self)
{
  if (self->frame == NULL && adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    create_content (self);
  show_chart (self);
}

static void
rounds_chart_expander_dispose (GObject *object)
{
  RoundsChartExpander *self = ROUNDS_CHART_EXPANDER (object);

  g_clear_object (&self->signals);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (rounds_chart_expander_parent_class)->dispose (object);
}

static void
rounds_chart_expander_class_init (RoundsChartExpanderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_chart_expander_dispose;
}

static void
rounds_chart_expander_init (RoundsChartExpander *self)
{
  self->signals = g_signal_group_new (ROUNDS_TYPE_FORECAST_MODEL);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (show_chart), self);
  g_signal_group_connect_swapped (self->signals, "band-ready", G_CALLBACK (on_band_ready_cb), self);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (on_expanded_cb), NULL);
}

GtkWidget *
rounds_chart_expander_new (RoundsChartSubject subject)
{
  RoundsChartExpander *self = g_object_new (ROUNDS_TYPE_CHART_EXPANDER, NULL);

  self->subject = subject;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ (words[subject].title));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), _ (words[subject].subtitle));
  return GTK_WIDGET (self);
}

/** rounds_chart_expander_set_model: @model is nullable */
void
rounds_chart_expander_set_model (RoundsChartExpander *self, RoundsForecastModel *model)
{
  g_return_if_fail (ROUNDS_IS_CHART_EXPANDER (self));

  if (!g_set_object (&self->model, model))
    return;
  g_signal_group_set_target (self->signals, model);
  show_chart (self);
}

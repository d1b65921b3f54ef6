/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>
#include <stdio.h>
#include <time.h>

#include "rounds-chart-frame.h"
#include "rounds-figures.h"
#include "rounds-forecast-chart.h"
#include "rounds-pay-chart.h"
#include "rounds-pay-terms.h"
#include "rounds-sample.h"

/* How long a frame takes in which a chart of the sample plan shows other numbers, as while somebody
 * types: new model, layout and painting of a window of 1200 × 800, in milliseconds of the main
 * thread's processor time, so that other work of the machine cancels out. */

#define FRAMES 60
#define WARM_UP 5
#define MEAN_LIMIT_MS 8
#define WORST_LIMIT_MS 33
#define WIDTH 1200
#define HEIGHT 800
#define N_STATES 2 /* of the plan, that the chart goes to and fro between */

typedef struct
{
  const char *name;
  RoundsChartModel *models[N_STATES]; /* owned */
} Chart;

typedef struct
{
  const Chart *chart;
  RoundsChartFrame *frame;
  double begun;
  guint n_frames;
  double sum;
  double worst;
} Measure;

static gboolean
on_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  Measure *measure = user_data;

  rounds_chart_frame_set_model (measure->frame,
                                measure->chart->models[measure->n_frames % N_STATES]);
  return G_SOURCE_CONTINUE;
}

static double
get_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static void
on_before_paint_cb (Measure *measure)
{
  measure->begun = get_milliseconds ();
}

static void
on_after_paint_cb (Measure *measure)
{
  double milliseconds = get_milliseconds () - measure->begun;

  if (++measure->n_frames <= WARM_UP)
    return;
  measure->sum += milliseconds;
  measure->worst = MAX (measure->worst, milliseconds);
}

static void
measure_chart (const Chart *chart)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  Measure measure = { .chart = chart };
  GdkFrameClock *clock;

  measure.frame = ROUNDS_CHART_FRAME (rounds_chart_frame_new (chart->models[0]));
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (measure.frame));
  gtk_window_set_child (GTK_WINDOW (window), scrolled);
  gtk_window_present (GTK_WINDOW (window));
  clock = gtk_widget_get_frame_clock (window);
  g_signal_connect_swapped (clock, "before-paint", G_CALLBACK (on_before_paint_cb), &measure);
  g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (on_after_paint_cb), &measure);
  gtk_widget_add_tick_callback (GTK_WIDGET (measure.frame), on_tick_cb, &measure, NULL);
  while (measure.n_frames < WARM_UP + FRAMES)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handlers_disconnect_by_data (clock, &measure);
  gtk_window_destroy (GTK_WINDOW (window));
  printf ("chart-frame-%s-mean %.2f ms %d\n", chart->name, measure.sum / FRAMES, MEAN_LIMIT_MS);
  printf ("chart-frame-%s-worst %.2f ms %d\n", chart->name, measure.worst, WORST_LIMIT_MS);
}

/* The first thing to go to, for the charts of one option. */
static guint
find_option (RoundsForecastModel *model)
{
  guint n_figures = rounds_forecast_model_get_n_figures (model);

  for (guint i = 0; i < n_figures; i++)
    if (!rounds_forecast_figure_is_staying (rounds_forecast_model_get_figure (model, i)))
      return i;
  g_error ("The sample has no option");
}

static void
take_models (Chart *charts, RoundsFigures *figures, guint state)
{
  RoundsForecastModel *forecast = rounds_figures_get_model (figures, ROUNDS_TYPE_FORECAST_MODEL);
  guint option = find_option (forecast);

  charts[0].models[state] =
      rounds_pay_chart_new (rounds_figures_get_model (figures, ROUNDS_TYPE_PAY_MODEL));
  charts[1].models[state] = rounds_forecast_chart_new_cumulative (forecast, 0);
  charts[2].models[state] = rounds_forecast_chart_new_runway (forecast, option, TRUE);
  charts[3].models[state] = rounds_forecast_chart_new_swings (forecast, option);
}

int
main (void)
{
  Chart charts[] = { { "take-home", { NULL } },
                     { "cumulative", { NULL } },
                     { "runway", { NULL } },
                     { "what-matters", { NULL } } };
  const RoundsDate today = rounds_date_new (2026, 11, 20);
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsFigures) figures = NULL;
  g_autoptr (GError) error = NULL;

  adw_init ();
  rounds_plan_set_loaded (plan, TRUE);
  if (!rounds_sample_fill (plan, today, &error))
    g_error ("%s", error->message);
  figures = rounds_figures_new (plan, today);
  take_models (charts, figures, 0);
  for (guint i = 0; i < rounds_plan_count_records (plan, ROUNDS_TYPE_PAY_TERMS); i++)
    g_object_set (rounds_plan_get_record (plan, ROUNDS_TYPE_PAY_TERMS, i), "growth", 2.5, NULL);
  take_models (charts, figures, 1);
  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      measure_chart (&charts[i]);
      for (guint state = 0; state < N_STATES; state++)
        g_object_unref (charts[i].models[state]);
    }
  return 0;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-forecast-band.h"
#include "rounds-forecast-model.h"

/* The generation is the cancellable: what was asked before the last change has another one, that is
 * cancelled, and is dropped on arrival. A job holds its case and nothing of the model, which may go
 * while threads still run. */
struct _RoundsForecastBands
{
  RoundsForecastBandFunc func;
  gpointer user_data;
  GCancellable *generation; /* owned */
};

typedef struct
{
  RoundsForecastBands *bands; /* borrowed; alive while not cancelled */
  guint position;
  RoundsCashCase *pay_case; /* owned */
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;

  rounds_cash_case_unref (job->pay_case);
  g_free (job);
}

static void
free_band (gpointer data)
{
  rounds_simulation_clear (data);
  g_free (data);
}

/**
 * rounds_forecast_band_run:
 * @band: (out caller-allocates): the band of the case; empty where it is unknown
 *
 * Draws the paths with the one seed. May run in any thread.
 *
 * Returns: %FALSE if it was cancelled, or a figure cannot be right
 */
gboolean
rounds_forecast_band_run (const RoundsCashCase *pay_case, RoundsSimulation *band,
                          GCancellable *cancellable)
{
  g_return_val_if_fail (pay_case != NULL && band != NULL, FALSE);

  return rounds_simulation_run (&pay_case->input, &pay_case->ranges, ROUNDS_FORECAST_SEED,
                                ROUNDS_SIMULATION_PATHS, band, cancellable, NULL);
}

static void
run_job (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Job *job = task_data;
  RoundsSimulation *band = g_new0 (RoundsSimulation, 1);

  rounds_forecast_band_run (job->pay_case, band, cancellable);
  g_task_return_pointer (task, band, free_band);
}

static void
on_job_done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  const Job *job = g_task_get_task_data (G_TASK (result));
  RoundsSimulation *band = g_task_propagate_pointer (G_TASK (result), NULL);

  if (band == NULL)
    return;
  job->bands->func (job->position, band, job->bands->user_data);
  free_band (band);
}

/**
 * rounds_forecast_bands_new:
 * @func: is told of every band that was asked for and not forgotten since
 */
RoundsForecastBands *
rounds_forecast_bands_new (RoundsForecastBandFunc func, gpointer user_data)
{
  RoundsForecastBands *self = g_new0 (RoundsForecastBands, 1);

  self->func = func;
  self->user_data = user_data;
  self->generation = g_cancellable_new ();
  return self;
}

/** rounds_forecast_bands_ask: starts computing the band of @pay_case in a thread */
void
rounds_forecast_bands_ask (RoundsForecastBands *self, guint position, RoundsCashCase *pay_case)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (self != NULL && pay_case != NULL);

  job = g_new0 (Job, 1);
  job->bands = self;
  job->position = position;
  job->pay_case = rounds_cash_case_ref (pay_case);
  task = g_task_new (NULL, self->generation, on_job_done_cb, NULL);
  g_task_set_static_name (task, "rounds-forecast-band");
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, run_job);
}

/** rounds_forecast_bands_forget: drops what was asked for so far */
void
rounds_forecast_bands_forget (RoundsForecastBands *self)
{
  g_return_if_fail (self != NULL);

  g_cancellable_cancel (self->generation);
  g_set_object (&self->generation, NULL);
  self->generation = g_cancellable_new ();
}

void
rounds_forecast_bands_free (RoundsForecastBands *self)
{
  g_return_if_fail (self != NULL);

  g_cancellable_cancel (self->generation);
  g_clear_object (&self->generation);
  g_free (self);
}

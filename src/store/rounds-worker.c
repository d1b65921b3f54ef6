/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-worker.h"

typedef struct
{
  RoundsWorkerFunc work; /* %NULL ends the thread */
  RoundsWorkerFunc done;
  gpointer data;
} RoundsJob;

struct _RoundsWorker
{
  GThread *thread;
  GAsyncQueue *jobs; /* of RoundsJob, to the thread */
  GAsyncQueue *finished; /* of RoundsJob, back from it */
  GSource *wake_up; /* in the owner's main context */
  guint n_pending; /* jobs that have not come back; the owner's thread only */
};

/* A source that is ready when the thread says so. */
static gboolean
dispatch_wake_up (GSource *source, GSourceFunc callback, gpointer user_data)
{
  g_source_set_ready_time (source, -1);
  return callback (user_data);
}

static GSourceFuncs wake_up_funcs = { .dispatch = dispatch_wake_up };

static gpointer
run_jobs (gpointer user_data)
{
  RoundsWorker *self = user_data;
  RoundsJob *job;

  while ((job = g_async_queue_pop (self->jobs))->work != NULL)
    {
      job->work (job->data);
      g_async_queue_push (self->finished, job);
      g_source_set_ready_time (self->wake_up, 0);
    }
  g_free (job);
  return NULL;
}

static void
finish_job (RoundsWorker *self, RoundsJob *job)
{
  RoundsWorkerFunc done = job->done;
  gpointer data = job->data;

  g_free (job);
  self->n_pending--;
  if (done != NULL)
    done (data); /* may free the worker */
}

static gboolean
on_jobs_finished_cb (gpointer user_data)
{
  RoundsWorker *self = user_data;
  RoundsJob *job = g_async_queue_try_pop (self->finished);

  if (job != NULL)
    {
      g_source_set_ready_time (self->wake_up, 0); /* come back for the next */
      finish_job (self, job);
    }
  return G_SOURCE_CONTINUE;
}

/**
 * rounds_worker_new:
 * @name: of the thread
 *
 * Starts the thread. Jobs come back in the main context that is the caller's now.
 */
RoundsWorker *
rounds_worker_new (const char *name)
{
  RoundsWorker *self = g_rc_box_new0 (RoundsWorker);
  g_autoptr (GMainContext) context = g_main_context_ref_thread_default ();

  self->jobs = g_async_queue_new ();
  self->finished = g_async_queue_new ();
  self->wake_up = g_source_new (&wake_up_funcs, sizeof (GSource));
  g_source_set_callback (self->wake_up, on_jobs_finished_cb, self, NULL);
  g_source_set_static_name (self->wake_up, name);
  g_source_attach (self->wake_up, context);
  self->thread = g_thread_new (name, run_jobs, self);
  return self;
}

/** rounds_worker_free: for a worker without pending jobs; waits for the thread to end */
void
rounds_worker_free (RoundsWorker *self)
{
  g_return_if_fail (self != NULL && self->n_pending == 0);

  g_async_queue_push (self->jobs, g_new0 (RoundsJob, 1));
  g_thread_join (self->thread);
  g_source_destroy (self->wake_up);
  g_source_unref (self->wake_up);
  g_async_queue_unref (self->jobs);
  g_async_queue_unref (self->finished);
  g_rc_box_release (self);
}

/**
 * rounds_worker_push:
 * @work: called in the worker's thread
 * @done: (nullable): called after it in the owner's
 * @data: given to both; the last of them frees it
 */
void
rounds_worker_push (RoundsWorker *self, RoundsWorkerFunc work, RoundsWorkerFunc done, gpointer data)
{
  RoundsJob *job;

  g_return_if_fail (self != NULL && work != NULL);

  job = g_new (RoundsJob, 1);
  *job = (RoundsJob) { work, done, data };
  self->n_pending++;
  g_async_queue_push (self->jobs, job);
}

/**
 * rounds_worker_wait_all:
 *
 * Blocks until no job is pending, those included that finished ones push. One of them may free
 * @self.
 */
void
rounds_worker_wait_all (RoundsWorker *self)
{
  g_return_if_fail (self != NULL);

  g_rc_box_acquire (self);
  while (self->n_pending > 0)
    finish_job (self, g_async_queue_pop (self->finished));
  g_rc_box_release (self);
}

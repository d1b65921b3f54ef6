/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "rounds-application-private.h"
#include "rounds-command-line.h"
#include "rounds-sample.h"
#include "rounds-store.h"
#include "rounds-window.h"

/**
 * RoundsApplication:
 *
 * One process with one plan open in one window. The window comes first and the plan's file is read
 * while the first frame is drawn; the process ends when all that was done is in the file.
 */
struct _RoundsApplication
{
  AdwApplication parent_instance;

  char *path; /* owned, nullable: another plan than the person's own */
  gboolean sample;
  char *sample_folder; /* owned, nullable: of the temporary copy */
  RoundsSession *session; /* owned, nullable */
  guint logout_cookie; /* holds the end of the session back while something is unsaved */
};

G_DEFINE_FINAL_TYPE (RoundsApplication, rounds_application, ADW_TYPE_APPLICATION)

static RoundsWindow *
get_window (RoundsApplication *self)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (self));

  return windows != NULL ? windows->data : NULL;
}

/* The end of the session waits while an edit is on its way to the file. */
static void
on_store_state_cb (RoundsApplication *self)
{
  RoundsStoreState state = rounds_store_get_state (rounds_session_get_store (self->session));
  gboolean unsaved = state == ROUNDS_STORE_STATE_SAVING || state == ROUNDS_STORE_STATE_FAILED;

  if (unsaved && self->logout_cookie == 0)
    self->logout_cookie =
        gtk_application_inhibit (GTK_APPLICATION (self), GTK_WINDOW (get_window (self)),
                                 GTK_APPLICATION_INHIBIT_LOGOUT, _ ("The plan is being saved"));
  else if (!unsaved && self->logout_cookie != 0)
    {
      gtk_application_uninhibit (GTK_APPLICATION (self), self->logout_cookie);
      self->logout_cookie = 0;
    }
}

/* A plan that is only read is wanted in memory; its file is for those who write it. */
static void
on_read_cb (GObject *source, GAsyncResult *result, gpointer unused)
{
  rounds_store_close_finish (ROUNDS_STORE (source), result, NULL);
}

/* What reading a file needed for a moment goes back to the system; the program runs for days. */
static gboolean
release_memory (gpointer unused)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
  return G_SOURCE_REMOVE;
}

static void
on_opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RoundsApplication) self = user_data;
  RoundsPlan *plan;
  g_autoptr (GError) error = NULL;

  if (!rounds_store_open_finish (ROUNDS_STORE (source), result, &error))
    {
      if (get_window (self) != NULL)
        rounds_window_show_problem (get_window (self), error,
                                    rounds_store_get_path (ROUNDS_STORE (source)));
      return;
    }
  g_idle_add_full (G_PRIORITY_LOW, release_memory, NULL, NULL);
  plan = rounds_session_get_plan (self->session);
  if (rounds_session_get_kind (self->session) == ROUNDS_SESSION_READING)
    rounds_store_close_async (ROUNDS_STORE (source), on_read_cb, NULL);
  else
    rounds_plan_purge (plan, rounds_date_today ());
  if (self->sample_folder != NULL && !rounds_sample_fill (plan, rounds_date_today (), &error))
    rounds_window_show_problem (get_window (self), error, NULL);
}

static char *
choose_path (RoundsApplication *self, GError **error)
{
  if (self->path != NULL)
    return g_strdup (self->path);
  if (!self->sample)
    return rounds_command_line_dup_default_path ();
  self->sample_folder = g_dir_make_tmp ("rounds-sample-XXXXXX", error);
  return self->sample_folder != NULL ? g_build_filename (self->sample_folder, "sample.rounds", NULL)
                                     : NULL;
}

static RoundsStoreFlags
choose_flags (RoundsApplication *self, gboolean reading)
{
  if (reading)
    return ROUNDS_STORE_READ_ONLY;
  if (self->path != NULL || self->sample)
    return ROUNDS_STORE_CREATE;
  return ROUNDS_STORE_CREATE | ROUNDS_STORE_BACKUPS;
}

static void
open_file (RoundsApplication *self, RoundsWindow *window, const char *path, gboolean reading)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsStore) store = rounds_store_new (plan, path, choose_flags (self, reading));
  RoundsSessionKind kind = self->sample_folder != NULL ? ROUNDS_SESSION_SAMPLE : ROUNDS_SESSION_OWN;

  g_clear_object (&self->session);
  self->session = rounds_session_new (plan, store, rounds_date_today (),
                                      reading ? ROUNDS_SESSION_READING : kind);
  g_signal_connect_object (store, "notify::state", G_CALLBACK (on_store_state_cb), self,
                           G_CONNECT_SWAPPED);
  rounds_window_set_session (window, self->session);
  rounds_store_open_async (store, on_opened_cb, g_object_ref (self));
}

static void
on_reopen_cb (RoundsApplication *self, gboolean reading, RoundsWindow *window)
{
  RoundsStore *store = rounds_session_get_store (self->session);
  g_autofree char *path = g_strdup (rounds_store_get_path (store));

  open_file (self, window, path, reading);
}

static void
open_plan (RoundsApplication *self, RoundsWindow *window)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = choose_path (self, &error);

  if (path == NULL)
    {
      rounds_window_show_problem (window, error, NULL);
      return;
    }
  g_signal_connect_object (window, "reopen", G_CALLBACK (on_reopen_cb), self, G_CONNECT_SWAPPED);
  open_file (self, window, path, FALSE);
}

static void
rounds_application_activate (GApplication *application)
{
  RoundsApplication *self = ROUNDS_APPLICATION (application);
  RoundsWindow *window = get_window (self);

  if (window == NULL)
    {
      window = rounds_window_new (GTK_APPLICATION (application));
      open_plan (self, window);
    }
  gtk_window_present (GTK_WINDOW (window));
}

static int
rounds_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  RoundsApplication *self = ROUNDS_APPLICATION (application);
  int code = rounds_command_line_run (options);

  if (code != ROUNDS_COMMAND_LINE_CONTINUE)
    return code;
  self->sample = g_variant_dict_contains (options, "sample");
  g_variant_dict_lookup (options, "plan", "^ay", &self->path);
  /* Another plan opens beside the person's own. */
  if (self->sample || self->path != NULL)
    g_application_set_flags (application,
                             g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);
  return code;
}

static gboolean
on_terminated_cb (gpointer user_data)
{
  g_application_quit (G_APPLICATION (user_data));
  return G_SOURCE_CONTINUE;
}

static void
rounds_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (rounds_application_parent_class)->startup (application);
  rounds_application_add_actions (ROUNDS_APPLICATION (application));
  g_unix_signal_add (SIGTERM, on_terminated_cb, application);
  g_unix_signal_add (SIGINT, on_terminated_cb, application);
  g_unix_signal_add (SIGHUP, on_terminated_cb, application);
}

static void
remove_sample (RoundsApplication *self)
{
  g_autoptr (GDir) folder = NULL;
  const char *name;

  if (self->sample_folder == NULL)
    return;
  folder = g_dir_open (self->sample_folder, 0, NULL);
  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->sample_folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (self->sample_folder);
}

/* Whatever ends the process (the window, a signal, the session), nothing is lost here. */
static void
rounds_application_shutdown (GApplication *application)
{
  RoundsApplication *self = ROUNDS_APPLICATION (application);
  g_autoptr (GError) error = NULL;

  if (self->session != NULL &&
      !rounds_store_drain (rounds_session_get_store (self->session), &error))
    g_printerr ("rounds: %s\n", error->message);
  remove_sample (self);
  G_APPLICATION_CLASS (rounds_application_parent_class)->shutdown (application);
}

static void
rounds_application_finalize (GObject *object)
{
  RoundsApplication *self = ROUNDS_APPLICATION (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->sample_folder, g_free);
  G_OBJECT_CLASS (rounds_application_parent_class)->finalize (object);
}

static void
rounds_application_class_init (RoundsApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rounds_application_finalize;
  application_class->activate = rounds_application_activate;
  application_class->handle_local_options = rounds_application_handle_local_options;
  application_class->startup = rounds_application_startup;
  application_class->shutdown = rounds_application_shutdown;
}

static void
rounds_application_init (RoundsApplication *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), rounds_command_line_get_options ());
}

RoundsApplication *
rounds_application_new (void)
{
  return g_object_new (ROUNDS_TYPE_APPLICATION, "application-id", APP_ID, "resource-base-path",
                       RESOURCE_PATH, NULL);
}

/** rounds_application_get_session: (transfer none) (nullable): the opened plan */
RoundsSession *
rounds_application_get_session (RoundsApplication *self)
{
  g_return_val_if_fail (ROUNDS_IS_APPLICATION (self), NULL);

  return self->session;
}

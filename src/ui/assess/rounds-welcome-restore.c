/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-plan-file.h"
#include "rounds-welcome-restore.h"

static void
free_contents (gpointer contents)
{
  rounds_contents_free (contents);
}

/* The backup itself is only read: it stays what it was. */
static void
read_in_thread (GTask *task, gpointer source, gpointer path, GCancellable *cancellable)
{
  GError *error = NULL;
  g_autoptr (RoundsPlanFile) file = rounds_plan_file_open (path, ROUNDS_STORE_READ_ONLY, &error);
  RoundsContents *contents = file != NULL ? rounds_plan_file_load (file, &error) : NULL;

  if (contents != NULL)
    g_task_return_pointer (task, contents, free_contents);
  else
    g_task_return_error (task, error);
}

static void
on_read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  RoundsSession *session = ROUNDS_SESSION (source);
  g_autoptr (GError) error = NULL;
  RoundsContents *contents = g_task_propagate_pointer (G_TASK (result), &error);

  if (contents == NULL)
    {
      rounds_session_tell_problem (session, _ ("The Backup Could Not Be Restored"), error->message);
      return;
    }
  rounds_plan_import (rounds_session_get_plan (session), contents->images);
  rounds_session_toast_when_saved (session, _ ("Your backup is restored"));
  rounds_contents_free (contents);
}

/* Takes over what @file holds, a plan or a backup of one; it is saved by the same road as any edit.
 * What goes wrong is told, and the plan stays empty. */
static void
read_backup (RoundsSession *session, GFile *file)
{
  g_autoptr (GTask) task = g_task_new (session, NULL, on_read_cb, NULL);

  g_task_set_task_data (task, g_file_get_path (file), g_free);
  g_task_run_in_thread (task, read_in_thread);
}

static void
on_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RoundsSession) session = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (file != NULL && g_file_peek_path (file) != NULL)
    read_backup (session, file);
}

/** rounds_welcome_restore_ask: lets the person choose a backup, for a plan that is still empty */
void
rounds_welcome_restore_ask (GtkWidget *widget, RoundsSession *session)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  g_return_if_fail (GTK_IS_WIDGET (widget) && ROUNDS_IS_SESSION (session));

  gtk_file_filter_set_name (filter, _ ("Plans and backups"));
  gtk_file_filter_add_pattern (filter, "*.rounds");
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, _ ("Restore a Backup"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, on_chosen_cb,
                        g_object_ref (session));
}

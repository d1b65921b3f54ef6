/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-format.h"
#include "rounds-problem-page.h"
#include "rounds-restore.h"

/**
 * RoundsProblemPage:
 *
 * Stands in for the views when the plan's file could not be opened: what happened, what was kept,
 * what to do. Where the file is damaged and a good backup is there, it can be put in its place; the
 * damaged file is kept beside it. A file that cannot be written to can still be read.
 */
struct _RoundsProblemPage
{
  AdwBin parent_instance;

  char *path; /* owned, nullable */
  char *backup; /* owned, nullable: the newest good one */

  AdwStatusPage *status_page;
  GtkButton *restore_button;
  GtkButton *read_button;
  GtkButton *retry_button;
};

typedef enum
{
  SIGNAL_REOPEN,
  N_SIGNALS
} RoundsProblemPageSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsProblemPage, rounds_problem_page, ADW_TYPE_BIN)

static void
describe (RoundsProblemPage *self, const char *message)
{
  g_autofree char *escaped = g_markup_escape_text (message, -1);

  adw_status_page_set_description (self->status_page, escaped);
}

static void
on_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RoundsProblemPage) self = user_data;
  g_autoptr (GPtrArray) backups = rounds_restore_list_finish (result, NULL);
  g_autofree char *day = NULL;
  g_autofree char *label = NULL;
  const RoundsBackup *newest;

  if (backups == NULL || backups->len == 0)
    return;
  newest = g_ptr_array_index (backups, 0);
  g_set_str (&self->backup, newest->path);
  day = rounds_format_date (rounds_date_from_instant (newest->made_at));
  /* Translators: %s is the date of a backup; the file that cannot be opened is kept beside it */
  label = g_strdup_printf (_ ("_Restore the Backup of %s"), day);
  gtk_button_set_label (self->restore_button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->restore_button), TRUE);
}

static void
on_restored_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RoundsProblemPage) self = user_data;
  g_autoptr (GError) error = NULL;

  gtk_widget_set_sensitive (GTK_WIDGET (self), TRUE);
  if (rounds_restore_run_finish (result, &error))
    g_signal_emit (self, signals[SIGNAL_REOPEN], 0, FALSE);
  else
    describe (self, error->message);
}

static void
restore (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsProblemPage *self = ROUNDS_PROBLEM_PAGE (widget);

  gtk_widget_set_sensitive (widget, FALSE);
  rounds_restore_run_async (self->path, self->backup, on_restored_cb, g_object_ref (self));
}

static void
read_plan (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REOPEN], 0, TRUE);
}

static void
retry (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_REOPEN], 0, FALSE);
}

static void
rounds_problem_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_PROBLEM_PAGE);
  G_OBJECT_CLASS (rounds_problem_page_parent_class)->dispose (object);
}

static void
rounds_problem_page_finalize (GObject *object)
{
  RoundsProblemPage *self = ROUNDS_PROBLEM_PAGE (object);

  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->backup, g_free);
  G_OBJECT_CLASS (rounds_problem_page_parent_class)->finalize (object);
}

static void
rounds_problem_page_class_init (RoundsProblemPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_problem_page_dispose;
  object_class->finalize = rounds_problem_page_finalize;

  /**
   * RoundsProblemPage::reopen:
   * @reading: whether the file is only to be read
   *
   * The file is to be opened again: a backup stands in its place, or the person asks for it.
   */
  signals[SIGNAL_REOPEN] = g_signal_new ("reopen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/shell/rounds-problem-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsProblemPage, status_page);
  gtk_widget_class_bind_template_child (widget_class, RoundsProblemPage, restore_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsProblemPage, read_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsProblemPage, retry_button);
  gtk_widget_class_install_action (widget_class, "problem.restore", NULL, restore);
  gtk_widget_class_install_action (widget_class, "problem.read", NULL, read_plan);
  gtk_widget_class_install_action (widget_class, "problem.retry", NULL, retry);
}

static void
rounds_problem_page_init (RoundsProblemPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rounds_problem_page_show:
 * @problem: why the file could not be opened
 * @path: (nullable): of the file
 *
 * Says what is wrong; where a backup could help, looks for one.
 */
void
rounds_problem_page_show (RoundsProblemPage *self, const GError *problem, const char *path)
{
  gboolean in_use = g_error_matches (problem, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_LOCKED);

  g_return_if_fail (ROUNDS_IS_PROBLEM_PAGE (self) && problem != NULL);

  g_set_str (&self->path, path);
  describe (self, problem->message);
  gtk_widget_set_visible (GTK_WIDGET (self->restore_button), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->retry_button), in_use);
  gtk_widget_set_visible (
      GTK_WIDGET (self->read_button),
      in_use || g_error_matches (problem, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_READ_ONLY));
  if (path != NULL &&
      (g_error_matches (problem, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_DAMAGED) ||
       g_error_matches (problem, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_EMPTY) ||
       g_error_matches (problem, ROUNDS_STORE_ERROR, ROUNDS_STORE_ERROR_NOT_A_PLAN)))
    rounds_restore_list_async (path, on_listed_cb, g_object_ref (self));
}

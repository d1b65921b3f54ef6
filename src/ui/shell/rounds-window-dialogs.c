/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-window-private.h"

/* Up to libadwaita 1.7 a dialog that is fading out is in danger: once the window crosses the size
 * at which dialogs become bottom sheets, or windows again, the animation is cut short in the middle
 * of the dialog's own size allocation, which takes the dialog out of the window and, with its last
 * reference, out of memory. So a dialog is kept from its closing until it is out of the window and
 * the allocation is over. */

static void
on_parent_changed_cb (AdwDialog *dialog)
{
  if (gtk_widget_get_parent (GTK_WIDGET (dialog)) != NULL)
    return;
  g_signal_handlers_disconnect_by_func (dialog, on_parent_changed_cb, NULL);
  g_idle_add_once (g_object_unref, dialog);
}

static void
on_dialog_closed_cb (AdwDialog *dialog)
{
  g_signal_handlers_disconnect_by_func (dialog, on_dialog_closed_cb, NULL);
  g_signal_connect (g_object_ref (dialog), "notify::parent", G_CALLBACK (on_parent_changed_cb),
                    NULL);
}

/* A dialog keeps the keys of the application away from the window behind it. To leave is open to
 * everybody at any time: what is edited in a dialog is kept without it. */
static void
add_quit_key (AdwDialog *dialog)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("<Control>q"),
                        gtk_named_action_new ("app.quit")));
  gtk_widget_add_controller (GTK_WIDGET (dialog), keys);
}

static void
on_dialogs_changed_cb (GListModel *dialogs, guint position, guint n_removed, guint n_added)
{
  for (guint i = position; i < position + n_added; i++)
    {
      g_autoptr (AdwDialog) dialog = g_list_model_get_item (dialogs, i);

      add_quit_key (dialog);
      g_signal_connect (dialog, "closed", G_CALLBACK (on_dialog_closed_cb), NULL);
    }
}

/** rounds_window_watch_dialogs: (private): from now on, every dialog in @self */
void
rounds_window_watch_dialogs (RoundsWindow *self)
{
  self->dialogs = adw_application_window_get_dialogs (ADW_APPLICATION_WINDOW (self));
  g_signal_connect (self->dialogs, "items-changed", G_CALLBACK (on_dialogs_changed_cb), NULL);
}

/** rounds_window_tell_problem: (private): shows what did not work, and why */
void
rounds_window_tell_problem (RoundsWindow *self, const char *heading, const char *text)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, text);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

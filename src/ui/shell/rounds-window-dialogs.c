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

static void
on_dialogs_changed_cb (GListModel *dialogs, guint position, guint n_removed, guint n_added)
{
  for (guint i = position; i < position + n_added; i++)
    {
      g_autoptr (AdwDialog) dialog = g_list_model_get_item (dialogs, i);

      g_signal_connect (dialog, "closed", G_CALLBACK (on_dialog_closed_cb), NULL);
    }
}

/** rounds_window_keep_closing_dialogs: (private): from now on, for every dialog in @self */
void
rounds_window_keep_closing_dialogs (RoundsWindow *self)
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

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-window-private.h"

static void
on_close_answered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RoundsWindow) self = user_data;
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);

  if (g_str_equal (answer, "close"))
    {
      self->closing = TRUE;
      gtk_window_destroy (GTK_WINDOW (self));
    }
}

static void
on_closed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RoundsWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  AdwDialog *dialog;

  self->closing = FALSE;
  if (rounds_store_close_finish (ROUNDS_STORE (source), result, &error))
    {
      self->closing = TRUE;
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  dialog = adw_alert_dialog_new (_ ("Close Without Saving?"), error->message);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "keep", _ ("_Keep Open"), "close",
                                  _ ("_Close Without Saving"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "close",
                                            ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "keep");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "keep");
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), GTK_WIDGET (self), NULL, on_close_answered_cb,
                           g_object_ref (self));
}

/** rounds_window_close_request: (private): the window goes only when all that was done is in the
 * file */
gboolean
rounds_window_close_request (GtkWindow *window)
{
  RoundsWindow *self = ROUNDS_WINDOW (window);
  RoundsStore *store = self->session != NULL ? rounds_session_get_store (self->session) : NULL;

  if (store == NULL || rounds_store_get_state (store) == ROUNDS_STORE_STATE_CLOSED)
    return FALSE;
  if (self->closing)
    return TRUE;
  self->closing = TRUE;
  rounds_store_close_async (store, on_closed_cb, g_object_ref (self));
  return TRUE;
}

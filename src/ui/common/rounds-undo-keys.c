/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-undo-keys.h"

/* A text takes Ctrl+Z for itself even when there is nothing of it to undo. Input that has been
 * taken is an act of the plan, and is undone there. */

typedef struct
{
  RoundsUndoPending is_pending;
  const char *action;
} Keys;

static gboolean
on_keys_pressed_cb (GtkWidget *row, GVariant *arguments, gpointer user_data)
{
  const Keys *keys = user_data;

  if (keys->is_pending (row))
    return GDK_EVENT_PROPAGATE;
  return gtk_widget_activate_action (row, keys->action, NULL);
}

/**
 * rounds_undo_keys_add:
 * @row: with a text inside
 *
 * Lets the undo keys reach the plan while nothing in the text is pending.
 */
void
rounds_undo_keys_add (GtkWidget *row, RoundsUndoPending is_pending)
{
  GtkEventController *controller;
  const char *const undo[][2] = { { "<Control>z", "win.undo" },
                                  { "<Control><Shift>z", "win.redo" } };

  g_return_if_fail (GTK_IS_WIDGET (row) && is_pending != NULL);

  controller = gtk_shortcut_controller_new ();
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  for (guint i = 0; i < G_N_ELEMENTS (undo); i++)
    {
      Keys *keys = g_new (Keys, 1);

      *keys = (Keys) { is_pending, undo[i][1] };
      gtk_shortcut_controller_add_shortcut (
          GTK_SHORTCUT_CONTROLLER (controller),
          gtk_shortcut_new (gtk_shortcut_trigger_parse_string (undo[i][0]),
                            gtk_callback_action_new (on_keys_pressed_cb, keys, g_free)));
    }
  gtk_widget_add_controller (row, controller);
}

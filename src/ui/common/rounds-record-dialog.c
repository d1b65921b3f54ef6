/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-record-dialog.h"

#define FOLLOWED "rounds-followed-record"

static void
on_plan_changed_cb (RoundsPlan *plan, RoundsRecord *record, RoundsPlanChange change,
                    GParamSpec *pspec, AdwDialog *dialog)
{
  if (record == g_object_get_data (G_OBJECT (dialog), FOLLOWED) &&
      !rounds_plan_holds (plan, record) && gtk_widget_get_root (GTK_WIDGET (dialog)) != NULL)
    adw_dialog_force_close (dialog);
}

/**
 * rounds_record_dialog_add_undo:
 *
 * Keys pressed in a dialog do not come to the window behind it: takes edits back, and does them
 * again, from within @dialog. What is typed into is asked first.
 */
void
rounds_record_dialog_add_undo (AdwDialog *dialog)
{
  GtkEventController *keys;
  const char *const actions[][2] = { { "<Control>z", "win.undo" },
                                     { "<Control><Shift>z", "win.redo" } };

  g_return_if_fail (ADW_IS_DIALOG (dialog));

  keys = gtk_shortcut_controller_new ();
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (keys),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (actions[i][0]),
                          gtk_named_action_new (actions[i][1])));
  gtk_widget_add_controller (GTK_WIDGET (dialog), keys);
}

/**
 * rounds_record_dialog_follow:
 * @record: of @plan, that @dialog is about
 *
 * Closes @dialog when @record is deleted or its making is undone: undo reaches into an open dialog,
 * and nothing may be typed into what is no longer there. Undo has its keys in @dialog.
 */
void
rounds_record_dialog_follow (AdwDialog *dialog, RoundsPlan *plan, gpointer record)
{
  g_return_if_fail (ADW_IS_DIALOG (dialog) && ROUNDS_IS_PLAN (plan) && ROUNDS_IS_RECORD (record));

  g_object_set_data_full (G_OBJECT (dialog), FOLLOWED, g_object_ref (record), g_object_unref);
  g_signal_connect_object (plan, "changed", G_CALLBACK (on_plan_changed_cb), dialog, 0);
  rounds_record_dialog_add_undo (dialog);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-window-private.h"

/* Everything in the window is taken away for a moment when its breakpoint changes, and the keyboard
 * would begin anew at the first button. */

static void
on_layout_cb (RoundsWindow *self, GdkFrameClock *clock)
{
  if (self->last_focus != NULL && !gtk_widget_get_mapped (GTK_WIDGET (self->root_stack)))
    return;
  g_signal_handlers_disconnect_by_func (clock, on_layout_cb, self);
  if (self->last_focus != NULL && gtk_widget_get_mapped (self->last_focus))
    gtk_widget_grab_focus (self->last_focus);
  g_clear_weak_pointer (&self->last_focus);
}

static void
on_breakpoint_changed_cb (RoundsWindow *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));
  GtkWidget *last = GTK_WIDGET (self);

  while (gtk_widget_get_focus_child (last) != NULL)
    last = gtk_widget_get_focus_child (last);
  if (clock == NULL || last == GTK_WIDGET (self))
    return;
  g_set_weak_pointer (&self->last_focus, last);
  g_signal_handlers_disconnect_by_func (clock, on_layout_cb, self);
  g_signal_connect_object (clock, "layout", G_CALLBACK (on_layout_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/* Gives the keyboard back to where it was when the window has become narrow or wide. */
void
rounds_window_keep_focus (RoundsWindow *self)
{
  g_signal_connect (self, "notify::current-breakpoint", G_CALLBACK (on_breakpoint_changed_cb),
                    NULL);
}

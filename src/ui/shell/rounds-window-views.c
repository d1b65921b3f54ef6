/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-window-private.h"

/* Shows a view and does something there. */
static void
activate_in_view (RoundsWindow *self, const char *name, const char *action, GVariant *target)
{
  GtkWidget *view = adw_view_stack_get_child_by_name (self->view_stack, name);

  adw_view_stack_set_visible_child (self->view_stack, view);
  gtk_widget_activate_action_variant (adw_bin_get_child (ADW_BIN (view)), action, target);
}

static void
save_pdf (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  activate_in_view (ROUNDS_WINDOW (widget), "plan", "plan.save-pdf", NULL);
}

static void
open_place (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  activate_in_view (ROUNDS_WINDOW (widget), "assess", "assess.open-place", parameter);
}

static void
enter_pay (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  activate_in_view (ROUNDS_WINDOW (widget), "pay", "pay.enter-pay", parameter);
}

/* A view that was left gives the keyboard back to where it was; another one to its first field. */
static void
focus_view (GtkWidget *view)
{
  GtkWidget *last = view;

  while (gtk_widget_get_focus_child (last) != NULL)
    last = gtk_widget_get_focus_child (last);
  if (last == view || !gtk_widget_grab_focus (last))
    gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
}

static void
show_view (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  AdwViewStack *stack = ROUNDS_WINDOW (widget)->view_stack;
  GtkWidget *view =
      adw_view_stack_get_child_by_name (stack, g_variant_get_string (parameter, NULL));

  if (view == NULL || view == adw_view_stack_get_visible_child (stack))
    return;
  adw_view_stack_set_visible_child (stack, view);
  /* Its old place is hidden now, and the keyboard would fall to the first button, which is Undo. */
  focus_view (view);
}

/** rounds_window_install_view_actions: (private): what leads into a view from anywhere in the
 * window */
void
rounds_window_install_view_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.save-pdf", NULL, save_pdf);
  gtk_widget_class_install_action (widget_class, "win.open-place", "u", open_place);
  gtk_widget_class_install_action (widget_class, "win.enter-pay", "x", enter_pay);
  gtk_widget_class_install_action (widget_class, "win.show-view", "s", show_view);
}

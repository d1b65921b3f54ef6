/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-private.h"

#include "rounds-chart-cursor.h"
#include "rounds-chart-words.h"

/* How long a bubble glides from one point to the next; not at all where people want no animation.
 */
#define GLIDE_MS 120

static char *
describe (RoundsChart *self, const RoundsPlotPoint *point)
{
  if (point->event >= 0)
    return rounds_chart_describe_event (
        self->model, rounds_chart_model_get_event (self->model, (guint) point->event));
  return rounds_chart_describe_point (self->model, (guint) point->series, (guint) point->index);
}

/** rounds_chart_leave_point: the cursor is nowhere */
void
rounds_chart_leave_point (RoundsChart *self)
{
  if (!self->has_cursor)
    return;
  self->has_cursor = FALSE;
  adw_animation_skip (self->glide);
  rounds_chart_take_value_text (self, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
go_to_point (RoundsChart *self, int index)
{
  const RoundsPlotPoint *point = &g_array_index (self->plot->points, RoundsPlotPoint, index);

  self->glide_from = self->has_cursor ? self->cursor.anchor : point->anchor;
  self->cursor = *point;
  self->has_cursor = TRUE;
  self->hovered = -1;
  rounds_chart_take_value_text (self, describe (self, point));
  /* Only the chart that is listened to speaks. */
  if (gtk_widget_has_focus (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), self->value_text,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  adw_animation_reset (self->glide);
  adw_animation_play (self->glide);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
on_step_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  RoundsChart *self = ROUNDS_CHART (widget);
  RoundsPlot *plot = rounds_chart_ensure_picture (self);
  int from, to;

  if (plot == NULL)
    return FALSE;
  from = self->has_cursor ? rounds_plot_find (plot, &self->cursor) : -1;
  to = rounds_plot_step (plot, from, (RoundsStep) g_variant_get_int32 (args));
  if (to < 0)
    return FALSE;
  if (to != from)
    go_to_point (self, to);
  return TRUE;
}

static gboolean
on_escape_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  RoundsChart *self = ROUNDS_CHART (widget);
  gboolean had_cursor = self->has_cursor;

  rounds_chart_leave_point (self);
  return had_cursor;
}

static void
on_glide_moved_cb (double value, gpointer self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static int
pick (RoundsChart *self, double x, double y)
{
  RoundsPlot *plot = rounds_chart_ensure_picture (self);

  if (plot == NULL)
    return -1;
  return rounds_plot_pick (
      plot, x, y, self->model->kind == ROUNDS_CHART_LINES || self->model->kind == ROUNDS_CHART_FAN);
}

static void
on_pointer_moved_cb (RoundsChart *self, double x, double y)
{
  int found = pick (self, x, y);

  if (found == self->hovered)
    return;
  self->hovered = found;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
on_pointer_left_cb (RoundsChart *self)
{
  self->hovered = -1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
on_pressed_cb (RoundsChart *self, int n_press, double x, double y)
{
  int found = pick (self, x, y);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (found >= 0)
    go_to_point (self, found);
  else
    rounds_chart_leave_point (self);
}

/** rounds_chart_class_install_input: the keys of charts */
void
rounds_chart_class_install_input (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    RoundsStep step;
  } keys[] = {
    { GDK_KEY_Left, ROUNDS_STEP_LEFT },   { GDK_KEY_KP_Left, ROUNDS_STEP_LEFT },
    { GDK_KEY_Right, ROUNDS_STEP_RIGHT }, { GDK_KEY_KP_Right, ROUNDS_STEP_RIGHT },
    { GDK_KEY_Up, ROUNDS_STEP_UP },       { GDK_KEY_KP_Up, ROUNDS_STEP_UP },
    { GDK_KEY_Down, ROUNDS_STEP_DOWN },   { GDK_KEY_KP_Down, ROUNDS_STEP_DOWN },
    { GDK_KEY_Home, ROUNDS_STEP_FIRST },  { GDK_KEY_KP_Home, ROUNDS_STEP_FIRST },
    { GDK_KEY_End, ROUNDS_STEP_LAST },    { GDK_KEY_KP_End, ROUNDS_STEP_LAST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, 0, on_step_cb, "i", keys[i].step);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, on_escape_cb, NULL);
}

/** rounds_chart_init_input: pointer, touch and focus of one chart */
void
rounds_chart_init_input (RoundsChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (on_pointer_moved_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_pointer_moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_pointer_left_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (on_pressed_cb), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (rounds_chart_leave_point), self);
  gtk_widget_add_controller (widget, motion);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (widget, focus);
  self->glide = adw_timed_animation_new (
      widget, 0, 1, GLIDE_MS, adw_callback_animation_target_new (on_glide_moved_cb, self, NULL));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart.h"

#include "rounds-bubble-painter.h"
#include "rounds-chart-cursor.h"
#include "rounds-chart-private.h"
#include "rounds-chart-summary.h"

#define LEAST_WIDTH 240
#define NATURAL_WIDTH 480
#define EMPTY_HEIGHT 160

/**
 * RoundsChart:
 *
 * Shows a #RoundsChartModel. The picture is drawn once for a size and kept; pointing and keys draw
 * a bubble over it.
 *
 * Keyboard: arrows move from point to point as they are seen, Home and End go to the first and last
 * of a row, Escape leaves the point.
 *
 * CSS node: `chart`. Accessible role: group, labelled with the title, described by the spoken
 * summary and, while on a point, with that point as its value; each move is announced.
 */

typedef enum
{
  PROP_MODEL = 1,
  PROP_VALUE_TEXT,
  N_PROPS
} RoundsChartProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsChart, rounds_chart, GTK_TYPE_WIDGET)

static void
forget_picture (RoundsChart *self)
{
  g_clear_pointer (&self->plot, rounds_plot_free);
  self->hovered = -1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** rounds_chart_ensure_picture: (nullable): the picture at the present size, drawn if need be */
RoundsPlot *
rounds_chart_ensure_picture (RoundsChart *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (self->plot == NULL && self->model != NULL && gtk_widget_get_width (widget) > 0)
    self->plot = rounds_plot_new (self->model, self->palette, gtk_widget_get_pango_context (widget),
                                  gtk_widget_get_width (widget), gtk_widget_get_height (widget),
                                  ROUNDS_PLOT_PLAIN);
  return self->plot;
}

static void
describe_whole (RoundsChart *self)
{
  g_autofree char *summary = NULL;

  if (self->model == NULL)
    {
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL);
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
      return;
    }
  summary = rounds_chart_summarize (self->model);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->model->title, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary,
                                  -1);
}

/** rounds_chart_take_value_text: keeps @text as the point in words; %NULL for none */
void
rounds_chart_take_value_text (RoundsChart *self, char *text)
{
  g_free (self->value_text);
  self->value_text = text;
  if (text != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text,
                                    -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE_TEXT]);
}

static void
on_model_changed_cb (RoundsChart *self)
{
  rounds_chart_leave_point (self);
  forget_picture (self);
  describe_whole (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static GtkSizeRequestMode
rounds_chart_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rounds_chart_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                      int *natural, int *minimum_baseline, int *natural_baseline)
{
  RoundsChart *self = ROUNDS_CHART (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  *natural = EMPTY_HEIGHT;
  if (self->model != NULL)
    *natural = (int) rounds_plot_measure (
        self->model, self->palette, gtk_widget_get_pango_context (widget),
        for_size < 0 ? NATURAL_WIDTH : for_size, ROUNDS_PLOT_PLAIN);
  *minimum = *natural;
}

static void
rounds_chart_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RoundsChart *self = ROUNDS_CHART (widget);

  if (self->plot != NULL &&
      ((int) self->plot->width != width || (int) self->plot->height != height))
    forget_picture (self);
}

static void
paint_bubble (RoundsChart *self, GtkSnapshot *snapshot, const RoundsPlotPoint *point,
              gboolean is_cursor)
{
  GtkWidget *widget = GTK_WIDGET (self);
  RoundsBubble bubble = { .point = point, .at = point->anchor };
  RoundsCanvas canvas;

  rounds_canvas_init (&canvas, self->model, self->palette, gtk_widget_get_pango_context (widget),
                      self->plot->width, self->plot->height);
  canvas.snapshot = snapshot;
  bubble.has_ring = is_cursor && gtk_widget_has_visible_focus (widget);
  if (is_cursor)
    graphene_point_interpolate (&self->glide_from, &point->anchor,
                                adw_animation_get_value (self->glide), &bubble.at);
  rounds_bubble_painter_paint (&canvas, &bubble);
}

static void
rounds_chart_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RoundsChart *self = ROUNDS_CHART (widget);
  RoundsPlot *plot = rounds_chart_ensure_picture (self);

  if (plot == NULL)
    return;
  if (plot->node != NULL)
    gtk_snapshot_append_node (snapshot, plot->node);
  if (self->hovered >= 0)
    paint_bubble (self, snapshot, &g_array_index (plot->points, RoundsPlotPoint, self->hovered),
                  FALSE);
  else if (self->has_cursor)
    {
      int at = rounds_plot_find (plot, &self->cursor);

      if (at >= 0)
        paint_bubble (self, snapshot, &g_array_index (plot->points, RoundsPlotPoint, at), TRUE);
    }
}

/* Fonts, direction or contrast are others now. */
static void
forget_size (RoundsChart *self)
{
  forget_picture (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
rounds_chart_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (rounds_chart_parent_class)->css_changed (widget, change);
  forget_size (ROUNDS_CHART (widget));
}

static void
rounds_chart_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (rounds_chart_parent_class)->direction_changed (widget, previous);
  forget_size (ROUNDS_CHART (widget));
}

static void
rounds_chart_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (rounds_chart_parent_class)->system_setting_changed (widget, setting);
  forget_size (ROUNDS_CHART (widget));
}

static void
rounds_chart_dispose (GObject *object)
{
  RoundsChart *self = ROUNDS_CHART (object);

  g_clear_object (&self->glide);
  g_clear_pointer (&self->plot, rounds_plot_free);
  g_clear_pointer (&self->value_text, g_free);
  g_clear_object (&self->model);
  g_clear_object (&self->palette);
  G_OBJECT_CLASS (rounds_chart_parent_class)->dispose (object);
}

static void
rounds_chart_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsChart *self = ROUNDS_CHART (object);

  switch ((RoundsChartProperty) property_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;
    case PROP_VALUE_TEXT:
      g_value_set_string (value, self->value_text);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_chart_set_property (GObject *object, guint property_id, const GValue *value,
                           GParamSpec *pspec)
{
  switch ((RoundsChartProperty) property_id)
    {
    case PROP_MODEL:
      rounds_chart_set_model (ROUNDS_CHART (object), g_value_get_object (value));
      break;
    case PROP_VALUE_TEXT:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_chart_class_init (RoundsChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_chart_dispose;
  object_class->get_property = rounds_chart_get_property;
  object_class->set_property = rounds_chart_set_property;
  widget_class->get_request_mode = rounds_chart_get_request_mode;
  widget_class->measure = rounds_chart_measure;
  widget_class->size_allocate = rounds_chart_size_allocate;
  widget_class->snapshot = rounds_chart_snapshot;
  widget_class->css_changed = rounds_chart_css_changed;
  widget_class->direction_changed = rounds_chart_direction_changed;
  widget_class->system_setting_changed = rounds_chart_system_setting_changed;

  /** RoundsChart:model: what the chart says */
  properties[PROP_MODEL] =
      g_param_spec_object ("model", NULL, NULL, ROUNDS_TYPE_CHART_MODEL,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /** RoundsChart:value-text: the point of the cursor in words; %NULL while there is none */
  properties[PROP_VALUE_TEXT] = g_param_spec_string ("value-text", NULL, NULL, NULL,
                                                     G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  rounds_chart_class_install_input (widget_class);
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rounds_chart_init (RoundsChart *self)
{
  self->hovered = -1;
  self->palette = rounds_palette_new_for_screen ();
  g_signal_connect_object (self->palette, "changed", G_CALLBACK (forget_picture), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  rounds_chart_init_input (self);
}

/** rounds_chart_new: a chart of @model, which may be %NULL for now */
GtkWidget *
rounds_chart_new (RoundsChartModel *model)
{
  return g_object_new (ROUNDS_TYPE_CHART, "model", model, NULL);
}

/** rounds_chart_get_model: (nullable) (transfer none): what the chart says */
RoundsChartModel *
rounds_chart_get_model (RoundsChart *self)
{
  g_return_val_if_fail (ROUNDS_IS_CHART (self), NULL);

  return self->model;
}

/** rounds_chart_set_model: shows @model, or nothing */
void
rounds_chart_set_model (RoundsChart *self, RoundsChartModel *model)
{
  g_return_if_fail (ROUNDS_IS_CHART (self));
  g_return_if_fail (model == NULL || ROUNDS_IS_CHART_MODEL (model));

  if (self->model == model)
    return;
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, on_model_changed_cb, self);
  rounds_chart_leave_point (self);
  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_object (model, "changed", G_CALLBACK (on_model_changed_cb), self,
                             G_CONNECT_SWAPPED);
  on_model_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

/** rounds_chart_get_value_text: (nullable) (transfer none): the point of the cursor in words */
const char *
rounds_chart_get_value_text (RoundsChart *self)
{
  g_return_val_if_fail (ROUNDS_IS_CHART (self), NULL);

  return self->value_text;
}

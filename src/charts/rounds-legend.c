/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-legend.h"

#include "rounds-legend-painter.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define LEAST_WIDTH 120
#define NATURAL_WIDTH 480

/**
 * RoundsLegend:
 *
 * Names the series of a chart, each with its color and its dash and marker, or its hatch. Wraps
 * where it is narrow.
 *
 * CSS node: `legend`. Accessible role: img, labelled with the names.
 */
struct _RoundsLegend
{
  GtkWidget parent_instance;

  /* owned */
  RoundsChartModel *model; /* nullable */
  RoundsPalette *palette;
};

typedef enum
{
  PROP_MODEL = 1,
  N_PROPS
} RoundsLegendProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsLegend, rounds_legend, GTK_TYPE_WIDGET)

static void
init_canvas (RoundsLegend *self, RoundsCanvas *canvas, GtkSnapshot *snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);

  rounds_canvas_init (canvas, self->model, self->palette, gtk_widget_get_pango_context (widget),
                      gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  canvas->snapshot = snapshot;
}

static void
name_series (RoundsLegend *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *all = NULL;
  g_autofree char *label = NULL;

  for (guint i = 0; self->model != NULL && i < self->model->series->len; i++)
    g_ptr_array_add (names, rounds_chart_model_get_series (self->model, i)->name);
  g_ptr_array_add (names, NULL);
  /* Translators: put between the names in a legend. */
  all = g_strjoinv (_ (", "), (char **) names->pdata);
  /* Translators: what a screen reader says of the legend of a chart. */
  label = g_strdup_printf (_ ("Legend: %s"), all);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
on_model_changed_cb (RoundsLegend *self)
{
  name_series (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static GtkSizeRequestMode
rounds_legend_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rounds_legend_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                       int *natural, int *minimum_baseline, int *natural_baseline)
{
  RoundsLegend *self = ROUNDS_LEGEND (widget);
  RoundsCanvas canvas;

  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : 0;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATURAL_WIDTH : 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL || self->model == NULL)
    return;
  init_canvas (self, &canvas, NULL);
  *natural =
      (int) ceil (rounds_legend_painter_measure (&canvas, for_size < 0 ? NATURAL_WIDTH : for_size));
  *minimum = *natural;
}

static void
rounds_legend_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RoundsLegend *self = ROUNDS_LEGEND (widget);
  RoundsCanvas canvas;

  if (self->model == NULL)
    return;
  init_canvas (self, &canvas, snapshot);
  rounds_legend_painter_paint (&canvas, canvas.width, 0);
}

static void
rounds_legend_dispose (GObject *object)
{
  RoundsLegend *self = ROUNDS_LEGEND (object);

  g_clear_object (&self->model);
  g_clear_object (&self->palette);
  G_OBJECT_CLASS (rounds_legend_parent_class)->dispose (object);
}

static void
rounds_legend_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((RoundsLegendProperty) property_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, ROUNDS_LEGEND (object)->model);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_legend_set_property (GObject *object, guint property_id, const GValue *value,
                            GParamSpec *pspec)
{
  switch ((RoundsLegendProperty) property_id)
    {
    case PROP_MODEL:
      rounds_legend_set_model (ROUNDS_LEGEND (object), g_value_get_object (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_legend_class_init (RoundsLegendClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_legend_dispose;
  object_class->get_property = rounds_legend_get_property;
  object_class->set_property = rounds_legend_set_property;
  widget_class->get_request_mode = rounds_legend_get_request_mode;
  widget_class->measure = rounds_legend_measure;
  widget_class->snapshot = rounds_legend_snapshot;

  /** RoundsLegend:model: the chart whose series are named */
  properties[PROP_MODEL] =
      g_param_spec_object ("model", NULL, NULL, ROUNDS_TYPE_CHART_MODEL,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "legend");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rounds_legend_init (RoundsLegend *self)
{
  self->palette = rounds_palette_new_for_screen ();
  g_signal_connect_object (self->palette, "changed", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

/** rounds_legend_new: the legend of @model, which may be %NULL for now */
GtkWidget *
rounds_legend_new (RoundsChartModel *model)
{
  return g_object_new (ROUNDS_TYPE_LEGEND, "model", model, NULL);
}

/** rounds_legend_set_model: names the series of @model */
void
rounds_legend_set_model (RoundsLegend *self, RoundsChartModel *model)
{
  g_return_if_fail (ROUNDS_IS_LEGEND (self));
  g_return_if_fail (model == NULL || ROUNDS_IS_CHART_MODEL (model));

  if (self->model == model)
    return;
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_func (self->model, on_model_changed_cb, self);
  g_set_object (&self->model, model);
  if (model != NULL)
    g_signal_connect_object (model, "changed", G_CALLBACK (on_model_changed_cb), self,
                             G_CONNECT_SWAPPED);
  on_model_changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-frame.h"

#include "rounds-chart-table.h"
#include "rounds-chart.h"
#include "rounds-legend.h"
#include "rounds-plot.h"

#include <glib/gi18n-lib.h>

#define SPACING 10

/**
 * RoundsChartFrame:
 *
 * A chart with its title, its legend where lines and bars are not named in the picture, and the
 * same numbers as a table one button away.
 *
 * CSS node: `chartframe`. Accessible role: group, labelled by the title.
 */
struct _RoundsChartFrame
{
  GtkWidget parent_instance;

  RoundsChartModel *model; /* owned, nullable */

  /* children */
  GtkWidget *header;
  GtkWidget *legend;
  GtkWidget *stack;

  /* in them */
  GtkLabel *title;
  GtkToggleButton *toggle;
  RoundsChart *chart;
  RoundsChartTable *table;

  gboolean shows_table;
};

typedef enum
{
  PROP_MODEL = 1,
  PROP_SHOWS_TABLE,
  N_PROPS
} RoundsChartFrameProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsChartFrame, rounds_chart_frame, GTK_TYPE_WIDGET)

static int
measure_child (GtkWidget *child, GtkOrientation orientation, int for_size, int *natural)
{
  int minimum = 0;

  *natural = 0;
  if (gtk_widget_should_layout (child))
    gtk_widget_measure (child, orientation, for_size, &minimum, natural, NULL, NULL);
  return minimum;
}

static gboolean
needs_legend (RoundsChartFrame *self, int width)
{
  return !self->shows_table && self->model != NULL &&
         rounds_plot_needs_legend (self->model, width < 0 ? G_MAXINT : width);
}

static GtkSizeRequestMode
rounds_chart_frame_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rounds_chart_frame_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                            int *minimum, int *natural, int *minimum_baseline,
                            int *natural_baseline)
{
  RoundsChartFrame *self = ROUNDS_CHART_FRAME (widget);
  GtkWidget *children[] = { self->header, self->legend, self->stack };

  *minimum = 0;
  *natural = 0;
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    {
      int child_natural, child_minimum;

      child_minimum = measure_child (children[i], orientation, for_size, &child_natural);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum = MAX (*minimum, child_minimum);
          *natural = MAX (*natural, child_natural);
        }
      else if (children[i] != self->legend || needs_legend (self, for_size))
        {
          *minimum += child_minimum + (i > 0 ? SPACING : 0);
          *natural += child_natural + (i > 0 ? SPACING : 0);
        }
    }
}

static void
rounds_chart_frame_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  RoundsChartFrame *self = ROUNDS_CHART_FRAME (widget);
  GtkWidget *children[] = { self->header, self->legend };
  int y = 0;

  gtk_widget_set_child_visible (self->legend, needs_legend (self, width));
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    {
      int natural;

      if (!gtk_widget_get_child_visible (children[i]))
        continue;
      measure_child (children[i], GTK_ORIENTATION_VERTICAL, width, &natural);
      gtk_widget_size_allocate (children[i], &(GtkAllocation) { 0, y, width, natural }, -1);
      y += natural + SPACING;
    }
  gtk_widget_size_allocate (self->stack, &(GtkAllocation) { 0, y, width, MAX (height - y, 1) }, -1);
}

static void
rounds_chart_frame_dispose (GObject *object)
{
  RoundsChartFrame *self = ROUNDS_CHART_FRAME (object);

  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer (&self->legend, gtk_widget_unparent);
  g_clear_pointer (&self->stack, gtk_widget_unparent);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (rounds_chart_frame_parent_class)->dispose (object);
}

static void
rounds_chart_frame_get_property (GObject *object, guint property_id, GValue *value,
                                 GParamSpec *pspec)
{
  RoundsChartFrame *self = ROUNDS_CHART_FRAME (object);

  switch ((RoundsChartFrameProperty) property_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;
    case PROP_SHOWS_TABLE:
      g_value_set_boolean (value, self->shows_table);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_chart_frame_set_property (GObject *object, guint property_id, const GValue *value,
                                 GParamSpec *pspec)
{
  RoundsChartFrame *self = ROUNDS_CHART_FRAME (object);

  switch ((RoundsChartFrameProperty) property_id)
    {
    case PROP_MODEL:
      rounds_chart_frame_set_model (self, g_value_get_object (value));
      break;
    case PROP_SHOWS_TABLE:
      rounds_chart_frame_set_shows_table (self, g_value_get_boolean (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_chart_frame_class_init (RoundsChartFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rounds_chart_frame_dispose;
  object_class->get_property = rounds_chart_frame_get_property;
  object_class->set_property = rounds_chart_frame_set_property;
  widget_class->get_request_mode = rounds_chart_frame_get_request_mode;
  widget_class->measure = rounds_chart_frame_measure;
  widget_class->size_allocate = rounds_chart_frame_size_allocate;

  /** RoundsChartFrame:model: what chart and table show */
  properties[PROP_MODEL] =
      g_param_spec_object ("model", NULL, NULL, ROUNDS_TYPE_CHART_MODEL, flags);
  /** RoundsChartFrame:shows-table: whether the table is shown instead of the chart */
  properties[PROP_SHOWS_TABLE] = g_param_spec_boolean ("shows-table", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "chartframe");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkWidget *
create_header (RoundsChartFrame *self)
{
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->title = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->title, 0);
  gtk_label_set_wrap (self->title, TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->title), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  self->toggle = GTK_TOGGLE_BUTTON (gtk_toggle_button_new ());
  gtk_button_set_icon_name (GTK_BUTTON (self->toggle), "view-list-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->toggle), _ ("Show as Table"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Show as Table"), -1);
  gtk_widget_set_valign (GTK_WIDGET (self->toggle), GTK_ALIGN_START);
  gtk_widget_add_css_class (GTK_WIDGET (self->toggle), "flat");
  gtk_box_append (GTK_BOX (header), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (header), GTK_WIDGET (self->toggle));
  return header;
}

static void
rounds_chart_frame_init (RoundsChartFrame *self)
{
  self->header = create_header (self);
  self->legend = rounds_legend_new (NULL);
  self->stack = gtk_stack_new ();
  self->chart = ROUNDS_CHART (rounds_chart_new (NULL));
  self->table = ROUNDS_CHART_TABLE (rounds_chart_table_new (NULL));
  gtk_stack_set_hhomogeneous (GTK_STACK (self->stack), FALSE);
  gtk_stack_set_vhomogeneous (GTK_STACK (self->stack), FALSE);
  gtk_stack_add_child (GTK_STACK (self->stack), GTK_WIDGET (self->chart));
  gtk_stack_add_child (GTK_STACK (self->stack), GTK_WIDGET (self->table));
  gtk_widget_set_parent (self->header, GTK_WIDGET (self));
  gtk_widget_set_parent (self->legend, GTK_WIDGET (self));
  gtk_widget_set_parent (self->stack, GTK_WIDGET (self));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->title, NULL, -1);
  g_object_bind_property (self, "shows-table", self->toggle, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

/** rounds_chart_frame_new: a frame for @model, which may be %NULL for now */
GtkWidget *
rounds_chart_frame_new (RoundsChartModel *model)
{
  return g_object_new (ROUNDS_TYPE_CHART_FRAME, "model", model, NULL);
}

/** rounds_chart_frame_get_model: (nullable) (transfer none): what chart and table show */
RoundsChartModel *
rounds_chart_frame_get_model (RoundsChartFrame *self)
{
  g_return_val_if_fail (ROUNDS_IS_CHART_FRAME (self), NULL);

  return self->model;
}

/** rounds_chart_frame_set_model: shows @model, or nothing */
void
rounds_chart_frame_set_model (RoundsChartFrame *self, RoundsChartModel *model)
{
  g_return_if_fail (ROUNDS_IS_CHART_FRAME (self));
  g_return_if_fail (model == NULL || ROUNDS_IS_CHART_MODEL (model));

  if (!g_set_object (&self->model, model))
    return;
  gtk_label_set_text (self->title, model != NULL ? model->title : "");
  rounds_legend_set_model (ROUNDS_LEGEND (self->legend), model);
  rounds_chart_set_model (self->chart, model);
  rounds_chart_table_set_model (self->table, model);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

/** rounds_chart_frame_get_shows_table: whether the table is shown instead of the chart */
gboolean
rounds_chart_frame_get_shows_table (RoundsChartFrame *self)
{
  g_return_val_if_fail (ROUNDS_IS_CHART_FRAME (self), FALSE);

  return self->shows_table;
}

/** rounds_chart_frame_set_shows_table: shows the table, or the chart again */
void
rounds_chart_frame_set_shows_table (RoundsChartFrame *self, gboolean shows_table)
{
  g_return_if_fail (ROUNDS_IS_CHART_FRAME (self));

  shows_table = !!shows_table;
  if (self->shows_table == shows_table)
    return;
  self->shows_table = shows_table;
  gtk_stack_set_visible_child (GTK_STACK (self->stack),
                               GTK_WIDGET (shows_table ? (gpointer) self->table : self->chart));
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWS_TABLE]);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-table.h"

#include "rounds-chart-row.h"
#include "rounds-chart-tabulation.h"

/* More rows than this scroll within the table. */
#define MOST_HEIGHT 420

/**
 * RoundsChartTable:
 *
 * The numbers of a chart as a table, for those who rather read than look. It is filled when it is
 * first shown.
 */
struct _RoundsChartTable
{
  GtkWidget parent_instance;

  RoundsChartModel *model; /* owned, nullable */

  /* children */
  GtkWidget *scroller;
  GtkColumnView *view;

  gboolean is_stale;
};

typedef enum
{
  PROP_MODEL = 1,
  N_PROPS
} RoundsChartTableProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsChartTable, rounds_chart_table, GTK_TYPE_WIDGET)

static void
on_cell_set_up_cb (GtkListItemFactory *factory, GtkColumnViewCell *cell, gpointer column)
{
  GtkWidget *label = gtk_label_new (NULL);

  /* Numbers end in one line below each other, in every language. */
  gtk_label_set_xalign (GTK_LABEL (label), GPOINTER_TO_UINT (column) == 0 ? 0 : 1);
  gtk_widget_add_css_class (label, "numeric");
  gtk_column_view_cell_set_child (cell, label);
}

static void
on_cell_bound_cb (GtkListItemFactory *factory, GtkColumnViewCell *cell, gpointer column)
{
  RoundsChartRow *row = gtk_column_view_cell_get_item (cell);

  gtk_label_set_text (GTK_LABEL (gtk_column_view_cell_get_child (cell)),
                      rounds_chart_row_get_cell (row, GPOINTER_TO_UINT (column)));
}

static void
add_column (RoundsChartTable *self, const char *title, guint index)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) column = NULL;

  g_signal_connect (factory, "setup", G_CALLBACK (on_cell_set_up_cb), GUINT_TO_POINTER (index));
  g_signal_connect (factory, "bind", G_CALLBACK (on_cell_bound_cb), GUINT_TO_POINTER (index));
  column = gtk_column_view_column_new (title, factory);
  gtk_column_view_column_set_expand (column, TRUE);
  gtk_column_view_append_column (self->view, column);
}

static void
remove_columns (RoundsChartTable *self)
{
  GListModel *columns = gtk_column_view_get_columns (self->view);

  while (g_list_model_get_n_items (columns) > 0)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 0);

      gtk_column_view_remove_column (self->view, column);
    }
}

static void
fill (RoundsChartTable *self)
{
  g_autoptr (GListStore) rows = g_list_store_new (ROUNDS_TYPE_CHART_ROW);
  g_autoptr (GPtrArray) table = NULL;
  g_autoptr (GtkNoSelection) selection = NULL;
  char **headers;

  self->is_stale = FALSE;
  remove_columns (self);
  if (self->model == NULL)
    return;
  table = rounds_chart_tabulate (self->model);
  headers = g_ptr_array_index (table, 0);
  for (guint i = 0; headers[i] != NULL; i++)
    add_column (self, headers[i], i);
  for (guint i = 1; i < table->len; i++)
    {
      g_autoptr (RoundsChartRow) row =
          rounds_chart_row_new ((const char *const *) g_ptr_array_index (table, i));

      g_list_store_append (rows, row);
    }
  selection = gtk_no_selection_new (G_LIST_MODEL (g_steal_pointer (&rows)));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (selection));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->model->title, -1);
}

static void
on_model_changed_cb (RoundsChartTable *self)
{
  self->is_stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
}

static void
rounds_chart_table_map (GtkWidget *widget)
{
  RoundsChartTable *self = ROUNDS_CHART_TABLE (widget);

  if (self->is_stale)
    fill (self);
  GTK_WIDGET_CLASS (rounds_chart_table_parent_class)->map (widget);
}

/* A page that scrolls gives no more height than is asked for at least: two rows of a scroller. */
static void
rounds_chart_table_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                            int *minimum, int *natural, int *minimum_baseline,
                            int *natural_baseline)
{
  gtk_widget_measure (ROUNDS_CHART_TABLE (widget)->scroller, orientation, for_size, minimum,
                      natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural;
}

static void
rounds_chart_table_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_size_allocate (ROUNDS_CHART_TABLE (widget)->scroller,
                            &(GtkAllocation) { 0, 0, width, height }, baseline);
}

static void
rounds_chart_table_dispose (GObject *object)
{
  RoundsChartTable *self = ROUNDS_CHART_TABLE (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (rounds_chart_table_parent_class)->dispose (object);
}

static void
rounds_chart_table_get_property (GObject *object, guint property_id, GValue *value,
                                 GParamSpec *pspec)
{
  switch ((RoundsChartTableProperty) property_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, ROUNDS_CHART_TABLE (object)->model);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_chart_table_set_property (GObject *object, guint property_id, const GValue *value,
                                 GParamSpec *pspec)
{
  switch ((RoundsChartTableProperty) property_id)
    {
    case PROP_MODEL:
      rounds_chart_table_set_model (ROUNDS_CHART_TABLE (object), g_value_get_object (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_chart_table_class_init (RoundsChartTableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_chart_table_dispose;
  object_class->get_property = rounds_chart_table_get_property;
  object_class->set_property = rounds_chart_table_set_property;
  widget_class->map = rounds_chart_table_map;
  widget_class->measure = rounds_chart_table_measure;
  widget_class->size_allocate = rounds_chart_table_size_allocate;

  /** RoundsChartTable:model: the chart whose numbers are shown */
  properties[PROP_MODEL] =
      g_param_spec_object ("model", NULL, NULL, ROUNDS_TYPE_CHART_MODEL,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_chart_table_init (RoundsChartTable *self)
{
  GtkScrolledWindow *scroller;

  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  gtk_column_view_set_show_row_separators (self->view, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "data-table");
  self->scroller = gtk_scrolled_window_new ();
  scroller = GTK_SCROLLED_WINDOW (self->scroller);
  gtk_scrolled_window_set_child (scroller, GTK_WIDGET (self->view));
  gtk_scrolled_window_set_propagate_natural_height (scroller, TRUE);
  gtk_scrolled_window_set_max_content_height (scroller, MOST_HEIGHT);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

/** rounds_chart_table_new: the table of @model, which may be %NULL for now */
GtkWidget *
rounds_chart_table_new (RoundsChartModel *model)
{
  return g_object_new (ROUNDS_TYPE_CHART_TABLE, "model", model, NULL);
}

/** rounds_chart_table_set_model: shows the numbers of @model, or none */
void
rounds_chart_table_set_model (RoundsChartTable *self, RoundsChartModel *model)
{
  g_return_if_fail (ROUNDS_IS_CHART_TABLE (self));
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

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-cell-rows.h"
#include "rounds-compare-row.h"
#include "rounds-property-cell.h"

/**
 * RoundsCellRows:
 *
 * One group of properties of the options that are compared: how the work is, or how the paths
 * differ. Every cell can be overwritten. Tab comes to the group once and the arrow keys go from
 * cell to cell, as there are dozens of them.
 */
struct _RoundsCellRows
{
  GtkBox parent_instance;

  RoundsCompareColumns *columns; /* owned, nullable */
  RoundsCellModel *model; /* owned, nullable */
  RoundsCellGroup group;
  guint n_rows; /* that were built */
  GtkWidget *left; /* weak: the cell that Tab left */
};

G_DEFINE_FINAL_TYPE (RoundsCellRows, rounds_cell_rows, GTK_TYPE_BOX)

/* To the same column of the next row; GTK would go by the middles of the cells. */
static gboolean
step_row (GtkWidget *focus, GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *row = focus, *cell = NULL, *next;
  guint column = 0;

  for (; gtk_widget_get_parent (row) != widget; row = gtk_widget_get_parent (row))
    cell = row;
  next = direction == GTK_DIR_UP ? gtk_widget_get_prev_sibling (row)
                                 : gtk_widget_get_next_sibling (row);
  if (next == NULL || cell == NULL)
    return FALSE;
  while (rounds_compare_row_get_cell (ROUNDS_COMPARE_ROW (row), column) != cell)
    column++;
  return gtk_widget_child_focus (rounds_compare_row_get_cell (ROUNDS_COMPARE_ROW (next), column),
                                 direction);
}

static gboolean
rounds_cell_rows_focus (GtkWidget *widget, GtkDirectionType direction)
{
  RoundsCellRows *self = ROUNDS_CELL_ROWS (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  const gboolean is_inside = focus != NULL && gtk_widget_is_ancestor (focus, widget);

  if (is_inside && (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN))
    return step_row (focus, widget, direction);
  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    {
      if (is_inside)
        {
          g_set_weak_pointer (&self->left, focus);
          return FALSE;
        }
      if (self->left != NULL && gtk_widget_child_focus (self->left, direction))
        return TRUE;
      direction = GTK_DIR_TAB_FORWARD;
    }
  return GTK_WIDGET_CLASS (rounds_cell_rows_parent_class)->focus (widget, direction);
}

static void
rounds_cell_rows_dispose (GObject *object)
{
  g_clear_weak_pointer (&ROUNDS_CELL_ROWS (object)->left);
  g_clear_object (&ROUNDS_CELL_ROWS (object)->model);
  g_clear_object (&ROUNDS_CELL_ROWS (object)->columns);
  G_OBJECT_CLASS (rounds_cell_rows_parent_class)->dispose (object);
}

static void
rounds_cell_rows_class_init (RoundsCellRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_cell_rows_dispose;
  GTK_WIDGET_CLASS (klass)->focus = rounds_cell_rows_focus;
}

static void
rounds_cell_rows_init (RoundsCellRows *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

static GtkWidget *
create_title (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "heading");
  return label;
}

static void
build_rows (RoundsCellRows *self)
{
  RoundsPlan *plan = rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (self->model));
  const guint n_options = rounds_cell_model_get_n_options (self->model);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_box_remove (GTK_BOX (self), child);
  self->n_rows = n_options > 0 ? rounds_cell_model_get_n_rows (self->model, self->group) : 0;
  for (guint row = 0; row < self->n_rows; row++)
    {
      const RoundsCell *first = rounds_cell_model_get_cell (self->model, self->group, row, 0);

      child = rounds_compare_row_new (self->columns, create_title (first->title));
      for (guint i = 0; i < n_options; i++)
        rounds_compare_row_add_cell (ROUNDS_COMPARE_ROW (child), rounds_property_cell_new (plan));
      gtk_box_append (GTK_BOX (self), child);
    }
}

/**
 * rounds_cell_rows_build:
 * @columns: shared by all rows of the comparison
 * @model: what the cells show
 * @group: which rows
 *
 * Makes the rows anew for the options that are compared now.
 */
void
rounds_cell_rows_build (RoundsCellRows *self, RoundsCompareColumns *columns, RoundsCellModel *model,
                        RoundsCellGroup group)
{
  g_return_if_fail (ROUNDS_IS_CELL_ROWS (self) && ROUNDS_IS_CELL_MODEL (model));

  g_set_object (&self->columns, columns);
  g_set_object (&self->model, model);
  self->group = group;
  build_rows (self);
}

/**
 * rounds_cell_rows_update:
 *
 * Says how everything is now, for the same options as when built. A row that came to concern the
 * person, or no longer does, has all of them made anew.
 */
void
rounds_cell_rows_update (RoundsCellRows *self)
{
  guint row = 0;

  g_return_if_fail (ROUNDS_IS_CELL_ROWS (self));

  if (self->n_rows != rounds_cell_model_get_n_rows (self->model, self->group))
    build_rows (self);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child), row++)
    for (guint i = 0; i < rounds_cell_model_get_n_options (self->model); i++)
      rounds_property_cell_update (
          ROUNDS_PROPERTY_CELL (rounds_compare_row_get_cell (ROUNDS_COMPARE_ROW (child), i)),
          rounds_cell_model_get_cell (self->model, self->group, row, i));
}

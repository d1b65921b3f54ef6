/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-compare-layout.h"
#include "rounds-compare-row.h"

/**
 * RoundsCompareRow:
 *
 * One row of the comparison: what it is about, and a cell per option. While there is no room for
 * columns, only the cell of the shown option is visible, below what it is about.
 *
 * CSS node: `comparerow`
 */
struct _RoundsCompareRow
{
  GtkWidget parent_instance;

  RoundsCompareColumns *columns; /* owned */
};

G_DEFINE_FINAL_TYPE (RoundsCompareRow, rounds_compare_row, GTK_TYPE_WIDGET)

static void
update_cells (RoundsCompareRow *self)
{
  const gboolean narrow = rounds_compare_columns_get_narrow (self->columns);
  const guint shown = rounds_compare_columns_get_shown (self->columns);
  GtkWidget *cell;

  for (guint i = 0; (cell = rounds_compare_row_get_cell (self, i)) != NULL; i++)
    gtk_widget_set_visible (cell, !narrow || i == shown);
  rounds_compare_layout_set_stacked (
      ROUNDS_COMPARE_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), narrow);
}

static GtkWidget *
find_focused (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  while (focus != NULL && gtk_widget_get_parent (focus) != widget)
    focus = gtk_widget_get_parent (focus);
  return focus;
}

/* GTK goes by where the middle of a cell is, which is higher in one with less text: Tab and the
 * arrow keys go from column to column instead. */
static gboolean
rounds_compare_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  const gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const gboolean sideways = direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT;
  const gboolean forward =
      sideways ? (direction == GTK_DIR_RIGHT) != is_rtl : direction == GTK_DIR_TAB_FORWARD;
  GtkWidget *child = find_focused (widget);

  if (direction == GTK_DIR_UP || direction == GTK_DIR_DOWN || (sideways && child == NULL))
    return GTK_WIDGET_CLASS (rounds_compare_row_parent_class)->focus (widget, direction);
  if (child == NULL)
    child = forward ? gtk_widget_get_first_child (widget) : gtk_widget_get_last_child (widget);
  while (child != NULL && !gtk_widget_child_focus (child, direction))
    child = forward ? gtk_widget_get_next_sibling (child) : gtk_widget_get_prev_sibling (child);
  /* At the end of the row the arrow keys stay; Tab goes on. */
  return child != NULL || sideways;
}

static void
rounds_compare_row_dispose (GObject *object)
{
  RoundsCompareRow *self = ROUNDS_COMPARE_ROW (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->columns);
  G_OBJECT_CLASS (rounds_compare_row_parent_class)->dispose (object);
}

static void
rounds_compare_row_class_init (RoundsCompareRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_compare_row_dispose;
  widget_class->focus = rounds_compare_row_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, ROUNDS_TYPE_COMPARE_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "comparerow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rounds_compare_row_init (RoundsCompareRow *self)
{
}

/**
 * rounds_compare_row_new:
 * @columns: shared by all rows of the comparison
 * @lead: what the row is about
 */
GtkWidget *
rounds_compare_row_new (RoundsCompareColumns *columns, GtkWidget *lead)
{
  RoundsCompareRow *self;

  g_return_val_if_fail (ROUNDS_IS_COMPARE_COLUMNS (columns) && GTK_IS_WIDGET (lead), NULL);

  self = g_object_new (ROUNDS_TYPE_COMPARE_ROW, NULL);
  self->columns = g_object_ref (columns);
  g_signal_connect_object (columns, "notify", G_CALLBACK (update_cells), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (lead, GTK_WIDGET (self));
  update_cells (self);
  return GTK_WIDGET (self);
}

/** rounds_compare_row_add_cell: adds the cell of the next option */
void
rounds_compare_row_add_cell (RoundsCompareRow *self, GtkWidget *cell)
{
  g_return_if_fail (ROUNDS_IS_COMPARE_ROW (self) && GTK_IS_WIDGET (cell));

  gtk_widget_set_parent (cell, GTK_WIDGET (self));
  update_cells (self);
}

/** rounds_compare_row_get_lead: (transfer none): what the row is about */
GtkWidget *
rounds_compare_row_get_lead (RoundsCompareRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_COMPARE_ROW (self), NULL);

  return gtk_widget_get_first_child (GTK_WIDGET (self));
}

/** rounds_compare_row_get_cell: (transfer none) (nullable): the cell of the option at @position */
GtkWidget *
rounds_compare_row_get_cell (RoundsCompareRow *self, guint position)
{
  GtkWidget *cell;

  g_return_val_if_fail (ROUNDS_IS_COMPARE_ROW (self), NULL);

  cell = gtk_widget_get_next_sibling (gtk_widget_get_first_child (GTK_WIDGET (self)));
  while (cell != NULL && position-- > 0)
    cell = gtk_widget_get_next_sibling (cell);
  return cell;
}

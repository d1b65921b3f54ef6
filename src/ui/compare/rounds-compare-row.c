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

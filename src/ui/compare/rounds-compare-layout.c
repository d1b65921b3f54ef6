/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-compare-layout.h"

/* Pixels between columns, and between what is stacked. */
#define COLUMN_SPACING 16
#define STACK_SPACING 10

/* Width of the first column, which says what the row is about, in tenths of the width of a cell. */
#define LEAD_TENTHS 13

/**
 * RoundsCompareLayout:
 *
 * Lays out one row of the comparison: the first child says what it is about, every other one is the
 * cell of an option. The widths depend on the width and the number of cells alone, so that rows
 * laid out apart from each other stand in the same columns. Stacked, the children stand below each
 * other.
 */
struct _RoundsCompareLayout
{
  GtkLayoutManager parent_instance;

  gboolean stacked;
};

G_DEFINE_FINAL_TYPE (RoundsCompareLayout, rounds_compare_layout, GTK_TYPE_LAYOUT_MANAGER)

static guint
count_cells (GtkWidget *widget)
{
  guint n_cells = 0;

  for (GtkWidget *child = gtk_widget_get_next_sibling (gtk_widget_get_first_child (widget));
       child != NULL; child = gtk_widget_get_next_sibling (child))
    n_cells++;
  return n_cells;
}

static void
split_width (int width, guint n_cells, int *lead, int *cell)
{
  const int rest = MAX (width - COLUMN_SPACING * (int) n_cells, 0);

  *cell = rest * 10 / (LEAD_TENTHS + 10 * (int) n_cells);
  *lead = rest - *cell * (int) n_cells;
}

/* The width of a row in which @lead and @cell both have room. */
static int
join_width (int lead, int cell, guint n_cells)
{
  const int unit = MAX ((lead * 10 + LEAD_TENTHS - 1) / LEAD_TENTHS, cell);

  return (unit * (LEAD_TENTHS + 10 * (int) n_cells) + 9) / 10 + COLUMN_SPACING * (int) n_cells;
}

static void
measure_width (RoundsCompareLayout *self, GtkWidget *widget, int *minimum, int *natural)
{
  int lead_minimum = 0, lead_natural = 0, cell_minimum = 0, cell_natural = 0;
  GtkWidget *lead = gtk_widget_get_first_child (widget);

  for (GtkWidget *child = lead; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int least, best;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &best, NULL, NULL);
      if (child == lead)
        {
          lead_minimum = least;
          lead_natural = best;
        }
      else
        {
          cell_minimum = MAX (cell_minimum, least);
          cell_natural = MAX (cell_natural, best);
        }
    }
  if (self->stacked)
    {
      *minimum = MAX (lead_minimum, cell_minimum);
      *natural = MAX (lead_natural, cell_natural);
    }
  else
    {
      *minimum = join_width (lead_minimum, cell_minimum, count_cells (widget));
      *natural = join_width (lead_natural, cell_natural, count_cells (widget));
    }
}

static void
measure_height (RoundsCompareLayout *self, GtkWidget *widget, int width, int *minimum, int *natural)
{
  GtkWidget *lead = gtk_widget_get_first_child (widget);
  int lead_width = -1, cell_width = -1;
  guint n_stacked = 0;

  *minimum = *natural = 0;
  if (width >= 0 && !self->stacked)
    split_width (width, count_cells (widget), &lead_width, &cell_width);
  for (GtkWidget *child = lead; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int least, best, room = self->stacked ? width : child == lead ? lead_width : cell_width;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, room, &least, &best, NULL, NULL);
      if (self->stacked)
        {
          const int gap = n_stacked++ > 0 ? STACK_SPACING : 0;

          *minimum += least + gap;
          *natural += best + gap;
        }
      else
        {
          *minimum = MAX (*minimum, least);
          *natural = MAX (*natural, best);
        }
    }
}

static void
rounds_compare_layout_measure (GtkLayoutManager *manager, GtkWidget *widget,
                               GtkOrientation orientation, int for_size, int *minimum, int *natural,
                               int *minimum_baseline, int *natural_baseline)
{
  RoundsCompareLayout *self = ROUNDS_COMPARE_LAYOUT (manager);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, widget, minimum, natural);
  else
    measure_height (self, widget, for_size, minimum, natural);
}

static void
allocate_stacked (GtkWidget *widget, int width)
{
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least, best;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &least, &best, NULL, NULL);
      gtk_widget_size_allocate (child, &(GtkAllocation) { 0, y, width, best }, -1);
      y += best + STACK_SPACING;
    }
}

static void
allocate_columns (GtkWidget *widget, int width, int height)
{
  const gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  GtkWidget *lead = gtk_widget_get_first_child (widget);
  int lead_width, cell_width, x = 0;

  split_width (width, count_cells (widget), &lead_width, &cell_width);
  for (GtkWidget *child = lead; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      const int child_width = child == lead ? lead_width : cell_width;
      const int start = is_rtl ? width - x - child_width : x;

      if (gtk_widget_should_layout (child))
        gtk_widget_size_allocate (child, &(GtkAllocation) { start, 0, child_width, height }, -1);
      x += child_width + COLUMN_SPACING;
    }
}

static void
rounds_compare_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height,
                                int baseline)
{
  if (ROUNDS_COMPARE_LAYOUT (manager)->stacked)
    allocate_stacked (widget, width);
  else
    allocate_columns (widget, width, height);
}

static GtkSizeRequestMode
rounds_compare_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rounds_compare_layout_class_init (RoundsCompareLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = rounds_compare_layout_get_request_mode;
  layout_class->measure = rounds_compare_layout_measure;
  layout_class->allocate = rounds_compare_layout_allocate;
}

static void
rounds_compare_layout_init (RoundsCompareLayout *self)
{
}

GtkLayoutManager *
rounds_compare_layout_new (void)
{
  return g_object_new (ROUNDS_TYPE_COMPARE_LAYOUT, NULL);
}

/** rounds_compare_layout_set_stacked: whether the children stand below each other */
void
rounds_compare_layout_set_stacked (RoundsCompareLayout *self, gboolean stacked)
{
  g_return_if_fail (ROUNDS_IS_COMPARE_LAYOUT (self));

  if (self->stacked == stacked)
    return;
  self->stacked = stacked;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-columns.h"

/* Pixels between columns and between lines. */
#define SPACING 12

/**
 * RoundsColumns:
 *
 * Cards side by side, as many as have room, all equally wide, and equally high in one line. A line
 * is as high as its highest card is at that width, so that no card has an empty part of its own
 * making.
 */
struct _RoundsColumns
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (RoundsColumns, rounds_columns, GTK_TYPE_WIDGET)

static guint
count_children (GtkWidget *widget)
{
  guint n_children = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_children += gtk_widget_should_layout (child) ? 1 : 0;
  return n_children;
}

/* The width that the widest child needs at least, or would like. */
static void
measure_column (GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least, best;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &best, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, best);
    }
}

/* Lines are filled evenly: four cards in room for three stand two by two. */
static guint
count_columns (GtkWidget *widget, int width)
{
  guint n_children = count_children (widget), most, n_lines;
  int minimum, natural;

  if (n_children == 0)
    return 0;
  measure_column (widget, &minimum, &natural);
  most = (guint) CLAMP ((width + SPACING) / MAX (minimum + SPACING, 1), 1, (int) n_children);
  n_lines = (n_children + most - 1) / most;
  return (n_children + n_lines - 1) / n_lines;
}

static int
get_column_width (int width, guint n_columns)
{
  return MAX ((width - SPACING * ((int) n_columns - 1)) / (int) n_columns, 0);
}

/* How high the line is that begins with @first; @next is the first child of the one after it. */
static int
measure_line (GtkWidget *first, guint n_columns, int width, GtkWidget **next)
{
  GtkWidget *child = first;
  int height = 0;

  for (guint n = 0; child != NULL && n < n_columns; child = gtk_widget_get_next_sibling (child))
    {
      int best;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &best, NULL, NULL);
      height = MAX (height, best);
      n++;
    }
  *next = child;
  return height;
}

static int
measure_height (GtkWidget *widget, int width)
{
  guint n_columns = count_columns (widget, width);
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int height = 0;

  while (n_columns > 0 && child != NULL)
    {
      int line = measure_line (child, n_columns, get_column_width (width, n_columns), &child);

      height += line + (height > 0 && line > 0 ? SPACING : 0);
    }
  return height;
}

static void
rounds_columns_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                        int *natural, int *minimum_baseline, int *natural_baseline)
{
  int least, best;

  measure_column (widget, &least, &best);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      int n_children = (int) count_children (widget);

      *minimum = least;
      *natural = n_children * best + MAX (n_children - 1, 0) * SPACING;
    }
  else
    *minimum = *natural = measure_height (widget, for_size >= 0 ? for_size : least);
}

/* Places one line; right to left, its first card stands at the right. */
static void
allocate_line (GtkWidget *first, GtkWidget *next, int line_width, int width, int y, int height)
{
  gboolean rtl = gtk_widget_get_direction (gtk_widget_get_parent (first)) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (GtkWidget *child = first; child != next; child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation place = { rtl ? line_width - x - width : x, y, width, height };

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_size_allocate (child, &place, -1);
      x += width + SPACING;
    }
}

static void
rounds_columns_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  guint n_columns = count_columns (widget, width);
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int y = 0;

  while (n_columns > 0 && child != NULL)
    {
      GtkWidget *next;
      int column = get_column_width (width, n_columns);
      int line = measure_line (child, n_columns, column, &next);

      allocate_line (child, next, width, column, y, line);
      y += line > 0 ? line + SPACING : 0;
      child = next;
    }
}

static GtkSizeRequestMode
rounds_columns_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
rounds_columns_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (rounds_columns_parent_class)->dispose (object);
}

static void
rounds_columns_class_init (RoundsColumnsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_columns_dispose;
  widget_class->measure = rounds_columns_measure;
  widget_class->size_allocate = rounds_columns_size_allocate;
  widget_class->get_request_mode = rounds_columns_get_request_mode;
}

static void
rounds_columns_init (RoundsColumns *self)
{
}

/** rounds_columns_append: @child comes last */
void
rounds_columns_append (RoundsColumns *self, GtkWidget *child)
{
  g_return_if_fail (ROUNDS_IS_COLUMNS (self) && GTK_IS_WIDGET (child));

  gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

/** rounds_columns_remove: @child is one of @self */
void
rounds_columns_remove (RoundsColumns *self, GtkWidget *child)
{
  g_return_if_fail (ROUNDS_IS_COLUMNS (self) && GTK_IS_WIDGET (child));
  g_return_if_fail (gtk_widget_get_parent (child) == GTK_WIDGET (self));

  gtk_widget_unparent (child);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-row-focus.h"

/* Frames in which a row that is brought into sight stays where it is, once it has its place. */
#define FRAMES_SETTLED 4

typedef struct
{
  float top;
  guint n_frames;
} Settling;

/**
 * rounds_row_focus_first:
 *
 * Puts the focus on the first row in @widget: what a group has beside its title (to remove it,
 * say) is not what one begins with.
 *
 * Returns: whether there was one
 */
gboolean
rounds_row_focus_first (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  if (GTK_IS_LIST_BOX (widget) || GTK_IS_LIST_BOX_ROW (widget))
    return gtk_widget_get_mapped (widget) && gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (rounds_row_focus_first (child))
      return TRUE;
  return FALSE;
}

static gboolean
has_focus_inside (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static gboolean
focus_beside (GtkWidget *widget)
{
  GtkWidget *other;

  for (other = gtk_widget_get_next_sibling (widget); other != NULL;
       other = gtk_widget_get_next_sibling (other))
    if (rounds_row_focus_first (other))
      return TRUE;
  for (other = gtk_widget_get_prev_sibling (widget); other != NULL;
       other = gtk_widget_get_prev_sibling (other))
    if (rounds_row_focus_first (other))
      return TRUE;
  return FALSE;
}

/**
 * rounds_row_focus_leave:
 * @widget: about to be removed or hidden
 *
 * Moves the focus out of @widget, if it is there, to the row nearest to it: below, else above.
 * GTK would go on at the buttons around the page, and could not find back with Tab: where the
 * focus last was in a page it remembers by a widget that is then hidden, and looks behind it.
 */
void
rounds_row_focus_leave (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (!has_focus_inside (widget))
    return;
  while (gtk_widget_get_parent (widget) != NULL && !focus_beside (widget))
    widget = gtk_widget_get_parent (widget);
}

/* What is about to unfold is not on screen yet, and takes the focus all the same. */
static gboolean
focus_inside (GtkWidget *widget)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (gtk_widget_get_focusable (widget) && gtk_widget_grab_focus (widget))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (focus_inside (child))
      return TRUE;
  return FALSE;
}

static gboolean
keep_in_sight (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Settling *settling = data;
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  graphene_point_t top;

  if (viewport == NULL ||
      !gtk_widget_compute_point (widget, viewport, &GRAPHENE_POINT_INIT (0, 0), &top))
    return G_SOURCE_REMOVE;
  gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), widget, NULL);
  settling->n_frames = G_APPROX_VALUE (top.y, settling->top, 0.5f) ? settling->n_frames + 1 : 0;
  settling->top = top.y;
  return settling->n_frames < FRAMES_SETTLED ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/**
 * rounds_row_focus_in_sight:
 * @widget: a row, or a group of rows, on a page that may just have been opened
 *
 * Puts the focus on the first control in @widget, unless it is in there, and keeps it in sight
 * until it has its place: a row that unfolds moves for a while.
 */
void
rounds_row_focus_in_sight (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (!has_focus_inside (widget) && !rounds_row_focus_first (widget))
    focus_inside (widget);
  gtk_widget_add_tick_callback (widget, keep_in_sight, g_new0 (Settling, 1), g_free);
}

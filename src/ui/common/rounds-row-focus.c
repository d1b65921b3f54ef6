/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-row-focus.h"

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
  GtkRoot *root;
  GtkWidget *focus;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  root = gtk_widget_get_root (widget);
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (focus == NULL || (focus != widget && !gtk_widget_is_ancestor (focus, widget)))
    return;
  while (gtk_widget_get_parent (widget) != NULL && !focus_beside (widget))
    widget = gtk_widget_get_parent (widget);
}

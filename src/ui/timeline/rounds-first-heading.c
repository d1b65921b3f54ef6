/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-first-heading.h"

/* How long a new list has to stay at its top before it is taken to be settled. */
#define FRAMES_AT_TOP 4

static gboolean
scroll_to_top (GtkWidget *widget, GdkFrameClock *clock, gpointer n_frames_at_top)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (widget));
  guint *n_frames = n_frames_at_top;

  *n_frames = gtk_adjustment_get_value (adjustment) > 0 ? 0 : *n_frames + 1;
  gtk_adjustment_set_value (adjustment, 0);
  return *n_frames < FRAMES_AT_TOP ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/**
 * rounds_first_heading_show:
 * @list_view: a list in sections that has just got its first rows
 *
 * Goes to the top of the list. A list view that gets its first rows holds on to the first of them
 * and so hides the heading above it, for some frames after the rows have got their places.
 */
void
rounds_first_heading_show (GtkListView *list_view)
{
  g_return_if_fail (GTK_IS_LIST_VIEW (list_view));

  gtk_widget_add_tick_callback (GTK_WIDGET (list_view), scroll_to_top, g_new0 (guint, 1), g_free);
}

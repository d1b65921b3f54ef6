/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-group-titles.h"

/* The title of an AdwPreferencesGroup is a label that the group shows to nobody. */
static gboolean
is_title (GtkWidget *widget)
{
  GtkWidget *labels = gtk_widget_get_parent (widget);

  return GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, "heading") && labels != NULL &&
         gtk_widget_has_css_class (labels, "labels");
}

/**
 * rounds_group_titles_wrap:
 *
 * Lets the titles of the preferences groups in @widget go on in a second line, as their
 * descriptions do. Libadwaita ends them in dots, which on a phone with large text takes away what
 * the group is about.
 */
void
rounds_group_titles_wrap (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (is_title (widget))
    {
      gtk_label_set_ellipsize (GTK_LABEL (widget), PANGO_ELLIPSIZE_NONE);
      gtk_label_set_wrap (GTK_LABEL (widget), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (widget), PANGO_WRAP_WORD_CHAR);
    }
  if (GTK_IS_LIST_BOX (widget))
    return;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    rounds_group_titles_wrap (child);
}

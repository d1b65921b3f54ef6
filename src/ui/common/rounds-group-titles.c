/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-group-titles.h"

/* The titles of AdwPreferencesGroup and AdwButtonRow are labels that these show to nobody. */
static gboolean
is_title (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  if (!GTK_IS_LABEL (widget) || parent == NULL)
    return FALSE;
  if (gtk_widget_has_css_class (widget, "heading"))
    return gtk_widget_has_css_class (parent, "labels");
  return gtk_widget_has_css_class (widget, "title") &&
         gtk_widget_get_ancestor (widget, ADW_TYPE_BUTTON_ROW) != NULL;
}

/**
 * rounds_group_titles_wrap:
 *
 * Lets the titles of the preferences groups and button rows in @widget go on in a second line, as
 * descriptions do. Libadwaita ends them in dots, which on a phone with large text takes away what
 * the group is about, or what the button does.
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
      gtk_label_set_natural_wrap_mode (GTK_LABEL (widget), GTK_NATURAL_WRAP_NONE);
      /* What stands in the middle stays there. */
      if (gtk_label_get_xalign (GTK_LABEL (widget)) > 0)
        gtk_label_set_justify (GTK_LABEL (widget), GTK_JUSTIFY_CENTER);
    }
  if (GTK_IS_LIST_BOX_ROW (widget) && !ADW_IS_BUTTON_ROW (widget))
    return;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    rounds_group_titles_wrap (child);
}

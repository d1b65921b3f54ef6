/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-fault-label.h"

/**
 * rounds_fault_label_add:
 * @row: of libadwaita, with a text inside
 *
 * Such a row has one line for its title and one for the text; a message needs as many as the words
 * take, so it stands below both.
 *
 * Returns: (transfer none): a label, hidden so far, that @row unparents when it is disposed of
 */
GtkWidget *
rounds_fault_label_add (GtkWidget *row)
{
  GtkWidget *label;

  g_return_val_if_fail (GTK_IS_WIDGET (row), NULL);

  label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "wrap-mode",
                        PANGO_WRAP_WORD_CHAR, "visible", FALSE, "can-target", FALSE, "margin-start",
                        12, "margin-end", 12, "margin-bottom", 9, NULL);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "error");
  gtk_widget_set_layout_manager (row, gtk_box_layout_new (GTK_ORIENTATION_VERTICAL));
  gtk_widget_set_parent (label, row);
  return label;
}

/* At the lower edge of a form a row grows out of sight. */
static gboolean
scroll_to_fault (GtkWidget *label, GdkFrameClock *clock, gpointer unused)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (label, GTK_TYPE_VIEWPORT);

  if (viewport == NULL || !gtk_widget_get_mapped (label))
    return G_SOURCE_REMOVE;
  if (gtk_widget_get_height (label) == 0)
    return G_SOURCE_CONTINUE; /* not laid out yet */
  gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), gtk_widget_get_parent (label), NULL);
  return G_SOURCE_REMOVE;
}

/**
 * rounds_fault_label_show:
 * @field: in the row of @label, what a screen reader is at
 * @fault: in words
 *
 * Says it below the text and to a screen reader; the row gets the CSS class `error`.
 */
void
rounds_fault_label_show (GtkWidget *label, GtkWidget *field, const char *fault)
{
  g_return_if_fail (GTK_IS_LABEL (label) && GTK_IS_ACCESSIBLE (field) && fault != NULL);

  gtk_label_set_label (GTK_LABEL (label), fault);
  gtk_widget_set_visible (label, TRUE);
  gtk_widget_add_css_class (gtk_widget_get_parent (label), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_STATE_INVALID,
                               GTK_ACCESSIBLE_INVALID_TRUE, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  fault, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE,
                                  label, NULL, -1);
  if (gtk_widget_get_state_flags (field) & GTK_STATE_FLAG_FOCUS_WITHIN)
    gtk_widget_add_tick_callback (label, scroll_to_fault, NULL, NULL);
  gtk_accessible_announce (GTK_ACCESSIBLE (field), fault,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/** rounds_fault_label_hide: takes back all that was said */
void
rounds_fault_label_hide (GtkWidget *label, GtkWidget *field)
{
  g_return_if_fail (GTK_IS_LABEL (label) && GTK_IS_ACCESSIBLE (field));

  gtk_widget_set_visible (label, FALSE);
  gtk_widget_remove_css_class (gtk_widget_get_parent (label), "error");
  gtk_accessible_reset_state (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_STATE_INVALID);
  gtk_accessible_reset_property (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE);
}

/** rounds_fault_label_tell_kept: (transfer full): @why a text cannot be taken, and the value
 *   from before, which is @kept */
char *
rounds_fault_label_tell_kept (const char *why, const char *kept)
{
  g_return_val_if_fail (why != NULL && kept != NULL, NULL);

  /* Translators: under an entry whose text cannot be taken: why, and the value from before */
  return g_strdup_printf (_ ("%s (still %s)"), why, kept);
}

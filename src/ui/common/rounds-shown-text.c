/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-excerpt.h"
#include "rounds-shown-text.h"

/* What people type has no limit, and Pango lays out all of a label, seen or not: half a minute for
 * a megabyte, in the thread that draws. So what only shows a text shows the beginning of a very
 * long one. */

static char *
dup_shown (const char *text)
{
  return rounds_excerpt_dup (text != NULL ? text : "", ROUNDS_EXCERPT_SCREEN);
}

/** rounds_shown_text_set_label: @text: (nullable): of any length, never markup */
void
rounds_shown_text_set_label (GtkLabel *label, const char *text)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (GTK_IS_LABEL (label));

  shown = dup_shown (text);
  gtk_label_set_label (label, shown);
}

/** rounds_shown_text_set_title: @row: anything with a title, an #AdwPreferencesRow for instance */
void
rounds_shown_text_set_title (gpointer row, const char *text)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (GTK_IS_WIDGET (row));

  shown = dup_shown (text);
  g_object_set (row, "title", shown, NULL);
}

/** rounds_shown_text_set_subtitle: @row: an #AdwActionRow or #AdwExpanderRow */
void
rounds_shown_text_set_subtitle (gpointer row, const char *text)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (GTK_IS_WIDGET (row));

  shown = dup_shown (text);
  g_object_set (row, "subtitle", shown, NULL);
}

/** rounds_shown_text_set_tooltip: @text: (nullable): %NULL for no tooltip */
void
rounds_shown_text_set_tooltip (gpointer widget, const char *text)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  shown = text != NULL ? dup_shown (text) : NULL;
  gtk_widget_set_tooltip_text (widget, shown);
}

/** rounds_shown_text_set_accessible_label: @text: what a screen reader calls @widget */
void
rounds_shown_text_set_accessible_label (gpointer widget, const char *text)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  shown = dup_shown (text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, shown,
                                  -1);
}

/** rounds_shown_text_set_accessible_description: @text: what a screen reader says of @widget after
 * its name */
void
rounds_shown_text_set_accessible_description (gpointer widget, const char *text)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  shown = dup_shown (text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  shown, -1);
}

/** rounds_shown_text_transform: a #GBindingTransformFunc from a field of text to what shows it */
gboolean
rounds_shown_text_transform (GBinding *binding, const GValue *from, GValue *to, gpointer unused)
{
  g_value_take_string (to, dup_shown (g_value_get_string (from)));
  return TRUE;
}

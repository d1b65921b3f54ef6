/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-choices.h"
#include "rounds-network-text.h"

/** rounds_choices_fill_outcomes: offers the three-year outcomes */
void
rounds_choices_fill_outcomes (AdwComboRow *row)
{
  g_autoptr (GtkStringList) texts = gtk_string_list_new (NULL);

  g_return_if_fail (ADW_IS_COMBO_ROW (row));

  for (int i = ROUNDS_OUTCOME_NOT_SAID; i <= ROUNDS_OUTCOME_HAS_NOT_PIVOTED; i++)
    gtk_string_list_append (texts, rounds_text_for_outcome (i));
  adw_combo_row_set_model (row, G_LIST_MODEL (texts));
}

/** rounds_choices_fill_channels: offers the ways to hold a conversation */
void
rounds_choices_fill_channels (AdwComboRow *row)
{
  g_autoptr (GtkStringList) texts = gtk_string_list_new (NULL);

  g_return_if_fail (ADW_IS_COMBO_ROW (row));

  for (int i = ROUNDS_CHANNEL_NOT_SAID; i <= ROUNDS_CHANNEL_EVENT; i++)
    gtk_string_list_append (texts, rounds_text_for_channel (i));
  adw_combo_row_set_model (row, G_LIST_MODEL (texts));
}

/* The one in the popover: the row shows what is selected in a list too. */
static GtkWidget *
find_in_popover (GtkWidget *widget, GType type)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) &&
      gtk_widget_get_ancestor (widget, GTK_TYPE_POPOVER) != NULL)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_in_popover (child, type);
  return found;
}

static void
on_list_mapped_cb (AdwComboRow *row, GtkListView *list)
{
  guint selected = adw_combo_row_get_selected (row);

  /* Where the list can be searched, the keyboard belongs to the entry. */
  if (selected != GTK_INVALID_LIST_POSITION)
    gtk_list_view_scroll_to (
        list, selected,
        adw_combo_row_get_enable_search (row) ? GTK_LIST_SCROLL_NONE : GTK_LIST_SCROLL_FOCUS, NULL);
}

/** rounds_choices_open_at_selected: lets the list of @row open with the keyboard on what is
 *   selected. By itself it opens where the keyboard was, and Return takes what is selected and not
 *   what it shows: where a choice was taken back, nothing happens. */
void
rounds_choices_open_at_selected (AdwComboRow *row)
{
  GtkWidget *list;

  g_return_if_fail (ADW_IS_COMBO_ROW (row));

  list = find_in_popover (GTK_WIDGET (row), GTK_TYPE_LIST_VIEW);
  if (list != NULL)
    g_signal_connect_object (list, "map", G_CALLBACK (on_list_mapped_cb), row, G_CONNECT_SWAPPED);
}

static void
on_search_stopped_cb (GtkWidget *entry)
{
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (entry, GTK_TYPE_POPOVER)));
}

/** rounds_choices_close_at_escape: lets Escape close the list of @row, a drop-down or a combo row
 *   that can be searched. By itself the first one only ends the search, even where none was begun,
 *   and nothing is seen to happen. */
void
rounds_choices_close_at_escape (GtkWidget *row)
{
  GtkWidget *entry;

  g_return_if_fail (GTK_IS_DROP_DOWN (row) || ADW_IS_COMBO_ROW (row));

  entry = find_in_popover (row, GTK_TYPE_SEARCH_ENTRY);
  if (entry != NULL)
    g_signal_connect (entry, "stop-search", G_CALLBACK (on_search_stopped_cb), NULL);
}

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

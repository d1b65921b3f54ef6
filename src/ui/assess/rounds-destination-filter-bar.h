/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-destination-filter.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_DESTINATION_FILTER_BAR (rounds_destination_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDestinationFilterBar, rounds_destination_filter_bar, ROUNDS,
                      DESTINATION_FILTER_BAR, GtkBox)

void rounds_destination_filter_bar_set_profession (RoundsDestinationFilterBar *self,
                                                   RoundsProfession profession);
const RoundsDestinationFilter *rounds_destination_filter_bar_get_filter (
    RoundsDestinationFilterBar *self);
void rounds_destination_filter_bar_clear_search (RoundsDestinationFilterBar *self);
void rounds_destination_filter_bar_show_count (RoundsDestinationFilterBar *self, guint n_matching,
                                               guint n_unknown);

G_END_DECLS

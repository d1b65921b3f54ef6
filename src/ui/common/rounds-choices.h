/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Combo rows whose `selected` can be bound to a field: the places are the values of its
 * enumeration. */
void rounds_choices_fill_outcomes (AdwComboRow *row);
void rounds_choices_fill_channels (AdwComboRow *row);

void rounds_choices_open_at_selected (AdwComboRow *row);
void rounds_choices_close_at_escape (GtkWidget *row);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-fact.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_FACT_ROW (rounds_fact_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsFactRow, rounds_fact_row, ROUNDS, FACT_ROW, AdwPreferencesRow)

GtkWidget *rounds_fact_row_new (const char *title, const char *text, const RoundsFact *fact,
                                RoundsProfession profession);
void rounds_fact_row_name_sources (RoundsFactRow *self, const char *about);

G_END_DECLS

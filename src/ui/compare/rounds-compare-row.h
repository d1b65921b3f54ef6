/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-compare-columns.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_COMPARE_ROW (rounds_compare_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCompareRow, rounds_compare_row, ROUNDS, COMPARE_ROW, GtkWidget)

GtkWidget *rounds_compare_row_new (RoundsCompareColumns *columns, GtkWidget *lead);
void rounds_compare_row_add_cell (RoundsCompareRow *self, GtkWidget *cell);
GtkWidget *rounds_compare_row_get_lead (RoundsCompareRow *self);
GtkWidget *rounds_compare_row_get_cell (RoundsCompareRow *self, guint position);

G_END_DECLS

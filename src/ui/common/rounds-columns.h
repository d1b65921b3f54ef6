/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_COLUMNS (rounds_columns_get_type ())
G_DECLARE_FINAL_TYPE (RoundsColumns, rounds_columns, ROUNDS, COLUMNS, GtkWidget)

void rounds_columns_append (RoundsColumns *self, GtkWidget *child);
void rounds_columns_remove (RoundsColumns *self, GtkWidget *child);

G_END_DECLS

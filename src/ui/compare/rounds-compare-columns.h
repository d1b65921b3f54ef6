/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_COMPARE_COLUMNS (rounds_compare_columns_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCompareColumns, rounds_compare_columns, ROUNDS, COMPARE_COLUMNS,
                      GObject)

RoundsCompareColumns *rounds_compare_columns_new (void);
gboolean rounds_compare_columns_get_narrow (RoundsCompareColumns *self);
void rounds_compare_columns_set_narrow (RoundsCompareColumns *self, gboolean narrow);
guint rounds_compare_columns_get_shown (RoundsCompareColumns *self);
void rounds_compare_columns_set_shown (RoundsCompareColumns *self, guint shown);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** ROUNDS_SCALE_UNSET: the value of a scale row on which nothing is marked */
#define ROUNDS_SCALE_UNSET (-1)

/** ROUNDS_SCALE_MARKS: how many marks a scale has, 0 to 4 */
#define ROUNDS_SCALE_MARKS 5

#define ROUNDS_TYPE_SCALE_ROW (rounds_scale_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (RoundsScaleRow, rounds_scale_row, ROUNDS, SCALE_ROW, AdwPreferencesRow)

struct _RoundsScaleRowClass
{
  AdwPreferencesRowClass parent_class;
};

GtkWidget *rounds_scale_row_new (const char *title);
int rounds_scale_row_get_value (RoundsScaleRow *self);
void rounds_scale_row_set_value (RoundsScaleRow *self, int value);
void rounds_scale_row_set_words (RoundsScaleRow *self, const char *const *words);
void rounds_scale_row_add_suffix (RoundsScaleRow *self, GtkWidget *widget);

G_END_DECLS

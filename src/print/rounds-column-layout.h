/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsColumnWish:
 * @minimum: width below which words break, in points
 * @natural: width without any wrapping, in points
 * @takes_rest: whether room that nobody needs goes to this column
 */
typedef struct
{
  double minimum;
  double natural;
  gboolean takes_rest;
} RoundsColumnWish;

void rounds_column_layout_fit (const RoundsColumnWish *wishes, guint n_columns, double width,
                               double *fitted);

G_END_DECLS

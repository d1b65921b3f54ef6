/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsScale:
 * @low, @high: the values at the ends
 * @start, @end: the pixels there; @start is right of @end on a mirrored axis and below it on an
 *   upright one
 *
 * A straight road between values and pixels.
 */
typedef struct
{
  double low;
  double high;
  double start;
  double end;
} RoundsScale;

/** RoundsTicks: @n values from @first, @step apart */
typedef struct
{
  double first;
  double step;
  guint n;
} RoundsTicks;

RoundsScale rounds_scale_new (double low, double high, double start, double end);
double rounds_scale_to_pixel (const RoundsScale *scale, double value);
double rounds_scale_to_value (const RoundsScale *scale, double pixel);

RoundsTicks rounds_ticks_new (double low, double high, guint most, double smallest_step);
RoundsTicks rounds_ticks_new_inside (double low, double high, double least, double smallest_step);
RoundsTicks rounds_ticks_new_months (guint n_months, int start_month, guint most_months,
                                     guint most_years);
double rounds_ticks_get (const RoundsTicks *ticks, guint index);
double rounds_ticks_get_last (const RoundsTicks *ticks);

void rounds_scale_spread (double *centers, const double *sizes, guint n, double low, double high);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "rounds-chart-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SERIES (rounds_series_get_type ())
G_DECLARE_FINAL_TYPE (RoundsSeries, rounds_series, ROUNDS, SERIES, GObject)

/**
 * RoundsSeries:
 * @name: (not nullable): what people call it
 * @values: (array length=n_values): its numbers; NAN where missing
 * @low, @high: (nullable): a band of likely values round the numbers
 * @low_label, @high_label: (nullable): names of the edges of the band
 * @point_labels: (nullable): words for points, where the category does not say all
 * @value_texts: (nullable): values said otherwise than by format
 * @open_from: values from this one on mean "at least" (top-coded); G_MAXUINT for none
 * @role: what it looks like; -1 until a chart gives it one
 *
 * One row of numbers of a chart, with the words that belong to them. Read the members directly,
 * write them with the functions, so that charts follow. What it looks like follows from its role:
 * the color of the palette and, since color never stands alone, a dash, a marker and a hatch.
 */
struct _RoundsSeries
{
  GObject parent_instance;

  /* owned */
  char *name;
  double *values;
  double *low;
  double *high;
  char *low_label;
  char *high_label;
  char **point_labels;
  char **value_texts;

  guint n_values;
  guint open_from;
  int role;
};

RoundsSeries *rounds_series_new (const char *name, const double *values, guint n_values);

double rounds_series_get_value (RoundsSeries *self, guint index);
void rounds_series_set_values (RoundsSeries *self, const double *values, guint n_values);

gboolean rounds_series_has_band (RoundsSeries *self);
void rounds_series_set_band (RoundsSeries *self, const double *low, const double *high,
                             const char *low_label, const char *high_label);

const char *rounds_series_get_point_label (RoundsSeries *self, guint index);
void rounds_series_set_point_labels (RoundsSeries *self, const char *const *labels);
const char *rounds_series_get_value_text (RoundsSeries *self, guint index);
void rounds_series_set_value_texts (RoundsSeries *self, const char *const *texts);

gboolean rounds_series_is_open (RoundsSeries *self, guint index);
void rounds_series_set_open_from (RoundsSeries *self, guint index);

int rounds_series_get_role (RoundsSeries *self);
RoundsDash rounds_series_get_dash (RoundsSeries *self);
RoundsMarker rounds_series_get_marker (RoundsSeries *self);
RoundsHatch rounds_series_get_hatch (RoundsSeries *self);
void rounds_series_set_role (RoundsSeries *self, int role);

G_END_DECLS

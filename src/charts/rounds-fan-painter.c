/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-fan-painter.h"

#include "rounds-decimation.h"
#include "rounds-line-painter.h"

#include <math.h>

#define BAND_STRENGTH 0.16f
#define BAND_STRENGTH_HIGH_CONTRAST 0.26f

/* Adds an edge of the band to the outline, forward or backward; missing values are skipped. */
static gboolean
add_edge (GskPathBuilder *builder, const RoundsAxes *axes, const double *values, guint n,
          gboolean backward)
{
  g_autoptr (GArray) kept = rounds_decimate (values, n, ROUNDS_MOST_POINTS / 2);
  gboolean is_down = backward;

  for (guint i = 0; i < kept->len; i++)
    {
      guint at = g_array_index (kept, guint, backward ? kept->len - 1 - i : i);
      float x = (float) rounds_scale_to_pixel (&axes->position, at);
      float y;

      if (isnan (values[at]))
        continue;
      y = (float) rounds_scale_to_pixel (&axes->value, values[at]);
      if (is_down)
        gsk_path_builder_line_to (builder, x, y);
      else
        gsk_path_builder_move_to (builder, x, y);
      is_down = TRUE;
    }
  return is_down;
}

static void
paint_band (RoundsCanvas *canvas, const RoundsAxes *axes, RoundsSeries *series)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) outline = NULL;
  g_autoptr (GskPath) low = NULL;
  g_autoptr (GskPath) high = NULL;
  RoundsPaletteKind kind = rounds_palette_get_kind (canvas->palette);
  GdkRGBA color = rounds_palette_get_role (canvas->palette, rounds_series_get_role (series));
  GdkRGBA edge = color;

  if (add_edge (builder, axes, series->low, series->n_values, FALSE) &&
      add_edge (builder, axes, series->high, series->n_values, TRUE))
    gsk_path_builder_close (builder);
  outline = gsk_path_builder_free_to_path (builder);
  color.alpha = kind == ROUNDS_PALETTE_HIGH_CONTRAST || kind == ROUNDS_PALETTE_HIGH_CONTRAST_DARK
                    ? BAND_STRENGTH_HIGH_CONTRAST
                    : BAND_STRENGTH;
  gtk_snapshot_append_fill (canvas->snapshot, outline, GSK_FILL_RULE_WINDING, &color);
  low = rounds_line_painter_build_path (axes, series->low, series->n_values);
  high = rounds_line_painter_build_path (axes, series->high, series->n_values);
  rounds_canvas_draw_line (canvas, low, 1.25, ROUNDS_DASH_SHORT, &edge);
  rounds_canvas_draw_line (canvas, high, 1.25, ROUNDS_DASH_SHORT, &edge);
}

/** rounds_fan_painter_paint_bands: draws the band of each series that has one, below all lines */
void
rounds_fan_painter_paint_bands (RoundsCanvas *canvas, const RoundsAxes *axes)
{
  g_return_if_fail (canvas != NULL && axes != NULL);

  for (guint i = 0; i < canvas->model->series->len; i++)
    {
      RoundsSeries *series = rounds_chart_model_get_series (canvas->model, i);

      if (rounds_series_has_band (series))
        paint_band (canvas, axes, series);
    }
}

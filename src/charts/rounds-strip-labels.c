/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-strip-labels.h"

#include "rounds-chart-words.h"
#include "rounds-lanes.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Between a strip and its labels, where lines lead to those that had to give way. */
#define LEADER 12

/* A label this near to its value needs no line. */
#define NEAR 6

/* What stands below a strip: one value, or several that are known to be at least the same. */
typedef struct
{
  guint index; /* of the first value */
  guint n_values;
  double x; /* of the value */
  PangoLayout *text; /* owned */
} Label;

static void
clear_label (Label *label)
{
  g_clear_object (&label->text);
}

static char *
name_values (RoundsSeries *series, const Label *label)
{
  const char *name = rounds_series_get_point_label (series, label->index);

  if (name == NULL)
    return g_strdup ("");
  if (label->n_values == 1)
    return g_strdup (name);
  /* Translators: several percentiles of which only a least value is known; %s is the lowest of
   * them, such as "75th" */
  return g_strdup_printf (C_ ("percentile", "%s and up"), name);
}

static PangoLayout *
create_text (RoundsCanvas *canvas, RoundsSeries *series, const Label *label)
{
  const char *words = rounds_series_get_value_text (series, label->index);
  g_autofree char *name = name_values (series, label);
  g_autofree char *value =
      rounds_chart_format (canvas->model, series->values[label->index], ROUNDS_VALUE_COMPACT);
  g_autofree char *text = NULL;
  PangoLayout *layout;

  text = g_strdup_printf ("%s\n%s%s", name,
                          words == NULL && rounds_series_is_open (series, label->index) ? "≥ " : "",
                          words != NULL ? words : value);
  layout = rounds_canvas_create_text (canvas, text, ROUNDS_TEXT_PLAIN, 0);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  return layout;
}

/* Whether the value at @index is known to be at least the same as the one before it. */
static gboolean
goes_on (RoundsSeries *series, guint index)
{
  return index > 0 && rounds_series_is_open (series, index) &&
         rounds_series_is_open (series, index - 1) &&
         !(series->values[index] > series->values[index - 1]);
}

static GArray *
list_labels (RoundsCanvas *canvas, const RoundsScale *scale, RoundsSeries *series)
{
  GArray *labels = g_array_new (FALSE, FALSE, sizeof (Label));

  g_array_set_clear_func (labels, (GDestroyNotify) clear_label);
  for (guint i = 0; i < series->n_values; i++)
    {
      Label label = { .index = i, .n_values = 1 };

      if (isnan (series->values[i]))
        continue;
      if (labels->len > 0 && goes_on (series, i))
        {
          g_array_index (labels, Label, labels->len - 1).n_values++;
          continue;
        }
      label.x = rounds_scale_to_pixel (scale, series->values[i]);
      g_array_append_val (labels, label);
    }
  for (guint i = 0; i < labels->len; i++)
    {
      Label *label = &g_array_index (labels, Label, i);

      label->text = create_text (canvas, series, label);
    }
  return labels;
}

/* The label that is given up first where room is short: those between the middle and the ends. */
static guint
find_least (GArray *labels, guint middle)
{
  for (guint i = 1; i + 1 < labels->len; i++)
    {
      const Label *label = &g_array_index (labels, Label, i);

      if (label->index != middle)
        return i;
    }
  return labels->len - 1;
}

/* Spans of the labels side by side; labels for which there is no room at all are dropped. */
static RoundsSpan *
spread (RoundsCanvas *canvas, GArray *labels, guint middle)
{
  for (;;)
    {
      g_autofree RoundsSpan *spans = g_new0 (RoundsSpan, labels->len + 1);

      for (guint i = 0; i < labels->len; i++)
        {
          const Label *label = &g_array_index (labels, Label, i);
          double width = rounds_text_get_width (label->text);

          spans[i].start = label->x - width / 2;
          spans[i].end = spans[i].start + width;
        }
      if (rounds_lanes_spread (spans, labels->len, canvas->width) || labels->len <= 1)
        return g_steal_pointer (&spans);
      g_array_remove_index (labels, find_least (labels, middle));
    }
}

static void
lead (RoundsCanvas *canvas, double from, double to, double top)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GdkRGBA color = rounds_palette_get_ink (canvas->palette, ROUNDS_INK_AXIS);

  gsk_path_builder_move_to (builder, (float) from, (float) top + 3);
  gsk_path_builder_line_to (builder, (float) to, (float) top + LEADER - 1);
  path = gsk_path_builder_free_to_path (builder);
  rounds_canvas_draw_line (canvas, path, 1, ROUNDS_DASH_SOLID, &color);
}

/** rounds_strip_labels_measure: the height that the labels below a strip need */
double
rounds_strip_labels_measure (RoundsCanvas *canvas)
{
  g_return_val_if_fail (canvas != NULL, 0);

  return LEADER + 2 * canvas->line_height;
}

/**
 * rounds_strip_labels_paint:
 * @top: the lower edge of the strip
 *
 * Writes the values of a strip below it. Labels that would cover each other give way to the side,
 * with a line to their values; values of which the same least is known share a label.
 */
void
rounds_strip_labels_paint (RoundsCanvas *canvas, const RoundsScale *scale, RoundsSeries *series,
                           double top)
{
  g_autoptr (GArray) labels = NULL;
  g_autofree RoundsSpan *spans = NULL;

  g_return_if_fail (canvas != NULL && scale != NULL && ROUNDS_IS_SERIES (series));

  labels = list_labels (canvas, scale, series);
  spans = spread (canvas, labels, series->n_values / 2);
  for (guint i = 0; i < labels->len; i++)
    {
      const Label *label = &g_array_index (labels, Label, i);
      double middle = (spans[i].start + spans[i].end) / 2;

      if (fabs (middle - label->x) > NEAR)
        lead (canvas, label->x, middle, top);
      rounds_canvas_draw_text (canvas, label->text, spans[i].start, top + LEADER, ROUNDS_INK_DIM);
    }
}

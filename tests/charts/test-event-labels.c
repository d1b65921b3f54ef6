/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-plot.h"
#include "samples.h"

#define N_MONTHS 120

/* Where options break even: the crossings of the lines, month by month. */
typedef struct
{
  const char *name;
  guint n_marks;
  int months[4];
  guint n_labels;
} Case;

static const Case cases[] = {
  { "one", 1, { 60 }, 1 },
  { "same month", 2, { 60, 60 }, 1 },
  { "same month, thrice", 3, { 60, 60, 60 }, 1 },
  { "next month", 2, { 60, 61 }, 2 },
  { "two and two", 4, { 60, 60, 61, 61 }, 2 },
  { "a year of four", 4, { 60, 63, 66, 70 }, 4 },
  { "at the beginning", 3, { 1, 2, 3 }, 3 },
  { "at the end", 4, { 116, 117, 118, 119 }, 4 },
};

/* Lines that cross nothing in their months; their ends are apart, so that only marks can meet. */
static RoundsChartModel *
create_model (const Case *one)
{
  RoundsChartModel *model = rounds_chart_model_new (ROUNDS_CHART_LINES, "Ahead or Behind");

  rounds_chart_model_set_format (model, samples_format_dollars, NULL, NULL);
  rounds_chart_model_set_months (model, 2026, 1, N_MONTHS);
  for (guint i = 0; i < one->n_marks; i++)
    {
      double values[N_MONTHS];
      g_autofree char *name = g_strdup_printf ("Option %u", i + 1);
      g_autofree char *label =
          g_strdup_printf ("Even in %d/%d", one->months[i] % 12 + 1, 2026 + one->months[i] / 12);
      g_autoptr (RoundsSeries) series = NULL;

      for (int month = 0; month < N_MONTHS; month++)
        values[month] = (month - one->months[i]) * (1000.0 + 400.0 * i);
      series = rounds_series_new (name, values, N_MONTHS);
      rounds_chart_model_add_series (model, series);
      rounds_chart_model_add_event (model, &(RoundsChartEvent) { .kind = ROUNDS_EVENT_MARK,
                                                                 .series = (int) i,
                                                                 .position = one->months[i],
                                                                 .is_done = TRUE,
                                                                 .label = label });
    }
  return model;
}

static graphene_rect_t
get_bounds (const RoundsPlacedText *text)
{
  PangoRectangle logical;

  pango_layout_get_pixel_extents (text->text, NULL, &logical);
  return GRAPHENE_RECT_INIT ((float) text->x + (float) logical.x, (float) text->y,
                             (float) logical.width, (float) logical.height);
}

static gboolean
is_event_label (const RoundsPlacedText *text)
{
  return g_str_has_prefix (pango_layout_get_text (text->text), "Even in");
}

/* No label of a mark covers another text of the picture: a label, a tick or the end of a line. */
static guint
count_apart (RoundsPlot *plot)
{
  guint n_labels = 0;

  for (guint i = 0; i < plot->texts->len; i++)
    {
      const RoundsPlacedText *text = &g_array_index (plot->texts, RoundsPlacedText, i);
      graphene_rect_t bounds = get_bounds (text);

      if (!is_event_label (text))
        continue;
      n_labels++;
      for (guint k = 0; k < plot->texts->len; k++)
        {
          const RoundsPlacedText *other = &g_array_index (plot->texts, RoundsPlacedText, k);
          graphene_rect_t others = get_bounds (other);

          if (i != k && graphene_rect_intersection (&bounds, &others, NULL))
            g_error ("“%s” and “%s” cover each other", pango_layout_get_text (text->text),
                     pango_layout_get_text (other->text));
        }
    }
  return n_labels;
}

static void
check (const Case *one, double width, RoundsPaletteKind kind, PangoDirection direction)
{
  g_autoptr (RoundsChartModel) model = create_model (one);
  g_autoptr (RoundsPalette) palette = rounds_palette_new (kind);
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans 10");
  g_autoptr (RoundsPlot) plot = NULL;

  g_test_message ("%s at %g", one->name, width);
  pango_context_set_font_description (context, font);
  pango_context_set_base_dir (context, direction);
  plot = rounds_plot_new (model, palette, context, width, 320, ROUNDS_PLOT_TEXT_APART);
  g_object_unref (context);
  g_assert_cmpuint (count_apart (plot), ==, one->n_labels);
}

/* Screen and paper, wide and narrow, both ways of reading. */
static void
test_apart (void)
{
  const double widths[] = { 320, 480, 800, 1200 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint k = 0; k < G_N_ELEMENTS (widths); k++)
      {
        check (&cases[i], widths[k], ROUNDS_PALETTE_LIGHT, PANGO_DIRECTION_LTR);
        check (&cases[i], widths[k], ROUNDS_PALETTE_PAPER, PANGO_DIRECTION_LTR);
        check (&cases[i], widths[k], ROUNDS_PALETTE_LIGHT, PANGO_DIRECTION_RTL);
      }
}

#define N_RUNWAY 36

/* Pixels from a mark to a label that is right at it, and that nobody wants to follow. */
#define NEAR 16
#define FAR 120

/* Savings that sink until @lowest and grow again, through the moments of a way. */
static RoundsChartModel *
create_runway (const int *moments, guint n_moments, int lowest)
{
  RoundsChartModel *model = rounds_chart_model_new (ROUNDS_CHART_FAN, "Savings");
  g_autoptr (RoundsSeries) series = NULL;
  double values[N_RUNWAY];

  rounds_chart_model_set_format (model, samples_format_dollars, NULL, NULL);
  rounds_chart_model_set_months (model, 2026, 1, N_RUNWAY);
  for (int month = 0; month < N_RUNWAY; month++)
    values[month] = 20000 + ABS (month - lowest) * 1500.0;
  series = rounds_series_new ("Savings", values, N_RUNWAY);
  rounds_chart_model_add_series (model, series);
  for (guint i = 0; i < n_moments; i++)
    rounds_chart_model_add_event (model, &(RoundsChartEvent) { .kind = ROUNDS_EVENT_MOMENT,
                                                               .series = -1,
                                                               .position = moments[i],
                                                               .value = NAN,
                                                               .label = "New work" });
  rounds_chart_model_add_event (model, &(RoundsChartEvent) { .kind = ROUNDS_EVENT_MARK,
                                                             .position = lowest,
                                                             .value = values[lowest],
                                                             .is_done = TRUE,
                                                             .label = "Lowest, $20k" });
  return model;
}

/* How far one has to look from the mark, the event after the moments, to its label. */
static double
measure_distance (RoundsPlot *plot, guint n_moments, const graphene_rect_t *label)
{
  for (guint i = 0; i < plot->points->len; i++)
    {
      const RoundsPlotPoint *point = &g_array_index (plot->points, RoundsPlotPoint, i);

      if (point->event == (int) n_moments)
        return fmax (fmax (point->anchor.x - label->origin.x - label->size.width,
                           label->origin.x - point->anchor.x),
                     0);
    }
  g_assert_not_reached ();
}

/* The label of the mark stands beside the rules of the moments. Only where it would have to go far
 * off is it on one, and then right at its mark. */
static guint
count_beside_rules (RoundsPlot *plot, guint n_moments)
{
  guint n_checked = 0;

  for (guint i = 0; i < plot->texts->len; i++)
    {
      const RoundsPlacedText *text = &g_array_index (plot->texts, RoundsPlacedText, i);
      graphene_rect_t bounds = get_bounds (text);
      double distance;

      if (!g_str_has_prefix (pango_layout_get_text (text->text), "Lowest"))
        continue;
      distance = measure_distance (plot, n_moments, &bounds);
      g_assert_cmpfloat (distance, <, FAR);
      for (guint k = 0; k < plot->points->len; k++)
        {
          const RoundsPlotPoint *point = &g_array_index (plot->points, RoundsPlotPoint, k);

          if (point->event < 0 || point->event >= (int) n_moments)
            continue;
          n_checked++;
          if (distance > NEAR && point->anchor.x > bounds.origin.x &&
              point->anchor.x < bounds.origin.x + bounds.size.width)
            g_error ("the label at %g to %g covers the rule at %g", bounds.origin.x,
                     bounds.origin.x + bounds.size.width, point->anchor.x);
        }
    }
  return n_checked;
}

static void
check_runway (const int *moments, guint n_moments, int lowest, double width,
              PangoDirection direction)
{
  g_autoptr (RoundsChartModel) model = create_runway (moments, n_moments, lowest);
  g_autoptr (RoundsPalette) palette = rounds_palette_new (ROUNDS_PALETTE_LIGHT);
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans 10");
  g_autoptr (RoundsPlot) plot = NULL;

  g_test_message ("lowest in month %d at %g", lowest, width);
  pango_context_set_font_description (context, font);
  pango_context_set_base_dir (context, direction);
  plot = rounds_plot_new (model, palette, context, width, 320, ROUNDS_PLOT_TEXT_APART);
  g_object_unref (context);
  g_assert_cmpuint (count_beside_rules (plot, n_moments), ==, n_moments);
}

static void
test_beside_rules (void)
{
  const int moments[] = { 3, 6, 12 };
  const double widths[] = { 320, 480, 800, 1200 };

  for (int lowest = 0; lowest < N_RUNWAY; lowest++)
    for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
      {
        check_runway (moments, G_N_ELEMENTS (moments), lowest, widths[i], PANGO_DIRECTION_LTR);
        check_runway (moments, G_N_ELEMENTS (moments), lowest, widths[i], PANGO_DIRECTION_RTL);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-labels/apart", test_apart);
  g_test_add_func ("/event-labels/beside-rules", test_beside_rules);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-cursor.h"
#include "rounds-chart-paper.h"
#include "samples.h"

#include <cairo-pdf.h>
#include <glib/gstdio.h>
#include <math.h>

/* All of this runs without a display: gtk_init() is never called. */

static PangoContext *
create_context (PangoDirection direction)
{
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans 10");
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

  pango_context_set_font_description (context, font);
  pango_context_set_base_dir (context, direction);
  return context;
}

static RoundsPlot *
draw (Sample sample, double width, PangoDirection direction)
{
  g_autoptr (RoundsChartModel) model = samples_create (sample);
  g_autoptr (RoundsPalette) palette = rounds_palette_new (ROUNDS_PALETTE_PAPER);
  PangoContext *context = create_context (direction);
  double height = rounds_plot_measure (model, palette, context, width, ROUNDS_PLOT_PLAIN);
  RoundsPlot *plot = rounds_plot_new (model, palette, context, width, height, ROUNDS_PLOT_PLAIN);

  g_object_unref (context);
  return plot;
}

/* Nodes that GTK's cairo renderer draws as vectors and letters. */
static void
assert_vectors (GskRenderNode *node)
{
  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        assert_vectors (gsk_container_node_get_child (node, i));
      break;
    case GSK_TRANSFORM_NODE:
      assert_vectors (gsk_transform_node_get_child (node));
      break;
    case GSK_CLIP_NODE:
      assert_vectors (gsk_clip_node_get_child (node));
      break;
    case GSK_FILL_NODE:
      g_assert_cmpint (gsk_render_node_get_node_type (gsk_fill_node_get_child (node)), ==,
                       GSK_COLOR_NODE);
      break;
    case GSK_STROKE_NODE:
      g_assert_cmpint (gsk_render_node_get_node_type (gsk_stroke_node_get_child (node)), ==,
                       GSK_COLOR_NODE);
      break;
    case GSK_COLOR_NODE:
    case GSK_TEXT_NODE:
      break;
    default:
      g_error ("node type %d may become a bitmap on paper", gsk_render_node_get_node_type (node));
    }
}

static void
test_nodes (void)
{
  const double widths[] = { 300, 480, 1200 };

  for (int i = 0; i < N_SAMPLES; i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
        {
          g_autoptr (RoundsPlot) plot = draw (i, widths[j], PANGO_DIRECTION_LTR);
          graphene_rect_t bounds;

          g_assert_nonnull (plot->node);
          assert_vectors (plot->node);
          g_assert_cmpuint (plot->points->len, >, 0);
          /* nothing sticks out, but for the rims of markers and of round line ends */
          gsk_render_node_get_bounds (plot->node, &bounds);
          g_assert_cmpfloat (bounds.origin.x, >=, -6);
          g_assert_cmpfloat (bounds.origin.y, >=, -6);
          g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, widths[j] + 6);
          g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, plot->height + 6);
        }
    }
}

static void
test_empty (void)
{
  g_autoptr (RoundsPalette) palette = rounds_palette_new (ROUNDS_PALETTE_LIGHT);
  PangoContext *context = create_context (PANGO_DIRECTION_LTR);

  for (int kind = ROUNDS_CHART_STACKED_BARS; kind <= ROUNDS_CHART_STRIP; kind++)
    {
      g_autoptr (RoundsChartModel) model = rounds_chart_model_new (kind, "Empty");
      g_autoptr (RoundsSeries) series = rounds_series_new ("Nothing yet", NULL, 0);
      g_autoptr (RoundsPlot) none =
          rounds_plot_new (model, palette, context, 400, 200, ROUNDS_PLOT_WITH_LEGEND);
      g_autoptr (RoundsPlot) some = NULL;

      g_assert_null (none->node);
      rounds_chart_model_add_series (model, series);
      some = rounds_plot_new (model, palette, context, 400, 200, ROUNDS_PLOT_WITH_LEGEND);
      g_assert_cmpuint (some->points->len, ==, 0);
      g_assert_cmpint (rounds_plot_step (some, -1, ROUNDS_STEP_RIGHT), ==, -1);
      g_assert_cmpint (rounds_plot_pick (some, 10, 10, TRUE), ==, -1);
    }
  g_object_unref (context);
}

static const RoundsPlotPoint *
get_value_point (RoundsPlot *plot, int series, int index)
{
  RoundsPlotPoint wanted = { .series = series, .index = index, .event = -1 };
  int found = rounds_plot_find (plot, &wanted);

  g_assert_cmpint (found, >=, 0);
  return &g_array_index (plot->points, RoundsPlotPoint, found);
}

/* Time and upright categories begin at the right; values never change sides. */
static void
test_mirroring (void)
{
  const struct
  {
    Sample sample;
    int first, last;
    gboolean mirrors;
  } cases[] = {
    { SAMPLE_CUMULATIVE, 0, 59, TRUE }, { SAMPLE_RUNWAY, 0, 35, TRUE },
    { SAMPLE_UPRIGHT, 0, 4, TRUE },     { SAMPLE_TIMELINE, 0, 1, TRUE },
    { SAMPLE_STRIP, 0, 4, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RoundsPlot) ltr = draw (cases[i].sample, 600, PANGO_DIRECTION_LTR);
      g_autoptr (RoundsPlot) rtl = draw (cases[i].sample, 600, PANGO_DIRECTION_RTL);

      g_assert_cmpfloat (get_value_point (ltr, 0, cases[i].first)->anchor.x, <,
                         get_value_point (ltr, 0, cases[i].last)->anchor.x);
      if (cases[i].mirrors)
        g_assert_cmpfloat (get_value_point (rtl, 0, cases[i].first)->anchor.x, >,
                           get_value_point (rtl, 0, cases[i].last)->anchor.x);
      else
        g_assert_cmpfloat (get_value_point (rtl, 0, cases[i].first)->anchor.x, <,
                           get_value_point (rtl, 0, cases[i].last)->anchor.x);
      g_assert_cmpfloat_with_epsilon (get_value_point (ltr, 0, 1)->anchor.y,
                                      get_value_point (rtl, 0, 1)->anchor.y, 0.01);
    }
}

static void
assert_step (RoundsPlot *plot, int *at, RoundsStep step, int series, int index)
{
  const RoundsPlotPoint *point;

  *at = rounds_plot_step (plot, *at, step);
  point = &g_array_index (plot->points, RoundsPlotPoint, *at);
  g_assert_cmpint (point->series, ==, series);
  g_assert_cmpint (point->index, ==, index);
}

static void
test_steps_on_lines (void)
{
  g_autoptr (RoundsPlot) ltr = draw (SAMPLE_CUMULATIVE, 600, PANGO_DIRECTION_LTR);
  g_autoptr (RoundsPlot) rtl = draw (SAMPLE_CUMULATIVE, 600, PANGO_DIRECTION_RTL);
  int at = -1;

  at = rounds_plot_find (ltr, get_value_point (ltr, 0, 0));
  assert_step (ltr, &at, ROUNDS_STEP_RIGHT, 0, 1);
  assert_step (ltr, &at, ROUNDS_STEP_LEFT, 0, 0);
  assert_step (ltr, &at, ROUNDS_STEP_LEFT, 0, 0);
  assert_step (ltr, &at, ROUNDS_STEP_LAST, 0, 59);
  /* the lines end as health tech, locums, utilization review from above */
  assert_step (ltr, &at, ROUNDS_STEP_DOWN, 2, 59);
  assert_step (ltr, &at, ROUNDS_STEP_DOWN, 1, 59);
  assert_step (ltr, &at, ROUNDS_STEP_UP, 2, 59);
  assert_step (ltr, &at, ROUNDS_STEP_FIRST, 2, 0);

  at = rounds_plot_find (rtl, get_value_point (rtl, 0, 0));
  assert_step (rtl, &at, ROUNDS_STEP_LEFT, 0, 1);
  assert_step (rtl, &at, ROUNDS_STEP_RIGHT, 0, 0);
  assert_step (rtl, &at, ROUNDS_STEP_LAST, 0, 59);
  assert_step (rtl, &at, ROUNDS_STEP_FIRST, 0, 0);
}

/* Reading begins with a value, and leaves an event for the values of its own month. */
static void
test_steps_off_events (void)
{
  g_autoptr (RoundsPlot) plot = draw (SAMPLE_RUNWAY, 700, PANGO_DIRECTION_LTR);
  int at = -1;

  assert_step (plot, &at, ROUNDS_STEP_RIGHT, 0, 0);
  for (guint i = 0; i < plot->points->len; i++)
    {
      const RoundsPlotPoint *event = &g_array_index (plot->points, RoundsPlotPoint, i), *below;
      int next = rounds_plot_step (plot, (int) i, ROUNDS_STEP_DOWN);

      if (event->event < 0 || event->series >= 0)
        continue;
      below = &g_array_index (plot->points, RoundsPlotPoint, next);
      g_assert_cmpint (next, !=, (int) i);
      g_assert_cmpint (below->event, <, 0);
      g_assert_cmpfloat_with_epsilon (below->anchor.x, event->anchor.x, 1);
    }
}

static void
test_steps_reach_all (void)
{
  for (int i = 0; i < N_SAMPLES; i++)
    {
      g_autoptr (RoundsPlot) plot =
          draw (i, 700, i % 2 ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
      g_autofree gboolean *reached = g_new0 (gboolean, plot->points->len);
      g_autoptr (GArray) queue = g_array_new (FALSE, FALSE, sizeof (int));
      int first = rounds_plot_step (plot, -1, ROUNDS_STEP_FIRST);

      g_array_append_val (queue, first);
      reached[first] = TRUE;
      for (guint at = 0; at < queue->len; at++)
        {
          for (int step = ROUNDS_STEP_LEFT; step <= ROUNDS_STEP_LAST; step++)
            {
              int next = rounds_plot_step (plot, g_array_index (queue, int, at), step);

              if (reached[next])
                continue;
              reached[next] = TRUE;
              g_array_append_val (queue, next);
            }
        }
      g_assert_cmpuint (queue->len, ==, plot->points->len);
    }
}

static void
test_pick (void)
{
  g_autoptr (RoundsPlot) lines = draw (SAMPLE_CUMULATIVE, 600, PANGO_DIRECTION_LTR);
  g_autoptr (RoundsPlot) bars = draw (SAMPLE_TAKE_HOME, 600, PANGO_DIRECTION_LTR);
  const RoundsPlotPoint *point = get_value_point (lines, 1, 40);
  const RoundsPlotPoint *bar = get_value_point (bars, 1, 2);
  int found = rounds_plot_pick (lines, point->anchor.x + 1, point->anchor.y + 12, TRUE);

  g_assert_cmpint (g_array_index (lines->points, RoundsPlotPoint, found).series, ==, 1);
  g_assert_cmpint (g_array_index (lines->points, RoundsPlotPoint, found).index, ==, 40);
  found = rounds_plot_pick (bars, bar->anchor.x, bar->anchor.y, FALSE);
  g_assert_true (&g_array_index (bars->points, RoundsPlotPoint, found) == bar);
  g_assert_cmpint (rounds_plot_pick (bars, -5, -5, FALSE), ==, -1);
}

/* No path has more than 250 points, however many the data has. */
static gboolean
count_points (GskPathOperation op, const graphene_point_t *points, gsize n_points, float weight,
              gpointer count)
{
  (*(guint *) count)++;
  return TRUE;
}

static void
assert_short_paths (GskRenderNode *node)
{
  guint n = 0;

  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        assert_short_paths (gsk_container_node_get_child (node, i));
      break;
    case GSK_STROKE_NODE:
      gsk_path_foreach (gsk_stroke_node_get_path (node), GSK_PATH_FOREACH_ALLOW_ONLY_LINES,
                        count_points, &n);
      g_assert_cmpuint (n, <=, 251);
      break;
    case GSK_FILL_NODE:
      gsk_path_foreach (gsk_fill_node_get_path (node), GSK_PATH_FOREACH_ALLOW_ONLY_LINES,
                        count_points, &n);
      g_assert_cmpuint (n, <=, 251);
      break;
    default:
      break;
    }
}

static void
test_short_paths (void)
{
  g_autofree double *values = g_new (double, 5000);
  g_autoptr (RoundsChartModel) model = rounds_chart_model_new (ROUNDS_CHART_FAN, "Long");
  g_autoptr (RoundsPalette) palette = rounds_palette_new (ROUNDS_PALETTE_PAPER);
  g_autoptr (RoundsSeries) series = NULL;
  PangoContext *context = create_context (PANGO_DIRECTION_LTR);
  g_autoptr (GskRenderNode) node = NULL;

  for (int i = 0; i < 5000; i++)
    values[i] = sin (i / 40.0) * i;
  series = rounds_series_new ("Long", values, 5000);
  rounds_series_set_band (series, values, values, "low", "high");
  rounds_chart_model_add_series (model, series);
  node = rounds_chart_render (model, 1200, 800, palette, context);
  assert_short_paths (node);
  g_object_unref (context);
}

static char *
run (const char *program, const char *option, const char *path, const char *target)
{
  const char *argv[] = { program, option, path, target, NULL };
  g_autoptr (GError) error = NULL;
  char *output = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, NULL,
                &error);
  g_assert_no_error (error);
  return output;
}

static void
write_pdf (const char *path)
{
  g_autoptr (RoundsPalette) palette = rounds_palette_new (ROUNDS_PALETTE_PAPER);
  PangoContext *context = create_context (PANGO_DIRECTION_LTR);
  cairo_surface_t *surface = cairo_pdf_surface_create (path, 500, 400);
  cairo_t *cairo = cairo_create (surface);

  for (int i = 0; i < N_SAMPLES; i++)
    {
      g_autoptr (RoundsChartModel) model = samples_create (i);

      rounds_chart_draw_on_paper (model, 500, 400, palette, context, cairo);
      cairo_show_page (cairo);
    }
  g_assert_cmpint (cairo_status (cairo), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cairo);
  cairo_surface_destroy (surface);
  g_object_unref (context);
}

static void
test_paper (void)
{
  const char *words[] = { "Utilization review",   "$262,400",        "Introductions",
                          "Break-even",           "10th percentile", "Expected $56,000",
                          "Three options chosen", "You $215k" };
  g_autofree char *folder = g_dir_make_tmp ("rounds-charts-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "charts.pdf", NULL);
  g_autofree char *text = NULL;
  g_autofree char *images = NULL;

  write_pdf (path);
  text = run ("pdftotext", "-raw", path, "-");
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (strstr (text, words[i]) == NULL)
        g_error ("%s is not in %s", words[i], text);
    }
  /* two lines of headings and nothing below them */
  images = run ("pdfimages", "-list", path, NULL);
  g_assert_nonnull (strstr (images, "page"));
  g_assert_null (strstr (images, "image "));
  g_assert_null (strstr (images, "smask"));
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plot/nodes", test_nodes);
  g_test_add_func ("/plot/empty", test_empty);
  g_test_add_func ("/plot/mirroring", test_mirroring);
  g_test_add_func ("/plot/steps-on-lines", test_steps_on_lines);
  g_test_add_func ("/plot/steps-off-events", test_steps_off_events);
  g_test_add_func ("/plot/steps-reach-all", test_steps_reach_all);
  g_test_add_func ("/plot/pick", test_pick);
  g_test_add_func ("/plot/short-paths", test_short_paths);
  g_test_add_func ("/plot/paper", test_paper);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-paper.h"
#include "rounds-chart-summary.h"
#include "rounds-plan-report-private.h"
#include "rounds-text-style.h"

static GskRenderNode *
render_chart (double width, double height, PangoContext *context, gpointer data)
{
  g_autoptr (RoundsPalette) palette = rounds_palette_new (ROUNDS_PALETTE_PAPER);

  return rounds_chart_render (data, width, height, palette, context);
}

static void
draw_chart (double width, double height, PangoContext *context, cairo_t *cr, gpointer data)
{
  g_autoptr (RoundsPalette) palette = rounds_palette_new (ROUNDS_PALETTE_PAPER);

  rounds_chart_draw_on_paper (data, width, height, palette, context, cr);
}

/**
 * rounds_plan_report_take_chart: (private):
 * @chart: (transfer full) (nullable): one that is on the screen too
 * @lowest: the share of its height below which it is not to be drawn, where a page is nearly full
 * @note: (nullable): said of the chart, on the same page
 *
 * Draws it by the painter of the screen; its spoken summary is its text alternative.
 */
void
rounds_plan_report_take_chart (const RoundsPlanReport *self, RoundsChartModel *chart, double lowest,
                               const char *note)
{
  g_autoptr (RoundsPalette) palette = rounds_palette_new (ROUNDS_PALETTE_PAPER);
  RoundsPageSize page = rounds_paper_get_size (rounds_report_get_paper (self->report));
  PangoContext *context;
  RoundsBlock *block;
  g_autofree char *summary = NULL;
  double height;

  if (chart == NULL)
    return;
  context = rounds_text_style_create_context ();
  height = rounds_chart_measure_on_paper (chart, page.width - 2.0 * page.margin, palette, context);
  g_object_unref (context);
  summary = rounds_chart_summarize (chart);
  block = rounds_block_new_figure (height, summary, render_chart, chart, g_object_unref);
  rounds_block_set_figure_draw (block, draw_chart);
  rounds_block_set_lowest_height (block, lowest * height);
  if (note != NULL)
    rounds_block_keep_with_next (block);
  rounds_report_take_block (self->report, block);
  if (note != NULL)
    rounds_plan_report_add_note (self, note);
}

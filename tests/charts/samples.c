/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "samples.h"

#include <math.h>

char *
samples_format_dollars (double value, RoundsValueWidth width, gpointer user_data)
{
  const char *sign = value < 0 ? "−" : "";
  double size = width == ROUNDS_VALUE_FULL ? round (fabs (value)) : fabs (value);

  if (width == ROUNDS_VALUE_COMPACT && size >= 1e6)
    return g_strdup_printf ("%s$%.3gM", sign, size / 1e6);
  if (width == ROUNDS_VALUE_COMPACT && size >= 1000)
    return g_strdup_printf ("%s$%.3gk", sign, size / 1e3);
  if (size >= 1e6)
    return g_strdup_printf ("%s$%d,%03d,%03d", sign, (int) (size / 1e6),
                            (int) fmod (size / 1e3, 1000), (int) fmod (size, 1000));
  if (size >= 1000)
    return g_strdup_printf ("%s$%d,%03d", sign, (int) (size / 1e3), (int) fmod (size, 1000));
  return g_strdup_printf ("%s$%.0f", sign, size);
}

static RoundsChartModel *
create (RoundsChartKind kind, const char *title)
{
  RoundsChartModel *model = rounds_chart_model_new (kind, title);

  rounds_chart_model_set_format (model, samples_format_dollars, NULL, NULL);
  rounds_chart_model_set_smallest_step (model, 1);
  return model;
}

static RoundsSeries *
add (RoundsChartModel *model, const char *name, const double *values, guint n)
{
  g_autoptr (RoundsSeries) series = rounds_series_new (name, values, n);

  rounds_chart_model_add_series (model, series);
  return series;
}

static void
mark (RoundsChartModel *model, int series, double position, double value, const char *label,
      gboolean is_done)
{
  RoundsChartEvent event = { ROUNDS_EVENT_MARK, series, position, value, is_done, label };

  rounds_chart_model_add_event (model, &event);
}

static void
note (RoundsChartModel *model, RoundsEventKind kind, double position, const char *label)
{
  RoundsChartEvent event = { kind, -1, position, NAN, FALSE, label };

  rounds_chart_model_add_event (model, &event);
}

static RoundsChartModel *
create_take_home (void)
{
  const char *categories[] = { "Today", "Health tech product lead", "Utilization review", "Locums",
                               NULL };
  const double net[] = { 158200, 131400, 118900, 149300 };
  const double taxes[] = { 71300, 58700, 49100, 83500 };
  const double retirement[] = { 23500, 23500, 18000, 12000 };
  const double costs[] = { 9400, 2100, 3000, 17200 };
  RoundsChartModel *model = create (ROUNDS_CHART_STACKED_BARS, "Take-Home Pay");

  rounds_chart_model_set_categories (model, categories);
  add (model, "Net", net, 4);
  add (model, "Taxes", taxes, 4);
  add (model, "Retirement", retirement, 4);
  add (model, "Costs", costs, 4);
  return model;
}

static RoundsChartModel *
create_upright (void)
{
  const char *categories[] = { "Introductions", "Alumni",     "Cold message",
                               "Events",        "Recruiters", NULL };
  const double held[] = { 9, 6, 4, 3, 2 };
  const double helpful[] = { 6, 3, 1, 2, NAN };
  RoundsChartModel *model =
      rounds_chart_model_new (ROUNDS_CHART_GROUPED_BARS, "Conversations by Channel");

  rounds_chart_model_set_categories (model, categories);
  rounds_chart_model_set_upright (model, TRUE);
  rounds_chart_model_set_smallest_step (model, 1);
  add (model, "Held", held, 5);
  add (model, "Helpful", helpful, 5);
  return model;
}

static RoundsChartModel *
create_negative (void)
{
  const char *categories[] = { "Year 1", "Year 2", "Year 3", "Year 4", NULL };
  const double pay[] = { 96000, 212000, 228000, 241000 };
  const double exit_costs[] = { -48000, -6000, NAN, NAN };
  const double lost[] = { -38000, -31000, -24000, -12000 };
  RoundsChartModel *model = create (ROUNDS_CHART_STACKED_BARS, "Year by Year");

  rounds_chart_model_set_categories (model, categories);
  add (model, "New pay", pay, 4);
  add (model, "Exit costs", exit_costs, 4);
  add (model, "Pay given up", lost, 4);
  return model;
}

static RoundsChartModel *
create_cumulative (void)
{
  double tech[60], review[60], locums[60];
  RoundsChartModel *model = create (ROUNDS_CHART_LINES, "Cumulative Difference From Today");

  for (int i = 0; i < 60; i++)
    {
      tech[i] = i < 6 ? -17500.0 * i : -105000 + 2600.0 * (i - 6) + 42.0 * (i - 6) * (i - 6);
      review[i] = i < 3 ? -9000.0 * i : -27000 - 900.0 * (i - 3);
      locums[i] = 1400.0 * i - 22000 * (i > 24) - 6000 * (i > 2);
    }
  rounds_chart_model_set_months (model, 2026, 9, 60);
  add (model, "Health tech", tech, 60);
  add (model, "Utilization review", review, 60);
  add (model, "Locums", locums, 60);
  mark (model, 0, 34.97, 0, "Break-even", FALSE);
  note (model, ROUNDS_EVENT_MOMENT, 6, "First pay");
  return model;
}

static RoundsChartModel *
create_runway (void)
{
  double middle[36], low[36], high[36];
  RoundsChartModel *model = create (ROUNDS_CHART_FAN, "Savings Through the Change");
  RoundsSeries *series;

  for (int i = 0; i < 36; i++)
    {
      double spread = 3200.0 * i / (1 + 0.015 * i);

      middle[i] = i < 3    ? 92000 + 1200.0 * i
                  : i < 11 ? 95600 - 10300.0 * (i - 3)
                           : 13200 + 3400.0 * (i - 11);
      low[i] = middle[i] - spread * 1.1;
      high[i] = middle[i] + spread * 0.8;
    }
  rounds_chart_model_set_months (model, 2026, 11, 36);
  series = add (model, "Median", middle, 36);
  rounds_series_set_band (series, low, high, "10th percentile", "90th percentile");
  mark (model, 0, 11, 13200, "Lowest, $13k", TRUE);
  note (model, ROUNDS_EVENT_MOMENT, 3, "Last pay");
  note (model, ROUNDS_EVENT_MOMENT, 10, "First pay");
  return model;
}

static RoundsChartModel *
create_tornado (void)
{
  const char *categories[] = { "New salary", "Gap between jobs",
                               "Raises",     "Tail insurance",
                               "State",      NULL };
  const char *low_labels[] = { "$185,000", "30 days", "1 %", "Covered", "Texas", NULL };
  const char *high_labels[] = { "$240,000", "180 days", "5 %", "$48,000", "California", NULL };
  const double low[] = { -62000, 118000, 21000, 96000, 71000 };
  const double high[] = { 171000, -9000, 98000, 48000, 39000 };
  RoundsChartModel *model = create (ROUNDS_CHART_TORNADO, "What Matters After Five Years");

  rounds_chart_model_set_categories (model, categories);
  rounds_chart_model_set_baseline (model, 56000);
  rounds_series_set_point_labels (add (model, "Low end", low, 5), low_labels);
  rounds_series_set_point_labels (add (model, "High end", high, 5), high_labels);
  return model;
}

static RoundsChartModel *
create_timeline (void)
{
  const double explore[] = { 0, 4.5 }, connect[] = { 2, 9 }, commit[] = { 7.5, 12 };
  RoundsChartModel *model = create (ROUNDS_CHART_TIMELINE, "Twelve Months");

  rounds_chart_model_set_months (model, 2026, 9, 12);
  add (model, "Explore", explore, 2);
  add (model, "Connect", connect, 2);
  add (model, "Commit", commit, 2);
  mark (model, 0, 1.0, NAN, "Assessment done", TRUE);
  mark (model, 0, 3.4, NAN, "Three options chosen", FALSE);
  mark (model, 1, 4.1, NAN, "Ten conversations", FALSE);
  mark (model, 1, 5.0, NAN, "First shadow day", FALSE);
  mark (model, 1, 8.2, NAN, "Twenty conversations", FALSE);
  mark (model, 2, 9.0, NAN, "Offer", FALSE);
  mark (model, 2, 11.5, NAN, "Notice given", FALSE);
  note (model, ROUNDS_EVENT_TODAY, 2.6, "Today");
  return model;
}

static RoundsChartModel *
create_strip (void)
{
  const char *labels[] = { "10th", "25th", "50th", "75th", "90th", NULL };
  const double family[] = { 102000, 172000, 224600, 239200, 239200 };
  const double product[] = { 98000, 128000, 161000, 204000, 239000 };
  RoundsChartModel *model = create (ROUNDS_CHART_STRIP, "Where the Figure Lies");
  RoundsSeries *series = add (model, "Family medicine, United States", family, 5);

  rounds_series_set_point_labels (series, labels);
  rounds_series_set_open_from (series, 3);
  rounds_series_set_point_labels (add (model, "Product managers, Oregon", product, 5), labels);
  mark (model, 0, NAN, 215000, "You", TRUE);
  mark (model, 1, NAN, 187000, "Offer", TRUE);
  return model;
}

RoundsChartModel *
samples_create (Sample sample)
{
  static RoundsChartModel *(*const creators[N_SAMPLES]) (void) = {
    [SAMPLE_TAKE_HOME] = create_take_home, [SAMPLE_UPRIGHT] = create_upright,
    [SAMPLE_NEGATIVE] = create_negative,   [SAMPLE_CUMULATIVE] = create_cumulative,
    [SAMPLE_RUNWAY] = create_runway,       [SAMPLE_TORNADO] = create_tornado,
    [SAMPLE_TIMELINE] = create_timeline,   [SAMPLE_STRIP] = create_strip,
  };

  return creators[sample]();
}

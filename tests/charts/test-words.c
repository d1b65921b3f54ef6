/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-summary.h"
#include "rounds-chart-tabulation.h"
#include "rounds-chart-words.h"
#include "samples.h"

#include <math.h>

static const char *const summaries[N_SAMPLES] = {
  [SAMPLE_TAKE_HOME] =
      "Take-Home Pay: Today $262,400; Health tech product lead $215,700; Utilization "
      "review $189,000; Locums $262,000.",
  [SAMPLE_UPRIGHT] =
      "Conversations by Channel: Held, Introductions: 9; Held, Alumni: 6; Held, Cold "
      "message: 4; Held, Events: 3.",
  [SAMPLE_NEGATIVE] =
      "Year by Year: Year 1 $10,000; Year 2 $175,000; Year 3 $204,000; Year 4 $229,000.",
  [SAMPLE_CUMULATIVE] = "Cumulative Difference From Today: Health tech comes to $150,778 in "
                        "August 2031; Utilization "
                        "review comes to −$77,400 in August 2031; Locums comes to $54,600 in "
                        "August 2031; Break-even: "
                        "July 2029, $0; First pay: March 2027.",
  [SAMPLE_RUNWAY] =
      "Savings Through the Change: Median comes to $94,800 in October 2029, likely "
      "between $14,013 and $153,554; Lowest, $13k: October 2027, $13,200; Last pay: February "
      "2027; First pay: September 2027.",
  [SAMPLE_TORNADO] = "What Matters After Five Years: as expected $56,000; New salary from "
                     "−$62,000 to $171,000; Gap "
                     "between jobs from $118,000 to −$9,000; Raises from $21,000 to $98,000; "
                     "Tail insurance from "
                     "$96,000 to $48,000.",
  [SAMPLE_TIMELINE] = "Twelve Months: Explore from September 2026 to January 2027; Connect from "
                      "November 2026 to May "
                      "2027; Commit from April 2027 to August 2027; Today: November 2026; "
                      "Assessment done: October 2026; "
                      "Three options chosen: December 2026; Ten conversations: January 2027.",
  [SAMPLE_STRIP] =
      "Where the Figure Lies: Family medicine, United States, 10th: $102,000; Family medicine, "
      "United "
      "States, 50th: $224,600; Family medicine, United States, 90th: at least $239,200; Product "
      "managers, Oregon, 10th: $98,000; Product managers, Oregon, 50th: $161,000; Product "
      "managers, "
      "Oregon, 90th: $239,000; You: $215,000; Offer: $187,000.",
};

static void
test_summaries (void)
{
  for (int i = 0; i < N_SAMPLES; i++)
    {
      g_autoptr (RoundsChartModel) model = samples_create (i);
      g_autofree char *summary = rounds_chart_summarize (model);

      g_assert_cmpstr (summary, ==, summaries[i]);
    }
}

static void
test_empty_summary (void)
{
  for (int kind = ROUNDS_CHART_STACKED_BARS; kind <= ROUNDS_CHART_STRIP; kind++)
    {
      g_autoptr (RoundsChartModel) model = rounds_chart_model_new (kind, "Pay");
      g_autofree char *summary = rounds_chart_summarize (model);

      g_assert_cmpstr (summary, ==, "Pay: nothing to show yet.");
    }
}

static void
test_many_bars (void)
{
  const double values[] = { 4, 9, 1, 6, 5, 2 };
  const char *names[] = { "A", "B", "C", "D", "E", "F", NULL };
  g_autoptr (RoundsChartModel) model = rounds_chart_model_new (ROUNDS_CHART_STACKED_BARS, "Six");
  g_autoptr (RoundsSeries) series = rounds_series_new ("S", values, 6);
  g_autofree char *summary = NULL;

  rounds_chart_model_set_categories (model, names);
  rounds_chart_model_add_series (model, series);
  summary = rounds_chart_summarize (model);
  g_assert_cmpstr (summary, ==, "Six: B 9; C 1.");
}

static void
test_points (void)
{
  g_autoptr (RoundsChartModel) lines = samples_create (SAMPLE_CUMULATIVE);
  g_autoptr (RoundsChartModel) fan = samples_create (SAMPLE_RUNWAY);
  g_autoptr (RoundsChartModel) tornado = samples_create (SAMPLE_TORNADO);
  g_autoptr (RoundsChartModel) timeline = samples_create (SAMPLE_TIMELINE);
  const struct
  {
    RoundsChartModel *model;
    guint series, index;
    const char *text;
  } cases[] = {
    { lines, 0, 6, "Health tech, March 2027: −$105,000" },
    { fan, 0, 12, "Median, November 2027: $16,600, likely −$19,197 to $42,634" },
    { tornado, 1, 1, "High end, Gap between jobs, 180 days: −$9,000" },
    { timeline, 0, 1, "Explore, ends: January 2027" },
    { timeline, 1, 0, "Connect, begins: November 2026" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text =
          rounds_chart_describe_point (cases[i].model, cases[i].series, cases[i].index);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
assert_row (GPtrArray *table, guint index, const char *expected)
{
  g_autofree char *row = g_strjoinv (" | ", g_ptr_array_index (table, index));

  g_assert_cmpstr (row, ==, expected);
}

static void
test_tables (void)
{
  g_autoptr (RoundsChartModel) bars = samples_create (SAMPLE_NEGATIVE);
  g_autoptr (RoundsChartModel) fan = samples_create (SAMPLE_RUNWAY);
  g_autoptr (RoundsChartModel) tornado = samples_create (SAMPLE_TORNADO);
  g_autoptr (RoundsChartModel) timeline = samples_create (SAMPLE_TIMELINE);
  g_autoptr (GPtrArray) bar_table = rounds_chart_tabulate (bars);
  g_autoptr (GPtrArray) fan_table = rounds_chart_tabulate (fan);
  g_autoptr (GPtrArray) tornado_table = rounds_chart_tabulate (tornado);
  g_autoptr (GPtrArray) timeline_table = rounds_chart_tabulate (timeline);

  g_assert_cmpuint (bar_table->len, ==, 5);
  assert_row (bar_table, 0, " | New pay | Exit costs | Pay given up | Total");
  assert_row (bar_table, 3, "Year 3 | $228,000 |  | −$24,000 | $204,000");
  g_assert_cmpuint (fan_table->len, ==, 1 + 36 + 3);
  assert_row (fan_table, 0, "Month | Median | 10th percentile | 90th percentile");
  assert_row (fan_table, 1, "November 2026 | $92,000 | $92,000 | $92,000");
  assert_row (fan_table, 37, "Lowest, $13k | October 2027, $13,200 |  | ");
  assert_row (tornado_table, 1, "New salary | $185,000: −$62,000 | $240,000: $171,000");
  assert_row (tornado_table, 2, "Gap between jobs | 30 days: $118,000 | 180 days: −$9,000");
  assert_row (timeline_table, 1, "Explore | September 2026 | January 2027");
  assert_row (timeline_table, 2, "Assessment done | October 2026 | ");
}

/* Each strip has labels of its own; what is not known has no row, and its ends are not spoken. */
static void
test_strips (void)
{
  const char *names[] = { "Doximity", "Medscape", NULL };
  const double surveys[] = { 273000, 281000 }, percentiles[] = { NAN, NAN, 231900, 317400, 407000 };
  g_autoptr (RoundsChartModel) model = samples_create (SAMPLE_STRIP);
  g_autoptr (GPtrArray) table = NULL;
  g_autofree char *summary = NULL;
  RoundsSeries *series = rounds_chart_model_get_series (model, 0);

  rounds_series_set_open_from (series, G_MAXUINT);
  rounds_series_set_values (series, percentiles, 5);
  series = rounds_chart_model_get_series (model, 1);
  rounds_series_set_values (series, surveys, 2);
  rounds_series_set_point_labels (series, names);
  table = rounds_chart_tabulate (model);
  g_assert_cmpuint (table->len, ==, 1 + 3 + 1 + 2 + 1);
  assert_row (table, 0, " |  | Value");
  assert_row (table, 1, "Family medicine, United States | 50th | $231,900");
  assert_row (table, 4, "Family medicine, United States | You | $215,000");
  assert_row (table, 5, "Product managers, Oregon | Doximity | $273,000");
  summary = rounds_chart_summarize (model);
  g_assert_nonnull (strstr (summary, "$231,900"));
  g_assert_nonnull (strstr (summary, "$407,000"));
  g_assert_null (strstr (summary, "not known"));
}

static void
test_top_coded (void)
{
  g_autoptr (RoundsChartModel) model = samples_create (SAMPLE_STRIP);
  RoundsSeries *series = rounds_chart_model_get_series (model, 0);
  g_autofree char *below = rounds_chart_name_value (model, series, 2);
  g_autofree char *above = rounds_chart_name_value (model, series, 3);

  g_assert_cmpstr (below, ==, "$224,600");
  g_assert_cmpstr (above, ==, "at least $239,200");
}

/* A label that says its month is spoken with its line, not with the month again. */
static void
test_dated_event (void)
{
  g_autoptr (RoundsChartModel) model = samples_create (SAMPLE_CUMULATIVE);
  g_autofree char *month = rounds_chart_name_position (model, 20);
  g_autofree char *label = g_strdup_printf ("Even in %s", month);
  g_autofree char *expected =
      g_strdup_printf ("%s: %s", rounds_chart_model_get_series (model, 0)->name, label);
  RoundsChartEvent event = {
    .kind = ROUNDS_EVENT_MARK, .series = 0, .position = 20, .value = 0, .label = label
  };
  g_autofree char *spoken = rounds_chart_describe_event (model, &event);
  g_autofree char *alone = NULL;

  g_assert_cmpstr (spoken, ==, expected);
  event.series = -1;
  alone = rounds_chart_describe_event (model, &event);
  g_assert_cmpstr (alone, ==, label);
}

/* A mark says its exact value, which its label rounds; only a dated label saves its month. */
static void
test_exact_event (void)
{
  static const struct
  {
    double position, value;
    const char *label, *name;
  } cases[] = {
    { 2, 87266, "Lowest, $87.3k", "November 2026, $87,266" },
    { 2, 9120, "Even in November 2026", "$9,120" },
    { 2, NAN, "New work", "November 2026" },
    { 2, NAN, "Out in November 2026", "November 2026" },
    { NAN, 87266, "You", "$87,266" },
    { NAN, NAN, "Some day", "" },
  };
  g_autoptr (RoundsChartModel) model = samples_create (SAMPLE_CUMULATIVE);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RoundsChartEvent event = { ROUNDS_EVENT_MARK, 0,    cases[i].position,
                                 cases[i].value,    TRUE, cases[i].label };
      g_autofree char *name = rounds_chart_name_event (model, &event);

      g_assert_cmpstr (name, ==, cases[i].name);
    }
}

/* One pay marked in two strips is one fact. */
static void
test_event_spoken_once (void)
{
  g_autoptr (RoundsChartModel) model = samples_create (SAMPLE_STRIP);
  const char *said;
  g_autofree char *summary = NULL;

  for (int row = 0; row < 2; row++)
    rounds_chart_model_add_event (
        model, &(RoundsChartEvent) { ROUNDS_EVENT_MARK, row, NAN, 123456, TRUE, "Mine" });
  summary = rounds_chart_summarize (model);
  said = strstr (summary, "Mine: $123,456");
  g_assert_nonnull (said);
  g_assert_null (strstr (said + 1, "Mine"));
}

/* Before anything is uncertain, a fan has no range to tell. */
static void
test_band_of_no_width (void)
{
  const double values[] = { 1000, 2000 }, low[] = { 1000, 1500 }, high[] = { 1000, 2500 };
  g_autoptr (RoundsChartModel) model = rounds_chart_model_new (ROUNDS_CHART_FAN, "Savings");
  g_autoptr (RoundsSeries) series = rounds_series_new ("Expected", values, 2);
  g_autofree char *none = NULL, *some = NULL;

  rounds_chart_model_set_smallest_step (model, 1);
  rounds_series_set_band (series, low, high, NULL, NULL);
  rounds_chart_model_add_series (model, series);
  none = rounds_chart_name_band (model, series, 0);
  some = rounds_chart_name_band (model, series, 1);
  g_assert_null (none);
  g_assert_cmpstr (some, ==, "likely 1500 to 2500");
}

static void
test_ranges (void)
{
  static const struct
  {
    const char *low, *high, *range;
  } cases[] = {
    { "60 days", "120 days", "60 – 120 days" },
    { "−1% a year", "3% a year", "−1% – 3% a year" },
    { "1 month", "3 months", "1 month – 3 months" },
    { "65%", "115%", "65% – 115%" },
    { "3 months", "13 months", "3 – 13 months" },
    { "3 months", "3 months", "3 months – 3 months" },
    { "", "3", " – 3" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *range = rounds_chart_join_range (cases[i].low, cases[i].high);

      g_assert_cmpstr (range, ==, cases[i].range);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/words/summaries", test_summaries);
  g_test_add_func ("/words/empty-summary", test_empty_summary);
  g_test_add_func ("/words/many-bars", test_many_bars);
  g_test_add_func ("/words/points", test_points);
  g_test_add_func ("/words/tables", test_tables);
  g_test_add_func ("/words/strips", test_strips);
  g_test_add_func ("/words/top-coded", test_top_coded);
  g_test_add_func ("/words/dated-event", test_dated_event);
  g_test_add_func ("/words/exact-event", test_exact_event);
  g_test_add_func ("/words/event-spoken-once", test_event_spoken_once);
  g_test_add_func ("/words/band-of-no-width", test_band_of_no_width);
  g_test_add_func ("/words/ranges", test_ranges);
  return g_test_run ();
}

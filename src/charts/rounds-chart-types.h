/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RoundsChartKind: what a chart draws
 * @ROUNDS_CHART_STACKED_BARS: one bar a category, its parts end to end, the total beside it
 * @ROUNDS_CHART_GROUPED_BARS: one bar a series in every category
 * @ROUNDS_CHART_LINES: a line a series along categories or months
 * @ROUNDS_CHART_FAN: as lines, with a band of likely values round each line that has one
 * @ROUNDS_CHART_TORNADO: the low and high outcome of each category round a baseline, widest first
 * @ROUNDS_CHART_TIMELINE: a bar of months for each series, with milestones
 * @ROUNDS_CHART_STRIP: percentiles on a strip for each series, with a mark for one's own value
 */
typedef enum
{
  ROUNDS_CHART_STACKED_BARS,
  ROUNDS_CHART_GROUPED_BARS,
  ROUNDS_CHART_LINES,
  ROUNDS_CHART_FAN,
  ROUNDS_CHART_TORNADO,
  ROUNDS_CHART_TIMELINE,
  ROUNDS_CHART_STRIP
} RoundsChartKind;

/** RoundsValueWidth: how much room a formatted value has: a sentence, or a tick of an axis */
typedef enum
{
  ROUNDS_VALUE_FULL,
  ROUNDS_VALUE_COMPACT
} RoundsValueWidth;

/**
 * RoundsValueFormat:
 *
 * Writes a value for people; charts know no money and no unit.
 *
 * Returns: (transfer full): the text
 */
typedef char *(*RoundsValueFormat) (double value, RoundsValueWidth width, gpointer user_data);

/* Three signs that carry what color carries, for those who do not see it and for gray paper. */
typedef enum
{
  ROUNDS_DASH_SOLID,
  ROUNDS_DASH_LONG,
  ROUNDS_DASH_SHORT,
  ROUNDS_DASH_MIXED,
  ROUNDS_N_DASHES
} RoundsDash;

typedef enum
{
  ROUNDS_MARKER_CIRCLE,
  ROUNDS_MARKER_SQUARE,
  ROUNDS_MARKER_TRIANGLE,
  ROUNDS_MARKER_DIAMOND,
  ROUNDS_N_MARKERS
} RoundsMarker;

typedef enum
{
  ROUNDS_HATCH_NONE,
  ROUNDS_HATCH_FORWARD,
  ROUNDS_HATCH_BACKWARD,
  ROUNDS_HATCH_LEVEL,
  ROUNDS_N_HATCHES
} RoundsHatch;

/**
 * RoundsEventKind: something worth a label on a chart
 * @ROUNDS_EVENT_MARK: at a value of a series: a crossing, a milestone, one's own figure
 * @ROUNDS_EVENT_MOMENT: a position along the axis, across all series
 * @ROUNDS_EVENT_TODAY: the moment that is now
 */
typedef enum
{
  ROUNDS_EVENT_MARK,
  ROUNDS_EVENT_MOMENT,
  ROUNDS_EVENT_TODAY
} RoundsEventKind;

/**
 * RoundsChartEvent:
 * @kind: how it is drawn
 * @series: the line or row it stands on; -1 for none
 * @position: along the axis of categories or months, counted from 0; NAN where there is none
 * @value: on the axis of values; NAN where there is none
 * @is_done: a milestone that was reached is drawn full
 * @label: what people read
 */
typedef struct
{
  RoundsEventKind kind;
  int series;
  double position;
  double value;
  gboolean is_done;
  const char *label;
} RoundsChartEvent;

G_END_DECLS

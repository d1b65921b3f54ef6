/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-chart-model.h"
#include "rounds-palette.h"

G_BEGIN_DECLS

/**
 * RoundsPlotPoint:
 * @bounds: where a pointer means this point
 * @anchor: its middle, or the end of its bar
 * @series, @index: the value it stands for; @index is -1 for an event
 * @event: the event it stands for; -1 for a value
 * @row: Left and Right move along it
 * @column: Up and Down move along it; -1 where rows have no common columns
 */
typedef struct
{
  graphene_rect_t bounds;
  graphene_point_t anchor;
  int series;
  int index;
  int event;
  int row;
  int column;
} RoundsPlotPoint;

/**
 * RoundsCanvas:
 *
 * What painters draw on: a snapshot with the model, the colors and the fonts at hand. Only paths,
 * rectangles and text are ever put on it, so that on paper it becomes lines and letters.
 */
typedef struct
{
  GtkSnapshot *snapshot; /* borrowed */
  RoundsChartModel *model; /* borrowed */
  RoundsPalette *palette; /* borrowed */
  PangoContext *context; /* borrowed */
  GArray *points; /* borrowed: of RoundsPlotPoint, filled by painters */
  GArray *texts; /* borrowed, nullable: of RoundsPlacedText, kept apart from the snapshot */
  double width;
  double height;
  gboolean mirrored; /* axes of positions begin at the right */
  double line_height;
  double top; /* of the painters on the whole picture, below a legend */
} RoundsCanvas;

/** RoundsPlacedText: a text with its upper left corner on the whole picture */
typedef struct
{
  PangoLayout *text; /* owned */
  double x;
  double y;
  GdkRGBA color;
} RoundsPlacedText;

typedef enum
{
  ROUNDS_TEXT_PLAIN,
  ROUNDS_TEXT_BOLD
} RoundsTextWeight;

/* Which ends of a bar are round. */
typedef enum
{
  ROUNDS_ROUND_NONE = 0,
  ROUNDS_ROUND_LEFT = 1 << 0,
  ROUNDS_ROUND_RIGHT = 1 << 1,
  ROUNDS_ROUND_TOP = 1 << 2,
  ROUNDS_ROUND_BOTTOM = 1 << 3
} RoundsRoundEnds;

void rounds_canvas_init (RoundsCanvas *canvas, RoundsChartModel *model, RoundsPalette *palette,
                         PangoContext *context, double width, double height);
PangoLayout *rounds_canvas_create_text (RoundsCanvas *canvas, const char *text,
                                        RoundsTextWeight weight, double most_width);
void rounds_text_wrap (PangoLayout *text, guint most_lines);
void rounds_text_get_size (PangoLayout *text, double *width, double *height);
double rounds_text_get_width (PangoLayout *text);
void rounds_canvas_draw_text (RoundsCanvas *canvas, PangoLayout *text, double x, double y,
                              RoundsInk ink);
void rounds_canvas_draw_text_in (RoundsCanvas *canvas, PangoLayout *text, double x, double y,
                                 const GdkRGBA *color);
void rounds_canvas_draw_label (RoundsCanvas *canvas, PangoLayout *text, double x, double y,
                               RoundsInk ink);

void rounds_canvas_draw_rule (RoundsCanvas *canvas, double x, double y, double width, double height,
                              RoundsInk ink);
void rounds_canvas_draw_line (RoundsCanvas *canvas, GskPath *path, double width, RoundsDash dash,
                              const GdkRGBA *color);
void rounds_canvas_draw_bar (RoundsCanvas *canvas, const graphene_rect_t *bar, RoundsRoundEnds ends,
                             int role, RoundsHatch hatch);
void rounds_canvas_draw_marker (RoundsCanvas *canvas, double x, double y, double size,
                                RoundsMarker marker, const GdkRGBA *color, gboolean full);

void rounds_canvas_add_point (RoundsCanvas *canvas, const RoundsPlotPoint *point);

G_END_DECLS

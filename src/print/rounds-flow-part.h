/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-block.h"
#include "rounds-text-lines.h"

G_BEGIN_DECLS

/** RoundsFlowRole: what a part is; decides its structure tag */
typedef enum
{
  ROUNDS_FLOW_TITLE,
  ROUNDS_FLOW_SUBTITLE,
  ROUNDS_FLOW_HEADING,
  ROUNDS_FLOW_PARAGRAPH,
  ROUNDS_FLOW_LIST_ITEM,
  ROUNDS_FLOW_TABLE_CAPTION,
  ROUNDS_FLOW_TABLE_HEADER,
  ROUNDS_FLOW_TABLE_GROUP,
  ROUNDS_FLOW_TABLE_ROW,
  ROUNDS_FLOW_TABLE_TOTAL,
  ROUNDS_FLOW_FIGURE,
} RoundsFlowRole;

/**
 * RoundsFlowEdge:
 * @ROUNDS_FLOW_EDGE_READING: where the script of the line begins
 * @ROUNDS_FLOW_EDGE_LEADING: where the page begins, whatever the script: left unless mirrored
 * @ROUNDS_FLOW_EDGE_TRAILING: the other one
 *
 * The edge of its cell that a line stands at.
 */
typedef enum
{
  ROUNDS_FLOW_EDGE_READING,
  ROUNDS_FLOW_EDGE_LEADING,
  ROUNDS_FLOW_EDGE_TRAILING,
} RoundsFlowEdge;

/**
 * RoundsFlowCell:
 * @lines: (owned): line n stands in row n of the part (of a figure in row n + 1)
 * @x: from the leading edge, in points
 */
typedef struct
{
  RoundsTextLines *lines;
  double x;
  double width;
  RoundsFlowEdge edge;
} RoundsFlowCell;

/**
 * RoundsFlowPart:
 * @level: 1 to 3 for a heading
 * @table: 1 for the first table and so on; 0 outside of tables
 * @header: index of the part that heads the table of this one
 * @text: (nullable) (owned): of a heading, for the outline
 * @node: (nullable) (owned): the drawing of a figure, in the first row
 * @figure: (nullable) (owned): the block of the figure
 * @figure_height: of the drawing, in points
 * @top: white above the first line within its row, in points
 *
 * A paragraph, a row of a table and the like, as it stands at one width.
 */
typedef struct
{
  RoundsFlowRole role;
  RoundsTextStyle style;
  int level;
  guint table;
  guint header;
  char *text;
  GskRenderNode *node;
  RoundsBlock *figure;
  double figure_height;
  GArray *cells;
  double top;
  guint first_row;
  guint n_rows;
} RoundsFlowPart;

G_END_DECLS

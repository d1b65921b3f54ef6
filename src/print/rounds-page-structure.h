/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-flow.h"

G_BEGIN_DECLS

/**
 * RoundsPagePiece:
 * @part: index of the part
 * @first: first row of the part that stands here
 * @n_rows: how many of its rows stand here
 * @y: from the top of the page, in points
 * @height: of these rows, in points
 *
 * So much of a part as stands on one page.
 */
typedef struct
{
  guint part;
  guint first;
  guint n_rows;
  double y;
  double height;
} RoundsPagePiece;

GArray *rounds_page_structure_list_pieces (RoundsFlow *flow, const RoundsPaginationPage *page,
                                           double top);
const char *rounds_page_structure_get_group (const RoundsFlowPart *part);
const char *rounds_page_structure_get_container (const RoundsFlowPart *part);
const char *rounds_page_structure_get_tag (const RoundsFlowPart *part, guint cell);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-flow-part.h"
#include "rounds-pagination.h"
#include "rounds-report.h"

G_BEGIN_DECLS

/**
 * RoundsFlow:
 *
 * A report laid out at the width of a page, one endless column of rows, before pages are made of
 * it. Read its members; only the flow's own files write them.
 */
typedef struct
{
  GPtrArray *parts; /* of RoundsFlowPart */
  GArray *rows; /* of RoundsPaginationRow */
  GArray *row_parts; /* of guint: the part that a row belongs to */
  PangoContext *context;
  double width;
  double height; /* of a page */
  double pending_space; /* white before the next part */
  guint n_tables;
  guint unknown_glyphs;
} RoundsFlow;

RoundsFlow *rounds_flow_new (RoundsReport *report, PangoContext *context, double width,
                             double height);
void rounds_flow_free (RoundsFlow *self);

RoundsFlowPart *rounds_flow_add_part (RoundsFlow *self, RoundsFlowRole role, RoundsTextStyle style);
void rounds_flow_add_cell (RoundsFlow *self, RoundsFlowPart *part, const char *lead_in,
                           const char *text, double x, double width, RoundsFlowEdge edge);
RoundsPaginationRow *rounds_flow_add_row (RoundsFlow *self, double height);
void rounds_flow_close_part (RoundsFlow *self, RoundsFlowPart *part, double bottom);
RoundsPaginationRow *rounds_flow_get_row (RoundsFlow *self, guint row);
void rounds_flow_lower_figure (RoundsFlow *self, const RoundsPaginationPage *page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsFlow, rounds_flow_free)

G_END_DECLS

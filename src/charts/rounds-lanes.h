/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsSpan: room that a label takes along its lane
 * @lane: (out): the lane it was given, from 0; -1 where all are taken
 */
typedef struct
{
  double start;
  double end;
  int lane;
} RoundsSpan;

guint rounds_lanes_assign (RoundsSpan *spans, guint n, guint most);
gboolean rounds_lanes_spread (RoundsSpan *spans, guint n, double width);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_CHART_ROW (rounds_chart_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsChartRow, rounds_chart_row, ROUNDS, CHART_ROW, GObject)

RoundsChartRow *rounds_chart_row_new (const char *const *cells);

const char *rounds_chart_row_get_cell (RoundsChartRow *self, guint column);

G_END_DECLS

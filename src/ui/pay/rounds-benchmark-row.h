/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-benchmark.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_BENCHMARK_ROW (rounds_benchmark_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsBenchmarkRow, rounds_benchmark_row, ROUNDS, BENCHMARK_ROW,
                      AdwExpanderRow)

GtkWidget *rounds_benchmark_row_new (void);
void rounds_benchmark_row_show (RoundsBenchmarkRow *self, const RoundsBenchmark *benchmark,
                                RoundsPlace place);

G_END_DECLS

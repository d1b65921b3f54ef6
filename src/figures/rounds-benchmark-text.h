/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benchmark-model.h"

G_BEGIN_DECLS

/**
 * RoundsBenchmarkLine:
 * @label: what it is about, translated
 * @text: (owned): what there is to know
 */
typedef struct
{
  const char *label;
  char *text;
} RoundsBenchmarkLine;

char *rounds_benchmark_text_dup_title (const RoundsBenchmark *benchmark);
char *rounds_benchmark_text_dup_value (const RoundsBenchmark *benchmark);
char *rounds_benchmark_text_dup_place (const RoundsBenchmark *benchmark, RoundsPlace place);
char *rounds_benchmark_text_dup_source (const RoundsBenchmark *benchmark);
GPtrArray *rounds_benchmark_text_list_cautions (const RoundsBenchmark *benchmark);
GArray *rounds_benchmark_text_list_details (const RoundsBenchmark *benchmark);

char *rounds_benchmark_text_dup_request (RoundsBenchmarkModel *model);
char *rounds_benchmark_text_dup_note (RoundsBenchmarkModel *model);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benchmark.h"

G_BEGIN_DECLS

const RoundsBenchmarkSource *rounds_benchmark_sources_find (const char *code);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_BENCHMARK_GROUP (rounds_benchmark_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsBenchmarkGroup, rounds_benchmark_group, ROUNDS, BENCHMARK_GROUP, AdwBin)

G_END_DECLS

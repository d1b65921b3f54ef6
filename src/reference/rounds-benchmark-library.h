/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benchmark.h"

G_BEGIN_DECLS

/** RoundsBenchmarkLibrary: what others are paid, by specialty; each file is read when first asked
 * for */
typedef struct _RoundsBenchmarkLibrary RoundsBenchmarkLibrary;

RoundsBenchmarkLibrary *rounds_benchmark_library_new (void);
void rounds_benchmark_library_free (RoundsBenchmarkLibrary *self);

GPtrArray *rounds_benchmark_library_list (RoundsBenchmarkLibrary *self,
                                          const RoundsSpecialty *specialty, const char *state,
                                          GError **error);
guint rounds_benchmark_library_get_n_read (RoundsBenchmarkLibrary *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsBenchmarkLibrary, rounds_benchmark_library_free)

G_END_DECLS

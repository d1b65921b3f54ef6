/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** ROUNDS_MOST_POINTS: more than this on one path costs frames and shows nothing more */
#define ROUNDS_MOST_POINTS 250

GArray *rounds_decimate (const double *values, guint n_values, guint most);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-date.h"

G_BEGIN_DECLS

#define ROUNDS_ROTATION_DAYS 7
#define ROUNDS_ROTATION_WEEKS 4
#define ROUNDS_ROTATION_MONTHS 12

void rounds_rotation_choose (const RoundsDate *dates, gsize n_dates, gboolean *keep);

G_END_DECLS

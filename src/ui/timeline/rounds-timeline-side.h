/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_TIMELINE_SIDE (rounds_timeline_side_get_type ())
G_DECLARE_FINAL_TYPE (RoundsTimelineSide, rounds_timeline_side, ROUNDS, TIMELINE_SIDE, AdwBin)

void rounds_timeline_side_select (RoundsTimelineSide *self, const char *list);

G_END_DECLS

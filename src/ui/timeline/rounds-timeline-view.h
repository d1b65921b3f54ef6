/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_TIMELINE_VIEW (rounds_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (RoundsTimelineView, rounds_timeline_view, ROUNDS, TIMELINE_VIEW, AdwBin)

G_END_DECLS

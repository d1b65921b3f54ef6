/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-view.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_TIMELINE_VIEW (rounds_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (RoundsTimelineView, rounds_timeline_view, ROUNDS, TIMELINE_VIEW, RoundsView)

void rounds_timeline_view_open (RoundsTimelineView *self, gint64 id);
void rounds_timeline_view_ask_destination (RoundsTimelineView *self, gint64 person);
void rounds_timeline_view_show_list (RoundsTimelineView *self, const char *list);
void rounds_timeline_view_start_search (RoundsTimelineView *self);

G_END_DECLS

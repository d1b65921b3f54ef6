/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-count.h"
#include "rounds-date.h"
#include "rounds-pace.h"
#include "rounds-types.h"

G_BEGIN_DECLS

char *rounds_text_for_short_day (RoundsDate day, RoundsDate today);
const char *rounds_text_for_outcome (RoundsThreeYearOutcome outcome);
const char *rounds_text_for_channel (RoundsChannel channel);
const char *rounds_text_for_reason (RoundsCountReason reason);
const char *rounds_text_for_remedy_of (RoundsCountReason reason);
char *rounds_text_for_pace (const RoundsPace *pace, int target);
char *rounds_text_for_finish (const RoundsPace *pace, guint n_counted);

G_END_DECLS

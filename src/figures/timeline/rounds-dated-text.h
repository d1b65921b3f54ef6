/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-dated-items.h"

G_BEGIN_DECLS

char *rounds_text_for_dated_title (RoundsPlan *plan, const RoundsDatedItem *item);
char *rounds_text_for_dated_day (RoundsPlan *plan, const RoundsDatedItem *item, RoundsDate today);
char *rounds_text_for_distance (RoundsDate date, RoundsDate today);
const char *rounds_text_for_due (RoundsDue due);

G_END_DECLS

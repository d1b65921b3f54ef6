/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_DUE_BADGE (rounds_due_badge_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDueBadge, rounds_due_badge, ROUNDS, DUE_BADGE, GObject)

G_END_DECLS

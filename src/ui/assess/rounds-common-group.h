/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-figures.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_COMMON_GROUP (rounds_common_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCommonGroup, rounds_common_group, ROUNDS, COMMON_GROUP, AdwBin)

void rounds_common_group_show (RoundsCommonGroup *self, RoundsFigures *figures);

G_END_DECLS

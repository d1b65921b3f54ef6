/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-figures.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_UNCERTAINTY_GROUP (rounds_uncertainty_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsUncertaintyGroup, rounds_uncertainty_group, ROUNDS, UNCERTAINTY_GROUP,
                      AdwBin)

void rounds_uncertainty_group_show (RoundsUncertaintyGroup *self, RoundsFigures *figures);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PAY_HOUSEHOLD (rounds_pay_household_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPayHousehold, rounds_pay_household, ROUNDS, PAY_HOUSEHOLD, AdwActionRow)

void rounds_pay_household_set_plan (RoundsPayHousehold *self, RoundsPlan *plan);

G_END_DECLS

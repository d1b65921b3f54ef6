/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-household-group.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_HOUSEHOLD_LOANS_GROUP (rounds_household_loans_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsHouseholdLoansGroup, rounds_household_loans_group, ROUNDS,
                      HOUSEHOLD_LOANS_GROUP, RoundsHouseholdGroup)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-household-group.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_HOUSEHOLD_PARTNER_GROUP (rounds_household_partner_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsHouseholdPartnerGroup, rounds_household_partner_group, ROUNDS,
                      HOUSEHOLD_PARTNER_GROUP, RoundsHouseholdGroup)

G_END_DECLS

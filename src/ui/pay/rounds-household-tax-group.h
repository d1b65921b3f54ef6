/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-household-group.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_HOUSEHOLD_TAX_GROUP (rounds_household_tax_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsHouseholdTaxGroup, rounds_household_tax_group, ROUNDS,
                      HOUSEHOLD_TAX_GROUP, RoundsHouseholdGroup)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_HOUSEHOLD_GROUP (rounds_household_group_get_type ())
G_DECLARE_DERIVABLE_TYPE (RoundsHouseholdGroup, rounds_household_group, ROUNDS, HOUSEHOLD_GROUP,
                          AdwPreferencesGroup)

/**
 * RoundsHouseholdGroup:
 *
 * Base of the groups of rows that edit the household and the profile of a plan. A group stands by
 * itself: whoever shows it gives it the plan.
 */
struct _RoundsHouseholdGroupClass
{
  AdwPreferencesGroupClass parent_class;
};

RoundsPlan *rounds_household_group_get_plan (RoundsHouseholdGroup *self);
void rounds_household_group_set_plan (RoundsHouseholdGroup *self, RoundsPlan *plan);
void rounds_household_group_bind_household (RoundsHouseholdGroup *self, const char *field,
                                            gpointer row, const char *property);
void rounds_household_group_bind_profile (RoundsHouseholdGroup *self, const char *field,
                                          gpointer row, const char *property);

G_END_DECLS

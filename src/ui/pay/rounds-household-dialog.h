/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_HOUSEHOLD_DIALOG (rounds_household_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RoundsHouseholdDialog, rounds_household_dialog, ROUNDS, HOUSEHOLD_DIALOG,
                      AdwDialog)

AdwDialog *rounds_household_dialog_new (RoundsPlan *plan);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-license.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

/** ROUNDS_LAPSE_DIALOG_LAPSE: the response that lets the license go */
#define ROUNDS_LAPSE_DIALOG_LAPSE "lapse"

AdwDialog *rounds_lapse_dialog_new (RoundsPlan *plan, RoundsLicense *license);

G_END_DECLS

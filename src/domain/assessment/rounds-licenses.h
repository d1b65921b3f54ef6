/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cost.h"
#include "rounds-income.h"
#include "rounds-license.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

gboolean rounds_licenses_is_gone (const RoundsLicense *license);
gboolean rounds_licenses_is_kept (const RoundsLicense *license);
gboolean rounds_licenses_is_usable (const RoundsLicense *license);
int rounds_licenses_get_per_diem_years (const RoundsLicense *license);
GArray *rounds_licenses_list_costs (RoundsPlan *plan);
GArray *rounds_licenses_list_pay (RoundsPlan *plan);

G_END_DECLS

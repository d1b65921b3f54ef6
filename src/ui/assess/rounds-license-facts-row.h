/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-figures.h"
#include "rounds-license.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_LICENSE_FACTS_ROW (rounds_license_facts_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsLicenseFactsRow, rounds_license_facts_row, ROUNDS, LICENSE_FACTS_ROW,
                      AdwExpanderRow)

void rounds_license_facts_row_show (RoundsLicenseFactsRow *self, RoundsFigures *figures,
                                    RoundsLicense *license);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-license-model.h"
#include "rounds-transition-costs.h"

G_BEGIN_DECLS

GPtrArray *rounds_license_facts_list (RoundsLicense *license, RoundsProfession profession);
char *rounds_license_facts_dup_program (const RoundsTransitionCost *known);
char *rounds_license_facts_dup_warning (RoundsLicense *license, RoundsProfession profession);
char *rounds_license_fact_dup_text (const RoundsLicenseFact *fact);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-license.h"

G_BEGIN_DECLS

char *rounds_license_text_dup_kind (RoundsLicenseDecision decision, int years);
char *rounds_license_text_dup_deadline (RoundsLicense *license, RoundsDate today);
char *rounds_license_text_dup_overdue (RoundsLicense *license, RoundsDate today);
char *rounds_license_text_dup_facts (RoundsLicense *license);
char *rounds_license_text_dup_title (RoundsLicense *license);

G_END_DECLS

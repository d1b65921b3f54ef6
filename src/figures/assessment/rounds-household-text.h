/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-household.h"

G_BEGIN_DECLS

const char *rounds_household_text_get_agreement (RoundsAgreement agreement);
char *rounds_household_text_dup_missing (const RoundsHousehold *household);

G_END_DECLS

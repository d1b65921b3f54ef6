/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "rounds-tax-household.h"

G_BEGIN_DECLS

gboolean rounds_household_read (JsonNode *node, RoundsTaxHousehold *household, GPtrArray *notes,
                                GError **error);

G_END_DECLS

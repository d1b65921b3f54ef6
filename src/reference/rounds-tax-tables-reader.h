/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax-tables.h"

G_BEGIN_DECLS

RoundsTaxTables *rounds_tax_tables_read (GBytes *json, GError **error);

G_END_DECLS

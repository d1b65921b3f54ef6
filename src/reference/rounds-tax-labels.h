/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax-tables.h"

G_BEGIN_DECLS

const char *rounds_tax_label_of (RoundsTaxTables *tables, const char *id);
const RoundsTaxSource *rounds_tax_source_of (const RoundsTaxSource *sources, guint n_sources,
                                             const char *id);

G_END_DECLS

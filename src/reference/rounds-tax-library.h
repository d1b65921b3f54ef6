/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax-tables.h"

G_BEGIN_DECLS

/** RoundsTaxLibrary: the tax tables that ship, read when first asked for; may be used from any
 * thread */
typedef struct _RoundsTaxLibrary RoundsTaxLibrary;

RoundsTaxLibrary *rounds_tax_library_new (void);
void rounds_tax_library_free (RoundsTaxLibrary *library);
const RoundsTaxTables *rounds_tax_library_lookup (RoundsTaxLibrary *library, int year,
                                                  GError **error);
int rounds_tax_library_get_newest_year (RoundsTaxLibrary *library);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsTaxLibrary, rounds_tax_library_free)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "rounds-tax-federal-block.h"
#include "rounds-tax-rules.h"

G_BEGIN_DECLS

/** RoundsTaxState: how one state taxes wages and 1099 profit in the year */
typedef struct
{
  const char *code;
  gboolean income_tax;
  gboolean payroll_incomplete; /* contributions exist that the data lack */
  gboolean community_property;
  const char *start;
  const char *const *addbacks; /* NULL-terminated */
  gboolean has_brackets;
  RoundsTaxTable brackets[ROUNDS_TAX_STATUSES];
  RoundsTaxRules deductions;
  RoundsTaxRules credits;
  RoundsTaxRules refundable;
  RoundsTaxRules specials;
  RoundsTaxRules payroll;
  const RoundsTaxRule *split; /* nullable */
  const char *brackets_parameter; /* such as "states.CA.brackets" */
  const RoundsTaxSource *brackets_source; /* nullable */
  const char *const *notes; /* NULL-terminated */
} RoundsTaxState;

/**
 * RoundsTaxTables:
 *
 * The published figures of one tax year. Filled once by a reader, never changed afterwards, shared
 * by reference between threads. Everything in it lives as long as the tables.
 */
typedef struct
{
  int year;
  RoundsTaxFederal federal;
  const RoundsTaxSource *sources; /* of the federal figures */
  guint n_sources;

  GHashTable *states; /* code → RoundsTaxState, owned */
  GStringChunk *strings; /* owned */
  GPtrArray *blocks; /* owned */
} RoundsTaxTables;

RoundsTaxTables *rounds_tax_tables_new (int year);
RoundsTaxTables *rounds_tax_tables_ref (const RoundsTaxTables *tables);
void rounds_tax_tables_unref (RoundsTaxTables *tables);
gpointer rounds_tax_tables_alloc (RoundsTaxTables *tables, gsize n, gsize size);
const char *rounds_tax_tables_intern (RoundsTaxTables *tables, const char *text);
const RoundsTaxState *rounds_tax_tables_get_state (const RoundsTaxTables *tables, const char *code);
const RoundsTaxSource *rounds_tax_tables_get_source (const RoundsTaxTables *tables,
                                                     const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsTaxTables, rounds_tax_tables_unref)

G_END_DECLS

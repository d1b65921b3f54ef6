/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "rounds-tax-federal-block.h"
#include "rounds-tax-table.h"

G_BEGIN_DECLS

/** RoundsTaxParamType: what a parameter of a rule holds */
typedef enum
{
  ROUNDS_TAX_PARAM_NONE,   /* present and null: no limit */
  ROUNDS_TAX_PARAM_NUMBER, /* also true and false, as 1 and 0 */
  ROUNDS_TAX_PARAM_TABLE,
  ROUNDS_TAX_PARAM_TEXT,
} RoundsTaxParamType;

/** RoundsTaxParam: one named figure, table or word of a rule, already spread over the statuses */
typedef struct
{
  const char *name;
  RoundsTaxParamType type;
  double numbers[ROUNDS_TAX_STATUSES];
  RoundsTaxTable tables[ROUNDS_TAX_STATUSES];
  const char *text; /* nullable */
} RoundsTaxParam;

/** RoundsTaxSource: where a figure was published and when it came into force */
typedef struct
{
  const char *name; /* the parameter, such as "standard" */
  const char *path;
  const char *effective;
  const char *status;
  const char *reference; /* nullable; title and address */
} RoundsTaxSource;

typedef struct _RoundsTaxRule RoundsTaxRule;

/** RoundsTaxRule: a deduction, credit, phase-out, special, split or payroll contribution */
struct _RoundsTaxRule
{
  const char *id;
  const char *kind;              /* a name that the engine looks up; it may not know it */
  const char *label;             /* for people */
  const char *parameter;         /* where in the data, such as "states.CA.credits.personal" */
  const RoundsTaxSource *source; /* nullable */
  const RoundsTaxParam *params;
  guint n_params;
  const RoundsTaxRule *phaseout; /* nullable */
  const RoundsTaxRule *options;  /* of which the largest counts; nullable */
  guint n_options;
};

/** RoundsTaxRules: rules in the order in which they count */
typedef struct
{
  const RoundsTaxRule *rules;
  guint n_rules;
} RoundsTaxRules;

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
  const RoundsTaxRule *split;             /* nullable */
  const char *brackets_parameter;         /* such as "states.CA.brackets" */
  const RoundsTaxSource *brackets_source; /* nullable */
  const char *const *notes;               /* NULL-terminated */
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

  GHashTable *states;    /* code → RoundsTaxState, owned */
  GStringChunk *strings; /* owned */
  GPtrArray *blocks;     /* owned */
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

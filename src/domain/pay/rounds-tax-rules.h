/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax-table.h"

G_BEGIN_DECLS

/* Rules as the tables hold them: a kind by name, and parameters by name. What they mean is the
 * engine's to know. */

/** RoundsTaxParamType: what a parameter of a rule holds */
typedef enum
{
  ROUNDS_TAX_PARAM_NONE, /* present and null: no limit */
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
  const char *kind; /* a name that the engine looks up; it may not know it */
  const char *label; /* for people */
  const char *parameter; /* where in the data, such as "states.CA.credits.personal" */
  const RoundsTaxSource *source; /* nullable */
  const RoundsTaxParam *params;
  guint n_params;
  const RoundsTaxRule *phaseout; /* nullable */
  const RoundsTaxRule *options; /* of which the largest counts; nullable */
  guint n_options;
};

/** RoundsTaxRules: rules in the order in which they count */
typedef struct
{
  const RoundsTaxRule *rules;
  guint n_rules;
} RoundsTaxRules;

G_END_DECLS

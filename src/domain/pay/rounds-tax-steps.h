/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax-run.h"

G_BEGIN_DECLS

/* The parts of the engine, for each other. Private to the rounds-tax files. */

/** RoundsTaxKindFunc: the amount of a rule of one kind */
typedef RoundsTaxAmount (*RoundsTaxKindFunc) (RoundsTaxRun *run, const RoundsTaxRule *rule);

/** RoundsTaxKind: a row of the table of rule kinds */
typedef struct
{
  const char *name;
  RoundsTaxKindFunc func;
  gboolean two_earner; /* 0 unless joint */
} RoundsTaxKind;

/* Parameters: a missing one is an error that names state and rule. */
void rounds_tax_fail (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *what,
                      const char *name);
gboolean rounds_tax_has (const RoundsTaxRule *rule, const char *name);
double rounds_tax_number (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *name);
double rounds_tax_number_of (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *name,
                             RoundsFilingStatus status);
double rounds_tax_number_or (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *name,
                             double fallback);
const char *rounds_tax_text (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *name);
const char *rounds_tax_text_or (const RoundsTaxRule *rule, const char *name, const char *fallback);
const RoundsTaxTable *rounds_tax_table (RoundsTaxRun *run, const RoundsTaxRule *rule,
                                        const char *name);
double rounds_tax_measure (RoundsTaxRun *run, const RoundsTaxRule *rule);
double rounds_tax_looked_up (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *name);

/* Federal. */
void rounds_tax_wages (RoundsTaxRun *run);
void rounds_tax_federal_return (RoundsTaxRun *run, RoundsTaxReturn *filed);
void rounds_tax_federal_credits (RoundsTaxRun *run, RoundsTaxReturn *filed);
gboolean rounds_tax_itemize (RoundsTaxRun *run, double state_tax, RoundsTaxReturn *filed);

/* State. */
void rounds_tax_contributions (RoundsTaxRun *run);
double rounds_tax_state_income_tax (RoundsTaxRun *run);
double rounds_tax_schedule (RoundsTaxRun *run, double taxable);
double rounds_tax_split (RoundsTaxRun *run);
double rounds_tax_addback (RoundsTaxRun *run, const char *name, int earner);
double rounds_tax_rule_value (RoundsTaxRun *run, const RoundsTaxRule *rule);
double rounds_tax_phase_out (RoundsTaxRun *run, const RoundsTaxRule *phaseout,
                             RoundsTaxAmount amount);
const RoundsTaxKind *rounds_tax_find_kind (const RoundsTaxKind *kinds, const char *name);
extern const RoundsTaxKind rounds_tax_amount_kinds[];
extern const RoundsTaxKind rounds_tax_paid_tax_kinds[];
extern const RoundsTaxKind rounds_tax_couple_kinds[];

/** RoundsTaxStage: what the amount of a special is added to */
typedef enum
{
  ROUNDS_TAX_STAGE_BASE,
  ROUNDS_TAX_STAGE_SCHEDULE, /* it stands in for the brackets and adds nothing */
  ROUNDS_TAX_STAGE_TAX,
  ROUNDS_TAX_STAGE_SURTAX, /* out of reach of the non-refundable credits */
  ROUNDS_TAX_STAGE_END,
} RoundsTaxStage;

double rounds_tax_specials (RoundsTaxRun *run, RoundsTaxStage stage);
const RoundsTaxRule *rounds_tax_find_special (const RoundsTaxRun *run, const char *kind);

/* Lines and notes. */
void rounds_tax_line (RoundsTaxRun *run, RoundsTaxTotal total, const char *label, int earner,
                      double amount, const char *parameter, const RoundsTaxSource *source);
void rounds_tax_federal_line (RoundsTaxRun *run, RoundsTaxTotal total, const char *label,
                              int earner, double amount, const char *parameter);
void rounds_tax_rule_line (RoundsTaxRun *run, RoundsTaxTotal total, const RoundsTaxRule *rule,
                           int earner, double amount);
void rounds_tax_wage_lines (RoundsTaxRun *run);
void rounds_tax_return_lines (RoundsTaxRun *run, const RoundsTaxReturn *filed);
void rounds_tax_take_home_lines (RoundsTaxRun *run);
void rounds_tax_settle_lines (RoundsTaxResult *result);
void rounds_tax_notes (RoundsTaxRun *run);

G_END_DECLS

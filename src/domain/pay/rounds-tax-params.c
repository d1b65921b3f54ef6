/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tax-steps.h"

/* The parameters of rules, read by name. What is missing or of another type is an error that names
 * the state and the rule, never a silent 0; the first error wins and the computation then runs out
 * harmlessly. */

/**
 * rounds_tax_fail:
 * @rule: (nullable): the rule at fault
 * @what: (not translated) what is not known, such as "kind"
 * @name: its name in the tables
 *
 * Notes the first thing in the tables that the engine cannot follow.
 */
void
rounds_tax_fail (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *what, const char *name)
{
  g_assert (run != NULL && what != NULL);

  if (run->error != NULL)
    return;
  g_set_error (&run->error, ROUNDS_TAX_ERROR, ROUNDS_TAX_ERROR_TABLES,
               "The tax tables of %d for %s cannot be used: %s: %s “%s”", run->tables->year,
               run->state != NULL ? run->state->code : "US", rule != NULL ? rule->id : "state",
               what, name != NULL ? name : "");
}

static const RoundsTaxParam *
find (const RoundsTaxRule *rule, const char *name)
{
  for (guint i = 0; i < rule->n_params; i++)
    if (g_str_equal (rule->params[i].name, name))
      return &rule->params[i];
  return NULL;
}

static const RoundsTaxParam *
require (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *name, RoundsTaxParamType type)
{
  const RoundsTaxParam *param;

  g_assert (run != NULL && rule != NULL && name != NULL);

  param = find (rule, name);
  if (param != NULL && param->type == type)
    return param;
  rounds_tax_fail (run, rule, param == NULL ? "missing" : "wrong type of", name);
  return NULL;
}

/**
 * rounds_tax_has:
 *
 * Returns: whether @rule has the parameter @name and it is not null
 */
gboolean
rounds_tax_has (const RoundsTaxRule *rule, const char *name)
{
  const RoundsTaxParam *param;

  g_assert (rule != NULL && name != NULL);

  param = find (rule, name);
  return param != NULL && param->type != ROUNDS_TAX_PARAM_NONE;
}

/**
 * rounds_tax_number_of:
 *
 * Returns: the figure @name of @rule for @status
 */
double
rounds_tax_number_of (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *name,
                      RoundsFilingStatus status)
{
  const RoundsTaxParam *param = require (run, rule, name, ROUNDS_TAX_PARAM_NUMBER);

  return param != NULL ? param->numbers[status] : 0;
}

/**
 * rounds_tax_number:
 *
 * Returns: the figure @name of @rule for the status of the household
 */
double
rounds_tax_number (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *name)
{
  return rounds_tax_number_of (run, rule, name, run->status);
}

/**
 * rounds_tax_number_or:
 *
 * Returns: the figure @name of @rule, or @fallback where the rule has none
 */
double
rounds_tax_number_or (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *name,
                      double fallback)
{
  return rounds_tax_has (rule, name) ? rounds_tax_number (run, rule, name) : fallback;
}

/**
 * rounds_tax_text:
 *
 * Returns: the word @name of @rule; "" after an error
 */
const char *
rounds_tax_text (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *name)
{
  const RoundsTaxParam *param = require (run, rule, name, ROUNDS_TAX_PARAM_TEXT);

  return param != NULL ? param->text : "";
}

/**
 * rounds_tax_text_or:
 *
 * Returns: (nullable): the word @name of @rule, or @fallback where the rule has none
 */
const char *
rounds_tax_text_or (const RoundsTaxRule *rule, const char *name, const char *fallback)
{
  const RoundsTaxParam *param = find (rule, name);

  return param != NULL && param->type == ROUNDS_TAX_PARAM_TEXT ? param->text : fallback;
}

/**
 * rounds_tax_table:
 *
 * Returns: the table @name of @rule for the status of the household; an empty one after an error
 */
const RoundsTaxTable *
rounds_tax_table (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *name)
{
  static const RoundsTaxTable empty = { NULL, 0 };
  const RoundsTaxParam *param = require (run, rule, name, ROUNDS_TAX_PARAM_TABLE);

  return param != NULL ? &param->tables[run->status] : &empty;
}

/**
 * rounds_tax_measure:
 *
 * Returns: the income that @rule looks at
 */
double
rounds_tax_measure (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  const char *name = rounds_tax_text (run, rule, "income");

  if (g_str_equal (name, "federal_agi"))
    return run->agi;
  if (g_str_equal (name, "state_agi"))
    return run->at_state.agi;
  if (run->at_state.has_taxable &&
      (g_str_equal (name, "state_taxable") || g_str_equal (name, "state_agi_less_exemptions")))
    return run->at_state.taxable;
  rounds_tax_fail (run, rule, "income measure", name);
  return 0;
}

/**
 * rounds_tax_looked_up:
 *
 * Returns: the value that the step table @name of @rule holds for the rule's income
 */
double
rounds_tax_looked_up (RoundsTaxRun *run, const RoundsTaxRule *rule, const char *name)
{
  const RoundsTaxTable *table = rounds_tax_table (run, rule, name);
  double income = rounds_tax_measure (run, rule);

  if (rounds_tax_number_or (run, rule, "right", 0) > 0)
    return rounds_tax_table_step_above (table, income);
  return rounds_tax_table_step (table, income);
}

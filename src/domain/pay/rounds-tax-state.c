/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-tax-steps.h"

/* A state's income tax, in the order of its steps. Which state does what is in the tables alone. */

typedef struct
{
  const char *name;
  const char *label;
  double (*func) (const RoundsTaxEarner *earner, const RoundsTaxPerson *person);
} Addback;

static double
hsa (const RoundsTaxEarner *earner, const RoundsTaxPerson *person)
{
  return earner->hsa + earner->own_hsa;
}

static double
premiums (const RoundsTaxEarner *earner, const RoundsTaxPerson *person)
{
  return earner->premiums_125;
}

static double
deferral_401k (const RoundsTaxEarner *earner, const RoundsTaxPerson *person)
{
  return earner->deferral_401k + earner->own_401k;
}

static double
deferral_403b (const RoundsTaxEarner *earner, const RoundsTaxPerson *person)
{
  return earner->deferral_403b;
}

static double
deferral_457b (const RoundsTaxEarner *earner, const RoundsTaxPerson *person)
{
  return earner->deferral_457b;
}

static double
half_se (const RoundsTaxEarner *earner, const RoundsTaxPerson *person)
{
  return person->half_se;
}

/* The last one belongs to the return and to no spouse. */
static const Addback addbacks[] = {
  { "hsa", N_ ("Health savings account added back"), hsa },
  { "sec125", N_ ("Cafeteria-plan premiums added back"), premiums },
  { "401k", N_ ("401(k) deferrals added back"), deferral_401k },
  { "403b", N_ ("403(b) deferrals added back"), deferral_403b },
  { "457b", N_ ("457(b) deferrals added back"), deferral_457b },
  { "se_tax_deduction", N_ ("Self-employment tax deduction added back"), half_se },
  { "qbi_deduction", N_ ("Business income deduction added back"), NULL },
};

static const Addback *
find_addback (RoundsTaxRun *run, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (addbacks); i++)
    if (g_str_equal (addbacks[i].name, name))
      return &addbacks[i];
  rounds_tax_fail (run, NULL, "addback", name);
  return NULL;
}

/**
 * rounds_tax_addback:
 *
 * Returns: what the state adds back as @name to the income of one earner
 */
double
rounds_tax_addback (RoundsTaxRun *run, const char *name, int earner)
{
  const Addback *addback;

  g_assert (run != NULL && name != NULL && earner >= 0 && earner < 2);

  addback = find_addback (run, name);
  if (addback == NULL)
    return 0;
  if (addback->func == NULL)
    {
      rounds_tax_fail (run, run->state->split, "addback of a spouse", name);
      return 0;
    }
  return addback->func (&run->household->earners[earner], &run->persons[earner]);
}

/* The figure of the federal return that the state begins with. */
static double
find_start (RoundsTaxRun *run)
{
  const char *start = run->state->start;

  if (g_str_equal (start, "federal_agi"))
    return run->agi;
  if (g_str_equal (start, "federal_taxable_income"))
    return run->standard.taxable;
  if (g_str_equal (start, "gross_income"))
    return run->agi + run->half_se;
  rounds_tax_fail (run, NULL, "start", start);
  return 0;
}

static double
add_back (RoundsTaxRun *run)
{
  double sum = 0;

  for (const char *const *name = run->state->addbacks; *name != NULL; name++)
    {
      const Addback *addback = find_addback (run, *name);
      double amount = 0;

      if (addback == NULL)
        continue;
      if (addback->func == NULL)
        amount = run->standard.qbi;
      else
        for (int i = 0; i < 2; i++)
          amount += rounds_tax_addback (run, *name, i);
      rounds_tax_line (run, ROUNDS_TAX_TOTAL_STATE_TAXABLE_INCOME, addback->label, -1, amount, NULL,
                       NULL);
      sum += amount;
    }
  return sum;
}

static const char *
start_label (const char *start)
{
  if (g_str_equal (start, "federal_agi"))
    return N_ ("Federal adjusted gross income");
  if (g_str_equal (start, "federal_taxable_income"))
    return N_ ("Federal taxable income with the standard deduction");
  return N_ ("Gross income");
}

/* Steps 2 to 4. */
static void
find_base (RoundsTaxRun *run)
{
  RoundsTaxStateRun *at = &run->at_state;
  double start = find_start (run);

  rounds_tax_line (run, ROUNDS_TAX_TOTAL_STATE_TAXABLE_INCOME, start_label (run->state->start), -1,
                   start, NULL, NULL);
  at->base = start + add_back (run);
  at->agi = g_str_equal (run->state->start, "federal_taxable_income") ? run->agi : at->base;
  at->base += rounds_tax_specials (run, ROUNDS_TAX_STAGE_BASE);
}

/* Sums a list of rules and shows each with @sign before it. */
static double
sum_rules (RoundsTaxRun *run, const RoundsTaxRules *rules, RoundsTaxTotal total, double *running)
{
  double sum = 0;

  for (guint i = 0; i < rules->n_rules; i++)
    {
      double value = rounds_tax_rule_value (run, &rules->rules[i]);

      rounds_tax_rule_line (run, total, &rules->rules[i], -1, -value);
      sum += value;
      if (running != NULL)
        *running = sum;
    }
  return sum;
}

/* Step 5. */
static void
find_taxable (RoundsTaxRun *run)
{
  RoundsTaxStateRun *at = &run->at_state;

  at->deductions =
      sum_rules (run, &run->state->deductions, ROUNDS_TAX_TOTAL_STATE_TAXABLE_INCOME, NULL);
  at->taxable = rounds_tax_positive (at->base - at->deductions);
  at->has_taxable = TRUE;
  rounds_tax_line (run, ROUNDS_TAX_TOTAL_STATE_TAXABLE_INCOME, N_ ("Not below zero"), -1,
                   rounds_tax_positive (at->deductions - at->base), NULL, NULL);
}

/**
 * rounds_tax_schedule:
 *
 * Returns: the tax of the state's schedule on @taxable
 */
double
rounds_tax_schedule (RoundsTaxRun *run, double taxable)
{
  const RoundsTaxRule *special;

  g_assert (run != NULL);

  if (run->state->has_brackets)
    return rounds_tax_table_marginal (&run->state->brackets[run->status], taxable);
  special = rounds_tax_find_special (run, "rate_minus_reduction");
  if (special == NULL)
    {
      rounds_tax_fail (run, NULL, "missing", "brackets");
      return 0;
    }
  return rounds_tax_positive (
      rounds_tax_table_step (rounds_tax_table (run, special, "rate"), taxable) * taxable -
      rounds_tax_table_step (rounds_tax_table (run, special, "reduction"), taxable));
}

/* Steps 6 and 7. */
static double
find_tax (RoundsTaxRun *run)
{
  RoundsTaxStateRun *at = &run->at_state;
  const RoundsTaxRule *split = run->state->split;

  at->schedule_tax = rounds_tax_schedule (run, at->taxable);
  at->tax = rounds_tax_split (run);
  rounds_tax_line (run, ROUNDS_TAX_TOTAL_STATE, N_ ("Tax of the rate schedule"), -1,
                   at->schedule_tax, run->state->brackets_parameter, run->state->brackets_source);
  if (split != NULL && run->joint)
    rounds_tax_rule_line (run, ROUNDS_TAX_TOTAL_STATE, split, -1, at->tax - at->schedule_tax);
  rounds_tax_specials (run, ROUNDS_TAX_STAGE_TAX);
  return rounds_tax_specials (run, ROUNDS_TAX_STAGE_SURTAX);
}

/**
 * rounds_tax_state_income_tax:
 *
 * Returns: the state's income tax, from the federal return with the standard deduction; may be
 * negative
 */
double
rounds_tax_state_income_tax (RoundsTaxRun *run)
{
  RoundsTaxStateRun *at = &run->at_state;
  double surtax, tax, refunds;

  g_assert (run != NULL);

  if (!run->state->income_tax)
    return 0;
  find_base (run);
  find_taxable (run);
  surtax = find_tax (run);
  sum_rules (run, &run->state->credits, ROUNDS_TAX_TOTAL_STATE, &at->credits);
  rounds_tax_line (run, ROUNDS_TAX_TOTAL_STATE, N_ ("Credits beyond the tax are lost"), -1,
                   rounds_tax_positive (at->credits - at->tax), NULL, NULL);
  tax = rounds_tax_positive (at->tax - at->credits) + surtax;
  refunds = sum_rules (run, &run->state->refundable, ROUNDS_TAX_TOTAL_STATE, NULL);
  return tax - refunds + rounds_tax_specials (run, ROUNDS_TAX_STAGE_END);
}

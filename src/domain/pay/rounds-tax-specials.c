/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-tax-steps.h"

/* Algorithms of single states that no rule kind holds. Each returns what it adds to the figure of
 * its stage; the data say which state has which, and in what order. */

typedef double (*SpecialFunc) (RoundsTaxRun *run, const RoundsTaxRule *special);

typedef struct
{
  const char *name;
  RoundsTaxStage stage;
  SpecialFunc func; /* NULL where the special stands in for the brackets */
} Special;

/* Above high incomes part of the two federal deductions is taxed after all. */
static double
co_addbacks (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  double standard = run->federal->standard_deduction[run->status];
  double addition = 0;

  if (run->agi > rounds_tax_number (run, special, "qbi_agi_over"))
    addition += run->standard.qbi;
  if (run->agi >= rounds_tax_number (run, special, "std_agi_from"))
    addition += rounds_tax_positive (standard - rounds_tax_number (run, special, "std_exempt"));
  return addition;
}

static double
flat_income_addition_fedstd_minus (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  return rounds_tax_positive (run->federal->standard_deduction[run->status] -
                              rounds_tax_number (run, special, "amount"));
}

static double
step_addition (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  double over = rounds_tax_measure (run, special) - rounds_tax_number (run, special, "start");
  double increment = rounds_tax_number (run, special, "increment");
  double steps = rounds_tax_started (rounds_tax_positive (over) / increment);

  return fmin (rounds_tax_number (run, special, "max"),
               rounds_tax_number (run, special, "amount") * steps);
}

static double
percent_credit_table (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  const RoundsTaxTable *table = rounds_tax_table (run, special, "table");
  double income = rounds_tax_measure (run, special);
  double share = rounds_tax_table_step_above (table, income);

  if (table->n_rows > 0 && income <= table->rows[0].from)
    share = rounds_tax_number (run, special, "before");
  return -share * run->at_state.tax;
}

/* Takes back what the lower brackets gave, over the first part of each bracket. */
static double
ny_supplemental (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  double taxable = run->at_state.taxable;
  double previous = rounds_tax_table_threshold_below (&run->state->brackets[run->status], taxable);
  double from = fmax (previous, rounds_tax_number (run, special, "min_agi"));
  double over = rounds_tax_positive (run->at_state.agi - from);
  double share = fmin (1, over / rounds_tax_number (run, special, "phase_in"));

  return rounds_tax_table_step_above (rounds_tax_table (run, special, "base"), taxable) +
         share * rounds_tax_table_step_above (rounds_tax_table (run, special, "benefit"), taxable);
}

static double
mn_amt (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  double over = rounds_tax_positive (run->agi - rounds_tax_number (run, special, "start"));
  double exemption = rounds_tax_positive (rounds_tax_number (run, special, "exempt") -
                                          rounds_tax_number (run, special, "phase_rate") * over);
  double tentative =
      rounds_tax_number (run, special, "rate") * rounds_tax_positive (run->agi - exemption);

  return rounds_tax_positive (tentative - run->at_state.schedule_tax);
}

static double
minimum_tax (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  double income = rounds_tax_measure (run, special);
  double least = rounds_tax_number (run, special, "rate") * income;

  if (income <= rounds_tax_number (run, special, "over"))
    return 0;
  return rounds_tax_positive (least - run->at_state.tax);
}

static double
zero_if_agi_at_most (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  double limit = rounds_tax_number (run, special, "limit");

  return rounds_tax_measure (run, special) <= limit ? -run->at_state.tax : 0;
}

static double
surtax_base (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  const char *on = rounds_tax_text (run, special, "on");

  if (!g_str_equal (on, "state_taxable"))
    rounds_tax_fail (run, special, "income measure", on);
  return run->at_state.taxable;
}

static double
surtax (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  return rounds_tax_table_marginal (rounds_tax_table (run, special, "table"),
                                    surtax_base (run, special));
}

static double
surtax_status (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  double over = surtax_base (run, special) - rounds_tax_number (run, special, "threshold");

  return rounds_tax_number (run, special, "rate") * rounds_tax_positive (over);
}

static double
flat_addition (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  return rounds_tax_number (run, special, "amount");
}

static double
se_tax_addition (RoundsTaxRun *run, const RoundsTaxRule *special)
{
  return rounds_tax_number (run, special, "rate") * run->net_se;
}

static const Special specials[] = {
  { "co_addbacks", ROUNDS_TAX_STAGE_BASE, co_addbacks },
  { "flat_income_addition_fedstd_minus", ROUNDS_TAX_STAGE_BASE, flat_income_addition_fedstd_minus },
  { "rate_minus_reduction", ROUNDS_TAX_STAGE_SCHEDULE, NULL },
  { "step_addition", ROUNDS_TAX_STAGE_TAX, step_addition },
  { "percent_credit_table", ROUNDS_TAX_STAGE_TAX, percent_credit_table },
  { "ny_supplemental", ROUNDS_TAX_STAGE_TAX, ny_supplemental },
  { "mn_amt", ROUNDS_TAX_STAGE_TAX, mn_amt },
  { "minimum_tax", ROUNDS_TAX_STAGE_TAX, minimum_tax },
  { "zero_if_agi_at_most", ROUNDS_TAX_STAGE_TAX, zero_if_agi_at_most },
  { "surtax", ROUNDS_TAX_STAGE_SURTAX, surtax },
  { "surtax_status", ROUNDS_TAX_STAGE_SURTAX, surtax_status },
  { "flat_addition", ROUNDS_TAX_STAGE_END, flat_addition },
  { "se_tax_addition", ROUNDS_TAX_STAGE_END, se_tax_addition },
};

static const Special *
find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (specials); i++)
    if (g_str_equal (specials[i].name, name))
      return &specials[i];
  return NULL;
}

/**
 * rounds_tax_find_special:
 *
 * Returns: (nullable): the state's special of that @kind
 */
const RoundsTaxRule *
rounds_tax_find_special (const RoundsTaxRun *run, const char *kind)
{
  g_assert (run != NULL && kind != NULL);

  for (guint i = 0; i < run->state->specials.n_rules; i++)
    if (g_str_equal (run->state->specials.rules[i].kind, kind))
      return &run->state->specials.rules[i];
  return NULL;
}

/**
 * rounds_tax_specials:
 *
 * Applies the state's specials of @stage in the order listed; those of the tax stage act on the tax
 * that the one before left.
 *
 * Returns: what they add together
 */
double
rounds_tax_specials (RoundsTaxRun *run, RoundsTaxStage stage)
{
  double sum = 0;

  g_assert (run != NULL);

  for (guint i = 0; i < run->state->specials.n_rules; i++)
    {
      const RoundsTaxRule *rule = &run->state->specials.rules[i];
      const Special *special = find (rule->kind);
      double amount;

      if (special == NULL)
        rounds_tax_fail (run, rule, "special", rule->kind);
      if (special == NULL || special->stage != stage || special->func == NULL)
        continue;
      amount = special->func (run, rule);
      sum += amount;
      if (stage == ROUNDS_TAX_STAGE_TAX)
        run->at_state.tax += amount;
      rounds_tax_rule_line (run,
                            stage == ROUNDS_TAX_STAGE_BASE ? ROUNDS_TAX_TOTAL_STATE_TAXABLE_INCOME
                                                           : ROUNDS_TAX_TOTAL_STATE,
                            rule, -1, amount);
    }
  return sum;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-tax-steps.h"

/* How rules shrink with income. Each function gets the rule's amount and returns what is left of
 * it. */

typedef double (*PhaseOutFunc) (RoundsTaxRun *run, const RoundsTaxRule *phaseout,
                                RoundsTaxAmount amount);

typedef struct
{
  const char *name;
  PhaseOutFunc func;
} PhaseOut;

static double
excess (RoundsTaxRun *run, const RoundsTaxRule *phaseout)
{
  return rounds_tax_positive (rounds_tax_measure (run, phaseout) -
                              rounds_tax_number (run, phaseout, "start"));
}

/* Full or, where the rule says "floor", only complete increments over the start. */
static double
increments (RoundsTaxRun *run, const RoundsTaxRule *phaseout)
{
  const char *round = rounds_tax_text_or (phaseout, "round", "ceil");
  double increment = rounds_tax_number (run, phaseout, "increment");
  double over = excess (run, phaseout);

  if (g_str_equal (round, "floor"))
    return rounds_tax_full (over / increment);
  if (!g_str_equal (round, "ceil"))
    rounds_tax_fail (run, phaseout, "round", round);
  return rounds_tax_started (over / increment);
}

static double
cliff (RoundsTaxRun *run, const RoundsTaxRule *phaseout, RoundsTaxAmount amount)
{
  double limit = rounds_tax_number (run, phaseout, "limit");

  return rounds_tax_measure (run, phaseout) <= limit ? amount.unit * amount.count : 0;
}

static double
linear_rate (RoundsTaxRun *run, const RoundsTaxRule *phaseout, RoundsTaxAmount amount)
{
  double rate = rounds_tax_number (run, phaseout, "rate");

  return rounds_tax_positive (amount.unit * amount.count - rate * excess (run, phaseout));
}

static double
linear_each_cliff (RoundsTaxRun *run, const RoundsTaxRule *phaseout, RoundsTaxAmount amount)
{
  double rate = rounds_tax_number (run, phaseout, "rate");

  if (rounds_tax_measure (run, phaseout) > rounds_tax_number (run, phaseout, "limit"))
    return 0;
  return amount.count * rounds_tax_positive (amount.unit - rate * excess (run, phaseout));
}

static double
proportional (RoundsTaxRun *run, const RoundsTaxRule *phaseout, RoundsTaxAmount amount)
{
  double value = amount.unit * amount.count;
  double part = excess (run, phaseout) / rounds_tax_number (run, phaseout, "width");
  double reduction = value * fmin (1, part);

  if (rounds_tax_has (phaseout, "round_reduction_down_to"))
    {
      double multiple = rounds_tax_number (run, phaseout, "round_reduction_down_to");

      reduction = multiple * rounds_tax_full (reduction / multiple);
    }
  return rounds_tax_positive (value - reduction);
}

static double
steps_amount (RoundsTaxRun *run, const RoundsTaxRule *phaseout, RoundsTaxAmount amount)
{
  double step = rounds_tax_number (run, phaseout, "amount");
  double least = rounds_tax_number_or (run, phaseout, "floor", 0);

  return fmax (least, amount.unit * amount.count - increments (run, phaseout) * step);
}

static double
steps_amount_each (RoundsTaxRun *run, const RoundsTaxRule *phaseout, RoundsTaxAmount amount)
{
  double step = rounds_tax_number (run, phaseout, "amount");

  return amount.count * rounds_tax_positive (amount.unit - increments (run, phaseout) * step);
}

static double
steps_percent (RoundsTaxRun *run, const RoundsTaxRule *phaseout, RoundsTaxAmount amount)
{
  double gone = rounds_tax_number (run, phaseout, "percent") * increments (run, phaseout);

  return amount.unit * amount.count * rounds_tax_positive (1 - gone);
}

static double
marginal_table (RoundsTaxRun *run, const RoundsTaxRule *phaseout, RoundsTaxAmount amount)
{
  const RoundsTaxTable *table = rounds_tax_table (run, phaseout, "table");
  double gone = rounds_tax_table_marginal (table, rounds_tax_measure (run, phaseout));

  return rounds_tax_positive (amount.unit * amount.count - gone);
}

static double
mn_two_tier (RoundsTaxRun *run, const RoundsTaxRule *phaseout, RoundsTaxAmount amount)
{
  double value = amount.unit * amount.count;
  double income = rounds_tax_measure (run, phaseout);
  double low = rounds_tax_number (run, phaseout, "low");
  double high = rounds_tax_number (run, phaseout, "high");
  double most = rounds_tax_number (run, phaseout, "max_share") * value;
  double reduction =
      rounds_tax_number (run, phaseout, "rate_low") *
          rounds_tax_positive (fmin (income, high) - low) +
      rounds_tax_number (run, phaseout, "rate_high") * rounds_tax_positive (income - high);

  if (income > rounds_tax_number (run, phaseout, "full_above"))
    reduction = most;
  return value - fmin (reduction, most);
}

static const PhaseOut phase_outs[] = {
  { "cliff", cliff },
  { "linear_rate", linear_rate },
  { "linear_each_cliff", linear_each_cliff },
  { "proportional", proportional },
  { "steps_amount", steps_amount },
  { "steps_amount_each", steps_amount_each },
  { "steps_percent", steps_percent },
  { "marginal_table", marginal_table },
  { "mn_two_tier", mn_two_tier },
};

/**
 * rounds_tax_phase_out:
 *
 * Returns: what @phaseout leaves of @amount
 */
double
rounds_tax_phase_out (RoundsTaxRun *run, const RoundsTaxRule *phaseout, RoundsTaxAmount amount)
{
  g_assert (run != NULL && phaseout != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (phase_outs); i++)
    if (g_str_equal (phase_outs[i].name, phaseout->kind))
      return phase_outs[i].func (run, phaseout, amount);
  rounds_tax_fail (run, phaseout, "phase-out", phaseout->kind);
  return 0;
}

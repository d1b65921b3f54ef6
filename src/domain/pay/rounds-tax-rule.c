/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tax-steps.h"

/**
 * rounds_tax_find_kind:
 * @kinds: a table that ends with a nameless row
 *
 * Returns: (nullable): the row of @kinds called @name
 */
const RoundsTaxKind *
rounds_tax_find_kind (const RoundsTaxKind *kinds, const char *name)
{
  g_assert (kinds != NULL && name != NULL);

  for (; kinds->name != NULL; kinds++)
    if (g_str_equal (kinds->name, name))
      return kinds;
  return NULL;
}

/**
 * rounds_tax_rule_value:
 *
 * Returns: what @rule grants the household, after its phase-out
 */
double
rounds_tax_rule_value (RoundsTaxRun *run, const RoundsTaxRule *rule)
{
  static const RoundsTaxKind *const tables[] = { rounds_tax_amount_kinds, rounds_tax_paid_tax_kinds,
                                                 rounds_tax_couple_kinds };
  const RoundsTaxKind *kind = NULL;
  RoundsTaxAmount amount;

  g_assert (run != NULL && rule != NULL);

  for (guint i = 0; kind == NULL && i < G_N_ELEMENTS (tables); i++)
    kind = rounds_tax_find_kind (tables[i], rule->kind);
  if (kind == NULL)
    {
      rounds_tax_fail (run, rule, "kind", rule->kind);
      return 0;
    }
  if (kind->two_earner && !run->joint)
    return 0;
  amount = kind->func (run, rule);
  if (rule->phaseout != NULL)
    return rounds_tax_phase_out (run, rule->phaseout, amount);
  return amount.unit * amount.count;
}

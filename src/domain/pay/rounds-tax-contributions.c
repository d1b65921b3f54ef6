/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-tax-steps.h"

/* What the state's own programs (disability, paid leave, transit, …) take from wages. */

typedef double (*BaseFunc) (const RoundsTaxEarner *earner, const RoundsTaxPerson *person);

typedef struct
{
  const char *name;
  BaseFunc func;
} Base;

static double
gross_wages (const RoundsTaxEarner *earner, const RoundsTaxPerson *person)
{
  return earner->wages - earner->deferred_pay;
}

static double
fica_wages (const RoundsTaxEarner *earner, const RoundsTaxPerson *person)
{
  return person->fica_wages;
}

static double
box1_wages (const RoundsTaxEarner *earner, const RoundsTaxPerson *person)
{
  return person->box1;
}

static double
wages_less_sec125_premium (const RoundsTaxEarner *earner, const RoundsTaxPerson *person)
{
  return rounds_tax_positive (earner->wages - earner->deferred_pay - earner->premiums_125);
}

static const Base bases[] = {
  { "gross_wages", gross_wages },
  { "fica_wages", fica_wages },
  { "box1_wages", box1_wages },
  { "wages_less_sec125_premium", wages_less_sec125_premium },
};

static BaseFunc
find_base (RoundsTaxRun *run, const RoundsTaxRule *entry)
{
  for (guint i = 0; i < G_N_ELEMENTS (bases); i++)
    if (g_str_equal (bases[i].name, entry->kind))
      return bases[i].func;
  rounds_tax_fail (run, entry, "payroll base", entry->kind);
  return NULL;
}

/* A figure, the federal wage base by name, or null for none. */
static double
wage_cap (RoundsTaxRun *run, const RoundsTaxRule *entry)
{
  const char *name = rounds_tax_text_or (entry, "wage_cap", NULL);
  double federal = run->federal->fica.ss_wage_base;

  if (name == NULL)
    return rounds_tax_number_or (run, entry, "wage_cap", G_MAXDOUBLE);
  if (g_str_equal (name, "social_security_wage_base"))
    return federal;
  if (g_str_equal (name, "social_security_wage_base_rounded_to_1000"))
    return 1000 * rounds_tax_full (federal / 1000 + 0.5);
  rounds_tax_fail (run, entry, "wage cap", name);
  return 0;
}

static void
contribute (RoundsTaxRun *run, const RoundsTaxRule *entry)
{
  BaseFunc base = find_base (run, entry);
  double cap = wage_cap (run, entry);
  double rate = rounds_tax_number (run, entry, "rate");
  double most = rounds_tax_number_or (run, entry, "max", G_MAXDOUBLE);

  for (guint i = 0; base != NULL && i < run->household->n_earners; i++)
    {
      double wages = base (&run->household->earners[i], &run->persons[i]);
      double amount = MIN (rate * MIN (wages, cap), most);

      run->payroll += amount;
      rounds_tax_rule_line (run, ROUNDS_TAX_TOTAL_STATE_PAYROLL, entry, (int) i, amount);
    }
}

/**
 * rounds_tax_contributions:
 *
 * Fills the state payroll contributions of @run: of each entry and each earner; 1099 profit never
 * counts.
 */
void
rounds_tax_contributions (RoundsTaxRun *run)
{
  g_assert (run != NULL);

  for (guint i = 0; i < run->state->payroll.n_rules; i++)
    contribute (run, &run->state->payroll.rules[i]);
}

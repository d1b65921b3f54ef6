/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tax-steps.h"

/* Steps 1 to 5: what is earned, and the taxes on it that do not depend on the deduction. Figures:
 * section 3101, 1401 and 164(f) of the Internal Revenue Code, with the year's wage base in the
 * tables. */

/* 1. Deferrals stay in the wages that Social Security sees; cafeteria premiums and HSA do not. Nor
 * does deferred pay that is paid out: it was seen when it was earned (section 3121(v)(2)). */
static void
find_wage_bases (RoundsTaxPerson *person, const RoundsTaxEarner *earner)
{
  double through_payroll = earner->deferral_401k + earner->deferral_403b + earner->deferral_457b;

  person->deferrals = through_payroll + earner->own_401k;
  person->fica_wages = rounds_tax_positive (earner->wages - earner->deferred_pay -
                                            earner->premiums_125 - earner->hsa);
  person->box1 =
      rounds_tax_positive (earner->wages - earner->premiums_125 - earner->hsa - through_payroll);
}

/* 2. The wage base holds for each person alone. */
static void
tax_wages (RoundsTaxPerson *person, const RoundsTaxFederal *federal)
{
  person->social_security =
      federal->fica.ss_rate * MIN (person->fica_wages, federal->fica.ss_wage_base);
  person->medicare = federal->fica.medicare_rate * person->fica_wages;
}

/* 5. What the self-employed set aside comes off the gross on the return, and not off the profit
 * that self-employment tax is on (sections 62(a)(6), 162(l)(4) and 223(a)). */
static void
adjust (RoundsTaxPerson *person, const RoundsTaxEarner *earner)
{
  person->adjustments = earner->own_401k + earner->own_hsa + earner->own_premiums;
  person->own_agi = person->own_gross - person->half_se - person->adjustments;
}

/* 3. A spouse's wages never use up the other's base. */
static void
tax_self_employment (RoundsTaxPerson *person, const RoundsTaxFederal *federal, double profit)
{
  double room = rounds_tax_positive (federal->fica.ss_wage_base - person->fica_wages);

  person->net_se = federal->self_employment.net_earnings_factor * profit;
  if (person->net_se < federal->self_employment.minimum_net_earnings)
    person->net_se = 0;
  person->se_social_security = federal->self_employment.ss_rate * MIN (person->net_se, room);
  person->se_medicare = federal->self_employment.medicare_rate * person->net_se;
  person->se_tax = person->se_social_security + person->se_medicare;
  person->half_se = federal->self_employment.deductible_share * person->se_tax;
  person->own_gross = person->box1 + profit;
}

/* 4. Once for the return; no part of the self-employment tax. */
static void
tax_high_earnings (RoundsTaxRun *run)
{
  double earnings = run->persons[0].fica_wages + run->persons[1].fica_wages + run->net_se;
  double over = earnings - run->federal->fica.additional_medicare_threshold[run->status];

  run->additional_medicare =
      run->federal->fica.additional_medicare_rate * rounds_tax_positive (over);
}

/**
 * rounds_tax_wages:
 *
 * Steps 1 to 5: fills the persons of @run, payroll and self-employment taxes, and adjusted gross
 * income.
 */
void
rounds_tax_wages (RoundsTaxRun *run)
{
  g_assert (run != NULL);

  for (guint i = 0; i < run->household->n_earners; i++)
    {
      const RoundsTaxEarner *earner = &run->household->earners[i];
      RoundsTaxPerson *person = &run->persons[i];

      find_wage_bases (person, earner);
      tax_wages (person, run->federal);
      tax_self_employment (person, run->federal, earner->self_employment);
      adjust (person, earner);
      run->adjustments += person->adjustments;
      run->social_security += person->social_security;
      run->medicare += person->medicare;
      run->se_tax += person->se_tax;
      run->half_se += person->half_se;
      run->net_se += person->net_se;
      run->agi += person->own_agi;
    }
  tax_high_earnings (run);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-license.h"
#include "rounds-licenses.h"

#define MONTHS_PER_YEAR 12

/** rounds_licenses_is_gone: whether there is nothing left of @license to keep or to decide (R031)
 */
gboolean
rounds_licenses_is_gone (const RoundsLicense *license)
{
  g_return_val_if_fail (license != NULL, TRUE);

  return license->status == ROUNDS_LICENSE_LAPSED || license->status == ROUNDS_LICENSE_RETIRED;
}

/** rounds_licenses_is_kept: whether @license is to be kept (R031); what is not decided is, until
 *   somebody decides otherwise */
gboolean
rounds_licenses_is_kept (const RoundsLicense *license)
{
  g_return_val_if_fail (license != NULL, FALSE);

  if (rounds_licenses_is_gone (license))
    return FALSE;
  if (license->decision == ROUNDS_LICENSE_KEEP_YEARS)
    return license->keep_years != 0;
  return license->decision != ROUNDS_LICENSE_LET_LAPSE;
}

/** rounds_licenses_is_usable: whether a role that requires a license can be taken with @license
 *   (R028): it is active, and it is not going to be let lapse */
gboolean
rounds_licenses_is_usable (const RoundsLicense *license)
{
  g_return_val_if_fail (license != NULL, FALSE);

  return license->status == ROUNDS_LICENSE_ACTIVE && rounds_licenses_is_kept (license);
}

/**
 * rounds_licenses_list_costs:
 *
 * What it costs to keep licenses after leaving (R033), every year from the first month without
 * today's work: of those that are to be let lapse nothing, of those kept for some years these
 * years. A yearly cost that nobody has given is no cost and no zero. While in today's work a
 * license costs what is entered for that work, since many employers pay it.
 *
 * Returns: (transfer full) (element-type RoundsCostTerms)
 */
GArray *
rounds_licenses_list_costs (RoundsPlan *plan)
{
  GArray *costs = g_array_new (FALSE, FALSE, sizeof (RoundsCostTerms));
  guint n_records;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), costs);

  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE);
  for (guint i = 0; i < n_records; i++)
    {
      RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);
      RoundsCostTerms terms;

      if (!rounds_licenses_is_kept (license) || license->yearly_cost == ROUNDS_MONEY_UNSET ||
          license->yearly_cost == 0)
        continue;
      rounds_cost_terms_init (&terms, ROUNDS_COST_LICENSE, license->yearly_cost,
                              ROUNDS_COST_YEARLY);
      terms.from_leaving = TRUE;
      if (license->decision == ROUNDS_LICENSE_KEEP_YEARS &&
          license->keep_years != ROUNDS_INTEGER_UNSET)
        terms.end_month = license->keep_years * MONTHS_PER_YEAR - 1;
      g_array_append_val (costs, terms);
    }
  return costs;
}

/** rounds_licenses_get_per_diem_years: for how many years after the move there is per diem work
 *   (R030): no longer than @license is kept, so 0 for one that is not; %ROUNDS_INTEGER_UNSET where
 *   no end was said */
int
rounds_licenses_get_per_diem_years (const RoundsLicense *license)
{
  g_return_val_if_fail (license != NULL, 0);

  if (!rounds_licenses_is_kept (license))
    return 0;
  if (license->decision != ROUNDS_LICENSE_KEEP_YEARS || license->keep_years == ROUNDS_INTEGER_UNSET)
    return license->per_diem_years;
  return license->per_diem_years == ROUNDS_INTEGER_UNSET
             ? license->keep_years
             : MIN (license->per_diem_years, license->keep_years);
}

/**
 * rounds_licenses_list_pay:
 *
 * What per diem work pays that is planned to keep licenses live (R030), from the first month of the
 * new work on, in full and without delay. Of a license that is not kept, or whose hours or rate
 * nobody has given, nothing.
 *
 * Returns: (transfer full) (element-type RoundsIncomeTerms)
 */
GArray *
rounds_licenses_list_pay (RoundsPlan *plan)
{
  GArray *pay = g_array_new (FALSE, FALSE, sizeof (RoundsIncomeTerms));
  guint n_records;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), pay);

  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE);
  for (guint i = 0; i < n_records; i++)
    {
      RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);
      int years = rounds_licenses_get_per_diem_years (license);
      RoundsIncomeTerms terms;

      if (years == 0 || !(license->per_diem_hours > 0) ||
          license->per_diem_rate == ROUNDS_MONEY_UNSET || license->per_diem_rate == 0)
        continue;
      rounds_income_terms_init (&terms, ROUNDS_INCOME_PER_DIEM, license->per_diem_rate);
      terms.quantity = license->per_diem_hours;
      terms.end_month =
          years != ROUNDS_INTEGER_UNSET ? years * MONTHS_PER_YEAR - 1 : ROUNDS_INTEGER_UNSET;
      terms.ramp_months = terms.pay_lag_months = 0;
      terms.of_license = TRUE;
      g_array_append_val (pay, terms);
    }
  return pay;
}

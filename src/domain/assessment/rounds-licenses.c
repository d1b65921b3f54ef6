/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-license.h"
#include "rounds-licenses.h"

#define MONTHS_PER_YEAR 12

/* What is not decided is kept until somebody decides otherwise. */
static gboolean
is_kept (const RoundsLicense *license)
{
  if (license->status == ROUNDS_LICENSE_LAPSED || license->status == ROUNDS_LICENSE_RETIRED)
    return FALSE;
  if (license->decision == ROUNDS_LICENSE_KEEP_YEARS)
    return license->keep_years != 0;
  return license->decision != ROUNDS_LICENSE_LET_LAPSE;
}

/**
 * rounds_licenses_list_costs:
 *
 * What it costs to keep licenses after leaving, every year from the first month without today's
 * work: of those that are to be let lapse nothing, of those kept for some years these years. A
 * yearly cost that nobody has given is no cost and no zero. While in today's work a license costs
 * what is entered for that work, since many employers pay it.
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

      if (!is_kept (license) || license->yearly_cost == ROUNDS_MONEY_UNSET ||
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

/* Months after the move in which there is per diem work; no more than the license is kept. */
static int
find_last_month (const RoundsLicense *license)
{
  int years = license->per_diem_years;

  if (license->decision == ROUNDS_LICENSE_KEEP_YEARS &&
      license->keep_years != ROUNDS_INTEGER_UNSET &&
      (years == ROUNDS_INTEGER_UNSET || years > license->keep_years))
    years = license->keep_years;
  return years == ROUNDS_INTEGER_UNSET ? years : years * MONTHS_PER_YEAR - 1;
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
      RoundsIncomeTerms terms;

      if (!is_kept (license) || !(license->per_diem_hours > 0) || license->per_diem_years == 0 ||
          license->per_diem_rate == ROUNDS_MONEY_UNSET || license->per_diem_rate == 0)
        continue;
      rounds_income_terms_init (&terms, ROUNDS_INCOME_PER_DIEM, license->per_diem_rate);
      terms.quantity = license->per_diem_hours;
      terms.end_month = find_last_month (license);
      terms.ramp_months = terms.pay_lag_months = 0;
      terms.of_license = TRUE;
      g_array_append_val (pay, terms);
    }
  return pay;
}

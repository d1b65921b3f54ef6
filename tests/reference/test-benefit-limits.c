/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "pay-case.h"
#include "rounds-benefit-limits.h"
#include "rounds-field.h"
#include "tax-year.h"

#define UNSET ROUNDS_MONEY_UNSET

static void
test_age (void)
{
  g_assert_cmpint (rounds_benefit_find_age (ROUNDS_INTEGER_UNSET, 2026), ==, 0);
  g_assert_cmpint (rounds_benefit_find_age (1976, 2026), ==, 50);
  g_assert_cmpint (rounds_benefit_find_age (2030, 2026), ==, 0);
}

/* IRS Notice 2025-67: $24,500; $8,000 more from 50, $11,250 from 60 to 63; an HSA takes $4,400 or
 * $8,750 (Rev. Proc. 2025-19), and $1,000 more from 55. */
static void
test_limits (TaxYear *fixture, gconstpointer data)
{
  static const struct
  {
    int age;
    gint64 shared, own, hsa_self, hsa_family;
  } cases[] = {
    { 0, 2450000, 2450000, 440000, 875000 },  { 49, 2450000, 2450000, 440000, 875000 },
    { 50, 3250000, 3250000, 440000, 875000 }, { 55, 3250000, 3250000, 540000, 975000 },
    { 59, 3250000, 3250000, 540000, 975000 }, { 60, 3575000, 3575000, 540000, 975000 },
    { 63, 3575000, 3575000, 540000, 975000 }, { 64, 3250000, 3250000, 540000, 975000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RoundsBenefitPerson self = { cases[i].age, FALSE };
      const RoundsBenefitPerson family = { cases[i].age, TRUE };

      g_assert_cmpint (rounds_benefit_get_limit (fixture->tables, ROUNDS_BENEFIT_401K, self), ==,
                       cases[i].shared);
      g_assert_cmpint (rounds_benefit_get_limit (fixture->tables, ROUNDS_BENEFIT_403B, self), ==,
                       cases[i].shared);
      g_assert_cmpint (rounds_benefit_get_limit (fixture->tables, ROUNDS_BENEFIT_457B, self), ==,
                       cases[i].own);
      g_assert_cmpint (rounds_benefit_get_limit (fixture->tables, ROUNDS_BENEFIT_HSA, self), ==,
                       cases[i].hsa_self);
      g_assert_cmpint (rounds_benefit_get_limit (fixture->tables, ROUNDS_BENEFIT_HSA, family), ==,
                       cases[i].hsa_family);
    }
}

/* What may be set aside at 63 is cut at 64 to what is allowed then, and only what is too much. */
static void
test_later_age (TaxYear *fixture, gconstpointer data)
{
  static const struct
  {
    int from, age;
    double prices;
    gint64 a401k, a403b, a457b;
    gint64 then401k, then403b, then457b;
  } cases[] = {
    { 63, 64, 1, 3575000, UNSET, UNSET, 3250000, UNSET, UNSET },
    { 63, 64, 1, 2000000, 1575000, 3575000, 2000000, 1250000, 3250000 },
    { 63, 64, 1, 3250000, UNSET, 2450000, 3250000, UNSET, 2450000 },
    { 63, 64, 1.2, 3575000, UNSET, UNSET, 3575000, UNSET, UNSET },
    { 49, 50, 1, 2450000, UNSET, UNSET, 2450000, UNSET, UNSET },
    { 64, 70, 1, 3575000, UNSET, UNSET, 3575000, UNSET, UNSET },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RoundsBenefits benefits = { cases[i].a401k, cases[i].a403b, cases[i].a457b,
                                  UNSET,          UNSET,          UNSET };
      gboolean cut = cases[i].a401k != cases[i].then401k || cases[i].a403b != cases[i].then403b ||
                     cases[i].a457b != cases[i].then457b;

      g_assert_cmpint (rounds_benefits_age (&benefits, fixture->tables, cases[i].from, cases[i].age,
                                            cases[i].prices),
                       ==, cut);
      g_assert_cmpint (benefits.deferral_401k, ==, cases[i].then401k);
      g_assert_cmpint (benefits.deferral_403b, ==, cases[i].then403b);
      g_assert_cmpint (benefits.deferral_457b, ==, cases[i].then457b);
    }
}

typedef struct
{
  int birth_year;
  gint64 deferral;
  gboolean fits; /* in the year of the start, 2026 */
  gint64 second_year; /* set aside in 2027 */
} EngineCase;

/* The month engine knows the same limits, and how they change with the years. */
static void
test_engine (TaxYear *fixture, gconstpointer data)
{
  static const EngineCase cases[] = {
    { ROUNDS_INTEGER_UNSET, 2450000, TRUE, 2450000 },
    { ROUNDS_INTEGER_UNSET, 3250000, FALSE, 0 },
    { 1980, 3250000, FALSE, 0 },
    { 1971, 3250000, TRUE, 3250000 },
    { 1971, 3575000, FALSE, 0 },
    { 1966, 3575000, TRUE, 3575000 },
    { 1963, 3575000, TRUE, 3250000 }, /* 63, then 64 */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (RoundsCashFlow) flow = { 0 };
      g_autoptr (GError) error = NULL;
      PayCase pay;
      gint64 sum = 0;

      pay_case_init (&pay, fixture->tables, "TX", 30000000, 20000000);
      pay.input.n_months = 24;
      pay.input.start = rounds_date_new (2026, 1, 1);
      pay.input.moves = FALSE;
      pay.input.inflation = 0;
      pay.input.household.birth_year = cases[i].birth_year;
      pay.input.today.benefits.deferral_401k = cases[i].deferral;
      g_assert_cmpint (rounds_cash_flow_compute (&pay.input, &flow, &error), ==, cases[i].fits);
      if (!cases[i].fits)
        {
          g_assert_error (error, ROUNDS_TAX_ERROR, ROUNDS_TAX_ERROR_HOUSEHOLD);
          continue;
        }
      for (guint month = 12; month < 24; month++)
        sum += flow.months[month].set_aside;
      g_assert_cmpint (sum, ==, cases[i].second_year);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/benefit-limits/age", test_age);
  g_test_add ("/benefit-limits/limits", TaxYear, NULL, tax_year_set_up, test_limits,
              tax_year_tear_down);
  g_test_add ("/benefit-limits/later-age", TaxYear, NULL, tax_year_set_up, test_later_age,
              tax_year_tear_down);
  g_test_add ("/benefit-limits/engine", TaxYear, NULL, tax_year_set_up, test_engine,
              tax_year_tear_down);
  return g_test_run ();
}

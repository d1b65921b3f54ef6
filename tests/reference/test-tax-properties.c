/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-money.h"
#include "tax-case.h"

/* What must hold for every household: lines add up, take-home is what is left, and more pay leaves
 * more. */

/** Cliff: a place where the law itself takes more than a raise gives */
typedef struct
{
  const char *state; /* NULL for the federal return */
  gboolean children; /* only with them */
  double from, to; /* gross pay */
  double most; /* the largest loss from one step to the next, in dollars */
  const char *why;
} Cliff;

/* Found by climbing from $20,000 to $1,500,000 with the tables of 2026, with no child and with two.
 */
static const Cliff cliffs[] = {
  { NULL, TRUE, 200001, 488000, 50, "child credit: $50 for each $1,000 begun" },
  { "AZ", TRUE, 200001, 420000, 12.60, "dependent credit: 5 % for each step begun" },
  { "CO", TRUE, 20001, 96001, 337, "family affordability credit: a share for each $5,000 begun" },
  { "CO", FALSE, 300000, 300000, 637.10, "part of the standard deduction taxed from $300,000 on" },
  { "CT", FALSE, 20001, 1081000, 179.60, "exemption, recapture and credit in steps of income" },
  { "DC", TRUE, 35001, 110000, 49.60, "child credit in steps of $1,000" },
  { "IL", FALSE, 250001, 500001, 289.10, "no exemption above the limit" },
  { "IL", TRUE, 250001, 500001, 289.70, "nor any for children" },
  { "MD", FALSE, 100001, 200001, 151.50, "smaller exemption above each limit" },
  { "MD", TRUE, 100001, 200001, 152.10, "and for children" },
  { "NC", TRUE, 20001, 140001, 39.50, "child deduction in steps of income" },
  { "NM", TRUE, 25001, 350001, 435, "child credit in steps of income" },
  { "NY", TRUE, 55001, 182001, 15.90, "Empire State child credit in steps of $1,000" },
  { "NY", FALSE, 281000, 343000, 362.30, "supplemental tax begins anew with a bracket" },
  { "NY", TRUE, 281000, 343000, 74, "and takes hold a little earlier" },
  { "NY", FALSE, 1090000, 1126000, 4948.10, "supplemental tax above $1,077,550" },
  { "OH", FALSE, 40001, 80001, 13.10, "smaller exemption above each limit" },
  { "OH", TRUE, 40001, 80001, 14.10, "and for children" },
  { "OK", TRUE, 100001, 100001, 219.40, "no child credit above $100,000" },
  { "OR", FALSE, 100001, 200001, 523, "no exemption credit above the limit" },
  { "OR", TRUE, 100001, 200001, 523.70, "nor any for children" },
  { "RI", FALSE, 261001, 261001, 393.60, "deduction and exemption by a fifth for each step begun" },
  { "RI", TRUE, 261001, 261001, 176, "and for children" },
};

/* The losses that the list, but for the entry @without, allows at @gross. */
static double
allowed_loss (const RoundsTaxHousehold *household, double gross, guint without)
{
  gboolean children = household->children_6_to_16 > 0;
  double most = 0;

  for (guint i = 0; i < G_N_ELEMENTS (cliffs); i++)
    if (i != without &&
        (cliffs[i].state == NULL || g_str_equal (cliffs[i].state, household->state)) &&
        (children || !cliffs[i].children) && gross >= cliffs[i].from && gross <= cliffs[i].to)
      most += cliffs[i].most;
  return most;
}

static double
take_home (const RoundsTaxTables *tables, RoundsTaxHousehold *household, double gross)
{
  g_auto (RoundsTaxResult) result = { 0 };
  g_autoptr (GError) error = NULL;

  household->earners[0].wages = gross;
  rounds_tax_compute (tables, household, &result, &error);
  g_assert_no_error (error);
  return result.take_home;
}

/* Steps of a thousand, and a dollar more after each, where most limits lie. Returns how many losses
 * are not allowed. */
static guint
climb (const RoundsTaxTables *tables, RoundsTaxHousehold *household, guint without)
{
  double before = take_home (tables, household, 20000);
  guint losses = 0;

  for (double base = 21000; base <= 1500000; base += base < 500000 ? 1000 : 5000)
    for (int i = 0; i < 2; i++)
      {
        double gross = base + i;
        double after = take_home (tables, household, gross);

        if (before - after > allowed_loss (household, gross, without) + 0.011)
          {
            g_test_message ("%s, status %d, %d children: $%.2f less at $%.0f", household->state,
                            household->filing_status, household->children_6_to_16, before - after,
                            gross);
            losses++;
          }
        before = after;
      }
  return losses;
}

/* Climbs in every status. */
static guint
climb_all (const RoundsTaxTables *tables, const char *state, int children, guint without)
{
  guint losses = 0;

  for (guint status = 0; status < ROUNDS_TAX_STATUSES; status++)
    {
      RoundsTaxHousehold household =
          ONE ((RoundsFilingStatus) status, state, 0, children, .wages = 0);

      household.deductions = ROUNDS_TAX_DEDUCTION_BEST;
      losses += climb (tables, &household, without);
    }
  return losses;
}

static void
test_more_pay_leaves_more (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  const RoundsTaxTables *tables = rounds_tax_library_lookup (library, 2026, NULL);
  GHashTableIter iter;
  gpointer code;
  guint losses = 0;

  g_hash_table_iter_init (&iter, tables->states);
  while (g_hash_table_iter_next (&iter, &code, NULL))
    for (int children = 0; children <= 2; children += 2)
      losses += climb_all (tables, code, children, G_MAXUINT);
  g_assert_cmpuint (losses, ==, 0);
}

/* Without any one entry of the list there is a loss: it may not outlive the law. */
static void
test_cliffs_are_there (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  const RoundsTaxTables *tables = rounds_tax_library_lookup (library, 2026, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cliffs); i++)
    {
      const char *state = cliffs[i].state != NULL ? cliffs[i].state : "TX";

      g_test_message ("%s: %s", state, cliffs[i].why);
      g_assert_cmpuint (climb_all (tables, state, cliffs[i].children ? 2 : 0, i), >, 0);
    }
}

/* Whole dollars or cents, often nothing. */
static double
random_amount (GRand *rand, double most)
{
  if (g_rand_int_range (rand, 0, 4) == 0)
    return 0;
  return floor (g_rand_double_range (rand, 0, most) * 100) / 100;
}

static RoundsTaxHousehold
random_household (GRand *rand, const char *state)
{
  RoundsTaxHousehold household = { .state = state };

  household.filing_status = (RoundsFilingStatus) g_rand_int_range (rand, 0, ROUNDS_TAX_STATUSES);
  household.n_earners = household.filing_status == JOINT ? 2 : 1;
  household.children_under_6 = g_rand_int_range (rand, 0, 3);
  household.children_6_to_16 = g_rand_int_range (rand, 0, 3);
  household.other_deductions = random_amount (rand, 30000);
  for (guint i = 0; i < household.n_earners; i++)
    household.earners[i] = (RoundsTaxEarner) {
      .wages = 20000 + random_amount (rand, 800000),
      .self_employment = random_amount (rand, 300000),
      .sstb = g_rand_boolean (rand),
      .deferral_401k = random_amount (rand, 8000),
      .deferral_457b = random_amount (rand, 8000),
      .hsa = random_amount (rand, 2000),
      .premiums_125 = random_amount (rand, 2000),
    };
  return household;
}

static void
assert_lines_add_up (const RoundsTaxResult *result, const char *state)
{
  gint64 cents[ROUNDS_TAX_N_TOTALS] = { 0 };
  gboolean unknown[ROUNDS_TAX_N_TOTALS] = { FALSE };

  for (guint i = 0; i < result->lines->len; i++)
    {
      const RoundsTaxLine *line = &g_array_index (result->lines, RoundsTaxLine, i);

      if (line->cents == ROUNDS_MONEY_UNSET)
        unknown[line->total] = TRUE;
      else
        cents[line->total] += line->cents;
    }
  for (guint i = 0; i < ROUNDS_TAX_N_TOTALS; i++)
    {
      double total = rounds_tax_result_get_total (result, (RoundsTaxTotal) i);

      if (unknown[i] || isnan (total))
        g_assert_true (unknown[i] && isnan (total));
      else if (cents[i] != rounds_money_from_dollars (total))
        g_error ("%s: lines of total %u add up to %" G_GINT64_FORMAT ", not %.2f", state, i,
                 cents[i], total);
    }
}

/* Take-home is gross pay less every tax and all that is set aside, as printed. */
static void
assert_identity (const RoundsTaxResult *result)
{
  const double parts[] = { result->federal_income_tax,  result->social_security_tax,
                           result->medicare_tax,        result->additional_medicare_tax,
                           result->self_employment_tax, result->state_payroll_tax,
                           result->state_income_tax,    result->set_aside };
  gint64 cents = rounds_money_from_dollars (result->gross);

  if (isnan (result->take_home))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    cents -= rounds_money_from_dollars (parts[i]);
  g_assert_cmpint (cents, ==, rounds_money_from_dollars (result->take_home));
}

static void
test_sums (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260401);

  for (int year = 2025; year <= 2026; year++)
    {
      const RoundsTaxTables *tables = rounds_tax_library_lookup (library, year, NULL);
      g_autoptr (GPtrArray) codes = g_hash_table_get_keys_as_ptr_array (tables->states);

      for (guint i = 0; i < 40 * codes->len; i++)
        {
          RoundsTaxHousehold household = random_household (rand, codes->pdata[i % codes->len]);
          g_autoptr (GError) error = NULL;
          g_auto (RoundsTaxResult) result = { 0 };

          rounds_tax_compute (tables, &household, &result, &error);
          g_assert_no_error (error);
          assert_lines_add_up (&result, household.state);
          assert_identity (&result);
        }
    }
}

/* Itemizing where lower is never dearer than the standard deduction. */
static void
test_best_is_best (void)
{
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();
  const RoundsTaxTables *tables = rounds_tax_library_lookup (library, 2026, NULL);
  g_autoptr (GPtrArray) codes = g_hash_table_get_keys_as_ptr_array (tables->states);
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  guint itemized = 0;

  for (guint i = 0; i < 20 * codes->len; i++)
    {
      RoundsTaxHousehold household = random_household (rand, codes->pdata[i % codes->len]);
      g_auto (RoundsTaxResult) best = { 0 };
      g_auto (RoundsTaxResult) standard = { 0 };

      g_assert_true (rounds_tax_compute (tables, &household, &best, NULL));
      household.deductions = ROUNDS_TAX_DEDUCTION_STANDARD;
      g_assert_true (rounds_tax_compute (tables, &household, &standard, NULL));
      g_assert_cmpfloat (best.federal_income_tax, <=, standard.federal_income_tax);
      g_assert_cmpfloat_with_epsilon (best.state_income_tax, standard.state_income_tax, 1e-9);
      g_assert_false (standard.itemized);
      itemized += best.itemized ? 1 : 0;
    }
  g_assert_cmpuint (itemized, >, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tax-properties/more-pay-leaves-more", test_more_pay_leaves_more);
  g_test_add_func ("/tax-properties/cliffs-are-there", test_cliffs_are_there);
  g_test_add_func ("/tax-properties/sums", test_sums);
  g_test_add_func ("/tax-properties/best-is-best", test_best_is_best);
  return g_test_run ();
}

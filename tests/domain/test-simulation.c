/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "pay-case.h"
#include "rounds-money.h"
#include "rounds-random.h"
#include "rounds-ranks.h"
#include "rounds-simulation.h"

static const RoundsRanges ranges = { -0.2, 0.1, -2, 1, -2, 6 };

typedef struct
{
  RoundsTaxTables *tables;
  PayCase pay;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->tables = rounds_tax_tables_new (2026);
  pay_case_init (&fixture->pay, fixture->tables, ROUNDS_TAX_STATE_ABROAD, 18000000, 24000000);
  fixture->pay.input.transition.gap_months = 4;
  fixture->pay.option[0].growth = 3;
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  rounds_tax_tables_unref (fixture->tables);
}

static void
simulate (const Fixture *fixture, const RoundsRanges *spread, guint64 seed,
          RoundsSimulation *simulation)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (
      rounds_simulation_run (&fixture->pay.input, spread, seed, 4000, simulation, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (simulation->known);
}

static gpointer
simulate_in_thread (gpointer data)
{
  RoundsSimulation *simulation = g_new0 (RoundsSimulation, 1);

  simulate (data, &ranges, 7, simulation);
  return simulation;
}

static void
test_seed (Fixture *fixture, gconstpointer data)
{
  g_auto (RoundsSimulation) first = { 0 };
  g_auto (RoundsSimulation) other = { 0 };
  GThread *thread = g_thread_new ("simulation", simulate_in_thread, fixture);
  RoundsSimulation *again;
  gsize size = 120 * sizeof (gint64);

  simulate (fixture, &ranges, 7, &first);
  simulate (fixture, &ranges, 8, &other);
  again = g_thread_join (thread);
  g_assert_cmpmem (first.low, size, again->low, size);
  g_assert_cmpmem (first.middle, size, again->middle, size);
  g_assert_cmpmem (first.high, size, again->high, size);
  g_assert_cmpint (memcmp (first.middle, other.middle, size), !=, 0);
  rounds_simulation_clear (again);
  g_free (again);
}

static void
test_band (Fixture *fixture, gconstpointer data)
{
  g_auto (RoundsSimulation) simulation = { 0 };

  simulate (fixture, &ranges, 1, &simulation);
  for (guint i = 0; i < 120; i++)
    {
      g_assert_cmpint (simulation.low[i], <=, simulation.middle[i]);
      g_assert_cmpint (simulation.middle[i], <=, simulation.high[i]);
    }
  g_assert_cmpint (simulation.low[119], <, simulation.high[119]);
}

/* Without a spread every path is what is expected; floats keep seven digits. */
static void
test_no_spread (Fixture *fixture, gconstpointer data)
{
  const RoundsRanges none = { 0 };
  g_auto (RoundsSimulation) simulation = { 0 };
  g_auto (RoundsCashFlow) flow = { 0 };

  simulate (fixture, &none, 1, &simulation);
  g_assert_true (rounds_cash_flow_compute (&fixture->pay.input, &flow, NULL));
  for (guint i = 0; i < 120; i++)
    {
      g_assert_cmpint (simulation.low[i], ==, simulation.high[i]);
      g_assert_cmpint (ABS (simulation.middle[i] - flow.months[i].balance), <, 100);
    }
  g_assert_false (simulation.runs_out > 0);
}

/* With one input uncertain the band's quantiles are the engine's answers at the triangle's. */
static void
test_quantiles (Fixture *fixture, gconstpointer data)
{
  const RoundsRanges pay = { .pay_low = -0.2, .pay_high = 0.2 };
  const double changes[] = { -0.2 + 0.2 * sqrt (0.2), 0, 0.2 - 0.2 * sqrt (0.2) };
  g_auto (RoundsSimulation) simulation = { 0 };

  simulate (fixture, &pay, 3, &simulation);
  for (guint i = 0; i < 3; i++)
    {
      const gint64 *band[] = { simulation.low, simulation.middle, simulation.high };
      RoundsCashFlowInput input = fixture->pay.input;
      g_auto (RoundsCashFlow) flow = { 0 };

      input.change.pay = changes[i];
      g_assert_true (rounds_cash_flow_compute (&input, &flow, NULL));
      g_assert_cmpfloat_with_epsilon ((double) band[i][119], (double) flow.months[119].balance,
                                      0.02 * (double) flow.months[119].balance);
    }
}

static void
test_unknown_and_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_auto (RoundsSimulation) simulation = { 0 };
  g_autoptr (GError) error = NULL;

  fixture->pay.input.household.savings = ROUNDS_MONEY_UNSET;
  g_assert_true (
      rounds_simulation_run (&fixture->pay.input, &ranges, 1, 100, &simulation, NULL, &error));
  g_assert_false (simulation.known);
  g_cancellable_cancel (cancellable);
  g_assert_false (rounds_simulation_run (&fixture->pay.input, &ranges, 1, 100, &simulation,
                                         cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (simulation.low);
}

/* Mean and variance of a uniform number, and the mean of a triangle. */
static void
test_random (void)
{
  RoundsRandom random;
  double sum = 0, squares = 0, triangle = 0;
  int n = 100000;

  rounds_random_init (&random, 42);
  for (int i = 0; i < n; i++)
    {
      double x = rounds_random_next (&random);

      g_assert_true (x > 0 && x < 1);
      sum += x;
      squares += x * x;
      x = rounds_random_next_triangular (&random, -1, 0, 3);
      g_assert_true (x >= -1 && x <= 3);
      triangle += x;
    }
  g_assert_cmpfloat_with_epsilon (sum / n, 0.5, 0.005);
  g_assert_cmpfloat_with_epsilon (squares / n, 1.0 / 3, 0.005);
  g_assert_cmpfloat_with_epsilon (triangle / n, 2.0 / 3, 0.01);
  g_assert_cmpfloat_with_epsilon (rounds_random_next_triangular (&random, 2, 2, 2), 2, 1e-12);
}

static void
test_ranks (void)
{
  const float values[] = { 3, -1, 3, 8, 100, 2, -7, 3 };
  const float sorted[] = { -7, -1, 2, 3, 3, 3, 8, 100 };
  const float same[] = { 5, 5, 5, 5, 5, 5, 5, 5 };
  RoundsRanks ranks;

  rounds_ranks_init (&ranks, 8);
  rounds_ranks_take (&ranks, values);
  for (guint i = 0; i < 8; i++)
    g_assert_cmpfloat_with_epsilon (rounds_ranks_find (&ranks, i), sorted[i], 1e-6);
  rounds_ranks_take (&ranks, same);
  g_assert_cmpfloat_with_epsilon (rounds_ranks_find (&ranks, 7), 5, 1e-6);
  rounds_ranks_clear (&ranks);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/simulation/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("seed", test_seed);
  ADD ("band", test_band);
  ADD ("no-spread", test_no_spread);
  ADD ("quantiles", test_quantiles);
  ADD ("unknown-and-cancelled", test_unknown_and_cancelled);
  g_test_add_func ("/simulation/random", test_random);
  g_test_add_func ("/simulation/ranks", test_ranks);
  return g_test_run ();
}

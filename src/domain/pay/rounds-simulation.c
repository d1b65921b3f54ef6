/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-money.h"
#include "rounds-random.h"
#include "rounds-ranks.h"
#include "rounds-simulation.h"

/* The engine is asked at the nodes of a grid only: low, expected and high pay and growth, and the
 * months of the gap. A path lies in one cell of the grid; its balance is the mean of the balances
 * at the corners, weighted by nearness. Taxes and pay are near to straight lines between nodes, so
 * the band is right to a fraction of a month's pay; where the gap has more than GAP_NODES months,
 * months between nodes are taken from their neighbors. */

#define AXES 3
#define CORNERS 8
#define GAP_NODES 13

typedef struct
{
  double at[GAP_NODES];
  guint n;
} Axis;

typedef struct
{
  guint16 node[CORNERS];
  float weight[CORNERS];
} Path;

typedef struct
{
  const RoundsCashFlowInput *input;
  Axis axes[AXES]; /* pay, growth, gap */
  guint n_nodes;
  float *balances; /* dollars by month, by node */
  Path *paths;
  guint n_paths;
} Grid;

static Axis
make_axis (double low, double high)
{
  Axis axis = { .n = 0 };

  if (low < 0)
    axis.at[axis.n++] = low;
  axis.at[axis.n++] = 0;
  if (high > 0)
    axis.at[axis.n++] = high;
  return axis;
}

static Axis
make_gap_axis (int low, int high)
{
  Axis axis = { .n = 0 };
  int step = MAX ((high - low + GAP_NODES - 2) / (GAP_NODES - 1), 1);

  for (int gap = low; gap < high; gap += step)
    axis.at[axis.n++] = gap;
  axis.at[axis.n++] = high;
  return axis;
}

/* Walks the months once for every node. */
static gboolean
fill_nodes (Grid *grid, gboolean *known, GCancellable *cancellable, GError **error)
{
  RoundsCashFlowInput input = *grid->input;

  *known = TRUE;
  for (guint node = 0; node < grid->n_nodes; node++)
    {
      g_auto (RoundsCashFlow) flow = { 0 };
      guint rest = node;

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      input.change = grid->input->change;
      input.change.pay += grid->axes[0].at[rest % grid->axes[0].n];
      rest /= grid->axes[0].n;
      input.change.growth += grid->axes[1].at[rest % grid->axes[1].n];
      rest /= grid->axes[1].n;
      input.change.gap += (int) grid->axes[2].at[rest];
      if (!rounds_cash_flow_compute (&input, &flow, error))
        return FALSE;
      for (guint i = 0; i < flow.n_months; i++)
        {
          *known &= flow.months[i].balance != ROUNDS_MONEY_UNSET;
          grid->balances[i * grid->n_nodes + node] =
              (float) rounds_money_to_dollars (flow.months[i].balance);
        }
    }
  return TRUE;
}

/* The node below @x and how far @x is on the way to the next one. */
static guint
locate (const Axis *axis, double x, double *part)
{
  guint i = 0;

  *part = 0;
  if (axis->n == 1)
    return 0;
  while (i + 2 < axis->n && x >= axis->at[i + 1])
    i++;
  *part = (x - axis->at[i]) / (axis->at[i + 1] - axis->at[i]);
  return i;
}

static void
place (const Grid *grid, const double *x, Path *path)
{
  guint below[AXES];
  double part[AXES];

  for (guint axis = 0; axis < AXES; axis++)
    below[axis] = locate (&grid->axes[axis], x[axis], &part[axis]);
  for (guint corner = 0; corner < CORNERS; corner++)
    {
      guint node = 0, stride = 1;
      double weight = 1;

      for (guint axis = 0; axis < AXES; axis++)
        {
          guint n = grid->axes[axis].n;
          gboolean upper = corner >> axis & 1;

          node += MIN (below[axis] + upper, n - 1) * stride;
          stride *= n;
          weight *= upper ? part[axis] : 1 - part[axis];
        }
      path->node[corner] = (guint16) node;
      path->weight[corner] = (float) weight;
    }
}

static void
draw_paths (Grid *grid, const RoundsRanges *ranges, guint64 seed)
{
  RoundsRandom random;

  rounds_random_init (&random, seed);
  for (guint i = 0; i < grid->n_paths; i++)
    {
      double x[AXES];

      x[0] = rounds_random_next_triangular (&random, ranges->pay_low, 0, ranges->pay_high);
      x[1] = rounds_random_next_triangular (&random, ranges->growth_low, 0, ranges->growth_high);
      x[2] = round (rounds_random_next_triangular (&random, ranges->gap_low, 0, ranges->gap_high));
      place (grid, x, &grid->paths[i]);
    }
}

static void
read_band (RoundsSimulation *simulation, guint month, RoundsRanks *ranks)
{
  guint n = simulation->n_paths, tenth = n / 10;

  simulation->low[month] = rounds_money_from_dollars (rounds_ranks_find (ranks, tenth));
  simulation->middle[month] = rounds_money_from_dollars (rounds_ranks_find (ranks, n / 2));
  simulation->high[month] = rounds_money_from_dollars (rounds_ranks_find (ranks, n - 1 - tenth));
}

/* Balances of one month of all paths. */
static void
fill_month (const Grid *grid, guint month, float *values)
{
  const float *balances = grid->balances + month * grid->n_nodes;

  for (guint i = 0; i < grid->n_paths; i++)
    {
      const Path *path = &grid->paths[i];
      float sum = 0;

      for (guint corner = 0; corner < CORNERS; corner++)
        sum += path->weight[corner] * balances[path->node[corner]];
      values[i] = sum;
    }
}

static gboolean
walk (const Grid *grid, RoundsSimulation *simulation, GCancellable *cancellable, GError **error)
{
  g_autofree float *values = g_new (float, grid->n_paths);
  g_autofree guint8 *ran_out = g_new0 (guint8, grid->n_paths);
  RoundsRanks ranks;
  guint n_out = 0, month;

  rounds_ranks_init (&ranks, grid->n_paths);
  for (month = 0; month < simulation->n_months; month++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        break;
      fill_month (grid, month, values);
      for (guint i = 0; i < grid->n_paths; i++)
        ran_out[i] |= values[i] < 0;
      rounds_ranks_take (&ranks, values);
      read_band (simulation, month, &ranks);
    }
  rounds_ranks_clear (&ranks);
  for (guint i = 0; i < grid->n_paths; i++)
    n_out += ran_out[i];
  simulation->runs_out = (double) n_out / grid->n_paths;
  return month == simulation->n_months;
}

static void
make_grid (Grid *grid, const RoundsCashFlowInput *input, const RoundsRanges *ranges, guint n_paths)
{
  *grid = (Grid) { .input = input, .n_nodes = 1, .n_paths = n_paths };
  grid->axes[0] = make_axis (ranges->pay_low, ranges->pay_high);
  grid->axes[1] = make_axis (ranges->growth_low, ranges->growth_high);
  grid->axes[2] = make_gap_axis (ranges->gap_low, ranges->gap_high);
  for (guint axis = 0; axis < AXES; axis++)
    grid->n_nodes *= grid->axes[axis].n;
  grid->balances = g_new (float, (gsize) grid->n_nodes *MAX (input->n_months, 1));
  grid->paths = g_new (Path, n_paths);
}

/**
 * rounds_simulation_run:
 * @ranges: how far pay, growth and gap may be from what is expected
 * @seed: the same seed gives the same band
 * @n_paths: at least 10
 * @simulation: (out caller-allocates): the band; empty on error
 * @cancellable: (nullable):
 * @error: of #RoundsTaxError, or %G_IO_ERROR_CANCELLED
 *
 * Draws pay, growth and gap of every path from triangles between low, expected and high, one of
 * each a path, independent of each other, and reads the band of the savings' balance. Touches
 * nothing but its arguments, so it may run in any thread.
 *
 * Returns: %FALSE if a figure cannot be right or it was cancelled
 */
gboolean
rounds_simulation_run (const RoundsCashFlowInput *input, const RoundsRanges *ranges, guint64 seed,
                       guint n_paths, RoundsSimulation *simulation, GCancellable *cancellable,
                       GError **error)
{
  Grid grid;
  gboolean ok;

  g_return_val_if_fail (input != NULL && ranges != NULL && simulation != NULL, FALSE);
  g_return_val_if_fail (n_paths >= 10, FALSE);

  *simulation = (RoundsSimulation) { .n_months = input->n_months,
                                     .n_paths = n_paths,
                                     .low = g_new0 (gint64, input->n_months),
                                     .middle = g_new0 (gint64, input->n_months),
                                     .high = g_new0 (gint64, input->n_months) };
  make_grid (&grid, input, ranges, n_paths);
  ok = fill_nodes (&grid, &simulation->known, cancellable, error);
  if (ok && simulation->known)
    {
      draw_paths (&grid, ranges, seed);
      ok = walk (&grid, simulation, cancellable, error);
    }
  g_free (grid.balances);
  g_free (grid.paths);
  if (!ok || !simulation->known)
    rounds_simulation_clear (simulation);
  return ok;
}

void
rounds_simulation_clear (RoundsSimulation *simulation)
{
  g_return_if_fail (simulation != NULL);

  g_free (simulation->low);
  g_free (simulation->middle);
  g_free (simulation->high);
  *simulation = (RoundsSimulation) { 0 };
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-cost-line.h"
#include "rounds-licenses.h"
#include "rounds-money.h"
#include "rounds-obligations.h"
#include "rounds-option-costs.h"

static void
clear_left_out (gpointer data)
{
  g_clear_pointer (&((RoundsLeftOut *) data)->title, g_free);
}

/** rounds_left_out_new_list: (transfer full) (element-type RoundsLeftOut): nothing yet */
GArray *
rounds_left_out_new_list (void)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (RoundsLeftOut));

  g_array_set_clear_func (list, clear_left_out);
  return list;
}

static void
append_lines (RoundsOptionCosts *self, RoundsPlan *plan, gint64 option)
{
  guint n_lines = rounds_plan_count_records (plan, ROUNDS_TYPE_COST_LINE);

  for (guint i = 0; i < n_lines; i++)
    {
      RoundsCostLine *line = rounds_plan_get_record (plan, ROUNDS_TYPE_COST_LINE, i);

      if (line->option == option)
        g_array_append_val (self->costs, line->terms);
    }
}

/* Whether a line was entered for what an obligation costs: with the option, or with today's work,
 * which pays what leaving costs. Other things are not the same for being both called other. */
static gboolean
has_line (RoundsPlan *plan, gint64 option, gint64 today, RoundsCostKind kind)
{
  guint n_lines = rounds_plan_count_records (plan, ROUNDS_TYPE_COST_LINE);
  gboolean leaving = rounds_cost_get_anchor (kind) == ROUNDS_COST_FROM_LEAVING;

  if (kind == ROUNDS_COST_OTHER)
    return FALSE;
  for (guint i = 0; i < n_lines; i++)
    {
      RoundsCostLine *line = rounds_plan_get_record (plan, ROUNDS_TYPE_COST_LINE, i);

      if (line->terms.kind == kind &&
          (line->option == option || (leaving && line->option == today)))
        return TRUE;
    }
  return FALSE;
}

static void
leave_out (RoundsOptionCosts *self, RoundsLeftOutKind kind, const char *title,
           const RoundsCostTerms *terms)
{
  RoundsLeftOut item = { kind, g_strdup (title), terms->kind, terms->amount };

  g_array_append_val (self->left_out, item);
}

static void
append_ties (RoundsOptionCosts *self, RoundsPlan *plan, gint64 option, gint64 today)
{
  guint n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_OBLIGATION);

  for (guint i = 0; i < n_records; i++)
    {
      RoundsObligation *obligation = rounds_plan_get_record (plan, ROUNDS_TYPE_OBLIGATION, i);
      RoundsCostTerms terms;

      if (!rounds_obligations_get_cost (obligation, &terms))
        continue;
      if (has_line (plan, option, today, terms.kind))
        {
          leave_out (self, ROUNDS_LEFT_OUT_TIE, rounds_obligations_get_title (plan, obligation),
                     &terms);
          continue;
        }
      self->ties = rounds_money_add (self->ties, terms.amount);
      g_array_append_val (self->costs, terms);
    }
}

static void
append_upkeep (RoundsOptionCosts *self, RoundsPlan *plan, gint64 option)
{
  g_autoptr (GArray) licenses = rounds_licenses_list_costs (plan);
  gboolean entered = has_line (plan, option, option, ROUNDS_COST_LICENSE);

  for (guint i = 0; i < licenses->len; i++)
    {
      const RoundsCostTerms *terms = &g_array_index (licenses, RoundsCostTerms, i);

      if (entered)
        {
          leave_out (self, ROUNDS_LEFT_OUT_UPKEEP, NULL, terms);
          continue;
        }
      self->upkeep = rounds_money_add (self->upkeep, terms->amount);
      self->steady_upkeep = rounds_money_add (self->steady_upkeep, rounds_cost_steady_year (terms));
      g_array_append_vals (self->costs, terms, 1);
    }
}

/**
 * rounds_option_costs_gather:
 * @option: id of an option of @plan
 * @today: id of today's work; 0 for none
 * @self: (out caller-allocates): what it costs
 *
 * The lines of the option and, where it means leaving today's work, what the person said elsewhere
 * about leaving: obligations and licenses to keep. A cost line of the same kind takes the place of
 * that, so that nothing counts twice: it is the nearer to the option, and can be changed where the
 * costs are.
 */
void
rounds_option_costs_gather (RoundsPlan *plan, gint64 option, gint64 today, RoundsOptionCosts *self)
{
  g_return_if_fail (ROUNDS_IS_PLAN (plan) && self != NULL);

  *self = (RoundsOptionCosts) { .costs = g_array_new (FALSE, FALSE, sizeof (RoundsCostTerms)),
                                .left_out = rounds_left_out_new_list () };
  append_lines (self, plan, option);
  if (option == today)
    return;
  append_ties (self, plan, option, today);
  append_upkeep (self, plan, option);
}

/**
 * rounds_option_costs_get_steady_year:
 *
 * Returns: cents of every year, see rounds_cost_steady_year(); %ROUNDS_MONEY_UNSET while a cost is
 *   unknown
 */
gint64
rounds_option_costs_get_steady_year (const RoundsOptionCosts *self)
{
  gint64 sum = 0;

  g_return_val_if_fail (self != NULL, ROUNDS_MONEY_UNSET);

  for (guint i = 0; i < self->costs->len; i++)
    sum = rounds_money_add (
        sum, rounds_cost_steady_year (&g_array_index (self->costs, RoundsCostTerms, i)));
  return sum;
}

void
rounds_option_costs_clear (RoundsOptionCosts *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->costs, g_array_unref);
  g_clear_pointer (&self->left_out, g_array_unref);
}

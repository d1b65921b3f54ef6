/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-cash-case-private.h"
#include "rounds-household.h"
#include "rounds-income-lines.h"
#include "rounds-licenses.h"
#include "rounds-money.h"
#include "rounds-obligations.h"
#include "rounds-option.h"
#include "rounds-options.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"
#include "rounds-solve.h"
#include "rounds-transition.h"

enum
{
  TODAY,
  OPTION,
};

/* What belongs to the option, by the id of its owner. */
static gpointer
find_owned (RoundsPlan *plan, GType type, gint64 option)
{
  guint n = rounds_plan_count_records (plan, type);

  for (guint i = 0; i < n; i++)
    {
      RoundsRecord *record = rounds_plan_get_record (plan, type, i);

      if (rounds_record_belongs_to (record, option))
        return record;
    }
  return NULL;
}

static gboolean
has_per_diem (const GArray *lines)
{
  for (guint i = 0; i < lines->len; i++)
    {
      if (g_array_index (lines, RoundsIncomeTerms, i).kind == ROUNDS_INCOME_PER_DIEM)
        return TRUE;
    }
  return FALSE;
}

/* Per diem work of the license plan goes beside the new work, unless its line says how, or the new
 * work is clinical and keeps the license live by itself. */
static void
append_per_diem (RoundsCashCase *self, GArray *lines, RoundsPlan *plan, gint64 option_id)
{
  RoundsOption *option = rounds_plan_lookup (plan, option_id);
  g_autoptr (GArray) pay = rounds_licenses_list_pay (plan);
  gboolean clinical = option != NULL && option->role == ROUNDS_OPTION_CHANGE_SETTING;
  RoundsLeftOut left_out = { clinical ? ROUNDS_LEFT_OUT_PER_DIEM_CLINICAL
                                      : ROUNDS_LEFT_OUT_PER_DIEM,
                             NULL, ROUNDS_COST_OTHER, 0 };
  gint64 year = 0;

  for (guint i = 0; i < pay->len; i++)
    year = rounds_money_add (year, rounds_income_year (&g_array_index (pay, RoundsIncomeTerms, i)));
  if (pay->len == 0)
    return;
  if (clinical || has_per_diem (lines))
    {
      left_out.amount = year;
      g_array_append_val (self->left_out, left_out);
      return;
    }
  self->per_diem = year;
  g_array_append_vals (lines, pay->data, pay->len);
}

static void
take_lines (RoundsCashCase *self, guint which, RoundsWork *work, RoundsPlan *plan, gint64 option)
{
  g_autoptr (GArray) lines = rounds_income_lines_list (plan, option);

  if (which == OPTION && self->input.moves)
    append_per_diem (self, lines, plan, option);
  work->n_lines = lines->len;
  self->lines[which] = (gpointer) g_array_steal (lines, NULL);
  work->lines = self->lines[which];
}

static void
take_costs (RoundsCashCase *self, guint which, RoundsWork *work, RoundsPlan *plan, gint64 option,
            gint64 staying)
{
  g_auto (RoundsOptionCosts) costs = { 0 };

  rounds_option_costs_gather (plan, option, which == OPTION ? staying : option, &costs);
  if (which == OPTION)
    {
      self->ties = costs.ties;
      self->upkeep = costs.upkeep;
      self->steady_upkeep = costs.steady_upkeep;
      self->left_out = g_steal_pointer (&costs.left_out);
    }
  work->n_costs = costs.costs->len;
  self->costs[which] = (gpointer) g_array_steal (costs.costs, NULL);
  work->costs = self->costs[which];
}

static void
take_work (RoundsCashCase *self, guint which, RoundsWork *work, RoundsPlan *plan, gint64 option,
           gint64 staying)
{
  RoundsPayTerms *pay = find_owned (plan, ROUNDS_TYPE_PAY_TERMS, option);

  take_costs (self, which, work, plan, option, staying);
  take_lines (self, which, work, plan, option);
  self->assume_weeks[which] = rounds_pay_terms_assume_weeks (pay);
  work->pslf = pay != NULL && pay->pslf;
  work->benefits =
      pay != NULL ? pay->benefits
                  : (RoundsBenefits) { ROUNDS_MONEY_UNSET, ROUNDS_MONEY_UNSET, ROUNDS_MONEY_UNSET,
                                       ROUNDS_MONEY_UNSET, ROUNDS_MONEY_UNSET, ROUNDS_MONEY_UNSET };
}

static void
take_household (RoundsCashCase *self, RoundsPlan *plan)
{
  RoundsHousehold *household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);

  self->floor = household->floor;
  self->profession = profile->profession;
  self->situation = profile->situation;
  self->state = g_strdup (profile->state);
  self->input.household = (RoundsCashHousehold) {
    .filing_status = rounds_household_find_filing (household, profile->state),
    .state = self->state,
    .children_under_6 = household->children_under_6,
    .children_6_to_16 = household->children_6_to_16,
    .partner_income = household->partner_income,
    .partner_growth = household->partner_growth,
    .fixed_costs = household->fixed_costs,
    .loan_payments = household->loan_payments,
    .loan_rate = household->loan_rate,
    .forgiveness = household->pslf_forgiveness,
    .savings = household->savings,
    .other_deductions = household->other_deductions,
    .effective_rate = household->effective_rate,
    .birth_year = household->birth_year,
    .pslf_payments = household->pslf_payments,
  };
}

/* Savings are those of now, so months that have passed are not walked again; for whom the work has
 * ended the clock runs from today on. */
static RoundsDate
find_start (RoundsPlan *plan, RoundsDate today)
{
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);

  if (profile->situation == ROUNDS_SITUATION_ALREADY_OUT)
    return rounds_date_month_start (today);
  return rounds_date_month_start (MAX (today, profile->start_on));
}

static RoundsTransitionTerms
find_transition (RoundsPlan *plan, gint64 option)
{
  g_autoptr (RoundsTransition) blank = NULL;
  RoundsTransition *transition = find_owned (plan, ROUNDS_TYPE_TRANSITION, option);

  if (transition == NULL)
    transition = blank = g_object_new (ROUNDS_TYPE_TRANSITION, NULL);
  return transition->terms;
}

/**
 * rounds_cash_case_new:
 * @option: id of an option of @plan; that of today's work for staying
 * @tables: of the newest tax year
 * @change: (nullable): a "what if" on top
 *
 * Gathers what the plan says about going to the option, and fills in what is missing and may be
 * assumed.
 *
 * Returns: (transfer full): the case
 */
RoundsCashCase *
rounds_cash_case_new (RoundsPlan *plan, gint64 option, const RoundsTaxTables *tables,
                      RoundsDate today, const RoundsCashChange *change)
{
  RoundsCashCase *self;
  gint64 staying;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);
  g_return_val_if_fail (tables != NULL, NULL);

  self = g_atomic_rc_box_new0 (RoundsCashCase);
  staying = rounds_options_find_today (plan);
  self->tables = rounds_tax_tables_ref (tables);
  self->assumptions = g_array_new (FALSE, FALSE, sizeof (RoundsAssumption));
  self->has_today = staying != 0;
  self->input.tables = self->tables;
  self->input.start = find_start (plan, today);
  self->input.moves = option != staying;
  if (change != NULL)
    self->input.change = *change;
  take_household (self, plan);
  if (self->has_today || self->situation != ROUNDS_SITUATION_ALREADY_OUT)
    take_work (self, TODAY, &self->input.today, plan, staying, staying);
  take_work (self, OPTION, &self->input.option, plan, option, staying);
  self->input.transition = find_transition (plan, option);
  self->notice = rounds_obligations_get_notice (plan);
  rounds_cash_case_fill_in (self, rounds_plan_get_single (plan, ROUNDS_TYPE_PAY_ASSUMPTIONS));
  self->ranges = rounds_ranges_from_input (&self->input);
  self->main_line = rounds_solve_find_line (&self->input.option);
  return self;
}

RoundsCashCase *
rounds_cash_case_ref (RoundsCashCase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  RoundsCashCase *self = data;

  for (guint i = TODAY; i <= OPTION; i++)
    {
      g_free (self->lines[i]);
      g_free (self->costs[i]);
    }
  g_free (self->state);
  g_array_unref (self->assumptions);
  g_clear_pointer (&self->left_out, g_array_unref);
  rounds_tax_tables_unref (self->tables);
}

void
rounds_cash_case_unref (RoundsCashCase *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear);
}

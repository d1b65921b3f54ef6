/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-comparison.h"
#include "rounds-field.h"
#include "rounds-gig-list.h"
#include "rounds-income-lines.h"
#include "rounds-line-list.h"
#include "rounds-pay-model.h"

static void
clear_line (RoundsGigLine *line)
{
  g_clear_pointer (&line->name, g_free);
}

/* Pay by the hour that counts while no line takes its place. */
static RoundsPayTerms *
find_pay (RoundsPlan *plan, gint64 option)
{
  RoundsPayTerms *terms = rounds_pay_model_find_terms (plan, option);

  if (terms == NULL || terms->unit != ROUNDS_PAY_PER_HOUR || terms->pay == ROUNDS_MONEY_UNSET ||
      rounds_income_lines_replace_pay (plan, option))
    return NULL;
  return terms;
}

/* Shifts on top of the regular ones are part of another line, and a bonus or a salary is no gig. */
static gboolean
is_gig (const RoundsIncomeTerms *terms)
{
  return terms->kind == ROUNDS_INCOME_HOURLY_1099 || terms->kind == ROUNDS_INCOME_HOURLY_W2 ||
         terms->kind == ROUNDS_INCOME_SHIFTS || terms->kind == ROUNDS_INCOME_PER_DIEM ||
         terms->kind == ROUNDS_INCOME_PROJECT_1099;
}

/* A line as a gig: what is paid by the project or the month is spread over the worked weeks. */
static RoundsGig
describe (const RoundsIncomeTerms *terms, double weeks)
{
  RoundsGig gig = { .year = rounds_income_year (terms),
                    .rate = terms->amount,
                    .hours = rounds_income_hours (terms) / weeks,
                    .cap = terms->cap,
                    .lag = terms->pay_lag_months };

  if (terms->kind == ROUNDS_INCOME_PROJECT_1099)
    gig.rate = terms->shift_hours > 0
                   ? rounds_money_from_dollars (rounds_money_to_dollars (terms->amount) /
                                                terms->shift_hours)
                   : ROUNDS_MONEY_UNSET;
  return gig;
}

static RoundsGig
describe_pay (const RoundsPayTerms *pay, double weeks)
{
  double hours = pay->hours_per_week * rounds_pay_terms_get_paid_weeks (pay);

  return (RoundsGig) { rounds_money_from_dollars (rounds_money_to_dollars (pay->pay) * hours),
                       pay->pay, hours / weeks, NAN, ROUNDS_INTEGER_UNSET };
}

/* The year of the gigs is that of the one with the most weeks. */
static double
find_weeks (RoundsPlan *plan, gint64 option)
{
  RoundsPayTerms *pay = rounds_pay_model_find_terms (plan, option);
  guint n = rounds_plan_count_records (plan, ROUNDS_TYPE_INCOME_LINE);
  double weeks = 0;

  for (guint i = 0; i < n; i++)
    {
      RoundsIncomeLine *line = rounds_plan_get_record (plan, ROUNDS_TYPE_INCOME_LINE, i);

      if (line->option == option && is_gig (&line->terms) &&
          rounds_income_is_by_week (line->terms.kind))
        weeks = fmax (weeks, rounds_income_lines_resolve (plan, line).weeks);
    }
  if (weeks > 0)
    return weeks;
  return fmax (rounds_pay_terms_get_paid_weeks (pay), 1);
}

static void
add (GArray *gigs, char *name, RoundsGig gig, gboolean contract)
{
  RoundsGigLine line = {
    .name = name, .gig = gig, .contract = contract, .year = ROUNDS_MONEY_UNSET
  };

  g_array_append_val (gigs, line);
}

/**
 * rounds_gig_list_new:
 * @weeks: (out): worked weeks of a year, over which all hours of a week are spread
 *
 * Returns: (transfer full) (element-type RoundsGigLine): the gigs that @option consists of: its
 *   pay by the hour and its lines by the hour, the shift or the project
 */
GArray *
rounds_gig_list_new (RoundsPlan *plan, RoundsOption *option, double *weeks)
{
  GArray *gigs = g_array_new (FALSE, FALSE, sizeof (RoundsGigLine));
  gint64 id;
  RoundsPayTerms *pay;
  guint n;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OPTION (option), gigs);
  g_return_val_if_fail (weeks != NULL, gigs);

  g_array_set_clear_func (gigs, (GDestroyNotify) clear_line);
  id = rounds_record_get_id (ROUNDS_RECORD (option));
  *weeks = find_weeks (plan, id);
  pay = find_pay (plan, id);
  if (pay != NULL)
    add (gigs, rounds_option_dup_title (plan, option), describe_pay (pay, *weeks),
         pay->employment == ROUNDS_EMPLOYMENT_1099);
  n = rounds_plan_count_records (plan, ROUNDS_TYPE_INCOME_LINE);
  for (guint i = 0; i < n; i++)
    {
      RoundsIncomeLine *line = rounds_plan_get_record (plan, ROUNDS_TYPE_INCOME_LINE, i);

      if (line->option == id && is_gig (&line->terms))
        {
          RoundsIncomeTerms terms = rounds_income_lines_resolve (plan, line);

          add (gigs, rounds_line_dup_name (ROUNDS_RECORD (line)), describe (&terms, *weeks),
               rounds_income_is_self_employment (&terms));
        }
    }
  return gigs;
}

/**
 * rounds_gig_list_build:
 * @gigs: (element-type RoundsGigLine): what is taken of each is set
 * @target: cents of a year; %ROUNDS_MONEY_UNSET to fill the hours
 * @hour_limit: of a week
 * @portfolio: (out caller-allocates): all of them together
 */
void
rounds_gig_list_build (GArray *gigs, gint64 target, double hour_limit, RoundsPortfolio *portfolio)
{
  g_autofree RoundsGig *plain = NULL;
  g_autofree double *taken = NULL;

  g_return_if_fail (gigs != NULL && portfolio != NULL);

  plain = g_new0 (RoundsGig, gigs->len + 1);
  taken = g_new0 (double, gigs->len + 1);
  for (guint i = 0; i < gigs->len; i++)
    plain[i] = g_array_index (gigs, RoundsGigLine, i).gig;
  rounds_portfolio_build (plain, gigs->len, target, hour_limit, taken, portfolio);
  for (guint i = 0; i < gigs->len; i++)
    {
      RoundsGigLine *line = &g_array_index (gigs, RoundsGigLine, i);

      line->taken = taken[i];
      line->year = rounds_portfolio_gig_year (&line->gig, taken[i]);
    }
}

/** rounds_gig_list_get_hours: of a week, of all gigs whose pay is known; %NAN without any, and
 *   while the hours of one of them are not said */
double
rounds_gig_list_get_hours (GArray *gigs)
{
  double hours = 0;

  g_return_val_if_fail (gigs != NULL, NAN);

  for (guint i = 0; i < gigs->len; i++)
    {
      const RoundsGig *gig = &g_array_index (gigs, RoundsGigLine, i).gig;

      if (gig->year != ROUNDS_MONEY_UNSET)
        hours += fmin (gig->hours, isnan (gig->cap) ? gig->hours : gig->cap);
    }
  return hours > 0 ? hours : NAN;
}

/* Dollars of a week that the gigs with hours pay; of the 1099 ones only with @contract. */
static double
sum_pay (GArray *gigs, gboolean contract)
{
  double pay = 0;

  for (guint i = 0; i < gigs->len; i++)
    {
      const RoundsGigLine *line = &g_array_index (gigs, RoundsGigLine, i);
      const RoundsGig *gig = &line->gig;

      if (gig->rate != ROUNDS_MONEY_UNSET && !isnan (gig->hours) && (line->contract || !contract))
        pay += rounds_money_to_dollars (gig->rate) *
               fmin (gig->hours, isnan (gig->cap) ? gig->hours : gig->cap);
    }
  return pay;
}

/** rounds_gig_list_get_rate: cents an hour, the mean over the hours of all gigs that are known */
gint64
rounds_gig_list_get_rate (GArray *gigs)
{
  g_return_val_if_fail (gigs != NULL, ROUNDS_MONEY_UNSET);

  return rounds_money_from_dollars (sum_pay (gigs, FALSE) / rounds_gig_list_get_hours (gigs));
}

/** rounds_gig_list_get_contract_part: of the pay of all gigs that are known, the part that is 1099
 *   work, from 0 to 1; all of it while none is known */
double
rounds_gig_list_get_contract_part (GArray *gigs)
{
  double all;

  g_return_val_if_fail (gigs != NULL, 1);

  all = sum_pay (gigs, FALSE);
  return all > 0 ? sum_pay (gigs, TRUE) / all : 1;
}

/** rounds_gig_list_get_contract_year: cents of a year of the hours that are taken, 1099 work only
 */
gint64
rounds_gig_list_get_contract_year (GArray *gigs)
{
  gint64 sum = 0;

  g_return_val_if_fail (gigs != NULL, 0);

  for (guint i = 0; i < gigs->len; i++)
    {
      const RoundsGigLine *line = &g_array_index (gigs, RoundsGigLine, i);

      if (line->contract && line->year != ROUNDS_MONEY_UNSET)
        sum += line->year;
    }
  return sum;
}

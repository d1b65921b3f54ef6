/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-income-lines.h"
#include "rounds-money.h"
#include "rounds-pay-terms.h"

static RoundsPayTerms *
find_pay (RoundsPlan *plan, gint64 option)
{
  guint n = rounds_plan_count_records (plan, ROUNDS_TYPE_PAY_TERMS);

  for (guint i = 0; i < n; i++)
    {
      RoundsPayTerms *pay = rounds_plan_get_record (plan, ROUNDS_TYPE_PAY_TERMS, i);

      if (pay->option == option)
        return pay;
    }
  return NULL;
}

/* What nobody has said follows from the kind of line and from the worked weeks of its option. */
static void
take_weeks (RoundsIncomeTerms *line, const RoundsPayTerms *pay)
{
  gboolean time_off = rounds_income_pays_time_off (line);

  if (!isnan (line->weeks) || !rounds_income_is_by_week (line->kind))
    return;
  line->weeks = time_off ? ROUNDS_PAY_PAID_WEEKS : rounds_pay_terms_get_weeks (pay);
  line->weeks_assumed = time_off || pay == NULL || isnan (pay->weeks_per_year);
}

/* The option's pay as a line. */
static RoundsIncomeTerms
describe_pay (const RoundsPayTerms *pay)
{
  gboolean contractor = pay != NULL && pay->employment == ROUNDS_EMPLOYMENT_1099;
  RoundsIncomeTerms line;

  rounds_income_terms_init (&line, ROUNDS_INCOME_SALARY, ROUNDS_MONEY_UNSET);
  if (pay == NULL)
    return line;
  line.amount = pay->pay;
  line.growth = pay->growth;
  if (pay->unit == ROUNDS_PAY_PER_HOUR)
    {
      line.kind = contractor ? ROUNDS_INCOME_HOURLY_1099 : ROUNDS_INCOME_HOURLY_W2;
      line.quantity = pay->hours_per_week;
      line.weeks = contractor ? NAN : pay->paid_weeks;
      take_weeks (&line, pay);
    }
  else if (contractor)
    {
      line.kind = ROUNDS_INCOME_PROJECT_1099;
      line.quantity = 1 / 12.0;
    }
  return line;
}

/**
 * rounds_income_lines_replace_pay:
 *
 * Returns: whether the option's regular pay was entered as lines, so that the one amount of its pay
 *   terms no longer counts; a bonus, overtime or hours on the side only come on top of it
 */
gboolean
rounds_income_lines_replace_pay (RoundsPlan *plan, gint64 option)
{
  guint n;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), FALSE);

  n = rounds_plan_count_records (plan, ROUNDS_TYPE_INCOME_LINE);
  for (guint i = 0; i < n; i++)
    {
      const RoundsIncomeLine *line = rounds_plan_get_record (plan, ROUNDS_TYPE_INCOME_LINE, i);

      if (line->option == option && rounds_income_is_regular (line->terms.kind))
        return TRUE;
    }
  return FALSE;
}

/**
 * rounds_income_lines_resolve:
 *
 * Returns: what @line says, with the weeks that it is paid for while it does not say them: all of a
 *   year for wages, else the worked weeks of its option
 */
RoundsIncomeTerms
rounds_income_lines_resolve (RoundsPlan *plan, const RoundsIncomeLine *line)
{
  RoundsIncomeTerms terms = { .kind = ROUNDS_INCOME_SALARY };

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && line != NULL, terms);

  terms = line->terms;
  take_weeks (&terms, find_pay (plan, line->option));
  return terms;
}

/**
 * rounds_income_lines_list:
 *
 * Returns: (transfer full) (element-type RoundsIncomeTerms): all that the option pays: its lines,
 *   after the amount of its pay terms unless lines replace that; at least one, though maybe of an
 *   unknown amount
 */
GArray *
rounds_income_lines_list (RoundsPlan *plan, gint64 option)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (RoundsIncomeTerms));
  guint n;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), lines);

  if (!rounds_income_lines_replace_pay (plan, option))
    {
      RoundsIncomeTerms pay = describe_pay (find_pay (plan, option));

      g_array_append_val (lines, pay);
    }
  n = rounds_plan_count_records (plan, ROUNDS_TYPE_INCOME_LINE);
  for (guint i = 0; i < n; i++)
    {
      const RoundsIncomeLine *line = rounds_plan_get_record (plan, ROUNDS_TYPE_INCOME_LINE, i);

      if (line->option == option)
        {
          RoundsIncomeTerms terms = rounds_income_lines_resolve (plan, line);

          g_array_append_val (lines, terms);
        }
    }
  return lines;
}

/**
 * rounds_income_lines_get:
 * @position: in rounds_income_lines_list()
 *
 * Returns: (transfer none) (nullable): the line of that place; %NULL for the amount of the pay
 *   terms
 */
RoundsIncomeLine *
rounds_income_lines_get (RoundsPlan *plan, gint64 option, guint position)
{
  guint at;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  at = rounds_income_lines_replace_pay (plan, option) ? 0 : 1;
  for (guint i = 0; i < rounds_plan_count_records (plan, ROUNDS_TYPE_INCOME_LINE); i++)
    {
      RoundsIncomeLine *line = rounds_plan_get_record (plan, ROUNDS_TYPE_INCOME_LINE, i);

      if (line->option == option && at++ == position)
        return line;
    }
  return NULL;
}

/**
 * rounds_income_lines_get_year:
 *
 * Returns: cents that the option pays in a steady year: what rounds_income_lines_list() lists, but
 *   for what is paid once; %ROUNDS_MONEY_UNSET while a part of it is unknown
 */
gint64
rounds_income_lines_get_year (RoundsPlan *plan, gint64 option)
{
  g_autoptr (GArray) lines = rounds_income_lines_list (plan, option);
  gint64 sum = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      const RoundsIncomeTerms *line = &g_array_index (lines, RoundsIncomeTerms, i);

      if (rounds_income_get_rhythm (line->kind) != ROUNDS_INCOME_ONE_TIME)
        sum = rounds_money_add (sum, rounds_income_year (line));
    }
  return sum;
}

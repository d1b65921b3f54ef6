/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-arithmetic.h"
#include "rounds-assumption-text.h"
#include "rounds-cost-text.h"
#include "rounds-forecast-text.h"
#include "rounds-format.h"

static void
add_amount (RoundsArithmeticSection *section, const char *label, gint64 cents, gboolean subtract)
{
  if (cents == 0)
    return;
  if (subtract && cents != ROUNDS_MONEY_UNSET)
    cents = -cents;
  rounds_arithmetic_add_line (section, label, NULL, rounds_format_money_exact (cents));
}

static gint64
leave (gint64 all, gint64 part)
{
  return all == ROUNDS_MONEY_UNSET || part == ROUNDS_MONEY_UNSET ? ROUNDS_MONEY_UNSET : all - part;
}

/* What a year leaves, part by part; unknown parts leave it unknown. */
static void
add_parts (RoundsArithmeticSection *section, const RoundsCashMonth *sum)
{
  rounds_arithmetic_add_line (section, _ ("Pay as it is paid"), NULL,
                              rounds_format_money_exact (leave (sum->pay, sum->license_pay)));
  if (sum->license_pay != 0)
    rounds_arithmetic_add_line (section, _ ("Per diem work"), _ ("From your license plan"),
                                rounds_format_money_exact (sum->license_pay));
  add_amount (section, _ ("Partner income"), sum->partner, FALSE);
  add_amount (section, _ ("Set aside before tax"), sum->set_aside, TRUE);
  add_amount (section, _ ("Taxes withheld from wages"), sum->withheld, TRUE);
  add_amount (section, _ ("Estimated taxes on 1099 pay"), sum->estimates, TRUE);
  add_amount (section, _ ("Costs of the work and of leaving"), sum->costs, TRUE);
  add_amount (section, _ ("Household’s fixed costs"), sum->fixed_costs, TRUE);
  add_amount (section, _ ("Loan payments"), sum->loans, TRUE);
}

/* One fact of a year that its lines do not show; nothing while it is unknown. */
static void
add_fact (GPtrArray *facts, const char *label, gint64 cents)
{
  g_autofree char *money = NULL;

  if (cents == ROUNDS_MONEY_UNSET)
    return;
  money = rounds_format_money_exact (cents);
  /* Translators: what an amount of money is, then the amount */
  g_ptr_array_add (facts, g_strdup_printf (_ ("%s: %s"), label, money));
}

static char *
describe (const RoundsCashYear *year, const RoundsForecastFigure *figure)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new_null_terminated (8, g_free, TRUE);

  add_fact (facts, _ ("Take-home"), year->sum.take_home);
  if (figure->forecast.n_months > 0)
    {
      add_fact (facts, _ ("Take-home when staying"), year->stay);
      if (rounds_forecast_figure_parts_loans (figure))
        add_fact (facts, _ ("Loan payments when staying"), year->stay_loans);
      if (year->unforgiven != 0)
        add_fact (facts, _ ("Loan balance against staying (PSLF)"), year->unforgiven);
      add_fact (facts, _ ("Ahead of staying so far"), year->cumulative);
    }
  if (year->sum.forfeited != 0)
    add_fact (facts, _ ("Lost without money paid"), year->sum.forfeited);
  add_fact (facts, _ ("Savings at the end"), year->sum.balance);
  return g_strjoinv ("\n", (char **) facts->pdata);
}

static void
add_year (GPtrArray *sections, const RoundsForecastFigure *figure, const RoundsCashYear *year,
          guint number, int first_month)
{
  g_autofree char *first =
      rounds_format_month (rounds_forecast_figure_get_month (figure, first_month));
  g_autofree char *last = rounds_format_month (
      rounds_forecast_figure_get_month (figure, first_month + (int) year->n_months - 1));
  RoundsArithmeticSection *section = rounds_arithmetic_add_section (
      sections,
      /* Translators: the number of a year, then its first and its last month */
      g_strdup_printf (_ ("Year %u: %s to %s"), number, first, last),
      rounds_format_money_exact (year->sum.left));

  section->note = describe (year, figure);
  add_parts (section, &year->sum);
}

/**
 * rounds_arithmetic_list_months:
 *
 * Returns: (transfer full): what is left of each year of the way to the option, and of all of them
 */
GPtrArray *
rounds_arithmetic_list_months (const RoundsForecastFigure *figure)
{
  GPtrArray *sections = rounds_arithmetic_new_sections ();
  g_autoptr (GArray) years = NULL;
  RoundsArithmeticSection *section;
  RoundsCashYear total;
  int month = 0;

  g_return_val_if_fail (figure != NULL, sections);

  if (figure->problem != NULL || figure->flow.n_months == 0)
    return sections;
  years = rounds_forecast_figure_list_years (figure);
  rounds_cash_years_total (years, &total);
  section = rounds_arithmetic_add_section (sections, g_strdup (_ ("All years")),
                                           rounds_format_money_exact (total.sum.left));
  section->note = describe (&total, figure);
  add_parts (section, &total.sum);
  rounds_arithmetic_add_loans (sections, figure, &total);
  for (guint i = 0; i < years->len; i++)
    {
      const RoundsCashYear *year = &g_array_index (years, RoundsCashYear, i);

      add_year (sections, figure, year, i + 1, month);
      month += (int) year->n_months;
    }
  return sections;
}

static void
add_texts (GPtrArray *sections, const char *title, const char *const *texts)
{
  RoundsArithmeticSection *section;

  if (texts == NULL || *texts == NULL)
    return;
  section = rounds_arithmetic_add_section (sections, g_strdup (title), NULL);
  for (; *texts != NULL; texts++)
    rounds_arithmetic_add_line (section, *texts, NULL, NULL);
}

static char *
describe_upkeep (const RoundsCashCase *pay_case)
{
  const char *span = _ ("After leaving, for as long as you keep them; not for those you let lapse. "
                        "In today’s work only what is entered there.");

  if (pay_case->steady_upkeep == pay_case->upkeep)
    return g_strdup (span);
  /* Translators: %s is a sentence about when the cost counts */
  return g_strdup_printf (_ ("%s Those kept for some years only are in the months, and not in a "
                             "steady year."),
                          span);
}

/* What counts in the months and was not entered with the option. */
static void
add_counted (RoundsArithmeticSection *section, const RoundsCashCase *pay_case)
{
  g_autofree char *upkeep = describe_upkeep (pay_case);

  if (pay_case->per_diem != 0)
    rounds_arithmetic_add_line (section, _ ("Per diem work, the first year, before tax"),
                                _ ("From your license plan: hours × rate × 12, as an employee, "
                                   "from the start of the new work. In the months only: a steady "
                                   "year and the floor do without it."),
                                rounds_format_money_exact (pay_case->per_diem));
  if (pay_case->ties != 0)
    rounds_arithmetic_add_line (section, _ ("What ties you, once, on leaving"),
                                _ ("Obligations with a cost that are not settled"),
                                rounds_format_money_exact (pay_case->ties));
  if (pay_case->upkeep != 0)
    rounds_arithmetic_add_line (section, _ ("Keeping licenses, a year"), upkeep,
                                rounds_format_money_exact (pay_case->upkeep));
}

static char *
describe_left_out (const RoundsLeftOut *item)
{
  switch (item->kind)
    {
    case ROUNDS_LEFT_OUT_TIE:
      /* Translators: %s is a kind of cost, such as "Legal Advice" */
      return g_strdup_printf (_ ("Your cost line “%s” counts instead"),
                              _ (rounds_cost_text_get (item->cost)->name));
    case ROUNDS_LEFT_OUT_UPKEEP:
      return g_strdup (_ ("The option’s own cost line for it counts instead"));
    case ROUNDS_LEFT_OUT_PER_DIEM:
      return g_strdup (_ ("The option’s own income line for it counts instead"));
    case ROUNDS_LEFT_OUT_PER_DIEM_CLINICAL:
      return g_strdup (_ ("The option is clinical work itself"));
    default:
      g_return_val_if_reached (NULL);
    }
}

static const char *
get_title (const RoundsLeftOut *item)
{
  switch (item->kind)
    {
    case ROUNDS_LEFT_OUT_TIE:
      return item->title;
    case ROUNDS_LEFT_OUT_UPKEEP:
      return _ ("Keeping a license, a year");
    case ROUNDS_LEFT_OUT_PER_DIEM:
    case ROUNDS_LEFT_OUT_PER_DIEM_CLINICAL:
      return _ ("Per diem work of your license plan, a year");
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
add_left_out (GPtrArray *sections, const GArray *left_out)
{
  RoundsArithmeticSection *section;

  if (left_out->len == 0)
    return;
  section =
      rounds_arithmetic_add_section (sections, g_strdup (_ ("From Assess, not counted")), NULL);
  for (guint i = 0; i < left_out->len; i++)
    {
      const RoundsLeftOut *item = &g_array_index (left_out, RoundsLeftOut, i);
      g_autofree char *why = describe_left_out (item);

      rounds_arithmetic_add_line (section, get_title (item), why,
                                  rounds_format_money_exact (item->amount));
    }
}

static void
add_assessed (GPtrArray *sections, const RoundsForecastFigure *figure)
{
  const RoundsCashCase *pay_case = figure->pay_case;

  if (pay_case == NULL)
    return;
  if (pay_case->ties != 0 || pay_case->upkeep != 0 || pay_case->per_diem != 0)
    add_counted (
        rounds_arithmetic_add_section (sections, g_strdup (_ ("From Assess, counted")), NULL),
        pay_case);
  add_left_out (sections, pay_case->left_out);
}

/**
 * rounds_arithmetic_list_taken:
 * @figure: (nullable): whose assumptions
 * @notes: what the figures do not count
 *
 * Returns: (transfer full): what was taken for want of an answer, what is missing, and what is not
 *   counted
 */
GPtrArray *
rounds_arithmetic_list_taken (const RoundsForecastFigure *figure, const char *const *notes)
{
  GPtrArray *sections = rounds_arithmetic_new_sections ();
  g_autoptr (GArray) taken = NULL;
  g_autoptr (GPtrArray) missing = NULL;
  RoundsArithmeticSection *section;

  if (figure != NULL)
    {
      taken = rounds_assumption_text_list (figure);
      missing = rounds_forecast_text_list_gaps (figure);
      g_ptr_array_add (missing, NULL);
      add_texts (sections, _ ("Missing"), (const char *const *) missing->pdata);
      add_assessed (sections, figure);
    }
  add_texts (sections, _ ("What is counted, and what is not"), notes);
  if (taken == NULL || taken->len == 0)
    return sections;
  section = rounds_arithmetic_add_section (sections, g_strdup (_ ("Assumed")), NULL);
  for (guint i = 0; i < taken->len; i++)
    {
      const RoundsAssumptionLine *line = &g_array_index (taken, RoundsAssumptionLine, i);

      rounds_arithmetic_add_line (section, line->title, line->source, g_strdup (line->value));
    }
  return sections;
}

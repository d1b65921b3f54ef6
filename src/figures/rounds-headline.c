/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-forecast-text.h"
#include "rounds-format.h"
#include "rounds-headline.h"
#include "rounds-pay-figures.h"

/* What stays unknown without it. */
typedef enum
{
  MATTERS_TO_SAVINGS = 1 << 0,
  MATTERS_TO_DIFFERENCE = 1 << 1, /* from staying */
  MATTERS_TO_BOTH = MATTERS_TO_SAVINGS | MATTERS_TO_DIFFERENCE,
} RoundsGapMatters;

/* What a note of the month engine asks for, in words that fit into "Enter …". */
static const struct
{
  RoundsCashNoteKind kind;
  const char *what;
  RoundsHeadlinePlace place;
  RoundsGapMatters matters;
} gaps[] = {
  { ROUNDS_CASH_NEEDS_SAVINGS, N_ ("savings"), ROUNDS_HEADLINE_HOUSEHOLD, MATTERS_TO_SAVINGS },
  { ROUNDS_CASH_NEEDS_FIXED_COSTS, N_ ("fixed costs"), ROUNDS_HEADLINE_HOUSEHOLD,
    MATTERS_TO_SAVINGS },
  { ROUNDS_CASH_NEEDS_LOANS, N_ ("loan payments"), ROUNDS_HEADLINE_HOUSEHOLD, MATTERS_TO_SAVINGS },
  { ROUNDS_CASH_NEEDS_LOANS_TO_COMPARE, N_ ("loan payments"), ROUNDS_HEADLINE_HOUSEHOLD,
    MATTERS_TO_BOTH },
  { ROUNDS_CASH_NEEDS_LOAN_RATE, N_ ("the interest on the loans"), ROUNDS_HEADLINE_HOUSEHOLD,
    MATTERS_TO_DIFFERENCE },
  { ROUNDS_CASH_NEEDS_FORGIVENESS, N_ ("what would be forgiven"), ROUNDS_HEADLINE_HOUSEHOLD,
    MATTERS_TO_DIFFERENCE },
  { ROUNDS_CASH_NEEDS_STATE, N_ ("the state"), ROUNDS_HEADLINE_HOUSEHOLD, MATTERS_TO_BOTH },
  { ROUNDS_CASH_NEEDS_EFFECTIVE_RATE, N_ ("the tax rate"), ROUNDS_HEADLINE_HOUSEHOLD,
    MATTERS_TO_BOTH },
  { ROUNDS_CASH_NEEDS_PARTNER_PAY, N_ ("partner income"), ROUNDS_HEADLINE_HOUSEHOLD,
    MATTERS_TO_BOTH },
  { ROUNDS_CASH_NEEDS_AMOUNT, N_ ("all pay"), ROUNDS_HEADLINE_PAY, MATTERS_TO_BOTH },
  { ROUNDS_CASH_NEEDS_QUANTITY, N_ ("hours or quantities"), ROUNDS_HEADLINE_PAY, MATTERS_TO_BOTH },
  { ROUNDS_CASH_NEEDS_WRVU, N_ ("the wRVU terms"), ROUNDS_HEADLINE_PAY, MATTERS_TO_BOTH },
  { ROUNDS_CASH_NEEDS_COST, N_ ("all costs"), ROUNDS_HEADLINE_PAY, MATTERS_TO_BOTH },
};

static void
clear_headline (gpointer data)
{
  RoundsHeadline *headline = data;

  g_clear_pointer (&headline->value, g_free);
  g_clear_pointer (&headline->detail, g_free);
}

static RoundsHeadline *
add (GArray *headlines, const char *label, char *value)
{
  g_array_append_val (headlines, ((RoundsHeadline) { .label = label, .value = value }));
  return &g_array_index (headlines, RoundsHeadline, headlines->len - 1);
}

/* Whether a month lacks it; and whether the option does, and not only today's work. */
static gboolean
lacks (const RoundsForecastFigure *figure, RoundsCashNoteKind kind, gboolean *of_option)
{
  const GArray *notes[] = { figure->flow.notes, figure->stay.notes };
  gboolean found = FALSE;

  *of_option = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    for (guint k = 0; notes[i] != NULL && k < notes[i]->len; k++)
      {
        const RoundsCashNote *note = &g_array_index (notes[i], RoundsCashNote, k);

        if (note->kind != kind)
          continue;
        found = TRUE;
        *of_option |= note->of_option;
      }
  return found;
}

/* "savings, fixed costs", and where they are entered: the first of them is what one is led to. */
static char *
list_missing (const RoundsForecastFigure *figure, RoundsGapMatters matters,
              RoundsHeadlinePlace *place)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (4, NULL, TRUE);

  *place = ROUNDS_HEADLINE_KNOWN;
  for (guint i = 0; i < G_N_ELEMENTS (gaps); i++)
    {
      gboolean of_option;

      if ((gaps[i].matters & matters) == 0 || !lacks (figure, gaps[i].kind, &of_option))
        continue;
      g_ptr_array_add (names, (gpointer) _ (gaps[i].what));
      if (*place != ROUNDS_HEADLINE_KNOWN)
        continue;
      *place = gaps[i].place;
      if (*place == ROUNDS_HEADLINE_PAY && !of_option)
        *place = ROUNDS_HEADLINE_TODAYS_PAY;
    }
  /* Translators: between the parts of a list of what to enter */
  return names->len > 0 ? g_strjoinv (_ (", "), (char **) names->pdata) : NULL;
}

static void
add_change (GArray *headlines, const RoundsPayFigure *pay)
{
  char *change = rounds_pay_figures_dup_change (pay);

  if (change != NULL)
    add (headlines, _ ("Change from today"), change);
}

/* What the pay per hour is spread over, and whether its weeks were said. */
static char *
dup_hours (const RoundsPayFigure *pay)
{
  g_autofree char *hours = rounds_format_number (pay->pay.real_hours, 0);
  g_autofree char *weeks = NULL;

  if (!pay->weeks_assumed)
    /* Translators: how many hours a year of work take */
    return g_strdup_printf (_ ("over %s hours a year"), hours);
  weeks = rounds_format_number (pay->time.weeks, 0);
  /* Translators: how many hours a year of work take, and over how many weeks */
  return g_strdup_printf (_ ("over %1$s hours a year, %2$s weeks assumed"), hours, weeks);
}

/* A schedule stands for all the hours; without one each line has to say its own. */
static const char *
describe_missing_hours (const RoundsPayFigure *pay)
{
  gboolean projects = FALSE;

  for (guint i = 0; pay->lines != NULL && i < pay->lines->len; i++)
    {
      const RoundsIncomeTerms *line = &g_array_index (pay->lines, RoundsIncomeTerms, i);

      if (!isnan (rounds_year_pay_find_line_hours (&pay->time, line)))
        continue;
      if (line->kind != ROUNDS_INCOME_PROJECT_1099)
        return _ ("Enter hours a week to see this");
      projects = TRUE;
    }
  return projects ? _ ("Enter the hours that each project takes to see this")
                  : _ ("Enter hours a week to see this");
}

static void
add_per_hour (GArray *headlines, const RoundsPayFigure *pay)
{
  g_autofree char *before = NULL, *after = NULL, *hours = NULL;
  RoundsHeadline *headline;

  if (pay->pay.gross_per_hour == ROUNDS_MONEY_UNSET)
    {
      headline = add (headlines, _ ("Per real hour"), g_strdup (describe_missing_hours (pay)));
      headline->place = ROUNDS_HEADLINE_PAY;
      return;
    }
  before = rounds_format_money_exact (pay->pay.gross_per_hour);
  after = rounds_format_money_exact (pay->pay.added_per_hour);
  hours = dup_hours (pay);
  headline = add (headlines, _ ("Per real hour, after tax"), g_steal_pointer (&after));
  /* Translators: pay per hour before tax, then "over 2,160 hours a year" */
  headline->detail = g_strdup_printf (_ ("%1$s before tax, %2$s"), before, hours);
}

static void
add_break_even (GArray *headlines, const RoundsForecastFigure *figure)
{
  const char *label = _ ("Break-even with staying");
  g_autofree char *missing = NULL;
  RoundsHeadline *headline;
  RoundsHeadlinePlace place;

  if (rounds_forecast_figure_is_staying (figure))
    return;
  if (rounds_forecast_figure_is_known (figure))
    {
      add (headlines, label, rounds_forecast_text_dup_break_even (figure));
      return;
    }
  missing = list_missing (figure, MATTERS_TO_DIFFERENCE, &place);
  if (!figure->pay_case->has_today)
    {
      headline = add (headlines, label, g_strdup (_ ("Enter today’s pay to compare")));
      headline->place = ROUNDS_HEADLINE_TODAYS_PAY;
    }
  else if (missing != NULL)
    /* Translators: what is missing, as "fixed costs, savings" */
    add (headlines, label, g_strdup_printf (_ ("Enter %s to compare"), missing))->place = place;
  else
    add (headlines, label, rounds_forecast_text_dup_break_even (figure));
}

static void
add_runway (GArray *headlines, const RoundsForecastFigure *figure)
{
  const char *label = _ ("Runway");
  g_autofree char *missing = NULL, *lowest = NULL;
  RoundsHeadline *headline;
  RoundsHeadlinePlace place;

  missing = list_missing (figure, MATTERS_TO_SAVINGS, &place);
  if (figure->low.known || missing == NULL)
    {
      headline = add (headlines, label, rounds_forecast_text_dup_runway (figure));
      if (!figure->low.known || figure->low.month < 0)
        return;
      lowest = rounds_forecast_text_dup_lowest (figure);
      /* Translators: the least that is left of the savings, and when */
      headline->detail = g_strdup_printf (_ ("Lowest: %s"), lowest);
    }
  else
    /* Translators: what is missing, as "fixed costs, savings" */
    add (headlines, label, g_strdup_printf (_ ("Enter %s to see the runway"), missing))->place =
        place;
}

/* For those who count payments toward forgiveness. */
static void
add_loans (GArray *headlines, const RoundsForecastFigure *figure)
{
  g_autofree char *text = rounds_forecast_text_dup_loans (figure);

  if (text != NULL)
    add (headlines, _ ("Loan forgiveness (PSLF)"), g_steal_pointer (&text))->detail =
        rounds_forecast_text_dup_loans_reason (figure);
}

static void
add_floor (GArray *headlines, const RoundsForecastFigure *figure, const RoundsFloorCheck *check)
{
  const char *label = _ ("Household floor");
  RoundsHeadline *headline;

  if (figure->pay_case->floor == ROUNDS_MONEY_UNSET)
    {
      headline = add (headlines, label, g_strdup (_ ("Enter the floor to check against it")));
      headline->place = ROUNDS_HEADLINE_HOUSEHOLD;
      return;
    }
  headline = add (headlines, label, rounds_forecast_text_dup_verdict (figure));
  headline->detail = rounds_forecast_text_dup_flip (figure, check);
}

static RoundsHeadlinePlace
get_place (RoundsYearPayGap gap)
{
  switch (gap)
    {
    case ROUNDS_YEAR_PAY_NEEDS_PAY:
    case ROUNDS_YEAR_PAY_NEEDS_HOURS:
    case ROUNDS_YEAR_PAY_NEEDS_COST:
      return ROUNDS_HEADLINE_PAY;
    case ROUNDS_YEAR_PAY_NEEDS_STATE:
    case ROUNDS_YEAR_PAY_NEEDS_EFFECTIVE_RATE:
    case ROUNDS_YEAR_PAY_NEEDS_PARTNER_PAY:
      return ROUNDS_HEADLINE_HOUSEHOLD;
    case ROUNDS_YEAR_PAY_COMPLETE:
    default:
      return ROUNDS_HEADLINE_KNOWN;
    }
}

/* Without a take-home: why there is none, and what two numbers say already. */
static void
add_problem (GArray *headlines, const RoundsPayFigure *pay)
{
  g_autofree char *before = NULL;
  RoundsHeadline *headline =
      add (headlines, _ ("Household take-home a year"), g_strdup (pay->problem));

  headline->place = get_place (pay->pay.gap);
  if (pay->pay.before_state != ROUNDS_MONEY_UNSET)
    add (headlines, rounds_pay_figures_get_before_state (),
         rounds_format_money (pay->pay.before_state));
  if (pay->pay.gross_per_hour == ROUNDS_MONEY_UNSET)
    return;
  before = rounds_format_money_exact (pay->pay.gross_per_hour);
  headline = add (headlines, _ ("Per real hour, before tax"), g_steal_pointer (&before));
  headline->detail = dup_hours (pay);
}

/**
 * rounds_headline_list:
 * @forecast: (nullable): of the same option; nothing about months is said without it
 * @check: (nullable): of @forecast, which goes with it
 *
 * Returns: (transfer full) (element-type RoundsHeadline): what stands beside the yearly take-home,
 *   or in its place while it is not known, in the order of reading
 */
GArray *
rounds_headline_list (const RoundsPayFigure *pay, const RoundsForecastFigure *forecast,
                      const RoundsFloorCheck *check)
{
  GArray *headlines = g_array_new (FALSE, TRUE, sizeof (RoundsHeadline));

  g_return_val_if_fail (pay != NULL, headlines);

  g_array_set_clear_func (headlines, clear_headline);
  if (pay->problem != NULL)
    {
      add_problem (headlines, pay);
      return headlines;
    }
  add_change (headlines, pay);
  if (pay->left_out != NULL)
    add (headlines, _ ("Not set aside"), g_strdup (pay->left_out));
  add_per_hour (headlines, pay);
  if (forecast == NULL || forecast->problem != NULL || forecast->pay_case == NULL)
    return headlines;
  add_break_even (headlines, forecast);
  add_runway (headlines, forecast);
  add_floor (headlines, forecast, check);
  add_loans (headlines, forecast);
  return headlines;
}

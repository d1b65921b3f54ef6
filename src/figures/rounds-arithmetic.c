/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-arithmetic.h"
#include "rounds-format.h"
#include "rounds-income-text.h"
#include "rounds-source-text.h"

static const char *const titles[ROUNDS_TAX_N_TOTALS] = {
  [ROUNDS_TAX_TOTAL_AGI] = N_ ("Adjusted gross income"),
  [ROUNDS_TAX_TOTAL_TAXABLE_INCOME] = N_ ("Taxable income"),
  [ROUNDS_TAX_TOTAL_FEDERAL] = N_ ("Federal income tax"),
  [ROUNDS_TAX_TOTAL_SOCIAL_SECURITY] = N_ ("Social Security tax"),
  [ROUNDS_TAX_TOTAL_MEDICARE] = N_ ("Medicare tax"),
  [ROUNDS_TAX_TOTAL_ADDITIONAL_MEDICARE] = N_ ("Additional Medicare tax"),
  [ROUNDS_TAX_TOTAL_SELF_EMPLOYMENT] = N_ ("Self-employment tax"),
  [ROUNDS_TAX_TOTAL_STATE_PAYROLL] = N_ ("State payroll contributions"),
  [ROUNDS_TAX_TOTAL_STATE_TAXABLE_INCOME] = N_ ("State taxable income"),
  [ROUNDS_TAX_TOTAL_STATE] = N_ ("State income tax"),
  [ROUNDS_TAX_TOTAL_TAKE_HOME] = N_ ("Take-home"),
};

static void
clear_line (gpointer data)
{
  RoundsArithmeticLine *line = data;

  g_free (line->label);
  g_free (line->source);
  g_free (line->amount);
}

static void
free_section (gpointer data)
{
  RoundsArithmeticSection *section = data;

  g_free (section->title);
  g_free (section->note);
  g_free (section->total);
  g_array_unref (section->lines);
  g_free (section);
}

/** rounds_arithmetic_new_sections: (transfer full): none yet */
GPtrArray *
rounds_arithmetic_new_sections (void)
{
  return g_ptr_array_new_with_free_func (free_section);
}

/**
 * rounds_arithmetic_add_section:
 * @title: (transfer full): what it is about
 * @total: (transfer full) (nullable): what its lines add up to
 *
 * Returns: (transfer none): the section, without lines
 */
RoundsArithmeticSection *
rounds_arithmetic_add_section (GPtrArray *sections, char *title, char *total)
{
  RoundsArithmeticSection *section = g_new0 (RoundsArithmeticSection, 1);

  section->title = title;
  section->total = total;
  section->lines = g_array_new (FALSE, TRUE, sizeof (RoundsArithmeticLine));
  g_array_set_clear_func (section->lines, clear_line);
  g_ptr_array_add (sections, section);
  return section;
}

/** rounds_arithmetic_add_line: @source is nullable, @amount nullable and (transfer full) */
void
rounds_arithmetic_add_line (RoundsArithmeticSection *section, const char *label, const char *source,
                            char *amount)
{
  RoundsArithmeticLine line = { g_strdup (label), g_strdup (source), amount };

  g_array_append_val (section->lines, line);
}

static gboolean
is_total (const char *label)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (g_str_equal (label, titles[i]))
      return TRUE;
  return FALSE;
}

/* What was published nowhere: an entry, or what other lines come to. */
static const char *
get_own_source (const RoundsTaxLine *line)
{
  if (isnan (line->amount))
    return _ ("Not known for your state");
  if (is_total (line->label))
    return _ ("Added up below");
  switch (line->total)
    {
    case ROUNDS_TAX_TOTAL_TAKE_HOME:
      return _ ("Your entry");
    case ROUNDS_TAX_TOTAL_AGI:
      return _ ("From your entries");
    case ROUNDS_TAX_TOTAL_FEDERAL:
    case ROUNDS_TAX_TOTAL_SOCIAL_SECURITY:
    case ROUNDS_TAX_TOTAL_MEDICARE:
    case ROUNDS_TAX_TOTAL_ADDITIONAL_MEDICARE:
    case ROUNDS_TAX_TOTAL_SELF_EMPLOYMENT:
    case ROUNDS_TAX_TOTAL_STATE_PAYROLL:
    case ROUNDS_TAX_TOTAL_STATE:
    case ROUNDS_TAX_TOTAL_TAXABLE_INCOME:
    case ROUNDS_TAX_TOTAL_STATE_TAXABLE_INCOME:
    case ROUNDS_TAX_N_TOTALS:
    default:
      return _ ("From the other lines here");
    }
}

/* Where a line comes from: the publication and since when, the rule of the tables, or the plan. */
static char *
describe_source (const RoundsTaxLine *line)
{
  const RoundsTaxSource *source = line->source;
  g_autofree char *title = NULL;

  if (source == NULL)
    return g_strdup (line->parameter != NULL ? line->parameter : get_own_source (line));
  if (source->reference == NULL || *source->reference == '\0')
    /* Translators: a rule of the tax tables, and the day from which it holds */
    return g_strdup_printf (_ ("%s, since %s"), source->name, source->effective);
  title = rounds_source_text_dup_title (source->reference);
  /* Translators: where a figure was published, and the day from which it holds */
  return g_strdup_printf (_ ("%s, since %s"), title, source->effective);
}

/* Of two earners, the second is the partner. */
static char *
describe_line (const RoundsTaxLine *line)
{
  if (line->earner != 1)
    return g_strdup (_ (line->label));
  /* Translators: a line of the arithmetic that is about the partner's pay */
  return g_strdup_printf (_ ("%s (partner)"), _ (line->label));
}

/* Costs of the work are no tax, and come off last. */
static void
add_costs (RoundsArithmeticSection *section, const RoundsPayFigure *figure)
{
  const RoundsYearPay *pay = &figure->pay;
  gint64 entered = pay->costs - figure->upkeep;

  if (pay->costs == 0)
    return;
  if (entered != 0)
    rounds_arithmetic_add_line (section, _ ("Costs of the work"), _ ("The costs that you entered"),
                                rounds_format_money_exact (-entered));
  if (figure->upkeep != 0)
    rounds_arithmetic_add_line (section, _ ("Keeping licenses"), _ ("From your license plan"),
                                rounds_format_money_exact (-figure->upkeep));
  g_free (section->total);
  section->total = rounds_format_money_exact (pay->take_home);
}

static void
add_total (GPtrArray *sections, const RoundsPayFigure *figure, RoundsTaxTotal total)
{
  const RoundsTaxResult *taxes = &figure->pay.taxes;
  RoundsArithmeticSection *section = NULL;

  for (guint i = 0; i < taxes->lines->len; i++)
    {
      const RoundsTaxLine *line = &g_array_index (taxes->lines, RoundsTaxLine, i);
      g_autofree char *label = NULL, *source = NULL;

      if (line->total != total)
        continue;
      if (section == NULL)
        section =
            rounds_arithmetic_add_section (sections, g_strdup (_ (titles[total])),
                                           rounds_format_money_exact (rounds_money_from_dollars (
                                               rounds_tax_result_get_total (taxes, total))));
      label = describe_line (line);
      source = describe_source (line);
      rounds_arithmetic_add_line (section, label, source, rounds_format_money_exact (line->cents));
    }
  if (total == ROUNDS_TAX_TOTAL_TAKE_HOME && section != NULL)
    add_costs (section, figure);
}

static void
add_weeks (RoundsArithmeticSection *section, const char *label, double hours, double weeks,
           gboolean assumed)
{
  g_autofree char *a_week = NULL, *in_weeks = NULL, *source = NULL;

  if (isnan (hours) || isnan (weeks))
    return;
  a_week = rounds_format_number (hours, 1);
  in_weeks = rounds_format_number (weeks, 0);
  if (assumed)
    /* Translators: hours of a week, then weeks of a year */
    source = g_strdup_printf (_ ("%s hours in each of %s weeks, assumed"), a_week, in_weeks);
  else
    /* Translators: hours of a week, then weeks of a year */
    source = g_strdup_printf (_ ("%s hours in each of %s weeks"), a_week, in_weeks);
  rounds_arithmetic_add_line (section, label, source, rounds_format_number (hours * weeks, 1));
}

static void
add_hours (RoundsArithmeticSection *section, const char *label, const RoundsPayFigure *figure,
           double hours)
{
  add_weeks (section, label, hours, figure->time.weeks, figure->weeks_assumed);
}

/* Of the lines whose hours the schedule does not hold: overtime, per diem, or all of them. */
static void
add_line_hours (RoundsArithmeticSection *section, const RoundsPayFigure *figure)
{
  double beyond;

  if (figure->lines == NULL)
    return;
  beyond = rounds_year_pay_find_beyond_schedule (
      &figure->time, (const RoundsIncomeTerms *) (gpointer) figure->lines->data,
      figure->lines->len);
  if (beyond > 0)
    add_hours (section, _ ("Regular pay lines, beyond the schedule"), figure, beyond);
  for (guint i = 0; i < figure->lines->len; i++)
    {
      const RoundsIncomeTerms *line = &g_array_index (figure->lines, RoundsIncomeTerms, i);
      const char *name = _ (rounds_income_text_get (line->kind)->name);
      double hours = rounds_year_pay_find_line_hours (&figure->time, line);
      double weeks = rounds_income_get_weeks (line);
      g_autofree char *a_month = rounds_format_number (hours / 12, 1);
      /* Translators: %s is a number of hours */
      g_autofree char *source = g_strdup_printf (_ ("%s hours a month"), a_month);

      if (!(hours > 0))
        continue;
      if (rounds_income_is_by_week (line->kind))
        add_weeks (section, name, hours / weeks, weeks, line->weeks_assumed);
      else
        rounds_arithmetic_add_line (section, name, source, rounds_format_number (hours, 1));
    }
}

static void
add_real_hours (GPtrArray *sections, const RoundsPayFigure *figure)
{
  const RoundsWorkTime *time = &figure->time;
  const RoundsYearPay *pay = &figure->pay;
  g_autofree char *before = NULL, *after = NULL;
  RoundsArithmeticSection *section;

  if (isnan (pay->real_hours))
    return;
  section = rounds_arithmetic_add_section (sections, g_strdup (_ ("Real hours a year")),
                                           rounds_format_number (pay->real_hours, 1));
  add_hours (section, _ ("Scheduled"), figure, time->scheduled);
  add_line_hours (section, figure);
  add_hours (section, _ ("Charting and in-basket"), figure, time->charting);
  add_hours (section, _ ("Call, weighted"), figure, time->call);
  add_hours (section, _ ("Commute"), figure, time->commute);
  if (!isnan (time->cme))
    rounds_arithmetic_add_line (section, _ ("Unpaid CME"), _ ("Your entry"),
                                rounds_format_number (time->cme, 1));
  before = rounds_format_money_exact (pay->gross_per_hour);
  after = rounds_format_money_exact (pay->added_per_hour);
  /* Translators: pay per hour before tax and after */
  section->note = g_strdup_printf (_ ("The pay over these hours is %s an hour before tax. What the "
                                      "work adds to the take-home is %s an hour."),
                                   before, after);
}

/**
 * rounds_arithmetic_list_year:
 *
 * Returns: (transfer full): a steady year, from the take-home down to what it is made of
 */
GPtrArray *
rounds_arithmetic_list_year (const RoundsPayFigure *figure)
{
  GPtrArray *sections = rounds_arithmetic_new_sections ();

  g_return_val_if_fail (figure != NULL && figure->pay.taxes.lines != NULL, sections);

  for (int total = ROUNDS_TAX_N_TOTALS - 1; total >= 0; total--)
    add_total (sections, figure, (RoundsTaxTotal) total);
  add_real_hours (sections, figure);
  return sections;
}

/** rounds_arithmetic_dup_text: the sections as plain text with tabs, to be taken elsewhere */
char *
rounds_arithmetic_dup_text (const char *title, GPtrArray *sections)
{
  GString *text = g_string_new (title);

  g_return_val_if_fail (sections != NULL, g_string_free (text, FALSE));

  for (guint i = 0; i < sections->len; i++)
    {
      const RoundsArithmeticSection *section = g_ptr_array_index (sections, i);

      g_string_append_printf (text, "\n\n%s\t%s\n", section->title,
                              section->total != NULL ? section->total : "");
      if (section->note != NULL)
        g_string_append_printf (text, "%s\n", section->note);
      for (guint k = 0; k < section->lines->len; k++)
        {
          const RoundsArithmeticLine *line =
              &g_array_index (section->lines, RoundsArithmeticLine, k);

          g_string_append_printf (text, "%s\t%s\t%s\n", line->label,
                                  line->amount != NULL ? line->amount : "",
                                  line->source != NULL ? line->source : "");
        }
    }
  return g_string_free (text, FALSE);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-assumption-text.h"
#include "rounds-format.h"

static void
clear_line (RoundsAssumptionLine *line)
{
  g_clear_pointer (&line->value, g_free);
}

/** rounds_assumption_text_dup_value: how much was taken, with its unit */
char *
rounds_assumption_text_dup_value (const RoundsAssumption *assumption)
{
  g_autofree char *number = NULL;
  gboolean whole;
  gulong n;

  g_return_val_if_fail (assumption != NULL, NULL);

  n = (gulong) lround (fabs (assumption->value));
  whole = fabs (assumption->value - rint (assumption->value)) < 0.05;
  number = rounds_format_number (assumption->value, whole ? 0 : 1);
  switch (rounds_assumption_get_unit (assumption->kind))
    {
    case ROUNDS_ASSUMPTION_YEARS:
      return g_strdup_printf (ngettext ("%s year", "%s years", n), number);
    case ROUNDS_ASSUMPTION_MONTHS:
      return g_strdup_printf (ngettext ("%s month", "%s months", n), number);
    case ROUNDS_ASSUMPTION_WEEKS_A_YEAR:
      return g_strdup_printf (_ ("%s weeks a year"), number);
    case ROUNDS_ASSUMPTION_PERCENT:
      return g_strdup_printf (_ ("%s%%"), number);
    case ROUNDS_ASSUMPTION_PERCENT_A_YEAR:
      return g_strdup_printf (_ ("%s%% a year"), number);
    case ROUNDS_ASSUMPTION_TIMES:
      /* Translators: a multiple of a premium */
      return g_strdup_printf (_ ("%s times"), number);
    case ROUNDS_ASSUMPTION_HOURS:
      return g_strdup_printf (ngettext ("%s hour", "%s hours", n), number);
    default:
      g_return_val_if_reached (NULL);
    }
}

static gboolean
is_of_plan (RoundsAssumptionKind kind)
{
  return kind == ROUNDS_ASSUMPTION_HORIZON || kind == ROUNDS_ASSUMPTION_INFLATION ||
         kind == ROUNDS_ASSUMPTION_DISCOUNT;
}

static void
add_note (GArray *lines, const RoundsCashNote *note)
{
  RoundsAssumptionLine line = { .key = rounds_cash_note_get_key (note->kind),
                                .title = rounds_cash_note_get_text (note->kind),
                                .number = NAN,
                                .source = rounds_cash_note_get_source (note->kind),
                                .of_option = note->of_option };

  /* What is about no line is about the household, but for the benefits of work. */
  line.of_plan = !note->of_option && note->line < 0 && note->kind != ROUNDS_CASH_TAKES_NO_BENEFITS;

  for (guint i = 0; i < lines->len; i++)
    {
      const RoundsAssumptionLine *other = &g_array_index (lines, RoundsAssumptionLine, i);

      if (other->of_option == line.of_option && g_str_equal (other->key, line.key))
        return;
    }
  g_array_append_val (lines, line);
}

/**
 * rounds_assumption_text_list:
 *
 * Returns: (transfer full) (element-type RoundsAssumptionLine): everything that the figure takes
 *   for want of an answer, each once
 */
GArray *
rounds_assumption_text_list (const RoundsForecastFigure *figure)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (RoundsAssumptionLine));
  const GArray *assumptions, *notes;

  g_return_val_if_fail (figure != NULL, lines);

  g_array_set_clear_func (lines, (GDestroyNotify) clear_line);
  assumptions = figure->pay_case != NULL ? figure->pay_case->assumptions : NULL;
  for (guint i = 0; assumptions != NULL && i < assumptions->len; i++)
    {
      const RoundsAssumption *taken = &g_array_index (assumptions, RoundsAssumption, i);
      RoundsAssumptionLine line = { .key = rounds_assumption_get_key (taken->kind),
                                    .title = rounds_assumption_get_title (taken->kind),
                                    .value = rounds_assumption_text_dup_value (taken),
                                    .number = taken->value,
                                    .source = rounds_assumption_get_source (taken->source),
                                    .of_option = taken->of_option,
                                    .of_plan = is_of_plan (taken->kind) };

      g_array_append_val (lines, line);
    }
  notes = figure->flow.notes;
  for (guint i = 0; notes != NULL && i < notes->len; i++)
    {
      const RoundsCashNote *note = &g_array_index (notes, RoundsCashNote, i);

      if (!rounds_cash_note_is_gap (note->kind))
        add_note (lines, note);
    }
  return lines;
}

/**
 * rounds_assumption_text_find:
 *
 * Returns: (transfer none) (nullable): the assumption, for the "assumed" mark beside an empty
 *   field; %NULL when the person has set it
 */
const RoundsAssumption *
rounds_assumption_text_find (const RoundsForecastFigure *figure, RoundsAssumptionKind kind,
                             gboolean of_option)
{
  const GArray *assumptions;

  g_return_val_if_fail (figure != NULL, NULL);

  assumptions = figure->pay_case != NULL ? figure->pay_case->assumptions : NULL;
  for (guint i = 0; assumptions != NULL && i < assumptions->len; i++)
    {
      const RoundsAssumption *taken = &g_array_index (assumptions, RoundsAssumption, i);

      if (taken->kind == kind && taken->of_option == of_option)
        return taken;
    }
  return NULL;
}

/**
 * rounds_assumption_text_dup_money:
 * @terms: (nullable): how the months are looked at
 *
 * Returns: (transfer full) (nullable): which money differences from staying are in (F44)
 */
char *
rounds_assumption_text_dup_money (const RoundsForecastTerms *terms)
{
  g_autofree char *rate = NULL;

  if (terms == NULL || !isfinite (terms->inflation))
    return NULL;
  rate = rounds_format_number (terms->inflation, 1);
  if (terms->todays_money)
    /* Translators: the inflation in percent */
    return g_strdup_printf (_ ("In today’s money, at %s%% inflation a year."), rate);
  /* Translators: the inflation in percent */
  return g_strdup_printf (_ ("In money as it will be paid; prices rise by %s%% a year."), rate);
}

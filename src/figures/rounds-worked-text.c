/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-format.h"
#include "rounds-pay-text.h"
#include "rounds-us-states.h"
#include "rounds-worked-text.h"

/** rounds_worked_text_dup_title: whence */
char *
rounds_worked_text_dup_title (const RoundsWorkedFigure *figure)
{
  g_return_val_if_fail (figure != NULL, NULL);

  /* Translators: a start, then the specialty that stands for it: "From primary care: Family
   * medicine" */
  return g_strdup_printf (_ ("%s: %s"), figure->example->title,
                          _ (figure->example->specialty->label));
}

/** rounds_worked_text_get_verdict: what the change amounts to, in a word */
const char *
rounds_worked_text_get_verdict (const RoundsWorkedFigure *figure)
{
  g_return_val_if_fail (figure != NULL, NULL);

  if (figure->share <= -ROUNDS_WORKED_FLAT)
    return _ ("A meaningful drop");
  return figure->share < ROUNDS_WORKED_FLAT ? _ ("About flat") : _ ("A raise");
}

/** rounds_worked_text_dup_pay: today and then, before tax and after it */
char *
rounds_worked_text_dup_pay (const RoundsWorkedFigure *figure)
{
  g_autofree char *pay_before = NULL;
  g_autofree char *pay_after = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_return_val_if_fail (figure != NULL, NULL);

  pay_before = rounds_format_money (figure->example->pay_before);
  pay_after = rounds_format_money (figure->example->pay_after);
  before = rounds_format_money (figure->before);
  after = rounds_format_money (figure->after);
  /* Translators: yearly amounts: the pay of today and of the role, then what is left of each */
  return g_strdup_printf (_ ("Pay a year: %1$s, then %2$s\nTake-home a year: %3$s, then %4$s"),
                          pay_before, pay_after, before, after);
}

/** rounds_worked_text_dup_change: the verdict, with the change of take-home in money and percent */
char *
rounds_worked_text_dup_change (const RoundsWorkedFigure *figure)
{
  g_autofree char *money = NULL;
  g_autofree char *percent = NULL;

  g_return_val_if_fail (figure != NULL, NULL);

  money = rounds_format_money_change (figure->change);
  percent = rounds_format_percent (figure->share);
  /* Translators: a verdict, then a change of yearly take-home as money and as percent: "About flat:
   * +$9,000 a year (+5%)" */
  return g_strdup_printf (_ ("%1$s: %2$s a year (%3$s)"), rounds_worked_text_get_verdict (figure),
                          money, percent);
}

/** rounds_worked_text_dup_household: for whom it is computed, all of it taken for the example */
char *
rounds_worked_text_dup_household (RoundsWorkedModel *model, const RoundsWorkedFigure *figure)
{
  g_return_val_if_fail (ROUNDS_IS_WORKED_MODEL (model) && figure != NULL, NULL);

  /* Translators: %1$s is how taxes are filed ("Single"), %2$s a state, %3$d a year */
  return g_strdup_printf (_ ("%1$s, in %2$s, no children, nothing set aside before tax; taxes of "
                             "%3$d. Your own household may differ."),
                          rounds_pay_text_describe_filing (figure->example->filing_status),
                          rounds_us_states_get_name (figure->example->state),
                          rounds_worked_model_get_tax_year (model));
}

static void
clear_source (RoundsWorkedSource *source)
{
  g_clear_pointer (&source->title, g_free);
  g_clear_pointer (&source->text, g_free);
}

static char *
dup_source_title (const char *what, gint64 pay)
{
  g_autofree char *money = rounds_format_money (pay);

  /* Translators: who or what, then pay: "Cardiology: $520,000 a year" */
  return g_strdup_printf (_ ("%s: %s a year"), what, money);
}

static void
add_start (GArray *sources, const RoundsWorkedExample *example)
{
  const RoundsBenchmarkSource *survey = example->survey;
  RoundsWorkedSource source = {
    .title = dup_source_title (_ (example->specialty->label), example->pay_before),
    .address = survey->address,
  };
  /* Translators: the title of a survey, when the pay was paid, whose pay it is */
  g_autofree char *text = g_strdup_printf (_ ("%1$s, paid in %2$s. %3$s"), survey->title,
                                           _ (survey->year), _ (survey->population));

  source.text = survey->caution != NULL ? g_strdup_printf ("%s %s", text, _ (survey->caution))
                                        : g_steal_pointer (&text);
  g_array_append_val (sources, source);
}

static void
add_role (GArray *sources, const RoundsWorkedExample *example)
{
  const RoundsDestinationPay *role = example->role;
  RoundsWorkedSource source = {
    .title = dup_source_title (_ ("Health tech product role"), example->pay_after),
    .address = role->address,
  };

  /* Translators: %1$s is the name of an occupation, %2$s when it was paid, %3$s whose pay it is,
   * %4$s a caution */
  source.text = g_strdup_printf (_ ("%1$s, 90th percentile, paid in %2$s. %3$s. %4$s No survey of "
                                    "clinicians in product roles was found, so this stands for one "
                                    "with experience."),
                                 role->role, role->year, role->population,
                                 role->caution != NULL ? role->caution : "");
  g_array_append_val (sources, source);
}

/**
 * rounds_worked_text_list_sources:
 *
 * Returns: (transfer full) (element-type RoundsWorkedSource): the pay of each start, then that of
 *   the role, which is the same for all
 */
GArray *
rounds_worked_text_list_sources (RoundsWorkedModel *model)
{
  GArray *sources = g_array_new (FALSE, FALSE, sizeof (RoundsWorkedSource));
  guint n_figures = rounds_worked_model_get_n_figures (model);

  g_array_set_clear_func (sources, (GDestroyNotify) clear_source);
  for (guint i = 0; i < n_figures; i++)
    add_start (sources, rounds_worked_model_get_figure (model, i)->example);
  if (n_figures > 0)
    add_role (sources, rounds_worked_model_get_figure (model, 0)->example);
  return sources;
}

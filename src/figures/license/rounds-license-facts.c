/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-format.h"
#include "rounds-license-sheet.h"
#include "rounds-license-facts.h"
#include "rounds-licenses.h"
#include "rounds-transition-costs.h"
#include "rounds-us-states.h"

static void
free_fact (gpointer data)
{
  RoundsLicenseFact *fact = data;

  g_free (fact->title);
  g_free (fact->text);
  g_free (fact->source);
  g_free (fact);
}

/* Takes @text and @source. */
static void
take_fact (GPtrArray *facts, const char *title, char *text, char *source)
{
  RoundsLicenseFact *fact = g_new0 (RoundsLicenseFact, 1);

  fact->title = g_strdup (title);
  fact->text = text;
  fact->source = source;
  g_ptr_array_add (facts, fact);
}

static char *
dup_source (const RoundsTransitionCost *cost)
{
  if (*cost->as_of == '\0')
    /* Translators: a source without a date */
    return g_strdup_printf (_ ("%s, undated"), cost->source);
  /* Translators: a source and its date */
  return g_strdup_printf (_ ("%s, %s"), cost->source, cost->as_of);
}

/* Whom the published cases of a return are about: the population that each source names. */
static gboolean
is_studied (RoundsProfession profession)
{
  return profession == ROUNDS_PROFESSION_PHYSICIAN || profession == ROUNDS_PROFESSION_PA ||
         profession == ROUNDS_PROFESSION_DPM || profession == ROUNDS_PROFESSION_NP ||
         profession == ROUNDS_PROFESSION_CRNA || profession == ROUNDS_PROFESSION_CNM;
}

static char *
dup_keeping (const RoundsLicenseSheet *sheet)
{
  g_autofree char *yearly = rounds_format_money (sheet->yearly_cost);
  g_autofree char *kept = rounds_format_money (sheet->kept_cost);

  if (sheet->yearly_cost == ROUNDS_MONEY_UNSET)
    return g_strdup (_ ("Not known yet: enter the yearly cost, with education and certificates."));
  if (sheet->kept_cost == ROUNDS_MONEY_UNSET)
    /* Translators: %s is an amount of money */
    return g_strdup_printf (_ ("%s a year"), yearly);
  /* Translators: an amount of money for a year, then for several years */
  return g_strdup_printf (
      ngettext ("%s a year, %s for %d year", "%s a year, %s for %d years", (gulong) sheet->years),
      yearly, kept, sheet->years);
}

static char *
dup_per_diem (const RoundsLicenseSheet *sheet)
{
  g_autofree char *pay = rounds_format_money (sheet->per_diem_pay);
  g_autofree char *margin = NULL;

  if (sheet->per_diem_margin == ROUNDS_MONEY_UNSET)
    /* Translators: %s is an amount of money */
    return g_strdup_printf (_ ("%s a year before tax"), pay);
  margin = rounds_format_money (ABS (sheet->per_diem_margin));
  if (sheet->per_diem_margin < 0)
    /* Translators: two amounts of money */
    return g_strdup_printf (_ ("%s a year before tax, %s less than keeping the license costs"), pay,
                            margin);
  /* Translators: two amounts of money */
  return g_strdup_printf (_ ("%s a year before tax, %s more than keeping the license costs"), pay,
                          margin);
}

/* What one person paid and how long it took: a case, not an average, and said to be one. */
static char *
dup_return (void)
{
  const RoundsTransitionCost *money = rounds_transition_costs_find ("reentry_example_money");
  const RoundsTransitionCost *time = rounds_transition_costs_find ("reentry_example_time");
  g_autofree char *amount = rounds_format_money ((gint64) money->point * 100);
  int months = (int) time->point;

  /* Translators: %s is an amount of money; a single published case */
  return g_strdup_printf (ngettext ("One internist, 14 years out, paid %s and took %d month.",
                                    "One internist, 14 years out, paid %s and took %d months.",
                                    (gulong) months),
                          amount, months);
}

static char *
dup_program (void)
{
  const RoundsTransitionCost *out = rounds_transition_costs_find ("reentry_time_out");
  g_autofree char *years = rounds_format_number (out->point, 0);

  /* Translators: %s is a number of years; physicians, PAs, podiatrists and APRNs of one program */
  return g_strdup_printf (_ ("Those who came back through one program had been out for %s years on "
                             "average. What it cost them was not published."),
                          years);
}

static char *
dup_clock (void)
{
  const RoundsTransitionCost *after = rounds_transition_costs_find ("reentry_after");
  g_autofree char *low = rounds_format_number (after->low, 0);
  g_autofree char *high = rounds_format_number (after->high, 0);
  g_autofree char *mean = rounds_format_number (after->point, 1);

  /* Translators: three numbers of years */
  return g_strdup_printf (_ ("Boards may ask for an evaluation after %s to %s years out of "
                             "practice, %s on average."),
                          low, high, mean);
}

static void
add_return (GPtrArray *facts, RoundsProfession profession)
{
  const char *title = _ ("Coming back");

  if (profession == ROUNDS_PROFESSION_PHYSICIAN)
    take_fact (facts, title, dup_return (),
               dup_source (rounds_transition_costs_find ("reentry_example_money")));
  else if (is_studied (profession))
    take_fact (facts, title, dup_program (),
               dup_source (rounds_transition_costs_find ("reentry_time_out")));
  else
    take_fact (facts, title,
               g_strdup (_ ("We found no published cost or time for your profession. Ask your "
                            "state board before you decide.")),
               NULL);
}

/* The re-entry clock starts with the last clinical work: per diem moves its start (R030). */
static void
add_clock (GPtrArray *facts, RoundsLicense *license, RoundsProfession profession)
{
  const char *title = _ ("How long the door stays open");
  int years = rounds_licenses_get_per_diem_years (license);

  if (profession == ROUNDS_PROFESSION_PHYSICIAN)
    take_fact (facts, title, dup_clock (),
               dup_source (rounds_transition_costs_find ("reentry_after")));
  if (license->per_diem_years == ROUNDS_INTEGER_UNSET || years == 0)
    return;
  take_fact (facts, _ ("With per diem"),
             g_strdup_printf (ngettext ("Your time out of practice starts %d year later.",
                                        "Your time out of practice starts %d years later.",
                                        (gulong) years),
                              years),
             NULL);
}

static void
add_balance (GPtrArray *facts, const RoundsLicenseSheet *sheet)
{
  const RoundsTransitionCost *money = rounds_transition_costs_find ("reentry_example_money");
  double years = rounds_license_sheet_get_years_bought (sheet, (gint64) money->point * 100);
  g_autofree char *number = NULL;

  if (!isfinite (years))
    return;
  number = rounds_format_number (years, years < 10 ? 1 : 0);
  /* Translators: %s is a number of years */
  take_fact (
      facts, _ ("Side by side"),
      g_strdup_printf (_ ("What that return cost would keep your license for %s years."), number),
      NULL);
}

/**
 * rounds_license_facts_list:
 *
 * Returns: (transfer full) (element-type RoundsLicenseFact): the answer sheet of @license (R033):
 *   what keeping it costs, what coming back may cost, in months and money, with sources
 */
GPtrArray *
rounds_license_facts_list (RoundsLicense *license, RoundsProfession profession)
{
  GPtrArray *facts = g_ptr_array_new_with_free_func (free_fact);
  RoundsLicenseSheet sheet;

  g_return_val_if_fail (ROUNDS_IS_LICENSE (license), facts);

  rounds_license_sheet_compute (license, &sheet);
  take_fact (facts, _ ("Keeping it"), dup_keeping (&sheet), NULL);
  if (sheet.per_diem_pay != ROUNDS_MONEY_UNSET)
    take_fact (facts, _ ("Per diem"), dup_per_diem (&sheet), NULL);
  add_return (facts, profession);
  if (profession == ROUNDS_PROFESSION_PHYSICIAN)
    add_balance (facts, &sheet);
  add_clock (facts, license, profession);
  return facts;
}

/** rounds_license_fact_dup_text: (transfer full): what is known, and who says so on a line of its
 *   own */
char *
rounds_license_fact_dup_text (const RoundsLicenseFact *fact)
{
  g_return_val_if_fail (fact != NULL, NULL);

  if (fact->source == NULL)
    return g_strdup (fact->text);
  /* Translators: a sentence, then its source */
  return g_strdup_printf (_ ("%s\nSource: %s"), fact->text, fact->source);
}

static const char *
get_door (RoundsProfession profession)
{
  if (profession == ROUNDS_PROFESSION_PHYSICIAN)
    return _ ("For most specialties this is a one-way door.");
  if (is_studied (profession))
    return _ ("For many this is a one-way door.");
  return _ ("A lapsed license can be hard to get back. We found no published cost or time for "
            "your profession: ask your state board first.");
}

static char *
dup_which (RoundsLicense *license)
{
  const char *name = rounds_us_states_get_name (license->state);
  g_autofree char *yearly = rounds_format_money (license->yearly_cost);

  if (name == NULL || *name == '\0')
    return g_strdup (_ ("This is about your license."));
  if (license->yearly_cost == ROUNDS_MONEY_UNSET)
    /* Translators: %s is a state of the United States */
    return g_strdup_printf (_ ("This is about your license in %s."), name);
  /* Translators: a state of the United States, and an amount of money */
  return g_strdup_printf (_ ("This is about your license in %s. Keeping it costs %s a year."), name,
                          yearly);
}

/**
 * rounds_license_facts_dup_warning:
 *
 * Returns: (transfer full): what to know before @license lapses (R032): most specialties, not all,
 *   and only what a source says about @profession
 */
char *
rounds_license_facts_dup_warning (RoundsLicense *license, RoundsProfession profession)
{
  g_autoptr (GPtrArray) facts = NULL;
  g_autoptr (GString) warning = NULL;
  g_autofree char *which = NULL;

  g_return_val_if_fail (ROUNDS_IS_LICENSE (license), NULL);

  facts = rounds_license_facts_list (license, profession);
  which = dup_which (license);
  warning = g_string_new (NULL);
  g_string_append_printf (warning, "%s\n\n%s", which, get_door (profession));
  for (guint i = 0; i < facts->len; i++)
    {
      const RoundsLicenseFact *fact = facts->pdata[i];
      g_autofree char *text = rounds_license_fact_dup_text (fact);

      if (fact->source != NULL)
        g_string_append_printf (warning, "\n\n%s", text);
    }
  return g_string_free_and_steal (g_steal_pointer (&warning));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "rounds-format.h"
#include "rounds-income-lines.h"
#include "rounds-pay-text.h"
#include "rounds-us-states.h"

/* What was entered, part by part; or that nothing was. */
static char *
join (GStrvBuilder *builder)
{
  g_auto (GStrv) parts = g_strv_builder_end (builder);

  return parts[0] != NULL ? g_strjoinv (" · ", parts) : g_strdup (_ ("Nothing entered"));
}

static char *
dup_money (gint64 cents)
{
  return cents % 100 == 0 ? rounds_format_money (cents) : rounds_format_money_exact (cents);
}

static char *
dup_number (double number)
{
  return rounds_format_number (number, fabs (number - round (number)) < 0.05 ? 0 : 1);
}

static void
add_part (GStrvBuilder *builder, const char *label, const char *value)
{
  /* Translators: what something is and what was entered for it, such as "Commute 4 h" */
  g_strv_builder_take (builder, g_strdup_printf (_ ("%1$s %2$s"), label, value));
}

static void
add_money (GStrvBuilder *builder, const char *label, gint64 cents)
{
  g_autofree char *amount = cents != ROUNDS_MONEY_UNSET ? dup_money (cents) : NULL;

  if (amount != NULL)
    add_part (builder, label, amount);
}

static void
add_hours (GStrvBuilder *builder, const char *label, double hours)
{
  g_autofree char *number = !isnan (hours) ? dup_number (hours) : NULL;
  /* Translators: a number of hours */
  g_autofree char *value = number != NULL ? g_strdup_printf (_ ("%s h"), number) : NULL;

  if (value != NULL)
    add_part (builder, label, value);
}

static void
add_months (GStrvBuilder *builder, const char *label, int months)
{
  g_autofree char *value = NULL;

  if (months == ROUNDS_INTEGER_UNSET)
    return;
  value = g_strdup_printf (ngettext ("%d month", "%d months", (gulong) months), months);
  add_part (builder, label, value);
}

/* The one amount of the pay terms; %NULL while nobody has entered it. */
static char *
dup_amount (const RoundsPayTerms *terms)
{
  g_autofree char *pay = terms->pay != ROUNDS_MONEY_UNSET ? dup_money (terms->pay) : NULL;

  if (pay == NULL)
    return NULL;
  return terms->unit == ROUNDS_PAY_PER_HOUR ? g_strdup_printf (_ ("%s an hour"), pay)
                                            : g_strdup_printf (_ ("%s a year"), pay);
}

/* What the income lines that take the place of that amount come to. */
static char *
dup_lines (RoundsPlan *plan, gint64 option)
{
  gint64 year = rounds_income_lines_get_year (plan, option);
  g_autofree char *pay = NULL;

  if (year == ROUNDS_MONEY_UNSET)
    return g_strdup (_ ("Income lines with an amount to enter"));
  pay = rounds_format_money (year);
  /* Translators: %s is an amount of money */
  return g_strdup_printf (_ ("%s a year by income lines"), pay);
}

/**
 * rounds_pay_text_describe:
 * @terms: the pay terms of @option
 *
 * Returns: (transfer full): the two numbers, pay as it counts and hours
 */
char *
rounds_pay_text_describe (RoundsPlan *plan, RoundsPayTerms *terms, gint64 option)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *pay = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_PAY_TERMS (terms), NULL);

  pay = rounds_income_lines_replace_pay (plan, option) ? dup_lines (plan, option)
                                                       : dup_amount (terms);
  if (pay != NULL)
    g_strv_builder_add (builder, pay);
  if (!isnan (terms->hours_per_week))
    {
      g_autofree char *hours = dup_number (terms->hours_per_week);

      g_strv_builder_take (builder, g_strdup_printf (_ ("%s hours a week"), hours));
    }
  return join (builder);
}

/**
 * rounds_pay_text_dup_replaced:
 * @terms: the pay terms of @option
 *
 * Returns: (transfer full) (nullable): what counts instead of the one amount of @terms, and that it
 *   does not count; %NULL where it does
 */
char *
rounds_pay_text_dup_replaced (RoundsPlan *plan, RoundsPayTerms *terms, gint64 option)
{
  g_autofree char *lines = NULL;
  g_autofree char *amount = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_PAY_TERMS (terms), NULL);

  if (!rounds_income_lines_replace_pay (plan, option))
    return NULL;
  lines = dup_lines (plan, option);
  amount = dup_amount (terms);
  if (amount == NULL)
    return g_steal_pointer (&lines);
  /* Translators: "$96,000 a year by income lines. They count instead of $90,000 a year." */
  return g_strdup_printf (_ ("%1$s. They count instead of %2$s."), lines, amount);
}

/** rounds_pay_text_describe_hours: (transfer full): what the work takes beside the schedule */
char *
rounds_pay_text_describe_hours (RoundsPayTerms *terms)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (ROUNDS_IS_PAY_TERMS (terms), NULL);

  g_strv_builder_add (builder, terms->employment == ROUNDS_EMPLOYMENT_1099 ? _ ("Contractor (1099)")
                                                                           : _ ("Employee (W-2)"));
  if (!isnan (terms->weeks_per_year))
    {
      g_autofree char *weeks = dup_number (terms->weeks_per_year);

      g_strv_builder_take (builder, g_strdup_printf (_ ("%s weeks a year"), weeks));
    }
  add_hours (builder, _ ("Charting"), terms->charting_hours);
  add_hours (builder, _ ("Call"), terms->call_hours);
  add_hours (builder, _ ("Commute"), terms->commute_hours);
  if (!isnan (terms->cme_hours))
    {
      g_autofree char *hours = dup_number (terms->cme_hours);

      g_strv_builder_take (builder, g_strdup_printf (_ ("CME %s h a year"), hours));
    }
  return join (builder);
}

/** rounds_pay_text_describe_benefits: (transfer full): what is set aside and added in a year */
char *
rounds_pay_text_describe_benefits (RoundsPayTerms *terms)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (ROUNDS_IS_PAY_TERMS (terms), NULL);

  add_money (builder, _ ("401(k)"), terms->benefits.deferral_401k);
  add_money (builder, _ ("403(b)"), terms->benefits.deferral_403b);
  add_money (builder, _ ("457(b)"), terms->benefits.deferral_457b);
  add_money (builder, _ ("HSA"), terms->benefits.hsa);
  add_money (builder, _ ("Premiums"), terms->benefits.premiums);
  add_money (builder, _ ("Match"), terms->benefits.match);
  if (terms->pslf)
    g_strv_builder_add (builder, _ ("Counts toward loan forgiveness"));
  return join (builder);
}

/** rounds_pay_text_describe_transition: (transfer full): the way to an option */
char *
rounds_pay_text_describe_transition (RoundsTransition *transition)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (ROUNDS_IS_TRANSITION (transition), NULL);

  if (transition->terms.notice_on != ROUNDS_DATE_NONE)
    {
      g_autofree char *day = rounds_format_date (transition->terms.notice_on);

      /* Translators: %s is a date */
      g_strv_builder_take (builder, g_strdup_printf (_ ("Notice on %s"), day));
    }
  add_months (builder, _ ("Notice"), transition->terms.notice_months);
  add_months (builder, _ ("Gap"), transition->terms.gap_months);
  add_months (builder, _ ("Full pay after"), transition->terms.ramp_months);
  return join (builder);
}

/** rounds_pay_text_describe_filing: how taxes are filed */
const char *
rounds_pay_text_describe_filing (RoundsFilingStatus status)
{
  switch (status)
    {
    case ROUNDS_FILING_SINGLE:
      return _ ("Single");
    case ROUNDS_FILING_JOINT:
      return _ ("Married, filing jointly");
    case ROUNDS_FILING_HEAD_OF_HOUSEHOLD:
      return _ ("Head of household");
    case ROUNDS_FILING_SEPARATE:
      return _ ("Married, filing separately");
    default:
      g_return_val_if_reached ("");
    }
}

/** rounds_pay_text_describe_household: (transfer full): what taxes and the floor depend on */
char *
rounds_pay_text_describe_household (RoundsProfile *profile, RoundsHousehold *household)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  int children;

  g_return_val_if_fail (ROUNDS_IS_PROFILE (profile) && ROUNDS_IS_HOUSEHOLD (household), NULL);

  children = household->children_under_6 + household->children_6_to_16;
  g_strv_builder_add (builder, *profile->state != '\0' ? rounds_us_states_get_name (profile->state)
                                                       : _ ("No state chosen"));
  if (!g_str_equal (profile->state, ROUNDS_US_STATE_ABROAD))
    g_strv_builder_add (builder, rounds_pay_text_describe_filing (household->filing_status));
  if (children > 0)
    g_strv_builder_take (
        builder,
        g_strdup_printf (ngettext ("%d child", "%d children", (gulong) children), children));
  if (household->floor != ROUNDS_MONEY_UNSET)
    {
      g_autofree char *floor = dup_money (household->floor);

      g_strv_builder_take (builder, g_strdup_printf (_ ("At least %s a month"), floor));
    }
  return join (builder);
}

/**
 * rounds_pay_text_dup_problem:
 * @error: why taxes could not be computed, of #RoundsTaxError
 *
 * Returns: (transfer full): the same with the figure named as where it is entered, and not as in
 *   files
 */
char *
rounds_pay_text_dup_problem (const GError *error)
{
  static const char *const fields[][2] = {
    { "earners[0].deferral_401k: ", N_ ("401(k)") },
    { "earners[0].deferral_403b: ", N_ ("403(b)") },
    { "earners[0].deferral_457b: ", N_ ("457(b)") },
    { "earners[0].hsa: ", N_ ("HSA") },
    { "earners[0].premiums_125: ", N_ ("Premiums") },
  };

  g_return_val_if_fail (error != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (g_str_has_prefix (error->message, fields[i][0]))
      /* Translators: what was entered, and what is wrong with it */
      return g_strdup_printf (_ ("%1$s: %2$s"), _ (fields[i][1]),
                              error->message + strlen (fields[i][0]));
  return g_strdup (error->message);
}

/* "401(k) and HSA": the parts that no pay carries, of those that need wages or of the others. */
static char *
join_left_out (const RoundsBenefits *benefits, const RoundsBenefitPlaces *places, gboolean employer)
{
  static const char *const names[ROUNDS_SET_ASIDE_N_PARTS] = {
    [ROUNDS_SET_ASIDE_403B] = N_ ("403(b)"),       [ROUNDS_SET_ASIDE_457B] = N_ ("457(b)"),
    [ROUNDS_SET_ASIDE_PREMIUMS] = N_ ("Premiums"), [ROUNDS_SET_ASIDE_HSA] = N_ ("HSA"),
    [ROUNDS_SET_ASIDE_401K] = N_ ("401(k)"),
  };
  g_autoptr (GPtrArray) parts = g_ptr_array_new_null_terminated (2, NULL, TRUE);

  for (guint i = 0; i < ROUNDS_SET_ASIDE_N_PARTS; i++)
    if (places->of[i] == ROUNDS_BENEFIT_OF_NOTHING &&
        rounds_benefits_get_part (benefits, (RoundsSetAside) i) > 0 &&
        (i <= ROUNDS_SET_ASIDE_457B) == employer)
      g_ptr_array_add (parts, (gpointer) _ (names[i]));
  /* Translators: between the parts of a list */
  return parts->len > 0 ? g_strjoinv (_ (", "), (char **) parts->pdata) : NULL;
}

/**
 * rounds_pay_text_dup_left_out:
 * @places: what each part of @benefits comes out of
 *
 * Returns: (transfer full) (nullable): which of them no pay carries, so that no figure has them,
 *   and why
 */
char *
rounds_pay_text_dup_left_out (const RoundsBenefits *benefits, const RoundsBenefitPlaces *places)
{
  g_autofree char *employer = NULL, *large = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) sentences = NULL;

  g_return_val_if_fail (benefits != NULL && places != NULL, NULL);

  employer = join_left_out (benefits, places, TRUE);
  large = join_left_out (benefits, places, FALSE);
  if (employer != NULL)
    /* Translators: %s is a kind of retirement plan, such as "403(b)" */
    g_strv_builder_take (builder,
                         g_strdup_printf (_ ("%s: only an employer’s wages can carry this, "
                                             "so no figure counts it."),
                                          employer));
  if (large != NULL)
    /* Translators: %s is what was entered, such as "HSA" */
    g_strv_builder_take (
        builder,
        g_strdup_printf (_ ("%s: more than the pay can carry, so no figure counts it."), large));
  sentences = g_strv_builder_end (builder);
  return sentences[0] != NULL ? g_strjoinv (" ", sentences) : NULL;
}

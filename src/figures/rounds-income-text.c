/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-field.h"
#include "rounds-format.h"
#include "rounds-income-text.h"

/* The parts of work that goes on: it grows, has a ramp and is paid late. */
#define ONGOING                                                                                    \
  (ROUNDS_INCOME_PART_END | ROUNDS_INCOME_PART_GROWTH | ROUNDS_INCOME_PART_RAMP |                  \
   ROUNDS_INCOME_PART_LAG)
#define HOURLY (ROUNDS_INCOME_PART_QUANTITY | ROUNDS_INCOME_PART_WEEKS | ONGOING)

static const RoundsIncomeText texts[ROUNDS_INCOME_N_KINDS] = {
  [ROUNDS_INCOME_SALARY] = { N_ ("Salary"), N_ ("A fixed sum a year, as an employee"),
                             N_ ("Salary"), N_ ("a year"), NULL, 0, ONGOING },
  [ROUNDS_INCOME_HOURLY_W2] = { N_ ("Hourly Pay"), N_ ("By the hour, as an employee (W-2)"),
                                N_ ("Rate"), N_ ("an hour"), N_ ("Hours a week"), 168,
                                HOURLY | ROUNDS_INCOME_PART_CAP },
  [ROUNDS_INCOME_SHIFTS] = { N_ ("Shifts"), N_ ("Such as three twelve-hour shifts a week"),
                             N_ ("Rate"), N_ ("an hour"), N_ ("Shifts a week"), 14,
                             HOURLY | ROUNDS_INCOME_PART_SHIFT },
  [ROUNDS_INCOME_DIFFERENTIAL] = { N_ ("Shift Differential"),
                                   N_ ("Added to the rate for nights, weekends, charge or float"),
                                   N_ ("Differential"), N_ ("an hour"),
                                   N_ ("Hours a week that earn it"), 168, HOURLY },
  [ROUNDS_INCOME_OVERTIME] = { N_ ("Overtime"),
                               N_ ("Hours over the regular ones, at a higher rate"),
                               N_ ("Regular rate"), N_ ("an hour"), N_ ("Overtime hours a week"),
                               168, HOURLY | ROUNDS_INCOME_PART_SHARE },
  [ROUNDS_INCOME_PER_DIEM] = { N_ ("Per Diem"), N_ ("Clinical hours kept on the side"), N_ ("Rate"),
                               N_ ("an hour"), N_ ("Hours a month"), 744,
                               ROUNDS_INCOME_PART_QUANTITY | ONGOING },
  [ROUNDS_INCOME_WRVU] = { N_ ("wRVU Contract"),
                           N_ ("A base, and once a year a rate for work above a threshold"),
                           N_ ("Base"), N_ ("a year"), N_ ("wRVUs a year"), 100000,
                           ROUNDS_INCOME_PART_QUANTITY | ROUNDS_INCOME_PART_WRVU |
                               ROUNDS_INCOME_PART_SHARE | ONGOING },
  [ROUNDS_INCOME_HOURLY_1099] = { N_ ("Hourly Contract"),
                                  N_ ("By the hour, as a contractor (1099)"), N_ ("Rate"),
                                  N_ ("an hour"), N_ ("Hours a week"), 168, HOURLY },
  [ROUNDS_INCOME_PROJECT_1099] = { N_ ("Projects"), N_ ("By the case, report or survey"),
                                   N_ ("Fee"), N_ ("a project"), N_ ("Projects a month"), 1000,
                                   ROUNDS_INCOME_PART_QUANTITY | ROUNDS_INCOME_PART_SHIFT |
                                       ROUNDS_INCOME_PART_CAP | ONGOING },
  [ROUNDS_INCOME_BONUS] = { N_ ("Bonus"), N_ ("Paid once a year"), N_ ("Bonus"), N_ ("a year"),
                            NULL, 0,
                            ROUNDS_INCOME_PART_END | ROUNDS_INCOME_PART_GROWTH |
                                ROUNDS_INCOME_PART_LAG },
  [ROUNDS_INCOME_SIGN_ON] = { N_ ("Sign-On Bonus"), N_ ("Paid once, or in parts"), N_ ("All of it"),
                              NULL, NULL, 0, ROUNDS_INCOME_PART_END | ROUNDS_INCOME_PART_LAG },
  [ROUNDS_INCOME_EQUITY] = { N_ ("Equity"),
                             N_ ("Stock or units that vest, at the value you expect"),
                             N_ ("All that vests"), NULL, NULL, 0, ROUNDS_INCOME_PART_END },
  [ROUNDS_INCOME_SEVERANCE] = { N_ ("Severance"), N_ ("Paid when you leave today’s work"),
                                N_ ("All of it"), NULL, NULL, 0,
                                ROUNDS_INCOME_PART_END | ROUNDS_INCOME_PART_LAG },
  [ROUNDS_INCOME_PTO_PAYOUT] = { N_ ("Unused Leave Paid Out"),
                                 N_ ("Vacation that is paid when you leave"), N_ ("All of it"),
                                 NULL, NULL, 0, ROUNDS_INCOME_PART_LAG },
  [ROUNDS_INCOME_DEFERRED_PAYOUT] = { N_ ("457(b) Payout"),
                                      N_ ("A nongovernmental plan pays out on leaving, and is "
                                          "taxed"),
                                      N_ ("Balance"), NULL, NULL, 0, ROUNDS_INCOME_PART_END },
};

/* As a person looks for them: employed, under contract, extra, on leaving. */
static const RoundsIncomeKind ordered[ROUNDS_INCOME_N_KINDS] = {
  ROUNDS_INCOME_SALARY,       ROUNDS_INCOME_HOURLY_W2,   ROUNDS_INCOME_SHIFTS,
  ROUNDS_INCOME_DIFFERENTIAL, ROUNDS_INCOME_OVERTIME,    ROUNDS_INCOME_PER_DIEM,
  ROUNDS_INCOME_WRVU,         ROUNDS_INCOME_HOURLY_1099, ROUNDS_INCOME_PROJECT_1099,
  ROUNDS_INCOME_BONUS,        ROUNDS_INCOME_SIGN_ON,     ROUNDS_INCOME_EQUITY,
  ROUNDS_INCOME_SEVERANCE,    ROUNDS_INCOME_PTO_PAYOUT,  ROUNDS_INCOME_DEFERRED_PAYOUT,
};

/** rounds_income_text_get: (transfer none): @kind in words; members are to be translated */
const RoundsIncomeText *
rounds_income_text_get (RoundsIncomeKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_INCOME_N_KINDS, NULL);

  return &texts[kind];
}

/** rounds_income_text_list_kinds: (transfer none): every kind, in the order to offer them */
const RoundsIncomeKind *
rounds_income_text_list_kinds (guint *n_kinds)
{
  g_return_val_if_fail (n_kinds != NULL, NULL);

  *n_kinds = G_N_ELEMENTS (ordered);
  return ordered;
}

/* Whose contracts count work relative value units: those who bill for their own visits. */
static gboolean
bills_wrvus (RoundsProfession profession)
{
  switch (profession)
    {
    case ROUNDS_PROFESSION_RN:
    case ROUNDS_PROFESSION_PHARMD:
    case ROUNDS_PROFESSION_PT:
    case ROUNDS_PROFESSION_OT:
    case ROUNDS_PROFESSION_SLP:
    case ROUNDS_PROFESSION_DDS:
      return FALSE;
    case ROUNDS_PROFESSION_UNSET:
    case ROUNDS_PROFESSION_PHYSICIAN:
    case ROUNDS_PROFESSION_NP:
    case ROUNDS_PROFESSION_PA:
    case ROUNDS_PROFESSION_CRNA:
    case ROUNDS_PROFESSION_CNM:
    case ROUNDS_PROFESSION_DPM:
    case ROUNDS_PROFESSION_OD:
    case ROUNDS_PROFESSION_PSYCHOLOGIST:
    case ROUNDS_PROFESSION_OTHER:
    default:
      return TRUE;
    }
}

/**
 * rounds_income_text_fits:
 * @of_today: of today's work, and not of an option
 *
 * Returns: whether the kind is offered to that profession; only today's work pays on leaving
 */
gboolean
rounds_income_text_fits (RoundsIncomeKind kind, RoundsProfession profession, gboolean of_today)
{
  if (kind == ROUNDS_INCOME_WRVU)
    return bills_wrvus (profession);
  return of_today || !rounds_income_comes_on_leaving (kind);
}

/** rounds_income_text_get_missing: (transfer none) (nullable): what the line lacks before anybody
 *   knows what it pays, as its form calls it */
const char *
rounds_income_text_get_missing (const RoundsIncomeTerms *terms)
{
  const RoundsIncomeText *text;

  g_return_val_if_fail (terms != NULL && terms->kind < ROUNDS_INCOME_N_KINDS, NULL);

  text = &texts[terms->kind];
  if (terms->amount == ROUNDS_MONEY_UNSET)
    return _ (text->amount);
  if (rounds_income_needs_quantity (terms->kind) && isnan (terms->quantity))
    return _ (text->quantity);
  if (terms->kind != ROUNDS_INCOME_WRVU)
    return NULL;
  if (isnan (terms->threshold))
    return _ ("Threshold, wRVUs a year");
  return terms->rate == ROUNDS_MONEY_UNSET ? _ ("Rate above the threshold") : NULL;
}

/**
 * rounds_income_text_describe:
 * @terms: of a line; see rounds_income_lines_resolve()
 *
 * Returns: (transfer full): what it pays in a year, or in all
 */
char *
rounds_income_text_describe (const RoundsIncomeTerms *terms)
{
  g_autofree char *sum = NULL;
  gint64 cents;

  g_return_val_if_fail (terms != NULL, NULL);

  cents = rounds_income_year (terms);
  if (cents == ROUNDS_MONEY_UNSET)
    return g_strdup (_ ("Something is missing"));
  sum = rounds_format_money (cents);
  if (rounds_income_get_rhythm (terms->kind) == ROUNDS_INCOME_ONE_TIME)
    /* Translators: an amount that is paid once */
    return g_strdup_printf (_ ("%s in all"), sum);
  /* Translators: an amount that is paid every year */
  return g_strdup_printf (_ ("%s a year"), sum);
}

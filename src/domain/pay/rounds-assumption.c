/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assumption.h"

typedef struct
{
  const char *key;
  const char *title;
  RoundsAssumptionUnit unit;
} Kind;

static const Kind kinds[ROUNDS_ASSUMPTION_N_KINDS] = {
  [ROUNDS_ASSUMPTION_HORIZON] = { "horizon-years", N_ ("Years to look ahead"),
                                  ROUNDS_ASSUMPTION_YEARS },
  [ROUNDS_ASSUMPTION_INFLATION] = { "inflation", N_ ("Inflation"),
                                    ROUNDS_ASSUMPTION_PERCENT_A_YEAR },
  [ROUNDS_ASSUMPTION_DISCOUNT] = { "discount", N_ ("Discount rate"),
                                   ROUNDS_ASSUMPTION_PERCENT_A_YEAR },
  [ROUNDS_ASSUMPTION_NOTICE] = { "notice-months", N_ ("Notice"), ROUNDS_ASSUMPTION_MONTHS },
  [ROUNDS_ASSUMPTION_LAST_PAY] = { "last-pay-months", N_ ("Delay of the last pay"),
                                   ROUNDS_ASSUMPTION_MONTHS },
  [ROUNDS_ASSUMPTION_GAP] = { "gap-months", N_ ("Gap without work"), ROUNDS_ASSUMPTION_MONTHS },
  [ROUNDS_ASSUMPTION_GAP_LOW] = { "gap-low", N_ ("Shortest gap"), ROUNDS_ASSUMPTION_MONTHS },
  [ROUNDS_ASSUMPTION_GAP_HIGH] = { "gap-high", N_ ("Longest gap"), ROUNDS_ASSUMPTION_MONTHS },
  [ROUNDS_ASSUMPTION_RAMP_WAGES] = { "ramp-wages", N_ ("Until full pay, as an employee"),
                                     ROUNDS_ASSUMPTION_MONTHS },
  [ROUNDS_ASSUMPTION_RAMP_1099] = { "ramp-1099", N_ ("Until full pay, as a contractor"),
                                    ROUNDS_ASSUMPTION_MONTHS },
  [ROUNDS_ASSUMPTION_LAG_WAGES] = { "lag-wages", N_ ("From work to wages"),
                                    ROUNDS_ASSUMPTION_MONTHS },
  [ROUNDS_ASSUMPTION_LAG_1099] = { "lag-1099", N_ ("From work to a contractor’s pay"),
                                   ROUNDS_ASSUMPTION_MONTHS },
  [ROUNDS_ASSUMPTION_GROWTH] = { "growth", N_ ("Growth of pay"), ROUNDS_ASSUMPTION_PERCENT_A_YEAR },
  [ROUNDS_ASSUMPTION_GROWTH_LOW] = { "growth-low", N_ ("Least growth of pay"),
                                     ROUNDS_ASSUMPTION_PERCENT_A_YEAR },
  [ROUNDS_ASSUMPTION_GROWTH_HIGH] = { "growth-high", N_ ("Most growth of pay"),
                                      ROUNDS_ASSUMPTION_PERCENT_A_YEAR },
  [ROUNDS_ASSUMPTION_PAY_LOW] = { "pay-low", N_ ("Least pay, of the expected"),
                                  ROUNDS_ASSUMPTION_PERCENT },
  [ROUNDS_ASSUMPTION_PAY_HIGH] = { "pay-high", N_ ("Most pay, of the expected"),
                                   ROUNDS_ASSUMPTION_PERCENT },
  [ROUNDS_ASSUMPTION_WEEKS] = { "weeks", N_ ("Paid weeks of hourly work"),
                                ROUNDS_ASSUMPTION_WEEKS_A_YEAR },
  [ROUNDS_ASSUMPTION_WORK_WEEKS] = { "work-weeks", N_ ("Worked weeks"),
                                     ROUNDS_ASSUMPTION_WEEKS_A_YEAR },
  [ROUNDS_ASSUMPTION_TAIL] = { "tail-multiple", N_ ("Tail cover, of the yearly premium"),
                               ROUNDS_ASSUMPTION_TIMES },
  [ROUNDS_ASSUMPTION_SHIFT_HOURS] = { "shift-hours", N_ ("Paid hours a shift"),
                                      ROUNDS_ASSUMPTION_HOURS },
  [ROUNDS_ASSUMPTION_OVERTIME] = { "overtime", N_ ("Overtime, of the regular rate"),
                                   ROUNDS_ASSUMPTION_PERCENT },
};

static const char *const sources[] = {
  [ROUNDS_ASSUMED_BY_DEFAULT] = N_ ("A default of this program, without a source"),
  [ROUNDS_ASSUMED_FROM_FEDERAL_RESERVE] =
      N_ ("Federal Reserve, longer-run goal of 2 percent, since 2012"),
  [ROUNDS_ASSUMED_FROM_PRICES] = N_ ("Taken to keep up with prices"),
  [ROUNDS_ASSUMED_FROM_CONTRACTS] =
      N_ ("60 to 90 days are typical for physicians, physician-contract-attorney.com, undated"),
  [ROUNDS_ASSUMED_FROM_TIES] = N_ ("Your notice period, under “What ties you?”"),
  [ROUNDS_ASSUMED_FROM_SEARCHES] =
      N_ ("Most such moves close within 6 to 12 months, CareerCanopy, undated"),
  [ROUNDS_ASSUMED_FROM_NOTICE] = N_ ("The search is taken to happen beside today’s work"),
  [ROUNDS_ASSUMED_FROM_TAIL_PRICES] = N_ ("Middle of 1.5 to 2.5, chellelaw.com, undated"),
  [ROUNDS_ASSUMED_FROM_LABOR_LAW] =
      N_ ("One and one-half times, Fair Labor Standards Act, 29 U.S.C. 207"),
};

/** rounds_assumption_get_key: (transfer none): its name in files */
const char *
rounds_assumption_get_key (RoundsAssumptionKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_ASSUMPTION_N_KINDS, NULL);

  return kinds[kind].key;
}

/** rounds_assumption_get_title: (transfer none): what people call it */
const char *
rounds_assumption_get_title (RoundsAssumptionKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_ASSUMPTION_N_KINDS, NULL);

  return _ (kinds[kind].title);
}

RoundsAssumptionUnit
rounds_assumption_get_unit (RoundsAssumptionKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_ASSUMPTION_N_KINDS, ROUNDS_ASSUMPTION_MONTHS);

  return kinds[kind].unit;
}

/** rounds_assumption_get_source: (transfer none): where the value comes from, for people */
const char *
rounds_assumption_get_source (RoundsAssumptionSource source)
{
  g_return_val_if_fail (source < G_N_ELEMENTS (sources), NULL);

  return _ (sources[source]);
}

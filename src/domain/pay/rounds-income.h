/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-types.h"

G_BEGIN_DECLS

/** ROUNDS_INCOME_SHIFT_HOURS: taken for a shift while nobody has said: the common pattern of three
 * a week */
#define ROUNDS_INCOME_SHIFT_HOURS 12.0

/** ROUNDS_INCOME_OVERTIME_SHARE: percent of the regular rate, taken for overtime while nobody has
 * said: "one and one-half times the regular rate" (Fair Labor Standards Act, 29 U.S.C. 207(a)(1))
 */
#define ROUNDS_INCOME_OVERTIME_SHARE 150.0

/**
 * RoundsIncomeTerms:
 * @amount: cents of what the kind says
 * @quantity: hours or shifts of a week; projects or per-diem hours of a month; wRVUs of a year
 * @weeks: paid weeks of a year, for hourly pay
 * @start_month: first month, counted from the start of the work (for what is paid on leaving: from
 *   that month)
 * @end_month: last month; unset while it goes on. What is paid once is split evenly up to it
 * @growth: percent a year, from one year of the line to the next
 * @ramp_months: until it pays in full, rising month by month; of a wRVU contract the volume rises
 * @pay_lag_months: from the work to the money
 * @threshold: wRVUs of a year above which @rate is paid
 * @rate: cents per wRVU
 * @share: percent of @rate; of the regular rate for overtime
 * @draw: whether the base is a draw, paid back by a shortfall
 * @draw_floor: the least that a year pays under a draw
 * @shift_hours: paid hours of a shift; hours that a project takes
 * @cap: the most hours of a week that there are; %NAN for no cap
 * @tax_form: for kinds that may be either, see rounds_income_may_be_either()
 * @of_license: per diem work of the license plan, beside the option and no part of its pay
 * @weeks_assumed: that nobody has said @weeks; see rounds_income_lines_resolve()
 *
 * One stream of pay. Money is %ROUNDS_MONEY_UNSET, reals are %NAN and optional months
 * %ROUNDS_INTEGER_UNSET while nobody has said.
 */
typedef struct
{
  RoundsIncomeKind kind;
  gint64 amount;
  double quantity;
  double weeks;
  int start_month;
  int end_month;
  double growth;
  int ramp_months;
  int pay_lag_months;
  double threshold;
  gint64 rate;
  double share;
  gboolean draw;
  gint64 draw_floor;
  double shift_hours;
  double cap;
  RoundsTaxForm tax_form;
  gboolean of_license;
  gboolean weeks_assumed;
} RoundsIncomeTerms;

/** RoundsIncomeRhythm: how often a kind of income is paid */
typedef enum
{
  ROUNDS_INCOME_EVERY_MONTH,
  ROUNDS_INCOME_EVERY_YEAR,
  ROUNDS_INCOME_ONE_TIME,
} RoundsIncomeRhythm;

void rounds_income_terms_init (RoundsIncomeTerms *terms, RoundsIncomeKind kind, gint64 amount);
RoundsIncomeRhythm rounds_income_get_rhythm (RoundsIncomeKind kind);
gboolean rounds_income_may_be_either (RoundsIncomeKind kind);
gboolean rounds_income_is_self_employment (const RoundsIncomeTerms *terms);
gboolean rounds_income_comes_on_leaving (RoundsIncomeKind kind);
gboolean rounds_income_is_regular (RoundsIncomeKind kind);
gboolean rounds_income_is_by_week (RoundsIncomeKind kind);
gboolean rounds_income_pays_time_off (const RoundsIncomeTerms *terms);
gboolean rounds_income_needs_quantity (RoundsIncomeKind kind);
gint64 rounds_income_wrvu_year (const RoundsIncomeTerms *terms, double wrvus);
double rounds_income_get_weeks (const RoundsIncomeTerms *terms);
double rounds_income_hours (const RoundsIncomeTerms *terms);
double rounds_income_year_at (const RoundsIncomeTerms *terms, double volume);
gint64 rounds_income_year (const RoundsIncomeTerms *terms);
gint64 rounds_income_month (const RoundsIncomeTerms *terms, int month);
gint64 rounds_income_last_month (const RoundsIncomeTerms *terms, int month);

G_END_DECLS

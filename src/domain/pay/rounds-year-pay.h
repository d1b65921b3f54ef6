/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benefit-places.h"
#include "rounds-hourly.h"
#include "rounds-income.h"
#include "rounds-tax.h"

G_BEGIN_DECLS

/**
 * RoundsYearPayGap:
 *
 * What has to be said before a year's pay can be computed.
 */
typedef enum
{
  ROUNDS_YEAR_PAY_COMPLETE,
  ROUNDS_YEAR_PAY_NEEDS_PAY,
  ROUNDS_YEAR_PAY_NEEDS_HOURS, /* paid by the hour, and no hours */
  ROUNDS_YEAR_PAY_NEEDS_STATE,
  ROUNDS_YEAR_PAY_NEEDS_EFFECTIVE_RATE, /* outside the United States */
  ROUNDS_YEAR_PAY_NEEDS_PARTNER_PAY, /* on a joint return; 0 says that there is none */
  ROUNDS_YEAR_PAY_NEEDS_COST,
} RoundsYearPayGap;

/**
 * RoundsYearPayInput:
 * @lines: (array length=n_lines) (nullable): streams of pay; without any @pay counts instead
 * @pay: cents of one @unit
 * @time: what the work takes
 * @benefits: what the work sets aside before tax; unset counts as nothing
 * @costs: of a year, that the work brings with it
 * @tax_year: the year asked for, of which there may be no tables; 0 for that of the tables
 * @age: of the person at the end of the year, for the limits; 0 while not said
 * @partner_income: cents of a year; counts and is needed on a joint return only
 * @other_deductions: cents of a year, beside state tax; unset counts as nothing
 * @effective_rate: percent of all pay; counts and is needed outside the United States only
 * @state: two letters, "ZZ" outside the United States, empty while not said
 *
 * A steady year of one option in one household.
 */
typedef struct
{
  const RoundsIncomeTerms *lines;
  guint n_lines;
  gint64 pay;
  RoundsPayUnit unit;
  RoundsEmployment employment;
  RoundsWorkTime time;
  RoundsBenefits benefits;
  gint64 costs;

  int tax_year;
  int age;
  RoundsFilingStatus filing_status;
  const char *state;
  int children_under_6;
  int children_6_to_16;
  gint64 partner_income;
  gint64 other_deductions;
  double effective_rate;
} RoundsYearPayInput;

/**
 * RoundsYearPay:
 * @gross: what the work pays
 * @set_aside: deferrals, HSA and premiums, before tax
 * @places: what each of them comes out of; what no pay can carry is left out
 * @costs: of the work
 * @take_home: of the household: what taxes, set-asides and costs leave
 * @before_state: what federal taxes, set-asides and costs leave, while only the state is missing
 * @added: what the work adds to the household's take-home, compared with not doing it
 * @real_hours: of a year, those of the lines on top of the schedule included; %NAN while not known
 * @gross_per_hour: per real hour
 * @added_per_hour: the same after tax
 * @household: as the taxes were computed for it; its state is borrowed from the input
 * @taxes: of the household, every line
 *
 * Money in cents; %ROUNDS_MONEY_UNSET where nobody knows. Clear with rounds_year_pay_clear().
 */
typedef struct
{
  RoundsYearPayGap gap;
  gint64 gross;
  gint64 partner_gross;
  gint64 federal_tax;
  gint64 payroll_tax; /* Social Security, Medicare, self-employment tax, state contributions */
  gint64 state_tax;
  gint64 set_aside;
  RoundsBenefitPlaces places;
  gint64 costs;
  gint64 take_home;
  gint64 before_state;
  gint64 added;
  double real_hours;
  gint64 gross_per_hour;
  gint64 added_per_hour;
  RoundsTaxHousehold household;
  RoundsTaxResult taxes;
} RoundsYearPay;

double rounds_year_pay_find_line_hours (const RoundsWorkTime *time, const RoundsIncomeTerms *line);
double rounds_year_pay_find_beyond_schedule (const RoundsWorkTime *time,
                                             const RoundsIncomeTerms *lines, guint n_lines);
gint64 rounds_year_pay_gross (const RoundsYearPayInput *input);
gboolean rounds_year_pay_compute (const RoundsYearPayInput *input, const RoundsTaxTables *tables,
                                  RoundsYearPay *pay, GError **error);
gint64 rounds_year_pay_get_month (const RoundsYearPay *pay);
void rounds_year_pay_clear (RoundsYearPay *pay);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RoundsYearPay, rounds_year_pay_clear)

G_END_DECLS

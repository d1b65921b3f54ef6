/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-forecast.h"

G_BEGIN_DECLS

/**
 * RoundsCashYear:
 * @n_months: twelve, but in the last year maybe fewer
 * @sum: of the months; its balance is that of the last one
 * @stay: take-home with today's work
 * @stay_loans: loan payments with today's work
 * @unforgiven: as in #RoundsCashMonth, the option's less today's
 * @difference: as in #RoundsForecast
 * @cumulative: up to the end of the year
 *
 * Twelve months of the way to an option, counted from its start. Cents; %ROUNDS_MONEY_UNSET where a
 * month is unknown. Years add up to the months to the cent.
 */
typedef struct
{
  guint n_months;
  RoundsCashMonth sum;
  gint64 stay;
  gint64 stay_loans;
  gint64 unforgiven;
  gint64 difference;
  gint64 cumulative;
} RoundsCashYear;

GArray *rounds_cash_years_list (const RoundsCashFlow *stay, const RoundsCashFlow *option,
                                const RoundsForecast *forecast);
void rounds_cash_years_total (const GArray *years, RoundsCashYear *total);

G_END_DECLS

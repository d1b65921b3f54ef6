/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax.h"

G_BEGIN_DECLS

/**
 * RoundsTradeOffInput:
 * @gig_hours: of a week
 * @gig_rate: cents an hour
 * @gig_tax: percent of what the gig pays; see rounds_trade_off_find_tax()
 * @search_hours: of a week for the search, without the gig
 * @search_hours_lost: of a week, that the gig takes from the search
 * @search_months: until the new work, without the gig
 * @take_home_now: cents of a month until then, without the gig
 * @take_home_then: cents of a month of the new work
 *
 * A well-paid gig now, or all time for the search (R084). %NAN and %ROUNDS_MONEY_UNSET while unset.
 */
typedef struct
{
  double gig_hours;
  gint64 gig_rate;
  double gig_tax;
  double search_hours;
  double search_hours_lost;
  double search_months;
  gint64 take_home_now;
  gint64 take_home_then;
} RoundsTradeOffInput;

/**
 * RoundsTradeOff:
 * @delay: months that the gig puts off the new work; infinite when it leaves no time to search
 * @wait_months: months until the new work with the gig
 * @gig_month: what the gig leaves of a month after tax
 * @gig_total: the same until the new work
 * @forgone: what the delay costs: the new work's take-home less that of now
 * @gig_first: take-home up to month @wait_months with the gig
 * @search_first: take-home up to the same month without it
 *
 * Both ways, side by side, over the same months; no verdict (R085). Cents; %ROUNDS_MONEY_UNSET and
 * %NAN while a part is unknown.
 */
typedef struct
{
  double delay;
  double wait_months;
  gint64 gig_month;
  gint64 gig_total;
  gint64 forgone;
  gint64 gig_first;
  gint64 search_first;
} RoundsTradeOff;

void rounds_trade_off_compute (const RoundsTradeOffInput *input, RoundsTradeOff *result);
gboolean rounds_trade_off_find_tax (const RoundsTaxTables *tables,
                                    const RoundsTaxHousehold *household, gint64 gig_year,
                                    double contract_part, double *percent, GError **error);

G_END_DECLS

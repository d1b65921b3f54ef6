/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsGig:
 * @year: cents that a year of all its hours pays, as in the year of the option;
 * %ROUNDS_MONEY_UNSET while unknown
 * @rate: cents an hour, to be shown; %ROUNDS_MONEY_UNSET while unknown
 * @hours: of a week that one would take; %NAN while unset
 * @cap: the most hours of a week that there are; %NAN for no cap
 * @lag: months from the work to the money; %ROUNDS_INTEGER_UNSET while unset, taken as none
 */
typedef struct
{
  gint64 year;
  gint64 rate;
  double hours;
  double cap;
  int lag;
} RoundsGig;

/**
 * RoundsPortfolio:
 * @hours: of a week, of all gigs
 * @income: cents of a year
 * @shortfall: cents of a year up to the target; 0 when it is reached; %ROUNDS_MONEY_UNSET without
 * one
 * @reached: whether the target is reached
 * @full: whether the limit of hours is
 * @n_unknown: gigs left out because their pay is not said
 * @n_without_hours: gigs that count whole and are no part of @hours, which nobody has said of them
 * @all_paid_month: the first month in which every gig that is taken pays
 */
typedef struct
{
  double hours;
  gint64 income;
  gint64 shortfall;
  gboolean reached;
  gboolean full;
  guint n_unknown;
  guint n_without_hours;
  int all_paid_month;
} RoundsPortfolio;

void rounds_portfolio_build (const RoundsGig *gigs, guint n_gigs, gint64 target, double hour_limit,
                             double *taken, RoundsPortfolio *portfolio);
gint64 rounds_portfolio_gig_year (const RoundsGig *gig, double taken);

G_END_DECLS

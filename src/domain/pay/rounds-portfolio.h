/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsGig:
 * @rate: cents an hour; %ROUNDS_MONEY_UNSET while unset
 * @hours: of a week that one would take; %NAN while unset
 * @cap: the most hours of a week that there are; %NAN for no cap
 * @lag: months from the work to the money; %ROUNDS_INTEGER_UNSET while unset, taken as none
 */
typedef struct
{
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
 * @n_unknown: gigs left out because their rate or hours are not said
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
  int all_paid_month;
} RoundsPortfolio;

void rounds_portfolio_build (const RoundsGig *gigs, guint n_gigs, gint64 target, double hour_limit,
                             double weeks, double *taken, RoundsPortfolio *portfolio);

G_END_DECLS

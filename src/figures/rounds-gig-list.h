/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-option.h"
#include "rounds-plan.h"
#include "rounds-portfolio.h"

G_BEGIN_DECLS

/**
 * RoundsGigLine:
 * @name: (owned): what a person calls it
 * @gig: as the portfolio takes it; its hours are those of a week in the list's year
 * @contract: whether it is 1099 work, and not wages
 * @taken: hours of a week that the portfolio takes of it; %NAN where they are not said and it
 * counts whole
 * @year: cents that these hours pay in a year; %ROUNDS_MONEY_UNSET while the pay is not said
 */
typedef struct
{
  char *name;
  RoundsGig gig;
  gboolean contract;
  double taken;
  gint64 year;
} RoundsGigLine;

GArray *rounds_gig_list_new (RoundsPlan *plan, RoundsOption *option, double *weeks);
void rounds_gig_list_build (GArray *gigs, gint64 target, double hour_limit,
                            RoundsPortfolio *portfolio);
gint64 rounds_gig_list_get_rate (GArray *gigs);
double rounds_gig_list_get_hours (GArray *gigs);
double rounds_gig_list_get_contract_part (GArray *gigs);
gint64 rounds_gig_list_get_contract_year (GArray *gigs);

G_END_DECLS

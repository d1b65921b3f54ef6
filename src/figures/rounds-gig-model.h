/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-gig-list.h"
#include "rounds-live-model.h"
#include "rounds-trade-off.h"

G_BEGIN_DECLS

/** ROUNDS_GIG_FULL_TIME: hours of a week that count as full time while nobody has said */
#define ROUNDS_GIG_FULL_TIME 40.0

/**
 * RoundsGigFigure:
 * @option: (owned): a job
 * @title: (owned): what to call it
 * @career: (owned) (nullable): what is searched for meanwhile; %NULL without a career to compare
 * @career_title: (owned) (nullable): what to call that
 * @input: of the trade-off, filled from the option's lines where nothing else is said; its hours
 *   are those of a mean week of the year
 * @contract_part: of what the gig pays, the part that is 1099 work, from 0 to 1; the rest is wages
 * @trade_off: both ways
 * @gigs: (owned) (element-type RoundsGigLine): what the job consists of
 * @weeks: worked weeks of a year of the gigs
 * @target: cents of a year; %ROUNDS_MONEY_UNSET without one
 * @hour_limit: of a week
 * @portfolio: the gigs together
 * @option_year: cents of a year that the job pays in all, as its year says; unset while unknown
 *
 * A job by the hour beside the search for a career (R084, R085), and as several gigs (R087).
 */
typedef struct
{
  RoundsOption *option;
  char *title;
  RoundsOption *career;
  char *career_title;
  RoundsTradeOffInput input;
  double contract_part;
  RoundsTradeOff trade_off;
  GArray *gigs;
  double weeks;
  gint64 target;
  double hour_limit;
  RoundsPortfolio portfolio;
  gint64 option_year;
} RoundsGigFigure;

#define ROUNDS_TYPE_GIG_MODEL (rounds_gig_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsGigModel, rounds_gig_model, ROUNDS, GIG_MODEL, RoundsLiveModel)

guint rounds_gig_model_get_n_figures (RoundsGigModel *self);
const RoundsGigFigure *rounds_gig_model_get_figure (RoundsGigModel *self, guint position);
const RoundsGigFigure *rounds_gig_model_find_figure (RoundsGigModel *self, gint64 option_id);

G_END_DECLS

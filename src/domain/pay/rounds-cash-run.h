/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benefit-places.h"
#include "rounds-cash-flow.h"

G_BEGIN_DECLS

/** ROUNDS_CASH_NEVER: a month that does not come */
#define ROUNDS_CASH_NEVER (G_MAXINT / 4)

/**
 * RoundsCashRun:
 * @months: whole calendar years around the months asked for, since tax is by the year
 * @places: (array): what each part that a month sets aside comes out of
 * @set_aside_by: (array): the work whose benefits a month sets aside: 0 none, 1 today's, 2 the
 * option's
 * @before: months of the first year before month 0
 *
 * One computation, in the order of the functions below.
 */
typedef struct
{
  const RoundsCashFlowInput *input;
  RoundsCashMonth *months;
  guint8 *set_aside_by;
  RoundsBenefitPlaces *places;
  int n;
  int before;
  int leave;
  int begin;
  int ramp;
  GArray *notes;
  gboolean tax_unknown;
  gboolean
      left_out[2]; /* months of today's work or the option's cannot carry all of its benefits */
  gboolean cut; /* a later age allows less than is entered */
  int last_payment; /* as in #RoundsCashFlow, or %ROUNDS_CASH_NEVER */
  int other_last_payment; /* the same of the way that is not walked */
  int repaid; /* as in #RoundsCashFlow */
} RoundsCashRun;

void rounds_cash_find_way (const RoundsCashFlowInput *input, gboolean moves, int *leave,
                           int *begin);
double rounds_cash_prices (const RoundsCashFlowInput *input, int years);
int rounds_cash_find_age (const RoundsCashRun *run, int years);
RoundsBenefits rounds_cash_find_benefits (RoundsCashRun *run, const RoundsWork *work, int years);
void rounds_cash_pay (RoundsCashRun *run);
void rounds_cash_costs (RoundsCashRun *run);
gboolean rounds_cash_tax (RoundsCashRun *run, GError **error);
void rounds_cash_loans (RoundsCashRun *run);
void rounds_cash_months (RoundsCashRun *run);
void rounds_cash_notes (RoundsCashRun *run);

G_END_DECLS

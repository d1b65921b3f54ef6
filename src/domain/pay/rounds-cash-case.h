/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-assumption.h"
#include "rounds-forecast.h"
#include "rounds-option-costs.h"
#include "rounds-plan.h"
#include "rounds-ranges.h"

G_BEGIN_DECLS

/**
 * RoundsCashCase:
 * @input: of the month engine; complete, as far as what is missing may be assumed
 * @terms: how the months are looked at
 * @ranges: how far the option's pay, growth and gap may be from what is expected
 * @floor: the household's, cents of a month; %ROUNDS_MONEY_UNSET while unset
 * @profession: of the person; notice differs by it
 * @notice: months that the contract asks for; %ROUNDS_INTEGER_UNSET while nobody has said it
 * @situation: where the person starts
 * @has_today: whether there is work of today, or the last work, to compare with
 * @main_line: the option's line that pays most, or whose amount is missing; -1 for none
 * @ties: cents, once, of obligations that leaving for the option settles; part of its costs
 * @upkeep: cents a year of the licenses that are kept after leaving; part of the option's costs
 * @steady_upkeep: the part of it that goes on without an end
 * @per_diem: cents of a first year of per diem work of the license plan; part of the option's lines
 * @left_out: (element-type RoundsLeftOut): what was said elsewhere and does not count
 * @assume_weeks: whether hours of today's work and of the option's are counted over weeks that
 *   nobody has said
 * @assumptions: (element-type RoundsAssumption): all that was taken for want of an answer
 *
 * What the plan says about going from today's work to one option, frozen: it refers to nothing that
 * changes, so that it may be read in any thread. Household money is never assumed.
 */
typedef struct
{
  RoundsCashFlowInput input;
  RoundsForecastTerms terms;
  RoundsRanges ranges;
  gint64 floor;
  RoundsProfession profession;
  int notice;
  RoundsSituation situation;
  gboolean has_today;
  int main_line;
  gint64 ties;
  gint64 upkeep;
  gint64 steady_upkeep;
  gint64 per_diem;
  gboolean assume_weeks[2];
  GArray *left_out;
  GArray *assumptions;

  /*< private >*/
  RoundsIncomeTerms *lines[2]; /* owned; today's and the option's */
  RoundsCostTerms *costs[2]; /* owned */
  char *state; /* owned */
  RoundsTaxTables *tables; /* owned */
} RoundsCashCase;

RoundsCashCase *rounds_cash_case_new (RoundsPlan *plan, gint64 option,
                                      const RoundsTaxTables *tables, RoundsDate today,
                                      const RoundsCashChange *change);
RoundsCashCase *rounds_cash_case_ref (RoundsCashCase *self);
void rounds_cash_case_unref (RoundsCashCase *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsCashCase, rounds_cash_case_unref)

G_END_DECLS

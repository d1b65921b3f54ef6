/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-floor.h"
#include "rounds-live-model.h"
#include "rounds-option.h"
#include "rounds-pay-terms.h"
#include "rounds-year-pay.h"

G_BEGIN_DECLS

/**
 * RoundsPayFigure:
 * @option: (owned): whose pay it is
 * @title: (owned): what to call the option
 * @time: what it takes
 * @lines: (owned) (nullable) (element-type RoundsIncomeTerms): what pays it
 * @weeks_assumed: whether nobody has said for how many weeks a year it takes that
 * @pay: a steady year of it
 * @upkeep: cents of licenses that are kept without an end; part of the year's costs
 * @change: take-home compared with today's; unset for today itself or while either is unknown
 * @floor_margin: a month's take-home less the household floor; unset while either is unknown
 * @verdict: of that month against the floor, the same as the verdict of the months
 * @left_out: (owned) (nullable): what is entered to be set aside and is not, in words
 * @problem: (owned) (nullable): why it could not be computed, in words
 */
typedef struct
{
  RoundsOption *option;
  char *title;
  RoundsWorkTime time;
  GArray *lines;
  gboolean weeks_assumed;
  RoundsYearPay pay;
  gint64 upkeep;
  gint64 change;
  gint64 floor_margin;
  RoundsFloorVerdict verdict;
  char *left_out;
  char *problem;
} RoundsPayFigure;

#define ROUNDS_TYPE_PAY_MODEL (rounds_pay_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPayModel, rounds_pay_model, ROUNDS, PAY_MODEL, RoundsLiveModel)

guint rounds_pay_model_get_n_figures (RoundsPayModel *self);
const RoundsPayFigure *rounds_pay_model_get_figure (RoundsPayModel *self, guint position);
const RoundsPayFigure *rounds_pay_model_find_figure (RoundsPayModel *self, gint64 option_id);
const char *const *rounds_pay_model_get_notes (RoundsPayModel *self);
int rounds_pay_model_get_tax_year (RoundsPayModel *self);
RoundsPayTerms *rounds_pay_model_find_terms (RoundsPlan *plan, gint64 option_id);

G_END_DECLS

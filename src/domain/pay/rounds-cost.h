/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-types.h"

G_BEGIN_DECLS

/** ROUNDS_COST_TAIL_MULTIPLE: of the last yearly premium, taken for a tail while nobody has said:
 * the middle of 1.5 to 2.5 (chellelaw.com, law firm; agencies and brokers quote the same, at the
 * most 4) */
#define ROUNDS_COST_TAIL_MULTIPLE 2.0

/**
 * RoundsCostTerms:
 * @amount: cents of one time; of a tail the premium of a year
 * @start_month: the first time, counted from the anchor of the kind
 * @end_month: the last month in which it may come; unset while it goes on
 * @multiple: of the premium, for a tail; %NAN while unset
 * @covered: somebody else pays it
 * @occurrence: the policy needs no tail
 * @from_leaving: of an option: it comes between jobs too, whatever the anchor of its kind
 *
 * One cost of an option, or of leaving for it.
 */
typedef struct
{
  RoundsCostKind kind;
  gint64 amount;
  RoundsCostRhythm rhythm;
  int start_month;
  int end_month;
  double multiple;
  gboolean covered;
  gboolean occurrence;
  gboolean from_leaving;
} RoundsCostTerms;

/** RoundsCostAnchor: what the months of a cost are counted from */
typedef enum
{
  ROUNDS_COST_FROM_START, /* of the plan */
  ROUNDS_COST_FROM_LEAVING, /* the first month without today's work */
  ROUNDS_COST_FROM_NEW_WORK,
} RoundsCostAnchor;

void rounds_cost_terms_init (RoundsCostTerms *terms, RoundsCostKind kind, gint64 amount,
                             RoundsCostRhythm rhythm);
RoundsCostAnchor rounds_cost_get_anchor (RoundsCostKind kind);
gint64 rounds_cost_tail (gint64 premium, double multiple);
gint64 rounds_cost_month (const RoundsCostTerms *terms, int month);
gint64 rounds_cost_steady_year (const RoundsCostTerms *terms);

G_END_DECLS

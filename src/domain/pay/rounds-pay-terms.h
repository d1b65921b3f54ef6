/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benefits.h"
#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PAY_TERMS (rounds_pay_terms_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPayTerms, rounds_pay_terms, ROUNDS, PAY_TERMS, RoundsRecord)

/** ROUNDS_PAY_WORK_WEEKS: worked weeks of a year while nobody has said how many */
#define ROUNDS_PAY_WORK_WEEKS 48.0

/** ROUNDS_PAY_PAID_WEEKS: weeks for which wages by the hour are paid, time off among them, while
 * nobody has said how many */
#define ROUNDS_PAY_PAID_WEEKS 52.0

/**
 * RoundsPayTerms:
 *
 * Pay and hours of one option. Members are read directly and written as properties.
 */
struct _RoundsPayTerms
{
  RoundsRecord parent_instance;

  gint64 option; /* id of the option */
  gint64 pay; /* cents, of one unit */
  RoundsPayUnit unit;
  RoundsEmployment employment;
  double hours_per_week; /* NAN while unset */
  double weeks_per_year; /* NAN while unset; see rounds_pay_terms_get_weeks() */
  double paid_weeks; /* of wages by the hour; NAN while unset */
  double charting_hours; /* charting and in-basket outside the schedule */
  double call_hours; /* weighted */
  double commute_hours; /* NAN while unset */
  double cme_hours; /* NAN while unset */
  double growth; /* of the pay, percent a year; NAN while unset */
  RoundsBenefits benefits;
  gboolean pslf; /* the employer counts toward PSLF */
  char *non_compete; /* what its contract says about later work */
};

double rounds_pay_terms_get_weeks (const RoundsPayTerms *terms);
gboolean rounds_pay_terms_are_hourly_wages (const RoundsPayTerms *terms);
double rounds_pay_terms_get_paid_weeks (const RoundsPayTerms *terms);
gboolean rounds_pay_terms_assume_weeks (const RoundsPayTerms *terms);

G_END_DECLS

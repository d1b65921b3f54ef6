/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-enums.h"
#include "rounds-pay-terms.h"

static const RoundsField fields[] = {
  ROUNDS_OWNER (RoundsPayTerms, option, "option", N_ ("Option")),
  ROUNDS_MONEY (RoundsPayTerms, pay, "pay", N_ ("Pay")),
  ROUNDS_ENUM (RoundsPayTerms, unit, "unit", N_ ("Paid by"), rounds_pay_unit_get_type,
               ROUNDS_PAY_PER_YEAR),
  ROUNDS_ENUM (RoundsPayTerms, employment, "employment", N_ ("Employment"),
               rounds_employment_get_type, ROUNDS_EMPLOYMENT_W2),
  ROUNDS_REAL (RoundsPayTerms, hours_per_week, "hours-per-week", N_ ("Scheduled hours a week")),
  ROUNDS_REAL (RoundsPayTerms, weeks_per_year, "weeks-per-year", N_ ("Worked weeks a year")),
  ROUNDS_REAL (RoundsPayTerms, paid_weeks, "paid-weeks", N_ ("Paid weeks a year")),
  ROUNDS_REAL (RoundsPayTerms, charting_hours, "charting-hours", N_ ("Charting hours a week")),
  ROUNDS_REAL (RoundsPayTerms, call_hours, "call-hours", N_ ("Call hours a week")),
  ROUNDS_REAL (RoundsPayTerms, commute_hours, "commute-hours", N_ ("Commute hours a week")),
  ROUNDS_REAL (RoundsPayTerms, cme_hours, "cme-hours", N_ ("Unpaid CME hours a year")),
  ROUNDS_REAL (RoundsPayTerms, growth, "growth", N_ ("Growth a year")),
  ROUNDS_MONEY (RoundsPayTerms, benefits.deferral_401k, "deferral-401k", N_ ("401(k) deferral")),
  ROUNDS_MONEY (RoundsPayTerms, benefits.deferral_403b, "deferral-403b", N_ ("403(b) deferral")),
  ROUNDS_MONEY (RoundsPayTerms, benefits.deferral_457b, "deferral-457b", N_ ("457(b) deferral")),
  ROUNDS_MONEY (RoundsPayTerms, benefits.hsa, "hsa", N_ ("HSA payments")),
  ROUNDS_MONEY (RoundsPayTerms, benefits.premiums, "premiums", N_ ("Health premiums")),
  ROUNDS_MONEY (RoundsPayTerms, benefits.match, "match", N_ ("Employer match")),
  ROUNDS_BOOLEAN (RoundsPayTerms, pslf, "pslf", N_ ("Counts toward PSLF"), FALSE),
  ROUNDS_TEXT (RoundsPayTerms, non_compete, "non-compete", N_ ("Non-compete")),
};

ROUNDS_DEFINE_RECORD (RoundsPayTerms, rounds_pay_terms, "pay_terms", fields)

/**
 * rounds_pay_terms_get_weeks:
 * @terms: (nullable): what was said of the work
 *
 * Returns: worked weeks of a year, so that pay and hours a week are enough for a first answer:
 *   #ROUNDS_PAY_WORK_WEEKS while nobody has said
 */
double
rounds_pay_terms_get_weeks (const RoundsPayTerms *terms)
{
  return terms == NULL || isnan (terms->weeks_per_year) ? ROUNDS_PAY_WORK_WEEKS
                                                        : terms->weeks_per_year;
}

/** rounds_pay_terms_are_hourly_wages: whether an employer pays by the hour, time off maybe too */
gboolean
rounds_pay_terms_are_hourly_wages (const RoundsPayTerms *terms)
{
  return terms != NULL && terms->unit == ROUNDS_PAY_PER_HOUR &&
         terms->employment != ROUNDS_EMPLOYMENT_1099;
}

/**
 * rounds_pay_terms_get_paid_weeks:
 * @terms: (nullable): what was said of the work
 *
 * An employee by the hour is usually paid in time off as well, as the 2,080 hours of the Bureau of
 * Labor Statistics take it; a contractor is paid for the weeks that are worked.
 *
 * Returns: weeks of a year that pay by the hour is paid for
 */
double
rounds_pay_terms_get_paid_weeks (const RoundsPayTerms *terms)
{
  if (!rounds_pay_terms_are_hourly_wages (terms))
    return rounds_pay_terms_get_weeks (terms);
  return isnan (terms->paid_weeks) ? ROUNDS_PAY_PAID_WEEKS : terms->paid_weeks;
}

/** rounds_pay_terms_assume_weeks: whether a figure rests on weeks that nobody has said */
gboolean
rounds_pay_terms_assume_weeks (const RoundsPayTerms *terms)
{
  return terms != NULL && isnan (terms->weeks_per_year) &&
         !(isnan (terms->hours_per_week) && isnan (terms->charting_hours) &&
           isnan (terms->call_hours) && isnan (terms->commute_hours));
}

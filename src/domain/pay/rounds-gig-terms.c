/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-gig-terms.h"

static const RoundsField fields[] = {
  ROUNDS_OWNER (RoundsGigTerms, option, "option", N_ ("Option")),
  ROUNDS_REFERENCE (RoundsGigTerms, career, "career", N_ ("Career searched for")),
  ROUNDS_REAL (RoundsGigTerms, hours, "hours", N_ ("Gig hours a week")),
  ROUNDS_MONEY (RoundsGigTerms, rate, "rate", N_ ("Rate of the gig")),
  ROUNDS_ENUM (RoundsGigTerms, employment, "employment", N_ ("Taxed as"),
               rounds_employment_get_type, ROUNDS_EMPLOYMENT_1099),
  ROUNDS_REAL (RoundsGigTerms, search_hours, "search-hours", N_ ("Search hours a week")),
  ROUNDS_REAL (RoundsGigTerms, search_hours_lost, "search-hours-lost",
               N_ ("Search hours lost a week")),
  ROUNDS_REAL (RoundsGigTerms, search_months, "search-months", N_ ("Months of search")),
  ROUNDS_MONEY (RoundsGigTerms, target, "target", N_ ("Pay to reach")),
  ROUNDS_REAL (RoundsGigTerms, hour_limit, "hour-limit", N_ ("Most hours a week")),
};

ROUNDS_DEFINE_RECORD (RoundsGigTerms, rounds_gig_terms, "gig_terms", fields)

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_GIG_TERMS (rounds_gig_terms_get_type ())
G_DECLARE_FINAL_TYPE (RoundsGigTerms, rounds_gig_terms, ROUNDS, GIG_TERMS, RoundsRecord)

/**
 * RoundsGigTerms:
 *
 * What a job by the hour is weighed with: the search that it takes time from (R084), and how far
 * several gigs should go (R087). At most one for an option. Members are read directly and written
 * as properties.
 */
struct _RoundsGigTerms
{
  RoundsRecord parent_instance;

  gint64 option; /* id of the job */
  gint64 career; /* id of the option that is searched for; 0 for the first career compared */
  double hours; /* of a week; NAN for those of the option's lines */
  gint64 rate; /* cents an hour; unset for that of the option's lines */
  RoundsEmployment employment; /* how that rate is taxed; the option's lines say it of theirs */
  double search_hours; /* of a week for the search, without the gig */
  double search_hours_lost; /* of a week, that the gig takes from the search */
  double search_months; /* until the new work, without the gig */
  gint64 target; /* cents of a year that the gigs should pay; unset for no target */
  double hour_limit; /* of a week; NAN for full time */
};

G_END_DECLS

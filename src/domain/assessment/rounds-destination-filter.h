/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-destination-traits.h"

G_BEGIN_DECLS

/**
 * RoundsDestinationFilter:
 * @way: a job, or a career (R008); unknown asks nothing
 * @no_license: only where no license is required (R028)
 * @no_residency: only where no residency or board certification is required
 * @from_home: only where the work is done wholly or mostly from home
 * @little_travel: only with little travel or none
 * @easier_entry: only where entry is easier, or in the middle
 * @first_landing: only the strongest first landings (R049)
 * @suits: only with a role for the person's profession (R005)
 * @near_care: only where care knowledge is used every day, or nearer
 * @shortlisted: only what is on the list
 * @feasible: only what reaches the household's floor, tight or not (R039)
 * @text: (nullable): words that all have to occur, in any order
 *
 * Zeroed, it asks nothing.
 */
typedef struct
{
  RoundsPathWay way;
  gboolean no_license;
  gboolean no_residency;
  gboolean from_home;
  gboolean little_travel;
  gboolean easier_entry;
  gboolean first_landing;
  gboolean suits;
  gboolean near_care;
  gboolean shortlisted;
  gboolean feasible;
  const char *text;
} RoundsDestinationFilter;

RoundsTruth rounds_destination_filter_match (const RoundsDestinationFilter *filter,
                                             const RoundsDestinationTraits *traits);
char *rounds_destination_filter_fold (const char *text);

G_END_DECLS

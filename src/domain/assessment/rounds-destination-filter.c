/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-destination-filter.h"

/* From this mark on, care knowledge is used every day. */
#define NEAR_CARE 3

static RoundsTruth
judge (gboolean is_known, gboolean is_true)
{
  if (!is_known)
    return ROUNDS_TRUTH_UNKNOWN;
  return is_true ? ROUNDS_TRUTH_YES : ROUNDS_TRUTH_NO;
}

static RoundsTruth
match_way (RoundsPathWay wanted, RoundsPathWay way)
{
  return judge (way != ROUNDS_WAY_UNKNOWN, way == wanted || way == ROUNDS_WAY_BOTH);
}

/* Where it depends on the single post, the destination as a whole is neither: it stays unknown. */
static RoundsTruth
match_from_home (RoundsRemote remote)
{
  return judge (remote != ROUNDS_REMOTE_UNKNOWN && remote != ROUNDS_REMOTE_MIXED,
                remote == ROUNDS_REMOTE_FULLY || remote == ROUNDS_REMOTE_MOSTLY);
}

static RoundsTruth
match_not_required (RoundsNeed need)
{
  return judge (need != ROUNDS_NEED_UNKNOWN, need != ROUNDS_NEED_REQUIRED);
}

static RoundsTruth
match_text (const char *text, const char *haystack)
{
  g_auto (GStrv) words = NULL;
  g_autofree char *folded = rounds_destination_filter_fold (text != NULL ? text : "");

  words = g_strsplit_set (folded, " \t\n", -1);
  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0' && (haystack == NULL || strstr (haystack, words[i]) == NULL))
      return ROUNDS_TRUTH_NO;
  return ROUNDS_TRUTH_YES;
}

/* A single no rules the destination out; otherwise a single unknown leaves it open. MIN() finds
 * that because unknown is the lowest of #RoundsTruth. */
static void
ask (RoundsTruth *verdict, gboolean is_asked, RoundsTruth answer)
{
  if (is_asked)
    *verdict = *verdict == ROUNDS_TRUTH_NO || answer == ROUNDS_TRUTH_NO ? ROUNDS_TRUTH_NO
                                                                        : MIN (*verdict, answer);
}

/**
 * rounds_destination_filter_match:
 *
 * Asks of one field of work all that @filter wants: job or career (R008), license (R028),
 * residency, remote work, travel, entry, first landing (R049), a role for the profession (R005),
 * nearness to care, the list, the household's floor (R039), and words.
 *
 * Returns: yes; no; or unknown where nothing speaks against it and something that is asked is not
 *   known (R010), so that it can be shown apart instead of being hidden in silence
 */
RoundsTruth
rounds_destination_filter_match (const RoundsDestinationFilter *filter,
                                 const RoundsDestinationTraits *traits)
{
  RoundsTruth verdict = ROUNDS_TRUTH_YES;

  g_return_val_if_fail (filter != NULL && traits != NULL, ROUNDS_TRUTH_NO);

  ask (&verdict, filter->way != ROUNDS_WAY_UNKNOWN, match_way (filter->way, traits->way));
  ask (&verdict, filter->no_license, match_not_required (traits->license));
  ask (&verdict, filter->no_residency, match_not_required (traits->residency));
  ask (&verdict, filter->from_home, match_from_home (traits->remote));
  ask (&verdict, filter->little_travel,
       judge (traits->travel != ROUNDS_TRAVEL_UNKNOWN, traits->travel <= ROUNDS_TRAVEL_LOW));
  ask (&verdict, filter->easier_entry,
       judge (traits->entry != ROUNDS_ENTRY_UNKNOWN, traits->entry <= ROUNDS_ENTRY_MIDDLE));
  ask (&verdict, filter->first_landing, traits->first_landing);
  ask (&verdict, filter->suits, traits->suits);
  ask (&verdict, filter->near_care, judge (traits->nearness > 0, traits->nearness >= NEAR_CARE));
  ask (&verdict, filter->shortlisted, judge (TRUE, traits->shortlisted));
  ask (&verdict, filter->feasible,
       judge (traits->feasibility != ROUNDS_FLOOR_UNKNOWN,
              traits->feasibility != ROUNDS_FLOOR_NOT_YET));
  ask (&verdict, filter->text != NULL, match_text (filter->text, traits->haystack));
  return verdict;
}

/** rounds_destination_filter_fold: (transfer full): @text as it is searched, without case */
char *
rounds_destination_filter_fold (const char *text)
{
  g_autofree char *normal = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  return g_utf8_casefold (normal != NULL ? normal : "", -1);
}

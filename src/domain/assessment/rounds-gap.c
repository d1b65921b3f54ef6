/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-gap.h"

static const char *const names[ROUNDS_GAP_N_KINDS] = {
  [ROUNDS_GAP_CLOSE_CALL] = "close-call",
  [ROUNDS_GAP_REMEDY] = "remedy",
  [ROUNDS_GAP_FLOOR] = "floor",
  [ROUNDS_GAP_TIE] = "tie",
  [ROUNDS_GAP_PAY] = "pay",
  [ROUNDS_GAP_LICENSE_NEED] = "license-need",
  [ROUNDS_GAP_OUTCOMES] = "outcomes",
  [ROUNDS_GAP_LICENSE_DECISION] = "license-decision",
  [ROUNDS_GAP_AGREEMENT] = "agreement",
  [ROUNDS_GAP_TRAINING] = "training",
  [ROUNDS_GAP_MARK] = "mark",
};

/**
 * rounds_gap_dup_code:
 *
 * Returns: (transfer full): a stable name of the gap in files, by which a question that was kept
 *   from it is known again
 */
char *
rounds_gap_dup_code (const RoundsGap *gap)
{
  g_return_val_if_fail (gap != NULL && gap->kind < ROUNDS_GAP_N_KINDS, NULL);

  if (*gap->subject == '\0')
    return g_strdup (names[gap->kind]);
  return g_strconcat (names[gap->kind], ":", gap->subject, NULL);
}

static gboolean
is_taken (const RoundsGap *gap, const char *const *taken)
{
  g_autofree char *code = rounds_gap_dup_code (gap);

  return g_strv_contains (taken, code);
}

/* The first gap of a kind from @from on that is not taken; @n_gaps if there is none. */
static guint
find_next (const RoundsGap *gaps, guint n_gaps, guint from, RoundsGapKind kind,
           const char *const *taken)
{
  while (from < n_gaps && (gaps[from].kind != kind || is_taken (&gaps[from], taken)))
    from++;
  return from;
}

/**
 * rounds_gaps_choose:
 * @gaps: (inout) (array length=n_gaps): in any order; those of one kind in the order of their
 *   weight. The chosen ones stand first afterwards
 * @taken: (array zero-terminated=1): codes of the gaps that are questions of the plan already
 * @limit: how many to choose at most
 *
 * Chooses the questions to suggest (F7). One of each kind comes before a second one of any, so that
 * five options without pay do not hide that the floor is missing; within a round the kinds follow
 * the order of #RoundsGapKind.
 *
 * Returns: how many were chosen
 */
guint
rounds_gaps_choose (RoundsGap *gaps, guint n_gaps, const char *const *taken, guint limit)
{
  guint next[ROUNDS_GAP_N_KINDS] = { 0 };
  g_autofree RoundsGap *chosen = NULL;
  guint n_chosen = 0;
  guint n_before;

  g_return_val_if_fail (gaps != NULL || n_gaps == 0, 0);
  g_return_val_if_fail (taken != NULL, 0);

  chosen = g_new (RoundsGap, n_gaps);
  do
    {
      n_before = n_chosen;
      for (guint kind = 0; kind < ROUNDS_GAP_N_KINDS && n_chosen < limit; kind++)
        {
          guint found = find_next (gaps, n_gaps, next[kind], kind, taken);

          next[kind] = MIN (found + 1, n_gaps);
          if (found < n_gaps)
            chosen[n_chosen++] = gaps[found];
        }
    }
  while (n_chosen > n_before && n_chosen < limit);
  for (guint i = 0; i < n_chosen; i++)
    gaps[i] = chosen[i];
  return n_chosen;
}

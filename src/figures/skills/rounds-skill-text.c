/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-destination-kinds.h"
#include "rounds-format.h"
#include "rounds-profile.h"
#include "rounds-skill-text.h"

/** rounds_skill_text_get_domain: what @domain is called, as a heading */
const char *
rounds_skill_text_get_domain (RoundsSkillDomain domain)
{
  switch (domain)
    {
    case ROUNDS_SKILL_DOMAIN_SKILL:
      return _ ("Skills");
    case ROUNDS_SKILL_DOMAIN_KNOWLEDGE:
      return _ ("Knowledge");
    case ROUNDS_SKILL_DOMAIN_WORK_STYLE:
      return _ ("Work styles");
    default:
      g_return_val_if_reached ("");
    }
}

/** rounds_skill_text_get_name: what @row is about */
const char *
rounds_skill_text_get_name (const RoundsSkillMatchRow *row)
{
  guint n_elements;
  const RoundsSkillElement *elements = rounds_skill_elements_list (&n_elements);

  g_return_val_if_fail (row != NULL && row->element < n_elements, "");

  return _ (elements[row->element].name);
}

static char *
format_hundredths (int hundredths)
{
  return rounds_format_number (hundredths / 100.0, 1);
}

static char *
dup_importance (const RoundsSkillMatchRow *row)
{
  g_autofree char *there = format_hundredths (row->to.importance);
  g_autofree char *here = format_hundredths (row->from.importance);

  /* Translators: two numbers on O*NET's scale of importance */
  return g_strdup_printf (_ ("Importance %s of 5 there, %s in your work"), there, here);
}

/**
 * rounds_skill_text_dup_numbers:
 *
 * Returns: (transfer full): what the destination asks beside what the person's work asks
 */
char *
rounds_skill_text_dup_numbers (const RoundsSkillMatchRow *row)
{
  g_autofree char *there = NULL;
  g_autofree char *here = NULL;

  g_return_val_if_fail (row != NULL, NULL);

  if (row->to.level == ROUNDS_SKILL_UNKNOWN)
    return dup_importance (row);
  there = format_hundredths (row->to.level);
  if (row->from.not_relevant)
    /* Translators: %s is a number on O*NET's scale of levels */
    return g_strdup_printf (_ ("Level %s of 7 there, no part of your work"), there);
  if (row->from.level == ROUNDS_SKILL_UNKNOWN)
    /* Translators: %s is a number on O*NET's scale of levels */
    return g_strdup_printf (_ ("Level %s of 7 there, not measured for your work"), there);
  here = format_hundredths (row->from.level);
  /* Translators: two numbers on O*NET's scale of levels */
  return g_strdup_printf (_ ("Level %s of 7 there, %s in your work"), there, here);
}

/**
 * rounds_skill_text_dup_names:
 * @n_most: how many to name at most; the others are counted
 *
 * Returns: (transfer full): the names of @rows in their order, one after the other
 */
char *
rounds_skill_text_dup_names (GArray *rows, guint n_most)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (1, NULL, TRUE);
  g_autofree char *text = NULL;
  guint n_others;

  g_return_val_if_fail (rows != NULL, NULL);

  /* Two more words are as long as one more name. */
  n_others = rows->len > n_most + 1 ? rows->len - n_most : 0;
  for (guint i = 0; i < rows->len - n_others; i++)
    g_ptr_array_add (names, (gpointer) rounds_skill_text_get_name (
                                &g_array_index (rows, RoundsSkillMatchRow, i)));
  /* Translators: between the items of a list in a sentence */
  text = g_strjoinv (_ (", "), (char **) names->pdata);
  if (n_others == 0)
    return g_steal_pointer (&text);
  /* Translators: a list of names, and how many are not named */
  return g_strdup_printf (ngettext ("%s and %u more", "%s and %u more", n_others), text, n_others);
}

/** rounds_skill_text_dup_summary: (transfer full): how many gaps there are, and how much carries
 *   over */
char *
rounds_skill_text_dup_summary (const RoundsSkillMatch *match)
{
  guint n_gaps;
  guint n_carried;
  g_autofree char *gaps = NULL;
  g_autofree char *carried = NULL;

  g_return_val_if_fail (match != NULL, NULL);

  n_gaps = rounds_skill_match_count_gaps (match);
  n_carried = rounds_skill_match_count_carried (match);
  gaps = g_strdup_printf (ngettext ("%u gap", "%u gaps", n_gaps), n_gaps);
  carried = g_strdup_printf (ngettext ("%u carries over", "%u carry over", n_carried), n_carried);
  /* Translators: "10 gaps", "40 carry over" */
  return g_strdup_printf (_ ("%s, %s"), gaps, carried);
}

static char *
dup_unrated (const RoundsOccupation *occupation)
{
  /* Translators: %s is what O*NET calls an occupation, in the plural: "Data Scientists" */
  return g_strdup_printf (_ ("O*NET® has no ratings for %s. Nothing is borrowed from a neighbor."),
                          occupation->title);
}

/* What has to be said about oneself first. */
static char *
dup_own_problem (RoundsSkillModel *model)
{
  RoundsPlan *plan = rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (model));
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);

  if (profile->profession == ROUNDS_PROFESSION_UNSET)
    return g_strdup (_ ("Choose your profession under “About you”, to compare it."));
  if (profile->profession == ROUNDS_PROFESSION_PHYSICIAN)
    return g_strdup (_ ("Enter your specialty under “About you”, to compare it."));
  return g_strdup (_ ("We found no occupation for what you entered under “About you”."));
}

/**
 * rounds_skill_text_dup_problem:
 * @fit: (nullable): of a field of work; %NULL if none is on the list
 *
 * Returns: (transfer full) (nullable): why there is no comparison and what to do; %NULL if there is
 *   one
 */
char *
rounds_skill_text_dup_problem (RoundsSkillModel *model, const RoundsSkillFit *fit)
{
  const RoundsOccupation *own;

  g_return_val_if_fail (ROUNDS_IS_SKILL_MODEL (model), NULL);

  own = rounds_skill_model_get_own (model);
  if (fit == NULL)
    return g_strdup (_ ("Put a destination on your shortlist, to compare it with your work."));
  if (fit->match != NULL)
    return NULL;
  if (own == NULL)
    return dup_own_problem (model);
  if (!own->is_rated)
    return dup_unrated (own);
  if (fit->occupation == NULL && rounds_destination_kinds_find (fit->destination) != NULL)
    return g_strdup (_ ("There is nothing to compare: only the work of other professions stands "
                        "for this destination."));
  if (fit->occupation == NULL)
    return g_strdup (_ ("O*NET® has no occupation for a destination of your own."));
  return dup_unrated (fit->occupation);
}

/** rounds_skill_text_dup_share: (transfer full): how much of the work @activity is */
char *
rounds_skill_text_dup_share (const RoundsOccupationActivity *activity)
{
  g_autofree char *share = NULL;

  g_return_val_if_fail (activity != NULL, NULL);

  share = rounds_format_percent (activity->share);
  /* Translators: %s is a percentage */
  return g_strdup_printf (_ ("%s of the tasks"), share);
}

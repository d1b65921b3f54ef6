/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-skill-match.h"

static gboolean
is_important (const RoundsSkillRating *rating)
{
  return !rating->not_relevant && rating->importance >= ROUNDS_SKILL_IMPORTANT;
}

static int
find_step (RoundsSkillDomain domain, const RoundsSkillRating *from, const RoundsSkillRating *to)
{
  if (domain == ROUNDS_SKILL_DOMAIN_WORK_STYLE)
    return from->importance != ROUNDS_SKILL_UNKNOWN ? to->importance - from->importance
                                                    : ROUNDS_SKILL_STEP_UNKNOWN;
  if (from->not_relevant)
    return to->level;
  if (from->level == ROUNDS_SKILL_UNKNOWN)
    return ROUNDS_SKILL_STEP_UNKNOWN;
  return to->level - from->level;
}

/* What the destination asks must be sure, or it is no reason to learn anything. */
static gboolean
is_asked (RoundsSkillDomain domain, const RoundsSkillRating *to)
{
  return is_important (to) &&
         (domain == ROUNDS_SKILL_DOMAIN_WORK_STYLE || to->level != ROUNDS_SKILL_UNKNOWN);
}

/* Without a level of one's own to compare, importance decides: a gap is what the destination finds
 * important and the person's occupation does not. */
static gboolean
is_gap (RoundsSkillDomain domain, const RoundsSkillMatchRow *row)
{
  const int margin = domain == ROUNDS_SKILL_DOMAIN_WORK_STYLE ? ROUNDS_SKILL_STYLE_MARGIN
                                                              : ROUNDS_SKILL_LEVEL_MARGIN;

  if (row->step == ROUNDS_SKILL_STEP_UNKNOWN)
    return row->from.importance != ROUNDS_SKILL_UNKNOWN && !is_important (&row->from);
  return row->step >= margin;
}

/* How wide a gap is for the order of the list only: without a level to compare, as wide as what is
 * asked. */
static int
get_width (const RoundsSkillMatchRow *row)
{
  return row->step != ROUNDS_SKILL_STEP_UNKNOWN ? row->step : row->to.level;
}

static int
compare_gaps (gconstpointer a, gconstpointer b)
{
  const RoundsSkillMatchRow *one = a;
  const RoundsSkillMatchRow *other = b;

  if (get_width (one) != get_width (other))
    return get_width (other) - get_width (one);
  if (one->to.importance != other->to.importance)
    return other->to.importance - one->to.importance;
  return (int) one->element - (int) other->element;
}

static int
compare_carried (gconstpointer a, gconstpointer b)
{
  const RoundsSkillMatchRow *one = a;
  const RoundsSkillMatchRow *other = b;

  if (one->to.importance != other->to.importance)
    return other->to.importance - one->to.importance;
  return (int) one->element - (int) other->element;
}

static void
add (RoundsSkillMatch *self, RoundsSkillDomain domain, const RoundsSkillMatchRow *row)
{
  if (is_gap (domain, row))
    g_array_append_val (self->gaps[domain], *row);
  else if (is_important (&row->from))
    g_array_append_val (self->carried[domain], *row);
}

/**
 * rounds_skill_match_new:
 * @from: the person's occupation, rated
 * @to: where the person may go, rated
 *
 * What carries over is important in both occupations, and asked at less than a step above what the
 * person's has. A gap is important in the destination and asked at a step more, or no part of the
 * person's occupation. Ratings that O*NET recommends to suppress prove nothing either way.
 *
 * Source: O*NET 29.0 ratings; the two margins are our own, chosen so that "important" means what
 * O*NET's scale says at 3.
 *
 * Returns: (transfer full): both lists
 */
RoundsSkillMatch *
rounds_skill_match_new (const RoundsOccupation *from, const RoundsOccupation *to)
{
  RoundsSkillMatch *self;
  const RoundsSkillElement *elements;
  guint n_elements;

  g_return_val_if_fail (from != NULL && from->is_rated && to != NULL && to->is_rated, NULL);

  self = g_new0 (RoundsSkillMatch, 1);
  for (guint i = 0; i < ROUNDS_SKILL_N_DOMAINS; i++)
    {
      self->gaps[i] = g_array_new (FALSE, FALSE, sizeof (RoundsSkillMatchRow));
      self->carried[i] = g_array_new (FALSE, FALSE, sizeof (RoundsSkillMatchRow));
    }
  elements = rounds_skill_elements_list (&n_elements);
  for (guint i = 0; i < n_elements; i++)
    {
      RoundsSkillMatchRow row = {
        .element = i,
        .from = from->ratings[i],
        .to = to->ratings[i],
        .step = find_step (elements[i].domain, &from->ratings[i], &to->ratings[i]),
      };

      if (is_asked (elements[i].domain, &row.to))
        add (self, elements[i].domain, &row);
    }
  for (guint i = 0; i < ROUNDS_SKILL_N_DOMAINS; i++)
    {
      g_array_sort (self->gaps[i], compare_gaps);
      g_array_sort (self->carried[i], compare_carried);
    }
  return self;
}

void
rounds_skill_match_free (RoundsSkillMatch *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < ROUNDS_SKILL_N_DOMAINS; i++)
    {
      g_array_unref (self->gaps[i]);
      g_array_unref (self->carried[i]);
    }
  g_free (self);
}

static guint
count (GArray *const lists[ROUNDS_SKILL_N_DOMAINS])
{
  guint n = 0;

  for (guint i = 0; i < ROUNDS_SKILL_N_DOMAINS; i++)
    n += lists[i]->len;
  return n;
}

/** rounds_skill_match_count_gaps: in all domains */
guint
rounds_skill_match_count_gaps (const RoundsSkillMatch *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return count (self->gaps);
}

/** rounds_skill_match_count_carried: in all domains */
guint
rounds_skill_match_count_carried (const RoundsSkillMatch *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return count (self->carried);
}

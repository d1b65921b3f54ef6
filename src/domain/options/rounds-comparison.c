/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-comparison.h"
#include "rounds-criterion-kinds.h"
#include "rounds-destination-kinds.h"
#include "rounds-excerpt.h"

/* Today's job first, then the changed setting, then what is new; each in the order of making. */
static int
compare_options (gconstpointer a, gconstpointer b)
{
  RoundsOption *x = *(RoundsOption *const *) a, *y = *(RoundsOption *const *) b;
  gint64 first = rounds_record_get_id (ROUNDS_RECORD (x));
  gint64 second = rounds_record_get_id (ROUNDS_RECORD (y));

  if (x->role != y->role)
    return (int) x->role - (int) y->role;
  return (first > second) - (first < second);
}

/**
 * rounds_comparison_list:
 * @compared: whether those in the comparison are wanted, or the others
 *
 * Returns: (transfer full) (element-type RoundsOption): options in the order of columns; at most
 *   %ROUNDS_COMPARISON_MOST are compared
 */
GPtrArray *
rounds_comparison_list (RoundsPlan *plan, gboolean compared)
{
  g_autoptr (GPtrArray) options = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_options;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  n_options = rounds_plan_count_records (plan, ROUNDS_TYPE_OPTION);
  for (guint i = 0; i < n_options; i++)
    {
      RoundsOption *option = rounds_plan_get_record (plan, ROUNDS_TYPE_OPTION, i);

      if (!option->compared == !compared)
        g_ptr_array_add (options, g_object_ref (option));
    }
  g_ptr_array_sort (options, compare_options);
  if (compared && options->len > ROUNDS_COMPARISON_MOST)
    g_ptr_array_set_size (options, ROUNDS_COMPARISON_MOST);
  return g_steal_pointer (&options);
}

/** rounds_comparison_find_role: (transfer none) (nullable): the first option of @role */
RoundsOption *
rounds_comparison_find_role (RoundsPlan *plan, RoundsOptionRole role)
{
  guint n_options;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  n_options = rounds_plan_count_records (plan, ROUNDS_TYPE_OPTION);
  for (guint i = 0; i < n_options; i++)
    {
      RoundsOption *option = rounds_plan_get_record (plan, ROUNDS_TYPE_OPTION, i);

      if (option->role == role)
        return option;
    }
  return NULL;
}

/** rounds_comparison_is_full: whether as many are compared as can stand side by side */
gboolean
rounds_comparison_is_full (RoundsPlan *plan)
{
  g_autoptr (GPtrArray) compared = rounds_comparison_list (plan, TRUE);

  return compared->len >= ROUNDS_COMPARISON_MOST;
}

static const char *
get_role_title (RoundsOptionRole role)
{
  switch (role)
    {
    case ROUNDS_OPTION_TODAY:
      return _ ("Today’s job");
    case ROUNDS_OPTION_CHANGE_SETTING:
      return _ ("Changed setting");
    case ROUNDS_OPTION_NEW:
      return _ ("Unnamed option");
    default:
      g_return_val_if_reached ("");
    }
}

/** rounds_option_is_complete: whether it says what it is: by a name or a destination */
gboolean
rounds_option_is_complete (RoundsOption *option)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (ROUNDS_IS_OPTION (option), FALSE);

  name = g_strstrip (g_strdup (option->name));
  return *name != '\0' || *option->destination != '\0';
}

/**
 * rounds_option_dup_title:
 *
 * What to call @option: its name, of a very long one the beginning; else its destination, else its
 * kind.
 */
char *
rounds_option_dup_title (RoundsPlan *plan, RoundsOption *option)
{
  const char *destination;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OPTION (option), NULL);

  if (*option->name != '\0')
    return rounds_excerpt_dup (option->name, ROUNDS_EXCERPT_SCREEN);
  destination =
      *option->destination != '\0' ? rounds_destination_get_name (plan, option->destination) : "";
  return rounds_excerpt_dup (*destination != '\0' ? destination : get_role_title (option->role),
                             ROUNDS_EXCERPT_SCREEN);
}

/**
 * rounds_comparison_add_role:
 * @role: today's job or the changed setting
 *
 * Returns: (transfer none): the option of that role, made if there is none, and compared
 */
RoundsOption *
rounds_comparison_add_role (RoundsPlan *plan, RoundsOptionRole role)
{
  RoundsOption *option;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);
  g_return_val_if_fail (role != ROUNDS_OPTION_NEW, NULL);

  option = rounds_comparison_find_role (plan, role);
  if (option != NULL)
    g_object_set (option, "compared", TRUE, NULL);
  else
    option = rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "role", role, "path-kind",
                                 ROUNDS_PATH_CLINICAL, "name", get_role_title (role), NULL);
  return option;
}

/**
 * rounds_comparison_start:
 *
 * Makes a first comparison: today's job, the same work in a changed setting, and the criteria that
 * most choices turn on. One act.
 */
void
rounds_comparison_start (RoundsPlan *plan)
{
  g_return_if_fail (ROUNDS_IS_PLAN (plan));

  rounds_plan_begin_act (plan, _ ("Start Comparison"));
  rounds_comparison_add_role (plan, ROUNDS_OPTION_TODAY);
  rounds_comparison_add_role (plan, ROUNDS_OPTION_CHANGE_SETTING);
  rounds_criteria_ensure (plan);
  rounds_plan_end_act (plan);
}

/** rounds_rating_lookup: (transfer none) (nullable): the mark of one option on one criterion */
RoundsRating *
rounds_rating_lookup (RoundsPlan *plan, gint64 option, gint64 criterion)
{
  guint n_ratings;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  n_ratings = rounds_plan_count_records (plan, ROUNDS_TYPE_RATING);
  for (guint i = 0; i < n_ratings; i++)
    {
      RoundsRating *rating = rounds_plan_get_record (plan, ROUNDS_TYPE_RATING, i);

      if (rating->option == option && rating->criterion == criterion)
        return rating;
    }
  return NULL;
}

/**
 * rounds_rating_set:
 * @option: its id
 * @criterion: its id
 * @property: "mark" or "reason"
 * @value: what to give it
 *
 * Writes into the rating of @option on @criterion, which is made when there is none yet.
 */
void
rounds_rating_set (RoundsPlan *plan, gint64 option, gint64 criterion, const char *property,
                   const GValue *value)
{
  RoundsRating *rating = rounds_rating_lookup (plan, option, criterion);

  g_return_if_fail (property != NULL && value != NULL);

  if (rating == NULL)
    rating = rounds_plan_create (plan, ROUNDS_TYPE_RATING, "option", option, "criterion", criterion,
                                 NULL);
  g_object_set_property (G_OBJECT (rating), property, value);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-uncertainties.h"

/**
 * rounds_uncertainties_add:
 * @code: of the gap that it came from; empty for the person's own
 * @destination: code of the field of work that it is about; empty for none
 *
 * Keeps a key uncertainty (F7). One act, or part of the open one.
 *
 * Returns: (transfer none): its record
 */
RoundsUncertainty *
rounds_uncertainties_add (RoundsPlan *plan, const char *code, const char *question,
                          const char *destination)
{
  RoundsUncertainty *uncertainty;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);
  g_return_val_if_fail (code != NULL && question != NULL && destination != NULL, NULL);

  rounds_plan_begin_act (plan, _ ("Add Question"));
  uncertainty = rounds_plan_create (plan, ROUNDS_TYPE_UNCERTAINTY, "code", code, "question",
                                    question, "destination", destination, NULL);
  rounds_plan_end_act (plan);
  return uncertainty;
}

/**
 * rounds_uncertainties_settle:
 * @answer: what came out; may be empty
 * @person: id of the person who settled it; 0 for nobody in the list
 * @today: the day on which it was settled
 *
 * Marks a question as settled (F7). One act, or part of the open one.
 */
void
rounds_uncertainties_settle (RoundsPlan *plan, RoundsUncertainty *uncertainty, const char *answer,
                             gint64 person, RoundsDate today)
{
  g_return_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_UNCERTAINTY (uncertainty));
  g_return_if_fail (answer != NULL && person >= 0);

  rounds_plan_begin_act (plan, _ ("Settle Question"));
  g_object_set (uncertainty, "state", ROUNDS_UNCERTAINTY_SETTLED, "answer", answer, "settled-by",
                person, "settled-on", today, NULL);
  rounds_plan_end_act (plan);
}

/** rounds_uncertainties_reopen: makes a settled question an open one again; its answer stays */
void
rounds_uncertainties_reopen (RoundsPlan *plan, RoundsUncertainty *uncertainty)
{
  g_return_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_UNCERTAINTY (uncertainty));

  rounds_plan_begin_act (plan, _ ("Reopen Question"));
  g_object_set (uncertainty, "state", ROUNDS_UNCERTAINTY_OPEN, "settled-by", (gint64) 0,
                "settled-on", ROUNDS_DATE_NONE, NULL);
  rounds_plan_end_act (plan);
}

/**
 * rounds_uncertainties_list_people:
 * @destination: code of a field of work; empty for none
 *
 * Returns: (transfer container) (element-type RoundsPerson): who in the people list could settle a
 *   question about it (F7): whoever moved into it, and recruiters and colleagues there, who may
 *   know; nobody for an empty @destination
 */
GPtrArray *
rounds_uncertainties_list_people (RoundsPlan *plan, const char *destination)
{
  GPtrArray *people = g_ptr_array_new ();
  guint n_people;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && destination != NULL, people);

  n_people = *destination != '\0' ? rounds_plan_count_records (plan, ROUNDS_TYPE_PERSON) : 0;
  for (guint i = 0; i < n_people; i++)
    {
      RoundsPerson *person = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, i);

      if (g_str_equal (person->destination, destination))
        g_ptr_array_add (people, person);
    }
  return people;
}

/**
 * rounds_uncertainties_list_returned:
 *
 * Returns: (transfer container) (element-type RoundsPerson): who went back to clinical work; they
 *   know best whether another setting is enough
 */
GPtrArray *
rounds_uncertainties_list_returned (RoundsPlan *plan)
{
  GPtrArray *people = g_ptr_array_new ();
  guint n_people;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), people);

  n_people = rounds_plan_count_records (plan, ROUNDS_TYPE_PERSON);
  for (guint i = 0; i < n_people; i++)
    {
      RoundsPerson *person = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, i);

      if (person->outcome == ROUNDS_OUTCOME_RETURNED)
        g_ptr_array_add (people, person);
    }
  return people;
}

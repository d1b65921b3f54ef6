/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-destination-kinds.h"
#include "rounds-destination-text.h"
#include "rounds-profile.h"
#include "rounds-question-cards.h"

static void
add_reason (RoundsAnswerCard *card, RoundsPlan *plan, RoundsDestination *destination)
{
  const RoundsDestinationKind *kind = rounds_destination_kinds_find (destination->code);
  int used = rounds_destination_get_training_used (plan, destination->code);
  g_autofree char *weight = NULL;

  if (used == ROUNDS_INTEGER_UNSET && destination->interest == ROUNDS_INTEGER_UNSET)
    weight = g_strdup (_ ("Not marked yet"));
  else
    /* Translators: how much of the training a destination uses ("In much of the work"), and how
     * interested the person is in it ("Much") */
    weight = g_strdup_printf (_ ("%s (training) · %s (interest)"), rounds_training_get_word (used),
                              rounds_interest_get_word (destination->interest));
  rounds_answer_card_add_reason (card, rounds_destination_get_name (plan, destination->code),
                                 weight, kind != NULL && kind->role == ROUNDS_DESTINATION_CAUTION);
}

static void
add_action (RoundsAnswerCard *card, const char *code, const char *name)
{
  /* Translators: %s is a destination, such as "Medical affairs" */
  g_autofree char *action = g_strdup_printf (_ ("Talk with people in %s"), name);
  g_autofree char *origin = g_strconcat ("talk-", code, NULL);

  rounds_answer_card_add_action (card, origin, action);
}

static void
say_outcome (RoundsAnswerCard *card, guint n_listed, const char *first, RoundsAim aim)
{
  card->is_open = n_listed == 0;
  if (n_listed == 0)
    {
      card->title = g_strdup (_ ("Nothing on your shortlist yet"));
      card->sentence =
          g_strdup (_ ("Once there is one, each person you talk with who moved there counts toward "
                       "your twenty."));
      card->change = g_strdup (
          _ ("No destination is on your shortlist. One or more would settle where you look "
             "first and whom you talk with; they can change at any time."));
      rounds_answer_card_add_action (card, "shortlist", rounds_aim_get_first_step (aim));
      return;
    }
  if (rounds_aim_get_question (aim) != NULL)
    rounds_answer_card_add_action (card, "aim", rounds_aim_get_question (aim));
  card->title = n_listed == 1
                    ? g_strdup (first)
                    : g_strdup_printf (ngettext ("%u destination on your shortlist",
                                                 "%u destinations on your shortlist", n_listed),
                                       n_listed);
  card->sentence =
      g_strdup (n_listed == 1 ? _ ("This is where you look first. Nothing is decided by it.")
                              : _ ("These are where you look first. Nothing is decided by it."));
  card->change =
      g_strdup (_ ("What people who work there tell you, and your own marks of interest and "
                   "of how much the training is used."));
}

/**
 * rounds_destination_card_new:
 *
 * Returns: (transfer full): the outcome of question 2 (R017 to R026) in words
 */
RoundsAnswerCard *
rounds_destination_card_new (RoundsPlan *plan)
{
  RoundsAnswerCard *card = rounds_answer_card_new (rounds_question_get_text (2));
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  guint n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_DESTINATION);
  const char *first = NULL;
  guint n_listed = 0;

  for (guint i = 0; i < n_records; i++)
    {
      RoundsDestination *destination = rounds_plan_get_record (plan, ROUNDS_TYPE_DESTINATION, i);
      const char *name = rounds_destination_get_name (plan, destination->code);

      if (!destination->shortlisted)
        continue;
      if (n_listed++ == 0)
        first = name;
      add_reason (card, plan, destination);
      if (n_listed <= 3)
        add_action (card, destination->code, name);
    }
  say_outcome (card, n_listed, first, profile->aim);
  return card;
}

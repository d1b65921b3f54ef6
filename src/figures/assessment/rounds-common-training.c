/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-common-questions.h"
#include "rounds-destination-kinds.h"
#include "rounds-destination-text.h"
#include "rounds-skill-text.h"
#include "rounds-skill.h"

/* From this mark on the training is used: "in much of the work". */
#define USED 3

/**
 * Listed:
 * @n: how many destinations are on the list
 * @n_used: that use the training in much of the work
 * @n_unmarked: whose use of it nobody has marked, as of the person's own
 */
typedef struct
{
  guint n;
  guint n_used;
  guint n_unmarked;
} Listed;

static void
add_basis (RoundsCommonAnswer *answer, RoundsPlan *plan, RoundsDestination *destination)
{
  int mark = rounds_destination_get_training_used (plan, destination->code);
  const char *word = rounds_training_get_word (mark);
  char *value;

  if (mark == ROUNDS_INTEGER_UNSET)
    value = g_strdup (word);
  else if (destination->training_used == ROUNDS_INTEGER_UNSET)
    /* Translators: how much a destination uses the training, by the mark that we gave it */
    value = g_strdup_printf (_ ("%s (our mark)"), word);
  else
    /* Translators: how much a destination uses the training, by the mark of the person */
    value = g_strdup_printf (_ ("%s (your mark)"), word);
  rounds_common_answer_take_basis (answer, ROUNDS_PLACE_TRAINING, destination->code,
                                   g_strdup (rounds_destination_get_name (plan, destination->code)),
                                   value);
}

/* What carries over to an occupation in that field, and what it lacks. */
static void
add_match (RoundsCommonAnswer *answer, RoundsFigures *figures, const char *code)
{
  const RoundsSkillFit *fit = rounds_skill_model_find_closest (
      rounds_figures_get_model (figures, ROUNDS_TYPE_SKILL_MODEL), code);

  if (fit == NULL || fit->match == NULL)
    return;
  rounds_common_answer_take_basis (
      answer, ROUNDS_PLACE_SKILLS, code,
      /* Translators: %s is what O*NET calls an occupation, in the plural: "Data Scientists" */
      g_strdup_printf (_ ("Skills, compared with %s"), fit->occupation->title),
      rounds_skill_text_dup_summary (fit->match));
}

/* What the person has written down of their own work. */
static void
add_sheet (RoundsCommonAnswer *answer, RoundsPlan *plan)
{
  guint n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_SKILL);
  guint n_shown = 0;

  if (n_records == 0)
    return;
  for (guint i = 0; i < n_records; i++)
    {
      RoundsSkill *skill = rounds_plan_get_record (plan, ROUNDS_TYPE_SKILL, i);

      n_shown += *skill->evidence != '\0';
    }
  rounds_common_answer_take_basis (
      answer, ROUNDS_PLACE_SKILLS, "", g_strdup (_ ("Skills from your own work")),
      /* Translators: skills that were written down, then those of them that can be shown */
      g_strdup_printf (ngettext ("%u written down, %u with evidence",
                                 "%u written down, %u with evidence", n_records),
                       n_records, n_shown));
}

static void
say_missing (RoundsCommonAnswer *answer, const Listed *listed)
{
  if (listed->n == 0)
    rounds_common_answer_take_missing (
        answer,
        g_strdup (_ ("No destination is on your shortlist. Your shortlist would settle it.")));
  if (listed->n_unmarked > 0)
    rounds_common_answer_take_missing (
        answer,
        g_strdup_printf (
            ngettext ("How much of your training is used is not marked for %u destination on your "
                      "shortlist. Your mark would settle it.",
                      "How much of your training is used is not marked for %u destinations on your "
                      "shortlist. Your marks would settle it.",
                      listed->n_unmarked),
            listed->n_unmarked));
}

static char *
dup_sentence_of_some (const Listed *listed)
{
  if (listed->n == 1)
    return g_strdup (
        _ ("The destination on your shortlist uses it in much of the work from day one."));
  if (listed->n_used == listed->n)
    return g_strdup_printf (
        ngettext ("The %u destination on your shortlist uses it in much of the work from day one.",
                  "Each of the %u destinations on your shortlist uses it in much of the work from "
                  "day one.",
                  listed->n),
        listed->n);
  return g_strdup_printf (
      ngettext ("%u of %u destination on your shortlist uses it in much of the work from day one.",
                "%u of %u destinations on your shortlist use it in much of the work from day one.",
                listed->n),
      listed->n_used, listed->n);
}

static void
say_outcome (RoundsCommonAnswer *answer, const Listed *listed)
{
  if (listed->n == 0)
    {
      answer->title = g_strdup (_ ("Not known yet"));
      answer->sentence = g_strdup (_ ("It depends on the work you choose, not on the move."));
    }
  else if (listed->n_used > 0)
    {
      answer->title = g_strdup (listed->n_used == listed->n ? _ ("No") : _ ("In part"));
      answer->sentence = dup_sentence_of_some (listed);
    }
  else if (listed->n_unmarked > 0)
    {
      answer->title = g_strdup (_ ("Not known yet"));
      answer->sentence =
          g_strdup (_ ("It depends on how much the work on your shortlist uses your training."));
    }
  else
    {
      answer->title = g_strdup (_ ("Much of it would rest"));
      answer->sentence = g_strdup (
          _ ("Nothing on your shortlist uses it in much of the work. You can choose it all "
             "the same, for a reason of your own."));
    }
}

/**
 * rounds_common_training_new:
 *
 * Returns: (transfer full): "will I be wasting my training?" (R027), answered by the marks of
 *   training used on day one (R026) of what is on the list, and resting on what carries over
 */
RoundsCommonAnswer *
rounds_common_training_new (RoundsFigures *figures)
{
  RoundsCommonAnswer *answer = rounds_common_answer_new (_ ("Will I be wasting my training?"));
  RoundsPlan *plan = rounds_figures_get_plan (figures);
  guint n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_DESTINATION);
  Listed listed = { 0 };

  for (guint i = 0; i < n_records; i++)
    {
      RoundsDestination *destination = rounds_plan_get_record (plan, ROUNDS_TYPE_DESTINATION, i);
      int used = rounds_destination_get_training_used (plan, destination->code);

      if (!destination->shortlisted)
        continue;
      listed.n++;
      listed.n_used += used >= USED;
      listed.n_unmarked += used == ROUNDS_INTEGER_UNSET;
      add_basis (answer, plan, destination);
      add_match (answer, figures, destination->code);
    }
  add_sheet (answer, plan);
  say_outcome (answer, &listed);
  say_missing (answer, &listed);
  return answer;
}

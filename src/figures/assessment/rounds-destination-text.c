/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-destination-text.h"
#include "rounds-profession-text.h"

#define N_MARKS 5

static const char *
get_word (const char *const *words, int mark)
{
  return mark >= 0 && mark < N_MARKS ? words[mark] : _ ("not marked");
}

/** rounds_interest_list_words: (transfer none): the anchors of interest, 0 to 4, translated */
const char *const *
rounds_interest_list_words (void)
{
  static const char *words[N_MARKS + 1];

  words[0] = C_ ("interest", "None");
  words[1] = C_ ("interest", "A little");
  words[2] = C_ ("interest", "Some");
  words[3] = C_ ("interest", "Much");
  words[4] = C_ ("interest", "Very much");
  return words;
}

/** rounds_training_list_words: (transfer none): the anchors of "training used on day one" (R026) */
const char *const *
rounds_training_list_words (void)
{
  static const char *words[N_MARKS + 1];

  words[0] = C_ ("training used", "Not used");
  words[1] = C_ ("training used", "A little");
  words[2] = C_ ("training used", "As background");
  words[3] = C_ ("training used", "In much of the work");
  words[4] = C_ ("training used", "On day one, all day");
  return words;
}

/** rounds_interest_get_word: (transfer none): what a mark of interest, 0 to 4, says */
const char *
rounds_interest_get_word (int mark)
{
  return get_word (rounds_interest_list_words (), mark);
}

/** rounds_training_get_word: (transfer none): what a mark of the training used on day one (R026),
 *   0 to 4, says */
const char *
rounds_training_get_word (int mark)
{
  return get_word (rounds_training_list_words (), mark);
}

/** rounds_aim_get_order: (nullable): why fields of work stand in the order they do, for @aim */
const char *
rounds_aim_get_order (RoundsAim aim)
{
  switch (aim)
    {
    case ROUNDS_AIM_QUICK_INCOME:
      return _ ("You look for income soon, so what pays by the hour or the case comes first.");
    case ROUNDS_AIM_ENDURING_CAREER:
      return _ ("You look for a career that lasts, so salaried paths with growth come first.");
    case ROUNDS_AIM_BOTH_IN_SEQUENCE:
      return _ ("You look for income first and a career after it, so what pays by the hour or the "
                "case comes first.");
    case ROUNDS_AIM_UNDECIDED:
    default:
      return NULL;
    }
}

/** rounds_aim_get_first_step: what to do while nothing is on the shortlist */
const char *
rounds_aim_get_first_step (RoundsAim aim)
{
  switch (aim)
    {
    case ROUNDS_AIM_QUICK_INCOME:
      return _ ("Put one or two destinations that pay by the hour or the case on your shortlist");
    case ROUNDS_AIM_ENDURING_CAREER:
      return _ ("Put two or three destinations with room to grow on your shortlist");
    case ROUNDS_AIM_BOTH_IN_SEQUENCE:
      return _ ("Put one destination that pays soon, and one to stay in, on your shortlist");
    case ROUNDS_AIM_UNDECIDED:
    default:
      return _ ("Put two or three destinations on your shortlist");
    }
}

/** rounds_aim_get_question: (nullable): what to find out about the destinations on the shortlist */
const char *
rounds_aim_get_question (RoundsAim aim)
{
  switch (aim)
    {
    case ROUNDS_AIM_QUICK_INCOME:
      return _ ("Ask how long it takes from applying to the first pay");
    case ROUNDS_AIM_ENDURING_CAREER:
      return _ ("Ask where people who began this work are five years on");
    case ROUNDS_AIM_BOTH_IN_SEQUENCE:
      return _ ("Decide which destination pays first, and which one you want to stay in");
    case ROUNDS_AIM_UNDECIDED:
    default:
      return NULL;
    }
}

static const char *
get_license_mark (const RoundsDestinationEntry *entry, RoundsProfession profession)
{
  if (rounds_destination_facts_is_license_optional (entry->facts, profession))
    return _ ("License helps, not needed");
  switch (entry->traits.license)
    {
    case ROUNDS_NEED_REQUIRED:
      return _ ("License required");
    case ROUNDS_NEED_HELPS:
      return _ ("License helps");
    case ROUNDS_NEED_NOT_NEEDED:
      return _ ("License not needed");
    case ROUNDS_NEED_UNKNOWN:
      return _ ("License unknown");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rounds_destination_describe_marks:
 *
 * Returns: (transfer full): what marks a field of work out for @profession, in one line (R028,
 * R049, R054), that one to be chosen with caution uses little of the training (R024), and that
 * little was found where that is so; empty for the person's own
 */
char *
rounds_destination_describe_marks (const RoundsDestinationEntry *entry, RoundsProfession profession)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) marks = NULL;

  g_return_val_if_fail (entry != NULL, NULL);

  if (entry->facts != NULL && !entry->facts->is_caution)
    {
      if (entry->traits.first_landing == ROUNDS_TRUTH_YES)
        g_strv_builder_add (builder, _ ("Strong first landing"));
      if (entry->facts->fields[ROUNDS_DESTINATION_LONGER_CLOSE].value)
        g_strv_builder_add (builder, _ ("Often takes longer than a year"));
      g_strv_builder_add (builder, get_license_mark (entry, profession));
      if (entry->traits.remote == ROUNDS_REMOTE_FULLY ||
          entry->traits.remote == ROUNDS_REMOTE_MOSTLY)
        g_strv_builder_add (builder, _ ("From home"));
      if (profession != ROUNDS_PROFESSION_UNSET &&
          rounds_destination_coverage_is_little (
              rounds_destination_facts_get_coverage (entry->facts, profession)))
        {
          /* Translators: %s is such as "nurse midwives" */
          g_autofree char *little = g_strdup_printf (_ ("We found little for %s"),
                                                     rounds_profession_get_plural (profession));

          g_strv_builder_add (builder, little);
        }
    }
  if (entry->facts != NULL && entry->facts->is_caution)
    {
      const int used = entry->facts->fields[ROUNDS_DESTINATION_TRAINING_MARK].value;

      /* Translators: %s is a mark such as "Not at all" */
      g_strv_builder_take (builder, g_strdup_printf (_ ("Training used on day one: %s"),
                                                     rounds_training_get_word (used)));
    }
  marks = g_strv_builder_end (builder);
  return g_strjoinv (" · ", marks);
}

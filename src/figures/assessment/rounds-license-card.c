/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-license-text.h"
#include "rounds-profile.h"
#include "rounds-question-cards.h"

static void
say_outcome (RoundsAnswerCard *card, guint n_licenses, guint n_undecided)
{
  if (n_licenses == 0)
    {
      card->title = g_strdup (_ ("No license entered yet"));
      card->sentence =
          g_strdup (_ ("What a license costs and when it renews decides how long the door "
                       "stays open."));
      rounds_answer_card_add_action (card, "enter-license",
                                     _ ("Enter your license and its renewal date"));
    }
  else if (n_undecided > 0)
    {
      card->title = g_strdup (_ ("Still to be decided"));
      card->sentence =
          g_strdup (_ ("An open decision with a date is a good answer. Without a date the "
                       "renewal decides for you."));
      rounds_answer_card_add_action (card, "license-date", _ ("Set a date by which to decide"));
    }
  else
    {
      card->title = g_strdup (_ ("Decided"));
      card->sentence = g_strdup (_ ("You have said what becomes of your license."));
    }
  card->is_open = n_licenses == 0 || n_undecided > 0;
}

/* That a lapsed license is hard to get back was said of physicians and their specialties (R030). */
static char *
dup_change (RoundsPlan *plan)
{
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);

  if (profile->profession == ROUNDS_PROFESSION_PHYSICIAN)
    return g_strdup (_ ("What the work you choose asks for, and whether you want the way back "
                        "open. For most specialties a lapsed license is hard to get back."));
  return g_strdup (
      _ ("What the work you choose asks for, and whether you want the way back open."));
}

/**
 * rounds_license_card_new:
 *
 * Returns: (transfer full): the outcome of question 3 (R028 to R032) in words
 */
RoundsAnswerCard *
rounds_license_card_new (RoundsPlan *plan, RoundsAssessment *assessment)
{
  RoundsAnswerCard *card = rounds_answer_card_new (rounds_question_get_text (3));
  guint n_licenses = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE);
  guint n_undecided = 0;

  for (guint i = 0; i < n_licenses; i++)
    {
      RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);
      g_autofree char *title = rounds_license_text_dup_title (license);
      g_autofree char *facts = rounds_license_text_dup_facts (license);

      n_undecided += license->decision == ROUNDS_LICENSE_UNDECIDED;
      rounds_answer_card_add_reason (card, title, facts, FALSE);
    }
  if (*assessment->license_reflection != '\0')
    rounds_answer_card_add_reason (card, assessment->license_reflection, _ ("In your words"),
                                   FALSE);
  say_outcome (card, n_licenses, n_undecided);
  card->change = dup_change (plan);
  return card;
}

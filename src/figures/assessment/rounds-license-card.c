/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-format.h"
#include "rounds-license.h"
#include "rounds-question-cards.h"

static char *
dup_decision (RoundsLicense *license)
{
  g_autofree char *day = NULL;

  switch (license->decision)
    {
    case ROUNDS_LICENSE_KEEP:
      return g_strdup (_ ("Keep it active"));
    case ROUNDS_LICENSE_KEEP_YEARS:
      if (license->keep_years == ROUNDS_INTEGER_UNSET)
        return g_strdup (_ ("Keep it for some years"));
      return g_strdup_printf (
          ngettext ("Keep it for %d year", "Keep it for %d years", (gulong) license->keep_years),
          license->keep_years);
    case ROUNDS_LICENSE_LET_LAPSE:
      return g_strdup (_ ("Let it lapse"));
    case ROUNDS_LICENSE_UNDECIDED:
      if (license->decide_by == ROUNDS_DATE_NONE)
        return g_strdup (_ ("Undecided"));
      day = rounds_format_date (license->decide_by);
      /* Translators: %s is a day */
      return g_strdup_printf (_ ("Undecided, to be decided by %s"), day);
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
dup_facts (RoundsLicense *license)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *renewal = rounds_format_date (license->renewal_on);
  g_autofree char *cost = rounds_format_money (license->yearly_cost);

  if (license->renewal_on != ROUNDS_DATE_NONE)
    /* Translators: %s is a day */
    g_ptr_array_add (facts, g_strdup_printf (_ ("Renewal on %s"), renewal));
  if (license->yearly_cost != ROUNDS_MONEY_UNSET)
    /* Translators: %s is an amount of money */
    g_ptr_array_add (facts, g_strdup_printf (_ ("%s a year"), cost));
  else
    g_ptr_array_add (facts, g_strdup (_ ("Cost not known")));
  g_ptr_array_add (facts, NULL);
  return g_strjoinv (" · ", (char **) facts->pdata);
}

static char *
dup_title (RoundsLicense *license)
{
  g_autofree char *decision = dup_decision (license);

  if (*license->state == '\0')
    return g_steal_pointer (&decision);
  /* Translators: two letters of a state, and what becomes of the license there */
  return g_strdup_printf (_ ("%s: %s"), license->state, decision);
}

static void
say_outcome (RoundsAnswerCard *card, guint n_licenses, guint n_undecided)
{
  if (n_licenses == 0)
    {
      card->title = g_strdup (_ ("No license entered yet"));
      card->sentence =
          g_strdup (_ ("What a license costs and when it renews decides how long the door "
                       "stays open."));
      rounds_answer_card_add_action (card, _ ("Enter your license and its renewal date"));
    }
  else if (n_undecided > 0)
    {
      card->title = g_strdup (_ ("Still to be decided"));
      card->sentence =
          g_strdup (_ ("An open decision with a date is a good answer. Without a date the "
                       "renewal decides for you."));
      rounds_answer_card_add_action (card, _ ("Set a date by which to decide"));
    }
  else
    {
      card->title = g_strdup (_ ("Decided"));
      card->sentence = g_strdup (_ ("You have said what becomes of your license."));
    }
  card->is_open = n_licenses == 0 || n_undecided > 0;
  card->change =
      g_strdup (_ ("What the work you choose asks for, and whether you want the way back "
                   "open. For most specialties a lapsed license is hard to get back."));
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
      g_autofree char *title = dup_title (license);
      g_autofree char *facts = dup_facts (license);

      n_undecided += license->decision == ROUNDS_LICENSE_UNDECIDED;
      rounds_answer_card_add_reason (card, title, facts, FALSE);
    }
  if (*assessment->license_reflection != '\0')
    rounds_answer_card_add_reason (card, assessment->license_reflection, _ ("In your words"),
                                   FALSE);
  say_outcome (card, n_licenses, n_undecided);
  return card;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-license-text.h"
#include "rounds-licenses.h"
#include "rounds-profile.h"
#include "rounds-question-cards.h"
#include "rounds-us-states.h"

/* So many licenses fit in a sentence. */
#define MOST_LISTED 3

/**
 * Decisions:
 * @n_licenses: that were entered
 * @n_gone: of them lapsed or retired
 * @n_open: of the others, undecided
 * @n_undated: of these without a day by which to decide
 * @n_past: of these with a day that is past
 * @n_unrenewed: not gone, without a renewal date
 * @n_yearless: to be kept for some years, without their number
 * @n_usable: with which a role can be taken that requires a license
 * @n_asking: destinations on the shortlist that ask for an active license, if none is usable
 * @is_reflected: whether it is said if the license is part of the long-term identity (R031)
 */
typedef struct
{
  guint n_licenses;
  guint n_gone;
  guint n_open;
  guint n_undated;
  guint n_past;
  guint n_unrenewed;
  guint n_yearless;
  guint n_usable;
  guint n_asking;
  gboolean is_reflected;
} Decisions;

static void
count_license (Decisions *decisions, const RoundsLicense *license, RoundsDate today)
{
  decisions->n_licenses++;
  decisions->n_usable += rounds_licenses_is_usable (license);
  if (rounds_licenses_is_gone (license))
    {
      decisions->n_gone++;
      return;
    }
  decisions->n_unrenewed += license->renewal_on == ROUNDS_DATE_NONE;
  decisions->n_yearless +=
      license->decision == ROUNDS_LICENSE_KEEP_YEARS && license->keep_years == ROUNDS_INTEGER_UNSET;
  if (license->decision != ROUNDS_LICENSE_UNDECIDED)
    return;
  decisions->n_open++;
  decisions->n_undated += license->decide_by == ROUNDS_DATE_NONE;
  decisions->n_past += license->decide_by != ROUNDS_DATE_NONE && license->decide_by < today;
}

/* What the person looks at and what becomes of the license can be at odds (R028): then both are
 * shown, and the choice stays the person's. */
static void
add_asking (RoundsAnswerCard *card, Decisions *decisions, RoundsDestinationModel *destinations)
{
  if (decisions->n_licenses == 0 || decisions->n_usable > 0)
    return;
  for (guint i = 0; i < rounds_destination_model_get_n_entries (destinations); i++)
    {
      const RoundsDestinationEntry *entry = rounds_destination_model_get_entry (destinations, i);

      if (!entry->traits.shortlisted || entry->traits.license != ROUNDS_NEED_REQUIRED)
        continue;
      decisions->n_asking++;
      rounds_answer_card_add_reason (card, entry->name, _ ("License required"), TRUE);
    }
}

static void
say_asking (RoundsAnswerCard *card, guint n_asking)
{
  g_autofree char *said = g_steal_pointer (&card->sentence);
  g_autofree char *asking = g_strdup_printf (
      ngettext ("%u destination on your shortlist asks for an active license.",
                "%u destinations on your shortlist ask for an active license.", n_asking),
      n_asking);

  card->sentence = g_strjoin (" ", said, asking, NULL);
  rounds_answer_card_add_action (card, "license-needed",
                                 _ ("Decide: an active license after all, or destinations "
                                    "that ask for none"));
}

/* The reflection is required (R031), as long as there is a license that it can be about. */
static gboolean
lacks_reflection (const Decisions *decisions)
{
  return decisions->n_licenses > decisions->n_gone && !decisions->is_reflected;
}

static void
say_none (RoundsAnswerCard *card)
{
  card->title = g_strdup (_ ("No license entered yet"));
  card->sentence = g_strdup (_ ("What a license costs and when it renews decides how long the door "
                                "stays open."));
  rounds_answer_card_add_action (card, "enter-license",
                                 _ ("Enter your license and its renewal date"));
}

static void
say_open (RoundsAnswerCard *card, const Decisions *decisions)
{
  card->title = g_strdup (_ ("Still to be decided"));
  if (decisions->n_past > 0)
    {
      card->sentence = g_strdup (_ ("The day by which you wanted to decide is past. Decide now, or "
                                    "set another day before the renewal decides for you."));
      rounds_answer_card_add_action (card, "license-overdue",
                                     _ ("Decide about your license, or set another day"));
    }
  else if (decisions->n_undated > 0)
    card->sentence = g_strdup (_ ("An open decision with a date is a good answer. Without a date "
                                  "the renewal decides for you."));
  else
    card->sentence = g_strdup (_ ("You have set the day by which you decide."));
  if (decisions->n_undated > 0)
    rounds_answer_card_add_action (card, "license-date", _ ("Set a date by which to decide"));
}

/* "Oregon: Keep it active", or what becomes of it alone where its state is not said. */
static char *
dup_decided (const RoundsLicense *license)
{
  g_autofree char *kind = rounds_license_text_dup_kind (license->decision, license->keep_years);
  const char *state = rounds_us_states_get_name (license->state);

  if (*license->state == '\0')
    return g_steal_pointer (&kind);
  /* Translators: the state that gave a license, and what becomes of it */
  return g_strdup_printf (_ ("%s: %s"), state != NULL ? state : license->state, kind);
}

/* What becomes of each, where that fits in a sentence. */
static char *
dup_decisions (RoundsPlan *plan, const Decisions *decisions)
{
  const guint n_licenses = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) decided = NULL;
  g_autofree char *list = NULL;

  if (decisions->n_licenses - decisions->n_gone > MOST_LISTED)
    return g_strdup (_ ("You have said what becomes of each license."));
  for (guint i = 0; i < n_licenses; i++)
    {
      const RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);

      if (!rounds_licenses_is_gone (license))
        g_strv_builder_take (builder, dup_decided (license));
    }
  decided = g_strv_builder_end (builder);
  list = g_strjoinv (_ ("; "), decided);
  /* Translators: a sentence out of what becomes of each license */
  return g_strdup_printf (_ ("%s."), list);
}

static void
say_outcome (RoundsAnswerCard *card, RoundsPlan *plan, const Decisions *decisions)
{
  card->is_open = decisions->n_licenses == 0 || decisions->n_undated > 0 || decisions->n_past > 0 ||
                  lacks_reflection (decisions);
  if (decisions->n_licenses == 0)
    say_none (card);
  else if (decisions->n_open > 0)
    say_open (card, decisions);
  else if (decisions->n_gone == decisions->n_licenses)
    {
      card->title = g_strdup (_ ("No license left to decide about"));
      card->sentence = g_strdup (_ ("What you entered is lapsed or retired."));
    }
  else if (lacks_reflection (decisions))
    {
      card->title = g_strdup (_ ("Decided, one question still open"));
      card->sentence =
          g_strdup (_ ("You have said what becomes of your license, but not yet whether "
                       "it is part of who you are in the long run."));
    }
  else
    {
      card->title = g_strdup (_ ("Decided"));
      card->sentence = dup_decisions (plan, decisions);
    }
  if (decisions->n_asking > 0)
    say_asking (card, decisions->n_asking);
}

/* What is missing and what it would settle, or else what could change what was decided. That a
 * lapsed license is hard to get back was said of physicians and their specialties (R032). */
static char *
dup_change (RoundsPlan *plan, const Decisions *decisions)
{
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);

  if (decisions->n_licenses == 0)
    return g_strdup (_ ("No license is entered. Its renewal date and yearly cost would settle by "
                        "when you have to decide, and what keeping it takes."));
  if (decisions->n_past > 0)
    return g_strdup (_ ("Your decision is missing, or another day for it. Either would settle that "
                        "you decide, and not the renewal."));
  if (decisions->n_undated > 0)
    return g_strdup (_ ("There is no day by which to decide. It would settle that you decide, and "
                        "not the renewal."));
  if (lacks_reflection (decisions))
    return g_strdup (_ ("Whether the license is part of who you are in the long run is missing. It "
                        "would settle that you decide on purpose."));
  if (profile->profession == ROUNDS_PROFESSION_PHYSICIAN)
    return g_strdup (_ ("What the work you choose asks for, and whether you want the way back "
                        "open. For most specialties a lapsed license is hard to get back."));
  return g_strdup (
      _ ("What the work you choose asks for, and whether you want the way back open."));
}

/* Keeps the change that was said, and says what else is missing. */
static void
add_missing (RoundsAnswerCard *card, const char *missing)
{
  g_autofree char *said = g_steal_pointer (&card->change);

  card->change = g_strjoin (" ", said, missing, NULL);
}

/* Says which renewals are not known. */
static void
add_renewals (RoundsAnswerCard *card, guint n_unrenewed)
{
  g_autofree char *missing = g_strdup_printf (
      ngettext ("The renewal date of %u license is missing. It would settle how long you have.",
                "The renewal dates of %u licenses are missing. They would settle how long you "
                "have.",
                n_unrenewed),
      n_unrenewed);

  add_missing (card, missing);
}

/**
 * rounds_license_card_new:
 * @destinations: which of them ask for a license
 * @today: from when on a day by which to decide is past
 *
 * Returns: (transfer full): the outcome of question 3 (R028 to R032) in words; it is open until the
 *   reflection of R031 is written
 */
RoundsAnswerCard *
rounds_license_card_new (RoundsPlan *plan, RoundsAssessment *assessment,
                         RoundsDestinationModel *destinations, RoundsDate today)
{
  RoundsAnswerCard *card = rounds_answer_card_new (rounds_question_get_text (3));
  guint n_licenses = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE);
  Decisions decisions = { .is_reflected = *assessment->license_reflection != '\0' };

  for (guint i = 0; i < n_licenses; i++)
    {
      RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);
      g_autofree char *title = rounds_license_text_dup_title (license);
      g_autofree char *facts = rounds_license_text_dup_facts (license);

      count_license (&decisions, license, today);
      rounds_answer_card_add_reason (card, title, facts, FALSE);
    }
  if (decisions.is_reflected)
    rounds_answer_card_add_reason (card, assessment->license_reflection, _ ("In your words"),
                                   FALSE);
  add_asking (card, &decisions, destinations);
  say_outcome (card, plan, &decisions);
  card->change = dup_change (plan, &decisions);
  if (decisions.n_yearless > 0)
    add_missing (card,
                 _ ("The number of years to keep it is missing. It would settle until when it "
                    "costs you."));
  if (decisions.n_unrenewed > 0)
    add_renewals (card, decisions.n_unrenewed);
  return card;
}

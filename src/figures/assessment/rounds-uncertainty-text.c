/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rounds-comparison.h"
#include "rounds-criterion-kinds.h"
#include "rounds-destination-kinds.h"
#include "rounds-format.h"
#include "rounds-obligation.h"
#include "rounds-plan-gaps.h"
#include "rounds-uncertainty-text.h"

/* A row has room for so many names. */
#define MOST_NAMES 3

static char *
dup_option_title (RoundsPlan *plan, gint64 id)
{
  RoundsRecord *option = rounds_plan_lookup (plan, id);

  return ROUNDS_IS_OPTION (option) ? rounds_option_dup_title (plan, ROUNDS_OPTION (option))
                                   : g_strdup ("");
}

static const char *
get_criterion_title (RoundsPlan *plan, gint64 id)
{
  RoundsRecord *criterion = rounds_plan_lookup (plan, id);

  return ROUNDS_IS_CRITERION (criterion) ? rounds_criterion_get_title (ROUNDS_CRITERION (criterion))
                                         : "";
}

/* About an option, and for most about one of its criteria. */
static char *
dup_option_question (RoundsPlan *plan, const RoundsGap *gap)
{
  g_autofree char *option = NULL;
  gint64 first;
  gint64 second;

  rounds_plan_gap_get_ids (gap, &first, &second);
  option = dup_option_title (plan, first);
  if (gap->kind == ROUNDS_GAP_PAY)
    /* Translators: %s is the name of an option */
    return g_strdup_printf (_ ("What would “%s” really pay?"), option);
  if (gap->kind == ROUNDS_GAP_CLOSE_CALL)
    /* Translators: a criterion such as "Growth", and the name of an option */
    return g_strdup_printf (_ ("Is the mark for “%s” of “%s” right?"),
                            get_criterion_title (plan, second), option);
  /* Translators: a criterion such as "Growth", and the name of an option */
  return g_strdup_printf (_ ("How good is “%s” with “%s”?"), get_criterion_title (plan, second),
                          option);
}

/**
 * rounds_uncertainty_text_get_tie_question:
 *
 * Returns: (transfer none) (nullable): what is open as long as such a tie is not settled; %NULL for
 *   one of which a day or a price tells everything
 */
const char *
rounds_uncertainty_text_get_tie_question (RoundsObligationKind kind)
{
  if (kind == ROUNDS_OBLIGATION_VISA_H1B)
    return _ ("Can my H-1B visa move with me, and how long does that take?");
  if (kind == ROUNDS_OBLIGATION_VISA_J1)
    return _ ("May the service for my J-1 waiver end early, or go on elsewhere?");
  if (kind == ROUNDS_OBLIGATION_NON_COMPETE)
    return _ ("Does my non-compete clause bind me outside direct care?");
  return NULL;
}

static char *
dup_tie_question (RoundsPlan *plan, const RoundsGap *gap)
{
  RoundsRecord *tie;
  gint64 first;
  gint64 second;

  rounds_plan_gap_get_ids (gap, &first, &second);
  tie = rounds_plan_lookup (plan, first);
  return g_strdup (ROUNDS_IS_OBLIGATION (tie)
                       ? rounds_uncertainty_text_get_tie_question (ROUNDS_OBLIGATION (tie)->kind)
                       : "");
}

/** rounds_uncertainty_text_dup_question: (transfer full): a gap of the plan as a question */
char *
rounds_uncertainty_text_dup_question (RoundsFigures *figures, const RoundsGap *gap)
{
  RoundsPlan *plan;
  const char *name;

  g_return_val_if_fail (ROUNDS_IS_FIGURES (figures) && gap != NULL, NULL);

  plan = rounds_figures_get_plan (figures);
  name = rounds_destination_get_name (plan, gap->subject);
  switch (gap->kind)
    {
    case ROUNDS_GAP_CLOSE_CALL:
    case ROUNDS_GAP_PAY:
    case ROUNDS_GAP_MARK:
      return dup_option_question (plan, gap);
    case ROUNDS_GAP_REMEDY:
      return g_strdup (_ ("Would another employer, unit or care model be enough?"));
    case ROUNDS_GAP_TIE:
      return dup_tie_question (plan, gap);
    case ROUNDS_GAP_FLOOR:
      return g_strdup (_ ("What is the least the household needs each month?"));
    case ROUNDS_GAP_LICENSE_NEED:
      /* Translators: %s is a destination */
      return g_strdup_printf (_ ("Does work in “%s” ask for an active license?"), name);
    case ROUNDS_GAP_OUTCOMES:
      /* Translators: %s is a destination */
      return g_strdup_printf (_ ("Are people in “%s” still glad three years in?"), name);
    case ROUNDS_GAP_LICENSE_DECISION:
      return g_strdup (_ ("Do I keep my license active, and until when?"));
    case ROUNDS_GAP_AGREEMENT:
      return g_strdup (_ ("Does whoever shares my household stand behind this?"));
    case ROUNDS_GAP_TRAINING:
      /* Translators: %s is a destination */
      return g_strdup_printf (_ ("How much of my training would “%s” use on day one?"), name);
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * rounds_uncertainty_text_get_effect:
 * @code: of a gap; empty for a question of the person's own
 *
 * Returns: (transfer none): what the answer would change; empty where only the person knows
 */
const char *
rounds_uncertainty_text_get_effect (const char *code)
{
  static const struct
  {
    const char *code;
    const char *effect;
  } effects[] = {
    { "close-call", N_ ("One step there would put another option first.") },
    { "remedy", N_ ("It settles whether the pivot is real.") },
    { "floor", N_ ("It decides which options are possible at all.") },
    { "tie", N_ ("It decides when you can go, and where to.") },
    { "pay", N_ ("Without it the option cannot be held against today.") },
    { "license-need", N_ ("It decides what keeping the license is worth.") },
    { "outcomes", N_ ("It shows how the choice feels when it is no longer new.") },
    { "license-decision", N_ ("Otherwise the renewal date decides.") },
    { "agreement", N_ ("The plan is the household’s, not yours alone.") },
    { "training", N_ ("So far the plan counts with our mark, not yours.") },
    { "mark", N_ ("A missing mark may still turn the order.") },
  };
  gsize length;

  g_return_val_if_fail (code != NULL, "");

  length = strcspn (code, ":");
  for (guint i = 0; i < G_N_ELEMENTS (effects); i++)
    {
      if (strlen (effects[i].code) == length && strncmp (effects[i].code, code, length) == 0)
        return _ (effects[i].effect);
    }
  return "";
}

/** rounds_uncertainty_text_lacks_people: whether someone who is not yet among the people could
 * settle it, whom to talk with then */
gboolean
rounds_uncertainty_text_lacks_people (const RoundsOpenQuestion *question)
{
  g_return_val_if_fail (question != NULL, FALSE);

  return question->people->len == 0 &&
         (*question->destination != '\0' || g_str_equal (question->code, "remedy"));
}

/**
 * rounds_uncertainty_text_dup_people:
 *
 * Returns: (transfer full): who in the people list could settle it (F7), or whom to look for
 */
char *
rounds_uncertainty_text_dup_people (RoundsPlan *plan, const RoundsOpenQuestion *question)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  g_autofree char *list = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && question != NULL, NULL);

  if (question->people->len == 0 && *question->destination != '\0')
    /* Translators: %s is a destination */
    return g_strdup_printf (_ ("Nobody among your people yet who moved into “%s”"),
                            rounds_destination_get_name (plan, question->destination));
  if (question->people->len == 0 && g_str_has_prefix (question->code, "tie:"))
    return g_strdup (_ ("For a lawyer who reads your papers"));
  if (question->people->len == 0)
    return g_strdup (g_str_equal (question->code, "remedy")
                         ? _ ("Nobody among your people yet who went back to clinical work")
                         : _ ("Yours to settle, at home or with yourself"));
  for (guint i = 0; i < MIN (question->people->len, MOST_NAMES); i++)
    {
      const char *name = ROUNDS_PERSON (question->people->pdata[i])->name;

      g_strv_builder_add (builder, *name != '\0' ? name : _ ("No name"));
    }
  names = g_strv_builder_end (builder);
  /* Translators: between names of people */
  list = g_strjoinv (_ (", "), names);
  if (question->people->len > MOST_NAMES)
    /* Translators: a list of people, and how many others there are */
    return g_strdup_printf (ngettext ("Could settle it: %s and %u more",
                                      "Could settle it: %s and %u more",
                                      question->people->len - MOST_NAMES),
                            list, question->people->len - MOST_NAMES);
  /* Translators: %s is a list of people */
  return g_strdup_printf (_ ("Could settle it: %s"), list);
}

/** rounds_uncertainty_text_dup_settled: (transfer full): when, and by whom, it was settled */
char *
rounds_uncertainty_text_dup_settled (RoundsPlan *plan, RoundsUncertainty *record)
{
  RoundsRecord *person;
  g_autofree char *day = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_UNCERTAINTY (record), NULL);

  person = record->settled_by != 0 ? rounds_plan_lookup (plan, record->settled_by) : NULL;
  day = rounds_format_date (record->settled_on);
  if (ROUNDS_IS_PERSON (person) && rounds_plan_holds (plan, person))
    /* Translators: a day, and the name of a person */
    return g_strdup_printf (_ ("Settled on %s by %s"), day, ROUNDS_PERSON (person)->name);
  /* Translators: %s is a day */
  return g_strdup_printf (_ ("Settled on %s"), day);
}

/** rounds_uncertainty_text_dup_guidance: (transfer full): how many are open, and whether that many
 *   are good to have (F7) */
char *
rounds_uncertainty_text_dup_guidance (guint n_open)
{
  if (n_open == 0)
    return g_strdup (_ ("Nothing is open. Add what would change your mind."));
  if (n_open > ROUNDS_UNCERTAINTY_MOST)
    return g_strdup_printf (
        ngettext ("%u is open. Four to seven can be kept in mind; settle or drop some.",
                  "%u are open. Four to seven can be kept in mind; settle or drop some.", n_open),
        n_open);
  if (n_open >= ROUNDS_UNCERTAINTY_LEAST)
    return g_strdup_printf (ngettext ("%u is open; four to seven can be kept in mind.",
                                      "%u are open; four to seven can be kept in mind.", n_open),
                            n_open);
  return g_strdup_printf (
      ngettext ("%u is open. With fewer than four, something is often overlooked.",
                "%u are open. With fewer than four, something is often overlooked.", n_open),
      n_open);
}

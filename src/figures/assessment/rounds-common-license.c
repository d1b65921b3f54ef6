/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-common-questions.h"
#include "rounds-format.h"
#include "rounds-license-facts.h"
#include "rounds-license-text.h"
#include "rounds-licenses.h"
#include "rounds-profile.h"

/**
 * KeepCost:
 * @yearly: cents, of the licenses whose cost is known
 * @n_gone: lapsed or retired
 * @n_licenses: that are still live
 * @n_unknown: of them without a cost
 * @n_undecided: of them without a decision or a day for it
 */
typedef struct
{
  gint64 yearly;
  guint n_gone;
  guint n_licenses;
  guint n_unknown;
  guint n_undecided;
} KeepCost;

static KeepCost
add_licenses (RoundsCommonAnswer *answer, RoundsPlan *plan)
{
  guint n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE);
  KeepCost cost = { 0 };

  for (guint i = 0; i < n_records; i++)
    {
      RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);

      rounds_common_answer_take_basis_of (answer, ROUNDS_PLACE_LICENSE, license,
                                          rounds_license_text_dup_title (license),
                                          rounds_license_text_dup_facts (license));
      if (rounds_licenses_is_gone (license))
        {
          cost.n_gone++;
          continue;
        }
      cost.n_licenses++;
      cost.n_undecided +=
          license->decision == ROUNDS_LICENSE_UNDECIDED && license->decide_by == ROUNDS_DATE_NONE;
      if (license->yearly_cost == ROUNDS_MONEY_UNSET)
        cost.n_unknown++;
      else
        cost.yearly = rounds_money_add (cost.yearly, license->yearly_cost);
    }
  return cost;
}

static void
add_return_of_one (RoundsCommonAnswer *answer)
{
  const RoundsTransitionCost *after = rounds_transition_costs_find ("reentry_after");
  const RoundsTransitionCost *money = rounds_transition_costs_find ("reentry_example_money");
  const RoundsTransitionCost *time = rounds_transition_costs_find ("reentry_example_time");
  g_autofree char *dollars = rounds_format_money ((gint64) (money->point * 100));
  g_autofree char *mean = rounds_format_number (after->point, 1);

  rounds_common_answer_take_basis (
      answer, ROUNDS_PLACE_DECISION, "", g_strdup (_ (after->label)),
      /* Translators: years (lowest, highest, mean), the source and its date */
      g_strdup_printf (_ ("%.0f to %.0f years, on average %s. From %s, %s."), after->low,
                       after->high, mean, after->source, after->as_of));
  rounds_common_answer_take_basis (
      answer, ROUNDS_PLACE_DECISION, "", g_strdup (_ ("One internist’s way back after 14 years")),
      /* Translators: money, months, the source and its date */
      g_strdup_printf (_ ("%s and %.0f months. From %s, %s; one person’s case."), dollars,
                       time->point, money->source, money->as_of));
}

/* What is published about the way back; only to the professions that it is about. */
static void
add_return (RoundsCommonAnswer *answer, RoundsProfession profession)
{
  const RoundsTransitionCost *known = rounds_transition_costs_find_return (profession);

  if (profession == ROUNDS_PROFESSION_PHYSICIAN)
    add_return_of_one (answer);
  else if (known != NULL)
    rounds_common_answer_take_basis (answer, ROUNDS_PLACE_DECISION, "", g_strdup (_ (known->label)),
                                     /* Translators: years on average, the source and its date */
                                     g_strdup_printf (_ ("%.0f years on average. From %s, %s."),
                                                      known->point, known->source, known->as_of));
}

static char *
dup_sentence_of_program (const RoundsTransitionCost *known)
{
  g_autofree char *program = rounds_license_facts_dup_program (known);

  /* Translators: %s is a sentence about those who came back */
  return g_strdup_printf (_ ("Keeping it keeps the choice. %s"), program);
}

static gboolean
is_all_gone (const KeepCost *cost)
{
  return cost->n_licenses == 0 && cost->n_gone > 0;
}

static char *
dup_sentence (RoundsProfession profession, const KeepCost *cost)
{
  const RoundsTransitionCost *money = rounds_transition_costs_find ("reentry_example_money");
  const RoundsTransitionCost *time = rounds_transition_costs_find ("reentry_example_time");
  g_autofree char *dollars = rounds_format_money ((gint64) (money->point * 100));
  const RoundsTransitionCost *known = rounds_transition_costs_find_return (profession);
  const int years = cost->yearly > 0 ? (int) (money->point * 100 / (double) cost->yearly) : 0;

  if (is_all_gone (cost))
    return g_strdup (_ ("What you entered is lapsed or retired. Your board can tell what the way "
                        "back asks for."));
  if (profession == ROUNDS_PROFESSION_UNSET)
    return g_strdup (_ ("Keeping it keeps the choice. What a way back takes depends on your "
                        "profession, which you have not said yet."));
  if (known == NULL)
    return g_strdup (_ ("Keeping it keeps the choice. We found no figures about the way back in "
                        "your profession; your board can tell."));
  if (profession != ROUNDS_PROFESSION_PHYSICIAN)
    return dup_sentence_of_program (known);
  if (years == 0 || cost->n_unknown > 0)
    /* Translators: money, months */
    return g_strdup_printf (_ ("Keeping it keeps the choice. One internist’s way back took %s and "
                               "%.0f months."),
                            dollars, time->point);
  /* Translators: money, months, years */
  return g_strdup_printf (
      ngettext ("One internist’s way back took %s and %.0f months: as much as %d year of keeping "
                "it.",
                "One internist’s way back took %s and %.0f months: as much as %d years of keeping "
                "it.",
                (gulong) years),
      dollars, time->point, years);
}

static void
say_outcome (RoundsCommonAnswer *answer, const KeepCost *cost)
{
  g_autofree char *yearly = rounds_format_money (cost->yearly);

  if (is_all_gone (cost))
    answer->title = g_strdup (_ ("No license left to keep"));
  else if (cost->n_licenses == 0)
    answer->title = g_strdup (_ ("Not known yet"));
  else if (cost->n_unknown == cost->n_licenses)
    answer->title = g_strdup (_ ("What keeping it costs is not known yet"));
  else if (cost->n_unknown > 0)
    /* Translators: %s is an amount of money */
    answer->title = g_strdup_printf (_ ("Keeping costs more than %s a year"), yearly);
  else
    /* Translators: %s is an amount of money */
    answer->title = g_strdup_printf (_ ("Keeping it costs %s a year"), yearly);
}

static void
say_missing (RoundsCommonAnswer *answer, const KeepCost *cost)
{
  if (cost->n_licenses == 0 && cost->n_gone == 0)
    rounds_common_answer_take_missing (
        answer, g_strdup (_ ("No license is entered. Its yearly cost and renewal date would settle "
                             "what keeping it takes.")));
  if (cost->n_unknown > 0)
    rounds_common_answer_take_missing (
        answer, g_strdup_printf (
                    ngettext ("The yearly cost of %u license is missing. It would settle what "
                              "keeping takes.",
                              "The yearly cost of %u licenses is missing. It would settle what "
                              "keeping takes.",
                              cost->n_unknown),
                    cost->n_unknown));
  if (cost->n_undecided > 0)
    rounds_common_answer_take_missing (
        answer, g_strdup (_ ("There is no day by which to decide. It would settle that you "
                             "decide, and not the renewal.")));
}

/**
 * rounds_common_license_new:
 *
 * Returns: (transfer full): "should I keep my license active?" (R033): the yearly cost of keeping
 *   beside what a return has cost and taken
 */
RoundsCommonAnswer *
rounds_common_license_new (RoundsFigures *figures)
{
  RoundsCommonAnswer *answer = rounds_common_answer_new (_ ("Should I keep my license active?"));
  RoundsPlan *plan = rounds_figures_get_plan (figures);
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  KeepCost cost = add_licenses (answer, plan);

  add_return (answer, profile->profession);
  say_outcome (answer, &cost);
  say_missing (answer, &cost);
  answer->sentence = dup_sentence (profile->profession, &cost);
  answer->is_money = TRUE;
  return answer;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-format.h"
#include "rounds-household-text.h"
#include "rounds-household.h"
#include "rounds-obligation-text.h"
#include "rounds-obligations.h"
#include "rounds-question-cards.h"
#include "rounds-transition-costs.h"

static void
add_amount (RoundsAnswerCard *card, const char *what, gint64 amount)
{
  g_autofree char *text = rounds_format_money (amount);

  if (amount != ROUNDS_MONEY_UNSET)
    rounds_answer_card_add_reason (card, what, text, FALSE);
}

/* As many as it was entered with, two at the most. */
static int
count_decimals (double percent)
{
  int decimals = 0;

  for (double scaled = percent; decimals < 2 && fabs (scaled - round (scaled)) > 1e-6; scaled *= 10)
    decimals++;
  return decimals;
}

static void
add_rate (RoundsAnswerCard *card, const char *what, double percent)
{
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;

  if (isnan (percent))
    return;
  number = rounds_format_number (percent, count_decimals (percent));
  /* Translators: a rate of growth or of interest */
  text = g_strdup_printf (_ ("%s%% a year"), number);
  rounds_answer_card_add_reason (card, what, text, FALSE);
}

static void
add_months (RoundsAnswerCard *card, const RoundsHousehold *household)
{
  const double months = rounds_household_find_months (household);
  g_autofree char *number = NULL;
  g_autofree char *text = NULL;

  if (isnan (months))
    return;
  number = rounds_format_number (months, 1);
  /* Translators: %s is a number of months, with one decimal */
  text = g_strdup_printf (_ ("%s months"), number);
  rounds_answer_card_add_reason (card, _ ("Savings would carry fixed costs and loans for"), text,
                                 FALSE);
}

/* What leaving an employer that counts means for the payments made, where some are still to come.
 */
static void
add_leaving (RoundsAnswerCard *card, int made)
{
  g_autofree char *text = NULL;

  if (made == 0)
    text = g_strdup (_ ("Payments at an employer that does not count lead to no forgiveness"));
  else
    text = g_strdup_printf (ngettext ("The %d payment made so far leads to no forgiveness, unless "
                                      "a later employer counts",
                                      "The %d payments made so far lead to no forgiveness, unless "
                                      "a later employer counts",
                                      (gulong) made),
                            made);
  rounds_answer_card_add_reason (card, _ ("Leaving an employer that counts toward it"), text,
                                 FALSE);
}

/* How far loan forgiveness for public service is (34 CFR 685.219), for those who count payments:
 * one a month at most, so that there are as many months as payments to go. */
static void
add_forgiveness (RoundsAnswerCard *card, const RoundsHousehold *household)
{
  int all = (int) rounds_transition_costs_find ("pslf_payments")->point;
  int made = household->pslf_payments;
  g_autofree char *text = NULL;

  if (made == ROUNDS_INTEGER_UNSET)
    return;
  if (made >= all)
    /* Translators: a number of payments */
    text = g_strdup_printf (_ ("All %d payments made"), all);
  else
    /* Translators: how many payments are made, of how many, and for how many months more */
    text = g_strdup_printf (ngettext ("%d of %d payments made, at least %d month to go",
                                      "%d of %d payments made, at least %d months to go",
                                      (gulong) (all - made)),
                            made, all, all - made);
  rounds_answer_card_add_reason (card, _ ("Loan forgiveness (PSLF)"), text, FALSE);
  add_amount (card, _ ("Balance expected to be forgiven"), household->pslf_forgiveness);
  if (made < all)
    add_leaving (card, made);
}

/* What has neither a day nor a cost cannot be kept in sight: the day is to be found out. */
static void
ask_for_date (RoundsAnswerCard *card, RoundsPlan *plan, RoundsObligation *obligation)
{
  g_autofree char *code = NULL;
  g_autofree char *text = NULL;

  if (!rounds_obligations_is_undated (plan, obligation))
    return;
  code = g_strdup_printf ("tie-date-%" G_GINT64_FORMAT,
                          rounds_record_get_id (ROUNDS_RECORD (obligation)));
  /* Translators: %s is what ties a person, such as "Non-compete clause" */
  text = g_strdup_printf (_ ("Find the date in your papers: %s"),
                          rounds_obligations_get_title (plan, obligation));
  rounds_answer_card_add_action (card, code, text);
}

static void
add_ties (RoundsAnswerCard *card, RoundsPlan *plan)
{
  guint n_obligations = rounds_plan_count_records (plan, ROUNDS_TYPE_OBLIGATION);

  for (guint i = 0; i < n_obligations; i++)
    {
      RoundsObligation *obligation = rounds_plan_get_record (plan, ROUNDS_TYPE_OBLIGATION, i);
      g_autofree char *facts = rounds_text_for_obligation (plan, obligation);

      rounds_answer_card_add_reason (card, rounds_obligations_get_title (plan, obligation), facts,
                                     FALSE);
      ask_for_date (card, plan, obligation);
    }
}

/* What is missing and what it would settle, or else what moves the floor. */
static char *
dup_change (const RoundsHousehold *household)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();
  g_autofree char *missing = rounds_household_text_dup_missing (household);

  if (household->floor == ROUNDS_MONEY_UNSET)
    g_ptr_array_add (lines, _ ("The least that has to come in each month, after taxes, is missing. "
                               "It would settle which options your household can live with."));
  else
    g_ptr_array_add (lines, _ ("Another partner income, other fixed costs or other loan payments "
                               "would move the floor."));
  if (missing != NULL)
    g_ptr_array_add (lines, missing);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv (" ", (char **) lines->pdata);
}

static void
say_outcome (RoundsAnswerCard *card, RoundsHousehold *household)
{
  g_autofree char *floor = rounds_format_money (household->floor);

  card->is_open = household->floor == ROUNDS_MONEY_UNSET;
  if (card->is_open)
    {
      card->title = g_strdup (_ ("The floor is not set yet"));
      card->sentence =
          g_strdup (_ ("The least that has to come in each month decides which moves are "
                       "possible."));
      rounds_answer_card_add_action (card, "floor",
                                     _ ("Set the floor together with whoever shares it"));
    }
  else
    {
      /* Translators: %s is an amount of money */
      card->title = g_strdup_printf (_ ("At least %s a month"), floor);
      card->sentence = g_strdup (_ ("Every option is measured against this, after taxes."));
    }
  if (household->agreement == ROUNDS_AGREEMENT_NOT_DISCUSSED)
    rounds_answer_card_add_action (card, "talk-at-home", _ ("Talk it over at home"));
  card->change = dup_change (household);
}

/**
 * rounds_household_card_new:
 *
 * Returns: (transfer full): the outcome of question 4 (R034 to R039) in words
 */
RoundsAnswerCard *
rounds_household_card_new (RoundsPlan *plan)
{
  RoundsAnswerCard *card = rounds_answer_card_new (rounds_question_get_text (4));
  RoundsHousehold *household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);

  g_return_val_if_fail (household != NULL, card);

  add_amount (card, _ ("Fixed costs a month"), household->fixed_costs);
  add_amount (card, _ ("Loan payments a month"), household->loan_payments);
  add_rate (card, _ ("Interest on the loans"), household->loan_rate);
  add_forgiveness (card, household);
  add_amount (card, _ ("Savings"), household->savings);
  add_months (card, household);
  add_amount (card, _ ("Partner income a year"), household->partner_income);
  add_rate (card, _ ("Growth of partner income"), household->partner_growth);
  if (household->agreement != ROUNDS_AGREEMENT_NOT_SAID)
    rounds_answer_card_add_reason (card, _ ("Partner agreement"),
                                   rounds_household_text_get_agreement (household->agreement),
                                   FALSE);
  say_outcome (card, household);
  add_ties (card, plan);
  return card;
}

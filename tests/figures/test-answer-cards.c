/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "forecast-fixture.h"
#include "rounds-assessments.h"
#include "rounds-common-questions.h"
#include "rounds-destination-kinds.h"
#include "rounds-household.h"
#include "rounds-license-facts.h"
#include "rounds-license.h"
#include "rounds-obligation.h"
#include "rounds-outcome-model.h"
#include "rounds-profile.h"
#include "rounds-question-cards.h"
#include "rounds-transition.h"

#define TODAY 20760

static const RoundsAnswerCard *
get_card (ForecastFixture *fixture, guint question)
{
  return rounds_outcome_model_get_card (
      rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_OUTCOME_MODEL), question);
}

static void
set_up (ForecastFixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->figures = rounds_figures_new (fixture->plan, TODAY);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_ASSESSMENT, "taken-on", TODAY, NULL);
}

/* A card without an answer says what is missing and what it would settle. */
static void
test_missing (ForecastFixture *fixture, gconstpointer unused)
{
  static const struct
  {
    const char *missing;
    const char *settles;
  } cases[ROUNDS_N_QUESTIONS] = {
    { "Nothing about the setting is marked.", "It would show whether changing the setting" },
    { "No destination is on your shortlist.", "would settle where you look first" },
    { "No license is entered.", "would settle by when you have to decide" },
    { "The least that has to come in each month", "would settle which options" },
  };

  for (guint i = 0; i < ROUNDS_N_QUESTIONS; i++)
    {
      const RoundsAnswerCard *card = get_card (fixture, i + 1);

      g_assert_true (card->is_open);
      g_assert_nonnull (strstr (card->change, cases[i].missing));
      g_assert_nonnull (strstr (card->change, cases[i].settles));
    }
}

/* Once the answer is there, a card says what would change it. */
static void
test_answered (ForecastFixture *fixture, gconstpointer unused)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  RoundsLicense *license =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", NULL);

  g_assert_nonnull (strstr (get_card (fixture, 3)->change, "no day by which to decide"));
  g_assert_nonnull (strstr (get_card (fixture, 3)->change, "renewal date of 1 license is missing"));
  g_object_set (license, "renewal-on", TODAY + 100, NULL);
  g_assert_null (strstr (get_card (fixture, 3)->change, "renewal date"));
  g_object_set (license, "decide-by", TODAY - 1, NULL);
  g_assert_nonnull (strstr (get_card (fixture, 3)->change, "another day for it"));
  g_object_set (license, "decide-by", TODAY, NULL);
  g_assert_true (get_card (fixture, 3)->is_open);
  g_object_set (rounds_assessments_get_latest (fixture->plan), "license-reflection", "Mine", NULL);
  g_assert_false (get_card (fixture, 3)->is_open);
  g_assert_null (strstr (get_card (fixture, 3)->change, "hard to get back"));
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "profession",
                ROUNDS_PROFESSION_PHYSICIAN, NULL);
  g_assert_nonnull (strstr (get_card (fixture, 3)->change, "hard to get back"));
  g_object_set (household, "floor", (gint64) 500000, NULL);
  g_assert_false (get_card (fixture, 4)->is_open);
  g_assert_nonnull (strstr (get_card (fixture, 4)->change, "would move the floor"));
  g_assert_nonnull (strstr (get_card (fixture, 4)->change, "how many months"));
  g_object_set (household, "savings", (gint64) 100, "fixed-costs", (gint64) 100, "loan-payments",
                (gint64) 0, NULL);
  g_assert_null (strstr (get_card (fixture, 4)->change, "missing"));
}

/* Nothing is decided until it is said whether the license is part of the long-term identity (R031);
 * of a license that is gone nobody is asked. */
static void
test_reflection (ForecastFixture *fixture, gconstpointer unused)
{
  RoundsAssessment *assessment = rounds_assessments_get_latest (fixture->plan);
  RoundsLicense *license = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR",
                                               "decision", ROUNDS_LICENSE_KEEP, NULL);

  g_assert_true (get_card (fixture, 3)->is_open);
  g_assert_cmpstr (get_card (fixture, 3)->title, ==, "Decided, one question still open");
  g_assert_nonnull (strstr (get_card (fixture, 3)->change, "in the long run is missing"));
  g_object_set (license, "decision", ROUNDS_LICENSE_KEEP_YEARS, NULL);
  g_assert_nonnull (
      strstr (get_card (fixture, 3)->change, "number of years to keep it is missing"));
  g_object_set (license, "keep-years", 3, NULL);
  g_assert_null (strstr (get_card (fixture, 3)->change, "number of years"));
  g_object_set (license, "status", ROUNDS_LICENSE_RETIRED, NULL);
  g_assert_false (get_card (fixture, 3)->is_open);
  g_object_set (license, "status", ROUNDS_LICENSE_ACTIVE, NULL);
  g_object_set (assessment, "license-reflection", "I worked hard for it.", NULL);
  g_assert_false (get_card (fixture, 3)->is_open);
  g_assert_cmpstr (get_card (fixture, 3)->title, ==, "Decided");
}

/* Before a license is let go, each profession reads what is published of its own way back, with the
 * source: "most specialties", never all of them (R032). */
static void
test_lapse_warning (ForecastFixture *fixture, gconstpointer unused)
{
  static const struct
  {
    RoundsProfession profession;
    const char *says[4];
    const char *never;
  } cases[] = {
    { ROUNDS_PROFESSION_PHYSICIAN,
      { "For most specialties this is a one-way door.", "$40,000", "27 months", "Source: " },
      "all specialties" },
    { ROUNDS_PROFESSION_NP,
      { "For many this is a one-way door.", "8 years on average", "was not published", "Source: " },
      "specialties" },
    { ROUNDS_PROFESSION_RN,
      { "can be hard to get back", "We found no published cost or time for your profession",
        "ask your state board", "Keeping it costs $600 a year." },
      "specialties" },
  };
  RoundsLicense *license = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR",
                                               "yearly-cost", (gint64) 60000, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *warning = rounds_license_facts_dup_warning (license, cases[i].profession);

      for (guint k = 0; k < G_N_ELEMENTS (cases[i].says); k++)
        if (strstr (warning, cases[i].says[k]) == NULL)
          g_test_fail_printf ("“%s” is missing in: %s", cases[i].says[k], warning);
      g_assert_null (strstr (warning, cases[i].never));
    }
}

/* A tie without a day or a cost asks for its day, until it has one. */
static void
test_tie_without_date (ForecastFixture *fixture, gconstpointer unused)
{
  RoundsObligation *visa = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "kind",
                                               ROUNDS_OBLIGATION_VISA_H1B, NULL);
  const RoundsAnswerCard *card = get_card (fixture, 4);
  const RoundsAnswerAction *action;
  const RoundsAnswerReason *reason;

  g_assert_cmpuint (card->reasons->len, ==, 1);
  reason = card->reasons->pdata[0];
  g_assert_cmpstr (reason->text, ==, "H-1B visa");
  g_assert_cmpstr (reason->weight, ==, "Valid until: no date yet");
  g_assert_cmpuint (card->actions->len, ==, 2);
  action = card->actions->pdata[1];
  g_assert_cmpstr (action->text, ==, "Find the date in your papers: H-1B visa");
  g_object_set (visa, "due-on", rounds_date_new (2027, 9, 30), NULL);
  g_assert_cmpuint (get_card (fixture, 4)->actions->len, ==, 1);
}

/* A non-compete clause of some months ends so long after the last day at work: when that day is
 * planned anew in Pay, its end moves along. */
static void
test_non_compete (ForecastFixture *fixture, gconstpointer unused)
{
  RoundsTransition *way;
  const RoundsAnswerReason *reason;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_OBLIGATION, "kind", ROUNDS_OBLIGATION_NON_COMPETE,
                      "months", 12, NULL);
  way = rounds_plan_create (fixture->plan, ROUNDS_TYPE_TRANSITION, "notice-on",
                            rounds_date_new (2027, 1, 4), "notice-months", 3, NULL);
  reason = get_card (fixture, 4)->reasons->pdata[0];
  g_assert_cmpstr (reason->weight, ==, "Ends on Apr 4, 2028 · 12 months");
  g_object_set (way, "notice-months", 6, NULL);
  reason = get_card (fixture, 4)->reasons->pdata[0];
  g_assert_cmpstr (reason->weight, ==, "Ends on Jul 4, 2028 · 12 months");
}

/* Who counts payments toward forgiveness reads how many are to go, and what leaving would mean. */
static void
test_forgiveness (ForecastFixture *fixture, gconstpointer unused)
{
  static const struct
  {
    int made;
    const char *months;
    const char *leaving;
  } cases[] = {
    { ROUNDS_INTEGER_UNSET, NULL, NULL },
    { 0, "0 of 120 payments made, at least 120 months to go",
      "Payments at an employer that does not count lead to no forgiveness" },
    { 1, "1 of 120 payments made, at least 119 months to go",
      "The 1 payment made so far leads to no forgiveness, unless a later employer counts" },
    { 119, "119 of 120 payments made, at least 1 month to go",
      "The 119 payments made so far lead to no forgiveness, unless a later employer counts" },
    { 120, "All 120 payments made", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *const says[] = { cases[i].months, cases[i].leaving };
      const RoundsAnswerCard *card;
      guint n_says = 0;

      g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "pslf-payments",
                    cases[i].made, NULL);
      card = get_card (fixture, 4);
      for (guint k = 0; k < G_N_ELEMENTS (says) && says[k] != NULL; k++, n_says++)
        {
          g_assert_cmpuint (card->reasons->len, >, k);
          g_assert_cmpstr (((RoundsAnswerReason *) card->reasons->pdata[k])->weight, ==, says[k]);
        }
      g_assert_cmpuint (card->reasons->len, ==, n_says);
    }
}

/* Each option says what the way to it does to forgiveness, in the words that Pay has for it. */
static void
test_forgiveness_of_options (ForecastFixture *fixture, gconstpointer unused)
{
  RoundsCommonQuestions *questions =
      rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_COMMON_QUESTIONS);
  const RoundsBasis *basis = NULL;
  const RoundsCommonAnswer *answer;

  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "pslf-payments", 90,
                NULL);
  g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0), "pslf", TRUE,
                NULL);
  answer = rounds_common_questions_get_answer (questions, ROUNDS_COMMON_PAY);
  for (guint i = 0; i < answer->basis->len && basis == NULL; i++)
    if (g_str_has_prefix (((RoundsBasis *) answer->basis->pdata[i])->label, "Loan forgiveness"))
      basis = answer->basis->pdata[i];
  g_assert_nonnull (basis);
  g_assert_cmpstr (basis->label, ==, "Loan forgiveness (PSLF) on the way to “Product”");
  g_assert_nonnull (strstr (basis->value, "90 payments made so far lead to no forgiveness"));
}

/* To let the only license lapse and to look at what asks for one is at odds, which is said. */
static void
test_license_asked (ForecastFixture *fixture, gconstpointer unused)
{
  RoundsDestination *payer = rounds_destination_ensure (fixture->plan, "payer");
  RoundsLicense *license = rounds_plan_create (
      fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", "decision", ROUNDS_LICENSE_LET_LAPSE,
      "renewal-on", rounds_date_new (2027, 3, 1), "yearly-cost", (gint64) 60000, "per-diem-hours",
      20.0, "per-diem-rate", (gint64) 5000, NULL);
  const RoundsAnswerCard *card;

  g_object_set (rounds_assessments_get_latest (fixture->plan), "license-reflection", "Mine", NULL);
  g_object_set (payer, "shortlisted", TRUE, NULL);
  card = get_card (fixture, 3);
  g_assert_cmpstr (card->title, ==, "Decided");
  g_assert_cmpstr (card->sentence, ==,
                   "Oregon: Let it lapse. 1 destination on your shortlist asks for an active "
                   "license.");
  g_assert_cmpuint (card->reasons->len, ==, 3);
  g_assert_cmpstr (((RoundsAnswerReason *) card->reasons->pdata[0])->weight, ==,
                   "Lapses on Mar 1, 2027 · $600 a year to keep");
  g_assert_cmpuint (card->actions->len, ==, 1);
  g_object_set (license, "status", ROUNDS_LICENSE_RETIRED, NULL);
  g_assert_cmpuint (get_card (fixture, 3)->actions->len, ==, 1);
  g_object_set (license, "status", ROUNDS_LICENSE_ACTIVE, "decision", ROUNDS_LICENSE_KEEP, NULL);
  card = get_card (fixture, 3);
  g_assert_cmpstr (card->sentence, ==, "Oregon: Keep it active.");
  g_assert_cmpuint (card->reasons->len, ==, 2);
  g_assert_cmpstr (((RoundsAnswerReason *) card->reasons->pdata[0])->weight, ==,
                   "Renewal on Mar 1, 2027 · $600 a year · Per diem of $12,000 a year before tax");
  g_assert_cmpuint (card->actions->len, ==, 0);
}

static const RoundsCommonAnswer *
get_answer (ForecastFixture *fixture, RoundsCommonQuestion question)
{
  return rounds_common_questions_get_answer (
      rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_COMMON_QUESTIONS), question);
}

static void
check_basis (const RoundsCommonAnswer *answer, guint position, const char *label, const char *value)
{
  const RoundsBasis *basis;

  g_assert_cmpuint (answer->basis->len, >, position);
  basis = answer->basis->pdata[position];
  g_assert_cmpstr (basis->label, ==, label);
  g_assert_cmpstr (basis->value, ==, value);
}

static void
add_option (RoundsPlan *plan, RoundsOptionRole role, const char *name, gint64 dollars)
{
  RoundsOption *option = rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "name", name, "role", role,
                                             "compared", TRUE, NULL);

  rounds_plan_create (plan, ROUNDS_TYPE_PAY_TERMS, "option",
                      rounds_record_get_id (ROUNDS_RECORD (option)), "pay", dollars * 100, NULL);
}

/* Our mark is that of the reader's profession: a nurse does not sign exams as a physician does. */
static void
test_training_of_profession (ForecastFixture *fixture, gconstpointer unused)
{
  RoundsProfile *profile = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE);

  g_object_set (rounds_destination_ensure (fixture->plan, "disability_exams"), "shortlisted", TRUE,
                NULL);
  g_object_set (profile, "profession", ROUNDS_PROFESSION_PT, NULL);
  check_basis (get_answer (fixture, ROUNDS_COMMON_TRAINING), 0, "Disability and fitness exams",
               "On day one, all day (our mark)");
  g_object_set (profile, "profession", ROUNDS_PROFESSION_RN, NULL);
  g_assert_cmpstr (get_answer (fixture, ROUNDS_COMMON_TRAINING)->title, ==,
                   "Much of it would rest");
  check_basis (get_answer (fixture, ROUNDS_COMMON_TRAINING), 0, "Disability and fitness exams",
               "A little (our mark)");
}

static gboolean
is_missing (const RoundsCommonAnswer *answer, const char *part)
{
  for (guint i = 0; i < answer->missing->len; i++)
    {
      if (strstr (answer->missing->pdata[i], part) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Only what is not there is asked for: the amounts by name, and the employer that counts payments
 * toward forgiveness, without which leaving it costs nothing in any figure. */
static void
test_pay_missing (ForecastFixture *fixture, gconstpointer unused)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  RoundsPayTerms *terms;

  g_assert_true (is_missing (get_answer (fixture, ROUNDS_COMMON_PAY),
                             "Your savings, fixed costs and loan payments are missing."));
  g_object_set (household, "savings", (gint64) 6000000, "fixed-costs", (gint64) 400000, NULL);
  g_assert_true (is_missing (get_answer (fixture, ROUNDS_COMMON_PAY),
                             "Your loan payments are missing; enter 0 if there are none."));
  g_object_set (household, "loan-payments", (gint64) 100000, NULL);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state", "TX", NULL);
  add_option (fixture->plan, ROUNDS_OPTION_TODAY, "Today", 200000);
  add_option (fixture->plan, ROUNDS_OPTION_NEW, "Reviewer", 150000);
  g_assert_cmpuint (get_answer (fixture, ROUNDS_COMMON_PAY)->missing->len, ==, 0);
  g_object_set (household, "pslf-payments", 84, NULL);
  g_assert_true (is_missing (get_answer (fixture, ROUNDS_COMMON_PAY), "loan forgiveness"));
  terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0);
  g_object_set (terms, "pslf", TRUE, NULL);
  g_assert_cmpuint (get_answer (fixture, ROUNDS_COMMON_PAY)->missing->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (ForecastFixture *fixture, gconstpointer unused);
  } tests[] = {
    { "/cards/missing", test_missing },
    { "/cards/answered", test_answered },
    { "/cards/reflection", test_reflection },
    { "/cards/lapse-warning", test_lapse_warning },
    { "/cards/tie-without-date", test_tie_without_date },
    { "/cards/forgiveness", test_forgiveness },
    { "/cards/license-asked", test_license_asked },
    { "/cards/non-compete", test_non_compete },
    { "/cards/pay-missing", test_pay_missing },
    { "/cards/training-of-profession", test_training_of_profession },
  };

  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (setlocale (LC_NUMERIC, "en_US.UTF-8"));
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, ForecastFixture, NULL, set_up, tests[i].test,
                forecast_fixture_tear_down);
  g_test_add ("/cards/forgiveness-of-options", ForecastFixture, NULL, forecast_fixture_set_up,
              test_forgiveness_of_options, forecast_fixture_tear_down);
  return g_test_run ();
}

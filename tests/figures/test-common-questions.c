/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>
#include <string.h>

#include "rounds-answer-text.h"
#include "rounds-assessments.h"
#include "rounds-common-questions.h"
#include "rounds-comparison.h"
#include "rounds-destination-kinds.h"
#include "rounds-household.h"
#include "rounds-license-facts.h"
#include "rounds-license.h"
#include "rounds-pay-model.h"
#include "rounds-profile.h"
#include "rounds-skill.h"
#include "rounds-uncertainty-model.h"
#include "rounds-uncertainty-text.h"

typedef struct
{
  RoundsPlan *plan;
  RoundsFigures *figures;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->figures = rounds_figures_new (fixture->plan, 20760);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_finalize_object (fixture->figures);
  g_assert_finalize_object (fixture->plan);
}

static const RoundsCommonAnswer *
get_answer (Fixture *fixture, RoundsCommonQuestion question)
{
  return rounds_common_questions_get_answer (
      rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_COMMON_QUESTIONS), question);
}

static void
check_basis (const RoundsCommonAnswer *answer, guint position, const char *label, const char *value,
             RoundsPlace place)
{
  const RoundsBasis *basis;

  g_assert_cmpuint (answer->basis->len, >, position);
  basis = answer->basis->pdata[position];
  g_assert_cmpstr (basis->label, ==, label);
  g_assert_cmpstr (basis->value, ==, value);
  g_assert_cmpint (basis->place, ==, place);
}

/* Nothing entered: every answer says that it is not known, what is missing, and what it would
 * settle. */
static void
test_nothing_known (Fixture *fixture, gconstpointer unused)
{
  for (guint i = 0; i < ROUNDS_N_COMMON_QUESTIONS; i++)
    {
      const RoundsCommonAnswer *answer = get_answer (fixture, i);

      g_assert_cmpuint (answer->missing->len, >, 0);
      for (guint k = 0; k < answer->missing->len; k++)
        g_assert_nonnull (strstr (answer->missing->pdata[k], "would settle"));
      if (i != ROUNDS_COMMON_FIRST_ROLE)
        g_assert_cmpstr (answer->title, ==, "Not known yet");
    }
  g_assert_nonnull (strstr (get_answer (fixture, ROUNDS_COMMON_PAY)->missing->pdata[0],
                            "Today’s pay is missing"));
}

static void
test_training (Fixture *fixture, gconstpointer unused)
{
  g_object_set (rounds_destination_ensure (fixture->plan, "payer"), "shortlisted", TRUE, NULL);
  g_assert_cmpstr (get_answer (fixture, ROUNDS_COMMON_TRAINING)->title, ==, "No");
  check_basis (get_answer (fixture, ROUNDS_COMMON_TRAINING), 0, "Payer-side roles",
               "On day one, all day (our mark)", ROUNDS_PLACE_TRAINING);
  g_object_set (rounds_destination_ensure (fixture->plan, "caution_marketing"), "shortlisted", TRUE,
                NULL);
  g_assert_cmpstr (get_answer (fixture, ROUNDS_COMMON_TRAINING)->title, ==, "In part");
  g_object_set (rounds_destination_ensure (fixture->plan, "payer"), "training-used", 1, NULL);
  g_assert_cmpstr (get_answer (fixture, ROUNDS_COMMON_TRAINING)->title, ==,
                   "Much of it would rest");
  check_basis (get_answer (fixture, ROUNDS_COMMON_TRAINING), 0, "Payer-side roles",
               "A little (your mark)", ROUNDS_PLACE_TRAINING);
}

/* A destination of the person's own has no mark until they give it one: that is no "no". */
static void
test_training_unmarked (Fixture *fixture, gconstpointer unused)
{
  const RoundsCommonAnswer *answer;

  g_object_set (rounds_destination_ensure (fixture->plan, "own-1"), "name", "Sailing",
                "shortlisted", TRUE, NULL);
  answer = get_answer (fixture, ROUNDS_COMMON_TRAINING);
  g_assert_cmpstr (answer->title, ==, "Not known yet");
  g_assert_cmpuint (answer->missing->len, ==, 1);
  g_object_set (rounds_destination_ensure (fixture->plan, "payer"), "shortlisted", TRUE, NULL);
  answer = get_answer (fixture, ROUNDS_COMMON_TRAINING);
  g_assert_cmpstr (answer->title, ==, "In part");
  g_assert_cmpuint (answer->missing->len, ==, 1);
  g_object_set (rounds_destination_ensure (fixture->plan, "own-1"), "training-used", 4, NULL);
  answer = get_answer (fixture, ROUNDS_COMMON_TRAINING);
  g_assert_cmpstr (answer->title, ==, "No");
  g_assert_cmpuint (answer->missing->len, ==, 0);
}

/* What carries over, and what the person wrote down, lead to the skills. */
static void
test_training_skills (Fixture *fixture, gconstpointer unused)
{
  const RoundsCommonAnswer *answer;
  const RoundsBasis *basis;

  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "profession",
                ROUNDS_PROFESSION_RN, NULL);
  g_object_set (rounds_destination_ensure (fixture->plan, "payer"), "shortlisted", TRUE, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_SKILL, "task", "Triage", "evidence", "Survey",
                      NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_SKILL, "task", "Teaching", NULL);
  answer = get_answer (fixture, ROUNDS_COMMON_TRAINING);
  g_assert_cmpuint (answer->basis->len, ==, 3);
  basis = answer->basis->pdata[1];
  g_assert_true (g_str_has_prefix (basis->label, "Skills, compared with "));
  g_assert_nonnull (strstr (basis->value, "carry over"));
  g_assert_cmpint (basis->place, ==, ROUNDS_PLACE_SKILLS);
  check_basis (answer, 2, "Skills from your own work", "2 written down, 1 with evidence",
               ROUNDS_PLACE_SKILLS);
}

/* What a return took is known of some professions, and nobody reads another one's figure: the same
 * source speaks here and where a license is let go. */
static void
test_return (Fixture *fixture, gconstpointer unused)
{
  static const struct
  {
    RoundsProfession profession;
    const char *says;
    guint n_basis;
  } cases[] = {
    { ROUNDS_PROFESSION_PHYSICIAN, "One internist’s way back", 3 },
    { ROUNDS_PROFESSION_NP, "had been out for 8 years on average", 2 },
    { ROUNDS_PROFESSION_PA, "had been out for 8 years on average", 2 },
    { ROUNDS_PROFESSION_CRNA, "had been out for 8 years on average", 2 },
    { ROUNDS_PROFESSION_CNM, "had been out for 8 years on average", 2 },
    { ROUNDS_PROFESSION_DPM, "had been out for 8 years on average", 2 },
    { ROUNDS_PROFESSION_RN, "no figures about the way back in your profession", 1 },
    { ROUNDS_PROFESSION_PHARMD, "no figures about the way back in your profession", 1 },
    { ROUNDS_PROFESSION_UNSET, "your profession, which you have not said yet", 1 },
  };
  RoundsLicense *license =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RoundsTransitionCost *known = rounds_transition_costs_find_return (cases[i].profession);
      g_autofree char *warning = rounds_license_facts_dup_warning (license, cases[i].profession);
      const RoundsCommonAnswer *answer;

      g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "profession",
                    cases[i].profession, NULL);
      answer = get_answer (fixture, ROUNDS_COMMON_LICENSE);
      g_assert_nonnull (strstr (answer->sentence, cases[i].says));
      g_assert_cmpuint (answer->basis->len, ==, cases[i].n_basis);
      g_assert_true ((known != NULL) == (strstr (warning, "one-way door") != NULL));
      if (known != NULL)
        g_assert_nonnull (strstr (warning, known->source));
    }
}

/* What a return costs is known for physicians only, and nobody else reads a physician's figure. */
static void
test_license (Fixture *fixture, gconstpointer unused)
{
  RoundsProfile *profile = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE);
  RoundsLicense *license =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR", "yearly-cost",
                          (gint64) 100000, "decision", ROUNDS_LICENSE_KEEP, NULL);
  RoundsLicense *other;

  g_object_set (profile, "profession", ROUNDS_PROFESSION_PHYSICIAN, NULL);
  g_assert_cmpstr (get_answer (fixture, ROUNDS_COMMON_LICENSE)->title, ==,
                   "Keeping it costs $1,000 a year");
  g_assert_cmpstr (get_answer (fixture, ROUNDS_COMMON_LICENSE)->sentence, ==,
                   "One internist’s way back took $40,000 and 27 months: as much as 40 years of "
                   "keeping it.");
  g_object_set (license, "yearly-cost", (gint64) 5000000, NULL);
  g_assert_null (strstr (get_answer (fixture, ROUNDS_COMMON_LICENSE)->sentence, "as much as"));
  g_object_set (license, "yearly-cost", (gint64) 100000, NULL);
  g_object_set (profile, "profession", ROUNDS_PROFESSION_RN, NULL);
  g_assert_null (strstr (get_answer (fixture, ROUNDS_COMMON_LICENSE)->sentence, "internist"));
  g_assert_cmpuint (get_answer (fixture, ROUNDS_COMMON_LICENSE)->basis->len, ==, 1);
  other = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "CA", NULL);
  g_assert_cmpstr (get_answer (fixture, ROUNDS_COMMON_LICENSE)->title, ==,
                   "Keeping costs more than $1,000 a year");
  g_assert_cmpuint (get_answer (fixture, ROUNDS_COMMON_LICENSE)->missing->len, ==, 2);
  g_object_set (license, "status", ROUNDS_LICENSE_LAPSED, NULL);
  g_assert_cmpstr (get_answer (fixture, ROUNDS_COMMON_LICENSE)->title, ==,
                   "What keeping it costs is not known yet");
  g_object_set (other, "status", ROUNDS_LICENSE_RETIRED, NULL);
  g_assert_cmpstr (get_answer (fixture, ROUNDS_COMMON_LICENSE)->title, ==,
                   "No license left to keep");
  g_assert_cmpuint (get_answer (fixture, ROUNDS_COMMON_LICENSE)->missing->len, ==, 0);
}

static void
add_option (RoundsPlan *plan, RoundsOptionRole role, const char *name, gint64 dollars)
{
  RoundsOption *option =
      rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "name", name, "role", role, "compared", TRUE,
                          "path-kind", ROUNDS_PATH_CAREER, "destination", "payer", NULL);

  rounds_plan_create (plan, ROUNDS_TYPE_PAY_TERMS, "option",
                      rounds_record_get_id (ROUNDS_RECORD (option)), "pay",
                      dollars > 0 ? dollars * 100 : ROUNDS_MONEY_UNSET, NULL);
}

/* The delta as money and per cent, from the same model as the Pay view; what is missing by name. */
static void
test_pay (Fixture *fixture, gconstpointer unused)
{
  RoundsPayModel *pay = rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_PAY_MODEL);
  g_autofree char *change = NULL;

  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state", "TX", NULL);
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD), "savings",
                (gint64) 6000000, "fixed-costs", (gint64) 400000, "loan-payments", (gint64) 100000,
                NULL);
  check_basis (get_answer (fixture, ROUNDS_COMMON_PAY), 0, "Months that savings would carry",
               "12.0", ROUNDS_PLACE_MONEY);
  add_option (fixture->plan, ROUNDS_OPTION_TODAY, "Today", 200000);
  add_option (fixture->plan, ROUNDS_OPTION_NEW, "Reviewer", 150000);
  add_option (fixture->plan, ROUNDS_OPTION_NEW, "<b>Unknown</b>", 0);
  g_assert_cmpint (rounds_pay_model_get_figure (pay, 1)->change, <, 0);
  g_assert_cmpuint (get_answer (fixture, ROUNDS_COMMON_PAY)->basis->len, ==, 2);
  check_basis (get_answer (fixture, ROUNDS_COMMON_PAY), 1, "Savings on the way to “Reviewer”",
               "Savings last through all 10 years", ROUNDS_PLACE_PAY);
  g_assert_cmpstr (get_answer (fixture, ROUNDS_COMMON_PAY)->missing->pdata[0], ==,
                   "The pay of “<b>Unknown</b>” is missing. It would settle what the change is.");
  g_assert_true (g_str_has_suffix (get_answer (fixture, ROUNDS_COMMON_PAY)->title, " a year"));
}

/* An assessment is known by the day on which it was finished, on screen and on paper. */
static void
test_day (Fixture *fixture, gconstpointer unused)
{
  RoundsAssessment *assessment =
      rounds_plan_create (fixture->plan, ROUNDS_TYPE_ASSESSMENT, "taken-on", 20750, NULL);
  g_autofree char *begun = rounds_answer_text_dup_day (assessment);
  g_autofree char *finished = NULL;

  g_object_set (assessment, "finished-on", 20760, NULL);
  finished = rounds_answer_text_dup_day (assessment);
  g_assert_cmpstr (begun, !=, finished);
  g_object_set (assessment, "finished-on", ROUNDS_DATE_NONE, "taken-on", 20760, NULL);
  g_clear_pointer (&begun, g_free);
  begun = rounds_answer_text_dup_day (assessment);
  g_assert_cmpstr (begun, ==, finished);
}

static RoundsUncertaintyModel *
get_model (Fixture *fixture)
{
  return rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_UNCERTAINTY_MODEL);
}

static gboolean
asks (Fixture *fixture, const char *question)
{
  for (guint i = 0; i < rounds_uncertainty_model_get_n_questions (get_model (fixture)); i++)
    {
      if (g_str_equal (rounds_uncertainty_model_get_question (get_model (fixture), i)->question,
                       question))
        return TRUE;
    }
  return FALSE;
}

/* A suggestion goes when the plan knows; kept, it stays; seven are open at most (F7). */
static void
test_uncertainties (Fixture *fixture, gconstpointer unused)
{
  const char *floor = "What is the least the household needs each month?";
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  const RoundsOpenQuestion *question;
  g_autofree char *people = NULL;

  g_assert_true (asks (fixture, floor));
  g_object_set (household, "floor", (gint64) 500000, NULL);
  g_assert_false (asks (fixture, floor));
  g_object_set (household, "floor", ROUNDS_MONEY_UNSET, NULL);
  rounds_uncertainties_add (fixture->plan, "floor", floor, "");
  g_object_set (household, "floor", (gint64) 500000, NULL);
  g_assert_true (asks (fixture, floor));

  for (int i = 0; i < 5; i++)
    add_option (fixture->plan, ROUNDS_OPTION_NEW, "Unknown", 0);
  g_assert_cmpuint (rounds_uncertainty_model_get_n_open (get_model (fixture)), ==,
                    ROUNDS_UNCERTAINTY_MOST);
  rounds_uncertainties_add (fixture->plan, "", "<b>Mine</b>", "payer");
  question = rounds_uncertainty_model_get_question (get_model (fixture), 1);
  g_assert_true (rounds_uncertainty_text_lacks_people (question));
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PERSON, "name", "Ann", "destination", "payer",
                      NULL);
  question = rounds_uncertainty_model_get_question (get_model (fixture), 1);
  g_assert_cmpstr (question->question, ==, "<b>Mine</b>");
  g_assert_false (rounds_uncertainty_text_lacks_people (question));
  people = rounds_uncertainty_text_dup_people (fixture->plan, question);
  g_assert_cmpstr (people, ==, "Could settle it: Ann");
}

/* Whether a remedy is enough is asked only while one is left whose result is not known. */
static void
test_remedies_left (Fixture *fixture, gconstpointer unused)
{
  const char *remedy = "Would another employer, unit or care model be enough?";
  RoundsAssessment *assessment = rounds_assessments_start (fixture->plan, 20760);
  RoundsRemedy *last = NULL;

  g_object_set (rounds_assessments_ensure_irritant (fixture->plan, assessment, "emr"), "weight", 4,
                NULL);
  g_object_set (rounds_assessments_ensure_irritant (fixture->plan, assessment, "work"), "weight", 4,
                NULL);
  g_assert_true (asks (fixture, remedy));
  for (int kind = ROUNDS_REMEDY_SPECIALTY; kind <= ROUNDS_REMEDY_CARE_MODEL; kind++)
    last =
        rounds_plan_create (fixture->plan, ROUNDS_TYPE_REMEDY, "kind", kind, "state",
                            ROUNDS_REMEDY_TRIED, "result", ROUNDS_REMEDY_RESULT_HELPED_SOME, NULL);
  g_assert_false (asks (fixture, remedy));
  g_object_set (last, "state", ROUNDS_REMEDY_TRYING, NULL);
  g_assert_true (asks (fixture, remedy));
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer unused);
  } tests[] = {
    { "/common/nothing-known", test_nothing_known },
    { "/common/training", test_training },
    { "/common/training-unmarked", test_training_unmarked },
    { "/common/training-skills", test_training_skills },
    { "/common/license", test_license },
    { "/common/return", test_return },
    { "/common/day", test_day },
    { "/common/pay", test_pay },
    { "/common/uncertainties", test_uncertainties },
    { "/common/remedies-left", test_remedies_left },
  };

  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (setlocale (LC_NUMERIC, "en_US.UTF-8"));
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}

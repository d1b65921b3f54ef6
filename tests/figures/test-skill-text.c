/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>

#include "rounds-destination-kinds.h"
#include "rounds-figures.h"
#include "rounds-license-facts.h"
#include "rounds-profile.h"
#include "rounds-skill-text.h"

#define TODAY 20000

typedef struct
{
  RoundsPlan *plan;
  RoundsFigures *figures;
  RoundsSkillModel *skills; /* borrowed */
  RoundsLicenseModel *licenses; /* borrowed */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->figures = rounds_figures_new (fixture->plan, TODAY);
  fixture->skills = rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_SKILL_MODEL);
  fixture->licenses = rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_LICENSE_MODEL);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_finalize_object (fixture->figures);
  g_assert_finalize_object (fixture->plan);
}

static void
practice (Fixture *fixture, RoundsProfession profession, const char *specialty)
{
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "profession",
                profession, "specialty", specialty, NULL);
}

static void
shortlist (Fixture *fixture, const char *code)
{
  g_object_set (rounds_destination_ensure (fixture->plan, code), "shortlisted", TRUE, NULL);
}

static void
assert_problem (Fixture *fixture, const RoundsSkillFit *fit, const char *part)
{
  g_autofree char *problem = rounds_skill_text_dup_problem (fixture->skills, fit);

  if (part == NULL)
    g_assert_null (problem);
  else
    g_assert_nonnull (strstr (problem, part));
}

/* What is missing is said, one thing at a time, until there is a comparison. */
static void
test_problems (Fixture *fixture, gconstpointer unused)
{
  assert_problem (fixture, NULL, "on your shortlist");
  shortlist (fixture, "clinical_informatics");
  assert_problem (fixture, rounds_skill_model_get_fit (fixture->skills, 0), "profession");
  practice (fixture, ROUNDS_PROFESSION_PHYSICIAN, "");
  assert_problem (fixture, rounds_skill_model_get_fit (fixture->skills, 0), "specialty");
  practice (fixture, ROUNDS_PROFESSION_PHYSICIAN, "Cardiology");
  assert_problem (fixture, rounds_skill_model_get_fit (fixture->skills, 0),
                  "no ratings for Cardiologists");
  practice (fixture, ROUNDS_PROFESSION_OTHER, "Beekeeping");
  assert_problem (fixture, rounds_skill_model_get_fit (fixture->skills, 0), "no occupation");
  practice (fixture, ROUNDS_PROFESSION_RN, "");
  assert_problem (fixture, rounds_skill_model_get_fit (fixture->skills, 0), NULL);
  assert_problem (fixture, rounds_skill_model_get_fit (fixture->skills, 2),
                  "no ratings for Health Information Technologists");
}

/* The first occupation with ratings stands for the field, also after an unrated one. */
static void
test_closest (Fixture *fixture, gconstpointer unused)
{
  const RoundsSkillFit *fit;

  practice (fixture, ROUNDS_PROFESSION_PHYSICIAN, "Family medicine");
  shortlist (fixture, "clinical_informatics");
  shortlist (fixture, "own-1");
  fit = rounds_skill_model_find_closest (fixture->skills, "clinical_informatics");
  g_assert_cmpstr (fit->occupation->title, ==, "Health Informatics Specialists");
  fit = rounds_skill_model_find_closest (fixture->skills, "own-1");
  g_assert_null (fit->occupation);
  assert_problem (fixture, fit, "destination of your own");
  g_assert_null (rounds_skill_model_find_closest (fixture->skills, "payer"));
}

/* A dentist or psychologist is not held against physicians, nor a physician against nurses. */
static void
test_other_licenses (Fixture *fixture, gconstpointer unused)
{
  const RoundsSkillFit *fit;

  shortlist (fixture, "disability_exams");
  practice (fixture, ROUNDS_PROFESSION_PHYSICIAN, "Family medicine");
  g_assert_cmpuint (rounds_skill_model_get_n_fits (fixture->skills), ==, 1);
  fit = rounds_skill_model_get_fit (fixture->skills, 0);
  g_assert_cmpstr (fit->occupation->title, ==, "Preventive Medicine Physicians");
  practice (fixture, ROUNDS_PROFESSION_NP, "");
  g_assert_cmpuint (rounds_skill_model_get_n_fits (fixture->skills), ==, 1);
  fit = rounds_skill_model_get_fit (fixture->skills, 0);
  g_assert_cmpstr (fit->occupation->title, ==, "Nurse Practitioners");
  practice (fixture, ROUNDS_PROFESSION_PSYCHOLOGIST, "");
  fit = rounds_skill_model_get_fit (fixture->skills, 0);
  g_assert_null (fit->occupation);
  assert_problem (fixture, fit, "other professions");
  shortlist (fixture, "chart_review");
  practice (fixture, ROUNDS_PROFESSION_DDS, "General dentistry");
  g_assert_cmpuint (rounds_skill_model_get_n_fits (fixture->skills), ==, 2);
  fit = rounds_skill_model_find_closest (fixture->skills, "chart_review");
  assert_problem (fixture, fit, NULL);
}

static void
test_numbers (Fixture *fixture, gconstpointer unused)
{
  const struct
  {
    RoundsSkillMatchRow row;
    const char *text;
  } cases[] = {
    { { 0, { 400, 400, FALSE }, { 300, 530, FALSE }, 130 },
      "Level 5.3 of 7 there, 4.0 in your work" },
    { { 0, { 100, ROUNDS_SKILL_UNKNOWN, TRUE }, { 288, 312, FALSE }, 312 },
      "Level 3.1 of 7 there, no part of your work" },
    { { 0, { 168, ROUNDS_SKILL_UNKNOWN, FALSE }, { 310, 386, FALSE }, 0 },
      "Level 3.9 of 7 there, not measured for your work" },
    { { 80, { 322, ROUNDS_SKILL_UNKNOWN, FALSE }, { 429, ROUNDS_SKILL_UNKNOWN, FALSE }, 107 },
      "Importance 4.3 of 5 there, 3.2 in your work" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = rounds_skill_text_dup_numbers (&cases[i].row);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_names (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (RoundsSkillMatchRow));
  g_autofree char *none = rounds_skill_text_dup_names (rows, 2);
  g_autofree char *all = NULL;
  g_autofree char *some = NULL;

  g_array_set_size (rows, 3);
  for (guint i = 0; i < 3; i++)
    g_array_index (rows, RoundsSkillMatchRow, i).element = i;
  all = rounds_skill_text_dup_names (rows, 2);
  some = rounds_skill_text_dup_names (rows, 1);
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (all, ==, "Reading comprehension, Active listening, Writing");
  g_assert_cmpstr (some, ==, "Reading comprehension and 2 more");
}

static const RoundsLicenseFact *
find_fact (GPtrArray *facts, const char *title)
{
  for (guint i = 0; i < facts->len; i++)
    {
      const RoundsLicenseFact *fact = facts->pdata[i];

      if (g_str_equal (fact->title, title))
        return fact;
    }
  return NULL;
}

static void
assert_warning (RoundsLicense *license, RoundsProfession profession, const char *part,
                gboolean is_said)
{
  g_autofree char *warning = rounds_license_facts_dup_warning (license, profession);

  g_assert_true ((strstr (warning, part) != NULL) == is_said);
}

/* Each profession hears what a source says about it, and no other profession's figures. */
static void
test_license_facts (Fixture *fixture, gconstpointer unused)
{
  RoundsLicense *license = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, "state", "OR",
                                               "yearly-cost", G_GINT64_CONSTANT (100000), NULL);
  GPtrArray *facts;

  practice (fixture, ROUNDS_PROFESSION_PHYSICIAN, "Family medicine");
  facts = rounds_license_model_get_facts (fixture->licenses, license);
  g_assert_cmpstr (find_fact (facts, "Keeping it")->text, ==, "$1,000 a year");
  g_assert_nonnull (strstr (find_fact (facts, "Coming back")->text, "$40,000 and took 27 months"));
  g_assert_nonnull (strstr (find_fact (facts, "Coming back")->source, "2019"));
  g_assert_nonnull (strstr (find_fact (facts, "Side by side")->text, "for 40 years"));
  assert_warning (license, ROUNDS_PROFESSION_PHYSICIAN, "most specialties", TRUE);
  assert_warning (license, ROUNDS_PROFESSION_PHYSICIAN, "all specialties", FALSE);
  assert_warning (license, ROUNDS_PROFESSION_PHYSICIAN, "27 months", TRUE);
  assert_warning (license, ROUNDS_PROFESSION_PHYSICIAN, "Oregon. Keeping it costs $1,000", TRUE);

  practice (fixture, ROUNDS_PROFESSION_RN, "");
  facts = rounds_license_model_get_facts (fixture->licenses, license);
  g_assert_null (find_fact (facts, "Coming back")->source);
  g_assert_null (find_fact (facts, "Side by side"));
  assert_warning (license, ROUNDS_PROFESSION_RN, "internist", FALSE);
  assert_warning (license, ROUNDS_PROFESSION_RN, "specialties", FALSE);
  assert_warning (license, ROUNDS_PROFESSION_RN, "no published cost", TRUE);

  practice (fixture, ROUNDS_PROFESSION_NP, "");
  facts = rounds_license_model_get_facts (fixture->licenses, license);
  g_assert_nonnull (strstr (find_fact (facts, "Coming back")->text, "8 years"));
  g_assert_null (find_fact (facts, "How long the door stays open"));
}

static void
test_per_diem_facts (Fixture *fixture, gconstpointer unused)
{
  RoundsLicense *license = rounds_plan_create (fixture->plan, ROUNDS_TYPE_LICENSE, NULL);
  GPtrArray *facts = rounds_license_model_get_facts (fixture->licenses, license);

  g_assert_null (find_fact (facts, "Per diem"));
  g_object_set (license, "per-diem-hours", 16.0, "per-diem-rate", G_GINT64_CONSTANT (11500),
                "per-diem-years", 3, "decision", ROUNDS_LICENSE_KEEP_YEARS, "keep-years", 3,
                "yearly-cost", G_GINT64_CONSTANT (121000), NULL);
  facts = rounds_license_model_get_facts (fixture->licenses, license);
  g_assert_cmpstr (find_fact (facts, "Keeping it")->text, ==, "$1,210 a year, $3,630 for 3 years");
  g_assert_cmpstr (find_fact (facts, "Per diem")->text, ==,
                   "$22,080 a year before tax, $20,870 more than keeping the license costs");
  g_assert_nonnull (strstr (find_fact (facts, "With per diem")->text, "3 years later"));
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer unused);
  } tests[] = {
    { "/skill-text/problems", test_problems },
    { "/skill-text/closest", test_closest },
    { "/skill-text/other-licenses", test_other_licenses },
    { "/skill-text/numbers", test_numbers },
    { "/skill-text/names", test_names },
    { "/skill-text/license-facts", test_license_facts },
    { "/skill-text/per-diem-facts", test_per_diem_facts },
  };

  g_assert_nonnull (setlocale (LC_ALL, "en_US.UTF-8"));
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}

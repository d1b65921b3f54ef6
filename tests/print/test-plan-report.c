/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "pdf-probe.h"
#include "rounds-cell-overrides.h"
#include "rounds-conversation.h"
#include "rounds-destination-kinds.h"
#include "rounds-household.h"
#include "rounds-income-line.h"
#include "rounds-irritant.h"
#include "rounds-option.h"
#include "rounds-pay-terms.h"
#include "rounds-person.h"
#include "rounds-plan-json.h"
#include "rounds-plan-report.h"

/* The sample plan, as a person would print it. */
typedef struct
{
  RoundsPlan *plan;
  RoundsFigures *figures;
  RoundsReportOptions *options;
} Fixture;

static void
set_up_empty (Fixture *fixture, gconstpointer data)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->figures = rounds_figures_new (fixture->plan, rounds_date_new (2026, 11, 20));
  fixture->options = rounds_report_options_new ();
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "..", "data", "sample", "sample-plan.json", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) images = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *json;
  gsize length;

  set_up_empty (fixture, data);
  g_assert_true (g_file_get_contents (path, &json, &length, &error));
  bytes = g_bytes_new_take (json, length);
  images = rounds_plan_json_parse (bytes, rounds_figures_get_today (fixture->figures), &error);
  g_assert_no_error (error);
  rounds_plan_import (fixture->plan, images);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->options);
  g_assert_finalize_object (fixture->figures);
  g_assert_finalize_object (fixture->plan);
}

static char *
print_plan (Fixture *fixture)
{
  g_autoptr (RoundsReport) report = rounds_plan_report_new (fixture->figures, fixture->options);

  return pdf_probe_print (report, TRUE);
}

/* What the sample's paper says, from its first page to its last. */
static const char *const order[] = { "My Plan",
                                     "Nov 20, 2026",
                                     "Assessment",
                                     "The pivot is real.",
                                     "A different employer: Tried, did not help",
                                     "The electronic record: A lot (speaks against it)",
                                     "What would change it:",
                                     "At least $9800 a month.",
                                     "Skills",
                                     "Redesigned a clinical",
                                     "Compared with Health Informatics Specialists.",
                                     "Programming, Technology design",
                                     "CC BY 4.0",
                                     "Comparison",
                                     "Utilization review by the case: Non-clinical job",
                                     "Clinical product lead comes first.",
                                     "1. Clinical product lead: 3.1 of 4.",
                                     "Against it:",
                                     "Score",
                                     "What Kind of Path Each One Is",
                                     "take-home a year",
                                     "Where a Year’s Pay Goes:",
                                     "State income tax",
                                     "The Months to Come",
                                     "Break-even with staying",
                                     "Ahead or Behind:",
                                     "Savings, Month by Month:",
                                     "simulated path",
                                     "What Matters for the Difference After 3 Years:",
                                     "“Clinical product lead”: one input at a time",
                                     "Wait or Jump",
                                     "What the gig gives",
                                     "Pay forgone by the delay",
                                     "Household take-home, both ways",
                                     "What Your Specialty Pays",
                                     "Median $231900",
                                     "An estimate from",
                                     "Bureau of Labor Statistics",
                                     "15 of 20 people counted",
                                     "November 2026",
                                     "Hana Yoshida",
                                     "Assumptions and Sources",
                                     "Local income taxes",
                                     "Assumed while nobody has said otherwise",
                                     "Inflation",
                                     "2% a year",
                                     "Federal Reserve",
                                     "irs.gov" };

static void
test_content (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = print_plan (fixture);
  const char *at = text;

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      const char *found = strstr (at, order[i]);

      if (found == NULL)
        g_error ("“%s” is not on paper after “%.60s”", order[i], at);
      at = found;
    }
}

/* Screen and paper read the same figures: another input, another paper. */
static void
test_follows_the_plan (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = print_plan (fixture), *after = NULL;

  for (guint i = 0; i < rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_PAY_TERMS); i++)
    g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, i), "pay",
                  ROUNDS_MONEY_UNSET, NULL);
  for (guint i = 0; i < rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_INCOME_LINE); i++)
    g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_INCOME_LINE, i), "amount",
                  ROUNDS_MONEY_UNSET, NULL);
  after = print_plan (fixture);
  g_assert_nonnull (strstr (before, "take-home a year"));
  g_assert_null (strstr (before, "Open Questions"));
  g_assert_null (strstr (after, "take-home a year"));
  g_assert_null (strstr (after, "The Months to Come"));
  g_assert_nonnull (strstr (after, "Enter the pay"));
  g_assert_nonnull (strstr (after, "Open Questions"));
}

/* What loan forgiveness waits for is said beside the floor and the savings, which are known. */
static void
test_loans (Fixture *fixture, gconstpointer data)
{
  RoundsHousehold *household = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_HOUSEHOLD);
  g_autofree char *before = NULL, *after = NULL;

  g_object_set (household, "pslf-payments", 96, "pslf-forgiveness", G_GINT64_CONSTANT (14200000),
                NULL);
  g_object_set (rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 0), "pslf", TRUE,
                NULL);
  before = print_plan (fixture);
  g_assert_nonnull (strstr (before, "The Months to Come"));
  g_assert_nonnull (strstr (before, "enter the interest on the"));
  g_assert_nonnull (strstr (before, "Savings last through all 10 years"));
  g_assert_nonnull (strstr (before, "Partner income is counted flat"));
  g_object_set (household, "loan-rate", 6.2, "partner-growth", 2.5, NULL);
  after = print_plan (fixture);
  g_assert_null (strstr (after, "enter the interest on the"));
  g_assert_nonnull (strstr (after, "no forgiveness"));
  g_assert_nonnull (strstr (after, "Interest on the loans: 6.2% a year"));
  g_assert_nonnull (strstr (after, "Loan forgiveness (PSLF): 96 of 120 payments made"));
  g_assert_nonnull (strstr (after, "Growth of partner income: 2.5% a year"));
  g_assert_null (strstr (after, "Partner income is counted flat"));
}

/* What a field on the shortlist asks for and costs is named with its source, and a caution that is
 * overruled stands there with its reason, as does what was left off the list. */
static void
test_shortlist (Fixture *fixture, gconstpointer data)
{
  RoundsDestination *caution = rounds_destination_ensure (fixture->plan, "caution_marketing");
  g_autofree char *text = NULL;

  g_object_set (caution, "shortlisted", TRUE, "training-used", 3, "reason",
                "They need somebody who has stood at the bed.", NULL);
  text = print_plan (fixture);
  g_assert_nonnull (strstr (text, "License: Helps (CareerCanopy)"));
  g_assert_nonnull (strstr (text, "Strong first landing: Yes (CareerCanopy)"));
  g_assert_nonnull (strstr (text, "Drawback: A lot of travel."));
  g_assert_nonnull (strstr (text, "Pure marketing"));
  g_assert_nonnull (strstr (text, "In much of the work, instead of: Not used"));
  g_assert_nonnull (
      strstr (text, "Why, against the caution: They need somebody who has stood at the bed."));
  g_assert_nonnull (strstr (text, "Not on the Shortlist, and Why"));
  g_assert_nonnull (strstr (text, "A bridge, not a destination."));
}

static void
test_without_names (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;
  guint n_people = rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_PERSON);

  g_object_set (fixture->options, "names", FALSE, NULL);
  text = print_plan (fixture);
  g_assert_cmpuint (n_people, >, 10);
  for (guint i = 0; i < n_people; i++)
    {
      RoundsPerson *person = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PERSON, i);

      g_assert_null (strstr (text, person->name));
    }
  g_assert_nonnull (strstr (text, "H. Y."));
}

/* Not one amount: neither pay nor what a license costs nor what the household needs. */
static void
test_without_money (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;

  g_object_set (fixture->options, "money", FALSE, NULL);
  text = print_plan (fixture);
  g_assert_null (strchr (text, '$'));
  g_assert_null (strstr (text, "take-home"));
  g_assert_nonnull (strstr (text, "Oregon · Keep it for 3 years"));
  g_assert_null (strstr (text, "Wait or Jump"));
  g_assert_nonnull (strstr (text, "Hana Yoshida"));
}

static void
test_notes (Fixture *fixture, gconstpointer data)
{
  g_autofree char *without = print_plan (fixture), *with = NULL;
  const char *note = NULL;

  for (guint i = 0; note == NULL; i++)
    {
      RoundsConversation *talk =
          rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_CONVERSATION, i);

      if (*talk->note != '\0' && strlen (talk->note) < 50)
        note = talk->note;
    }
  g_object_set (fixture->options, "notes", TRUE, NULL);
  with = print_plan (fixture);
  g_assert_null (strstr (without, note));
  g_assert_nonnull (strstr (with, note));
}

/* A section that is switched off takes its heading along and leaves the others. */
static void
test_sections (Fixture *fixture, gconstpointer data)
{
  const struct
  {
    const char *property;
    const char *heading;
  } sections[] = {
    { "outcome", "\nAssessment\n" },
    { "comparison", "\nComparison\n" },
    { "pay", "\nPay\n" },
    { "dates", "\nDates and Milestones\n" },
    { "conversations", "\nConversations\n" },
    { "questions", "\nOpen Questions\n" },
    { "sources", "\nAssumptions and Sources\n" },
  };
  RoundsPayTerms *terms = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_PAY_TERMS, 2);

  g_object_set (terms, "pay", ROUNDS_MONEY_UNSET, NULL);
  for (guint off = 0; off < G_N_ELEMENTS (sections); off++)
    {
      g_autofree char *text = NULL, *lines = NULL;

      g_object_set (fixture->options, sections[off].property, FALSE, NULL);
      text = print_plan (fixture);
      lines = g_strdelimit (g_strconcat ("\n", text, NULL), "\f", '\n');
      for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
        g_assert_cmpint (strstr (lines, sections[i].heading) == NULL, ==, i == off);
      g_object_set (fixture->options, sections[off].property, TRUE, NULL);
    }
}

static void
weigh (RoundsPlan *plan, int setting, int care)
{
  RoundsIrritant *irritant = NULL;

  for (guint i = 0; (irritant = rounds_plan_get_record (plan, ROUNDS_TYPE_IRRITANT, i)) != NULL;
       i++)
    g_object_set (irritant, "weight", irritant->kind == ROUNDS_IRRITANT_CARE ? care : setting,
                  NULL);
}

/* What is to be done before a move: each outcome of question 1 has words of its own (R014, R015).
 */
static void
test_before_the_move (Fixture *fixture, gconstpointer data)
{
  const struct
  {
    int setting;
    int care;
    const char *lead; /* NULL: the pivot is real, for the sample has tried a remedy */
  } cases[] = { { 4, 3, "This comes first." },
                { 4, 4, "The setting is half of what weighs" },
                { 3, 4, NULL } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;

      weigh (fixture->plan, cases[i].setting, cases[i].care);
      text = print_plan (fixture);
      for (guint other = 0; other < G_N_ELEMENTS (cases); other++)
        if (cases[other].lead != NULL)
          g_assert_cmpint (strstr (text, cases[other].lead) != NULL, ==, other == i);
      g_assert_cmpint (strstr (text, "The Plan to Change the Setting") != NULL, ==,
                       cases[i].lead != NULL);
    }
}

/* What the person puts in place of the data has a star in its cell, and its reason below (R086). */
static void
test_own_words (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = print_plan (fixture), *after = NULL;
  RoundsOption *option = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_OPTION, 1);

  rounds_cell_overrides_set (fixture->plan, rounds_record_get_id (ROUNDS_RECORD (option)),
                             "path_commitment", "On call", "Their contract");
  after = print_plan (fixture);
  g_assert_null (strstr (before, "In Your Own Words"));
  g_assert_nonnull (strstr (after, "With a star: your own words, explained below"));
  g_assert_nonnull (strstr (after, "On call*"));
  g_assert_nonnull (strstr (after, "In Your Own Words"));
  g_assert_nonnull (strstr (after, "On call (Their contract"));
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = print_plan (fixture);

  g_assert_nonnull (strstr (text, "Nothing to print yet"));
  g_assert_nonnull (strstr (text, "page 1 of 1"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, set_up, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/plan-report/content", set_up, test_content);
  ADD ("/plan-report/follows-the-plan", set_up, test_follows_the_plan);
  ADD ("/plan-report/loans", set_up, test_loans);
  ADD ("/plan-report/shortlist", set_up, test_shortlist);
  ADD ("/plan-report/without-names", set_up, test_without_names);
  ADD ("/plan-report/without-money", set_up, test_without_money);
  ADD ("/plan-report/notes", set_up, test_notes);
  ADD ("/plan-report/sections", set_up, test_sections);
  ADD ("/plan-report/before-the-move", set_up, test_before_the_move);
  ADD ("/plan-report/own-words", set_up, test_own_words);
  ADD ("/plan-report/empty", set_up_empty, test_empty);
#undef ADD
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "forecast-fixture.h"
#include "rounds-assessments.h"
#include "rounds-destination-kinds.h"
#include "rounds-outcome-model.h"

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

/* What helped is not told as if nothing had been tried, and does not make the pivot real. */
static void
test_helped (ForecastFixture *fixture, gconstpointer unused)
{
  RoundsRecord *assessment = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_ASSESSMENT, 0);
  const gint64 id = rounds_record_get_id (assessment);
  RoundsRecord *remedy;

  rounds_plan_create (fixture->plan, ROUNDS_TYPE_IRRITANT, "assessment", id, "kind",
                      ROUNDS_IRRITANT_SETTING, "weight", 1, NULL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_IRRITANT, "assessment", id, "kind",
                      ROUNDS_IRRITANT_CARE, "weight", 4, NULL);
  g_assert_nonnull (strstr (get_card (fixture, 1)->sentence, "tried in earnest yet"));
  remedy = rounds_plan_create (fixture->plan, ROUNDS_TYPE_REMEDY, "kind", ROUNDS_REMEDY_EMPLOYER,
                               "state", ROUNDS_REMEDY_TRIED, "result", ROUNDS_REMEDY_RESULT_HELPED,
                               NULL);
  g_assert_nonnull (strstr (get_card (fixture, 1)->title, "a change that helps"));
  g_assert_nonnull (strstr (get_card (fixture, 1)->sentence, "a change you tried has helped"));
  g_assert_nonnull (strstr (get_card (fixture, 1)->change, "If what helped is not enough"));
  g_object_set (remedy, "result", ROUNDS_REMEDY_RESULT_HELPED_SOME, NULL);
  g_assert_cmpstr (get_card (fixture, 1)->title, ==, "The pivot is real");
}

/* One destination is spoken of as one, and what is not marked at all is said once. */
static void
test_listed (ForecastFixture *fixture, gconstpointer unused)
{
  const RoundsAnswerReason *reason;

  g_assert_nonnull (strstr (get_card (fixture, 2)->sentence, "counts toward your twenty"));
  rounds_destination_add_own (fixture->plan, "Sailing");
  reason = get_card (fixture, 2)->reasons->pdata[0];
  g_assert_cmpstr (reason->weight, ==, "Not marked yet");
  g_assert_true (g_str_has_prefix (get_card (fixture, 2)->sentence, "This is where"));
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_DESTINATION, "code", "medical_affairs",
                      "shortlisted", TRUE, NULL);
  g_assert_true (g_str_has_prefix (get_card (fixture, 2)->sentence, "These are where"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/outcome-cards/helped", ForecastFixture, NULL, set_up, test_helped,
              forecast_fixture_tear_down);
  g_test_add ("/outcome-cards/listed", ForecastFixture, NULL, set_up, test_listed,
              forecast_fixture_tear_down);
  return g_test_run ();
}

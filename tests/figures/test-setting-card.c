/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-assessments.h"
#include "rounds-profile.h"
#include "rounds-question-cards.h"

#define TODAY 20760
#define HELPED ROUNDS_REMEDY_RESULT_HELPED
#define IN_VAIN ROUNDS_REMEDY_RESULT_DID_NOT_HELP

/* What is answered to question 1, and what the card says then. "emr" and "manager" belong to the
 * setting, "work" to the act of care. */
static const struct
{
  RoundsSituation situation;
  int emr;
  int manager;
  int work;
  guint n_tried; /* remedies with @came_of_it */
  RoundsRemedyResult came_of_it;
  const char *says;
  const char *hides;
} cases[] = {
  /* Who has a job asks there; who is leaving asks the next one. */
  { ROUNDS_SITUATION_EMPLOYED, 2, 4, 2, 0, IN_VAIN, "Say in writing what would have",
    "Before you sign" },
  { ROUNDS_SITUATION_NOTICE_GIVEN, 2, 4, 2, 0, IN_VAIN, "two people who work under the new manager",
    "Say in writing" },
  { ROUNDS_SITUATION_ALREADY_OUT, 4, 2, 2, 0, IN_VAIN, "ask which record they use",
    "Ask for a day" },
  { ROUNDS_SITUATION_ALREADY_OUT, 2, 2, 4, 1, IN_VAIN, "Compare two concrete options",
    "today’s job" },
  { ROUNDS_SITUATION_EMPLOYED, 2, 2, 4, 1, IN_VAIN, "with today’s job", "two concrete" },
  /* What helped is gone on with. */
  { ROUNDS_SITUATION_EMPLOYED, 2, 2, 4, 3, HELPED, "Go on with what helped", "Not tested" },
  /* Both the same, and all three remedies were no better setting. */
  { ROUNDS_SITUATION_EMPLOYED, 4, 2, 4, 3, IN_VAIN, "One of the two that comes to weigh more",
    "A better setting" },
  /* Nothing is missing where nothing weighs a lot. */
  { ROUNDS_SITUATION_EMPLOYED, 2, 1, 2, 0, IN_VAIN, "when something weighs more",
    "Mark what is missing" },
};

static void
mark (RoundsPlan *plan, RoundsAssessment *assessment, const char *code, int weight)
{
  g_object_set (rounds_assessments_ensure_irritant (plan, assessment, code), "weight", weight,
                NULL);
}

static char *
read_card (RoundsPlan *plan, RoundsAssessment *assessment)
{
  g_autoptr (RoundsAnswerCard) card = rounds_setting_card_new (plan, assessment, TODAY);
  GString *text = g_string_new (card->title);

  g_string_append_printf (text, "\n%s\n%s\n", card->sentence, card->change);
  for (guint i = 0; i < card->actions->len; i++)
    g_string_append_printf (text, "%s\n", ((RoundsAnswerAction *) card->actions->pdata[i])->text);
  return g_string_free (text, FALSE);
}

static void
test_says (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  RoundsAssessment *assessment;
  g_autofree char *text = NULL;

  rounds_plan_set_loaded (plan, TRUE);
  g_object_set (rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE), "situation",
                cases[row].situation, NULL);
  assessment = rounds_plan_create (plan, ROUNDS_TYPE_ASSESSMENT, "taken-on", TODAY, NULL);
  mark (plan, assessment, "emr", cases[row].emr);
  mark (plan, assessment, "manager", cases[row].manager);
  mark (plan, assessment, "work", cases[row].work);
  for (guint i = 0; i < cases[row].n_tried; i++)
    rounds_plan_create (plan, ROUNDS_TYPE_REMEDY, "kind", i, "state", ROUNDS_REMEDY_TRIED, "result",
                        cases[row].came_of_it, NULL);
  text = read_card (plan, assessment);
  g_test_message ("%s", text);
  g_assert_nonnull (strstr (text, cases[row].says));
  g_assert_null (strstr (text, cases[row].hides));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/setting-card/%u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_says);
    }
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-count.h"

#define TODAY 20000

typedef struct
{
  const char *name;
  const char *destination;
  RoundsThreeYearOutcome outcome;
  RoundsDate talks[3];
  guint n_talks;
  RoundsCountReason reason;
  guint n_held;
} CountCase;

static const char *const shortlist[] = { "medical_affairs", "clinical_informatics", NULL };

/* One rule a line. */
static const CountCase cases[] = {
  { "counted", "medical_affairs", ROUNDS_OUTCOME_HAPPY, { TODAY - 3 }, 1, ROUNDS_COUNT_COUNTED, 1 },
  { "three talks are one person",
    "clinical_informatics",
    ROUNDS_OUTCOME_MOVED_ON,
    { TODAY - 90, TODAY - 10, TODAY - 50 },
    3,
    ROUNDS_COUNT_COUNTED,
    3 },
  { "went back",
    "medical_affairs",
    ROUNDS_OUTCOME_RETURNED,
    { TODAY },
    1,
    ROUNDS_COUNT_COUNTED,
    1 },
  { "under three years",
    "medical_affairs",
    ROUNDS_OUTCOME_UNDER_THREE_YEARS,
    { TODAY },
    1,
    ROUNDS_COUNT_COUNTED,
    1 },
  { "outcome not said",
    "medical_affairs",
    ROUNDS_OUTCOME_NOT_SAID,
    { TODAY },
    1,
    ROUNDS_COUNT_COUNTED,
    1 },
  { "recruiter",
    "medical_affairs",
    ROUNDS_OUTCOME_HAS_NOT_PIVOTED,
    { TODAY },
    1,
    ROUNDS_COUNT_NOT_PIVOTED,
    1 },
  { "recruiter without a talk",
    "",
    ROUNDS_OUTCOME_HAS_NOT_PIVOTED,
    { 0 },
    0,
    ROUNDS_COUNT_NOT_PIVOTED,
    0 },
  { "not talked yet",
    "medical_affairs",
    ROUNDS_OUTCOME_HAPPY,
    { 0 },
    0,
    ROUNDS_COUNT_NO_CONVERSATION,
    0 },
  { "no date",
    "medical_affairs",
    ROUNDS_OUTCOME_HAPPY,
    { ROUNDS_DATE_NONE },
    1,
    ROUNDS_COUNT_NO_CONVERSATION,
    0 },
  { "tomorrow",
    "medical_affairs",
    ROUNDS_OUTCOME_HAPPY,
    { TODAY + 1 },
    1,
    ROUNDS_COUNT_IN_THE_FUTURE,
    0 },
  { "tomorrow again",
    "medical_affairs",
    ROUNDS_OUTCOME_HAPPY,
    { TODAY + 1, TODAY - 1 },
    2,
    ROUNDS_COUNT_COUNTED,
    1 },
  { "nowhere", "", ROUNDS_OUTCOME_HAPPY, { TODAY }, 1, ROUNDS_COUNT_DESTINATION_MISSING, 1 },
  { "nowhere at all",
    NULL,
    ROUNDS_OUTCOME_HAPPY,
    { TODAY },
    1,
    ROUNDS_COUNT_DESTINATION_MISSING,
    1 },
  { "elsewhere", "payer", ROUNDS_OUTCOME_HAPPY, { TODAY }, 1, ROUNDS_COUNT_NOT_SHORTLISTED, 1 },
  { "elsewhere, and no talk",
    "payer",
    ROUNDS_OUTCOME_HAPPY,
    { 0 },
    0,
    ROUNDS_COUNT_NO_CONVERSATION,
    0 },
};

static void
test_rules (gconstpointer data)
{
  const CountCase *test = data;
  RoundsCountPerson person = { .id = 7,
                               .destination = test->destination,
                               .outcome = test->outcome };
  RoundsCountTalk talks[4] = { { 0 } };
  guint counted;

  for (guint i = 0; i < test->n_talks; i++)
    talks[i] = (RoundsCountTalk) { .person = 7, .held_on = test->talks[i] };
  talks[test->n_talks] = (RoundsCountTalk) { .person = 99, .held_on = TODAY };
  counted = rounds_count_people (&person, 1, talks, test->n_talks + 1, shortlist, TODAY);

  g_assert_cmpint (person.reason, ==, test->reason);
  g_assert_cmpuint (counted, ==, test->reason == ROUNDS_COUNT_COUNTED);
  g_assert_cmpuint (person.n_talks, ==, test->n_held);
}

static void
test_days (void)
{
  RoundsCountPerson person = { .id = 7, .destination = "medical_affairs" };
  const RoundsCountTalk talks[] = {
    { 7, TODAY - 5 }, { 7, TODAY - 40 }, { 7, TODAY + 9 }, { 7, TODAY + 2 }, { 7, TODAY - 1 },
  };

  rounds_count_people (&person, 1, talks, G_N_ELEMENTS (talks), shortlist, TODAY);
  g_assert_cmpint (person.first_talk, ==, TODAY - 40);
  g_assert_cmpint (person.last_talk, ==, TODAY - 1);
  g_assert_cmpint (person.next_talk, ==, TODAY + 2);
}

/* The shortlist is edited later: everybody is counted anew, both ways. */
static void
test_recount (void)
{
  const char *const longer[] = { "medical_affairs", "payer", NULL };
  const char *const none[] = { NULL };
  RoundsCountPerson people[] = {
    { .id = 1, .destination = "medical_affairs" },
    { .id = 2, .destination = "payer" },
  };
  const RoundsCountTalk talks[] = { { 1, TODAY }, { 2, TODAY }, { 2, TODAY - 1 } };

  g_assert_cmpuint (rounds_count_people (people, 2, talks, 3, shortlist, TODAY), ==, 1);
  g_assert_cmpint (people[1].reason, ==, ROUNDS_COUNT_NOT_SHORTLISTED);
  g_assert_cmpuint (rounds_count_people (people, 2, talks, 3, longer, TODAY), ==, 2);
  g_assert_cmpint (people[1].reason, ==, ROUNDS_COUNT_COUNTED);
  g_assert_cmpuint (rounds_count_people (people, 2, talks, 3, none, TODAY), ==, 0);
  g_assert_cmpuint (rounds_count_people (people, 2, talks, 3, NULL, TODAY), ==, 0);
  g_assert_cmpuint (rounds_count_people (NULL, 0, talks, 3, shortlist, TODAY), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/domain/count/rule/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_rules);
    }
  g_test_add_func ("/domain/count/days", test_days);
  g_test_add_func ("/domain/count/recount", test_recount);
  return g_test_run ();
}

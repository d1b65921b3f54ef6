/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-conversation.h"
#include "rounds-household.h"
#include "rounds-pay-terms.h"
#include "rounds-person.h"
#include "rounds-plan-json.h"

#define TODAY 20500

static RoundsPlan *
read_plan (const char *json, RoundsDate today)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) images = rounds_plan_json_parse (bytes, today, &error);

  g_assert_no_error (error);
  rounds_plan_set_loaded (plan, TRUE);
  rounds_plan_import (plan, images);
  return g_steal_pointer (&plan);
}

static void
test_round_trip (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsPlan) copy = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  RoundsPerson *person;
  RoundsPerson *guest;

  rounds_plan_set_loaded (plan, TRUE);
  person = rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name",
                               "<b>Ada</b> & “Søren”\n\u202e\U0001F600", "outcome",
                               ROUNDS_OUTCOME_MOVED_ON, "pivot-year", 2019, NULL);
  guest = rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "introduced-by",
                              rounds_record_get_id (ROUNDS_RECORD (person)), NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "person",
                      rounds_record_get_id (ROUNDS_RECORD (guest)), "held-on", TODAY - 3, NULL);
  rounds_plan_create (plan, ROUNDS_TYPE_PAY_TERMS, "pay", G_GINT64_CONSTANT (13550), "unit",
                      ROUNDS_PAY_PER_HOUR, "hours-per-week", 37.5, NULL);
  g_object_set (rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD), "savings",
                G_GINT64_CONSTANT (-1), NULL);

  first = rounds_plan_to_json (plan, TODAY);
  copy = read_plan (first, ROUNDS_DATE_NONE);
  second = rounds_plan_to_json (copy, TODAY);
  g_assert_cmpstr (first, ==, second);
}

static void
test_dates_move (void)
{
  g_autoptr (RoundsPlan) plan = read_plan (
      "{\"format\": \"rounds-plan\", \"version\": 1, \"as_of\": \"2026-11-20\", \"records\": {"
      "\"person\": [{\"id\": 900, \"name\": \"P\"}],"
      "\"conversation\": [{\"id\": 901, \"person\": 900, \"held_on\": \"2026-11-19\"}]}}",
      TODAY);
  RoundsConversation *talk = rounds_plan_get_record (plan, ROUNDS_TYPE_CONVERSATION, 0);
  RoundsPerson *person = rounds_plan_lookup (plan, talk->person);

  g_assert_cmpint (talk->held_on, ==, TODAY - 1);
  g_assert_nonnull (person);
  g_assert_cmpstr (person->name, ==, "P");
  g_assert_cmpint (person->pivot_year, ==, ROUNDS_INTEGER_UNSET);
}

#define HEAD                                                                                       \
  "{\"format\": \"rounds-plan\", \"version\": 1, \"as_of\": \"2026-11-20\", \"records\": "

static void
test_refusals (void)
{
  const struct
  {
    const char *json;
    int code;
  } cases[] = {
    { "", ROUNDS_EXCHANGE_ERROR_FORMAT },
    { "{\"format\"", ROUNDS_EXCHANGE_ERROR_SYNTAX },
    { "[]", ROUNDS_EXCHANGE_ERROR_FORMAT },
    { "{\"format\": \"other\", \"version\": 1, \"records\": {}}", ROUNDS_EXCHANGE_ERROR_FORMAT },
    { "{\"format\": \"rounds-plan\", \"version\": 2, \"as_of\": \"2026-11-20\", \"records\": {}}",
      ROUNDS_EXCHANGE_ERROR_NEWER },
    { HEAD "[]}", ROUNDS_EXCHANGE_ERROR_FORMAT },
    { HEAD "{\"person\": {}}}", ROUNDS_EXCHANGE_ERROR_FORMAT },
    { HEAD "{\"person\": [7]}}", ROUNDS_EXCHANGE_ERROR_FORMAT },
    { HEAD "{\"person\": [{\"name\": \"no id\"}]}}", ROUNDS_EXCHANGE_ERROR_FORMAT },
    { HEAD "{\"person\": [{\"id\": 1, \"name\": 7}]}}", ROUNDS_EXCHANGE_ERROR_FORMAT },
    { HEAD "{\"person\": [{\"id\": 1, \"outcome\": \"sad\"}]}}", ROUNDS_EXCHANGE_ERROR_FORMAT },
    { HEAD "{\"person\": [{\"id\": 1, \"pivot_year\": 1e999}]}}", ROUNDS_EXCHANGE_ERROR_FORMAT },
    { HEAD "{\"conversation\": [{\"id\": 1, \"held_on\": \"2026-02-30\"}]}}",
      ROUNDS_EXCHANGE_ERROR_FORMAT },
    { HEAD "{\"conversation\": [{\"id\": 1, \"person\": -4}]}}", ROUNDS_EXCHANGE_ERROR_FORMAT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (cases[i].json, strlen (cases[i].json));
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].json);
      g_assert_null (rounds_plan_json_parse (bytes, ROUNDS_DATE_NONE, &error));
      g_assert_error (error, ROUNDS_EXCHANGE_ERROR, cases[i].code);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan-json/round-trip", test_round_trip);
  g_test_add_func ("/plan-json/dates-move", test_dates_move);
  g_test_add_func ("/plan-json/refusals", test_refusals);
  return g_test_run ();
}

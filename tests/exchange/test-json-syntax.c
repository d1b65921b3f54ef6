/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-json-syntax.h"

static void
test_good (void)
{
  const char *texts[] = {
    "[]",
    " {} ",
    "null",
    "true",
    "-0.5e+10",
    "0",
    "[1, -2, 3.5E2, [[]], {\"a\": {\"b\": false}}]",
    "\"\\u00e9\\ud83d\\ude00\\n\\/\"",
    "\"\xc3\xa9\"",
    "\t\r\n[\n1\n]\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      RoundsJsonFault fault = { 0 };

      g_assert_true (rounds_json_check_syntax (texts[i], strlen (texts[i]), &fault));
    }
}

static const struct
{
  const char *text;
  guint line, column;
} faults[] = {
  { "", 1, 1 },
  { "  ", 1, 3 },
  { "[1, 2", 1, 6 },
  { "[1 2]", 1, 4 },
  { "[1,]", 1, 4 },
  { "[]]", 1, 3 },
  { "{\"a\" 1}", 1, 6 },
  { "{\"a\": 1 \"b\": 2}", 1, 9 },
  { "{\"a\": 1,}", 1, 9 },
  { "{a: 1}", 1, 2 },
  { "{'a': 1}", 1, 2 },
  { "[\n  {\"a\": \n   ?}]", 3, 4 },
  { "// x\n[]", 1, 1 },
  { "[01]", 1, 3 },
  { "[1.]", 1, 4 },
  { "[1e]", 1, 4 },
  { "[+1]", 1, 2 },
  { "[.5]", 1, 2 },
  { "[NaN]", 1, 2 },
  { "[Infinity]", 1, 2 },
  { "[nul]", 1, 2 },
  { "\"abc", 1, 5 },
  { "\"a\nb\"", 1, 3 },
  { "\"\\x\"", 1, 3 },
  { "\"\\u12g4\"", 1, 6 },
  { "\"\\ud800\"", 1, 8 },
  { "\"\\udc00\"", 1, 8 },
  { "[\"\xc3\xa9\xc3\xa9\" 1]", 1, 7 },
  { "[\n\"\xff\"]", 2, 2 },
};

static void
test_faults (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      RoundsJsonFault fault = { 0 };

      g_test_message ("case %u", i);
      g_assert_false (rounds_json_check_syntax (faults[i].text, strlen (faults[i].text), &fault));
      g_assert_cmpuint (fault.line, ==, faults[i].line);
      g_assert_cmpuint (fault.column, ==, faults[i].column);
      g_assert_nonnull (fault.message);
    }
}

/* A zero byte is no space and no end; deep nesting must not run off the stack. */
static void
test_hostile (void)
{
  RoundsJsonFault fault = { 0 };
  g_autofree char *deep = g_strnfill (1000000, '[');
  const char zero[] = "[\0]";

  g_assert_false (rounds_json_check_syntax (deep, strlen (deep), &fault));
  g_assert_cmpuint (fault.line, ==, 1);
  g_assert_cmpuint (fault.column, <, 100);
  g_assert_false (rounds_json_check_syntax (zero, 3, &fault));
  g_assert_cmpuint (fault.column, ==, 2);
}

/* Every beginning of a good text is refused, and none is read beyond its end. */
static void
test_truncated (void)
{
  const char *text = "[{\"a\": [1.5e3, \"\\u00e9\\n\", true, null], \"b\": {}}]";

  for (gsize i = 0; i < strlen (text); i++)
    {
      g_autofree char *part = g_memdup2 (text, MAX (i, 1));
      RoundsJsonFault fault = { 0 };

      g_assert_false (rounds_json_check_syntax (part, i, &fault));
    }
}

/* What json-glib would write in another way, or not as JSON at all. */
static void
test_members (void)
{
  const char *text =
      " [ {\"id\": 1e400, \"b\": {\"id\": 3}}, [{\"id\": 4}], {\"idle\": 5}, {},"
      "{\"a\":[{}],\"id\" : \"x\\u0000\\\"y\" }, {\"id\":1,\"id\":{ \"k\": 0.1 }} ] ";
  const char *const expected[] = {
    "1e400", NULL, NULL, NULL, "\"x\\u0000\\\"y\"", "{ \"k\": 0.1 }"
  };
  g_autoptr (GPtrArray) members = rounds_json_list_members (text, strlen (text), "id");
  g_autoptr (GPtrArray) none = rounds_json_list_members ("[]", 2, "id");

  g_assert_cmpuint (members->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < members->len; i++)
    g_assert_cmpstr (members->pdata[i], ==, expected[i]);
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-syntax/good", test_good);
  g_test_add_func ("/json-syntax/faults", test_faults);
  g_test_add_func ("/json-syntax/hostile", test_hostile);
  g_test_add_func ("/json-syntax/truncated", test_truncated);
  g_test_add_func ("/json-syntax/members", test_members);
  return g_test_run ();
}

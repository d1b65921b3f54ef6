/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-excerpt.h"

static const struct
{
  const char *text;
  gsize limit;
  const char *shown;
} cases[] = {
  { "", 0, "" },
  { "abc", 3, "abc" },
  { "abcd", 3, "abc…" },
  { "äöüß", 3, "äöü…" },
  { "<b>&amp;</b>", 4, "<b>&…" },
  /* A letter and its accent, an emoji and its skin, a family and a flag stay whole. */
  { "ae\u0301b", 2, "a…" },
  { "ae\u0301b", 3, "ae\u0301…" },
  { "a👋🏽b", 2, "a…" },
  { "a👩\u200d⚕b", 2, "a…" },
  { "a👩\u200d⚕b", 3, "a…" },
  { "a👩\u200d⚕b", 4, "a👩\u200d⚕…" },
  { "a🇺🇸b", 2, "a…" },
  /* Where nothing but one of them is in reach a cut is better than nothing. */
  { "e\u0301\u0302", 1, "e…" },
};

static void
test_cut (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *shown = rounds_excerpt_dup (cases[i].text, cases[i].limit);

      g_assert_cmpstr (shown, ==, cases[i].shown);
    }
}

/* No cluster that a person would write is so long: all but the limit would be lost. */
static void
test_flood_of_accents (void)
{
  g_autoptr (GString) flood = g_string_new ("Z");
  g_autofree char *shown = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append (flood, "\u0301");
  shown = rounds_excerpt_dup (flood->str, 100);
  g_assert_cmpint (g_utf8_strlen (shown, -1), ==, 101);
}

static void
test_counted (void)
{
  g_autofree char *one = rounds_excerpt_dup_counted ("abcd", 3);
  g_autofree char *none = rounds_excerpt_dup_counted ("abcd", 4);
  g_autofree char *long_text = g_strnfill (1000, 'x');
  g_autofree char *many = rounds_excerpt_dup_counted (long_text, 1);

  g_assert_cmpstr (one, ==, "abc… and 1 more character");
  g_assert_cmpstr (none, ==, "abcd");
  g_assert_cmpstr (many, ==, "x… and 999 more characters");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/excerpt/cut", test_cut);
  g_test_add_func ("/excerpt/flood-of-accents", test_flood_of_accents);
  g_test_add_func ("/excerpt/counted", test_counted);
  return g_test_run ();
}

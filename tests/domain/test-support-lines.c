/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-support-lines.h"

#define BIT(profession) (1u << ROUNDS_PROFESSION_##profession)

/* Whom each line answers, nearest first; 0 for everybody. */
static const struct
{
  const char *contact;
  guint professions;
} expected[] = {
  { "988", 0 },
  { "1-800-662-4357", 0 },
  { "1-888-409-0141", BIT (PHYSICIAN) },
  { "844-687-7301", BIT (RN) | BIT (NP) | BIT (CRNA) | BIT (CNM) },
  { "800-654-5167", BIT (CRNA) },
  { "emotionalppe.org", 0 },
};

/* Nobody is sent to a line that does not answer their profession, and whoever has not said theirs
 * reads all of them. Each line says where it comes from and when that was looked at. */
static void
test_lines (void)
{
  guint n_lines;
  const RoundsSupportLine *lines = rounds_support_lines_list (&n_lines);

  g_assert_cmpuint (n_lines, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < n_lines; i++)
    {
      g_assert_cmpstr (lines[i].contact, ==, expected[i].contact);
      g_assert_true (*lines[i].name != '\0' && *lines[i].about != '\0');
      g_assert_true (*lines[i].source != '\0' && *lines[i].seen != '\0');
      for (guint k = ROUNDS_PROFESSION_UNSET; k <= ROUNDS_PROFESSION_OTHER; k++)
        g_assert_cmpint (rounds_support_line_is_for (&lines[i], (RoundsProfession) k), ==,
                         expected[i].professions == 0 || k == ROUNDS_PROFESSION_UNSET ||
                             (expected[i].professions & (1u << k)) != 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/support-lines/lines", test_lines);
  return g_test_run ();
}

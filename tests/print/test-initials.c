/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-initials.h"

static const struct
{
  const char *name;
  const char *initials;
} cases[] = {
  { "Dana Whitfield", "D. W." },
  { "dana m. whitfield", "D. M. W." },
  { "  Ada   Lovelace ", "A. L." },
  { "Émile Zola", "É. Z." },
  { "Ana-Maria O’Neill", "A. O." },
  { "Juan de la Cruz", "J. D. L." },
  { "Dr. (ret.) 2nd Smith", "D. S." },
  { "山田 花子", "山. 花." },
  { "Plato", "P." },
  { "<b>", "" },
  { "", "" },
};

static void
test_initials (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *initials = rounds_initials_from_name (cases[i].name);

      g_assert_cmpstr (initials, ==, cases[i].initials);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/initials/cases", test_initials);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-initials.h"

#define MOST_INITIALS 3

static void
append_initial (GString *initials, gunichar letter)
{
  if (initials->len > 0)
    g_string_append_c (initials, ' ');
  g_string_append_unichar (initials, g_unichar_toupper (letter));
  g_string_append_c (initials, '.');
}

/**
 * rounds_initials_from_name:
 * @name: valid UTF-8
 *
 * The first letters of the first three words, for paper that goes to others: "Dana M. Whitfield"
 * becomes "D. M. W.". Words that begin with no letter are left out.
 *
 * Returns: (transfer full): the initials; empty when @name has no letter
 */
char *
rounds_initials_from_name (const char *name)
{
  GString *initials = g_string_new (NULL);
  gboolean in_word = FALSE;
  guint n_initials = 0;

  g_return_val_if_fail (name != NULL, g_string_free (initials, FALSE));

  for (const char *at = name; *at != '\0' && n_initials < MOST_INITIALS; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (!in_word && g_unichar_isalpha (letter))
        {
          append_initial (initials, letter);
          n_initials++;
        }
      in_word = !g_unichar_isspace (letter);
    }
  return g_string_free (initials, FALSE);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-digits.h"

/**
 * rounds_digits_to_ascii:
 * @text: a number as it was typed, in UTF-8
 *
 * Keyboards write digits in the script of their language, such as "٣"; GLib reads numbers in "3".
 *
 * Returns: (transfer full): @text with every decimal digit as 0 to 9, and all else as it was
 */
char *
rounds_digits_to_ascii (const char *text)
{
  GString *ascii = g_string_new (NULL);

  g_return_val_if_fail (text != NULL, g_string_free_and_steal (ascii));

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      int digit = g_unichar_digit_value (c);

      if (digit >= 0)
        g_string_append_c (ascii, (char) ('0' + digit));
      else
        g_string_append_unichar (ascii, c);
    }
  return g_string_free_and_steal (ascii);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-excerpt.h"
#include "rounds-printed-text.h"

/**
 * rounds_printed_text_dup:
 * @text: in any encoding
 * @longest: in characters
 *
 * Returns: (transfer full): @text as valid UTF-8; of one that is longer the beginning, and how many
 *   characters more there are
 */
char *
rounds_printed_text_dup (const char *text, gsize longest)
{
  g_autofree char *valid = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  return rounds_excerpt_dup_counted (valid, longest);
}

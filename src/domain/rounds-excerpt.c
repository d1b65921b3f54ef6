/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "rounds-excerpt.h"

/* How far a cut moves back for the sake of what belongs together; a flood of accents is cut. */
#define LONGEST_CLUSTER 32

#define ZERO_WIDTH_JOINER 0x200D

static gboolean
is_regional (gunichar c)
{
  return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/* Whether a character is drawn as a part of the one before it: accents, variation selectors, the
 * skin of an emoji, and the second half of a flag. */
static gboolean
is_attached (gunichar before, gunichar c)
{
  if (g_unichar_ismark (c) || c == ZERO_WIDTH_JOINER || before == ZERO_WIDTH_JOINER)
    return TRUE;
  return (c >= 0x1F3FB && c <= 0x1F3FF) || (is_regional (before) && is_regional (c));
}

/* Where @text ends after @limit characters at the most; %NULL if it is not longer. */
static const char *
find_cut (const char *text, gsize limit)
{
  const char *end = text, *cut;

  for (gsize i = 0; i < limit && *end != '\0'; i++)
    end = g_utf8_next_char (end);
  if (*end == '\0')
    return NULL;
  cut = end;
  for (guint i = 0; i < LONGEST_CLUSTER && cut > text; i++)
    {
      const char *before = g_utf8_prev_char (cut);

      if (!is_attached (g_utf8_get_char (before), g_utf8_get_char (cut)))
        return cut;
      cut = before;
    }
  return end;
}

/**
 * rounds_excerpt_dup:
 * @text: valid UTF-8
 * @limit: in characters
 *
 * For a place of some lines: a text that is longer than @limit ends there in an ellipsis, but not
 * between a letter and its accent. What is cut stays where the text is kept and edited.
 */
char *
rounds_excerpt_dup (const char *text, gsize limit)
{
  g_autofree char *start = NULL;
  const char *cut;

  g_return_val_if_fail (text != NULL, NULL);

  cut = find_cut (text, limit);
  if (cut == NULL)
    return g_strdup (text);
  start = g_strndup (text, (gsize) (cut - text));
  return g_strconcat (start, "…", NULL);
}

/**
 * rounds_excerpt_dup_counted:
 * @text: valid UTF-8
 * @limit: in characters
 *
 * As rounds_excerpt_dup(), for paper, where nobody can look further: it says how much is missing.
 */
char *
rounds_excerpt_dup_counted (const char *text, gsize limit)
{
  g_autofree char *start = NULL, *rest = NULL;
  const char *cut;
  gulong n_more;

  g_return_val_if_fail (text != NULL, NULL);

  cut = find_cut (text, limit);
  if (cut == NULL)
    return g_strdup (text);
  start = g_strndup (text, (gsize) (cut - text));
  n_more = (gulong) g_utf8_strlen (cut, -1);
  /* Translators: follows the beginning of a text that is too long for paper */
  rest = g_strdup_printf (
      ngettext ("… and %'lu more character", "… and %'lu more characters", n_more), n_more);
  return g_strconcat (start, rest, NULL);
}

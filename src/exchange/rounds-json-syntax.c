/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rounds-json-syntax.h"

/* The grammar of RFC 8259, and nothing beyond it. json-glib takes more than JSON (comments, single
 * quotes) and tells only roughly where a text goes wrong; what has passed here it reads as
 * everybody else does. */

/* Deeper than any file that a person means; keeps the stack small. */
#define DEPTH_MAX 64

/** Scanner: how far the text was read */
typedef struct
{
  const char *at;
  const char *end;
  const char *line_start;
  guint line;
  guint depth;
  const char *message; /* of the fault at @at; NULL so far */
} Scanner;

static gboolean scan_value (Scanner *scanner);

static gboolean
fail (Scanner *scanner, const char *message)
{
  if (scanner->message == NULL)
    scanner->message = message;
  return FALSE;
}

/* The next character, or 0 at the end; a zero byte is no JSON either. */
static char
peek (const Scanner *scanner)
{
  return scanner->at < scanner->end ? *scanner->at : '\0';
}

static gboolean
take (Scanner *scanner, char c)
{
  if (peek (scanner) != c || scanner->at >= scanner->end)
    return FALSE;
  scanner->at++;
  return TRUE;
}

static void
skip_space (Scanner *scanner)
{
  for (; scanner->at < scanner->end && strchr (" \t\r\n", *scanner->at) != NULL; scanner->at++)
    {
      if (*scanner->at == '\0')
        return;
      if (*scanner->at != '\n')
        continue;
      scanner->line++;
      scanner->line_start = scanner->at + 1;
    }
}

static gboolean
take_digits (Scanner *scanner)
{
  const char *start = scanner->at;

  while (g_ascii_isdigit (peek (scanner)))
    scanner->at++;
  return scanner->at > start;
}

static gboolean
scan_number (Scanner *scanner)
{
  take (scanner, '-');
  if (!take (scanner, '0') && !take_digits (scanner))
    return fail (scanner, _ ("a value was expected"));
  if (g_ascii_isdigit (peek (scanner)))
    return fail (scanner, _ ("a number does not begin with 0"));
  if (take (scanner, '.') && !take_digits (scanner))
    return fail (scanner, _ ("a digit was expected"));
  if (take (scanner, 'e') || take (scanner, 'E'))
    {
      if (!take (scanner, '+'))
        take (scanner, '-');
      if (!take_digits (scanner))
        return fail (scanner, _ ("a digit was expected"));
    }
  return TRUE;
}

/* Four hexadecimal digits; returns -1 where they are not. */
static int
take_code_unit (Scanner *scanner)
{
  int unit = 0;

  for (int i = 0; i < 4; i++)
    {
      if (!g_ascii_isxdigit (peek (scanner)))
        return -1;
      unit = unit * 16 + g_ascii_xdigit_value (*scanner->at++);
    }
  return unit;
}

/* What follows a backslash. The halves of a character beyond the first plane come in pairs. */
static gboolean
scan_escape (Scanner *scanner)
{
  int unit;

  if (peek (scanner) != '\0' && strchr ("\"\\/bfnrt", peek (scanner)) != NULL)
    {
      scanner->at++;
      return TRUE;
    }
  if (!take (scanner, 'u'))
    return fail (scanner, _ ("this escape is not known"));
  unit = take_code_unit (scanner);
  if (unit >= 0xd800 && unit <= 0xdbff && take (scanner, '\\') && take (scanner, 'u'))
    {
      unit = take_code_unit (scanner);
      return (unit >= 0xdc00 && unit <= 0xdfff) || fail (scanner, _ ("this escape is not known"));
    }
  if (unit < 0 || (unit >= 0xd800 && unit <= 0xdfff))
    return fail (scanner, _ ("this escape is not known"));
  return TRUE;
}

static gboolean
scan_string (Scanner *scanner)
{
  scanner->at++;
  while (scanner->at < scanner->end)
    {
      if (take (scanner, '"'))
        return TRUE;
      if (take (scanner, '\\'))
        {
          if (!scan_escape (scanner))
            return FALSE;
          continue;
        }
      if ((guchar) *scanner->at < 0x20)
        return fail (scanner, _ ("a text may not hold a line break or control character"));
      scanner->at++;
    }
  return fail (scanner, _ ("a text does not end"));
}

static gboolean
scan_member (Scanner *scanner)
{
  skip_space (scanner);
  if (peek (scanner) != '"')
    return fail (scanner, _ ("a name in quotation marks was expected"));
  if (!scan_string (scanner))
    return FALSE;
  skip_space (scanner);
  if (!take (scanner, ':'))
    return fail (scanner, _ ("“:” was expected"));
  return scan_value (scanner);
}

/* The items of an array or object up to its @close. */
static gboolean
scan_items (Scanner *scanner, char close, gboolean (*scan_item) (Scanner *scanner),
            const char *message)
{
  scanner->at++;
  if (++scanner->depth > DEPTH_MAX)
    return fail (scanner, _ ("this is nested too deeply"));
  skip_space (scanner);
  if (!take (scanner, close))
    {
      do
        {
          if (!scan_item (scanner))
            return FALSE;
          skip_space (scanner);
        }
      while (take (scanner, ','));
      if (!take (scanner, close))
        return fail (scanner, message);
    }
  scanner->depth--;
  return TRUE;
}

static gboolean
scan_word (Scanner *scanner)
{
  const char *words[] = { "true", "false", "null" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (scanner->end - scanner->at) >= length &&
          strncmp (scanner->at, words[i], length) == 0)
        {
          scanner->at += length;
          return TRUE;
        }
    }
  return scan_number (scanner);
}

static gboolean
scan_value (Scanner *scanner)
{
  skip_space (scanner);
  switch (peek (scanner))
    {
    case '{':
      return scan_items (scanner, '}', scan_member, _ ("“,” or “}” was expected"));
    case '[':
      return scan_items (scanner, ']', scan_value, _ ("“,” or “]” was expected"));
    case '"':
      return scan_string (scanner);
    default:
      return scan_word (scanner);
    }
}

static gboolean
scan_text (Scanner *scanner)
{
  const char *valid_end;

  if (!g_utf8_validate (scanner->at, scanner->end - scanner->at, &valid_end))
    {
      for (; scanner->at < valid_end; scanner->at++)
        if (*scanner->at == '\n')
          {
            scanner->line++;
            scanner->line_start = scanner->at + 1;
          }
      return fail (scanner, _ ("this is not UTF-8 text"));
    }
  if (!scan_value (scanner))
    return FALSE;
  skip_space (scanner);
  return scanner->at == scanner->end || fail (scanner, _ ("more follows after the end"));
}

/**
 * rounds_json_check_syntax:
 * @text: @size bytes, not necessarily terminated
 * @fault: (out): where the text is no JSON
 *
 * Returns: whether @text is one JSON value and nothing else
 */
gboolean
rounds_json_check_syntax (const char *text, gsize size, RoundsJsonFault *fault)
{
  Scanner scanner = { text, text + size, text, 1, 0, NULL };

  g_return_val_if_fail (text != NULL && fault != NULL, FALSE);

  if (scan_text (&scanner))
    return TRUE;
  fault->line = scanner.line;
  fault->column = (guint) g_utf8_strlen (scanner.line_start, scanner.at - scanner.line_start) + 1;
  fault->message = scanner.message;
  return FALSE;
}

/* The value of the member @name of the object that begins here, as it is written. */
static char *
take_member (Scanner *scanner, const char *name)
{
  char *value = NULL;

  scanner->at++;
  for (skip_space (scanner); !take (scanner, '}'); skip_space (scanner))
    {
      const char *start = scanner->at;
      gboolean wanted;

      scan_string (scanner);
      wanted = (gsize) (scanner->at - start) == strlen (name) + 2 &&
               strncmp (start + 1, name, strlen (name)) == 0;
      skip_space (scanner);
      take (scanner, ':');
      skip_space (scanner);
      start = scanner->at;
      scan_value (scanner);
      if (wanted)
        {
          g_free (value);
          value = g_strndup (start, (gsize) (scanner->at - start));
        }
      skip_space (scanner);
      take (scanner, ',');
    }
  return value;
}

/**
 * rounds_json_list_members:
 * @text: @size bytes that are an array in JSON
 * @name: of a member, without anything to escape
 *
 * What json-glib reads it cannot always write again: a number may be too large for it, and a text
 * may hold a zero.
 *
 * Returns: (transfer full) (element-type utf8): of every item of the array the member, letter by
 *   letter as it is written; %NULL where the item is no object or does not have it
 */
GPtrArray *
rounds_json_list_members (const char *text, gsize size, const char *name)
{
  Scanner scanner = { text, text + size, text, 1, 0, NULL };
  GPtrArray *members = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (text != NULL && name != NULL, members);

  skip_space (&scanner);
  take (&scanner, '[');
  for (skip_space (&scanner); scanner.at < scanner.end && !take (&scanner, ']');
       skip_space (&scanner))
    {
      if (peek (&scanner) == '{')
        g_ptr_array_add (members, take_member (&scanner, name));
      else
        {
          scan_value (&scanner);
          g_ptr_array_add (members, NULL);
        }
      skip_space (&scanner);
      take (&scanner, ',');
    }
  return members;
}

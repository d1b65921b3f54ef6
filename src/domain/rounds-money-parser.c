/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-money-currency.h"
#include "rounds-money-parser.h"
#include "rounds-money.h"

#define GROUP 3
#define DIGITS_MAX 18 /* what fits a gint64 whatever the digits */

/* Words after an amount, longest first where one begins with another. */
static const struct
{
  const char *word;
  RoundsMoneyPeriod period;
} periods[] = {
  { "/hour", ROUNDS_MONEY_PERIOD_HOUR },    { "/hr", ROUNDS_MONEY_PERIOD_HOUR },
  { "/h", ROUNDS_MONEY_PERIOD_HOUR },       { "per hour", ROUNDS_MONEY_PERIOD_HOUR },
  { "an hour", ROUNDS_MONEY_PERIOD_HOUR },  { "/month", ROUNDS_MONEY_PERIOD_MONTH },
  { "/mo", ROUNDS_MONEY_PERIOD_MONTH },     { "per month", ROUNDS_MONEY_PERIOD_MONTH },
  { "a month", ROUNDS_MONEY_PERIOD_MONTH }, { "/year", ROUNDS_MONEY_PERIOD_YEAR },
  { "/yr", ROUNDS_MONEY_PERIOD_YEAR },      { "/y", ROUNDS_MONEY_PERIOD_YEAR },
  { "per year", ROUNDS_MONEY_PERIOD_YEAR }, { "a year", ROUNDS_MONEY_PERIOD_YEAR },
};

/** Digits: the figures of an amount, without what stands between them */
typedef struct
{
  gint64 value; /* all digits as one number */
  guint n_digits;
  guint n_fraction; /* of them after the decimal mark */
} Digits;

/** Marks: the points and commas of an amount, and where groups begin */
typedef struct
{
  gunichar last; /* the last point or comma, 0 for none */
  guint n_last; /* how often that one occurs */
  gunichar other; /* another one before it, 0 for none */
  guint after; /* digits after the last one */
  guint before; /* digits before it, back to the mark before */
  gboolean leading_zero; /* so nothing groups the digits after it */
  gboolean wrong; /* marks that no way of writing has */
} Marks;

static gboolean
is_space (gunichar c)
{
  return g_unichar_isspace (c) || c == 0x2009 || c == 0x202f || c == 0xa0;
}

/* Spaces and apostrophes group digits everywhere; they are never a decimal mark. */
static gboolean
is_grouping_only (gunichar c)
{
  return is_space (c) || c == '\'' || c == 0x2019;
}

static gboolean
is_mark (gunichar c)
{
  return c == '.' || c == ',';
}

/* Drops spaces of any kind at both ends, in place. */
static void
trim (GString *text)
{
  while (text->len > 0 && is_space (g_utf8_get_char (text->str)))
    g_string_erase (text, 0, g_utf8_next_char (text->str) - text->str);
  while (text->len > 0)
    {
      const char *last = g_utf8_prev_char (text->str + text->len);

      if (!is_space (g_utf8_get_char (last)))
        return;
      g_string_truncate (text, (gsize) (last - text->str));
    }
}

/* Takes @word off the end, or off the beginning, without regard to ASCII case. */
static gboolean
take_word (GString *text, const char *word, gboolean from_end)
{
  gsize length = strlen (word);
  gsize at = from_end && text->len >= length ? text->len - length : 0;

  if (length == 0 || text->len < length || g_ascii_strncasecmp (text->str + at, word, length) != 0)
    return FALSE;
  g_string_erase (text, (gssize) at, (gssize) length);
  trim (text);
  return TRUE;
}

static RoundsMoneyPeriod
take_period (GString *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    if (take_word (text, periods[i].word, TRUE))
      return periods[i].period;
  return ROUNDS_MONEY_PERIOD_NOT_SAID;
}

/* The dollar in its forms; at most once. */
static void
take_currency (GString *text)
{
  static const char *const words[] = { "US$", "$US", "USD", "$" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (take_word (text, words[i], FALSE) || take_word (text, words[i], TRUE))
      return;
}

/* How many zeros a letter after the amount stands for. */
static guint
take_scale (GString *text)
{
  if (take_word (text, "k", TRUE))
    return 3;
  return take_word (text, "M", TRUE) ? 6 : 0;
}

static gboolean
take_minus (GString *text)
{
  return take_word (text, "-", FALSE) || take_word (text, "\u2212", FALSE);
}

/* Reads points and commas from the end: where they stand says what they can mean. */
static Marks
find_marks (const char *text)
{
  Marks marks = { 0 };
  guint run = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_digit_value (c) == 0 && run == 0 && marks.last == 0)
        marks.leading_zero = TRUE;
      if (g_unichar_digit_value (c) >= 0)
        run++;
      if (!is_mark (c))
        {
          if (is_grouping_only (c) && marks.last != 0)
            marks.wrong = TRUE;
          continue;
        }
      if (marks.last != 0 && c != marks.last)
        {
          marks.wrong |= marks.other != 0;
          marks.other = marks.last;
          marks.n_last = 0;
        }
      marks.last = c;
      marks.n_last++;
      marks.before = run;
      run = 0;
    }
  marks.after = run;
  return marks;
}

/* Decides which mark is the decimal one; 0 for none. */
static RoundsMoneyFault
find_decimal (const Marks *marks, const RoundsMoneyStyle *style, gboolean grouped, guint scale,
              gunichar *decimal)
{
  *decimal = 0;
  if (marks->wrong || (marks->other != 0 && marks->n_last > 1))
    return ROUNDS_MONEY_FAULT_NOT_A_NUMBER;
  if (marks->last == 0 || marks->n_last > 1)
    return ROUNDS_MONEY_FAULT_NONE;
  *decimal = marks->last;
  if (marks->other != 0 || grouped)
    return ROUNDS_MONEY_FAULT_NONE;
  if (marks->after != GROUP || marks->before == 0 || marks->before > GROUP || marks->leading_zero)
    return ROUNDS_MONEY_FAULT_NONE;
  /* One mark with three digits after it: thousands where the locale writes them so. With "k" or "M"
   * a fraction is meant where the locale writes that so; otherwise nobody can tell. */
  if (marks->last == style->grouping)
    *decimal = 0;
  else if (scale == 0 || marks->last != style->decimal)
    return ROUNDS_MONEY_FAULT_AMBIGUOUS;
  return ROUNDS_MONEY_FAULT_NONE;
}

static gboolean
add_digit (Digits *digits, int value, gboolean in_fraction)
{
  if (digits->n_digits >= DIGITS_MAX)
    return FALSE;
  digits->value = digits->value * 10 + value;
  digits->n_digits += digits->value > 0 ? 1 : 0;
  digits->n_fraction += in_fraction ? 1 : 0;
  return TRUE;
}

/* Three digits, and as many as the locale has it before the last three. */
static gboolean
is_group (guint n_digits, gboolean is_last, const RoundsMoneyStyle *style)
{
  return n_digits == GROUP || (!is_last && n_digits == style->outer_group);
}

/* Reads the digits and requires whole groups wherever something groups them. */
static RoundsMoneyFault
read_digits (const char *text, const RoundsMoneyStyle *style, gunichar decimal, Digits *digits)
{
  gboolean grouped = FALSE, in_fraction = FALSE, any = FALSE;
  guint run = 0;

  for (const char *at = text;; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      int value = g_unichar_digit_value (c);
      gboolean ends = c == '\0' || (decimal != 0 && c == decimal);

      if (value >= 0)
        {
          any = TRUE;
          run++;
          if (!add_digit (digits, value, in_fraction))
            return ROUNDS_MONEY_FAULT_OUT_OF_RANGE;
          continue;
        }
      if (!ends && !is_mark (c) && !is_grouping_only (c))
        return ROUNDS_MONEY_FAULT_NOT_A_NUMBER;
      if (!in_fraction && grouped && !is_group (run, ends, style))
        return ROUNDS_MONEY_FAULT_NOT_A_NUMBER;
      if (!ends && (in_fraction || run == 0 || run > GROUP))
        return ROUNDS_MONEY_FAULT_NOT_A_NUMBER;
      if (c == '\0')
        return any ? ROUNDS_MONEY_FAULT_NONE : ROUNDS_MONEY_FAULT_NOT_A_NUMBER;
      in_fraction = ends;
      grouped = !ends;
      run = 0;
    }
}

/* @zeros: how far the decimal mark moves to the right, cents included */
static RoundsMoneyFault
to_cents (const Digits *digits, guint zeros, gint64 *cents)
{
  gint64 value = digits->value;
  guint fraction = digits->n_fraction;

  for (; fraction > zeros && value % 10 == 0; fraction--)
    value /= 10;
  if (fraction > zeros)
    return ROUNDS_MONEY_FAULT_NOT_A_NUMBER;
  for (; fraction < zeros; fraction++)
    if (__builtin_mul_overflow (value, 10, &value))
      return ROUNDS_MONEY_FAULT_OUT_OF_RANGE;
  if (value > ROUNDS_MONEY_MAX)
    return ROUNDS_MONEY_FAULT_OUT_OF_RANGE;
  *cents = value;
  return ROUNDS_MONEY_FAULT_NONE;
}

static gboolean
has_grouping_only (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (is_grouping_only (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

static RoundsMoneyFault
read_amount (const char *text, const RoundsMoneyStyle *style, guint scale, gint64 *cents)
{
  Marks marks = find_marks (text);
  Digits digits = { 0 };
  gunichar decimal;
  RoundsMoneyFault fault = find_decimal (&marks, style, has_grouping_only (text), scale, &decimal);

  if (fault != ROUNDS_MONEY_FAULT_NONE && fault != ROUNDS_MONEY_FAULT_AMBIGUOUS)
    return fault;
  if (fault == ROUNDS_MONEY_FAULT_AMBIGUOUS)
    {
      RoundsMoneyFault other = read_digits (text, style, decimal, &digits);

      return other != ROUNDS_MONEY_FAULT_NONE ? other : fault;
    }
  fault = read_digits (text, style, decimal, &digits);
  return fault != ROUNDS_MONEY_FAULT_NONE ? fault : to_cents (&digits, scale + 2, cents);
}

/**
 * rounds_money_parse:
 * @text: what was typed
 * @style: how the person's locale writes amounts
 * @entry: (out): the amount; left as it is after a fault
 *
 * Reads an amount as people type it: `120,000` or `120.000` by locale, `120k`, `1.2M`, `$250/h`,
 * with spaces of any kind or apostrophes between thousands. A mark of another locale is understood
 * where it can mean only one thing, as in `9,99` or `1.234,56`; `1.234` where it is no thousands is
 * ambiguous and refused. Amounts are US dollars, whatever the locale's own money is: another
 * currency is refused and never taken for as many dollars.
 *
 * Returns: what is wrong, or %ROUNDS_MONEY_FAULT_NONE
 */
RoundsMoneyFault
rounds_money_parse (const char *text, const RoundsMoneyStyle *style, RoundsMoneyEntry *entry)
{
  g_autoptr (GString) rest = NULL;
  RoundsMoneyEntry typed = { 0 };
  RoundsMoneyFault fault;
  gboolean minus;
  guint scale;

  g_return_val_if_fail (text != NULL && style != NULL && entry != NULL,
                        ROUNDS_MONEY_FAULT_NOT_A_NUMBER);

  if (!g_utf8_validate (text, -1, NULL))
    return ROUNDS_MONEY_FAULT_NOT_A_NUMBER;
  rest = g_string_new (text);
  trim (rest);
  if (rest->len == 0)
    return ROUNDS_MONEY_FAULT_EMPTY;
  typed.period = take_period (rest);
  minus = take_minus (rest);
  if (rounds_money_currency_is_other (rest->str, style->currency))
    return ROUNDS_MONEY_FAULT_CURRENCY;
  take_currency (rest);
  minus = minus || take_minus (rest);
  scale = take_scale (rest);
  fault = read_amount (rest->str, style, scale, &typed.cents);
  if (fault != ROUNDS_MONEY_FAULT_NONE)
    return fault;
  if (minus)
    typed.cents = -typed.cents;
  *entry = typed;
  return ROUNDS_MONEY_FAULT_NONE;
}

/**
 * rounds_money_fault_to_text:
 *
 * Returns: (transfer full) (nullable): what to say beside the field, with an example in the
 * person's own way of writing; %NULL where nothing is wrong
 */
char *
rounds_money_fault_to_text (RoundsMoneyFault fault, const RoundsMoneyStyle *style)
{
  g_autofree char *example = NULL;
  g_autofree char *most = NULL;

  g_return_val_if_fail (style != NULL, NULL);

  example = rounds_money_style_format (style, 12345050);
  most = rounds_money_style_format (style, ROUNDS_MONEY_MAX);
  switch (fault)
    {
    case ROUNDS_MONEY_FAULT_NONE:
      return NULL;
    case ROUNDS_MONEY_FAULT_EMPTY:
      return g_strdup (_ ("Nothing is entered"));
    case ROUNDS_MONEY_FAULT_NOT_A_NUMBER:
      return g_strdup_printf (_ ("Not an amount; write it like %s or 120k"), example);
    case ROUNDS_MONEY_FAULT_AMBIGUOUS:
      return g_strdup_printf (_ ("Thousands or a fraction? Write it like %s"), example);
    case ROUNDS_MONEY_FAULT_OUT_OF_RANGE:
      return g_strdup_printf (_ ("Too large; amounts go up to %s"), most);
    case ROUNDS_MONEY_FAULT_CURRENCY:
      return g_strdup (_ ("Not US dollars; convert it first"));
    default:
      g_return_val_if_reached (NULL);
    }
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "rounds-data-table.h"
#include "rounds-destination-pay.h"
#include "rounds-money.h"

#define FILE_NAME "destination_pay.csv"

struct _RoundsDestinationPayLibrary
{
  RoundsDataTable *table; /* owned; NULL until read */
  GArray *rows; /* owned, of RoundsDestinationPay; NULL until read */
};

/* A word of the file and what people read for it; or only the word, where it is the value of an
 * enumeration. */
typedef struct
{
  const char *word;
  const char *text;
} Word;

static const Word statistics[] = {
  [ROUNDS_DESTINATION_PAY_RANGE] = { "range", NULL },
  [ROUNDS_DESTINATION_PAY_POSTED] = { "posted", NULL },
  [ROUNDS_DESTINATION_PAY_AVERAGE] = { "average", NULL },
  [ROUNDS_DESTINATION_PAY_MEDIAN] = { "median", NULL },
  [ROUNDS_DESTINATION_PAY_TYPICAL] = { "typical", NULL },
  [ROUNDS_DESTINATION_PAY_BASE] = { "base", NULL },
  [ROUNDS_DESTINATION_PAY_TOP] = { "top", NULL },
  [ROUNDS_DESTINATION_PAY_BAND] = { "band", NULL },
  [ROUNDS_DESTINATION_PAY_PERCENTILES] = { "percentiles", NULL },
  [ROUNDS_DESTINATION_PAY_SHARE] = { "share", NULL },
};

static const Word units[] = {
  [ROUNDS_DESTINATION_PAY_PER_YEAR] = { "year", NULL },
  [ROUNDS_DESTINATION_PAY_PER_HOUR] = { "hour", NULL },
  [ROUNDS_DESTINATION_PAY_PER_EXAM] = { "exam", NULL },
  [ROUNDS_DESTINATION_PAY_PER_DEPOSITION] = { "deposition", NULL },
};

static const Word populations[] = {
  { "physicians", N_ ("Physicians") },
  { "msl", N_ ("Pharmacists, scientists and physicians, some nurse practitioners") },
  { "nurses", N_ ("Nurses and others") },
  { "experts", N_ ("Experts of all fields") },
  { "degree", N_ ("Entrants with an advanced degree") },
  { "bachelor", N_ ("Entrants with a bachelor’s degree") },
  { "mixed", N_ ("Writers with and without a clinical background") },
  { "incumbents", N_ ("Everybody in the occupation, mostly not clinicians") },
};

static const Word cautions[] = {
  { "", NULL },
  { "proxy", N_ ("The nearest occupation that wages are published for, not the role itself.") },
  { "implausible", N_ ("Looks too low for a full-time physician.") },
  { "posting", N_ ("One employer’s posting.") },
  { "top", N_ ("The upper end, not a first role.") },
  { "slope", N_ ("Old: it shows how pay rises with experience more than the pay of today.") },
  { "ratio", N_ ("Very old: it compares titles more than it says what they pay today.") },
  { "editorial", N_ ("A career site’s or author’s range, without a method.") },
  { "one-voice", N_ ("One voice; it varies by field and place.") },
  { "very-old", N_ ("A very old figure.") },
  { "second-hand", N_ ("A survey, read at second hand.") },
  { "old", N_ ("An old figure.") },
  { "undated", N_ ("The page has no year.") },
  { "unnamed", N_ ("The survey behind it is not named.") },
  { "europe", N_ ("Europe, and old; no guide to pay in the United States.") },
};

static int
find_word (const Word *words, guint n_words, const char *word)
{
  for (guint i = 0; i < n_words; i++)
    {
      if (g_str_equal (words[i].word, word))
        return (int) i;
    }
  return -1;
}

static const char *
translate (const Word *word)
{
  return word->text != NULL ? _ (word->text) : NULL;
}

static gboolean
take_words (RoundsDestinationPay *pay, RoundsDataTable *table, guint row)
{
  const char *word = rounds_data_table_get_text (table, row, "statistic");
  int statistic = find_word (statistics, G_N_ELEMENTS (statistics), word);
  int unit, population, caution;

  word = rounds_data_table_get_text (table, row, "unit");
  unit = find_word (units, G_N_ELEMENTS (units), word);
  word = rounds_data_table_get_text (table, row, "population");
  population = find_word (populations, G_N_ELEMENTS (populations), word);
  word = rounds_data_table_get_text (table, row, "caution");
  caution = find_word (cautions, G_N_ELEMENTS (cautions), word);
  if (statistic < 0 || unit < 0 || population < 0 || caution < 0)
    return FALSE;
  pay->statistic = (RoundsDestinationPayStatistic) statistic;
  pay->unit = (RoundsDestinationPayUnit) unit;
  pay->population = translate (&populations[population]);
  pay->caution = translate (&cautions[caution]);
  return TRUE;
}

static void
take_amounts (RoundsDestinationPay *pay, RoundsDataTable *table, guint row)
{
  pay->low = rounds_data_table_get_money (table, row, "low");
  pay->high = rounds_data_table_get_money (table, row, "high");
  pay->point = rounds_data_table_get_money (table, row, "point");
  pay->share = NAN;
  if (pay->statistic == ROUNDS_DESTINATION_PAY_SHARE)
    {
      pay->share = rounds_money_to_dollars (pay->point);
      pay->point = ROUNDS_MONEY_UNSET;
    }
}

static gboolean
take_row (RoundsDestinationPayLibrary *self, RoundsDataTable *table, guint row, GError **error)
{
  RoundsDestinationPay pay = { 0 };

  if (!take_words (&pay, table, row))
    {
      /* Translators: %s is the name of a file */
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _ ("Line %u of %s, which comes with Rounds, cannot be read. Your plan is not "
                      "affected; please install Rounds again."),
                   row + 2, FILE_NAME);
      return FALSE;
    }
  take_amounts (&pay, table, row);
  pay.destination = rounds_data_table_get_text (table, row, "destination");
  pay.role = rounds_data_table_get_text (table, row, "role");
  pay.currency = rounds_data_table_get_text (table, row, "currency");
  pay.year = rounds_data_table_get_text (table, row, "year");
  pay.source = rounds_data_table_get_text (table, row, "source");
  pay.address = rounds_data_table_get_text (table, row, "address");
  pay.license = pay.statistic == ROUNDS_DESTINATION_PAY_PERCENTILES ? ROUNDS_FIGURE_PUBLIC_DOMAIN
                                                                    : ROUNDS_FIGURE_QUOTED;
  g_array_append_val (self->rows, pay);
  return TRUE;
}

static gboolean
ensure_read (RoundsDestinationPayLibrary *self, GError **error)
{
  g_autoptr (RoundsDataTable) table = NULL;

  if (self->table != NULL)
    return TRUE;
  table = rounds_data_table_load (FILE_NAME, error);
  if (table == NULL)
    return FALSE;
  g_array_set_size (self->rows, 0);
  for (guint i = 0; i < rounds_data_table_get_n_rows (table); i++)
    {
      if (!take_row (self, table, i, error))
        return FALSE;
    }
  self->table = g_steal_pointer (&table);
  return TRUE;
}

/** rounds_destination_pay_library_new: (transfer full): nothing is read yet */
RoundsDestinationPayLibrary *
rounds_destination_pay_library_new (void)
{
  RoundsDestinationPayLibrary *self = g_new0 (RoundsDestinationPayLibrary, 1);

  self->rows = g_array_new (FALSE, FALSE, sizeof (RoundsDestinationPay));
  return self;
}

void
rounds_destination_pay_library_free (RoundsDestinationPayLibrary *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->table, rounds_data_table_free);
  g_free (self);
}

/** rounds_destination_pay_library_is_read: whether anything has been asked for */
gboolean
rounds_destination_pay_library_is_read (RoundsDestinationPayLibrary *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->table != NULL;
}

/**
 * rounds_destination_pay_library_list:
 * @error: of #GIOErrorEnum or #GResourceError
 *
 * Returns: (transfer none) (element-type RoundsDestinationPay): all that ships, or %NULL with
 * @error
 */
GArray *
rounds_destination_pay_library_list (RoundsDestinationPayLibrary *self, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  return ensure_read (self, error) ? self->rows : NULL;
}

/**
 * rounds_destination_pay_library_find:
 * @key: "destination|role", as the facts about destinations refer to it
 * @error: of #GIOErrorEnum or #GResourceError
 *
 * Returns: (transfer none) (nullable): what the role was found to pay; %NULL without an error where
 *   nothing was found
 */
const RoundsDestinationPay *
rounds_destination_pay_library_find (RoundsDestinationPayLibrary *self, const char *key,
                                     GError **error)
{
  const char *bar;

  g_return_val_if_fail (self != NULL && key != NULL, NULL);

  bar = strchr (key, '|');
  if (bar == NULL || !ensure_read (self, error))
    return NULL;
  for (guint i = 0; i < self->rows->len; i++)
    {
      const RoundsDestinationPay *pay = &g_array_index (self->rows, RoundsDestinationPay, i);

      if (strlen (pay->destination) == (gsize) (bar - key) &&
          g_str_has_prefix (key, pay->destination) && g_str_equal (pay->role, bar + 1))
        return pay;
    }
  return NULL;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-destination-pay-facts.h"
#include "rounds-destination-pay.h"
#include "rounds-format.h"

struct _RoundsDestinationPayFacts
{
  RoundsDestinationPayLibrary *library;
  GHashTable *facts; /* key to owned Entry */
};

/* A fact and what it points at. */
typedef struct
{
  RoundsFact fact;
  RoundsFactLine line;
  RoundsFactSource source;
  const RoundsFactSource *sources[1];
  char *text;
  char *note;
} Entry;

static void
free_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->text);
  g_free (entry->note);
  g_free (entry);
}

static char *
format_amount (const RoundsDestinationPay *pay, gint64 cents)
{
  g_autofree char *number = NULL;

  if (g_str_equal (pay->currency, "USD"))
    return rounds_format_money (cents);
  number = rounds_format_number (rounds_money_to_dollars (cents), 0);
  return g_strdup_printf ("%s %s", pay->currency, number);
}

/* @amount, for what it is paid. */
static char *
describe_unit (const RoundsDestinationPay *pay, const char *amount)
{
  switch (pay->unit)
    {
    case ROUNDS_DESTINATION_PAY_PER_YEAR:
      return g_strdup_printf (_ ("%s a year"), amount);
    case ROUNDS_DESTINATION_PAY_PER_HOUR:
      return g_strdup_printf (_ ("%s an hour"), amount);
    case ROUNDS_DESTINATION_PAY_PER_EXAM:
      return g_strdup_printf (_ ("%s an exam"), amount);
    case ROUNDS_DESTINATION_PAY_PER_DEPOSITION:
      return g_strdup_printf (_ ("%s a deposition"), amount);
    default:
      g_return_val_if_reached (NULL);
    }
}

/* A share above an amount, a single figure, or a range. */
static char *
describe_amount (const RoundsDestinationPay *pay)
{
  g_autofree char *low = format_amount (pay, pay->low);
  g_autofree char *high = format_amount (pay, pay->high);

  if (pay->statistic == ROUNDS_DESTINATION_PAY_SHARE)
    /* Translators: how many percent of those asked earn more than an amount */
    return g_strdup_printf (_ ("%1$.0f%% earn more than %2$s"), pay->share, low);
  if (pay->point != ROUNDS_MONEY_UNSET)
    return format_amount (pay, pay->point);
  if (pay->low != ROUNDS_MONEY_UNSET && pay->high != ROUNDS_MONEY_UNSET)
    return g_strdup_printf (_ ("%1$s to %2$s"), low, high);
  if (pay->low != ROUNDS_MONEY_UNSET)
    return g_strdup_printf (_ ("from %s"), low);
  /* Translators: %s is an amount of money */
  return g_strdup_printf (_ ("up to %s"), high);
}

static char *
describe (const RoundsDestinationPay *pay)
{
  g_autofree char *amount = describe_amount (pay);
  g_autofree char *text = describe_unit (pay, amount);
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (pay->statistic == ROUNDS_DESTINATION_PAY_SHARE || pay->point == ROUNDS_MONEY_UNSET ||
      pay->low == ROUNDS_MONEY_UNSET || pay->high == ROUNDS_MONEY_UNSET)
    return g_steal_pointer (&text);
  low = format_amount (pay, pay->low);
  high = format_amount (pay, pay->high);
  if (pay->statistic != ROUNDS_DESTINATION_PAY_PERCENTILES)
    /* Translators: an average, such as "$100,000 a year", then the lowest and the highest */
    return g_strdup_printf (_ ("%1$s on average, between %2$s and %3$s"), text, low, high);
  /* Translators: the middle of what is paid, such as "$100,000 a year", and from the lowest tenth
   * to the highest */
  return g_strdup_printf (_ ("%1$s in the middle, %2$s to %3$s for most"), text, low, high);
}

/* Whose pay it is, of when, and what to know before relying on it. */
static char *
describe_note (const RoundsDestinationPay *pay)
{
  g_autoptr (GString) note = g_string_new (pay->population);

  if (*pay->year != '\0')
    g_string_append_printf (note, "%s%s", note->len > 0 ? " · " : "", pay->year);
  if (pay->caution != NULL)
    g_string_append_printf (note, "\n%s", pay->caution);
  return g_string_free (g_steal_pointer (&note), FALSE);
}

static Entry *
create_entry (const RoundsDestinationPay *pay)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->text = describe (pay);
  entry->note = describe_note (pay);
  entry->line.text = entry->text;
  entry->source = (RoundsFactSource) { .title = pay->source, .address = pay->address };
  entry->sources[0] = &entry->source;
  entry->fact = (RoundsFact) { .basis = ROUNDS_FACT_SOURCED,
                               .low = -1,
                               .high = -1,
                               .lines = &entry->line,
                               .n_lines = 1,
                               .note = { entry->note, 0 },
                               .sources = entry->sources,
                               .n_sources = 1 };
  return entry;
}

/** rounds_destination_pay_facts_new: (transfer full): nothing is read yet */
RoundsDestinationPayFacts *
rounds_destination_pay_facts_new (void)
{
  RoundsDestinationPayFacts *self = g_new0 (RoundsDestinationPayFacts, 1);

  self->library = rounds_destination_pay_library_new ();
  self->facts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_entry);
  return self;
}

/** rounds_destination_pay_facts_free: with all facts that it gave; @self: (transfer full) */
void
rounds_destination_pay_facts_free (RoundsDestinationPayFacts *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->facts, g_hash_table_unref);
  g_clear_pointer (&self->library, rounds_destination_pay_library_free);
  g_free (self);
}

/**
 * rounds_destination_pay_facts_find:
 * @key: "destination|role"
 *
 * Returns: (transfer none) (nullable): what that role was found to pay, in words and with its
 *   source, as long as @self lives
 */
const RoundsFact *
rounds_destination_pay_facts_find (RoundsDestinationPayFacts *self, const char *key)
{
  g_autoptr (GError) error = NULL;
  const RoundsDestinationPay *pay;
  Entry *entry;

  g_return_val_if_fail (self != NULL && key != NULL, NULL);

  entry = g_hash_table_lookup (self->facts, key);
  if (entry != NULL)
    return &entry->fact;
  pay = rounds_destination_pay_library_find (self->library, key, &error);
  if (error != NULL)
    g_warning ("%s", error->message);
  if (pay == NULL)
    return NULL;
  entry = create_entry (pay);
  g_hash_table_insert (self->facts, g_strdup (key), entry);
  return &entry->fact;
}

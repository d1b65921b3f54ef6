/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-line-months.h"

typedef struct
{
  RoundsStepRow *first;
  RoundsIntegerRow *last;
} Months;

/* People count months from one, records from zero. */

static gboolean
first_to_row (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  g_value_set_double (to, g_value_get_int (from) + 1);
  return TRUE;
}

static gboolean
row_to_first (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  g_value_set_int (to, (int) g_value_get_double (from) - 1);
  return TRUE;
}

static gboolean
last_to_row (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  int month = g_value_get_int (from);

  g_value_set_int (to, month == ROUNDS_INTEGER_UNSET ? ROUNDS_INTEGER_UNSET : month + 1);
  return TRUE;
}

static gboolean
row_to_last (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  int month = g_value_get_int (from);

  g_value_set_int (to, month == ROUNDS_INTEGER_UNSET ? ROUNDS_INTEGER_UNSET : month - 1);
  return TRUE;
}

static char *
check_last (int month, gpointer user_data)
{
  const Months *months = user_data;
  int first = (int) rounds_step_row_get_value (months->first);

  if (month == ROUNDS_INTEGER_UNSET || month >= first)
    return NULL;
  /* Translators: under an entry for the last month of pay or of a cost; the first one */
  return g_strdup_printf (_ ("Not before month %d, the first"), first);
}

/**
 * rounds_line_months_check:
 * @last: bound by rounds_line_months_bind(), with its title
 *
 * The first month may move past a last one that was right, and back again: says so.
 */
void
rounds_line_months_check (RoundsIntegerRow *last)
{
  const Months *months;
  g_autofree char *fault = NULL;

  g_return_if_fail (ROUNDS_IS_INTEGER_ROW (last));

  months = g_object_get_data (G_OBJECT (last), "rounds-months");
  g_return_if_fail (months != NULL);
  fault = check_last (rounds_integer_row_get_value (last), (gpointer) months);
  rounds_checked_row_check_again (ROUNDS_CHECKED_ROW (last));
  if (fault != NULL)
    rounds_checked_row_tell_fault (ROUNDS_CHECKED_ROW (last), fault);
}

/**
 * rounds_line_months_bind:
 *
 * Binds the first and the last month of @line to rows that count from 1, and holds the last one
 * against the first.
 */
void
rounds_line_months_bind (RoundsRecord *line, RoundsStepRow *first, RoundsIntegerRow *last)
{
  const GBindingFlags flags = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;
  Months *months;

  g_return_if_fail (ROUNDS_IS_RECORD (line));
  g_return_if_fail (ROUNDS_IS_STEP_ROW (first) && ROUNDS_IS_INTEGER_ROW (last));

  g_object_bind_property_full (line, "start-month", first, "value", flags, first_to_row,
                               row_to_first, NULL, NULL);
  g_object_bind_property_full (line, "end-month", last, "value", flags, last_to_row, row_to_last,
                               NULL, NULL);
  months = g_new (Months, 1);
  *months = (Months) { first, last };
  g_object_set_data_full (G_OBJECT (last), "rounds-months", months, g_free);
  rounds_integer_row_set_check (last, check_last, months);
  g_signal_connect_object (first, "notify::value", G_CALLBACK (rounds_line_months_check), last,
                           G_CONNECT_SWAPPED);
}

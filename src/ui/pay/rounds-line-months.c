/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-line-months.h"

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

/** rounds_line_months_bind: binds the first and the last month of @line to rows that count from 1
 */
void
rounds_line_months_bind (RoundsRecord *line, AdwSpinRow *first, RoundsIntegerRow *last)
{
  const GBindingFlags flags = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  g_return_if_fail (ROUNDS_IS_RECORD (line));
  g_return_if_fail (ADW_IS_SPIN_ROW (first) && ROUNDS_IS_INTEGER_ROW (last));

  g_object_bind_property_full (line, "start-month", first, "value", flags, first_to_row,
                               row_to_first, NULL, NULL);
  g_object_bind_property_full (line, "end-month", last, "value", flags, last_to_row, row_to_last,
                               NULL, NULL);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-money-parser.h"
#include "rounds-pay-terms.h"
#include "rounds-pay-unit.h"

#define RESTING_UNIT "rounds-resting-unit"

/* The unit from before the one that was typed goes back with the amount. */
static void
remember_unit (RoundsMoneyRow *row, RoundsOptionRecord *record)
{
  const RoundsPayTerms *terms = rounds_option_record_get_record (record);

  if (g_object_get_data (G_OBJECT (row), RESTING_UNIT) == NULL)
    g_object_set_data (G_OBJECT (row), RESTING_UNIT, GINT_TO_POINTER (terms->unit + 1));
}

static void
on_rested_cb (RoundsMoneyRow *row)
{
  g_object_set_data (G_OBJECT (row), RESTING_UNIT, NULL);
}

static void
on_refused_cb (RoundsMoneyRow *row, RoundsOptionRecord *terms)
{
  int unit = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), RESTING_UNIT));

  if (unit > 0)
    rounds_option_record_set_typed (terms, "pay", "unit", unit - 1, NULL);
}

/* "$250/h" says by itself that the pay is by the hour. The row tells of the time before the amount,
 * and both are one act. */
static void
on_period_cb (RoundsMoneyRow *row, GParamSpec *pspec, RoundsOptionRecord *terms)
{
  int period;

  g_object_get (row, "period", &period, NULL);
  if (period != ROUNDS_MONEY_PERIOD_NOT_SAID)
    remember_unit (row, terms);
  if (period == ROUNDS_MONEY_PERIOD_HOUR)
    rounds_option_record_set_typed (terms, "pay", "unit", ROUNDS_PAY_PER_HOUR, NULL);
  else if (period == ROUNDS_MONEY_PERIOD_YEAR)
    rounds_option_record_set_typed (terms, "pay", "unit", ROUNDS_PAY_PER_YEAR, NULL);
}

static void
on_terms_changed_cb (RoundsMoneyRow *row, RoundsOptionRecord *record)
{
  RoundsPayTerms *terms = rounds_option_record_get_record (record);

  g_object_set (row, "unit", terms->unit == ROUNDS_PAY_PER_HOUR ? _ ("an hour") : _ ("a year"),
                NULL);
}

/**
 * rounds_pay_unit_follow:
 * @terms: pay terms
 * @row: for their pay
 *
 * Keeps the unit of the pay and the row together: the row shows it, and sets it when it is typed
 * with the amount.
 */
void
rounds_pay_unit_follow (RoundsOptionRecord *terms, RoundsMoneyRow *row)
{
  g_return_if_fail (ROUNDS_IS_OPTION_RECORD (terms) && ROUNDS_IS_MONEY_ROW (row));

  g_signal_connect_object (row, "notify::period", G_CALLBACK (on_period_cb), terms,
                           G_CONNECT_DEFAULT);
  g_signal_connect_object (row, "rested", G_CALLBACK (on_rested_cb), terms, G_CONNECT_DEFAULT);
  g_signal_connect_object (row, "refused", G_CALLBACK (on_refused_cb), terms, G_CONNECT_DEFAULT);
  g_signal_connect_object (terms, "changed", G_CALLBACK (on_terms_changed_cb), row,
                           G_CONNECT_SWAPPED);
  on_terms_changed_cb (row, terms);
}

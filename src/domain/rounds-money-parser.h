/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-money-style.h"

G_BEGIN_DECLS

/** RoundsMoneyPeriod: what a typed amount says it is paid for */
typedef enum
{
  ROUNDS_MONEY_PERIOD_NOT_SAID,
  ROUNDS_MONEY_PERIOD_HOUR,
  ROUNDS_MONEY_PERIOD_MONTH,
  ROUNDS_MONEY_PERIOD_YEAR,
} RoundsMoneyPeriod;

/**
 * RoundsMoneyFault:
 * @ROUNDS_MONEY_FAULT_NONE: the text is an amount
 * @ROUNDS_MONEY_FAULT_EMPTY: there is nothing
 * @ROUNDS_MONEY_FAULT_NOT_A_NUMBER: the text is no amount, or has parts of a cent
 * @ROUNDS_MONEY_FAULT_AMBIGUOUS: a mark before three digits may mean thousands or a fraction
 * @ROUNDS_MONEY_FAULT_OUT_OF_RANGE: the amount is larger than any that is taken
 * @ROUNDS_MONEY_FAULT_CURRENCY: the amount names a currency that is not the dollar
 */
typedef enum
{
  ROUNDS_MONEY_FAULT_NONE,
  ROUNDS_MONEY_FAULT_EMPTY,
  ROUNDS_MONEY_FAULT_NOT_A_NUMBER,
  ROUNDS_MONEY_FAULT_AMBIGUOUS,
  ROUNDS_MONEY_FAULT_OUT_OF_RANGE,
  ROUNDS_MONEY_FAULT_CURRENCY,
} RoundsMoneyFault;

/** RoundsMoneyEntry: what was typed */
typedef struct
{
  gint64 cents;
  RoundsMoneyPeriod period;
} RoundsMoneyEntry;

RoundsMoneyFault rounds_money_parse (const char *text, const RoundsMoneyStyle *style,
                                     RoundsMoneyEntry *entry);
char *rounds_money_fault_to_text (RoundsMoneyFault fault, const RoundsMoneyStyle *style);

G_END_DECLS

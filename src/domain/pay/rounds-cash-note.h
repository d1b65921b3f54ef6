/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsCashNoteKind:
 *
 * First what is missing, so that a figure stays unknown; then what was taken for want of an answer.
 */
typedef enum
{
  ROUNDS_CASH_NEEDS_AMOUNT, /* of a line of income */
  ROUNDS_CASH_NEEDS_QUANTITY,
  ROUNDS_CASH_NEEDS_WRVU, /* the threshold and the rate */
  ROUNDS_CASH_NEEDS_COST,
  ROUNDS_CASH_NEEDS_STATE,
  ROUNDS_CASH_NEEDS_EFFECTIVE_RATE,
  ROUNDS_CASH_NEEDS_STATE_FIGURES,
  ROUNDS_CASH_NEEDS_FIXED_COSTS,
  ROUNDS_CASH_NEEDS_LOANS,
  ROUNDS_CASH_NEEDS_SAVINGS,
  ROUNDS_CASH_NEEDS_PARTNER_PAY,
  ROUNDS_CASH_NEEDS_LOANS_TO_COMPARE, /* the three of a balance that only one way has forgiven */
  ROUNDS_CASH_NEEDS_LOAN_RATE,
  ROUNDS_CASH_NEEDS_FORGIVENESS,

  ROUNDS_CASH_TAKES_NO_GROWTH,
  ROUNDS_CASH_TAKES_NO_RAMP,
  ROUNDS_CASH_TAKES_NO_LAG,
  ROUNDS_CASH_TAKES_ALL_WEEKS,
  ROUNDS_CASH_TAKES_WHOLE_SHARE,
  ROUNDS_CASH_TAKES_NO_DRAW_FLOOR,
  ROUNDS_CASH_TAKES_DEFERRED_AS_EARNED,
  ROUNDS_CASH_TAKES_TAIL_MULTIPLE,
  ROUNDS_CASH_TAKES_NO_NOTICE,
  ROUNDS_CASH_TAKES_LAST_PAY_ON_TIME,
  ROUNDS_CASH_TAKES_NO_GAP,
  ROUNDS_CASH_TAKES_NO_BENEFITS,
  ROUNDS_CASH_TAKES_SMALLER_CATCH_UP,
  ROUNDS_CASH_TAKES_LESS_BENEFITS,
  ROUNDS_CASH_TAKES_FLAT_PARTNER_PAY,
  ROUNDS_CASH_TAKES_NO_OTHER_DEDUCTIONS,
  ROUNDS_CASH_TAKES_NO_INFLATION,
  ROUNDS_CASH_TAKES_EARLIER_PAY,
  ROUNDS_CASH_TAKES_EVEN_WITHHOLDING,
  ROUNDS_CASH_N_NOTES,
} RoundsCashNoteKind;

/**
 * RoundsCashNote:
 * @of_option: whether it is about the option, and not about today's work
 * @line: position among its income lines or costs; -1 when it is about none
 */
typedef struct
{
  RoundsCashNoteKind kind;
  gboolean of_option;
  int line;
} RoundsCashNote;

gboolean rounds_cash_note_is_gap (RoundsCashNoteKind kind);
const char *rounds_cash_note_get_key (RoundsCashNoteKind kind);
const char *rounds_cash_note_get_text (RoundsCashNoteKind kind);
const char *rounds_cash_note_get_source (RoundsCashNoteKind kind);

G_END_DECLS

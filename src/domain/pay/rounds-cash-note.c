/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-cash-note.h"

typedef struct
{
  const char *key;
  const char *text;
  const char *source; /* nullable: a plain "nothing was said" */
} Note;

static const Note notes[ROUNDS_CASH_N_NOTES] = {
  [ROUNDS_CASH_NEEDS_AMOUNT] = { "needs-amount", N_ ("An amount of pay is missing"), NULL },
  [ROUNDS_CASH_NEEDS_QUANTITY] = { "needs-quantity",
                                   N_ ("The hours, projects or wRVUs of a pay are missing"), NULL },
  [ROUNDS_CASH_NEEDS_WRVU] = { "needs-wrvu",
                               N_ ("The threshold or the rate of a wRVU contract is missing"),
                               NULL },
  [ROUNDS_CASH_NEEDS_COST] = { "needs-cost", N_ ("An amount of a cost is missing"), NULL },
  [ROUNDS_CASH_NEEDS_STATE] = { "needs-state", N_ ("The state is missing, and with it the tax"),
                                NULL },
  [ROUNDS_CASH_NEEDS_EFFECTIVE_RATE] = { "needs-effective-rate",
                                         N_ ("Your effective tax rate abroad is missing"), NULL },
  [ROUNDS_CASH_NEEDS_STATE_FIGURES] = { "needs-state-figures",
                                        N_ ("A figure of your state is not known"), NULL },
  [ROUNDS_CASH_NEEDS_FIXED_COSTS] = { "needs-fixed-costs",
                                      N_ ("The household’s fixed costs are missing"), NULL },
  [ROUNDS_CASH_NEEDS_LOANS] = { "needs-loans",
                                N_ ("The loan payments are missing; enter 0 for none"), NULL },
  [ROUNDS_CASH_NEEDS_SAVINGS] = { "needs-savings", N_ ("The household’s savings are missing"),
                                  NULL },
  [ROUNDS_CASH_NEEDS_PARTNER_PAY] = { "needs-partner-pay",
                                      N_ ("Partner income is missing; enter 0 for none"), NULL },
  [ROUNDS_CASH_NEEDS_LOANS_TO_COMPARE] = { "needs-loans-to-compare",
                                           N_ ("The loan payments are missing; enter 0 for none"),
                                           NULL },
  [ROUNDS_CASH_NEEDS_LOAN_RATE] = { "needs-loan-rate",
                                    N_ ("The interest on the loans is missing, and with it what "
                                        "lost forgiveness (PSLF) costs"),
                                    NULL },
  [ROUNDS_CASH_NEEDS_FORGIVENESS] = { "needs-forgiveness",
                                      N_ ("The loan balance that would be forgiven (PSLF) is "
                                          "missing"),
                                      NULL },

  [ROUNDS_CASH_TAKES_NO_GROWTH] = { "takes-no-growth", N_ ("Pay does not grow"),
                                    N_ ("No growth was entered") },
  [ROUNDS_CASH_TAKES_NO_RAMP] = { "takes-no-ramp", N_ ("Full pay from the first month"),
                                  N_ ("No months to full pay were entered") },
  [ROUNDS_CASH_TAKES_NO_LAG] = { "takes-no-lag", N_ ("Work is paid in its own month"),
                                 N_ ("No months until the pay were entered") },
  [ROUNDS_CASH_TAKES_ALL_WEEKS] = { "takes-all-weeks", N_ ("52 paid weeks a year"),
                                    N_ ("No weeks were entered") },
  [ROUNDS_CASH_TAKES_WHOLE_SHARE] = { "takes-whole-share", N_ ("The whole wRVU rate is paid out"),
                                      N_ ("No share was entered") },
  [ROUNDS_CASH_TAKES_NO_DRAW_FLOOR] = { "takes-no-draw-floor", N_ ("A draw can fall to nothing"),
                                        N_ ("No least pay was entered") },
  [ROUNDS_CASH_TAKES_DEFERRED_AS_EARNED] = { "takes-deferred-as-earned",
                                             N_ ("No payroll tax is taken of a 457(b) payout"),
                                             N_ ("Due when it was set aside (26 USC 3121(v)(2))") },
  [ROUNDS_CASH_TAKES_TAIL_MULTIPLE] = { "takes-tail-multiple",
                                        N_ ("Tail cover costs 2.0 times the yearly premium"),
                                        N_ ("Middle of 1.5 to 2.5, chellelaw.com, undated") },
  [ROUNDS_CASH_TAKES_NO_NOTICE] = { "takes-no-notice", N_ ("Today’s work ends without notice"),
                                    N_ ("No notice was entered") },
  [ROUNDS_CASH_TAKES_LAST_PAY_ON_TIME] = { "takes-last-pay-on-time",
                                           N_ ("The last pay comes on time"),
                                           N_ ("No months until the last pay were entered") },
  [ROUNDS_CASH_TAKES_NO_GAP] = { "takes-no-gap", N_ ("The new work starts at once"),
                                 N_ ("No gap was entered") },
  [ROUNDS_CASH_TAKES_NO_BENEFITS] = { "takes-no-benefits", N_ ("Nothing is set aside before tax"),
                                      N_ ("No deferrals, HSA or premiums were entered") },
  [ROUNDS_CASH_TAKES_SMALLER_CATCH_UP] = { "takes-smaller-catch-up",
                                           N_ ("From 64 on less is set aside than was entered"),
                                           N_ ("The catch-up limit is higher from 60 to 63 only") },
  [ROUNDS_CASH_TAKES_LESS_BENEFITS] = { "takes-less-benefits",
                                        N_ ("What a month’s pay cannot carry is not set aside"),
                                        N_ ("It comes out of pay, a 403(b) or 457(b) out of wages "
                                            "only") },
  [ROUNDS_CASH_TAKES_FLAT_PARTNER_PAY] = { "takes-flat-partner-pay",
                                           N_ ("Partner income is counted flat"),
                                           N_ ("No growth of partner income was entered") },
  [ROUNDS_CASH_TAKES_NO_OTHER_DEDUCTIONS] = { "takes-no-other-deductions",
                                              N_ ("No deductions beyond state tax"),
                                              N_ ("No other deductions were entered") },
  [ROUNDS_CASH_TAKES_NO_INFLATION] = { "takes-no-inflation",
                                       N_ ("Prices and tax brackets stay as they are"),
                                       N_ ("No inflation was entered") },
  [ROUNDS_CASH_TAKES_EARLIER_PAY] = { "takes-earlier-pay",
                                      N_ ("The first year paid as today before the plan’s start"),
                                      N_ ("Needed for the tax of the whole year") },
  [ROUNDS_CASH_TAKES_EVEN_WITHHOLDING] = { "takes-even-withholding",
                                           N_ ("A year’s tax on wages is withheld in proportion to "
                                               "each month’s wages"),
                                           N_ ("A simplification; a refund would come in spring") },
};

/**
 * rounds_cash_note_is_gap:
 *
 * Returns: whether something is missing, so that figures stay unknown; else something was taken
 */
gboolean
rounds_cash_note_is_gap (RoundsCashNoteKind kind)
{
  return kind < ROUNDS_CASH_TAKES_NO_GROWTH;
}

/**
 * rounds_cash_note_get_key:
 *
 * Returns: (transfer none): its name in files
 */
const char *
rounds_cash_note_get_key (RoundsCashNoteKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_CASH_N_NOTES, NULL);

  return notes[kind].key;
}

/**
 * rounds_cash_note_get_text:
 *
 * Returns: (transfer none): what is missing or was taken, for people
 */
const char *
rounds_cash_note_get_text (RoundsCashNoteKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_CASH_N_NOTES, NULL);

  return _ (notes[kind].text);
}

/**
 * rounds_cash_note_get_source:
 *
 * Returns: (transfer none) (nullable): why that was taken, for people
 */
const char *
rounds_cash_note_get_source (RoundsCashNoteKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_CASH_N_NOTES, NULL);

  return notes[kind].source != NULL ? _ (notes[kind].source) : NULL;
}

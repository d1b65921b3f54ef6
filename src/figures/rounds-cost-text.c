/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-cost-text.h"
#include "rounds-format.h"

#define ONCE (ROUNDS_COST_PART_START | ROUNDS_COST_PART_COVERED)
#define RUNNING                                                                                    \
  (ROUNDS_COST_PART_RHYTHM | ROUNDS_COST_PART_START | ROUNDS_COST_PART_END |                       \
   ROUNDS_COST_PART_COVERED)

static const RoundsCostText texts[ROUNDS_COST_N_KINDS] = {
  [ROUNDS_COST_TAIL] = { N_ ("Tail Coverage"), N_ ("Malpractice cover for claims that come later"),
                         N_ ("Malpractice premium"), N_ ("a year"), TRUE, ROUNDS_COST_ONCE,
                         ROUNDS_COST_PART_TAIL | ROUNDS_COST_PART_COVERED },
  [ROUNDS_COST_CLAW_BACK] = { N_ ("Claw-Back"),
                              N_ ("A bonus or a loan that is paid back on leaving"), N_ ("Amount"),
                              NULL, TRUE, ROUNDS_COST_ONCE, ROUNDS_COST_PART_START },
  [ROUNDS_COST_FORFEITED] = { N_ ("Unvested Match or Equity"),
                              N_ ("Lost on leaving; a value, not money paid"), N_ ("Value lost"),
                              NULL, TRUE, ROUNDS_COST_ONCE, ROUNDS_COST_PART_NONE },
  [ROUNDS_COST_GAP_HEALTH] = { N_ ("Health Insurance in the Gap"),
                               N_ ("COBRA or a marketplace plan while between jobs"),
                               N_ ("Premium"), N_ ("a month"), TRUE, ROUNDS_COST_MONTHLY,
                               ROUNDS_COST_PART_NONE },
  [ROUNDS_COST_DISABILITY] = { N_ ("Disability Insurance"),
                               N_ ("Own-occupation cover that you keep or replace"), N_ ("Premium"),
                               NULL, TRUE, ROUNDS_COST_MONTHLY, RUNNING },
  [ROUNDS_COST_LEGAL] = { N_ ("Legal Advice"), N_ ("Reading the contract, the non-compete"),
                          N_ ("Amount"), NULL, TRUE, ROUNDS_COST_ONCE, ONCE },
  [ROUNDS_COST_MOVING] = { N_ ("Moving"), N_ ("To where the new work is"), N_ ("Amount"), NULL,
                           TRUE, ROUNDS_COST_ONCE, ONCE },
  [ROUNDS_COST_LICENSE] = { N_ ("License Upkeep"), N_ ("Renewal fees, DEA, state registrations"),
                            N_ ("Amount"), NULL, FALSE, ROUNDS_COST_YEARLY, RUNNING },
  [ROUNDS_COST_CME] = { N_ ("Continuing Education"), N_ ("Courses and what they cost to attend"),
                        N_ ("Amount"), NULL, FALSE, ROUNDS_COST_YEARLY, RUNNING },
  [ROUNDS_COST_CERTIFICATION] = { N_ ("Certification"), N_ ("Board certificates, old or new"),
                                  N_ ("Amount"), NULL, FALSE, ROUNDS_COST_ONCE, RUNNING },
  [ROUNDS_COST_COACHING] = { N_ ("Coaching or Courses"), N_ ("What you pay to find the way"),
                             N_ ("Amount"), NULL, FALSE, ROUNDS_COST_ONCE, RUNNING },
  [ROUNDS_COST_OTHER] = { N_ ("Other"), N_ ("Anything else that the work costs you"), N_ ("Amount"),
                          NULL, FALSE, ROUNDS_COST_MONTHLY, RUNNING },
};

static const RoundsCostKind ordered[ROUNDS_COST_N_KINDS] = {
  ROUNDS_COST_TAIL,      ROUNDS_COST_GAP_HEALTH,    ROUNDS_COST_DISABILITY, ROUNDS_COST_CLAW_BACK,
  ROUNDS_COST_FORFEITED, ROUNDS_COST_LEGAL,         ROUNDS_COST_MOVING,     ROUNDS_COST_LICENSE,
  ROUNDS_COST_CME,       ROUNDS_COST_CERTIFICATION, ROUNDS_COST_COACHING,   ROUNDS_COST_OTHER,
};

/** rounds_cost_text_get: (transfer none): @kind in words; members are to be translated */
const RoundsCostText *
rounds_cost_text_get (RoundsCostKind kind)
{
  g_return_val_if_fail (kind < ROUNDS_COST_N_KINDS, NULL);

  return &texts[kind];
}

/** rounds_cost_text_list_kinds: (transfer none): every kind, in the order to offer them */
const RoundsCostKind *
rounds_cost_text_list_kinds (guint *n_kinds)
{
  g_return_val_if_fail (n_kinds != NULL, NULL);

  *n_kinds = G_N_ELEMENTS (ordered);
  return ordered;
}

/* The month in which it first comes says how much one time takes. */
static gint64
one_time (const RoundsCostLine *line)
{
  return rounds_cost_month (&line->terms, line->terms.start_month);
}

/**
 * rounds_cost_text_describe:
 *
 * Returns: (transfer full): what the line costs and how often
 */
char *
rounds_cost_text_describe (const RoundsCostLine *line)
{
  g_autofree char *sum = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  if (line->terms.covered)
    return g_strdup (_ ("Paid by an employer"));
  if (line->terms.kind == ROUNDS_COST_TAIL && line->terms.occurrence)
    return g_strdup (_ ("Not needed: an occurrence policy"));
  if (one_time (line) == ROUNDS_MONEY_UNSET)
    return g_strdup (_ ("Something is missing"));
  sum = rounds_format_money (one_time (line));
  if (line->terms.kind == ROUNDS_COST_GAP_HEALTH || line->terms.rhythm == ROUNDS_COST_MONTHLY)
    return g_strdup_printf (_ ("%s a month"), sum);
  if (line->terms.rhythm == ROUNDS_COST_YEARLY)
    return g_strdup_printf (_ ("%s a year"), sum);
  /* Translators: an amount that is paid once */
  return g_strdup_printf (_ ("%s once"), sum);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-household-text.h"

/** rounds_household_text_get_agreement: (transfer none): how far the partner stands behind it */
const char *
rounds_household_text_get_agreement (RoundsAgreement agreement)
{
  switch (agreement)
    {
    case ROUNDS_AGREEMENT_NOT_SAID:
      return _ ("Not said");
    case ROUNDS_AGREEMENT_NO_PARTNER:
      return _ ("No partner");
    case ROUNDS_AGREEMENT_NOT_DISCUSSED:
      return _ ("Not talked about yet");
    case ROUNDS_AGREEMENT_DISCUSSED:
      return _ ("Talked about");
    case ROUNDS_AGREEMENT_AGREED:
      return _ ("Agreed");
    default:
      g_return_val_if_reached ("");
    }
}

/**
 * rounds_household_text_dup_missing:
 *
 * Returns: (transfer full) (nullable): what is missing to tell how long savings carry; %NULL if
 *   nothing is
 */
char *
rounds_household_text_dup_missing (const RoundsHousehold *household)
{
  /* By what is missing: 1 for savings, 2 for fixed costs, 4 for loan payments. */
  static const char *const texts[] = {
    NULL,
    N_ ("Your savings are missing."),
    N_ ("Your fixed costs are missing."),
    N_ ("Your savings and fixed costs are missing."),
    N_ ("Your loan payments are missing; enter 0 if there are none."),
    N_ ("Your savings and loan payments are missing; enter 0 where there are none."),
    N_ ("Your fixed costs and loan payments are missing; enter 0 where there are none."),
    N_ ("Your savings, fixed costs and loan payments are missing."),
  };
  guint missing;

  g_return_val_if_fail (household != NULL, NULL);

  missing = (household->savings == ROUNDS_MONEY_UNSET ? 1u : 0u) |
            (household->fixed_costs == ROUNDS_MONEY_UNSET ? 2u : 0u) |
            (household->loan_payments == ROUNDS_MONEY_UNSET ? 4u : 0u);
  if (missing == 0)
    return NULL;
  return g_strjoin (" ", _ (texts[missing]),
                    _ ("That would settle how many months you could do without pay."), NULL);
}

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

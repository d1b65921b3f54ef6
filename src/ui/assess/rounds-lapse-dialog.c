/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-lapse-dialog.h"
#include "rounds-license-facts.h"
#include "rounds-profile.h"

/**
 * rounds_lapse_dialog_new:
 *
 * Asks once more before a license is let go (R032), with what is published about coming back. Which
 * license it is stands in the text: a heading with the name of a state does not fit. The safe
 * answer is the default; the plan is not changed here.
 *
 * Returns: (transfer floating): a dialog whose response is %ROUNDS_LAPSE_DIALOG_LAPSE or another
 */
AdwDialog *
rounds_lapse_dialog_new (RoundsPlan *plan, RoundsLicense *license)
{
  RoundsProfile *profile;
  AdwAlertDialog *dialog;
  g_autofree char *body = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_LICENSE (license), NULL);

  profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  body = rounds_license_facts_dup_warning (license, profile->profession);
  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Let It Lapse?"), body));
  adw_alert_dialog_set_prefer_wide_layout (dialog, TRUE);
  adw_alert_dialog_add_responses (dialog, "keep", _ ("_Keep for Now"), ROUNDS_LAPSE_DIALOG_LAPSE,
                                  _ ("_Let It Lapse"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, ROUNDS_LAPSE_DIALOG_LAPSE,
                                            ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (dialog, "keep");
  adw_alert_dialog_set_close_response (dialog, "keep");
  return ADW_DIALOG (dialog);
}

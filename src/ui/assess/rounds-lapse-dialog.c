/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-lapse-dialog.h"
#include "rounds-license-model.h"
#include "rounds-us-states.h"

/* Which one it is about stands in the text: a heading with the name of a state does not fit. */
static char *
dup_body (RoundsLicense *license, const char *warning)
{
  const char *name = rounds_us_states_get_name (license->state);

  if (name == NULL || *name == '\0')
    return g_strdup (warning);
  /* Translators: a state of the United States, then sentences about letting a license lapse */
  return g_strdup_printf (_ ("This is about your license in %s. %s"), name, warning);
}

/**
 * rounds_lapse_dialog_new:
 *
 * Asks once more before a license is let go (R032), with what is published about coming back. The
 * safe answer is the default; the plan is not changed here.
 *
 * Returns: (transfer floating): a dialog whose response is %ROUNDS_LAPSE_DIALOG_LAPSE or another
 */
AdwDialog *
rounds_lapse_dialog_new (RoundsFigures *figures, RoundsLicense *license)
{
  RoundsLicenseModel *model;
  AdwAlertDialog *dialog;
  g_autofree char *body = NULL;

  g_return_val_if_fail (ROUNDS_IS_FIGURES (figures) && ROUNDS_IS_LICENSE (license), NULL);

  model = rounds_figures_get_model (figures, ROUNDS_TYPE_LICENSE_MODEL);
  body = dup_body (license, rounds_license_model_get_warning (model));
  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Let It Lapse?"), body));
  adw_alert_dialog_add_responses (dialog, "keep", _ ("_Keep for Now"), ROUNDS_LAPSE_DIALOG_LAPSE,
                                  _ ("_Let It Lapse"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, ROUNDS_LAPSE_DIALOG_LAPSE,
                                            ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (dialog, "keep");
  adw_alert_dialog_set_close_response (dialog, "keep");
  return ADW_DIALOG (dialog);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-removal-dialog.h"

static char *
dup_uses (const RoundsDestinationUses *uses)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  if (uses->options > 0)
    g_strv_builder_take (
        builder,
        g_strdup_printf (ngettext ("%u option", "%u options", uses->options), uses->options));
  if (uses->people > 0)
    g_strv_builder_take (
        builder, g_strdup_printf (ngettext ("%u person", "%u people", uses->people), uses->people));
  if (uses->skills > 0)
    g_strv_builder_take (
        builder, g_strdup_printf (ngettext ("%u skill", "%u skills", uses->skills), uses->skills));
  if (uses->questions > 0)
    g_strv_builder_take (builder,
                         g_strdup_printf (ngettext ("%u question", "%u questions", uses->questions),
                                          uses->questions));
  parts = g_strv_builder_end (builder);
  /* Translators: between counts, as in "2 options, 1 person" */
  return g_strjoinv (_ (", "), parts);
}

static char *
dup_body (RoundsPlan *plan, RoundsDestination *destination)
{
  RoundsDestinationUses uses = rounds_own_destination_count_uses (plan, destination->code);
  g_autofree char *list = dup_uses (&uses);
  /* Translators: the name of a field of work, then what refers to it: "2 options, 1 person" */
  g_autofree char *kept = g_strdup_printf (
      _ ("In use by: %2$s. All of it is kept, without “%1$s”."), destination->name, list);

  if (uses.people == 0)
    /* Translators: %s is a sentence: what is in use by a destination that is removed */
    return g_strdup_printf (_ ("%s Undo brings it back."), kept);
  /* Translators: %s is a sentence: what is in use by a destination that is removed */
  return g_strdup_printf (
      _ ("%s Talks with the people there no longer count toward twenty. Undo brings it back."),
      kept);
}

/**
 * rounds_removal_dialog_new:
 * @destination: the person's own
 *
 * Asks once more before a field of work is removed that something refers to, and says what is kept.
 *
 * Returns: (transfer floating) (nullable): a dialog whose response is %ROUNDS_REMOVAL_DIALOG_REMOVE
 *   or another; %NULL if nothing refers to it and nothing is to be asked
 */
AdwDialog *
rounds_removal_dialog_new (RoundsPlan *plan, RoundsDestination *destination)
{
  RoundsDestinationUses uses;
  AdwAlertDialog *dialog;
  g_autofree char *body = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_DESTINATION (destination), NULL);

  uses = rounds_own_destination_count_uses (plan, destination->code);
  if (uses.options + uses.people + uses.skills + uses.questions == 0)
    return NULL;
  body = dup_body (plan, destination);
  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Remove Destination?"), body));
  adw_alert_dialog_add_responses (dialog, "keep", _ ("_Keep"), ROUNDS_REMOVAL_DIALOG_REMOVE,
                                  _ ("_Remove"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, ROUNDS_REMOVAL_DIALOG_REMOVE,
                                            ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (dialog, "keep");
  adw_alert_dialog_set_close_response (dialog, "keep");
  return ADW_DIALOG (dialog);
}

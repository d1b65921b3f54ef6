/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-fact-row.h"
#include "rounds-fact-text.h"
#include "rounds-role-row.h"

/* Every role of a page has the same questions: the role tells their sources apart. */
static void
add_fact (AdwExpanderRow *row, const char *title, const RoundsFact *fact,
          RoundsProfession profession)
{
  g_autofree char *text = rounds_fact_describe (fact, profession);
  GtkWidget *child = rounds_fact_row_new (title, text, fact, profession);
  g_autofree char *about = NULL;

  /* Translators: what is said of a role, and the role, as in "Travel, Medical science liaison" */
  about = g_strdup_printf (_ ("%1$s, %2$s"), title,
                           adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  rounds_fact_row_name_sources (ROUNDS_FACT_ROW (child), about);
  adw_expander_row_add_row (row, child);
}

/**
 * rounds_role_row_new:
 * @model: that @role comes from; lives longer than the row
 *
 * Returns: a row that names @role and what it asks for, and opens on what else is known of it
 */
GtkWidget *
rounds_role_row_new (RoundsDestinationModel *model, const RoundsRoleFacts *role)
{
  const RoundsProfession profession = rounds_destination_model_get_profession (model);
  const RoundsFact *pay;
  g_autofree char *title = NULL;
  AdwExpanderRow *row;
  g_autofree char *names = NULL;

  g_return_val_if_fail (role != NULL, NULL);

  row = g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE, "subtitle-lines", 0, NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), role->title);
  names = g_strjoinv (", ", (char **) role->also_called);
  if (role->note != NULL || *names != '\0')
    adw_expander_row_set_subtitle (row, role->note != NULL ? role->note : names);
  add_fact (row, _ ("Asked for"), &role->requirements, profession);
  add_fact (row, rounds_destination_field_get_title (ROUNDS_DESTINATION_LICENSE), &role->license,
            profession);
  add_fact (row, rounds_destination_field_get_title (ROUNDS_DESTINATION_REMOTE), &role->remote,
            profession);
  add_fact (row, rounds_destination_field_get_title (ROUNDS_DESTINATION_TRAVEL), &role->travel,
            profession);
  pay = rounds_destination_model_find_pay (model, &role->pay_ref);
  if (pay != NULL)
    /* Translators: %s is the role that a figure was published for */
    title = g_strdup_printf (_ ("Pay: %s"), role->pay_ref.title);
  add_fact (row, title != NULL ? title : _ ("Pay"), pay != NULL ? pay : &role->pay_seen,
            profession);
  return GTK_WIDGET (row);
}

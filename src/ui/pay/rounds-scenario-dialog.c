/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-record-dialog.h"
#include "rounds-scenario-changes.h"
#include "rounds-scenario-dialog.h"
#include "rounds-text-row.h"

/**
 * RoundsScenarioDialog:
 *
 * Names what would be different from what is expected of an option. A new scenario becomes one of
 * the plan when it is added; one of the plan is edited in place, and the figures follow.
 */
struct _RoundsScenarioDialog
{
  AdwDialog parent_instance;

  RoundsSession *session; /* owned */
  RoundsScenario *scenario; /* owned */

  GtkWidget *cancel_button;
  GtkWidget *add_button;
  RoundsTextRow *name_row;
  AdwPreferencesGroup *changes_group;
  GtkWidget *delete_group;
};

G_DEFINE_FINAL_TYPE (RoundsScenarioDialog, rounds_scenario_dialog, ADW_TYPE_DIALOG)

static void
add_rows (RoundsScenarioDialog *self)
{
  guint n_fields;
  const char *const *fields = rounds_scenario_changes_list (&n_fields);

  for (guint i = 0; i < n_fields; i++)
    adw_preferences_group_add (self->changes_group,
                               rounds_scenario_changes_create_row (self->scenario, fields[i]));
}

static char *
dup_name (RoundsScenarioDialog *self)
{
  return g_strstrip (g_strdup (self->scenario->name));
}

static void
on_name_changed_cb (RoundsScenarioDialog *self)
{
  g_autofree char *name = dup_name (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "scenario-dialog.add", *name != '\0');
}

static void
cancel (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
add_scenario (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsScenarioDialog *self = ROUNDS_SCENARIO_DIALOG (widget);
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  g_autoptr (RoundsImage) entered = NULL;
  g_autofree char *name = dup_name (self);
  RoundsScenario *added;

  g_object_set (self->scenario, "name", name, NULL);
  entered = rounds_record_freeze (ROUNDS_RECORD (self->scenario));
  rounds_plan_begin_act (plan, _ ("Add Scenario"));
  added = rounds_plan_create (plan, ROUNDS_TYPE_SCENARIO, NULL);
  rounds_record_thaw (ROUNDS_RECORD (added), entered, FALSE);
  rounds_plan_end_act (plan);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
delete_scenario (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsScenarioDialog *self = ROUNDS_SCENARIO_DIALOG (widget);
  g_autoptr (RoundsSession) session = g_object_ref (self->session);
  RoundsPlan *plan = rounds_session_get_plan (session);

  /* The dialog goes with its scenario. */
  rounds_plan_begin_act (plan, _ ("Delete Scenario"));
  rounds_plan_delete (plan, self->scenario);
  rounds_plan_end_act (plan);
  rounds_session_toast (session, _ ("Scenario deleted"));
}

static void
rounds_scenario_dialog_closed (AdwDialog *dialog)
{
  rounds_plan_settle (rounds_session_get_plan (ROUNDS_SCENARIO_DIALOG (dialog)->session));
}

static void
rounds_scenario_dialog_dispose (GObject *object)
{
  RoundsScenarioDialog *self = ROUNDS_SCENARIO_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_SCENARIO_DIALOG);
  g_clear_object (&self->scenario);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_scenario_dialog_parent_class)->dispose (object);
}

static void
rounds_scenario_dialog_class_init (RoundsScenarioDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_scenario_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = rounds_scenario_dialog_closed;
  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-scenario-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsScenarioDialog, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsScenarioDialog, add_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsScenarioDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsScenarioDialog, changes_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsScenarioDialog, delete_group);
  gtk_widget_class_install_action (widget_class, "scenario-dialog.cancel", NULL, cancel);
  gtk_widget_class_install_action (widget_class, "scenario-dialog.add", NULL, add_scenario);
  gtk_widget_class_install_action (widget_class, "scenario-dialog.delete", NULL, delete_scenario);
}

static void
rounds_scenario_dialog_init (RoundsScenarioDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A scenario goes with its option; a new one is not of the plan yet. */
static void
follow (RoundsScenarioDialog *self, gboolean is_new)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  gpointer option = rounds_plan_lookup (plan, self->scenario->option);
  gpointer followed = is_new ? option : self->scenario;

  if (followed != NULL)
    rounds_record_dialog_follow (ADW_DIALOG (self), plan, followed);
}

static RoundsScenarioDialog *
create (RoundsSession *session, RoundsScenario *scenario, gboolean is_new)
{
  RoundsScenarioDialog *self = g_object_new (ROUNDS_TYPE_SCENARIO_DIALOG, NULL);

  self->session = g_object_ref (session);
  self->scenario = g_object_ref (scenario);
  adw_dialog_set_title (ADW_DIALOG (self), is_new ? _ ("Add Scenario") : _ ("Edit Scenario"));
  gtk_widget_set_visible (self->cancel_button, is_new);
  gtk_widget_set_visible (self->add_button, is_new);
  gtk_widget_set_visible (self->delete_group, !is_new);
  g_object_bind_property (scenario, "name", self->name_row, "value",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (scenario, "notify::name", G_CALLBACK (on_name_changed_cb), self,
                           G_CONNECT_SWAPPED);
  on_name_changed_cb (self);
  add_rows (self);
  follow (self, is_new);
  return self;
}

/** rounds_scenario_dialog_new_for_option: a dialog for a new scenario of an option */
AdwDialog *
rounds_scenario_dialog_new_for_option (RoundsSession *session, gint64 option_id)
{
  g_autoptr (RoundsScenario) scenario = NULL;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session), NULL);

  scenario = g_object_new (ROUNDS_TYPE_SCENARIO, "option", option_id, NULL);
  return ADW_DIALOG (create (session, scenario, TRUE));
}

/** rounds_scenario_dialog_new_for_scenario: a dialog that edits @scenario of the plan in place */
AdwDialog *
rounds_scenario_dialog_new_for_scenario (RoundsSession *session, RoundsScenario *scenario)
{
  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_SCENARIO (scenario), NULL);

  return ADW_DIALOG (create (session, scenario, FALSE));
}

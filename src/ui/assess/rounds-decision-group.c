/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-assess-step.h"
#include "rounds-choices.h"
#include "rounds-date-row.h"
#include "rounds-decision-group.h"
#include "rounds-integer-row.h"
#include "rounds-license-facts-row.h"
#include "rounds-license-text.h"
#include "rounds-licenses.h"
#include "rounds-lapse-dialog.h"
#include "rounds-money-row.h"
#include "rounds-note-row.h"
#include "rounds-number-row.h"
#include "rounds-us-states.h"

/**
 * RoundsDecisionGroup:
 *
 * What becomes of one license (R030 to R033): the decision, work per diem to keep it live, and what
 * each way costs. Letting it lapse is asked about once more; until that is answered, the decision
 * stays what it was.
 */
struct _RoundsDecisionGroup
{
  AdwPreferencesGroup parent_instance;

  RoundsSession *session; /* owned */
  RoundsLicense *license; /* owned */

  AdwComboRow *decision_row;
  RoundsIntegerRow *years_row;
  RoundsDateRow *decide_row;
  RoundsNumberRow *hours_row;
  RoundsMoneyRow *rate_row;
  RoundsIntegerRow *per_diem_years_row;
  RoundsLicenseFactsRow *facts_row;
  RoundsNoteRow *reason_row;
};

G_DEFINE_FINAL_TYPE (RoundsDecisionGroup, rounds_decision_group, ADW_TYPE_PREFERENCES_GROUP)

static gboolean
is_undecided (GObject *object, guint decision)
{
  return decision == ROUNDS_LICENSE_UNDECIDED;
}

static gboolean
is_kept (GObject *object, guint decision)
{
  return decision != ROUNDS_LICENSE_LET_LAPSE;
}

static gboolean
is_for_years (GObject *object, guint decision)
{
  return decision == ROUNDS_LICENSE_KEEP_YEARS;
}

static gboolean
name_license (GBinding *binding, const GValue *from, GValue *to, gpointer unused)
{
  const char *name = rounds_us_states_get_name (g_value_get_string (from));

  g_value_set_string (to, name != NULL && *name != '\0' ? name : _ ("Your License"));
  return TRUE;
}

static void
update_deadline (RoundsDecisionGroup *self)
{
  RoundsDate today = rounds_figures_get_today (rounds_session_get_figures (self->session));
  g_autofree char *text = rounds_license_text_dup_deadline (self->license, today);

  rounds_date_row_set_note (self->decide_row, text);
}

static void
on_lapse_answered_cb (RoundsDecisionGroup *self, const char *response)
{
  RoundsPlan *plan;

  if (self->license == NULL || !g_str_equal (response, ROUNDS_LAPSE_DIALOG_LAPSE))
    return;
  /* An act of its own: what was chosen a moment before is not undone with it. */
  plan = rounds_session_get_plan (self->session);
  rounds_plan_begin_act (plan, _ ("Let License Lapse"));
  g_object_set (self->license, "decision", ROUNDS_LICENSE_LET_LAPSE, NULL);
  rounds_plan_end_act (plan);
}

static void
confirm_lapse (RoundsDecisionGroup *self)
{
  AdwDialog *dialog =
      rounds_lapse_dialog_new (rounds_session_get_plan (self->session), self->license);

  g_signal_connect_object (dialog, "response", G_CALLBACK (on_lapse_answered_cb), self,
                           G_CONNECT_SWAPPED);
  /* The list of choices has the keyboard and is about to close: the dialog could not give it back
   * there. */
  gtk_widget_grab_focus (GTK_WIDGET (self->decision_row));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
on_decision_selected_cb (RoundsDecisionGroup *self)
{
  RoundsLicenseDecision chosen = adw_combo_row_get_selected (self->decision_row);

  if (self->license == NULL || chosen == self->license->decision)
    return;
  if (chosen != ROUNDS_LICENSE_LET_LAPSE || rounds_licenses_is_gone (self->license))
    {
      g_object_set (self->license, "decision", chosen, NULL);
      return;
    }
  adw_combo_row_set_selected (self->decision_row, self->license->decision);
  confirm_lapse (self);
}

static void
rounds_decision_group_dispose (GObject *object)
{
  RoundsDecisionGroup *self = ROUNDS_DECISION_GROUP (object);

  g_clear_object (&self->license);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_DECISION_GROUP);
  G_OBJECT_CLASS (rounds_decision_group_parent_class)->dispose (object);
}

static void
rounds_decision_group_class_init (RoundsDecisionGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_decision_group_dispose;

  g_type_ensure (ROUNDS_TYPE_DATE_ROW);
  g_type_ensure (ROUNDS_TYPE_INTEGER_ROW);
  g_type_ensure (ROUNDS_TYPE_LICENSE_FACTS_ROW);
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_NOTE_ROW);
  g_type_ensure (ROUNDS_TYPE_NUMBER_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-decision-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionGroup, decision_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionGroup, years_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionGroup, decide_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionGroup, hours_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionGroup, rate_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionGroup, per_diem_years_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionGroup, facts_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsDecisionGroup, reason_row);
  gtk_widget_class_bind_template_callback (widget_class, is_undecided);
  gtk_widget_class_bind_template_callback (widget_class, is_kept);
  gtk_widget_class_bind_template_callback (widget_class, is_for_years);
  gtk_widget_class_bind_template_callback (widget_class, on_decision_selected_cb);
}

static void
rounds_decision_group_init (RoundsDecisionGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rounds_choices_open_at_selected (self->decision_row);
}

static void
bind (RoundsDecisionGroup *self)
{
  RoundsLicense *license = self->license;

  rounds_assess_step_bind (license, "decide-by", self->decide_row, "date");
  rounds_assess_step_bind (license, "reason", self->reason_row, "note");
  rounds_assess_step_bind (license, "keep-years", self->years_row, "value");
  rounds_assess_step_bind (license, "per-diem-hours", self->hours_row, "number");
  rounds_assess_step_bind (license, "per-diem-rate", self->rate_row, "amount");
  rounds_assess_step_bind (license, "per-diem-years", self->per_diem_years_row, "value");
  /* One way: the row asks before it lets a license go. */
  g_object_bind_property (license, "decision", self->decision_row, "selected",
                          G_BINDING_SYNC_CREATE);
  g_object_bind_property_full (license, "state", self, "title", G_BINDING_SYNC_CREATE, name_license,
                               NULL, NULL, NULL);
}

/** rounds_decision_group_new: what becomes of @license, of the plan of @session */
GtkWidget *
rounds_decision_group_new (RoundsSession *session, RoundsLicense *license)
{
  const char *const days[] = { "notify::decide-by", "notify::renewal-on" };
  RoundsDecisionGroup *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_LICENSE (license), NULL);

  self = g_object_new (ROUNDS_TYPE_DECISION_GROUP, NULL);
  self->session = g_object_ref (session);
  self->license = g_object_ref (license);
  bind (self);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    g_signal_connect_object (license, days[i], G_CALLBACK (update_deadline), self,
                             G_CONNECT_SWAPPED);
  update_deadline (self);
  rounds_license_facts_row_show (self->facts_row, rounds_session_get_figures (session), license);
  return GTK_WIDGET (self);
}

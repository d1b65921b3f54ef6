/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-assess-step.h"
#include "rounds-date-row.h"
#include "rounds-license-group.h"
#include "rounds-license-text.h"
#include "rounds-money-row.h"
#include "rounds-state-row.h"

/**
 * RoundsLicenseGroup:
 *
 * What a license costs and when it renews, for question 3.
 */
struct _RoundsLicenseGroup
{
  AdwPreferencesGroup parent_instance;

  RoundsSession *session; /* owned */
  RoundsLicense *license; /* owned */

  GtkWidget *state_row;
  AdwComboRow *status_row;
  RoundsDateRow *renewal_row;
  RoundsMoneyRow *cost_row;
};

G_DEFINE_FINAL_TYPE (RoundsLicenseGroup, rounds_license_group, ADW_TYPE_PREFERENCES_GROUP)

static void
on_remove_activated_cb (RoundsLicenseGroup *self)
{
  /* The page lets go of the group as soon as its license is gone. */
  g_autoptr (RoundsLicenseGroup) kept = g_object_ref (self);

  rounds_plan_delete (rounds_session_get_plan (kept->session), kept->license);
}

static void
update_overdue (RoundsLicenseGroup *self)
{
  RoundsDate today = rounds_figures_get_today (rounds_session_get_figures (self->session));
  g_autofree char *text = rounds_license_text_dup_overdue (self->license, today);

  rounds_date_row_set_note (self->renewal_row, text);
}

static void
rounds_license_group_dispose (GObject *object)
{
  RoundsLicenseGroup *self = ROUNDS_LICENSE_GROUP (object);

  g_clear_object (&self->license);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_LICENSE_GROUP);
  G_OBJECT_CLASS (rounds_license_group_parent_class)->dispose (object);
}

static void
rounds_license_group_class_init (RoundsLicenseGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_license_group_dispose;

  g_type_ensure (ROUNDS_TYPE_DATE_ROW);
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_STATE_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-license-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsLicenseGroup, state_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsLicenseGroup, status_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsLicenseGroup, renewal_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsLicenseGroup, cost_row);
  gtk_widget_class_bind_template_callback (widget_class, on_remove_activated_cb);
}

static void
rounds_license_group_init (RoundsLicenseGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_license_group_new: (transfer floating): the rows of @license */
GtkWidget *
rounds_license_group_new (RoundsSession *session, RoundsLicense *license)
{
  RoundsLicenseGroup *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_LICENSE (license), NULL);

  self = g_object_new (ROUNDS_TYPE_LICENSE_GROUP, NULL);
  self->session = g_object_ref (session);
  self->license = g_object_ref (license);
  rounds_assess_step_bind (license, "state", self->state_row, "state");
  rounds_assess_step_bind (license, "status", self->status_row, "selected");
  rounds_assess_step_bind (license, "renewal-on", self->renewal_row, "date");
  rounds_assess_step_bind (license, "yearly-cost", self->cost_row, "amount");
  update_overdue (self);
  g_signal_connect_object (license, "notify::renewal-on", G_CALLBACK (update_overdue), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (license, "notify::status", G_CALLBACK (update_overdue), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

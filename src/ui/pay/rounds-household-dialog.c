/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-household-dialog.h"
#include "rounds-household-loans-group.h"
#include "rounds-household-money-group.h"
#include "rounds-household-partner-group.h"
#include "rounds-household-tax-group.h"
#include "rounds-record-dialog.h"

/**
 * RoundsHouseholdDialog:
 *
 * The household of a plan, edited in place.
 */
struct _RoundsHouseholdDialog
{
  AdwDialog parent_instance;

  RoundsPlan *plan; /* owned, nullable */

  RoundsHouseholdGroup *partner_group;
  RoundsHouseholdGroup *tax_group;
  RoundsHouseholdGroup *money_group;
  RoundsHouseholdGroup *loans_group;
};

G_DEFINE_FINAL_TYPE (RoundsHouseholdDialog, rounds_household_dialog, ADW_TYPE_DIALOG)

static void
rounds_household_dialog_closed (AdwDialog *dialog)
{
  rounds_plan_settle (ROUNDS_HOUSEHOLD_DIALOG (dialog)->plan);
}

static void
rounds_household_dialog_dispose (GObject *object)
{
  RoundsHouseholdDialog *self = ROUNDS_HOUSEHOLD_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_HOUSEHOLD_DIALOG);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_household_dialog_parent_class)->dispose (object);
}

static void
rounds_household_dialog_class_init (RoundsHouseholdDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_household_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = rounds_household_dialog_closed;
  g_type_ensure (ROUNDS_TYPE_HOUSEHOLD_PARTNER_GROUP);
  g_type_ensure (ROUNDS_TYPE_HOUSEHOLD_TAX_GROUP);
  g_type_ensure (ROUNDS_TYPE_HOUSEHOLD_MONEY_GROUP);
  g_type_ensure (ROUNDS_TYPE_HOUSEHOLD_LOANS_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-household-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdDialog, partner_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdDialog, tax_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdDialog, money_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdDialog, loans_group);
}

static void
rounds_household_dialog_init (RoundsHouseholdDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_household_dialog_new: edits the household of @plan, which is loaded */
AdwDialog *
rounds_household_dialog_new (RoundsPlan *plan)
{
  RoundsHouseholdDialog *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  self = g_object_new (ROUNDS_TYPE_HOUSEHOLD_DIALOG, NULL);
  self->plan = g_object_ref (plan);
  rounds_household_group_set_plan (self->partner_group, plan);
  rounds_household_group_set_plan (self->tax_group, plan);
  rounds_household_group_set_plan (self->money_group, plan);
  rounds_household_group_set_plan (self->loans_group, plan);
  rounds_record_dialog_add_undo (ADW_DIALOG (self));
  return ADW_DIALOG (self);
}

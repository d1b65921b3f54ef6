/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-household-tax-group.h"
#include "rounds-money-row.h"
#include "rounds-number-row.h"
#include "rounds-state-row.h"
#include "rounds-step-row.h"
#include "rounds-us-states.h"

/**
 * RoundsHouseholdTaxGroup:
 *
 * What the taxes of a household depend on. Outside the United States the tables know nothing: there
 * it asks for one rate on all pay instead.
 */
struct _RoundsHouseholdTaxGroup
{
  RoundsHouseholdGroup parent_instance;

  RoundsStateRow *state_row;
  AdwComboRow *filing_row;
  RoundsStepRow *young_row;
  RoundsStepRow *older_row;
  RoundsMoneyRow *deductions_row;
  RoundsNumberRow *rate_row;
};

G_DEFINE_FINAL_TYPE (RoundsHouseholdTaxGroup, rounds_household_tax_group,
                     ROUNDS_TYPE_HOUSEHOLD_GROUP)

static void
on_state_changed_cb (RoundsHouseholdTaxGroup *self)
{
  g_autofree char *state = NULL;
  gboolean abroad;

  g_object_get (self->state_row, "state", &state, NULL);
  abroad = g_str_equal (state, ROUNDS_US_STATE_ABROAD);
  gtk_widget_set_visible (GTK_WIDGET (self->rate_row), abroad);
  gtk_widget_set_visible (GTK_WIDGET (self->filing_row), !abroad);
  gtk_widget_set_visible (GTK_WIDGET (self->young_row), !abroad);
  gtk_widget_set_visible (GTK_WIDGET (self->older_row), !abroad);
  gtk_widget_set_visible (GTK_WIDGET (self->deductions_row), !abroad);
}

static void
rounds_household_tax_group_dispose (GObject *object)
{
  /* Bindings go first: a row that is let go of has no value to give back. */
  rounds_household_group_set_plan (ROUNDS_HOUSEHOLD_GROUP (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_HOUSEHOLD_TAX_GROUP);
  G_OBJECT_CLASS (rounds_household_tax_group_parent_class)->dispose (object);
}

static void
rounds_household_tax_group_class_init (RoundsHouseholdTaxGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_household_tax_group_dispose;
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_NUMBER_ROW);
  g_type_ensure (ROUNDS_TYPE_STATE_ROW);
  g_type_ensure (ROUNDS_TYPE_STEP_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/pay/rounds-household-tax-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdTaxGroup, state_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdTaxGroup, filing_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdTaxGroup, young_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdTaxGroup, older_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdTaxGroup, deductions_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdTaxGroup, rate_row);
}

static void
rounds_household_tax_group_init (RoundsHouseholdTaxGroup *self)
{
  RoundsHouseholdGroup *group = ROUNDS_HOUSEHOLD_GROUP (self);

  gtk_widget_init_template (GTK_WIDGET (self));
  rounds_household_group_bind_profile (group, "state", self->state_row, "state");
  rounds_household_group_bind_household (group, "filing-status", self->filing_row, "selected");
  rounds_household_group_bind_household (group, "children-under-6", self->young_row, "value");
  rounds_household_group_bind_household (group, "children-6-to-16", self->older_row, "value");
  rounds_household_group_bind_household (group, "other-deductions", self->deductions_row, "amount");
  rounds_household_group_bind_household (group, "effective-rate", self->rate_row, "number");
  g_signal_connect_object (self->state_row, "notify::state", G_CALLBACK (on_state_changed_cb), self,
                           G_CONNECT_SWAPPED);
  on_state_changed_cb (self);
}

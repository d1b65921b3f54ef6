/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-household.h"
#include "rounds-money-row.h"
#include "rounds-pay-household.h"
#include "rounds-profile.h"
#include "rounds-state-row.h"

/**
 * RoundsPayHousehold:
 *
 * What taxes and the floor depend on, folded, bound straight to the profile and the household.
 */
struct _RoundsPayHousehold
{
  AdwExpanderRow parent_instance;

  GBindingGroup *profile; /* owned */
  GBindingGroup *household; /* owned */

  RoundsStateRow *state_row;
  AdwComboRow *filing_row;
  AdwSpinRow *young_row;
  AdwSpinRow *older_row;
  RoundsMoneyRow *partner_row;
  RoundsMoneyRow *floor_row;
};

G_DEFINE_FINAL_TYPE (RoundsPayHousehold, rounds_pay_household, ADW_TYPE_EXPANDER_ROW)

static void
rounds_pay_household_dispose (GObject *object)
{
  RoundsPayHousehold *self = ROUNDS_PAY_HOUSEHOLD (object);

  g_clear_object (&self->profile);
  g_clear_object (&self->household);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PAY_HOUSEHOLD);
  G_OBJECT_CLASS (rounds_pay_household_parent_class)->dispose (object);
}

static void
rounds_pay_household_class_init (RoundsPayHouseholdClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_pay_household_dispose;
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_STATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-pay-household.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsPayHousehold, state_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayHousehold, filing_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayHousehold, young_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayHousehold, older_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayHousehold, partner_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayHousehold, floor_row);
}

static void
rounds_pay_household_init (RoundsPayHousehold *self)
{
  const GBindingFlags flags = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->profile = g_binding_group_new ();
  g_binding_group_bind (self->profile, "state", self->state_row, "state", flags);
  self->household = g_binding_group_new ();
  g_binding_group_bind (self->household, "filing-status", self->filing_row, "selected", flags);
  g_binding_group_bind (self->household, "children-under-6", self->young_row, "value", flags);
  g_binding_group_bind (self->household, "children-6-to-16", self->older_row, "value", flags);
  g_binding_group_bind (self->household, "partner-income", self->partner_row, "amount", flags);
  g_binding_group_bind (self->household, "floor", self->floor_row, "amount", flags);
}

/** rounds_pay_household_set_plan: @plan is nullable, and loaded */
void
rounds_pay_household_set_plan (RoundsPayHousehold *self, RoundsPlan *plan)
{
  g_return_if_fail (ROUNDS_IS_PAY_HOUSEHOLD (self));

  g_binding_group_set_source (self->profile,
                              plan ? rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE) : NULL);
  g_binding_group_set_source (self->household,
                              plan ? rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD) : NULL);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-household-money-group.h"
#include "rounds-money-row.h"

/**
 * RoundsHouseholdMoneyGroup:
 *
 * What the household has and needs. Nothing here is ever assumed.
 */
struct _RoundsHouseholdMoneyGroup
{
  RoundsHouseholdGroup parent_instance;

  RoundsMoneyRow *costs_row;
  RoundsMoneyRow *savings_row;
  RoundsMoneyRow *floor_row;
};

G_DEFINE_FINAL_TYPE (RoundsHouseholdMoneyGroup, rounds_household_money_group,
                     ROUNDS_TYPE_HOUSEHOLD_GROUP)

static void
rounds_household_money_group_dispose (GObject *object)
{
  /* Bindings go first: a row that is let go of has no value to give back. */
  rounds_household_group_set_plan (ROUNDS_HOUSEHOLD_GROUP (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_HOUSEHOLD_MONEY_GROUP);
  G_OBJECT_CLASS (rounds_household_money_group_parent_class)->dispose (object);
}

static void
rounds_household_money_group_class_init (RoundsHouseholdMoneyGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_household_money_group_dispose;
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/pay/rounds-household-money-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdMoneyGroup, costs_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdMoneyGroup, savings_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdMoneyGroup, floor_row);
}

static void
rounds_household_money_group_init (RoundsHouseholdMoneyGroup *self)
{
  RoundsHouseholdGroup *group = ROUNDS_HOUSEHOLD_GROUP (self);

  gtk_widget_init_template (GTK_WIDGET (self));
  rounds_household_group_bind_household (group, "fixed-costs", self->costs_row, "amount");
  rounds_household_group_bind_household (group, "savings", self->savings_row, "amount");
  rounds_household_group_bind_household (group, "floor", self->floor_row, "amount");
}

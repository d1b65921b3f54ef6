/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-household-partner-group.h"
#include "rounds-money-row.h"
#include "rounds-number-row.h"

/**
 * RoundsHouseholdPartnerGroup:
 *
 * What a partner brings in, and what they think of the move. Nothing here is ever assumed.
 */
struct _RoundsHouseholdPartnerGroup
{
  RoundsHouseholdGroup parent_instance;

  RoundsMoneyRow *partner_row;
  RoundsNumberRow *growth_row;
  AdwComboRow *agreement_row;
};

G_DEFINE_FINAL_TYPE (RoundsHouseholdPartnerGroup, rounds_household_partner_group,
                     ROUNDS_TYPE_HOUSEHOLD_GROUP)

static void
rounds_household_partner_group_dispose (GObject *object)
{
  /* Bindings go first: a row that is let go of has no value to give back. */
  rounds_household_group_set_plan (ROUNDS_HOUSEHOLD_GROUP (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_HOUSEHOLD_PARTNER_GROUP);
  G_OBJECT_CLASS (rounds_household_partner_group_parent_class)->dispose (object);
}

static void
rounds_household_partner_group_class_init (RoundsHouseholdPartnerGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_household_partner_group_dispose;
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_NUMBER_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/pay/rounds-household-partner-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdPartnerGroup, partner_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdPartnerGroup, growth_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdPartnerGroup, agreement_row);
}

static void
rounds_household_partner_group_init (RoundsHouseholdPartnerGroup *self)
{
  RoundsHouseholdGroup *group = ROUNDS_HOUSEHOLD_GROUP (self);

  gtk_widget_init_template (GTK_WIDGET (self));
  rounds_household_group_bind_household (group, "partner-income", self->partner_row, "amount");
  rounds_household_group_bind_household (group, "partner-growth", self->growth_row, "number");
  rounds_household_group_bind_household (group, "agreement", self->agreement_row, "selected");
}

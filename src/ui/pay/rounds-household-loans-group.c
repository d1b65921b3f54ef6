/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-household-loans-group.h"
#include "rounds-integer-row.h"
#include "rounds-money-row.h"
#include "rounds-number-row.h"

/**
 * RoundsHouseholdLoansGroup:
 *
 * Loans, and how far Public Service Loan Forgiveness has come.
 */
struct _RoundsHouseholdLoansGroup
{
  RoundsHouseholdGroup parent_instance;

  RoundsMoneyRow *loans_row;
  RoundsNumberRow *rate_row;
  RoundsIntegerRow *payments_row;
  RoundsMoneyRow *forgiveness_row;
};

G_DEFINE_FINAL_TYPE (RoundsHouseholdLoansGroup, rounds_household_loans_group,
                     ROUNDS_TYPE_HOUSEHOLD_GROUP)

static void
rounds_household_loans_group_dispose (GObject *object)
{
  /* Bindings go first: a row that is let go of has no value to give back. */
  rounds_household_group_set_plan (ROUNDS_HOUSEHOLD_GROUP (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_HOUSEHOLD_LOANS_GROUP);
  G_OBJECT_CLASS (rounds_household_loans_group_parent_class)->dispose (object);
}

static void
rounds_household_loans_group_class_init (RoundsHouseholdLoansGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_household_loans_group_dispose;
  g_type_ensure (ROUNDS_TYPE_INTEGER_ROW);
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_NUMBER_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/pay/rounds-household-loans-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdLoansGroup, loans_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdLoansGroup, rate_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdLoansGroup, payments_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdLoansGroup, forgiveness_row);
}

static void
rounds_household_loans_group_init (RoundsHouseholdLoansGroup *self)
{
  RoundsHouseholdGroup *group = ROUNDS_HOUSEHOLD_GROUP (self);

  gtk_widget_init_template (GTK_WIDGET (self));
  rounds_household_group_bind_household (group, "loan-payments", self->loans_row, "amount");
  rounds_household_group_bind_household (group, "loan-rate", self->rate_row, "number");
  rounds_household_group_bind_household (group, "pslf-payments", self->payments_row, "value");
  rounds_household_group_bind_household (group, "pslf-forgiveness", self->forgiveness_row,
                                         "amount");
}

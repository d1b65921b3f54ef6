/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-household-step.h"
#include "rounds-household.h"
#include "rounds-money-row.h"

/**
 * RoundsHouseholdStep:
 *
 * Who lives from the household, for question 4 (R034).
 */
struct _RoundsHouseholdStep
{
  RoundsAssessStep parent_instance;

  AdwComboRow *filing_row;
  AdwSpinRow *under_6_row;
  AdwSpinRow *to_16_row;
  AdwComboRow *agreement_row;
  RoundsMoneyRow *partner_income_row;
};

G_DEFINE_FINAL_TYPE (RoundsHouseholdStep, rounds_household_step, ROUNDS_TYPE_ASSESS_STEP)

static void
rounds_household_step_constructed (GObject *object)
{
  RoundsHouseholdStep *self = ROUNDS_HOUSEHOLD_STEP (object);
  RoundsHousehold *household;

  G_OBJECT_CLASS (rounds_household_step_parent_class)->constructed (object);
  household = rounds_plan_get_single (rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self)),
                                      ROUNDS_TYPE_HOUSEHOLD);
  rounds_assess_step_bind (household, "filing-status", self->filing_row, "selected");
  rounds_assess_step_bind (household, "children-under-6", self->under_6_row, "value");
  rounds_assess_step_bind (household, "children-6-to-16", self->to_16_row, "value");
  rounds_assess_step_bind (household, "agreement", self->agreement_row, "selected");
  rounds_assess_step_bind (household, "partner-income", self->partner_income_row, "amount");
}

static void
rounds_household_step_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_HOUSEHOLD_STEP);
  G_OBJECT_CLASS (rounds_household_step_parent_class)->dispose (object);
}

static void
rounds_household_step_class_init (RoundsHouseholdStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_household_step_constructed;
  object_class->dispose = rounds_household_step_dispose;

  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-household-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdStep, filing_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdStep, under_6_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdStep, to_16_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdStep, agreement_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdStep, partner_income_row);
}

static void
rounds_household_step_init (RoundsHouseholdStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

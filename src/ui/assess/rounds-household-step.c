/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-household-partner-group.h"
#include "rounds-household-step.h"
#include "rounds-household-tax-group.h"

/**
 * RoundsHouseholdStep:
 *
 * Who lives from the household, and what its taxes depend on, for question 4 (R034). The groups are
 * those of Pay.
 */
struct _RoundsHouseholdStep
{
  RoundsAssessStep parent_instance;

  RoundsHouseholdGroup *partner_group;
  RoundsHouseholdGroup *tax_group;
};

G_DEFINE_FINAL_TYPE (RoundsHouseholdStep, rounds_household_step, ROUNDS_TYPE_ASSESS_STEP)

static void
rounds_household_step_constructed (GObject *object)
{
  RoundsHouseholdStep *self = ROUNDS_HOUSEHOLD_STEP (object);
  RoundsPlan *plan = rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));

  G_OBJECT_CLASS (rounds_household_step_parent_class)->constructed (object);
  rounds_household_group_set_plan (self->partner_group, plan);
  rounds_household_group_set_plan (self->tax_group, plan);
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

  g_type_ensure (ROUNDS_TYPE_HOUSEHOLD_PARTNER_GROUP);
  g_type_ensure (ROUNDS_TYPE_HOUSEHOLD_TAX_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-household-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdStep, partner_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsHouseholdStep, tax_group);
}

static void
rounds_household_step_init (RoundsHouseholdStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

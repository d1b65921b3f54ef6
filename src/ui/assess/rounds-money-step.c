/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-household-loans-group.h"
#include "rounds-household-money-group.h"
#include "rounds-money-step.h"

/**
 * RoundsMoneyStep:
 *
 * What the household has, needs and owes, for question 4 (R034, R039). The groups are those of Pay.
 */
struct _RoundsMoneyStep
{
  RoundsAssessStep parent_instance;

  RoundsHouseholdGroup *money_group;
  RoundsHouseholdGroup *loans_group;
};

G_DEFINE_FINAL_TYPE (RoundsMoneyStep, rounds_money_step, ROUNDS_TYPE_ASSESS_STEP)

static void
rounds_money_step_constructed (GObject *object)
{
  RoundsMoneyStep *self = ROUNDS_MONEY_STEP (object);
  RoundsPlan *plan = rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));

  G_OBJECT_CLASS (rounds_money_step_parent_class)->constructed (object);
  rounds_household_group_set_plan (self->money_group, plan);
  rounds_household_group_set_plan (self->loans_group, plan);
}

static void
rounds_money_step_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_MONEY_STEP);
  G_OBJECT_CLASS (rounds_money_step_parent_class)->dispose (object);
}

static void
rounds_money_step_class_init (RoundsMoneyStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_money_step_constructed;
  object_class->dispose = rounds_money_step_dispose;

  g_type_ensure (ROUNDS_TYPE_HOUSEHOLD_MONEY_GROUP);
  g_type_ensure (ROUNDS_TYPE_HOUSEHOLD_LOANS_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-money-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsMoneyStep, money_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsMoneyStep, loans_group);
}

static void
rounds_money_step_init (RoundsMoneyStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

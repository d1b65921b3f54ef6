/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-household.h"
#include "rounds-money-row.h"
#include "rounds-money-step.h"

/**
 * RoundsMoneyStep:
 *
 * What the household needs and has, for question 4 (R034, R039).
 */
struct _RoundsMoneyStep
{
  RoundsAssessStep parent_instance;

  RoundsMoneyRow *fixed_costs_row;
  RoundsMoneyRow *loan_payments_row;
  RoundsMoneyRow *savings_row;
  RoundsMoneyRow *floor_row;
};

G_DEFINE_FINAL_TYPE (RoundsMoneyStep, rounds_money_step, ROUNDS_TYPE_ASSESS_STEP)

static void
rounds_money_step_constructed (GObject *object)
{
  RoundsMoneyStep *self = ROUNDS_MONEY_STEP (object);
  RoundsHousehold *household;

  G_OBJECT_CLASS (rounds_money_step_parent_class)->constructed (object);
  household = rounds_plan_get_single (rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self)),
                                      ROUNDS_TYPE_HOUSEHOLD);
  rounds_assess_step_bind (household, "fixed-costs", self->fixed_costs_row, "amount");
  rounds_assess_step_bind (household, "loan-payments", self->loan_payments_row, "amount");
  rounds_assess_step_bind (household, "savings", self->savings_row, "amount");
  rounds_assess_step_bind (household, "floor", self->floor_row, "amount");
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

  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-money-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsMoneyStep, fixed_costs_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsMoneyStep, loan_payments_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsMoneyStep, savings_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsMoneyStep, floor_row);
}

static void
rounds_money_step_init (RoundsMoneyStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

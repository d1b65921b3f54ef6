/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-household-dialog.h"
#include "rounds-pay-household.h"
#include "rounds-pay-text.h"

/**
 * RoundsPayHousehold:
 *
 * What is known about the household in a line, and the way to the rest of it.
 */
struct _RoundsPayHousehold
{
  AdwActionRow parent_instance;

  RoundsPlan *plan; /* owned, nullable */
  GSignalGroup *profile; /* owned */
  GSignalGroup *household; /* owned */
};

G_DEFINE_FINAL_TYPE (RoundsPayHousehold, rounds_pay_household, ADW_TYPE_ACTION_ROW)

static void
show_household (RoundsPayHousehold *self)
{
  g_autofree char *text = rounds_pay_text_describe_household (
      rounds_plan_get_single (self->plan, ROUNDS_TYPE_PROFILE),
      rounds_plan_get_single (self->plan, ROUNDS_TYPE_HOUSEHOLD));

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text);
}

static void
rounds_pay_household_activate (AdwActionRow *row)
{
  RoundsPayHousehold *self = ROUNDS_PAY_HOUSEHOLD (row);

  if (self->plan != NULL)
    adw_dialog_present (rounds_household_dialog_new (self->plan), GTK_WIDGET (self));
}

static void
rounds_pay_household_dispose (GObject *object)
{
  RoundsPayHousehold *self = ROUNDS_PAY_HOUSEHOLD (object);

  g_clear_object (&self->profile);
  g_clear_object (&self->household);
  g_clear_object (&self->plan);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PAY_HOUSEHOLD);
  G_OBJECT_CLASS (rounds_pay_household_parent_class)->dispose (object);
}

static void
rounds_pay_household_class_init (RoundsPayHouseholdClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_pay_household_dispose;
  ADW_ACTION_ROW_CLASS (klass)->activate = rounds_pay_household_activate;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-pay-household.ui");
}

static void
rounds_pay_household_init (RoundsPayHousehold *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->profile = g_signal_group_new (ROUNDS_TYPE_PROFILE);
  g_signal_group_connect_swapped (self->profile, "notify", G_CALLBACK (show_household), self);
  self->household = g_signal_group_new (ROUNDS_TYPE_HOUSEHOLD);
  g_signal_group_connect_swapped (self->household, "notify", G_CALLBACK (show_household), self);
}

/** rounds_pay_household_set_plan: @plan is nullable, and loaded */
void
rounds_pay_household_set_plan (RoundsPayHousehold *self, RoundsPlan *plan)
{
  g_return_if_fail (ROUNDS_IS_PAY_HOUSEHOLD (self));

  if (!g_set_object (&self->plan, plan))
    return;
  g_signal_group_set_target (self->profile,
                             plan ? rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE) : NULL);
  g_signal_group_set_target (self->household,
                             plan ? rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD) : NULL);
  if (plan != NULL)
    show_household (self);
}

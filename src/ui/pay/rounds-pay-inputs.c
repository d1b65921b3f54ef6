/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-money-parser.h"
#include "rounds-money-row.h"
#include "rounds-number-row.h"
#include "rounds-pay-inputs.h"

/**
 * RoundsPayInputs:
 *
 * Pay and hours of one option, folded under its name, bound straight to the record. Pay alone gives
 * a first answer; the hours give the one per real hour.
 */
struct _RoundsPayInputs
{
  AdwExpanderRow parent_instance;

  RoundsOption *option; /* owned */
  RoundsPayTerms *terms; /* owned */

  RoundsMoneyRow *pay_row;
  AdwComboRow *unit_row;
  AdwComboRow *employment_row;
  RoundsNumberRow *hours_row;
  RoundsNumberRow *weeks_row;
  RoundsNumberRow *charting_row;
  RoundsNumberRow *call_row;
  RoundsNumberRow *commute_row;
  RoundsNumberRow *cme_row;
};

G_DEFINE_FINAL_TYPE (RoundsPayInputs, rounds_pay_inputs, ADW_TYPE_EXPANDER_ROW)

static void
rounds_pay_inputs_dispose (GObject *object)
{
  RoundsPayInputs *self = ROUNDS_PAY_INPUTS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PAY_INPUTS);
  g_clear_object (&self->option);
  g_clear_object (&self->terms);
  G_OBJECT_CLASS (rounds_pay_inputs_parent_class)->dispose (object);
}

static void
rounds_pay_inputs_class_init (RoundsPayInputsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_pay_inputs_dispose;
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_NUMBER_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-pay-inputs.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, pay_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, unit_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, employment_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, hours_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, weeks_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, charting_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, call_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, commute_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, cme_row);
}

static void
rounds_pay_inputs_init (RoundsPayInputs *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* "$250/h" says by itself that the pay is by the hour. */
static void
on_period_cb (RoundsPayInputs *self)
{
  int period;

  g_object_get (self->pay_row, "period", &period, NULL);
  if (period == ROUNDS_MONEY_PERIOD_HOUR)
    g_object_set (self->terms, "unit", ROUNDS_PAY_PER_HOUR, NULL);
  else if (period == ROUNDS_MONEY_PERIOD_YEAR)
    g_object_set (self->terms, "unit", ROUNDS_PAY_PER_YEAR, NULL);
}

static void
bind_terms (RoundsPayInputs *self)
{
  const struct
  {
    const char *field;
    gpointer row;
    const char *property;
  } bindings[] = {
    { "pay", self->pay_row, "amount" },
    { "unit", self->unit_row, "selected" },
    { "employment", self->employment_row, "selected" },
    { "hours-per-week", self->hours_row, "number" },
    { "weeks-per-year", self->weeks_row, "number" },
    { "charting-hours", self->charting_row, "number" },
    { "call-hours", self->call_row, "number" },
    { "commute-hours", self->commute_row, "number" },
    { "cme-hours", self->cme_row, "number" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_object_bind_property (self->terms, bindings[i].field, bindings[i].row, bindings[i].property,
                            G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

/** rounds_pay_inputs_new: the inputs of @option, whose pay and hours are @terms */
GtkWidget *
rounds_pay_inputs_new (RoundsOption *option, RoundsPayTerms *terms)
{
  RoundsPayInputs *self;

  g_return_val_if_fail (ROUNDS_IS_OPTION (option) && ROUNDS_IS_PAY_TERMS (terms), NULL);

  self = g_object_new (ROUNDS_TYPE_PAY_INPUTS, NULL);
  self->option = g_object_ref (option);
  self->terms = g_object_ref (terms);
  g_object_bind_property (option, "name", self, "title", G_BINDING_SYNC_CREATE);
  bind_terms (self);
  g_signal_connect_object (self->pay_row, "notify::period", G_CALLBACK (on_period_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/** rounds_pay_inputs_get_option: (transfer none): whose pay is entered here */
RoundsOption *
rounds_pay_inputs_get_option (RoundsPayInputs *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAY_INPUTS (self), NULL);

  return self->option;
}

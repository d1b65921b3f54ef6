/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-money-parser.h"
#include "rounds-money-row.h"
#include "rounds-number-row.h"
#include "rounds-pay-inputs.h"

/**
 * RoundsPayInputs:
 *
 * Pay and hours of one option, folded under its name, bound straight to the record. Pay alone gives
 * a first answer; the hours give the one per real hour. Until something is entered there is no
 * record in the plan: looking at an option is nothing to undo.
 */
struct _RoundsPayInputs
{
  AdwExpanderRow parent_instance;

  RoundsOption *option; /* owned */
  RoundsPlan *plan; /* owned */
  RoundsPayTerms *terms; /* owned, nullable: of the plan */
  RoundsPayTerms *blank; /* owned, nullable: what is entered while there are none */
  GBindingGroup *bindings; /* owned */
  guint keep_source;

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

  g_clear_handle_id (&self->keep_source, g_source_remove);
  g_clear_object (&self->bindings);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PAY_INPUTS);
  g_clear_object (&self->option);
  g_clear_object (&self->plan);
  g_clear_object (&self->blank);
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
  RoundsPayTerms *terms = self->terms != NULL ? self->terms : self->blank;
  int period;

  g_object_get (self->pay_row, "period", &period, NULL);
  if (period == ROUNDS_MONEY_PERIOD_HOUR)
    g_object_set (terms, "unit", ROUNDS_PAY_PER_HOUR, NULL);
  else if (period == ROUNDS_MONEY_PERIOD_YEAR)
    g_object_set (terms, "unit", ROUNDS_PAY_PER_YEAR, NULL);
}

static void
bind_rows (RoundsPayInputs *self)
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
    g_binding_group_bind (self->bindings, bindings[i].field, bindings[i].row, bindings[i].property,
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

/* What was entered becomes a record of the plan, in an act of its own. */
static gboolean
keep_entered (gpointer user_data)
{
  RoundsPayInputs *self = user_data;
  g_autoptr (RoundsImage) entered = rounds_record_freeze (ROUNDS_RECORD (self->blank));

  self->keep_source = 0;
  rounds_plan_begin_act (self->plan, _ ("Enter Pay and Hours"));
  g_set_object (&self->terms, rounds_plan_create (self->plan, ROUNDS_TYPE_PAY_TERMS, NULL));
  rounds_record_thaw (ROUNDS_RECORD (self->terms), entered, FALSE);
  rounds_plan_end_act (self->plan);
  g_binding_group_set_source (self->bindings, self->terms);
  g_clear_object (&self->blank);
  return G_SOURCE_REMOVE;
}

/* Not at once: the binding that brings the value is still at work. */
static void
on_blank_changed_cb (RoundsPayInputs *self)
{
  if (self->keep_source == 0)
    self->keep_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, keep_entered, self, NULL);
}

static void
bind_blank (RoundsPayInputs *self)
{
  self->blank = g_object_new (ROUNDS_TYPE_PAY_TERMS, "option",
                              rounds_record_get_id (ROUNDS_RECORD (self->option)), NULL);
  g_binding_group_set_source (self->bindings, self->blank);
  g_signal_connect_object (self->blank, "notify", G_CALLBACK (on_blank_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rounds_pay_inputs_new:
 * @option: of @plan
 * @terms: (nullable): its pay and hours, if there are any yet
 */
GtkWidget *
rounds_pay_inputs_new (RoundsPlan *plan, RoundsOption *option, RoundsPayTerms *terms)
{
  RoundsPayInputs *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_PAY_INPUTS, NULL);
  self->plan = g_object_ref (plan);
  self->option = g_object_ref (option);
  g_object_bind_property (option, "name", self, "title", G_BINDING_SYNC_CREATE);
  self->bindings = g_binding_group_new ();
  bind_rows (self);
  if (g_set_object (&self->terms, terms))
    g_binding_group_set_source (self->bindings, terms);
  else
    bind_blank (self);
  g_signal_connect_object (self->pay_row, "notify::period", G_CALLBACK (on_period_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/** rounds_pay_inputs_get_terms: (transfer none) (nullable): the record that is edited here */
RoundsPayTerms *
rounds_pay_inputs_get_terms (RoundsPayInputs *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAY_INPUTS (self), NULL);

  return self->terms;
}

/** rounds_pay_inputs_get_option: (transfer none): whose pay is entered here */
RoundsOption *
rounds_pay_inputs_get_option (RoundsPayInputs *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAY_INPUTS (self), NULL);

  return self->option;
}

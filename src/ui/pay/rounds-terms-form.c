/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assumed-marks.h"
#include "rounds-money-row.h"
#include "rounds-number-row.h"
#include "rounds-option-record.h"
#include "rounds-pay-terms.h"
#include "rounds-pay-text.h"
#include "rounds-pay-unit.h"
#include "rounds-terms-form.h"

/**
 * RoundsTermsForm:
 *
 * Pay and hours of one option. Pay alone gives a first answer; the hours give the one per real
 * hour.
 */
struct _RoundsTermsForm
{
  AdwPreferencesPage parent_instance;

  RoundsOptionRecord *record; /* owned */
  RoundsAssumedMarks *marks; /* owned */

  RoundsMoneyRow *pay_row;
  AdwActionRow *replaced_row;
  AdwComboRow *unit_row;
  AdwComboRow *employment_row;
  RoundsNumberRow *growth_row;
  RoundsNumberRow *hours_row;
  RoundsNumberRow *weeks_row;
  RoundsNumberRow *paid_weeks_row;
  RoundsNumberRow *charting_row;
  RoundsNumberRow *call_row;
  RoundsNumberRow *commute_row;
  RoundsNumberRow *cme_row;
};

G_DEFINE_FINAL_TYPE (RoundsTermsForm, rounds_terms_form, ADW_TYPE_PREFERENCES_PAGE)

static void
bind_rows (RoundsTermsForm *self)
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
    { "growth", self->growth_row, "number" },
    { "hours-per-week", self->hours_row, "number" },
    { "weeks-per-year", self->weeks_row, "number" },
    { "paid-weeks", self->paid_weeks_row, "number" },
    { "charting-hours", self->charting_row, "number" },
    { "call-hours", self->call_row, "number" },
    { "commute-hours", self->commute_row, "number" },
    { "cme-hours", self->cme_row, "number" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    rounds_option_record_bind (self->record, bindings[i].field, bindings[i].row,
                               bindings[i].property);
}

static void
mark_rows (RoundsTermsForm *self, RoundsSession *session, RoundsOption *option)
{
  const struct
  {
    gpointer row;
    RoundsAssumptionKind kind;
  } marks[] = {
    { self->weeks_row, ROUNDS_ASSUMPTION_WORK_WEEKS },
    { self->paid_weeks_row, ROUNDS_ASSUMPTION_WEEKS },
    { self->growth_row, ROUNDS_ASSUMPTION_GROWTH },
  };

  self->marks = rounds_assumed_marks_new (session, option);
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    rounds_assumed_marks_add (self->marks, marks[i].row, marks[i].kind);
}

/* Where income lines count instead, what only the one amount has is not asked for. */
static void
show_replaced (RoundsTermsForm *self, RoundsPlan *plan, RoundsOption *option)
{
  g_autofree char *replaced =
      rounds_pay_text_dup_replaced (plan, rounds_option_record_get_record (self->record),
                                    rounds_record_get_id (ROUNDS_RECORD (option)));

  gtk_widget_set_visible (GTK_WIDGET (self->replaced_row), replaced != NULL);
  if (replaced == NULL)
    return;
  adw_action_row_set_subtitle (self->replaced_row, replaced);
  gtk_widget_set_visible (GTK_WIDGET (self->pay_row), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->unit_row), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->growth_row), FALSE);
}

/* Only wages by the hour may be paid for weeks that are not worked. */
static void
show_paid_weeks (RoundsTermsForm *self)
{
  const RoundsPayTerms *terms = rounds_option_record_get_record (self->record);

  gtk_widget_set_visible (GTK_WIDGET (self->paid_weeks_row),
                          gtk_widget_get_visible (GTK_WIDGET (self->unit_row)) &&
                              rounds_pay_terms_are_hourly_wages (terms));
}

static void
rounds_terms_form_dispose (GObject *object)
{
  RoundsTermsForm *self = ROUNDS_TERMS_FORM (object);

  g_clear_object (&self->marks);
  g_clear_object (&self->record);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_TERMS_FORM);
  G_OBJECT_CLASS (rounds_terms_form_parent_class)->dispose (object);
}

static void
rounds_terms_form_class_init (RoundsTermsFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_terms_form_dispose;
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_NUMBER_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-terms-form.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsTermsForm, pay_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTermsForm, replaced_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTermsForm, unit_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTermsForm, employment_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTermsForm, growth_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTermsForm, hours_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTermsForm, weeks_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTermsForm, paid_weeks_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTermsForm, charting_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTermsForm, call_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTermsForm, commute_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTermsForm, cme_row);
}

static void
rounds_terms_form_init (RoundsTermsForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rounds_terms_form_new:
 * @option: of the session's plan
 */
GtkWidget *
rounds_terms_form_new (RoundsSession *session, RoundsOption *option)
{
  RoundsTermsForm *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_TERMS_FORM, NULL);
  self->record = rounds_option_record_new (rounds_session_get_plan (session), option,
                                           ROUNDS_TYPE_PAY_TERMS, _ ("Enter Pay and Hours"));
  bind_rows (self);
  mark_rows (self, session, option);
  rounds_pay_unit_follow (self->record, self->pay_row);
  show_replaced (self, rounds_session_get_plan (session), option);
  g_signal_connect_object (self->record, "changed", G_CALLBACK (show_paid_weeks), self,
                           G_CONNECT_SWAPPED);
  show_paid_weeks (self);
  return GTK_WIDGET (self);
}

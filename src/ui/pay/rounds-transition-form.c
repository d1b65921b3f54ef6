/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-assumed-marks.h"
#include "rounds-date-row.h"
#include "rounds-forecast-model.h"
#include "rounds-integer-row.h"
#include "rounds-number-row.h"
#include "rounds-option-record.h"
#include "rounds-pay-model.h"
#include "rounds-transition-check.h"
#include "rounds-transition-form.h"
#include "rounds-transition.h"

/**
 * RoundsTransitionForm:
 *
 * The way from today's work to one option: notice, the gap, and how sure pay and growth are.
 */
struct _RoundsTransitionForm
{
  AdwPreferencesPage parent_instance;

  RoundsSession *session; /* owned */
  RoundsOption *option; /* owned */
  RoundsOptionRecord *record; /* owned */
  RoundsAssumedMarks *marks; /* owned */

  RoundsDateRow *notice_row;
  RoundsIntegerRow *notice_months_row;
  RoundsIntegerRow *last_pay_row;
  RoundsIntegerRow *gap_row;
  RoundsIntegerRow *gap_low_row;
  RoundsIntegerRow *gap_high_row;
  RoundsIntegerRow *ramp_row;
  RoundsNumberRow *pay_low_row;
  RoundsNumberRow *pay_high_row;
  RoundsNumberRow *growth_low_row;
  RoundsNumberRow *growth_high_row;
};

G_DEFINE_FINAL_TYPE (RoundsTransitionForm, rounds_transition_form, ADW_TYPE_PREFERENCES_PAGE)

static void
bind_rows (RoundsTransitionForm *self)
{
  const struct
  {
    const char *field;
    gpointer row;
    const char *property;
  } bindings[] = {
    { "notice-on", self->notice_row, "date" },
    { "notice-months", self->notice_months_row, "value" },
    { "last-pay-months", self->last_pay_row, "value" },
    { "gap-months", self->gap_row, "value" },
    { "gap-low", self->gap_low_row, "value" },
    { "gap-high", self->gap_high_row, "value" },
    { "ramp-months", self->ramp_row, "value" },
    { "pay-low", self->pay_low_row, "number" },
    { "pay-high", self->pay_high_row, "number" },
    { "growth-low", self->growth_low_row, "number" },
    { "growth-high", self->growth_high_row, "number" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    rounds_option_record_bind (self->record, bindings[i].field, bindings[i].row,
                               bindings[i].property);
}

/* Percent a year that the option's pay grows, as entered or assumed; NAN while nothing is known. */
static double
find_growth (RoundsTransitionForm *self)
{
  RoundsForecastModel *model = rounds_figures_get_model (rounds_session_get_figures (self->session),
                                                         ROUNDS_TYPE_FORECAST_MODEL);
  int position = rounds_forecast_model_find_option (
      model, rounds_record_get_id (ROUNDS_RECORD (self->option)));
  const RoundsForecastFigure *figure =
      position >= 0 ? rounds_forecast_model_get_figure (model, (guint) position) : NULL;

  if (figure == NULL || figure->pay_case == NULL)
    return NAN;
  return rounds_ranges_expected_growth (&figure->pay_case->input.option);
}

static char *
check (RoundsTransitionForm *self, RoundsTransitionPart part, double value)
{
  RoundsTransition *transition = rounds_option_record_get_record (self->record);

  return rounds_transition_check (&transition->terms, part, value, find_growth (self));
}

static char *
check_gap (int months, gpointer user_data)
{
  return check (user_data, ROUNDS_TRANSITION_GAP, months);
}

static char *
check_gap_low (int months, gpointer user_data)
{
  return check (user_data, ROUNDS_TRANSITION_GAP_LOW, months);
}

static char *
check_gap_high (int months, gpointer user_data)
{
  return check (user_data, ROUNDS_TRANSITION_GAP_HIGH, months);
}

static char *
check_pay_low (double percent, gpointer user_data)
{
  return check (user_data, ROUNDS_TRANSITION_PAY_LOW, percent);
}

static char *
check_pay_high (double percent, gpointer user_data)
{
  return check (user_data, ROUNDS_TRANSITION_PAY_HIGH, percent);
}

static char *
check_growth_low (double percent, gpointer user_data)
{
  return check (user_data, ROUNDS_TRANSITION_GROWTH_LOW, percent);
}

static char *
check_growth_high (double percent, gpointer user_data)
{
  return check (user_data, ROUNDS_TRANSITION_GROWTH_HIGH, percent);
}

/* What was in order when it was entered may not be anymore: the growth of pay is entered elsewhere.
 */
static void
tell_faults (RoundsTransitionForm *self)
{
  const RoundsTransition *transition = rounds_option_record_get_record (self->record);
  const struct
  {
    gpointer row;
    RoundsTransitionPart part;
    double value;
  } bounds[] = {
    { self->pay_low_row, ROUNDS_TRANSITION_PAY_LOW, transition->terms.pay_low },
    { self->pay_high_row, ROUNDS_TRANSITION_PAY_HIGH, transition->terms.pay_high },
    { self->growth_low_row, ROUNDS_TRANSITION_GROWTH_LOW, transition->terms.growth_low },
    { self->growth_high_row, ROUNDS_TRANSITION_GROWTH_HIGH, transition->terms.growth_high },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bounds); i++)
    {
      g_autofree char *fault = check (self, bounds[i].part, bounds[i].value);

      if (fault != NULL)
        rounds_checked_row_tell_fault (bounds[i].row, fault);
    }
}

/* A bound that moves may make room for what another row could not take. */
static void
on_record_changed_cb (RoundsTransitionForm *self)
{
  gpointer rows[] = { self->gap_row,        self->gap_low_row,  self->gap_high_row,
                      self->pay_low_row,    self->pay_high_row, self->growth_low_row,
                      self->growth_high_row };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    rounds_checked_row_check_again (rows[i]);
}

static void
check_rows (RoundsTransitionForm *self)
{
  g_signal_connect_object (self->record, "changed", G_CALLBACK (on_record_changed_cb), self,
                           G_CONNECT_SWAPPED);
  rounds_integer_row_set_check (self->gap_row, check_gap, self);
  rounds_integer_row_set_check (self->gap_low_row, check_gap_low, self);
  rounds_integer_row_set_check (self->gap_high_row, check_gap_high, self);
  rounds_number_row_set_check (self->pay_low_row, check_pay_low, self);
  rounds_number_row_set_check (self->pay_high_row, check_pay_high, self);
  rounds_number_row_set_check (self->growth_low_row, check_growth_low, self);
  rounds_number_row_set_check (self->growth_high_row, check_growth_high, self);
}

/* Contract work takes longer to pay in full than a salary does. */
static gboolean
pays_a_contractor (RoundsSession *session, RoundsOption *option)
{
  RoundsPayTerms *terms = rounds_pay_model_find_terms (
      rounds_session_get_plan (session), rounds_record_get_id (ROUNDS_RECORD (option)));

  return terms != NULL && terms->employment == ROUNDS_EMPLOYMENT_1099;
}

static void
mark_rows (RoundsTransitionForm *self, RoundsSession *session, RoundsOption *option)
{
  const struct
  {
    gpointer row;
    RoundsAssumptionKind kind;
  } marks[] = {
    { self->notice_months_row, ROUNDS_ASSUMPTION_NOTICE },
    { self->last_pay_row, ROUNDS_ASSUMPTION_LAST_PAY },
    { self->gap_row, ROUNDS_ASSUMPTION_GAP },
    { self->gap_low_row, ROUNDS_ASSUMPTION_GAP_LOW },
    { self->gap_high_row, ROUNDS_ASSUMPTION_GAP_HIGH },
    { self->pay_low_row, ROUNDS_ASSUMPTION_PAY_LOW },
    { self->pay_high_row, ROUNDS_ASSUMPTION_PAY_HIGH },
    { self->growth_low_row, ROUNDS_ASSUMPTION_GROWTH_LOW },
    { self->growth_high_row, ROUNDS_ASSUMPTION_GROWTH_HIGH },
  };

  self->marks = rounds_assumed_marks_new (session, option);
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    rounds_assumed_marks_add (self->marks, marks[i].row, marks[i].kind);
  rounds_assumed_marks_add (self->marks, self->ramp_row,
                            pays_a_contractor (session, option) ? ROUNDS_ASSUMPTION_RAMP_1099
                                                                : ROUNDS_ASSUMPTION_RAMP_WAGES);
}

static void
rounds_transition_form_dispose (GObject *object)
{
  RoundsTransitionForm *self = ROUNDS_TRANSITION_FORM (object);

  g_clear_object (&self->marks);
  g_clear_object (&self->record);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_TRANSITION_FORM);
  g_clear_object (&self->option);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_transition_form_parent_class)->dispose (object);
}

static void
rounds_transition_form_class_init (RoundsTransitionFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_transition_form_dispose;
  g_type_ensure (ROUNDS_TYPE_DATE_ROW);
  g_type_ensure (ROUNDS_TYPE_INTEGER_ROW);
  g_type_ensure (ROUNDS_TYPE_NUMBER_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-transition-form.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsTransitionForm, notice_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTransitionForm, notice_months_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTransitionForm, last_pay_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTransitionForm, gap_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTransitionForm, gap_low_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTransitionForm, gap_high_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTransitionForm, ramp_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTransitionForm, pay_low_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTransitionForm, pay_high_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTransitionForm, growth_low_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsTransitionForm, growth_high_row);
}

static void
rounds_transition_form_init (RoundsTransitionForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rounds_transition_form_new:
 * @option: of the session's plan
 */
GtkWidget *
rounds_transition_form_new (RoundsSession *session, RoundsOption *option)
{
  RoundsTransitionForm *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_TRANSITION_FORM, NULL);
  self->record = rounds_option_record_new (rounds_session_get_plan (session), option,
                                           ROUNDS_TYPE_TRANSITION, _ ("Enter Transition"));
  self->session = g_object_ref (session);
  self->option = g_object_ref (option);
  bind_rows (self);
  check_rows (self);
  mark_rows (self, session, option);
  tell_faults (self);
  return GTK_WIDGET (self);
}

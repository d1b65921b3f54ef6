/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assumed-marks.h"
#include "rounds-enums.h"
#include "rounds-income-form.h"
#include "rounds-income-text.h"
#include "rounds-integer-row.h"
#include "rounds-line-kind-row.h"
#include "rounds-line-months.h"
#include "rounds-money-row.h"
#include "rounds-number-row.h"
#include "rounds-step-row.h"
#include "rounds-text-row.h"

/**
 * RoundsIncomeForm:
 *
 * One line of income. Only what its kind needs is shown; what another kind was told is kept, so
 * that changing the kind and back loses nothing.
 */
struct _RoundsIncomeForm
{
  AdwPreferencesPage parent_instance;

  RoundsIncomeLine *line; /* owned */
  RoundsAssumedMarks *marks; /* owned */

  AdwPreferencesGroup *amount_group;
  AdwPreferencesGroup *when_group;
  RoundsLineKindRow *kind_row;
  RoundsTextRow *label_row;
  AdwComboRow *tax_row; /* contractor, employee */
  RoundsMoneyRow *amount_row;
  RoundsNumberRow *quantity_row;
  RoundsNumberRow *shift_row;
  RoundsNumberRow *cap_row;
  RoundsNumberRow *weeks_row;
  RoundsNumberRow *threshold_row;
  RoundsMoneyRow *rate_row;
  RoundsNumberRow *share_row;
  AdwSwitchRow *draw_row;
  RoundsMoneyRow *floor_row;
  RoundsStepRow *first_row;
  RoundsIntegerRow *last_row;
  RoundsIntegerRow *lag_row;
  RoundsIntegerRow *ramp_row;
  RoundsNumberRow *growth_row;
};

/* The choices of the tax row. */
enum
{
  CONTRACTOR,
  EMPLOYEE,
};

G_DEFINE_FINAL_TYPE (RoundsIncomeForm, rounds_income_form, ADW_TYPE_PREFERENCES_PAGE)

static void
set_shown (gpointer row, gboolean shown)
{
  gtk_widget_set_visible (GTK_WIDGET (row), shown);
}

static const char *
describe_months (RoundsIncomeKind kind)
{
  if (rounds_income_comes_on_leaving (kind))
    return _ ("Month 1 is the first without today’s work.");
  return _ ("Month 1 is the first of this work.");
}

static const char *
describe_share (RoundsIncomeKind kind)
{
  return kind == ROUNDS_INCOME_OVERTIME ? _ ("Percent of the regular rate")
                                        : _ ("Your share of that rate, percent");
}

static const char *
describe_shift (RoundsIncomeKind kind)
{
  return kind == ROUNDS_INCOME_PROJECT_1099 ? _ ("Hours that a project takes")
                                            : _ ("Paid hours a shift");
}

static const char *
describe_last (RoundsIncomeKind kind)
{
  return rounds_income_get_rhythm (kind) == ROUNDS_INCOME_ONE_TIME
             ? _ ("Last month, if it comes in parts")
             : _ ("Last month; empty while it goes on");
}

static void
show_titles (RoundsIncomeForm *self, const RoundsIncomeText *text)
{
  RoundsIncomeKind kind = self->line->terms.kind;

  adw_preferences_group_set_description (self->amount_group, _ (text->hint));
  g_object_set (self->amount_row, "title", _ (text->amount), "unit",
                text->unit != NULL ? _ (text->unit) : "", NULL);
  if (text->quantity != NULL)
    g_object_set (self->quantity_row, "title", _ (text->quantity), "maximum", text->most, NULL);
  adw_preferences_group_set_description (self->when_group, describe_months (kind));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->share_row), describe_share (kind));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->shift_row), describe_shift (kind));
  g_object_set (self->shift_row, "maximum", kind == ROUNDS_INCOME_PROJECT_1099 ? 1000.0 : 36.0,
                NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->last_row), describe_last (kind));
}

/* Contract work is paid later than wages are, and takes longer to pay in full. */
static void
show_marks (RoundsIncomeForm *self)
{
  gboolean contract = rounds_income_is_self_employment (&self->line->terms);

  rounds_assumed_marks_add (self->marks, self->weeks_row,
                            rounds_income_pays_time_off (&self->line->terms)
                                ? ROUNDS_ASSUMPTION_WEEKS
                                : ROUNDS_ASSUMPTION_WORK_WEEKS);
  if (self->line->terms.kind == ROUNDS_INCOME_SHIFTS)
    rounds_assumed_marks_add (self->marks, self->shift_row, ROUNDS_ASSUMPTION_SHIFT_HOURS);
  if (self->line->terms.kind == ROUNDS_INCOME_OVERTIME)
    rounds_assumed_marks_add (self->marks, self->share_row, ROUNDS_ASSUMPTION_OVERTIME);
  rounds_assumed_marks_add (self->marks, self->growth_row, ROUNDS_ASSUMPTION_GROWTH);
  rounds_assumed_marks_add (self->marks, self->lag_row,
                            contract ? ROUNDS_ASSUMPTION_LAG_1099 : ROUNDS_ASSUMPTION_LAG_WAGES);
  rounds_assumed_marks_add (self->marks, self->ramp_row,
                            contract ? ROUNDS_ASSUMPTION_RAMP_1099 : ROUNDS_ASSUMPTION_RAMP_WAGES);
}

static void
show_parts (RoundsIncomeForm *self)
{
  const RoundsIncomeText *text = rounds_income_text_get (self->line->terms.kind);
  const struct
  {
    gpointer row;
    RoundsIncomePart part;
  } parts[] = {
    { self->quantity_row, ROUNDS_INCOME_PART_QUANTITY },
    { self->shift_row, ROUNDS_INCOME_PART_SHIFT },
    { self->cap_row, ROUNDS_INCOME_PART_CAP },
    { self->weeks_row, ROUNDS_INCOME_PART_WEEKS },
    { self->threshold_row, ROUNDS_INCOME_PART_WRVU },
    { self->rate_row, ROUNDS_INCOME_PART_WRVU },
    { self->share_row, ROUNDS_INCOME_PART_SHARE },
    { self->draw_row, ROUNDS_INCOME_PART_WRVU },
    { self->last_row, ROUNDS_INCOME_PART_END },
    { self->lag_row, ROUNDS_INCOME_PART_LAG },
    { self->ramp_row, ROUNDS_INCOME_PART_RAMP },
    { self->growth_row, ROUNDS_INCOME_PART_GROWTH },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    set_shown (parts[i].row, (text->parts & parts[i].part) != 0);
  set_shown (self->tax_row, rounds_income_may_be_either (self->line->terms.kind));
  adw_combo_row_set_selected (
      self->tax_row, rounds_income_is_self_employment (&self->line->terms) ? CONTRACTOR : EMPLOYEE);
  set_shown (self->floor_row,
             (text->parts & ROUNDS_INCOME_PART_WRVU) != 0 && self->line->terms.draw);
  show_titles (self, text);
  show_marks (self);
}

/* What is usual of the kind stays unsaid until somebody says otherwise. */
static void
on_tax_selected_cb (RoundsIncomeForm *self)
{
  guint contractor = adw_combo_row_get_selected (self->tax_row) == CONTRACTOR;

  if (self->line == NULL || !rounds_income_may_be_either (self->line->terms.kind) ||
      contractor == (guint) rounds_income_is_self_employment (&self->line->terms))
    return;
  g_object_set (self->line, "tax-form", contractor ? ROUNDS_TAX_FORM_1099 : ROUNDS_TAX_FORM_W2,
                NULL);
}

static void
bind_rows (RoundsIncomeForm *self)
{
  const struct
  {
    const char *field;
    gpointer row;
    const char *property;
  } bindings[] = {
    { "label", self->label_row, "value" },        { "amount", self->amount_row, "amount" },
    { "quantity", self->quantity_row, "number" }, { "shift-hours", self->shift_row, "number" },
    { "weeks", self->weeks_row, "number" },       { "threshold", self->threshold_row, "number" },
    { "rate", self->rate_row, "amount" },         { "share", self->share_row, "number" },
    { "draw", self->draw_row, "active" },         { "draw-floor", self->floor_row, "amount" },
    { "pay-lag-months", self->lag_row, "value" }, { "ramp-months", self->ramp_row, "value" },
    { "growth", self->growth_row, "number" },     { "cap", self->cap_row, "number" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_object_bind_property (self->line, bindings[i].field, bindings[i].row, bindings[i].property,
                            G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  rounds_line_months_bind (ROUNDS_RECORD (self->line), self->first_row, self->last_row);
}

static void
rounds_income_form_dispose (GObject *object)
{
  RoundsIncomeForm *self = ROUNDS_INCOME_FORM (object);

  g_clear_object (&self->marks);
  g_clear_object (&self->line);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_INCOME_FORM);
  G_OBJECT_CLASS (rounds_income_form_parent_class)->dispose (object);
}

static void
rounds_income_form_class_init (RoundsIncomeFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_income_form_dispose;
  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  g_type_ensure (ROUNDS_TYPE_INTEGER_ROW);
  g_type_ensure (ROUNDS_TYPE_LINE_KIND_ROW);
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_NUMBER_ROW);
  g_type_ensure (ROUNDS_TYPE_STEP_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-income-form.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, amount_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, when_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, kind_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, label_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, tax_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, amount_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, quantity_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, shift_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, cap_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, weeks_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, threshold_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, rate_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, share_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, draw_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, floor_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, first_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, last_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, lag_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, ramp_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsIncomeForm, growth_row);
  gtk_widget_class_bind_template_callback (widget_class, on_tax_selected_cb);
}

static void
rounds_income_form_init (RoundsIncomeForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_income_form_new: edits @line of @option in place */
GtkWidget *
rounds_income_form_new (RoundsSession *session, RoundsOption *option, RoundsIncomeLine *line)
{
  RoundsIncomeForm *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);
  g_return_val_if_fail (ROUNDS_IS_INCOME_LINE (line), NULL);

  self = g_object_new (ROUNDS_TYPE_INCOME_FORM, NULL);
  self->line = g_object_ref (line);
  rounds_line_kind_row_set_line (self->kind_row, ROUNDS_RECORD (line), ROUNDS_LINES_INCOME,
                                 rounds_session_get_plan (session), option);
  bind_rows (self);
  self->marks = rounds_assumed_marks_new (session, option);
  g_signal_connect_object (line, "notify::kind", G_CALLBACK (show_parts), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (line, "notify::tax-form", G_CALLBACK (show_parts), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (line, "notify::draw", G_CALLBACK (show_parts), self, G_CONNECT_SWAPPED);
  show_parts (self);
  rounds_line_months_check (self->last_row);
  return GTK_WIDGET (self);
}

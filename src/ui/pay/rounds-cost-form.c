/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assumed-marks.h"
#include "rounds-cost-form.h"
#include "rounds-cost-text.h"
#include "rounds-enums.h"
#include "rounds-integer-row.h"
#include "rounds-line-kind-row.h"
#include "rounds-line-months.h"
#include "rounds-money-row.h"
#include "rounds-number-row.h"
#include "rounds-step-row.h"
#include "rounds-text-row.h"

/**
 * RoundsCostForm:
 *
 * One cost of the work, or of leaving. Only what its kind needs is shown; what another kind was
 * told is kept.
 */
struct _RoundsCostForm
{
  AdwPreferencesPage parent_instance;

  RoundsCostLine *line; /* owned */
  RoundsAssumedMarks *marks; /* owned */

  AdwPreferencesGroup *amount_group;
  AdwPreferencesGroup *when_group;
  RoundsLineKindRow *kind_row;
  RoundsTextRow *label_row;
  RoundsMoneyRow *amount_row;
  RoundsNumberRow *multiple_row;
  AdwComboRow *rhythm_row;
  AdwSwitchRow *covered_row;
  AdwSwitchRow *occurrence_row;
  RoundsStepRow *first_row;
  RoundsIntegerRow *last_row;
};

G_DEFINE_FINAL_TYPE (RoundsCostForm, rounds_cost_form, ADW_TYPE_PREFERENCES_PAGE)

static void
set_shown (gpointer row, gboolean shown)
{
  gtk_widget_set_visible (GTK_WIDGET (row), shown);
}

static const char *
describe_months (RoundsCostKind kind)
{
  switch (rounds_cost_get_anchor (kind))
    {
    case ROUNDS_COST_FROM_LEAVING:
      return _ ("Month 1 is the first without today’s work.");
    case ROUNDS_COST_FROM_NEW_WORK:
      return _ ("Month 1 is the first of this work.");
    case ROUNDS_COST_FROM_START:
      return _ ("Month 1 is the first of your plan.");
    default:
      g_return_val_if_reached ("");
    }
}

/* What the amount is for, as far as the kind or the rhythm says. */
static const char *
describe_unit (const RoundsCostText *text, RoundsCostRhythm rhythm)
{
  if (text->unit != NULL)
    return _ (text->unit);
  if ((text->parts & ROUNDS_COST_PART_RHYTHM) == 0 || rhythm == ROUNDS_COST_ONCE)
    return "";
  return rhythm == ROUNDS_COST_MONTHLY ? _ ("a month") : _ ("a year");
}

static void
show_parts (RoundsCostForm *self)
{
  const RoundsCostText *text = rounds_cost_text_get (self->line->terms.kind);
  gboolean recurs = self->line->terms.rhythm != ROUNDS_COST_ONCE;
  const struct
  {
    gpointer row;
    RoundsCostPart part;
  } parts[] = {
    { self->multiple_row, ROUNDS_COST_PART_TAIL }, { self->occurrence_row, ROUNDS_COST_PART_TAIL },
    { self->rhythm_row, ROUNDS_COST_PART_RHYTHM }, { self->covered_row, ROUNDS_COST_PART_COVERED },
    { self->when_group, ROUNDS_COST_PART_START },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    set_shown (parts[i].row, (text->parts & parts[i].part) != 0);
  set_shown (self->last_row, (text->parts & ROUNDS_COST_PART_END) != 0 && recurs);
  adw_preferences_group_set_description (self->amount_group, _ (text->hint));
  g_object_set (self->amount_row, "title", _ (text->amount), "unit",
                describe_unit (text, self->line->terms.rhythm), NULL);
  adw_preferences_group_set_description (self->when_group,
                                         describe_months (self->line->terms.kind));
}

static void
bind_rows (RoundsCostForm *self)
{
  const struct
  {
    const char *field;
    gpointer row;
    const char *property;
  } bindings[] = {
    { "label", self->label_row, "value" },        { "amount", self->amount_row, "amount" },
    { "multiple", self->multiple_row, "number" }, { "rhythm", self->rhythm_row, "selected" },
    { "covered", self->covered_row, "active" },   { "occurrence", self->occurrence_row, "active" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_object_bind_property (self->line, bindings[i].field, bindings[i].row, bindings[i].property,
                            G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  rounds_line_months_bind (ROUNDS_RECORD (self->line), self->first_row, self->last_row);
}

static void
rounds_cost_form_dispose (GObject *object)
{
  RoundsCostForm *self = ROUNDS_COST_FORM (object);

  g_clear_object (&self->marks);
  g_clear_object (&self->line);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_COST_FORM);
  G_OBJECT_CLASS (rounds_cost_form_parent_class)->dispose (object);
}

static void
rounds_cost_form_class_init (RoundsCostFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_cost_form_dispose;
  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  g_type_ensure (ROUNDS_TYPE_INTEGER_ROW);
  g_type_ensure (ROUNDS_TYPE_LINE_KIND_ROW);
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  g_type_ensure (ROUNDS_TYPE_NUMBER_ROW);
  g_type_ensure (ROUNDS_TYPE_STEP_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-cost-form.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsCostForm, amount_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsCostForm, when_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsCostForm, kind_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsCostForm, label_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsCostForm, amount_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsCostForm, multiple_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsCostForm, rhythm_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsCostForm, covered_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsCostForm, occurrence_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsCostForm, first_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsCostForm, last_row);
}

static void
rounds_cost_form_init (RoundsCostForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_cost_form_new: edits @line of @option in place */
GtkWidget *
rounds_cost_form_new (RoundsSession *session, RoundsOption *option, RoundsCostLine *line)
{
  RoundsCostForm *self;
  RoundsLineList list;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);
  g_return_val_if_fail (ROUNDS_IS_COST_LINE (line), NULL);

  self = g_object_new (ROUNDS_TYPE_COST_FORM, NULL);
  self->line = g_object_ref (line);
  list = rounds_line_list_holds (ROUNDS_LINES_EXIT, ROUNDS_RECORD (line), option)
             ? ROUNDS_LINES_EXIT
             : ROUNDS_LINES_RUNNING;
  rounds_line_kind_row_set_line (self->kind_row, ROUNDS_RECORD (line), list,
                                 rounds_session_get_plan (session), option);
  bind_rows (self);
  self->marks = rounds_assumed_marks_new (session, option);
  rounds_assumed_marks_add (self->marks, self->multiple_row, ROUNDS_ASSUMPTION_TAIL);
  g_signal_connect_object (line, "notify::kind", G_CALLBACK (show_parts), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (line, "notify::rhythm", G_CALLBACK (show_parts), self,
                           G_CONNECT_SWAPPED);
  show_parts (self);
  rounds_line_months_check (self->last_row);
  return GTK_WIDGET (self);
}

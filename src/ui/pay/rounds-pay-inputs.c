/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assumed-marks.h"
#include "rounds-benefits-form.h"
#include "rounds-comparison.h"
#include "rounds-destination.h"
#include "rounds-income-line.h"
#include "rounds-lines-form.h"
#include "rounds-money-row.h"
#include "rounds-number-row.h"
#include "rounds-option-record.h"
#include "rounds-pay-dialog.h"
#include "rounds-pay-inputs.h"
#include "rounds-pay-terms.h"
#include "rounds-pay-text.h"
#include "rounds-pay-unit.h"
#include "rounds-shown-text.h"
#include "rounds-terms-form.h"
#include "rounds-transition-form.h"
#include "rounds-transition.h"

/**
 * RoundsPayInputs:
 *
 * The inputs of one option, folded under its name: the two numbers that a first answer needs, and a
 * row for every other part that says what was entered there and opens it in a dialog.
 */
struct _RoundsPayInputs
{
  AdwExpanderRow parent_instance;

  RoundsSession *session; /* owned */
  RoundsOption *option; /* owned */
  RoundsOptionRecord *terms; /* owned */
  RoundsOptionRecord *transition; /* owned */
  RoundsAssumedMarks *marks; /* owned */

  RoundsMoneyRow *pay_row;
  AdwActionRow *replaced_row;
  RoundsNumberRow *hours_row;
  RoundsNumberRow *weeks_row;
  RoundsNumberRow *paid_weeks_row;
  AdwActionRow *terms_row;
  AdwActionRow *income_row;
  AdwActionRow *benefits_row;
  AdwActionRow *exit_row;
  AdwActionRow *running_row;
  AdwActionRow *transition_row;
};

G_DEFINE_FINAL_TYPE (RoundsPayInputs, rounds_pay_inputs, ADW_TYPE_EXPANDER_ROW)

static void
open_part (RoundsPayInputs *self, const char *title, GtkWidget *form)
{
  RoundsPayDialog *dialog = rounds_pay_dialog_new (self->session, self->option, title, form);

  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

static void
open_lines (RoundsPayInputs *self, RoundsLineList list)
{
  open_part (self, rounds_line_list_get_text (list).title,
             rounds_lines_form_new (self->session, self->option, list));
}

static void
on_terms_activated_cb (RoundsPayInputs *self)
{
  open_part (self, _ ("Pay and Hours"), rounds_terms_form_new (self->session, self->option));
}

static void
on_income_activated_cb (RoundsPayInputs *self)
{
  open_lines (self, ROUNDS_LINES_INCOME);
}

static void
on_benefits_activated_cb (RoundsPayInputs *self)
{
  open_part (self, _ ("Benefits"), rounds_benefits_form_new (self->session, self->option));
}

static void
on_exit_activated_cb (RoundsPayInputs *self)
{
  open_lines (self, ROUNDS_LINES_EXIT);
}

static void
on_running_activated_cb (RoundsPayInputs *self)
{
  open_lines (self, ROUNDS_LINES_RUNNING);
}

static void
on_transition_activated_cb (RoundsPayInputs *self)
{
  open_part (self, _ ("Transition"), rounds_transition_form_new (self->session, self->option));
}

static void
show_title (RoundsPayInputs *self)
{
  g_autofree char *title =
      rounds_option_dup_title (rounds_session_get_plan (self->session), self->option);

  rounds_shown_text_set_title (self, title);
}

static void
show_lines (RoundsPayInputs *self)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  const struct
  {
    AdwActionRow *row;
    RoundsLineList list;
  } rows[] = {
    { self->income_row, ROUNDS_LINES_INCOME },
    { self->exit_row, ROUNDS_LINES_EXIT },
    { self->running_row, ROUNDS_LINES_RUNNING },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = rounds_line_list_summarize (rows[i].list, plan, self->option);

      rounds_shown_text_set_subtitle (rows[i].row, text);
    }
}

/* Regular pay that is entered line by line takes the place of the one amount; one sees what counts,
 * and no field asks for what does not. */
static void
show_pay (RoundsPayInputs *self)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  RoundsPayTerms *terms = rounds_option_record_get_record (self->terms);
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (self->option));
  g_autofree char *both = rounds_pay_text_describe (plan, terms, id);
  g_autofree char *replaced = rounds_pay_text_dup_replaced (plan, terms, id);

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), both);
  gtk_widget_set_visible (GTK_WIDGET (self->pay_row), replaced == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->replaced_row), replaced != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->paid_weeks_row),
                          replaced == NULL && rounds_pay_terms_are_hourly_wages (terms));
  adw_action_row_set_subtitle (self->replaced_row, replaced != NULL ? replaced : "");
}

static void
show_terms (RoundsPayInputs *self)
{
  RoundsPayTerms *terms = rounds_option_record_get_record (self->terms);
  g_autofree char *hours = rounds_pay_text_describe_hours (terms);
  g_autofree char *benefits = rounds_pay_text_describe_benefits (terms);

  show_pay (self);
  adw_action_row_set_subtitle (self->terms_row, hours);
  adw_action_row_set_subtitle (self->benefits_row, benefits);
}

static void
show_transition (RoundsPayInputs *self)
{
  g_autofree char *text =
      rounds_pay_text_describe_transition (rounds_option_record_get_record (self->transition));

  rounds_shown_text_set_subtitle (self->transition_row, text);
}

static void
on_plan_changed_cb (RoundsPayInputs *self, RoundsRecord *record)
{
  if (record == ROUNDS_RECORD (self->option) || ROUNDS_IS_DESTINATION (record))
    show_title (self);
  if (rounds_record_belongs_to (record, rounds_record_get_id (ROUNDS_RECORD (self->option))))
    {
      show_lines (self);
      if (ROUNDS_IS_INCOME_LINE (record))
        show_pay (self);
    }
}

static void
rounds_pay_inputs_dispose (GObject *object)
{
  RoundsPayInputs *self = ROUNDS_PAY_INPUTS (object);

  g_clear_object (&self->marks);
  g_clear_object (&self->terms);
  g_clear_object (&self->transition);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PAY_INPUTS);
  g_clear_object (&self->option);
  g_clear_object (&self->session);
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
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, replaced_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, hours_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, weeks_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, paid_weeks_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, terms_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, income_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, benefits_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, exit_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, running_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayInputs, transition_row);
  gtk_widget_class_bind_template_callback (widget_class, on_terms_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_income_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_benefits_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_exit_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_running_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_transition_activated_cb);
}

static void
rounds_pay_inputs_init (RoundsPayInputs *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
follow (RoundsPayInputs *self)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);

  self->terms = rounds_option_record_new (plan, self->option, ROUNDS_TYPE_PAY_TERMS,
                                          _ ("Enter Pay and Hours"));
  rounds_option_record_bind (self->terms, "pay", self->pay_row, "amount");
  rounds_option_record_bind (self->terms, "hours-per-week", self->hours_row, "number");
  rounds_option_record_bind (self->terms, "weeks-per-year", self->weeks_row, "number");
  rounds_option_record_bind (self->terms, "paid-weeks", self->paid_weeks_row, "number");
  rounds_pay_unit_follow (self->terms, self->pay_row);
  self->marks = rounds_assumed_marks_new (self->session, self->option);
  rounds_assumed_marks_add (self->marks, self->weeks_row, ROUNDS_ASSUMPTION_WORK_WEEKS);
  rounds_assumed_marks_add (self->marks, self->paid_weeks_row, ROUNDS_ASSUMPTION_WEEKS);
  self->transition =
      rounds_option_record_new (plan, self->option, ROUNDS_TYPE_TRANSITION, _ ("Enter Transition"));
  g_signal_connect_object (self->terms, "changed", G_CALLBACK (show_terms), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->transition, "changed", G_CALLBACK (show_transition), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (plan, "changed", G_CALLBACK (on_plan_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/** rounds_pay_inputs_new: @option is of the session's plan */
GtkWidget *
rounds_pay_inputs_new (RoundsSession *session, RoundsOption *option)
{
  RoundsPayInputs *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_PAY_INPUTS, NULL);
  self->session = g_object_ref (session);
  self->option = g_object_ref (option);
  gtk_widget_set_visible (GTK_WIDGET (self->transition_row), option->role != ROUNDS_OPTION_TODAY);
  follow (self);
  show_title (self);
  show_terms (self);
  show_transition (self);
  show_lines (self);
  return GTK_WIDGET (self);
}

/** rounds_pay_inputs_get_option: (transfer none): whose pay is entered here */
RoundsOption *
rounds_pay_inputs_get_option (RoundsPayInputs *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAY_INPUTS (self), NULL);

  return self->option;
}

/* Frames in which an unfolded row keeps its height once it is open. */
#define FRAMES_SETTLED 4
#define SPACE_ABOVE 12

typedef struct
{
  int height;
  guint n_frames;
} Unfolding;

/* Whether one sees the numbers that a first answer needs, and the figures above them stay where
 * they are. */
static gboolean
shows_numbers (RoundsPayInputs *self, GtkWidget *viewport, float top)
{
  GtkWidget *last = GTK_WIDGET (self->weeks_row);
  graphene_rect_t bounds;

  return top >= 0 && gtk_widget_compute_bounds (last, viewport, &bounds) &&
         bounds.origin.y + bounds.size.height <= gtk_widget_get_height (viewport);
}

/* A row that unfolds grows for a while, and its inputs would grow out of sight. */
static gboolean
keep_in_sight (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Unfolding *unfolding = data;
  GtkWidget *window = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget *viewport =
      window != NULL ? gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (window)) : NULL;
  int height = gtk_widget_get_height (widget);
  graphene_point_t top;

  if (viewport == NULL ||
      !gtk_widget_compute_point (widget, viewport, &GRAPHENE_POINT_INIT (0, 0), &top))
    return G_SOURCE_REMOVE;
  unfolding->n_frames = height == unfolding->height ? unfolding->n_frames + 1 : 0;
  unfolding->height = height;
  if (!shows_numbers (ROUNDS_PAY_INPUTS (widget), viewport, top.y))
    {
      GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));

      gtk_adjustment_set_value (adjustment,
                                gtk_adjustment_get_value (adjustment) + top.y - SPACE_ABOVE);
    }
  return unfolding->n_frames < FRAMES_SETTLED ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/** rounds_pay_inputs_edit: unfolds the inputs, brings them into sight, and gives the pay the
 *   keyboard */
void
rounds_pay_inputs_edit (RoundsPayInputs *self)
{
  g_return_if_fail (ROUNDS_IS_PAY_INPUTS (self));

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  gtk_widget_grab_focus (gtk_widget_get_visible (GTK_WIDGET (self->pay_row))
                             ? GTK_WIDGET (self->pay_row)
                             : GTK_WIDGET (self->replaced_row));
  gtk_widget_add_tick_callback (GTK_WIDGET (self), keep_in_sight, g_new0 (Unfolding, 1), g_free);
}

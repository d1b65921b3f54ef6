/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-cost-form.h"
#include "rounds-income-form.h"
#include "rounds-income-lines.h"
#include "rounds-kinds-form.h"
#include "rounds-line-row.h"
#include "rounds-lines-form.h"
#include "rounds-note-row.h"
#include "rounds-option-record.h"
#include "rounds-pay-dialog.h"
#include "rounds-pay-terms.h"

/**
 * RoundsLinesForm:
 *
 * The lines of income or cost of one option: open, add, remove. Lines are edited on a page of their
 * own in the dialog that the form is in.
 */
struct _RoundsLinesForm
{
  AdwPreferencesPage parent_instance;

  RoundsSession *session; /* owned */
  RoundsPlan *plan; /* borrowed from the session */
  RoundsOption *option; /* owned */
  RoundsLineList list;
  GListModel *lines; /* owned: of RoundsRecord */
  RoundsRecord *opened; /* owned, nullable: the line whose page was opened last */
  RoundsOptionRecord *terms; /* owned, nullable: where a contract is noted */

  AdwPreferencesGroup *lines_group;
  GtkListBox *list_box;
  GtkLabel *empty_label;
  AdwButtonRow *add_row;
  AdwPreferencesGroup *note_group;
  RoundsNoteRow *note_row;
};

G_DEFINE_FINAL_TYPE (RoundsLinesForm, rounds_lines_form, ADW_TYPE_PREFERENCES_PAGE)

static gboolean
holds (gpointer line, gpointer user_data)
{
  RoundsLinesForm *self = user_data;

  return rounds_line_list_holds (self->list, line, self->option);
}

static GtkWidget *
create_line_form (RoundsLinesForm *self, RoundsRecord *line)
{
  return ROUNDS_IS_INCOME_LINE (line)
             ? rounds_income_form_new (self->session, self->option, ROUNDS_INCOME_LINE (line))
             : rounds_cost_form_new (self->session, self->option, ROUNDS_COST_LINE (line));
}

static void
open_line (RoundsLinesForm *self, RoundsRecord *line)
{
  RoundsPayDialog *dialog = rounds_pay_dialog_find (GTK_WIDGET (self));
  g_autofree char *name = rounds_line_dup_name (line);

  if (dialog == NULL)
    return;
  g_set_object (&self->opened, line);
  rounds_pay_dialog_replace (dialog, name, create_line_form (self, line));
}

/* Regular pay that is entered line by line takes the place of the one amount; nothing counts twice.
 */
static void
show_description (RoundsLinesForm *self)
{
  const char *description = rounds_line_list_get_text (self->list).description;

  if (self->list == ROUNDS_LINES_INCOME &&
      rounds_income_lines_replace_pay (self->plan,
                                       rounds_record_get_id (ROUNDS_RECORD (self->option))))
    description =
        _ ("The regular pay is entered here line by line, so the one amount under Pay and "
           "Hours no longer counts.");
  adw_preferences_group_set_description (self->lines_group, description);
}

static void
on_line_activated_cb (RoundsLineRow *row, RoundsLinesForm *self)
{
  open_line (self, rounds_line_row_get_line (row));
}

/* Enter that is pressed once too often after a line was removed opens a page and changes nothing;
 * on the row that adds, it would add. */
static void
focus_first_line (RoundsLinesForm *self)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->list_box, 0);

  gtk_widget_grab_focus (first != NULL ? GTK_WIDGET (first) : GTK_WIDGET (self->add_row));
}

static void
on_line_remove_cb (RoundsLineRow *row, RoundsLinesForm *self)
{
  g_autoptr (RoundsRecord) line = g_object_ref (rounds_line_row_get_line (row));
  g_autofree char *name = rounds_line_dup_name (line);
  /* Translators: %s is a line of income or cost, such as "Bonus" */
  g_autofree char *text = g_strdup_printf (_ ("%s removed"), name);
  RoundsPayDialog *dialog = rounds_pay_dialog_find (GTK_WIDGET (self));

  rounds_plan_begin_act (self->plan, rounds_line_list_get_text (self->list).remove_act);
  rounds_plan_delete (self->plan, line);
  rounds_plan_end_act (self->plan);
  if (dialog != NULL)
    rounds_pay_dialog_toast (dialog, text);
  focus_first_line (self);
}

static GtkWidget *
create_row (gpointer line, gpointer user_data)
{
  RoundsLinesForm *self = user_data;
  GtkWidget *row = rounds_line_row_new (self->plan, line);

  g_signal_connect_object (row, "activated", G_CALLBACK (on_line_activated_cb), self,
                           G_CONNECT_DEFAULT);
  g_signal_connect_object (row, "remove", G_CALLBACK (on_line_remove_cb), self, G_CONNECT_DEFAULT);
  return row;
}

static void
on_kind_chosen_cb (RoundsLinesForm *self, int kind)
{
  open_line (self, rounds_line_list_add (self->list, self->plan, self->option, kind));
}

static void
on_add_activated_cb (RoundsLinesForm *self)
{
  RoundsPayDialog *dialog = rounds_pay_dialog_find (GTK_WIDGET (self));
  GtkWidget *kinds;

  if (dialog == NULL)
    return;
  kinds = rounds_kinds_form_new (self->list, self->plan, self->option);
  g_signal_connect_object (kinds, "chosen", G_CALLBACK (on_kind_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  rounds_pay_dialog_push (dialog, rounds_line_list_get_text (self->list).add_act, kinds);
}

static gboolean
is_listed (RoundsLinesForm *self, RoundsRecord *line)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->lines); i++)
    {
      g_autoptr (RoundsRecord) listed = g_list_model_get_item (self->lines, i);

      if (listed == line)
        return TRUE;
    }
  return FALSE;
}

/* Undo may take away the line whose page is open. */
static void
on_lines_changed_cb (RoundsLinesForm *self)
{
  RoundsPayDialog *dialog = rounds_pay_dialog_find (GTK_WIDGET (self));

  if (self->opened == NULL || is_listed (self, self->opened))
    return;
  g_clear_object (&self->opened);
  if (dialog != NULL)
    rounds_pay_dialog_return (dialog);
}

static void
on_plan_changed_cb (RoundsLinesForm *self, RoundsRecord *record)
{
  if (ROUNDS_IS_INCOME_LINE (record))
    show_description (self);
}

static void
rounds_lines_form_dispose (GObject *object)
{
  RoundsLinesForm *self = ROUNDS_LINES_FORM (object);

  if (self->list_box != NULL)
    gtk_list_box_bind_model (self->list_box, NULL, NULL, NULL, NULL);
  g_clear_object (&self->terms);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_LINES_FORM);
  g_clear_object (&self->lines);
  g_clear_object (&self->opened);
  g_clear_object (&self->option);
  self->plan = NULL;
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_lines_form_parent_class)->dispose (object);
}

static void
rounds_lines_form_class_init (RoundsLinesFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_lines_form_dispose;
  g_type_ensure (ROUNDS_TYPE_NOTE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-lines-form.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsLinesForm, lines_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsLinesForm, list_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsLinesForm, empty_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsLinesForm, add_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsLinesForm, note_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsLinesForm, note_row);
  gtk_widget_class_bind_template_callback (widget_class, on_add_activated_cb);
}

static void
rounds_lines_form_init (RoundsLinesForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* What today's contract says about later work is noted where leaving is reckoned up. */
static void
show_non_compete (RoundsLinesForm *self)
{
  self->terms = rounds_option_record_new (self->plan, self->option, ROUNDS_TYPE_PAY_TERMS,
                                          _ ("Note Non-Compete"));
  rounds_option_record_bind (self->terms, "non-compete", self->note_row, "note");
  gtk_widget_set_visible (GTK_WIDGET (self->note_group), TRUE);
}

static void
follow_lines (RoundsLinesForm *self)
{
  GListModel *records =
      rounds_plan_get_records (self->plan, rounds_line_list_get_noun (self->list));
  GtkCustomFilter *filter = gtk_custom_filter_new (holds, self, NULL);

  self->lines =
      G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (records), GTK_FILTER (filter)));
  gtk_list_box_bind_model (self->list_box, self->lines, create_row, self, NULL);
  g_signal_connect_object (self->lines, "items-changed", G_CALLBACK (on_lines_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->plan, "changed", G_CALLBACK (on_plan_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/** rounds_lines_form_new: the lines of @option, of the session's plan */
GtkWidget *
rounds_lines_form_new (RoundsSession *session, RoundsOption *option, RoundsLineList list)
{
  RoundsLinesForm *self;
  RoundsLineListText text = rounds_line_list_get_text (list);

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_LINES_FORM, NULL);
  self->session = g_object_ref (session);
  self->plan = rounds_session_get_plan (session);
  self->option = g_object_ref (option);
  self->list = list;
  gtk_label_set_label (self->empty_label, text.empty);
  adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (self->add_row), TRUE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->add_row), text.add);
  follow_lines (self);
  show_description (self);
  if (list == ROUNDS_LINES_EXIT && option->role == ROUNDS_OPTION_TODAY)
    show_non_compete (self);
  return GTK_WIDGET (self);
}

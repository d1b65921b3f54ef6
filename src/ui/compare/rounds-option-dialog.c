/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-choices.h"
#include "rounds-criterion-kinds.h"
#include "rounds-destination-kinds.h"
#include "rounds-draft-form.h"
#include "rounds-enums.h"
#include "rounds-excerpt.h"
#include "rounds-option-dialog.h"
#include "rounds-record-dialog.h"
#include "rounds-text-row.h"

/* Name of the draft that keeps what is typed for a new option. */
#define FORM "option"

/**
 * RoundsOptionDialog:
 *
 * What an option is. An existing one is edited in place, every change an edit that can be undone. A
 * new one is filled outside the plan and kept as a draft until it is added or discarded.
 */
struct _RoundsOptionDialog
{
  AdwDialog parent_instance;

  RoundsPlan *plan; /* owned */
  RoundsOption *option; /* owned: of the plan, or in no plan yet */
  gboolean is_new;
  GPtrArray *codes; /* owned: destination codes, as the list shows them; the first is "" */

  GtkButton *cancel_button;
  GtkButton *add_button;
  AdwBanner *draft_banner;
  RoundsTextRow *name_row;
  AdwComboRow *path_row;
  AdwComboRow *destination_row;
  RoundsTextRow *employer_row;
  RoundsTextRow *note_row;
  GtkLabel *summary_label;
};

typedef enum
{
  SIGNAL_ADDED,
  N_SIGNALS
} RoundsOptionDialogSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsOptionDialog, rounds_option_dialog, ADW_TYPE_DIALOG)

static void
append_destination (RoundsOptionDialog *self, GtkStringList *names, const char *code,
                    const char *name)
{
  g_ptr_array_add (self->codes, g_strdup (code));
  gtk_string_list_take (names, rounds_excerpt_dup (name, ROUNDS_EXCERPT_SCREEN));
}

/* The built-in fields of work, the person's own, and last those to be cautious about. */
static void
fill_destinations (RoundsOptionDialog *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GtkExpression) name =
      gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  const guint n_own = rounds_plan_count_records (self->plan, ROUNDS_TYPE_DESTINATION);
  guint n_kinds;
  const RoundsDestinationKind *kinds = rounds_destination_kinds_list (&n_kinds);

  append_destination (self, names, "", _ ("Not decided"));
  for (guint i = 0; i < n_kinds; i++)
    if (kinds[i].role != ROUNDS_DESTINATION_CAUTION)
      append_destination (self, names, kinds[i].code, _ (kinds[i].name));
  for (guint i = 0; i < n_own; i++)
    {
      RoundsDestination *own = rounds_plan_get_record (self->plan, ROUNDS_TYPE_DESTINATION, i);

      if (rounds_destination_kinds_find (own->code) == NULL)
        append_destination (self, names, own->code, own->name);
    }
  for (guint i = 0; i < n_kinds; i++)
    if (kinds[i].role == ROUNDS_DESTINATION_CAUTION)
      append_destination (self, names, kinds[i].code, _ (kinds[i].name));
  adw_combo_row_set_expression (self->destination_row, name);
  adw_combo_row_set_model (self->destination_row, G_LIST_MODEL (names));
}

static gboolean
path_to_position (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  g_value_set_uint (to, (guint) g_value_get_enum (from));
  return TRUE;
}

static gboolean
position_to_path (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  if (g_value_get_uint (from) == GTK_INVALID_LIST_POSITION)
    return FALSE;
  g_value_set_enum (to, (int) g_value_get_uint (from));
  return TRUE;
}

static gboolean
code_to_position (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  RoundsOptionDialog *self = user_data;
  guint position = 0;

  g_ptr_array_find_with_equal_func (self->codes, g_value_get_string (from), g_str_equal, &position);
  g_value_set_uint (to, position < self->codes->len ? position : 0);
  return TRUE;
}

static gboolean
position_to_code (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  RoundsOptionDialog *self = user_data;
  const guint position = g_value_get_uint (from);

  if (position >= self->codes->len)
    return FALSE;
  g_value_set_string (to, g_ptr_array_index (self->codes, position));
  return TRUE;
}

static void
on_option_changed_cb (RoundsOptionDialog *self)
{
  const RoundsDestinationKind *kind = rounds_destination_kinds_find (self->option->destination);

  gtk_label_set_label (self->summary_label, kind != NULL ? _ (kind->summary) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->summary_label), kind != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_button),
                            rounds_option_is_complete (self->option));
}

static void
on_new_option_changed_cb (RoundsOptionDialog *self)
{
  rounds_draft_form_store (self->plan, FORM, ROUNDS_RECORD (self->option));
}

static void
bind_option (RoundsOptionDialog *self)
{
  const GBindingFlags flags = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  g_object_bind_property (self->option, "name", self->name_row, "value", flags);
  g_object_bind_property (self->option, "employer", self->employer_row, "value", flags);
  g_object_bind_property (self->option, "note", self->note_row, "value", flags);
  g_object_bind_property_full (self->option, "path-kind", self->path_row, "selected", flags,
                               path_to_position, position_to_path, NULL, NULL);
  g_object_bind_property_full (self->option, "destination", self->destination_row, "selected",
                               flags, code_to_position, position_to_code, self, NULL);
  g_signal_connect_object (self->option, "notify", G_CALLBACK (on_option_changed_cb), self,
                           G_CONNECT_SWAPPED);
  if (self->is_new)
    g_signal_connect_object (self->option, "notify", G_CALLBACK (on_new_option_changed_cb), self,
                             G_CONNECT_SWAPPED);
  on_option_changed_cb (self);
}

static void
on_cancel_clicked_cb (RoundsOptionDialog *self)
{
  rounds_draft_form_discard (self->plan, FORM);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
on_start_anew_clicked_cb (RoundsOptionDialog *self)
{
  g_object_set (self->option, "name", "", "destination", "", "employer", "", "note", "", NULL);
  rounds_draft_form_discard (self->plan, FORM);
  adw_banner_set_revealed (self->draft_banner, FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->name_row));
}

static void
on_add_clicked_cb (RoundsOptionDialog *self)
{
  g_autofree char *name = g_strstrip (g_strdup (self->option->name));
  RoundsOption *added;

  if (!rounds_option_is_complete (self->option))
    return;
  rounds_plan_begin_act (self->plan, _ ("Add Option"));
  added = rounds_plan_create (self->plan, ROUNDS_TYPE_OPTION, "name", name, "path-kind",
                              self->option->path_kind, "destination", self->option->destination,
                              "employer", self->option->employer, "note", self->option->note, NULL);
  rounds_criteria_ensure (self->plan);
  rounds_draft_form_discard (self->plan, FORM);
  rounds_plan_end_act (self->plan);
  g_signal_emit (self, signals[SIGNAL_ADDED], 0, added);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
rounds_option_dialog_closed (AdwDialog *dialog)
{
  rounds_plan_settle (ROUNDS_OPTION_DIALOG (dialog)->plan);
}

static void
rounds_option_dialog_dispose (GObject *object)
{
  RoundsOptionDialog *self = ROUNDS_OPTION_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_OPTION_DIALOG);
  g_clear_pointer (&self->codes, g_ptr_array_unref);
  g_clear_object (&self->option);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_option_dialog_parent_class)->dispose (object);
}

static void
rounds_option_dialog_class_init (RoundsOptionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_option_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = rounds_option_dialog_closed;

  /**
   * RoundsOptionDialog::added:
   * @option: the new option, now of the plan
   */
  signals[SIGNAL_ADDED] = g_signal_new ("added", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 1, ROUNDS_TYPE_OPTION);

  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/compare/rounds-option-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionDialog, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionDialog, add_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionDialog, draft_banner);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionDialog, path_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionDialog, destination_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionDialog, employer_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionDialog, note_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionDialog, summary_label);
  gtk_widget_class_bind_template_callback (widget_class, on_cancel_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_add_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_start_anew_clicked_cb);
}

static void
rounds_option_dialog_init (RoundsOptionDialog *self)
{
  self->codes = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  rounds_choices_close_at_escape (GTK_WIDGET (self->destination_row));
}

/**
 * rounds_option_dialog_new_for_path:
 * @path_kind: what kind of option is wanted
 *
 * A dialog for a new option, with what was typed last time and neither added nor discarded.
 */
RoundsOptionDialog *
rounds_option_dialog_new_for_path (RoundsPlan *plan, RoundsPathKind path_kind)
{
  RoundsOptionDialog *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  self = g_object_new (ROUNDS_TYPE_OPTION_DIALOG, NULL);
  self->plan = g_object_ref (plan);
  self->option = g_object_new (ROUNDS_TYPE_OPTION, NULL);
  self->is_new = TRUE;
  adw_banner_set_revealed (self->draft_banner,
                           rounds_draft_form_restore (plan, FORM, ROUNDS_RECORD (self->option)) &&
                               rounds_option_is_complete (self->option));
  g_object_set (self->option, "path-kind", path_kind, NULL);
  adw_dialog_set_title (ADW_DIALOG (self), _ ("Add Option"));
  fill_destinations (self);
  bind_option (self);
  return self;
}

/** rounds_option_dialog_new_for_option: a dialog that edits @option of @plan in place */
RoundsOptionDialog *
rounds_option_dialog_new_for_option (RoundsPlan *plan, RoundsOption *option)
{
  RoundsOptionDialog *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_OPTION_DIALOG, NULL);
  self->plan = g_object_ref (plan);
  self->option = g_object_ref (option);
  adw_dialog_set_title (ADW_DIALOG (self), _ ("Edit Option"));
  gtk_widget_set_visible (GTK_WIDGET (self->cancel_button), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->add_button), FALSE);
  rounds_record_dialog_follow (ADW_DIALOG (self), plan, option);
  fill_destinations (self);
  bind_option (self);
  return self;
}

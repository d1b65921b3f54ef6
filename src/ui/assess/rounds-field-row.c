/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-destination-kinds.h"
#include "rounds-destination-text.h"
#include "rounds-field-row.h"
#include "rounds-own-destinations.h"
#include "rounds-removal-dialog.h"
#include "rounds-scale-row.h"
#include "rounds-shown-text.h"
#include "rounds-text-row.h"

/**
 * RoundsFieldRow:
 *
 * One field of work: whether it is on the list, how much it draws one, how much of the training it
 * uses (R026), and why; with a way to all that is known of it. Without an answer about a built-in
 * field there is no record; the first answer makes it.
 */
struct _RoundsFieldRow
{
  AdwExpanderRow parent_instance;

  RoundsPlan *plan; /* owned */
  char *code; /* owned */
  RoundsDestination *destination; /* owned, nullable */
  GBindingGroup *bindings; /* owned: of the destination */
  GSignalGroup *signals; /* owned: of the destination */
  gboolean filling; /* the rows are being set by us */

  GtkCheckButton *listed_button;
  RoundsTextRow *name_row;
  RoundsScaleRow *interest_row;
  RoundsScaleRow *training_row;
  RoundsTextRow *reason_row;
  GtkWidget *about_button;
  AdwButtonRow *remove_row;
};

G_DEFINE_FINAL_TYPE (RoundsFieldRow, rounds_field_row, ADW_TYPE_EXPANDER_ROW)

/* What is in the row of a field is heard without it, and there are dozens of rows. */
static void
take_name (RoundsFieldRow *self, const char *name)
{
  /* Translators: accessible name of a button; %s is a destination */
  g_autofree char *about = g_strdup_printf (_ ("About %s"), name);

  rounds_shown_text_set_title (self, name);
  rounds_shown_text_set_accessible_label (self->about_button, about);
  rounds_shown_text_set_accessible_description (self->listed_button, name);
}

/* Of the person's own: what it is called, in the title and where it is renamed. */
static void
show_name (RoundsFieldRow *self)
{
  if (self->destination == NULL || rounds_destination_kinds_find (self->code) != NULL)
    return;
  take_name (self, self->destination->name);
  rounds_text_row_set_value (self->name_row, self->destination->name);
}

static void
set_destination (RoundsFieldRow *self, RoundsDestination *destination)
{
  int position = gtk_editable_get_position (GTK_EDITABLE (self->reason_row));

  if (self->destination == destination)
    return;
  self->filling = TRUE;
  g_set_object (&self->destination, destination);
  g_signal_group_set_target (self->signals, destination);
  g_binding_group_set_source (self->bindings, destination);
  if (destination != NULL)
    {
      show_name (self);
      /* Binding may happen between two keystrokes. */
      gtk_editable_set_position (GTK_EDITABLE (self->reason_row), position);
    }
  else
    {
      gtk_check_button_set_active (self->listed_button, FALSE);
      rounds_scale_row_set_value (self->interest_row, ROUNDS_SCALE_UNSET);
      rounds_scale_row_set_value (self->training_row, ROUNDS_SCALE_UNSET);
      rounds_text_row_set_value (self->reason_row, "");
    }
  self->filling = FALSE;
}

/* The first answer. The rows are read before the record exists, because binding it fills them. */
static void
on_answer_changed_cb (RoundsFieldRow *self)
{
  gboolean listed;
  int interest;
  int training;
  g_autofree char *reason = NULL;
  RoundsDestination *destination;

  if (self->filling || self->destination != NULL || self->plan == NULL)
    return;
  listed = gtk_check_button_get_active (self->listed_button);
  interest = rounds_scale_row_get_value (self->interest_row);
  training = rounds_scale_row_get_value (self->training_row);
  reason = g_strdup (rounds_text_row_get_value (self->reason_row));

  self->filling = TRUE;
  rounds_plan_begin_act (self->plan, _ ("Change Destination"));
  destination = rounds_destination_ensure (self->plan, self->code);
  g_object_set (destination, "shortlisted", listed, "interest", interest, "training-used", training,
                "reason", reason, NULL);
  rounds_plan_end_act (self->plan);
  self->filling = FALSE;
  set_destination (self, destination);
}

static void
on_destinations_changed_cb (RoundsFieldRow *self)
{
  if (!self->filling)
    set_destination (self, rounds_destination_lookup (self->plan, self->code));
}

/* A field of work without a name could not be told from another: the old name comes back. */
static void
on_rename_cb (RoundsFieldRow *self)
{
  if (!rounds_own_destination_rename (self->plan, self->destination,
                                      rounds_text_row_get_value (self->name_row)))
    show_name (self);
}

static void
remove_own (RoundsFieldRow *self)
{
  g_autoptr (RoundsFieldRow) kept = g_object_ref (self);
  g_autoptr (RoundsDestination) destination = g_object_ref (self->destination);

  rounds_own_destination_remove (kept->plan, destination);
}

static void
on_removal_response_cb (RoundsFieldRow *self, const char *response)
{
  if (g_str_equal (response, ROUNDS_REMOVAL_DIALOG_REMOVE) && self->destination != NULL)
    remove_own (self);
}

static void
on_remove_cb (RoundsFieldRow *self)
{
  AdwDialog *dialog = rounds_removal_dialog_new (self->plan, self->destination);

  if (dialog == NULL)
    {
      remove_own (self);
      return;
    }
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_removal_response_cb), self,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

/* What the ends of a scale mean, before anything is marked. */
static void
explain_scale (RoundsScaleRow *row, const char *const *words)
{
  /* Translators: the two ends of a scale, as in "0: None · 4: Very much" */
  g_autofree char *ends = g_strdup_printf (_ ("0: %s · 4: %s"), words[0], words[4]);

  rounds_scale_row_set_words (row, words);
  g_object_set (row, "subtitle", ends, NULL);
}

static void
rounds_field_row_dispose (GObject *object)
{
  RoundsFieldRow *self = ROUNDS_FIELD_ROW (object);

  g_clear_object (&self->bindings);
  g_clear_object (&self->signals);
  g_clear_object (&self->destination);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->code, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_FIELD_ROW);
  G_OBJECT_CLASS (rounds_field_row_parent_class)->dispose (object);
}

static void
rounds_field_row_class_init (RoundsFieldRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_field_row_dispose;

  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  g_type_ensure (ROUNDS_TYPE_SCALE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-field-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsFieldRow, listed_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsFieldRow, name_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsFieldRow, interest_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsFieldRow, training_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsFieldRow, reason_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsFieldRow, about_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsFieldRow, remove_row);
  gtk_widget_class_bind_template_callback (widget_class, on_answer_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_rename_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_remove_cb);
}

static void
follow_destination (RoundsFieldRow *self)
{
  const GBindingFlags both = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  self->bindings = g_binding_group_new ();
  g_binding_group_bind (self->bindings, "shortlisted", self->listed_button, "active", both);
  g_binding_group_bind (self->bindings, "interest", self->interest_row, "value", both);
  g_binding_group_bind (self->bindings, "training-used", self->training_row, "value", both);
  g_binding_group_bind (self->bindings, "reason", self->reason_row, "value", both);
  self->signals = g_signal_group_new (ROUNDS_TYPE_DESTINATION);
  g_signal_group_connect_swapped (self->signals, "notify::name", G_CALLBACK (show_name), self);
}

static void
rounds_field_row_init (RoundsFieldRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  follow_destination (self);
  explain_scale (self->interest_row, rounds_interest_list_words ());
  explain_scale (self->training_row, rounds_training_list_words ());
}

static void
add_usual_mark (RoundsFieldRow *self, const RoundsDestinationKind *kind,
                RoundsProfession profession)
{
  const int mark = rounds_destination_kind_get_training_used (kind, profession);
  g_autofree char *ends = NULL;
  g_autofree char *usual = NULL;
  g_autofree char *subtitle = NULL;

  g_object_get (self->training_row, "subtitle", &ends, NULL);
  /* Translators: what is assumed while the person has not marked it; as in "Our mark: 2, As
   * background. Yours counts." */
  usual = g_strdup_printf (_ ("Our mark: %d, %s. Yours counts."), mark,
                           rounds_training_get_word (mark));
  subtitle = g_strdup_printf ("%s\n%s", ends, usual);
  g_object_set (self->training_row, "subtitle", subtitle, NULL);
}

/* What it is, and on a line of their own what marks it out and our mark of its training use. */
static void
describe (RoundsFieldRow *self, const RoundsDestinationEntry *entry, RoundsProfession profession)
{
  const RoundsDestinationKind *kind = rounds_destination_kinds_find (entry->code);
  g_autofree char *marks = rounds_destination_describe_marks (entry, profession);
  g_autofree char *subtitle = g_strconcat (entry->summary, *marks != '\0' ? "\n" : "", marks, NULL);

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  gtk_widget_set_visible (self->about_button, entry->facts != NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->about_button), "s", entry->code);
  gtk_widget_set_visible (GTK_WIDGET (self->name_row), entry->facts == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->remove_row), entry->facts == NULL);
  if (kind == NULL)
    return;
  if (kind->role == ROUNDS_DESTINATION_CAUTION)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->reason_row),
                                   _ ("Why you choose it all the same"));
  add_usual_mark (self, kind, profession);
}

/**
 * rounds_field_row_new:
 * @entry: is read now and not kept
 * @profession: of the reader
 */
GtkWidget *
rounds_field_row_new (RoundsPlan *plan, const RoundsDestinationEntry *entry,
                      RoundsProfession profession)
{
  RoundsFieldRow *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && entry != NULL, NULL);

  self = g_object_new (ROUNDS_TYPE_FIELD_ROW, "use-markup", FALSE, NULL);
  /* After use-markup is off: among the properties above, the title might be read as markup before.
   */
  take_name (self, entry->name);
  self->plan = g_object_ref (plan);
  self->code = g_strdup (entry->code);
  describe (self, entry, profession);
  on_destinations_changed_cb (self);
  g_signal_connect_object (rounds_plan_get_records (plan, ROUNDS_TYPE_DESTINATION), "items-changed",
                           G_CALLBACK (on_destinations_changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/** rounds_field_row_open: (transfer none): unfolds it; returns the row in it where the use of the
 *   training is marked */
GtkWidget *
rounds_field_row_open (RoundsFieldRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_FIELD_ROW (self), NULL);

  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  return GTK_WIDGET (self->training_row);
}

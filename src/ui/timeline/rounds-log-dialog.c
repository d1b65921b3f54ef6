/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-choices.h"
#include "rounds-date-row.h"
#include "rounds-destination-row.h"
#include "rounds-integer-row.h"
#include "rounds-log-dialog.h"
#include "rounds-log-entry.h"
#include "rounds-note-row.h"
#include "rounds-person-suggestions.h"
#include "rounds-text-row.h"

/**
 * RoundsLogDialog:
 *
 * Logs a conversation: three fields, Enter, done. What is typed is kept as a draft of the plan
 * until it is logged or discarded; closing the dialog keeps it.
 */
struct _RoundsLogDialog
{
  AdwDialog parent_instance;

  RoundsSession *session; /* owned */
  RoundsPerson *known; /* owned, nullable: who the name belongs to; the fields follow them */
  gboolean filling; /* the rows are being set by us */

  GtkButton *discard_button;
  GtkButton *save_button;
  AdwBanner *restored_banner;
  RoundsTextRow *name_row;
  RoundsPersonSuggestions *suggestions;
  RoundsDestinationRow *destination_row;
  AdwComboRow *outcome_row;
  RoundsDateRow *date_row;
  AdwExpanderRow *more_row;
  AdwComboRow *channel_row;
  RoundsIntegerRow *minutes_row;
  RoundsIntegerRow *pivot_year_row;
  RoundsNoteRow *note_row;
};

G_DEFINE_FINAL_TYPE (RoundsLogDialog, rounds_log_dialog, ADW_TYPE_DIALOG)

static RoundsPlan *
get_plan (RoundsLogDialog *self)
{
  return rounds_session_get_plan (self->session);
}

static RoundsDate
get_today (RoundsLogDialog *self)
{
  return rounds_figures_get_today (rounds_session_get_figures (self->session));
}

static void
read_rows (RoundsLogDialog *self, RoundsLogEntry *entry)
{
  rounds_log_entry_init (entry, rounds_date_row_get_date (self->date_row));
  g_set_str (&entry->name, rounds_text_row_get_value (self->name_row));
  g_set_str (&entry->destination, rounds_destination_row_get_code (self->destination_row));
  entry->outcome = (RoundsThreeYearOutcome) adw_combo_row_get_selected (self->outcome_row);
  entry->channel = (RoundsChannel) adw_combo_row_get_selected (self->channel_row);
  entry->minutes = rounds_integer_row_get_value (self->minutes_row);
  entry->pivot_year = rounds_integer_row_get_value (self->pivot_year_row);
  g_clear_pointer (&entry->note, g_free);
  g_object_get (self->note_row, "note", &entry->note, NULL);
}

static void
update_buttons (RoundsLogDialog *self, const RoundsLogEntry *entry)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->save_button), rounds_log_entry_is_complete (entry));
  gtk_widget_set_visible (GTK_WIDGET (self->discard_button), !rounds_log_entry_is_blank (entry));
}

static void
show_entry (RoundsLogDialog *self, const RoundsLogEntry *entry)
{
  self->filling = TRUE;
  rounds_text_row_set_value (self->name_row, entry->name);
  rounds_destination_row_set_code (self->destination_row, entry->destination);
  adw_combo_row_set_selected (self->outcome_row, entry->outcome);
  rounds_date_row_set_date (self->date_row, entry->held_on);
  adw_combo_row_set_selected (self->channel_row, entry->channel);
  rounds_integer_row_set_value (self->minutes_row, entry->minutes);
  rounds_integer_row_set_value (self->pivot_year_row, entry->pivot_year);
  g_object_set (self->note_row, "note", entry->note, NULL);
  adw_expander_row_set_expanded (self->more_row, entry->note[0] != '\0' ||
                                                     entry->channel != ROUNDS_CHANNEL_NOT_SAID ||
                                                     entry->minutes != ROUNDS_INTEGER_UNSET ||
                                                     entry->pivot_year != ROUNDS_INTEGER_UNSET);
  self->filling = FALSE;
  update_buttons (self, entry);
}

static void
on_edited_cb (RoundsLogDialog *self)
{
  g_auto (RoundsLogEntry) entry = { 0 };

  if (self->filling || self->session == NULL)
    return;
  read_rows (self, &entry);
  update_buttons (self, &entry);
  rounds_log_entry_keep (&entry, get_plan (self));
}

/* Fields that still say what was taken from @known go back to open. */
static void
withdraw_known (RoundsLogDialog *self, RoundsLogEntry *entry)
{
  if (g_str_equal (entry->destination, self->known->destination))
    g_set_str (&entry->destination, "");
  if (entry->outcome == self->known->outcome)
    entry->outcome = ROUNDS_OUTCOME_NOT_SAID;
  if (entry->pivot_year == self->known->pivot_year)
    entry->pivot_year = ROUNDS_INTEGER_UNSET;
}

/* Fields that are still open take over what is known of @known. */
static void
apply_known (RoundsLogDialog *self, RoundsLogEntry *entry)
{
  if (entry->destination[0] == '\0')
    g_set_str (&entry->destination, self->known->destination);
  if (entry->outcome == ROUNDS_OUTCOME_NOT_SAID)
    entry->outcome = self->known->outcome;
  if (entry->pivot_year == ROUNDS_INTEGER_UNSET)
    entry->pivot_year = self->known->pivot_year;
}

static void
follow_name (RoundsLogDialog *self)
{
  g_auto (RoundsLogEntry) entry = { 0 };
  RoundsPerson *person;

  read_rows (self, &entry);
  person = rounds_person_find (get_plan (self), entry.name);
  if (person == self->known)
    return;
  if (self->known != NULL)
    withdraw_known (self, &entry);
  g_set_object (&self->known, person);
  if (self->known != NULL)
    apply_known (self, &entry);

  self->filling = TRUE;
  rounds_destination_row_set_code (self->destination_row, entry.destination);
  adw_combo_row_set_selected (self->outcome_row, entry.outcome);
  rounds_integer_row_set_value (self->pivot_year_row, entry.pivot_year);
  self->filling = FALSE;
}

static void
on_name_changed_cb (RoundsLogDialog *self)
{
  if (self->filling || self->session == NULL)
    return;
  follow_name (self);
  on_edited_cb (self);
}

static void
on_person_picked_cb (RoundsLogDialog *self, RoundsPerson *person)
{
  rounds_text_row_set_value (self->name_row, person->name);
  gtk_widget_grab_focus (GTK_WIDGET (self->destination_row));
}

static void
on_save_clicked_cb (RoundsLogDialog *self)
{
  g_auto (RoundsLogEntry) entry = { 0 };
  g_autofree char *text = NULL;

  read_rows (self, &entry);
  if (!rounds_log_entry_is_complete (&entry))
    return;
  rounds_log_entry_apply (&entry, get_plan (self), _ ("Log Conversation"));
  g_strstrip (entry.name);
  /* Translators: %s is a person's name */
  text = g_strdup_printf (_ ("Conversation with %s logged"), entry.name);
  rounds_session_toast_when_saved (self->session, text);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
on_discard_clicked_cb (RoundsLogDialog *self)
{
  rounds_log_entry_discard (get_plan (self));
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
rounds_log_dialog_closed (AdwDialog *dialog)
{
  rounds_plan_settle (get_plan (ROUNDS_LOG_DIALOG (dialog)));
}

static void
rounds_log_dialog_dispose (GObject *object)
{
  RoundsLogDialog *self = ROUNDS_LOG_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_object (&self->known);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_LOG_DIALOG);
  G_OBJECT_CLASS (rounds_log_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/timeline/rounds-log-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, discard_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, save_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, restored_banner);
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, name_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, suggestions);
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, destination_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, outcome_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, date_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, more_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, channel_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, minutes_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, pivot_year_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsLogDialog, note_row);
  gtk_widget_class_bind_template_callback (widget_class, on_edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_person_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_save_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_discard_clicked_cb);
}

static void
rounds_log_dialog_class_init (RoundsLogDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_log_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = rounds_log_dialog_closed;

  g_type_ensure (ROUNDS_TYPE_DATE_ROW);
  g_type_ensure (ROUNDS_TYPE_DESTINATION_ROW);
  g_type_ensure (ROUNDS_TYPE_INTEGER_ROW);
  g_type_ensure (ROUNDS_TYPE_NOTE_ROW);
  g_type_ensure (ROUNDS_TYPE_PERSON_SUGGESTIONS);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
rounds_log_dialog_init (RoundsLogDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = TRUE;
  rounds_choices_fill_outcomes (self->outcome_row);
  rounds_choices_fill_channels (self->channel_row);
  self->filling = FALSE;
}

/**
 * rounds_log_dialog_new:
 * @person: (nullable): who it was, where that is known
 *
 * What was typed before and neither logged nor discarded is there again.
 */
RoundsLogDialog *
rounds_log_dialog_new (RoundsSession *session, RoundsPerson *person)
{
  g_auto (RoundsLogEntry) entry = { 0 };
  RoundsLogDialog *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session), NULL);
  g_return_val_if_fail (person == NULL || ROUNDS_IS_PERSON (person), NULL);

  self = g_object_new (ROUNDS_TYPE_LOG_DIALOG, NULL);
  self->session = g_object_ref (session);
  rounds_person_suggestions_set_plan (self->suggestions, get_plan (self));
  rounds_destination_row_set_plan (self->destination_row, get_plan (self));
  rounds_log_entry_init (&entry, get_today (self));
  if (rounds_log_entry_recall (&entry, get_plan (self)))
    adw_banner_set_revealed (self->restored_banner, TRUE);
  else if (person != NULL)
    g_set_str (&entry.name, person->name);
  show_entry (self, &entry);
  follow_name (self);
  return self;
}

/**
 * rounds_log_dialog_open:
 * @parent: a widget in a window
 * @person: (nullable): who it was, where that is known
 *
 * Shows the dialog, unless the plan is still loading or another dialog is open.
 */
void
rounds_log_dialog_open (GtkWidget *parent, RoundsSession *session, RoundsPerson *person)
{
  GtkRoot *root;

  g_return_if_fail (GTK_IS_WIDGET (parent) && ROUNDS_IS_SESSION (session));

  root = gtk_widget_get_root (parent);
  if (!rounds_plan_get_loaded (rounds_session_get_plan (session)))
    return;
  if (ADW_IS_APPLICATION_WINDOW (root) &&
      adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (root)) != NULL)
    return;
  adw_dialog_present (ADW_DIALOG (rounds_log_dialog_new (session, person)), parent);
}

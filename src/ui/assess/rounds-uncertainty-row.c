/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-destination-row.h"
#include "rounds-excerpt.h"
#include "rounds-note-row.h"
#include "rounds-shown-text.h"
#include "rounds-uncertainty-row.h"
#include "rounds-uncertainty-text.h"

/**
 * RoundsUncertaintyRow:
 *
 * One key uncertainty: what is asked and who could settle it; unfolded, what the answer would
 * change, the answer, and who gave it. A suggestion has no record until it is kept.
 */
struct _RoundsUncertaintyRow
{
  AdwExpanderRow parent_instance;

  RoundsFigures *figures; /* owned */
  RoundsUncertainty *record; /* owned, nullable */
  char *code; /* owned, nullable: of the gap that it came from */
  char *question; /* owned, nullable: all of it; the title of the row may be an excerpt */
  char *destination; /* owned, nullable: that it is about */
  GBindingGroup *fields; /* owned: of the record */
  GArray *people; /* owned, gint64: ids in the order of the choices */
  gboolean filling; /* the rows are being set by us */

  AdwActionRow *effect_row;
  AdwButtonRow *keep_row;
  RoundsDestinationRow *about_row;
  AdwSwitchRow *settled_row;
  RoundsNoteRow *answer_row;
  AdwComboRow *person_row;
  GtkWidget *log_row;
  AdwButtonRow *remove_row;
};

G_DEFINE_FINAL_TYPE (RoundsUncertaintyRow, rounds_uncertainty_row, ADW_TYPE_EXPANDER_ROW)

static RoundsPlan *
get_plan (RoundsUncertaintyRow *self)
{
  return rounds_figures_get_plan (self->figures);
}

static void
on_keep_activated_cb (RoundsUncertaintyRow *self)
{
  rounds_uncertainties_add (get_plan (self), self->code, self->question, self->destination);
}

static void
on_remove_activated_cb (RoundsUncertaintyRow *self)
{
  RoundsPlan *plan = get_plan (self);

  rounds_plan_begin_act (plan, _ ("Remove Question"));
  rounds_plan_delete (plan, self->record);
  rounds_plan_end_act (plan);
}

static gint64
get_person (RoundsUncertaintyRow *self)
{
  guint position = adw_combo_row_get_selected (self->person_row);

  return position < self->people->len ? g_array_index (self->people, gint64, position) : 0;
}

static void
on_settled_changed_cb (RoundsUncertaintyRow *self)
{
  g_autoptr (RoundsUncertainty) record = NULL;

  if (self->filling || self->record == NULL)
    return;
  record = g_object_ref (self->record);
  if (adw_switch_row_get_active (self->settled_row))
    rounds_uncertainties_settle (get_plan (self), record, record->answer, get_person (self),
                                 rounds_figures_get_today (self->figures));
  else
    rounds_uncertainties_reopen (get_plan (self), record);
}

static void
on_person_changed_cb (RoundsUncertaintyRow *self)
{
  if (!self->filling && self->record != NULL && self->record->state == ROUNDS_UNCERTAINTY_SETTLED)
    g_object_set (self->record, "settled-by", get_person (self), NULL);
}

static void
add_person (RoundsUncertaintyRow *self, GtkStringList *names, RoundsPerson *person)
{
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (person));

  for (guint i = 0; i < self->people->len; i++)
    {
      if (g_array_index (self->people, gint64, i) == id)
        return;
    }
  g_array_append_val (self->people, id);
  gtk_string_list_take (names,
                        rounds_excerpt_dup (*person->name != '\0' ? person->name : _ ("No name"),
                                            ROUNDS_EXCERPT_SCREEN));
}

/* Who could settle it comes first, then everybody else whom one may have asked. */
static void
fill_people (RoundsUncertaintyRow *self, const RoundsOpenQuestion *question)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  RoundsPlan *plan = get_plan (self);
  const gint64 nobody = 0;

  g_array_set_size (self->people, 0);
  g_array_append_val (self->people, nobody);
  gtk_string_list_append (names, _ ("Nobody in the list"));
  for (guint i = 0; i < question->people->len; i++)
    add_person (self, names, question->people->pdata[i]);
  for (guint i = 0; i < rounds_plan_count_records (plan, ROUNDS_TYPE_PERSON); i++)
    add_person (self, names, rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, i));
  adw_combo_row_set_model (self->person_row, G_LIST_MODEL (names));
  for (guint i = 0; self->record != NULL && i < self->people->len; i++)
    {
      if (g_array_index (self->people, gint64, i) == self->record->settled_by)
        adw_combo_row_set_selected (self->person_row, i);
    }
}

static void
show_parts (RoundsUncertaintyRow *self, const RoundsOpenQuestion *question)
{
  gboolean is_kept = self->record != NULL;
  gboolean is_settled = is_kept && self->record->state == ROUNDS_UNCERTAINTY_SETTLED;

  rounds_shown_text_set_subtitle (self->effect_row, question->effect);
  gtk_widget_set_visible (GTK_WIDGET (self->effect_row), *question->effect != '\0');
  gtk_widget_set_visible (self->log_row,
                          !is_settled && rounds_uncertainty_text_lacks_people (question));
  gtk_widget_set_visible (GTK_WIDGET (self->keep_row), !is_kept);
  gtk_widget_set_visible (GTK_WIDGET (self->about_row), is_kept && *question->code == '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->settled_row), is_kept);
  gtk_widget_set_visible (GTK_WIDGET (self->answer_row), is_kept);
  gtk_widget_set_visible (GTK_WIDGET (self->person_row), is_settled);
  gtk_widget_set_visible (GTK_WIDGET (self->remove_row), is_kept);
  adw_switch_row_set_active (self->settled_row, is_settled);
}

static void
rounds_uncertainty_row_dispose (GObject *object)
{
  RoundsUncertaintyRow *self = ROUNDS_UNCERTAINTY_ROW (object);

  g_clear_object (&self->fields);
  g_clear_object (&self->record);
  g_clear_object (&self->figures);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_UNCERTAINTY_ROW);
  G_OBJECT_CLASS (rounds_uncertainty_row_parent_class)->dispose (object);
}

static void
rounds_uncertainty_row_finalize (GObject *object)
{
  RoundsUncertaintyRow *self = ROUNDS_UNCERTAINTY_ROW (object);

  g_free (self->code);
  g_free (self->question);
  g_free (self->destination);
  g_array_unref (self->people);
  G_OBJECT_CLASS (rounds_uncertainty_row_parent_class)->finalize (object);
}

static void
rounds_uncertainty_row_class_init (RoundsUncertaintyRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_uncertainty_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = rounds_uncertainty_row_finalize;

  g_type_ensure (ROUNDS_TYPE_DESTINATION_ROW);
  g_type_ensure (ROUNDS_TYPE_NOTE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/assess/rounds-uncertainty-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsUncertaintyRow, effect_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsUncertaintyRow, log_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsUncertaintyRow, keep_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsUncertaintyRow, about_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsUncertaintyRow, settled_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsUncertaintyRow, answer_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsUncertaintyRow, person_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsUncertaintyRow, remove_row);
  gtk_widget_class_bind_template_callback (widget_class, on_keep_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_remove_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_settled_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_person_changed_cb);
}

static void
rounds_uncertainty_row_init (RoundsUncertaintyRow *self)
{
  const GBindingFlags flags = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  self->people = g_array_new (FALSE, FALSE, sizeof (gint64));
  gtk_widget_init_template (GTK_WIDGET (self));
  self->fields = g_binding_group_new ();
  g_binding_group_bind (self->fields, "answer", self->answer_row, "note", flags);
  g_binding_group_bind (self->fields, "destination", self->about_row, "code", flags);
}

/** rounds_uncertainty_row_new: a row that shows nothing yet */
GtkWidget *
rounds_uncertainty_row_new (RoundsFigures *figures)
{
  RoundsUncertaintyRow *self;

  g_return_val_if_fail (ROUNDS_IS_FIGURES (figures), NULL);

  self = g_object_new (ROUNDS_TYPE_UNCERTAINTY_ROW, NULL);
  self->figures = g_object_ref (figures);
  rounds_destination_row_set_plan (self->about_row, get_plan (self));
  return GTK_WIDGET (self);
}

/** rounds_uncertainty_row_show: shows @question, which is not kept */
void
rounds_uncertainty_row_show (RoundsUncertaintyRow *self, const RoundsOpenQuestion *question)
{
  g_autofree char *subtitle = NULL;

  g_return_if_fail (ROUNDS_IS_UNCERTAINTY_ROW (self) && question != NULL);

  self->filling = TRUE;
  g_set_object (&self->record, question->record);
  g_set_str (&self->code, question->code);
  g_set_str (&self->question, question->question);
  g_set_str (&self->destination, question->destination);
  g_binding_group_set_source (self->fields, self->record);
  if (self->record != NULL && self->record->state == ROUNDS_UNCERTAINTY_SETTLED)
    subtitle = rounds_uncertainty_text_dup_settled (get_plan (self), self->record);
  else
    subtitle = rounds_uncertainty_text_dup_people (get_plan (self), question);
  rounds_shown_text_set_title (self, question->question);
  rounds_shown_text_set_subtitle (self, subtitle);
  fill_people (self, question);
  show_parts (self, question);
  self->filling = FALSE;
}

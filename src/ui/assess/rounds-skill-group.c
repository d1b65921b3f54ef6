/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-assess-step.h"
#include "rounds-destination-kinds.h"
#include "rounds-note-row.h"
#include "rounds-shown-text.h"
#include "rounds-skill-group.h"
#include "rounds-skill-model.h"
#include "rounds-text-row.h"

/**
 * RoundsSkillGroup:
 *
 * One line of the skill sheet, folded: the clinical task, what business calls it, what shows it,
 * and the shortlisted fields that need it (R007).
 */
struct _RoundsSkillGroup
{
  AdwPreferencesGroup parent_instance;

  RoundsPlan *plan; /* owned */
  RoundsSkill *skill; /* owned */
  GPtrArray *switches; /* owned: borrowed rows of fields of work */
  gboolean filling; /* the switches are being set by us */

  AdwExpanderRow *sheet_row;
  RoundsTextRow *task_row;
  RoundsTextRow *wording_row;
  RoundsNoteRow *evidence_row;
  AdwButtonRow *remove_row;
};

G_DEFINE_FINAL_TYPE (RoundsSkillGroup, rounds_skill_group, ADW_TYPE_PREFERENCES_GROUP)

static char *
dup_heading (GObject *object, const char *wording, const char *task)
{
  if (wording != NULL && *wording != '\0')
    return g_strdup (wording);
  return g_strdup (task != NULL && *task != '\0' ? task : _ ("New skill"));
}

static char *
dup_detail (GObject *object, const char *wording, const char *task)
{
  return g_strdup (wording != NULL && *wording != '\0' ? task : "");
}

static void
on_remove_activated_cb (RoundsSkillGroup *self)
{
  /* The page lets go of the group as soon as its skill is gone. */
  g_autoptr (RoundsSkillGroup) kept = g_object_ref (self);

  rounds_plan_delete (kept->plan, kept->skill);
}

static void
on_field_switched_cb (AdwSwitchRow *row, GParamSpec *pspec, RoundsSkillGroup *self)
{
  const char *code = g_object_get_data (G_OBJECT (row), "code");
  g_autofree char *destinations = NULL;

  if (self->filling)
    return;
  destinations = rounds_skill_dup_destinations (self->skill, code, adw_switch_row_get_active (row));
  g_object_set (self->skill, "destinations", destinations, NULL);
}

static void
add_switch (RoundsSkillGroup *self, const char *code)
{
  GtkWidget *row = g_object_new (ADW_TYPE_SWITCH_ROW, "use-markup", FALSE, "title-lines", 0, NULL);
  g_autofree char *title = NULL;

  /* Translators: %s is a destination */
  title = g_strdup_printf (_ ("Needed in %s"), rounds_destination_get_name (self->plan, code));
  rounds_shown_text_set_title (row, title);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), rounds_skill_serves (self->skill, code));
  g_object_set_data_full (G_OBJECT (row), "code", g_strdup (code), g_free);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (on_field_switched_cb), self,
                           G_CONNECT_DEFAULT);
  adw_expander_row_add_row (self->sheet_row, row);
  g_ptr_array_add (self->switches, row);
}

/* The shortlist changes while the page is open only by undo; then the switches follow. */
static void
fill_switches (RoundsSkillGroup *self)
{
  guint n_destinations = rounds_plan_count_records (self->plan, ROUNDS_TYPE_DESTINATION);

  self->filling = TRUE;
  for (guint i = 0; i < self->switches->len; i++)
    adw_expander_row_remove (self->sheet_row, self->switches->pdata[i]);
  g_ptr_array_set_size (self->switches, 0);
  for (guint i = 0; i < n_destinations; i++)
    {
      RoundsDestination *destination =
          rounds_plan_get_record (self->plan, ROUNDS_TYPE_DESTINATION, i);

      if (destination->shortlisted || rounds_skill_serves (self->skill, destination->code))
        add_switch (self, destination->code);
    }
  /* Removing comes last. */
  g_object_ref (self->remove_row);
  adw_expander_row_remove (self->sheet_row, GTK_WIDGET (self->remove_row));
  adw_expander_row_add_row (self->sheet_row, GTK_WIDGET (self->remove_row));
  g_object_unref (self->remove_row);
  self->filling = FALSE;
}

static void
on_destinations_changed_cb (RoundsSkillGroup *self)
{
  self->filling = TRUE;
  for (guint i = 0; i < self->switches->len; i++)
    {
      AdwSwitchRow *row = self->switches->pdata[i];

      adw_switch_row_set_active (
          row, rounds_skill_serves (self->skill, g_object_get_data (G_OBJECT (row), "code")));
    }
  self->filling = FALSE;
}

static void
rounds_skill_group_dispose (GObject *object)
{
  RoundsSkillGroup *self = ROUNDS_SKILL_GROUP (object);

  g_clear_pointer (&self->switches, g_ptr_array_unref);
  g_clear_object (&self->skill);
  g_clear_object (&self->plan);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_SKILL_GROUP);
  G_OBJECT_CLASS (rounds_skill_group_parent_class)->dispose (object);
}

static void
rounds_skill_group_class_init (RoundsSkillGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_skill_group_dispose;

  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  g_type_ensure (ROUNDS_TYPE_NOTE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-skill-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillGroup, sheet_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillGroup, task_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillGroup, wording_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillGroup, evidence_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillGroup, remove_row);
  gtk_widget_class_bind_template_callback (widget_class, dup_heading);
  gtk_widget_class_bind_template_callback (widget_class, dup_detail);
  gtk_widget_class_bind_template_callback (widget_class, on_remove_activated_cb);
}

static void
rounds_skill_group_init (RoundsSkillGroup *self)
{
  self->switches = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_skill_group_new: @skill, a record of the plan of @session */
GtkWidget *
rounds_skill_group_new (RoundsSession *session, RoundsSkill *skill)
{
  RoundsSkillGroup *self;
  RoundsSkillModel *model;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_SKILL (skill), NULL);

  self = g_object_new (ROUNDS_TYPE_SKILL_GROUP, NULL);
  model = rounds_figures_get_model (rounds_session_get_figures (session), ROUNDS_TYPE_SKILL_MODEL);
  self->plan = g_object_ref (rounds_session_get_plan (session));
  self->skill = g_object_ref (skill);
  rounds_assess_step_bind (skill, "task", self->task_row, "value");
  rounds_assess_step_bind (skill, "wording", self->wording_row, "value");
  rounds_assess_step_bind (skill, "evidence", self->evidence_row, "note");
  fill_switches (self);
  g_signal_connect_object (skill, "notify::destinations", G_CALLBACK (on_destinations_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (model, "changed", G_CALLBACK (fill_switches), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/** rounds_skill_group_open: unfolds the line and puts the focus on its task, for a new one */
void
rounds_skill_group_open (RoundsSkillGroup *self)
{
  g_return_if_fail (ROUNDS_IS_SKILL_GROUP (self));

  adw_expander_row_set_expanded (self->sheet_row, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->task_row));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-choices.h"
#include "rounds-date-row.h"
#include "rounds-outcome-text.h"
#include "rounds-remedy-group.h"
#include "rounds-note-row.h"

/**
 * RoundsRemedyGroup:
 *
 * One of the three remedies as an experiment: how far it has been tried, when, and what came of it
 * (R013). It has no record until something is said about it.
 */
struct _RoundsRemedyGroup
{
  AdwPreferencesGroup parent_instance;

  RoundsSession *session; /* owned */
  RoundsPlan *plan; /* owned */
  RoundsRemedyKind kind;
  RoundsRemedy *remedy; /* owned, nullable */
  GBindingGroup *bindings; /* owned: of the remedy */
  GSignalGroup *signals; /* owned: of the remedy */

  AdwComboRow *state_row;
  AdwComboRow *result_row;
  RoundsDateRow *started_row;
  RoundsDateRow *ended_row;
  RoundsNoteRow *note_row;
};

G_DEFINE_FINAL_TYPE (RoundsRemedyGroup, rounds_remedy_group, ADW_TYPE_PREFERENCES_GROUP)

static gboolean
is_begun (GObject *object, guint state)
{
  return state != ROUNDS_REMEDY_NOT_TRIED;
}

static gboolean
is_tried (GObject *object, guint state)
{
  return state == ROUNDS_REMEDY_TRIED;
}

static void
tell_fault (RoundsDateRow *row, const char *text)
{
  rounds_date_row_set_note (row, text);
  if (text == NULL)
    {
      gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
      return;
    }
  gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  if (gtk_widget_get_mapped (GTK_WIDGET (row)))
    gtk_accessible_announce (GTK_ACCESSIBLE (row), text,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* The days stay as they were given: who reads this knows which of them is meant. */
static void
show_fault (RoundsRemedyGroup *self)
{
  RoundsDate today = rounds_figures_get_today (rounds_session_get_figures (self->session));
  RoundsRemedyFault fault = self->remedy != NULL ? rounds_remedy_find_fault (self->remedy, today)
                                                 : ROUNDS_REMEDY_FAULT_NONE;

  tell_fault (self->started_row,
              fault == ROUNDS_REMEDY_FAULT_STARTS_LATER
                  ? _ ("This day is still to come. Until then it counts as not tried.")
                  : NULL);
  tell_fault (self->ended_row,
              fault == ROUNDS_REMEDY_FAULT_ORDER
                  ? _ ("This is before the start. Change one of the two days.")
              : fault == ROUNDS_REMEDY_FAULT_ENDS_LATER
                  ? _ ("This day is still to come. Until then it counts as being tried.")
                  : NULL);
}

static void
set_remedy (RoundsRemedyGroup *self, RoundsRemedy *remedy)
{
  if (self->remedy == remedy)
    return;
  g_set_object (&self->remedy, remedy);
  g_signal_group_set_target (self->signals, remedy);
  g_binding_group_set_source (self->bindings, remedy);
  show_fault (self);
  if (remedy == NULL)
    adw_combo_row_set_selected (self->state_row, ROUNDS_REMEDY_NOT_TRIED);
}

static void
on_state_selected_cb (RoundsRemedyGroup *self)
{
  RoundsRemedyState state = adw_combo_row_get_selected (self->state_row);

  if (self->plan == NULL || self->remedy != NULL || state == ROUNDS_REMEDY_NOT_TRIED)
    return;
  rounds_plan_begin_act (self->plan, _ ("Change Remedy"));
  set_remedy (self, rounds_plan_create (self->plan, ROUNDS_TYPE_REMEDY, "kind", self->kind, "state",
                                        state, NULL));
  rounds_plan_end_act (self->plan);
}

static void
on_remedies_changed_cb (RoundsRemedyGroup *self)
{
  set_remedy (self, rounds_assessments_find_remedy (self->plan, self->kind));
}

static const char *
get_examples (RoundsRemedyKind kind)
{
  switch (kind)
    {
    case ROUNDS_REMEDY_SPECIALTY:
      return _ ("Another unit, patient group, scope or specialty");
    case ROUNDS_REMEDY_EMPLOYER:
      return _ ("The same work for somebody else");
    case ROUNDS_REMEDY_CARE_MODEL:
      return _ ("Part time, telehealth, per diem or locum work, a sabbatical");
    default:
      g_return_val_if_reached ("");
    }
}

static void
rounds_remedy_group_dispose (GObject *object)
{
  RoundsRemedyGroup *self = ROUNDS_REMEDY_GROUP (object);

  g_clear_object (&self->bindings);
  g_clear_object (&self->signals);
  g_clear_object (&self->remedy);
  g_clear_object (&self->plan);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_REMEDY_GROUP);
  G_OBJECT_CLASS (rounds_remedy_group_parent_class)->dispose (object);
}

static void
rounds_remedy_group_class_init (RoundsRemedyGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_remedy_group_dispose;

  g_type_ensure (ROUNDS_TYPE_DATE_ROW);
  g_type_ensure (ROUNDS_TYPE_NOTE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-remedy-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsRemedyGroup, state_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsRemedyGroup, result_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsRemedyGroup, started_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsRemedyGroup, ended_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsRemedyGroup, note_row);
  gtk_widget_class_bind_template_callback (widget_class, is_begun);
  gtk_widget_class_bind_template_callback (widget_class, is_tried);
  gtk_widget_class_bind_template_callback (widget_class, on_state_selected_cb);
}

static void
follow_remedy (RoundsRemedyGroup *self)
{
  const GBindingFlags both = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  self->bindings = g_binding_group_new ();
  g_binding_group_bind (self->bindings, "state", self->state_row, "selected", both);
  g_binding_group_bind (self->bindings, "result", self->result_row, "selected", both);
  g_binding_group_bind (self->bindings, "started-on", self->started_row, "date", both);
  g_binding_group_bind (self->bindings, "ended-on", self->ended_row, "date", both);
  g_binding_group_bind (self->bindings, "note", self->note_row, "note", both);
  self->signals = g_signal_group_new (ROUNDS_TYPE_REMEDY);
  g_signal_group_connect_data (self->signals, "notify", G_CALLBACK (show_fault), self, NULL,
                               G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
rounds_remedy_group_init (RoundsRemedyGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  follow_remedy (self);
  rounds_choices_open_at_selected (self->state_row);
  rounds_choices_open_at_selected (self->result_row);
}

/** rounds_remedy_group_new: the group of one of the three remedies */
GtkWidget *
rounds_remedy_group_new (RoundsSession *session, RoundsRemedyKind kind)
{
  RoundsRemedyGroup *self;
  RoundsPlan *plan;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session), NULL);

  plan = rounds_session_get_plan (session);
  self = g_object_new (ROUNDS_TYPE_REMEDY_GROUP, "title", rounds_remedy_get_name (kind),
                       "description", get_examples (kind), NULL);
  self->session = g_object_ref (session);
  self->plan = g_object_ref (plan);
  self->kind = kind;
  on_remedies_changed_cb (self);
  g_signal_connect_object (rounds_plan_get_records (plan, ROUNDS_TYPE_REMEDY), "items-changed",
                           G_CALLBACK (on_remedies_changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

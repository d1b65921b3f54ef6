/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-date-row.h"
#include "rounds-milestone-page.h"
#include "rounds-milestone-text.h"
#include "rounds-milestones.h"
#include "rounds-note-row.h"
#include "rounds-text-row.h"

/**
 * RoundsMilestonePage:
 *
 * One milestone, edited in place.
 */
struct _RoundsMilestonePage
{
  AdwNavigationPage parent_instance;

  RoundsSession *session; /* owned */
  RoundsMilestone *milestone; /* owned */
  GBindingGroup *bindings; /* owned */

  RoundsTextRow *title_row;
  RoundsNoteRow *detail_row;
  AdwComboRow *phase_row;
  RoundsDateRow *due_row;
  AdwComboRow *state_row;
  RoundsDateRow *done_row;
};

G_DEFINE_FINAL_TYPE (RoundsMilestonePage, rounds_milestone_page, ADW_TYPE_NAVIGATION_PAGE)

static RoundsPlan *
get_plan (RoundsMilestonePage *self)
{
  return rounds_session_get_plan (self->session);
}

/* The day it was done goes with the state, in one act. */
static void
on_state_selected_cb (RoundsMilestonePage *self)
{
  if (self->milestone != NULL)
    rounds_milestones_set_state (
        get_plan (self), self->milestone, adw_combo_row_get_selected (self->state_row),
        rounds_figures_get_today (rounds_session_get_figures (self->session)));
}

static void
on_delete_activated_cb (RoundsMilestonePage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "timeline.delete", "x",
                              rounds_record_get_id (ROUNDS_RECORD (self->milestone)));
}

static void
rounds_milestone_page_hiding (AdwNavigationPage *page)
{
  rounds_plan_settle (get_plan (ROUNDS_MILESTONE_PAGE (page)));
}

static void
fill_phases (RoundsMilestonePage *self)
{
  g_autoptr (GtkStringList) texts = gtk_string_list_new (NULL);

  for (int phase = 0; phase <= ROUNDS_N_PHASES; phase++)
    gtk_string_list_append (texts, rounds_text_for_phase (phase));
  adw_combo_row_set_model (self->phase_row, G_LIST_MODEL (texts));
}

static gboolean
is_done (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  g_value_set_boolean (to, g_value_get_enum (from) == ROUNDS_MILESTONE_DONE);
  return TRUE;
}

static void
bind_rows (RoundsMilestonePage *self)
{
  const GBindingFlags both = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  g_binding_group_bind (self->bindings, "title", self->title_row, "value", both);
  g_binding_group_bind (self->bindings, "detail", self->detail_row, "note", both);
  g_binding_group_bind (self->bindings, "phase", self->phase_row, "selected", both);
  g_binding_group_bind (self->bindings, "due-on", self->due_row, "date", both);
  g_binding_group_bind (self->bindings, "done-on", self->done_row, "date", both);
  g_binding_group_bind (self->bindings, "state", self->state_row, "selected",
                        G_BINDING_SYNC_CREATE);
  g_binding_group_bind_full (self->bindings, "state", self->done_row, "visible",
                             G_BINDING_SYNC_CREATE, is_done, NULL, NULL, NULL);
}

static void
rounds_milestone_page_dispose (GObject *object)
{
  RoundsMilestonePage *self = ROUNDS_MILESTONE_PAGE (object);

  g_clear_object (&self->bindings);
  g_clear_object (&self->milestone);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_MILESTONE_PAGE);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_milestone_page_parent_class)->dispose (object);
}

static void
rounds_milestone_page_class_init (RoundsMilestonePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_milestone_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hiding = rounds_milestone_page_hiding;

  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  g_type_ensure (ROUNDS_TYPE_DATE_ROW);
  g_type_ensure (ROUNDS_TYPE_NOTE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/timeline/rounds-milestone-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsMilestonePage, title_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsMilestonePage, detail_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsMilestonePage, phase_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsMilestonePage, due_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsMilestonePage, state_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsMilestonePage, done_row);
  gtk_widget_class_bind_template_callback (widget_class, on_state_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_delete_activated_cb);
}

static void
rounds_milestone_page_init (RoundsMilestonePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_phases (self);
  self->bindings = g_binding_group_new ();
  bind_rows (self);
}

/** rounds_milestone_page_new: the page about @milestone */
AdwNavigationPage *
rounds_milestone_page_new (RoundsSession *session, RoundsMilestone *milestone)
{
  RoundsMilestonePage *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_MILESTONE (milestone), NULL);

  self = g_object_new (ROUNDS_TYPE_MILESTONE_PAGE, NULL);
  self->session = g_object_ref (session);
  g_binding_group_set_source (self->bindings, milestone);
  self->milestone = g_object_ref (milestone);
  return ADW_NAVIGATION_PAGE (self);
}

/** rounds_milestone_page_get_milestone: (transfer none): what the page is about */
RoundsMilestone *
rounds_milestone_page_get_milestone (RoundsMilestonePage *self)
{
  g_return_val_if_fail (ROUNDS_IS_MILESTONE_PAGE (self), NULL);

  return self->milestone;
}

/** rounds_milestone_page_focus_title: goes to what the milestone is called */
void
rounds_milestone_page_focus_title (RoundsMilestonePage *self)
{
  g_return_if_fail (ROUNDS_IS_MILESTONE_PAGE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
}

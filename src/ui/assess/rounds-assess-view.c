/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-assess-overview.h"
#include "rounds-assess-steps.h"
#include "rounds-assess-view.h"
#include "rounds-assess-wizard.h"
#include "rounds-assessments.h"
#include "rounds-history-dialog.h"
#include "rounds-milestones.h"
#include "rounds-support-dialog.h"
#include "rounds-welcome-restore.h"

/* A key that was pressed longer ago is pressed anew: where its release was, in a dialog for
 * instance, the view is not told. */
#define LONGEST_REPEAT_MS 1500

/**
 * RoundsAssessView:
 *
 * The four questions before commitment (R002): a welcome, the questions, and what they come to. An
 * assessment that is not finished opens where it was left.
 */
struct _RoundsAssessView
{
  RoundsView parent_instance;

  RoundsSession *session; /* borrowed from the base, nullable */
  GSignalGroup *plan; /* of RoundsPlan */
  GSignalGroup *plan_list; /* of the plan's assessments */
  guint held_key; /* hardware code; 0 while none is held */
  guint32 pressed_at; /* milliseconds: when it was pressed or repeated last */
  gboolean is_spent; /* what the held key was pressed for is done */

  GtkStack *stack;
  AdwBin *overview_bin;
  RoundsAssessOverview *overview; /* borrowed; NULL until there is a result to show */
  RoundsAssessWizard *wizard;
};

G_DEFINE_FINAL_TYPE (RoundsAssessView, rounds_assess_view, ROUNDS_TYPE_VIEW)

static RoundsAssessment *
get_latest (RoundsAssessView *self)
{
  return rounds_assessments_get_latest (rounds_session_get_plan (self->session));
}

/* It is large, and most of the way through the questions nobody sees it. */
static void
ensure_overview (RoundsAssessView *self)
{
  if (self->overview != NULL)
    return;
  self->overview = g_object_new (ROUNDS_TYPE_ASSESS_OVERVIEW, NULL);
  adw_bin_set_child (self->overview_bin, GTK_WIDGET (self->overview));
  rounds_assess_overview_set_session (self->overview, self->session);
}

/* One press of a key is one step: held down, it neither runs through the questions nor answers on
 * the page that has just come. */
static gboolean
on_key_pressed_cb (RoundsAssessView *self, guint keyval, guint keycode, GdkModifierType state,
                   GtkEventController *controller)
{
  guint32 now = gtk_event_controller_get_current_event_time (controller);
  gboolean repeats = keycode == self->held_key && now - self->pressed_at < LONGEST_REPEAT_MS;

  self->pressed_at = now;
  if (repeats)
    return self->is_spent ? GDK_EVENT_STOP : GDK_EVENT_PROPAGATE;
  self->held_key = keycode;
  self->is_spent = FALSE;
  return GDK_EVENT_PROPAGATE;
}

static void
on_key_released_cb (RoundsAssessView *self, guint keyval, guint keycode)
{
  if (keycode == self->held_key)
    self->held_key = 0;
}

static void
on_page_changed_cb (RoundsAssessView *self)
{
  self->is_spent = TRUE;
}

static void
show_home (RoundsAssessView *self)
{
  gboolean has_result = get_latest (self) != NULL;

  if (has_result)
    ensure_overview (self);
  gtk_stack_set_visible_child_name (self->stack, has_result ? "overview" : "welcome");
  rounds_assess_wizard_close (self->wizard);
  on_page_changed_cb (self);
}

static void
show_wizard (RoundsAssessView *self, guint position)
{
  gtk_stack_set_visible_child_name (self->stack, "wizard");
  rounds_assess_wizard_open (self->wizard, self->session, get_latest (self), position);
}

/* Where the view opens: in the middle of the questions if they were left there. */
static void
show_plan (RoundsAssessView *self)
{
  gboolean is_loaded =
      self->session != NULL && rounds_plan_get_loaded (rounds_session_get_plan (self->session));
  RoundsAssessment *assessment = NULL;

  if (self->overview != NULL)
    rounds_assess_overview_set_session (self->overview, is_loaded ? self->session : NULL);
  if (!is_loaded)
    {
      gtk_stack_set_visible_child_name (self->stack, "loading");
      rounds_assess_wizard_close (self->wizard);
      return;
    }
  assessment = get_latest (self);
  if (assessment != NULL && assessment->finished_on == ROUNDS_DATE_NONE)
    show_wizard (self, (guint) assessment->step);
  else
    show_home (self);
}

/* An undone start takes the assessment away from under the questions. */
static void
on_assessments_changed_cb (RoundsAssessView *self, guint position, guint n_removed, guint n_added)
{
  if (n_removed > n_added ||
      g_str_equal (gtk_stack_get_visible_child_name (self->stack), "welcome"))
    show_home (self);
}

static void
on_wizard_left_cb (RoundsAssessView *self)
{
  show_home (self);
}

static void
start (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsAssessView *self = ROUNDS_ASSESS_VIEW (widget);

  rounds_assessments_start (rounds_session_get_plan (self->session),
                            rounds_figures_get_today (rounds_session_get_figures (self->session)));
  show_wizard (self, 0);
}

static void
resume (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsAssessView *self = ROUNDS_ASSESS_VIEW (widget);

  /* The second click of a double click on Show Result lands on the row that continues, which is
   * there for a moment before it is hidden: then there is nothing to continue. */
  if (get_latest (self)->finished_on == ROUNDS_DATE_NONE)
    show_wizard (self, (guint) get_latest (self)->step);
}

static void
open_question (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  show_wizard (ROUNDS_ASSESS_VIEW (widget),
               rounds_assess_steps_find (g_variant_get_uint32 (parameter)));
}

static const char *
get_view (RoundsPlace place)
{
  if (place == ROUNDS_PLACE_PAY)
    return "pay";
  return place == ROUNDS_PLACE_TIMELINE ? "timeline" : "compare";
}

static void
show_place (RoundsAssessView *self, RoundsPlace place, const char *subject)
{
  guint position = rounds_assess_steps_find_place (place);

  if (get_latest (self) == NULL)
    return;
  if (position < rounds_assess_steps_count ())
    {
      show_wizard (self, position);
      rounds_assess_wizard_point (self->wizard, place, subject);
    }
  else if (place == ROUNDS_PLACE_PAY && *subject != '\0')
    gtk_widget_activate_action (GTK_WIDGET (self), "win.enter-pay", "x",
                                g_ascii_strtoll (subject, NULL, 10));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-view", "s", get_view (place));
}

static void
open_place (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  show_place (ROUNDS_ASSESS_VIEW (widget), g_variant_get_uint32 (parameter), "");
}

/* Where something that an answer is based on can be changed: the very field. */
static void
open_basis (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  const char *subject;
  guint place;

  g_variant_get (parameter, "(u&s)", &place, &subject);
  show_place (ROUNDS_ASSESS_VIEW (widget), place, subject);
}

static void
add_milestone (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsSession *session = ROUNDS_ASSESS_VIEW (widget)->session;
  RoundsAssessment *assessment = get_latest (ROUNDS_ASSESS_VIEW (widget));
  const char *code;
  const char *text;

  if (assessment == NULL)
    return;
  g_variant_get (parameter, "(&s&s)", &code, &text);
  rounds_milestones_adopt (rounds_session_get_plan (session), code, text,
                           rounds_record_get_id (ROUNDS_RECORD (assessment)));
  rounds_session_toast (session, _ ("Added to your milestones"));
}

static void
compare_with (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsSession *session = ROUNDS_ASSESS_VIEW (widget)->session;
  RoundsPlan *plan = rounds_session_get_plan (session);
  RoundsDate today = rounds_figures_get_today (rounds_session_get_figures (session));
  RoundsRecord *earlier = rounds_plan_lookup (plan, g_variant_get_int64 (parameter));

  if (ROUNDS_IS_ASSESSMENT (earlier))
    adw_dialog_present (rounds_history_dialog_new (plan, ROUNDS_ASSESSMENT (earlier), today),
                        widget);
}

static void
restore (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  rounds_welcome_restore_ask (widget, ROUNDS_ASSESS_VIEW (widget)->session);
}

static void
open_skills (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  show_wizard (ROUNDS_ASSESS_VIEW (widget), rounds_assess_steps_find_place (ROUNDS_PLACE_SKILLS));
}

static void
show_support (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  rounds_support_dialog_open (rounds_session_get_plan (ROUNDS_ASSESS_VIEW (widget)->session),
                              widget);
}

static void
rounds_assess_view_session_changed (RoundsView *view, RoundsSession *session)
{
  RoundsAssessView *self = ROUNDS_ASSESS_VIEW (view);
  RoundsPlan *plan = session != NULL ? rounds_session_get_plan (session) : NULL;

  self->session = session;
  g_signal_group_set_target (self->plan, plan);
  g_signal_group_set_target (self->plan_list,
                             plan != NULL ? rounds_plan_get_records (plan, ROUNDS_TYPE_ASSESSMENT)
                                          : NULL);
  show_plan (self);
}

static void
rounds_assess_view_dispose (GObject *object)
{
  RoundsAssessView *self = ROUNDS_ASSESS_VIEW (object);

  self->overview = NULL;
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_ASSESS_VIEW);
  g_clear_object (&self->plan_list);
  g_clear_object (&self->plan);
  self->session = NULL;
  G_OBJECT_CLASS (rounds_assess_view_parent_class)->dispose (object);
}

static void
rounds_assess_view_class_init (RoundsAssessViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_assess_view_dispose;
  ROUNDS_VIEW_CLASS (klass)->session_changed = rounds_assess_view_session_changed;

  g_type_ensure (ROUNDS_TYPE_ASSESS_WIZARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-assess-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessView, stack);
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessView, overview_bin);
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessView, wizard);
  gtk_widget_class_bind_template_callback (widget_class, on_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_key_released_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_page_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_wizard_left_cb);

  gtk_widget_class_install_action (widget_class, "assess.start", NULL, start);
  gtk_widget_class_install_action (widget_class, "assess.continue", NULL, resume);
  gtk_widget_class_install_action (widget_class, "assess.open-question", "u", open_question);
  gtk_widget_class_install_action (widget_class, "assess.open-place", "u", open_place);
  gtk_widget_class_install_action (widget_class, "assess.open-basis", "(us)", open_basis);
  gtk_widget_class_install_action (widget_class, "assess.add-milestone", "(ss)", add_milestone);
  gtk_widget_class_install_action (widget_class, "assess.compare-with", "x", compare_with);
  gtk_widget_class_install_action (widget_class, "assess.restore", NULL, restore);
  gtk_widget_class_install_action (widget_class, "assess.open-skills", NULL, open_skills);
  gtk_widget_class_install_action (widget_class, "assess.show-support", NULL, show_support);
}

static void
rounds_assess_view_init (RoundsAssessView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->plan = g_signal_group_new (ROUNDS_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan, "notify::loaded", G_CALLBACK (show_plan), self);
  self->plan_list = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->plan_list, "items-changed",
                                  G_CALLBACK (on_assessments_changed_cb), self);
}

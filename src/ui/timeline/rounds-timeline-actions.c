/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-conversation.h"
#include "rounds-count-model.h"
#include "rounds-destination-kinds.h"
#include "rounds-log-dialog.h"
#include "rounds-milestones.h"
#include "rounds-obligation.h"
#include "rounds-person.h"
#include "rounds-timeline-actions.h"
#include "rounds-timeline-view.h"

/* A view and the window both have the plan as their `session`. */
static RoundsSession *
get_session (GtkWidget *widget)
{
  g_autoptr (RoundsSession) session = NULL;

  g_object_get (widget, "session", &session, NULL);
  return session; /* the widget keeps it */
}

static gpointer
lookup (GtkWidget *widget, GVariant *id)
{
  RoundsSession *session = get_session (widget);

  return session != NULL
             ? rounds_plan_lookup (rounds_session_get_plan (session), g_variant_get_int64 (id))
             : NULL;
}

static void
log_conversation (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsSession *session = get_session (widget);

  if (session != NULL)
    rounds_log_dialog_open (widget, session, NULL);
}

static void
log_with (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsPerson *person = lookup (widget, parameter);

  if (ROUNDS_IS_PERSON (person))
    rounds_log_dialog_open (widget, get_session (widget), person);
}

static void
open_page (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  if (lookup (widget, parameter) != NULL)
    rounds_timeline_view_open (ROUNDS_TIMELINE_VIEW (widget), g_variant_get_int64 (parameter));
}

static void
show_list (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  rounds_timeline_view_show_list (ROUNDS_TIMELINE_VIEW (widget),
                                  g_variant_get_string (parameter, NULL));
}

static void
add_to_shortlist (RoundsSession *session, const char *code)
{
  RoundsPlan *plan = rounds_session_get_plan (session);
  g_autofree char *text = NULL;

  rounds_plan_begin_act (plan, _ ("Add to Shortlist"));
  g_object_set (rounds_destination_ensure (plan, code), "shortlisted", TRUE, NULL);
  rounds_plan_end_act (plan);
  /* Translators: %s is a destination, such as "Medical affairs" */
  text = g_strdup_printf (_ ("%s is on your shortlist"), rounds_destination_get_name (plan, code));
  rounds_session_toast (session, text);
}

/* Does the one act that makes a person count. */
static void
remedy (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsSession *session = get_session (widget);
  RoundsPerson *person = lookup (widget, parameter);
  const RoundsCountPerson *verdict;

  if (!ROUNDS_IS_PERSON (person))
    return;
  verdict = rounds_count_model_lookup (
      rounds_figures_get_model (rounds_session_get_figures (session), ROUNDS_TYPE_COUNT_MODEL),
      g_variant_get_int64 (parameter));
  if (verdict == NULL)
    return;
  if (verdict->reason == ROUNDS_COUNT_NOT_SHORTLISTED)
    add_to_shortlist (session, person->destination);
  else if (verdict->reason == ROUNDS_COUNT_NO_CONVERSATION)
    rounds_log_dialog_open (widget, session, person);
  else if (verdict->reason == ROUNDS_COUNT_DESTINATION_MISSING)
    rounds_timeline_view_ask_destination (ROUNDS_TIMELINE_VIEW (widget),
                                          g_variant_get_int64 (parameter));
}

static void
add_milestone (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsSession *session = get_session (widget);
  RoundsPlan *plan = session != NULL ? rounds_session_get_plan (session) : NULL;
  RoundsMilestone *milestone;

  if (plan == NULL || !rounds_plan_get_loaded (plan))
    return;
  rounds_plan_begin_act (plan, _ ("Add Milestone"));
  milestone = rounds_plan_create (plan, ROUNDS_TYPE_MILESTONE, NULL);
  rounds_plan_end_act (plan);
  rounds_timeline_view_open (ROUNDS_TIMELINE_VIEW (widget),
                             rounds_record_get_id (ROUNDS_RECORD (milestone)));
}

static void
check_milestone (RoundsSession *session, RoundsMilestone *milestone)
{
  gboolean is_done = milestone->state == ROUNDS_MILESTONE_DONE;

  rounds_milestones_set_state (rounds_session_get_plan (session), milestone,
                               is_done ? ROUNDS_MILESTONE_OPEN : ROUNDS_MILESTONE_DONE,
                               rounds_figures_get_today (rounds_session_get_figures (session)));
  rounds_session_toast (session, is_done ? _ ("Milestone reopened") : _ ("Milestone checked off"));
}

/* Says that a day is dealt with. */
static void
check (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsSession *session = get_session (widget);
  gpointer record = lookup (widget, parameter);

  if (ROUNDS_IS_MILESTONE (record))
    {
      check_milestone (session, record);
    }
  else if (ROUNDS_IS_OBLIGATION (record))
    {
      rounds_plan_begin_act (rounds_session_get_plan (session), _ ("Settle What Ties You"));
      g_object_set (record, "settled", TRUE, NULL);
      rounds_plan_end_act (rounds_session_get_plan (session));
      rounds_session_toast (session, _ ("Settled"));
    }
}

static const char *
name_deletion (RoundsRecord *record)
{
  if (ROUNDS_IS_PERSON (record))
    return _ ("Delete Person");
  if (ROUNDS_IS_MILESTONE (record))
    return _ ("Delete Milestone");
  return _ ("Delete Conversation");
}

static char *
describe_deletion (RoundsPlan *plan, RoundsRecord *record)
{
  RoundsPerson *person;
  const char *name;

  if (ROUNDS_IS_MILESTONE (record))
    return g_strdup (_ ("Milestone deleted"));
  person = ROUNDS_IS_CONVERSATION (record)
               ? rounds_plan_lookup (plan, ROUNDS_CONVERSATION (record)->person)
               : ROUNDS_PERSON (record);
  name = person != NULL && person->name[0] != '\0' ? person->name : _ ("No name");
  if (ROUNDS_IS_CONVERSATION (record))
    /* Translators: %s is a person's name */
    return g_strdup_printf (_ ("Conversation with %s deleted"), name);
  /* Translators: %s is a person's name */
  return g_strdup_printf (_ ("%s deleted"), name);
}

static void
delete_record (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsSession *session = get_session (widget);
  RoundsRecord *record = lookup (widget, parameter);
  g_autofree char *text = NULL;
  RoundsPlan *plan;

  if (!ROUNDS_IS_CONVERSATION (record) && !ROUNDS_IS_PERSON (record) &&
      !ROUNDS_IS_MILESTONE (record))
    return;
  plan = rounds_session_get_plan (session);
  text = describe_deletion (plan, record);
  rounds_plan_begin_act (plan, name_deletion (record));
  rounds_plan_delete (plan, record);
  rounds_plan_end_act (plan);
  rounds_session_toast (session, text);
}

/** rounds_timeline_actions_install: what rows and pages inside the view call for */
void
rounds_timeline_actions_install (GtkWidgetClass *view_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (view_class));

  gtk_widget_class_install_action (view_class, "timeline.log-conversation", NULL, log_conversation);
  gtk_widget_class_install_action (view_class, "timeline.log-with", "x", log_with);
  gtk_widget_class_install_action (view_class, "timeline.open", "x", open_page);
  gtk_widget_class_install_action (view_class, "timeline.show-list", "s", show_list);
  gtk_widget_class_install_action (view_class, "timeline.remedy", "x", remedy);
  gtk_widget_class_install_action (view_class, "timeline.delete", "x", delete_record);
  gtk_widget_class_install_action (view_class, "timeline.check", "x", check);
  gtk_widget_class_install_action (view_class, "timeline.add-milestone", NULL, add_milestone);
}

/** rounds_timeline_actions_install_in_window: logging a conversation from any view, with Ctrl+N */
void
rounds_timeline_actions_install_in_window (GtkWidgetClass *window_class)
{
  g_return_if_fail (GTK_IS_WIDGET_CLASS (window_class));

  gtk_widget_class_install_action (window_class, "win.log-conversation", NULL, log_conversation);
  gtk_widget_class_add_binding_action (window_class, GDK_KEY_n, GDK_CONTROL_MASK,
                                       "win.log-conversation", NULL);
}

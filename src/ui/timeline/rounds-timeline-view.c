/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-common-answer.h"
#include "rounds-conversation-page.h"
#include "rounds-license.h"
#include "rounds-milestone-page.h"
#include "rounds-milestones-page.h"
#include "rounds-network-page.h"
#include "rounds-obligation.h"
#include "rounds-person-page.h"
#include "rounds-timeline-actions.h"
#include "rounds-timeline-side.h"
#include "rounds-timeline-view.h"
#include "rounds-transition.h"

/**
 * RoundsTimelineView:
 *
 * The people one talks to and the days ahead: what is due and the count toward twenty beside one
 * list at full height, and a page for each conversation, person and milestone. Its actions
 * (`timeline.`) serve the rows and pages inside it.
 */
struct _RoundsTimelineView
{
  RoundsView parent_instance;

  RoundsSession *session; /* borrowed from the base, nullable */
  GSignalGroup *plan_signals;

  AdwNavigationSplitView *split_view;
  AdwNavigationView *lists;
  RoundsTimelineSide *side;
};

G_DEFINE_FINAL_TYPE (RoundsTimelineView, rounds_timeline_view, ROUNDS_TYPE_VIEW)

static AdwNavigationPage *
get_list_page (RoundsTimelineView *self)
{
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (self->lists);
  g_autoptr (AdwNavigationPage) page = g_list_model_get_item (stack, 0);

  return page; /* the navigation view keeps it */
}

/* What a page is about; NULL for a list. */
static RoundsRecord *
get_record (AdwNavigationPage *page)
{
  g_autoptr (RoundsNetworkItem) item = NULL;

  if (ROUNDS_IS_MILESTONE_PAGE (page))
    return ROUNDS_RECORD (rounds_milestone_page_get_milestone (ROUNDS_MILESTONE_PAGE (page)));
  if (!ROUNDS_IS_CONVERSATION_PAGE (page) && !ROUNDS_IS_PERSON_PAGE (page))
    return NULL;
  g_object_get (page, "item", &item, NULL);
  return rounds_network_item_get_record (item); /* the page keeps it */
}

/* Whether @page is about something that is no longer part of the plan. */
static gboolean
is_gone (RoundsTimelineView *self, AdwNavigationPage *page)
{
  RoundsRecord *record = get_record (page);

  return record != NULL && !rounds_plan_holds (rounds_session_get_plan (self->session), record);
}

static void
leave_pages_that_are_gone (RoundsTimelineView *self)
{
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (self->lists);

  for (guint i = 1; i < g_list_model_get_n_items (stack); i++)
    {
      g_autoptr (AdwNavigationPage) page = g_list_model_get_item (stack, i);
      g_autoptr (AdwNavigationPage) previous = g_list_model_get_item (stack, i - 1);

      if (is_gone (self, page))
        {
          adw_navigation_view_pop_to_page (self->lists, previous);
          return;
        }
    }
}

static void
on_plan_changed_cb (RoundsTimelineView *self, RoundsRecord *record, RoundsPlanChange change,
                    GParamSpec *pspec)
{
  if (change == ROUNDS_PLAN_REMOVED ||
      (change == ROUNDS_PLAN_CHANGED && g_str_equal (pspec->name, "deleted-at")))
    leave_pages_that_are_gone (self);
}

static gboolean
on_search_wanted_cb (GtkWidget *widget, GVariant *arguments, gpointer user_data)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  rounds_timeline_view_start_search (ROUNDS_TIMELINE_VIEW (widget));
  return TRUE;
}

/* Ctrl+F searches the view that is shown, wherever in the window the focus is. */
static void
add_search_shortcut (RoundsTimelineView *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_set_scope (GTK_SHORTCUT_CONTROLLER (controller),
                                     GTK_SHORTCUT_SCOPE_GLOBAL);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_f, GDK_CONTROL_MASK),
                        gtk_callback_action_new (on_search_wanted_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
rounds_timeline_view_session_changed (RoundsView *view, RoundsSession *session)
{
  RoundsTimelineView *self = ROUNDS_TIMELINE_VIEW (view);
  self->session = session;
  g_signal_group_set_target (self->plan_signals,
                             session != NULL ? rounds_session_get_plan (session) : NULL);
  adw_navigation_view_pop_to_page (self->lists, get_list_page (self));
}

static void
rounds_timeline_view_dispose (GObject *object)
{
  RoundsTimelineView *self = ROUNDS_TIMELINE_VIEW (object);

  g_clear_object (&self->plan_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_TIMELINE_VIEW);
  self->session = NULL;
  G_OBJECT_CLASS (rounds_timeline_view_parent_class)->dispose (object);
}

static void
rounds_timeline_view_class_init (RoundsTimelineViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_timeline_view_dispose;
  ROUNDS_VIEW_CLASS (klass)->session_changed = rounds_timeline_view_session_changed;

  g_type_ensure (ROUNDS_TYPE_CONVERSATION);
  g_type_ensure (ROUNDS_TYPE_PERSON);
  g_type_ensure (ROUNDS_TYPE_MILESTONES_PAGE);
  g_type_ensure (ROUNDS_TYPE_NETWORK_PAGE);
  g_type_ensure (ROUNDS_TYPE_TIMELINE_SIDE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/timeline/rounds-timeline-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsTimelineView, split_view);
  gtk_widget_class_bind_template_child (widget_class, RoundsTimelineView, lists);
  gtk_widget_class_bind_template_child (widget_class, RoundsTimelineView, side);
  rounds_timeline_actions_install (widget_class);
}

static void
rounds_timeline_view_init (RoundsTimelineView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->plan_signals = g_signal_group_new (ROUNDS_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan_signals, "changed", G_CALLBACK (on_plan_changed_cb),
                                  self);
  rounds_timeline_side_select (self->side, "conversations");
  add_search_shortcut (self);
}

static void
open_milestone (RoundsTimelineView *self, RoundsMilestone *milestone)
{
  AdwNavigationPage *page = rounds_milestone_page_new (self->session, milestone);

  adw_navigation_view_push (self->lists, page);
  if (milestone->title[0] == '\0')
    rounds_milestone_page_focus_title (ROUNDS_MILESTONE_PAGE (page));
}

static void
open_in_network (RoundsTimelineView *self, RoundsRecord *record)
{
  RoundsFigures *figures = rounds_session_get_figures (self->session);
  gboolean is_person = ROUNDS_IS_PERSON (record);
  g_autoptr (RoundsNetworkItem) item = NULL;

  item = g_object_new (is_person ? ROUNDS_TYPE_PERSON_ITEM : ROUNDS_TYPE_CONVERSATION_ITEM,
                       "record", record, "count",
                       rounds_figures_get_model (figures, ROUNDS_TYPE_COUNT_MODEL), NULL);
  adw_navigation_view_push (self->lists, is_person ? rounds_person_page_new (item)
                                                   : rounds_conversation_page_new (item));
}

/**
 * rounds_timeline_view_open:
 * @id: of a record in use
 *
 * Shows the page about it, with a way back to the list; or the view of the window where it is
 * answered.
 */
void
rounds_timeline_view_open (RoundsTimelineView *self, gint64 id)
{
  RoundsRecord *record;

  g_return_if_fail (ROUNDS_IS_TIMELINE_VIEW (self) && self->session != NULL);

  record = rounds_plan_lookup (rounds_session_get_plan (self->session), id);
  if (ROUNDS_IS_LICENSE (record))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-place", "u", ROUNDS_PLACE_LICENSE);
  else if (ROUNDS_IS_OBLIGATION (record))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-place", "u", ROUNDS_PLACE_TIES);
  else if (ROUNDS_IS_TRANSITION (record))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-view", "s", "pay");
  if (!ROUNDS_IS_PERSON (record) && !ROUNDS_IS_CONVERSATION (record) &&
      !ROUNDS_IS_MILESTONE (record))
    return;
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  if (ROUNDS_IS_MILESTONE (record))
    open_milestone (self, ROUNDS_MILESTONE (record));
  else
    open_in_network (self, record);
}

/**
 * rounds_timeline_view_ask_destination:
 * @person: id
 *
 * Shows the page about the person, at the field that says where they moved.
 */
void
rounds_timeline_view_ask_destination (RoundsTimelineView *self, gint64 person)
{
  AdwNavigationPage *page;

  g_return_if_fail (ROUNDS_IS_TIMELINE_VIEW (self));

  page = adw_navigation_view_get_visible_page (self->lists);
  if (!ROUNDS_IS_PERSON_PAGE (page))
    rounds_timeline_view_open (self, person);
  page = adw_navigation_view_get_visible_page (self->lists);
  if (ROUNDS_IS_PERSON_PAGE (page))
    rounds_person_page_focus_destination (ROUNDS_PERSON_PAGE (page));
}

/**
 * rounds_timeline_view_show_list:
 * @list: "conversations", "people" or "milestones"
 */
void
rounds_timeline_view_show_list (RoundsTimelineView *self, const char *list)
{
  const char *tags[] = { list };

  g_return_if_fail (ROUNDS_IS_TIMELINE_VIEW (self));
  g_return_if_fail (adw_navigation_view_find_page (self->lists, list) != NULL);

  adw_navigation_view_replace_with_tags (self->lists, tags, G_N_ELEMENTS (tags));
  rounds_timeline_side_select (self->side, list);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
}

/** rounds_timeline_view_start_search: goes to the search field of the list */
void
rounds_timeline_view_start_search (RoundsTimelineView *self)
{
  AdwNavigationPage *page;

  g_return_if_fail (ROUNDS_IS_TIMELINE_VIEW (self));

  if (!ROUNDS_IS_NETWORK_PAGE (get_list_page (self)))
    rounds_timeline_view_show_list (self, "conversations");
  page = get_list_page (self);
  adw_navigation_view_pop_to_page (self->lists, page);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  rounds_network_page_start_search (ROUNDS_NETWORK_PAGE (page));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-conversation.h"
#include "rounds-first-heading.h"
#include "rounds-network-item.h"
#include "rounds-network-list.h"
#include "rounds-network-page.h"
#include "rounds-network-row.h"
#include "rounds-nouns.h"

/**
 * RoundsNetworkPage:
 *
 * One list of the timeline at full height, with search and filter. It costs nothing until it is
 * first shown.
 */
struct _RoundsNetworkPage
{
  AdwNavigationPage parent_instance;

  RoundsSession *session; /* owned, nullable */
  RoundsNetworkList *list; /* owned; nullable before it is shown */
  GType noun;
  char *empty_title;
  gboolean is_short;
  GSignalGroup *plan_signals;
  GSignalGroup *model_signals;

  GtkStack *stack;
  GtkSearchBar *search_bar;
  GtkSearchEntry *search_entry;
  AdwToggleGroup *show_group;
  GtkListView *list_view;
  GtkNoSelection *selection;
  GtkListItemFactory *month_factory;
};

typedef enum
{
  PROP_SESSION = 1,
  PROP_NOUN,
  PROP_EMPTY_TITLE,
  PROP_IS_SHORT,
  N_PROPS
} RoundsNetworkPageProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsNetworkPage, rounds_network_page, ADW_TYPE_NAVIGATION_PAGE)

static const char *
choose_state (RoundsNetworkPage *self)
{
  RoundsPlan *plan = self->session != NULL ? rounds_session_get_plan (self->session) : NULL;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    return "list";
  if (plan == NULL || !rounds_plan_get_loaded (plan))
    return "loading";
  return rounds_plan_count_records (plan, self->noun) > 0 ? "nothing-found" : "empty";
}

static void
update_state (RoundsNetworkPage *self)
{
  const char *state = choose_state (self);
  gboolean has_records = g_str_equal (state, "list") || g_str_equal (state, "nothing-found");

  if (g_str_equal (state, "list") &&
      !g_str_equal (gtk_stack_get_visible_child_name (self->stack), "list"))
    rounds_first_heading_show (self->list_view);
  gtk_stack_set_visible_child_name (self->stack, state);
  gtk_widget_set_visible (
      GTK_WIDGET (self->show_group),
      has_records && !(self->is_short && gtk_search_bar_get_search_mode (self->search_bar)));
}

static void
ensure_list (RoundsNetworkPage *self)
{
  if (self->list != NULL || self->session == NULL)
    return;
  self->list = rounds_network_list_new (rounds_session_get_figures (self->session), self->noun);
  gtk_no_selection_set_model (self->selection, rounds_network_list_get_model (self->list));
  g_signal_group_set_target (self->plan_signals, rounds_session_get_plan (self->session));
  update_state (self);
}

static void
set_session (RoundsNetworkPage *self, RoundsSession *session)
{
  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->plan_signals, NULL);
  gtk_no_selection_set_model (self->selection, NULL);
  g_clear_object (&self->list);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    ensure_list (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
set_is_short (RoundsNetworkPage *self, gboolean is_short)
{
  if (self->is_short == is_short)
    return;
  self->is_short = is_short;
  update_state (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_IS_SHORT]);
}

static void
on_search_changed_cb (RoundsNetworkPage *self)
{
  if (self->list != NULL)
    rounds_network_list_set_search (self->list,
                                    gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
}

static void
on_show_changed_cb (RoundsNetworkPage *self)
{
  const char *name = adw_toggle_group_get_active_name (self->show_group);
  RoundsNetworkShow show = ROUNDS_NETWORK_SHOW_ALL;

  if (self->list == NULL)
    return;
  if (g_strcmp0 (name, "counted") == 0)
    show = ROUNDS_NETWORK_SHOW_COUNTED;
  else if (g_strcmp0 (name, "uncounted") == 0)
    show = ROUNDS_NETWORK_SHOW_UNCOUNTED;
  rounds_network_list_set_show (self->list, show);
}

static void
on_show_all_clicked_cb (RoundsNetworkPage *self)
{
  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
  adw_toggle_group_set_active_name (self->show_group, "all");
}

static void
on_row_activated_cb (RoundsNetworkPage *self, guint position)
{
  g_autoptr (RoundsNetworkItem) item =
      g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  gtk_widget_activate_action (GTK_WIDGET (self), "timeline.open", "x",
                              rounds_record_get_id (rounds_network_item_get_record (item)));
}

static void
rounds_network_page_map (GtkWidget *widget)
{
  ensure_list (ROUNDS_NETWORK_PAGE (widget));
  GTK_WIDGET_CLASS (rounds_network_page_parent_class)->map (widget);
}

static void
rounds_network_page_dispose (GObject *object)
{
  RoundsNetworkPage *self = ROUNDS_NETWORK_PAGE (object);

  g_clear_object (&self->plan_signals);
  g_clear_object (&self->model_signals);
  if (self->selection != NULL)
    gtk_no_selection_set_model (self->selection, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_NETWORK_PAGE);
  g_clear_object (&self->list);
  g_clear_object (&self->session);
  g_clear_pointer (&self->empty_title, g_free);
  G_OBJECT_CLASS (rounds_network_page_parent_class)->dispose (object);
}

static void
rounds_network_page_get_property (GObject *object, guint property_id, GValue *value,
                                  GParamSpec *pspec)
{
  RoundsNetworkPage *self = ROUNDS_NETWORK_PAGE (object);

  switch ((RoundsNetworkPageProperty) property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_NOUN:
      g_value_set_gtype (value, self->noun);
      break;
    case PROP_EMPTY_TITLE:
      g_value_set_string (value, self->empty_title);
      break;
    case PROP_IS_SHORT:
      g_value_set_boolean (value, self->is_short);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_network_page_set_property (GObject *object, guint property_id, const GValue *value,
                                  GParamSpec *pspec)
{
  RoundsNetworkPage *self = ROUNDS_NETWORK_PAGE (object);

  switch ((RoundsNetworkPageProperty) property_id)
    {
    case PROP_SESSION:
      set_session (self, g_value_get_object (value));
      break;
    case PROP_NOUN:
      self->noun = g_value_get_gtype (value);
      break;
    case PROP_EMPTY_TITLE:
      g_set_str (&self->empty_title, g_value_get_string (value));
      break;
    case PROP_IS_SHORT:
      set_is_short (self, g_value_get_boolean (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  /** RoundsNetworkPage:session: (nullable): the opened plan */
  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, ROUNDS_TYPE_SESSION,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /** RoundsNetworkPage:noun: what is listed: #RoundsConversation or #RoundsPerson */
  properties[PROP_NOUN] = g_param_spec_gtype ("noun", NULL, NULL, ROUNDS_TYPE_RECORD, once);
  /** RoundsNetworkPage:empty-title: said when there is nothing to list */
  properties[PROP_EMPTY_TITLE] = g_param_spec_string ("empty-title", NULL, NULL, NULL, once);
  /** RoundsNetworkPage:is-short: there is no room for the filter below an open search field */
  properties[PROP_IS_SHORT] =
      g_param_spec_boolean ("is-short", NULL, NULL, FALSE,
                            G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/timeline/rounds-network-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsNetworkPage, stack);
  gtk_widget_class_bind_template_child (widget_class, RoundsNetworkPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, RoundsNetworkPage, search_entry);
  gtk_widget_class_bind_template_child (widget_class, RoundsNetworkPage, show_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsNetworkPage, list_view);
  gtk_widget_class_bind_template_child (widget_class, RoundsNetworkPage, selection);
  gtk_widget_class_bind_template_child (widget_class, RoundsNetworkPage, month_factory);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_show_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_show_all_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
}

static void
rounds_network_page_constructed (GObject *object)
{
  RoundsNetworkPage *self = ROUNDS_NETWORK_PAGE (object);

  G_OBJECT_CLASS (rounds_network_page_parent_class)->constructed (object);
  if (self->noun == ROUNDS_TYPE_CONVERSATION)
    gtk_list_view_set_header_factory (self->list_view, self->month_factory);
}

static void
rounds_network_page_class_init (RoundsNetworkPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_network_page_constructed;
  object_class->dispose = rounds_network_page_dispose;
  object_class->get_property = rounds_network_page_get_property;
  object_class->set_property = rounds_network_page_set_property;
  widget_class->map = rounds_network_page_map;
  install_properties (object_class);

  g_type_ensure (ROUNDS_TYPE_NETWORK_ITEM);
  g_type_ensure (ROUNDS_TYPE_NETWORK_ROW);
  bind_template (widget_class);
}

static void
rounds_network_page_init (RoundsNetworkPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
  gtk_search_bar_set_key_capture_widget (self->search_bar, GTK_WIDGET (self->list_view));

  self->plan_signals = g_signal_group_new (ROUNDS_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan_signals, "notify::loaded", G_CALLBACK (update_state),
                                  self);
  self->model_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->model_signals, "items-changed", G_CALLBACK (update_state),
                                  self);
  g_signal_group_set_target (self->model_signals, self->selection);
  g_signal_connect_swapped (self->search_bar, "notify::search-mode-enabled",
                            G_CALLBACK (update_state), self);
  update_state (self);
}

/** rounds_network_page_start_search: opens the search field, or goes back to it */
void
rounds_network_page_start_search (RoundsNetworkPage *self)
{
  g_return_if_fail (ROUNDS_IS_NETWORK_PAGE (self));

  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

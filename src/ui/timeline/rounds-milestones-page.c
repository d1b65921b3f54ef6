/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-milestone-row.h"
#include "rounds-milestone-text.h"
#include "rounds-milestones-page.h"
#include "rounds-milestones.h"

/**
 * RoundsMilestonesPage:
 *
 * The milestones of the plan by phase, at full height.
 */
struct _RoundsMilestonesPage
{
  AdwNavigationPage parent_instance;

  RoundsSession *session; /* owned, nullable */
  GtkSorter *sorter; /* owned */
  GtkSorter *sections; /* owned */
  GSignalGroup *plan_signals;
  GSignalGroup *model_signals;

  GtkStack *stack;
  GtkNoSelection *selection;
};

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} RoundsMilestonesPageProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsMilestonesPage, rounds_milestones_page, ADW_TYPE_NAVIGATION_PAGE)

static int
compare (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return rounds_milestones_compare (a, b);
}

static int
compare_phases (gconstpointer a, gconstpointer b, gpointer user_data)
{
  /* Those of no phase stand behind the last one. */
  guint x = (guint) ((const RoundsMilestone *) a)->phase - 1;
  guint y = (guint) ((const RoundsMilestone *) b)->phase - 1;

  return (x > y) - (x < y);
}

static void
update_state (RoundsMilestonesPage *self)
{
  RoundsPlan *plan = self->session != NULL ? rounds_session_get_plan (self->session) : NULL;
  const char *state = "list";

  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) == 0)
    state = plan != NULL && rounds_plan_get_loaded (plan) ? "empty" : "loading";
  gtk_stack_set_visible_child_name (self->stack, state);
}

static void
on_plan_changed_cb (RoundsMilestonesPage *self, RoundsRecord *record, RoundsPlanChange change)
{
  if (change != ROUNDS_PLAN_CHANGED || !ROUNDS_IS_MILESTONE (record))
    return;
  gtk_sorter_changed (self->sections, GTK_SORTER_CHANGE_DIFFERENT);
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

static void
set_session (RoundsMilestonesPage *self, RoundsSession *session)
{
  RoundsPlan *plan = session != NULL ? rounds_session_get_plan (session) : NULL;
  g_autoptr (GtkSortListModel) sorted = NULL;

  if (!g_set_object (&self->session, session))
    return;
  if (plan != NULL)
    {
      sorted = gtk_sort_list_model_new (
          g_object_ref (rounds_plan_get_records (plan, ROUNDS_TYPE_MILESTONE)),
          g_object_ref (self->sorter));
      gtk_sort_list_model_set_section_sorter (sorted, self->sections);
    }
  gtk_no_selection_set_model (self->selection, G_LIST_MODEL (sorted));
  g_signal_group_set_target (self->plan_signals, plan);
  update_state (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
on_row_set_up_cb (RoundsMilestonesPage *self, GtkListItem *item)
{
  gtk_list_item_set_child (item,
                           rounds_milestone_row_new (rounds_session_get_figures (self->session)));
}

static void
on_row_bound_cb (RoundsMilestonesPage *self, GtkListItem *item)
{
  RoundsMilestone *milestone = gtk_list_item_get_item (item);

  rounds_milestone_row_set_milestone (ROUNDS_MILESTONE_ROW (gtk_list_item_get_child (item)),
                                      milestone);
  gtk_list_item_set_accessible_label (item, rounds_text_for_milestone_title (milestone));
}

static void
on_row_unbound_cb (RoundsMilestonesPage *self, GtkListItem *item)
{
  rounds_milestone_row_set_milestone (ROUNDS_MILESTONE_ROW (gtk_list_item_get_child (item)), NULL);
}

static void
on_heading_set_up_cb (RoundsMilestonesPage *self, GtkListHeader *header)
{
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  g_object_set (label, "margin-top", 6, "margin-start", 6, "margin-end", 6, NULL);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 860);
  adw_clamp_set_child (ADW_CLAMP (clamp), label);
  gtk_list_header_set_child (header, clamp);
}

static void
on_heading_bound_cb (RoundsMilestonesPage *self, GtkListHeader *header)
{
  RoundsMilestone *first = gtk_list_header_get_item (header);
  GtkWidget *label = adw_clamp_get_child (ADW_CLAMP (gtk_list_header_get_child (header)));

  gtk_label_set_label (GTK_LABEL (label), rounds_text_for_phase (first->phase));
}

static void
on_row_activated_cb (RoundsMilestonesPage *self, guint position)
{
  g_autoptr (RoundsRecord) milestone =
      g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  gtk_widget_activate_action (GTK_WIDGET (self), "timeline.open", "x",
                              rounds_record_get_id (milestone));
}

static void
rounds_milestones_page_dispose (GObject *object)
{
  RoundsMilestonesPage *self = ROUNDS_MILESTONES_PAGE (object);

  g_clear_object (&self->plan_signals);
  g_clear_object (&self->model_signals);
  if (self->selection != NULL)
    gtk_no_selection_set_model (self->selection, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_MILESTONES_PAGE);
  g_clear_object (&self->sorter);
  g_clear_object (&self->sections);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_milestones_page_parent_class)->dispose (object);
}

static void
rounds_milestones_page_get_property (GObject *object, guint property_id, GValue *value,
                                     GParamSpec *pspec)
{
  switch ((RoundsMilestonesPageProperty) property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, ROUNDS_MILESTONES_PAGE (object)->session);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_milestones_page_set_property (GObject *object, guint property_id, const GValue *value,
                                     GParamSpec *pspec)
{
  switch ((RoundsMilestonesPageProperty) property_id)
    {
    case PROP_SESSION:
      set_session (ROUNDS_MILESTONES_PAGE (object), g_value_get_object (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/timeline/rounds-milestones-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsMilestonesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, RoundsMilestonesPage, selection);
  gtk_widget_class_bind_template_callback (widget_class, on_row_set_up_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_row_bound_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_row_unbound_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_heading_set_up_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_heading_bound_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated_cb);
}

static void
rounds_milestones_page_class_init (RoundsMilestonesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rounds_milestones_page_dispose;
  object_class->get_property = rounds_milestones_page_get_property;
  object_class->set_property = rounds_milestones_page_set_property;

  /** RoundsMilestonesPage:session: (nullable): the opened plan */
  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, ROUNDS_TYPE_SESSION,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
rounds_milestones_page_init (RoundsMilestonesPage *self)
{
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare, NULL, NULL));
  self->sections = GTK_SORTER (gtk_custom_sorter_new (compare_phases, NULL, NULL));
  gtk_widget_init_template (GTK_WIDGET (self));
  self->plan_signals = g_signal_group_new (ROUNDS_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan_signals, "notify::loaded", G_CALLBACK (update_state),
                                  self);
  g_signal_group_connect_swapped (self->plan_signals, "changed", G_CALLBACK (on_plan_changed_cb),
                                  self);
  self->model_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->model_signals, "items-changed", G_CALLBACK (update_state),
                                  self);
  g_signal_group_set_target (self->model_signals, self->selection);
  update_state (self);
}

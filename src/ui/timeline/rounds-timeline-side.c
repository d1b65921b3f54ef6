/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-conversation.h"
#include "rounds-count-model.h"
#include "rounds-due-list.h"
#include "rounds-milestone.h"
#include "rounds-person.h"
#include "rounds-timeline-side.h"

/**
 * RoundsTimelineSide:
 *
 * The side of the timeline: the days that are due, the count toward twenty, the pace, and the lists
 * to choose from. The chosen list is reported by the action `timeline.show-list`.
 */
struct _RoundsTimelineSide
{
  AdwBin parent_instance;

  RoundsSession *session; /* owned, nullable */
  GSignalGroup *talk_signals;
  GSignalGroup *people_signals;
  GSignalGroup *milestone_signals;
  GSignalGroup *count_signals;

  GtkLevelBar *level_bar;
  GtkLabel *caption_label;
  RoundsDueList *due_list;
  GtkListBox *lists;
};

typedef enum
{
  PROP_SESSION = 1,
  PROP_COUNT,
  PROP_N_CONVERSATIONS,
  PROP_N_PEOPLE,
  PROP_N_MILESTONES,
  N_PROPS
} RoundsTimelineSideProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsTimelineSide, rounds_timeline_side, ADW_TYPE_BIN)

static RoundsCountModel *
get_count (RoundsTimelineSide *self)
{
  if (self->session == NULL)
    return NULL;
  return rounds_figures_get_model (rounds_session_get_figures (self->session),
                                   ROUNDS_TYPE_COUNT_MODEL);
}

static guint
count_records (RoundsTimelineSide *self, GType noun)
{
  if (self->session == NULL)
    return 0;
  return rounds_plan_count_records (rounds_session_get_plan (self->session), noun);
}

static char *
format_number (GObject *object, guint number)
{
  return g_strdup_printf ("%'u", number);
}

static gboolean
is_given (GObject *object, const char *text)
{
  return text != NULL && text[0] != '\0';
}

static void
update_level (RoundsTimelineSide *self)
{
  RoundsCountModel *count = get_count (self);
  guint counted = count != NULL ? rounds_count_model_get_counted (count) : 0;
  guint target = count != NULL ? rounds_count_model_get_target (count) : ROUNDS_COUNT_TARGET;
  g_autofree char *text = NULL;

  gtk_level_bar_set_max_value (self->level_bar, target);
  gtk_level_bar_set_value (self->level_bar, MIN (counted, target));
  /* Translators: people counted, of how many: "8 of 20" */
  text = g_strdup_printf (_ ("%1$u of %2$u"), counted, target);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->level_bar),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

static void
on_talks_changed_cb (RoundsTimelineSide *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_CONVERSATIONS]);
}

static void
on_people_changed_cb (RoundsTimelineSide *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_PEOPLE]);
}

static void
on_milestones_changed_cb (RoundsTimelineSide *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_MILESTONES]);
}

static void
on_list_activated_cb (RoundsTimelineSide *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "timeline.show-list", "s",
                              gtk_widget_get_name (GTK_WIDGET (row)));
}

static void
set_session (RoundsTimelineSide *self, RoundsSession *session)
{
  RoundsPlan *plan;

  if (!g_set_object (&self->session, session))
    return;
  plan = session != NULL ? rounds_session_get_plan (session) : NULL;
  g_signal_group_set_target (self->talk_signals,
                             plan != NULL ? rounds_plan_get_records (plan, ROUNDS_TYPE_CONVERSATION)
                                          : NULL);
  g_signal_group_set_target (self->people_signals,
                             plan != NULL ? rounds_plan_get_records (plan, ROUNDS_TYPE_PERSON)
                                          : NULL);
  g_signal_group_set_target (self->milestone_signals,
                             plan != NULL ? rounds_plan_get_records (plan, ROUNDS_TYPE_MILESTONE)
                                          : NULL);
  g_signal_group_set_target (self->count_signals, get_count (self));
  rounds_due_list_set_figures (self->due_list,
                               session != NULL ? rounds_session_get_figures (session) : NULL);
  update_level (self);
  for (guint i = PROP_SESSION; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
rounds_timeline_side_dispose (GObject *object)
{
  RoundsTimelineSide *self = ROUNDS_TIMELINE_SIDE (object);

  g_clear_object (&self->talk_signals);
  g_clear_object (&self->people_signals);
  g_clear_object (&self->milestone_signals);
  g_clear_object (&self->count_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_TIMELINE_SIDE);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_timeline_side_parent_class)->dispose (object);
}

static void
rounds_timeline_side_get_property (GObject *object, guint property_id, GValue *value,
                                   GParamSpec *pspec)
{
  RoundsTimelineSide *self = ROUNDS_TIMELINE_SIDE (object);

  switch ((RoundsTimelineSideProperty) property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case PROP_COUNT:
      g_value_set_object (value, get_count (self));
      break;
    case PROP_N_CONVERSATIONS:
      g_value_set_uint (value, count_records (self, ROUNDS_TYPE_CONVERSATION));
      break;
    case PROP_N_PEOPLE:
      g_value_set_uint (value, count_records (self, ROUNDS_TYPE_PERSON));
      break;
    case PROP_N_MILESTONES:
      g_value_set_uint (value, count_records (self, ROUNDS_TYPE_MILESTONE));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_timeline_side_set_property (GObject *object, guint property_id, const GValue *value,
                                   GParamSpec *pspec)
{
  switch ((RoundsTimelineSideProperty) property_id)
    {
    case PROP_SESSION:
      set_session (ROUNDS_TIMELINE_SIDE (object), g_value_get_object (value));
      break;
    case PROP_COUNT:
    case PROP_N_CONVERSATIONS:
    case PROP_N_PEOPLE:
    case PROP_N_MILESTONES:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /** RoundsTimelineSide:session: (nullable): the opened plan */
  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, ROUNDS_TYPE_SESSION,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /** RoundsTimelineSide:count: (nullable): who counts */
  properties[PROP_COUNT] =
      g_param_spec_object ("count", NULL, NULL, ROUNDS_TYPE_COUNT_MODEL, flags);
  properties[PROP_N_CONVERSATIONS] =
      g_param_spec_uint ("n-conversations", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_PEOPLE] = g_param_spec_uint ("n-people", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_MILESTONES] =
      g_param_spec_uint ("n-milestones", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_timeline_side_class_init (RoundsTimelineSideClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_timeline_side_dispose;
  object_class->get_property = rounds_timeline_side_get_property;
  object_class->set_property = rounds_timeline_side_set_property;
  install_properties (object_class);

  g_type_ensure (ROUNDS_TYPE_DUE_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/timeline/rounds-timeline-side.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsTimelineSide, level_bar);
  gtk_widget_class_bind_template_child (widget_class, RoundsTimelineSide, caption_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsTimelineSide, due_list);
  gtk_widget_class_bind_template_child (widget_class, RoundsTimelineSide, lists);
  gtk_widget_class_bind_template_callback (widget_class, format_number);
  gtk_widget_class_bind_template_callback (widget_class, is_given);
  gtk_widget_class_bind_template_callback (widget_class, on_list_activated_cb);
}

static void
rounds_timeline_side_init (RoundsTimelineSide *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* A small number is no warning: nobody is told off for a quiet month. */
  gtk_level_bar_remove_offset_value (self->level_bar, GTK_LEVEL_BAR_OFFSET_LOW);
  gtk_level_bar_remove_offset_value (self->level_bar, GTK_LEVEL_BAR_OFFSET_HIGH);
  gtk_level_bar_remove_offset_value (self->level_bar, GTK_LEVEL_BAR_OFFSET_FULL);

  self->talk_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->talk_signals, "items-changed",
                                  G_CALLBACK (on_talks_changed_cb), self);
  self->people_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->people_signals, "items-changed",
                                  G_CALLBACK (on_people_changed_cb), self);
  self->milestone_signals = g_signal_group_new (G_TYPE_LIST_MODEL);
  g_signal_group_connect_swapped (self->milestone_signals, "items-changed",
                                  G_CALLBACK (on_milestones_changed_cb), self);
  self->count_signals = g_signal_group_new (ROUNDS_TYPE_COUNT_MODEL);
  g_signal_group_connect_swapped (self->count_signals, "changed", G_CALLBACK (update_level), self);
}

/** rounds_timeline_side_select: marks the list called @list as the one shown */
void
rounds_timeline_side_select (RoundsTimelineSide *self, const char *list)
{
  GtkListBoxRow *row;

  g_return_if_fail (ROUNDS_IS_TIMELINE_SIDE (self) && list != NULL);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->lists, i)) != NULL; i++)
    {
      if (g_str_equal (gtk_widget_get_name (GTK_WIDGET (row)), list))
        gtk_list_box_select_row (self->lists, row);
    }
}

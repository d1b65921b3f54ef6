/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-assess-step.h"
#include "rounds-choices.h"
#include "rounds-group-titles.h"
#include "rounds-row-focus.h"

/**
 * RoundsAssessStep:
 *
 * One page of the questions: a heading, a line that says why it is asked, and below it the groups
 * of rows that a subclass adds in its template. Every row is bound to a record, so that what is
 * answered is kept at once; a step never saves.
 */
typedef struct
{
  RoundsSession *session; /* owned */
  RoundsAssessment *assessment; /* owned */
  char *title; /* owned */
  char *lead; /* owned */

  GtkWidget *added; /* weak: a row to bring into sight */
  gboolean is_focus_due; /* the focus goes to the first row as soon as the page is on screen */

  GtkBox *content;
  GtkScrolledWindow *scroller;
  GtkViewport *viewport;
} RoundsAssessStepPrivate;

typedef enum
{
  PROP_SESSION = 1,
  PROP_ASSESSMENT,
  PROP_TITLE,
  PROP_LEAD,
  N_PROPS
} RoundsAssessStepProperty;

static GParamSpec *properties[N_PROPS];
static GtkBuildableIface *parent_buildable;

static void rounds_assess_step_buildable_init (GtkBuildableIface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (RoundsAssessStep, rounds_assess_step, ADW_TYPE_BIN,
                                  G_ADD_PRIVATE (RoundsAssessStep)
                                      G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE,
                                                             rounds_assess_step_buildable_init))

static RoundsAssessStepPrivate *
get_private (RoundsAssessStep *self)
{
  return rounds_assess_step_get_instance_private (self);
}

/* The children of a subclass's template go below the heading. */
static void
rounds_assess_step_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child,
                              const char *type)
{
  RoundsAssessStepPrivate *priv = get_private (ROUNDS_ASSESS_STEP (buildable));

  if (priv->content != NULL && type == NULL && GTK_IS_WIDGET (child))
    gtk_box_append (priv->content, GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
rounds_assess_step_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = rounds_assess_step_add_child;
}

static void
rounds_assess_step_dispose (GObject *object)
{
  RoundsAssessStepPrivate *priv = get_private (ROUNDS_ASSESS_STEP (object));

  g_clear_weak_pointer (&priv->added);
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_ASSESS_STEP);
  g_clear_object (&priv->assessment);
  g_clear_object (&priv->session);
  G_OBJECT_CLASS (rounds_assess_step_parent_class)->dispose (object);
}

static void
rounds_assess_step_finalize (GObject *object)
{
  RoundsAssessStepPrivate *priv = get_private (ROUNDS_ASSESS_STEP (object));

  g_clear_pointer (&priv->title, g_free);
  g_clear_pointer (&priv->lead, g_free);
  G_OBJECT_CLASS (rounds_assess_step_parent_class)->finalize (object);
}

static void
rounds_assess_step_map (GtkWidget *widget)
{
  rounds_group_titles_wrap (GTK_WIDGET (get_private (ROUNDS_ASSESS_STEP (widget))->content));
  GTK_WIDGET_CLASS (rounds_assess_step_parent_class)->map (widget);
}

static void
rounds_assess_step_get_property (GObject *object, guint property_id, GValue *value,
                                 GParamSpec *pspec)
{
  RoundsAssessStepPrivate *priv = get_private (ROUNDS_ASSESS_STEP (object));

  switch ((RoundsAssessStepProperty) property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, priv->session);
      break;
    case PROP_ASSESSMENT:
      g_value_set_object (value, priv->assessment);
      break;
    case PROP_TITLE:
      g_value_set_string (value, priv->title);
      break;
    case PROP_LEAD:
      g_value_set_string (value, priv->lead);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_assess_step_set_property (GObject *object, guint property_id, const GValue *value,
                                 GParamSpec *pspec)
{
  RoundsAssessStepPrivate *priv = get_private (ROUNDS_ASSESS_STEP (object));

  switch ((RoundsAssessStepProperty) property_id)
    {
    case PROP_SESSION:
      priv->session = g_value_dup_object (value);
      break;
    case PROP_ASSESSMENT:
      priv->assessment = g_value_dup_object (value);
      break;
    case PROP_TITLE:
      if (g_set_str (&priv->title, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_LEAD:
      if (g_set_str (&priv->lead, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_assess_step_class_init (RoundsAssessStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rounds_assess_step_dispose;
  object_class->finalize = rounds_assess_step_finalize;
  object_class->get_property = rounds_assess_step_get_property;
  object_class->set_property = rounds_assess_step_set_property;
  widget_class->map = rounds_assess_step_map;

  /** RoundsAssessStep:session: the opened plan, loaded */
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, ROUNDS_TYPE_SESSION, once);
  /** RoundsAssessStep:assessment: the one whose answers are given */
  properties[PROP_ASSESSMENT] =
      g_param_spec_object ("assessment", NULL, NULL, ROUNDS_TYPE_ASSESSMENT, once);
  /** RoundsAssessStep:title: what is asked */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  /** RoundsAssessStep:lead: why, or how to answer */
  properties[PROP_LEAD] = g_param_spec_string ("lead", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-assess-step.ui");
  gtk_widget_class_bind_template_child_private (widget_class, RoundsAssessStep, content);
  gtk_widget_class_bind_template_child_private (widget_class, RoundsAssessStep, scroller);
  gtk_widget_class_bind_template_child_private (widget_class, RoundsAssessStep, viewport);
}

static void
rounds_assess_step_init (RoundsAssessStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_assess_step_get_session: (transfer none) */
RoundsSession *
rounds_assess_step_get_session (RoundsAssessStep *self)
{
  g_return_val_if_fail (ROUNDS_IS_ASSESS_STEP (self), NULL);

  return get_private (self)->session;
}

/** rounds_assess_step_get_plan: (transfer none) */
RoundsPlan *
rounds_assess_step_get_plan (RoundsAssessStep *self)
{
  g_return_val_if_fail (ROUNDS_IS_ASSESS_STEP (self), NULL);

  return rounds_session_get_plan (get_private (self)->session);
}

/** rounds_assess_step_get_assessment: (transfer none) */
RoundsAssessment *
rounds_assess_step_get_assessment (RoundsAssessStep *self)
{
  g_return_val_if_fail (ROUNDS_IS_ASSESS_STEP (self), NULL);

  return get_private (self)->assessment;
}

/** rounds_assess_step_bind: binds @property of @row both ways to a field of a record; a row of
 *   choices then opens at its choice, whoever made or undid that */
void
rounds_assess_step_bind (gpointer record, const char *field, gpointer row, const char *property)
{
  g_return_if_fail (ROUNDS_IS_RECORD (record) && GTK_IS_WIDGET (row));

  g_object_bind_property (record, field, row, property,
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  if (ADW_IS_COMBO_ROW (row))
    rounds_choices_open_at_selected (row);
}

/* The stack passes the focus on by itself, and to whatever comes first. */
static gboolean
is_in_row (GtkWidget *widget)
{
  return widget != NULL && gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_BOX) != NULL;
}

static void on_layout_cb (RoundsAssessStep *self, GdkFrameClock *clock);

/* Goes on when everything has its place and nothing is drawn yet. */
static void
wait_for_layout (RoundsAssessStep *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  if (clock == NULL)
    return;
  g_signal_handlers_disconnect_by_func (clock, on_layout_cb, self);
  g_signal_connect_object (clock, "layout", G_CALLBACK (on_layout_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/** rounds_assess_step_focus: goes to the top of the page and puts the focus on its first row */
void
rounds_assess_step_focus (RoundsAssessStep *self)
{
  RoundsAssessStepPrivate *priv;
  GtkWidget *focus;

  g_return_if_fail (ROUNDS_IS_ASSESS_STEP (self));

  priv = get_private (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (priv->scroller), 0);
  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  /* A window that turns narrow takes its content away for a moment. */
  priv->is_focus_due = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (priv->is_focus_due)
    {
      wait_for_layout (self);
      return;
    }
  for (focus = GTK_WIDGET (priv->content); gtk_widget_get_focus_child (focus) != NULL;)
    focus = gtk_widget_get_focus_child (focus);
  if (!is_in_row (focus) && !rounds_row_focus_first (GTK_WIDGET (priv->content)) &&
      focus == GTK_WIDGET (priv->content))
    gtk_widget_child_focus (focus, GTK_DIR_TAB_FORWARD);
}

static void
on_layout_cb (RoundsAssessStep *self, GdkFrameClock *clock)
{
  RoundsAssessStepPrivate *priv = get_private (self);

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  g_signal_handlers_disconnect_by_func (clock, on_layout_cb, self);
  if (priv->is_focus_due)
    rounds_assess_step_focus (self);
  if (priv->added != NULL && gtk_widget_is_ancestor (priv->added, GTK_WIDGET (priv->viewport)))
    gtk_viewport_scroll_to (priv->viewport, priv->added, NULL);
  g_clear_weak_pointer (&priv->added);
}

/**
 * rounds_assess_step_reveal:
 * @row: (nullable): just added to the page
 *
 * Scrolls to @row as soon as it has its place. The focus stays where it is.
 */
void
rounds_assess_step_reveal (RoundsAssessStep *self, GtkWidget *row)
{
  g_return_if_fail (ROUNDS_IS_ASSESS_STEP (self));
  g_return_if_fail (row == NULL || GTK_IS_WIDGET (row));

  g_set_weak_pointer (&get_private (self)->added, row);
  wait_for_layout (self);
}

/**
 * rounds_assess_step_point:
 * @place: that of the page
 * @subject: what of it is wanted, or an empty string
 *
 * Puts the focus on the field that @subject names, and brings it into sight; one that the page
 * does not have leaves it at its first row.
 */
void
rounds_assess_step_point (RoundsAssessStep *self, RoundsPlace place, const char *subject)
{
  RoundsAssessStepClass *klass;
  GtkWidget *row;

  g_return_if_fail (ROUNDS_IS_ASSESS_STEP (self) && subject != NULL);

  klass = ROUNDS_ASSESS_STEP_GET_CLASS (self);
  row = klass->find != NULL ? klass->find (self, place, subject) : NULL;
  if (row != NULL)
    rounds_row_focus_in_sight (row);
}

static void
collect_entries (GtkWidget *widget, GPtrArray *entries)
{
  if (ADW_IS_ENTRY_ROW (widget))
    {
      if (gtk_widget_get_visible (widget) &&
          adw_entry_row_get_show_apply_button (ADW_ENTRY_ROW (widget)))
        g_ptr_array_add (entries, g_object_ref (widget));
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_entries (child, entries);
}

/** rounds_assess_step_apply: takes what was typed and not yet applied, before the page goes away */
void
rounds_assess_step_apply (RoundsAssessStep *self)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_if_fail (ROUNDS_IS_ASSESS_STEP (self));

  /* Applied after all are found: to take a text may add rows. */
  collect_entries (GTK_WIDGET (get_private (self)->content), entries);
  for (guint i = 0; i < entries->len; i++)
    g_signal_emit_by_name (entries->pdata[i], "apply");
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-assess-view.h"
#include "rounds-compare-view.h"
#include "rounds-due-badge.h"
#include "rounds-excerpt.h"
#include "rounds-pay-view.h"
#include "rounds-plan-view.h"
#include "rounds-timeline-actions.h"
#include "rounds-timeline-view.h"
#include "rounds-window-private.h"

typedef enum
{
  PROP_SESSION = 1,
  N_PROPS
} RoundsWindowProperty;

static GParamSpec *properties[N_PROPS];
static guint reopen_signal;

/* The views in the order of their numbers. */
static const struct
{
  const char *name;
  GType (*get_type) (void);
} views[] = {
  { "assess", rounds_assess_view_get_type }, { "compare", rounds_compare_view_get_type },
  { "pay", rounds_pay_view_get_type },       { "timeline", rounds_timeline_view_get_type },
  { "plan", rounds_plan_view_get_type },
};

G_DEFINE_FINAL_TYPE (RoundsWindow, rounds_window, ADW_TYPE_APPLICATION_WINDOW)

/* The button says what it would take back ("Undo: Log Conversation"). */
static void
describe_button (GtkButton *button, const char *verb, const char *act)
{
  g_autofree char *text = act != NULL ? g_strdup_printf ("%s: %s", verb, act) : g_strdup (verb);

  gtk_widget_set_tooltip_text (GTK_WIDGET (button), text);
}

static gboolean
is_kind (RoundsWindow *self, RoundsSessionKind kind)
{
  return self->session != NULL && rounds_session_get_kind (self->session) == kind;
}

static void
update_history_actions (RoundsWindow *self)
{
  RoundsHistory *history =
      self->session != NULL ? rounds_session_get_history (self->session) : NULL;
  const char *undo = history != NULL ? rounds_history_get_undo_name (history) : NULL;
  const char *redo = history != NULL ? rounds_history_get_redo_name (history) : NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", undo != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", redo != NULL);
  describe_button (self->undo_button, _ ("Undo"), undo);
  describe_button (self->redo_button, _ ("Redo"), redo);
}

/* A toast that is still there would offer to take back what it says, and take back another act. */
static void
on_history_changed_cb (RoundsWindow *self)
{
  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
  g_clear_weak_pointer (&self->undo_toast);
  update_history_actions (self);
}

static void
show_toast (RoundsWindow *self, const char *text)
{
  g_autofree char *shown = rounds_excerpt_dup (text, ROUNDS_EXCERPT_SCREEN);
  AdwToast *toast = adw_toast_new (shown);

  adw_toast_set_use_markup (toast, FALSE);
  if (rounds_history_get_undo_name (rounds_session_get_history (self->session)) != NULL)
    {
      adw_toast_set_button_label (toast, _ ("_Undo"));
      adw_toast_set_action_name (toast, "win.undo");
      g_set_weak_pointer (&self->undo_toast, toast);
    }
  adw_toast_overlay_add_toast (self->toast_overlay, toast);
}

/* Who reads "logged" may pull the plug: such a toast waits until the file has it. */
static void
on_toast_cb (RoundsWindow *self, const char *text, gboolean when_saved)
{
  RoundsStore *store = rounds_session_get_store (self->session);

  if (when_saved && store != NULL && rounds_store_get_state (store) != ROUNDS_STORE_STATE_SAVED)
    g_queue_push_tail (&self->late_toasts, g_strdup (text));
  else
    show_toast (self, text);
}

static void
on_store_state_cb (RoundsWindow *self)
{
  RoundsStore *store = rounds_session_get_store (self->session);
  const GError *error = rounds_store_get_error (store);
  gboolean failed = rounds_store_get_state (store) == ROUNDS_STORE_STATE_FAILED;

  if (failed && error != NULL)
    adw_banner_set_title (self->saving_banner, error->message);
  adw_banner_set_revealed (self->saving_banner, failed);
  while (rounds_store_get_state (store) == ROUNDS_STORE_STATE_SAVED &&
         !g_queue_is_empty (&self->late_toasts))
    {
      g_autofree char *text = g_queue_pop_head (&self->late_toasts);

      show_toast (self, text);
    }
}

static void
undo (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  rounds_history_undo (rounds_session_get_history (ROUNDS_WINDOW (widget)->session));
}

static void
redo (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  rounds_history_redo (rounds_session_get_history (ROUNDS_WINDOW (widget)->session));
}

static void
reopen (RoundsWindow *self, gboolean reading)
{
  gtk_stack_set_visible_child_name (self->root_stack, "views");
  g_signal_emit (self, reopen_signal, 0, reading);
}

static void
edit_plan (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  reopen (ROUNDS_WINDOW (widget), FALSE);
}

/* A view is made when it is first looked at: the window opens as fast as its one visible view. */
static void
fill_visible_view (RoundsWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->view_stack);
  AdwBin *bin = ADW_BIN (adw_view_stack_get_visible_child (self->view_stack));

  for (guint i = 0; bin != NULL && i < G_N_ELEMENTS (views); i++)
    if (g_str_equal (views[i].name, name) && adw_bin_get_child (bin) == NULL)
      {
        GtkWidget *view = g_object_new (views[i].get_type (), NULL);

        g_object_bind_property (self, "session", view, "session", G_BINDING_SYNC_CREATE);
        adw_bin_set_child (bin, view);
      }
}

static void
restore_settings (RoundsWindow *self)
{
  self->settings = g_settings_new (APP_ID);
  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "last-view", self->view_stack, "visible-child-name",
                   G_SETTINGS_BIND_DEFAULT);
}

static void
rounds_window_dispose (GObject *object)
{
  RoundsWindow *self = ROUNDS_WINDOW (object);

  g_clear_weak_pointer (&self->last_focus);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_WINDOW);
  g_clear_object (&self->history_signals);
  g_clear_object (&self->session_signals);
  g_clear_object (&self->store_signals);
  g_clear_object (&self->settings);
  g_clear_object (&self->dialogs);
  g_queue_clear_full (&self->late_toasts, g_free);
  g_clear_weak_pointer (&self->undo_toast);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_window_parent_class)->dispose (object);
}

static void
rounds_window_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsWindow *self = ROUNDS_WINDOW (object);

  switch ((RoundsWindowProperty) property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_window_set_property (GObject *object, guint property_id, const GValue *value,
                            GParamSpec *pspec)
{
  switch ((RoundsWindowProperty) property_id)
    {
    case PROP_SESSION:
      rounds_window_set_session (ROUNDS_WINDOW (object), g_value_get_object (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
add_shortcuts (GtkWidgetClass *widget_class)
{
  /* Shortcuts of the window, not accelerators: a focused entry undoes its own typing first. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                       "win.redo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "win.save-pdf",
                                       NULL);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    gtk_widget_class_add_binding_action (widget_class, GDK_KEY_1 + i, GDK_ALT_MASK, "win.show-view",
                                         "s", views[i].name);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RoundsWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, RoundsWindow, view_stack);
  gtk_widget_class_bind_template_child (widget_class, RoundsWindow, root_stack);
  gtk_widget_class_bind_template_child (widget_class, RoundsWindow, sample_banner);
  gtk_widget_class_bind_template_child (widget_class, RoundsWindow, reading_banner);
  gtk_widget_class_bind_template_child (widget_class, RoundsWindow, saving_banner);
  gtk_widget_class_bind_template_child (widget_class, RoundsWindow, undo_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsWindow, redo_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsWindow, due_badge);
  gtk_widget_class_bind_template_callback (widget_class, fill_visible_view);
}

static void
rounds_window_class_init (RoundsWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_window_dispose;
  object_class->get_property = rounds_window_get_property;
  object_class->set_property = rounds_window_set_property;
  GTK_WINDOW_CLASS (klass)->close_request = rounds_window_close_request;

  /** RoundsWindow:session: (nullable): the opened plan */
  properties[PROP_SESSION] =
      g_param_spec_object ("session", NULL, NULL, ROUNDS_TYPE_SESSION,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * RoundsWindow::reopen:
   * @reading: whether it is only to be read
   *
   * The plan's file is to be opened again.
   */
  reopen_signal = g_signal_new ("reopen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  g_type_ensure (ROUNDS_TYPE_DUE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/shell/rounds-window.ui");
  bind_children (widget_class);

  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo);
  gtk_widget_class_install_action (widget_class, "win.edit-plan", NULL, edit_plan);
  rounds_window_install_view_actions (widget_class);
  rounds_timeline_actions_install_in_window (widget_class);
  add_shortcuts (widget_class);
}

static void
rounds_window_init (RoundsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->history_signals = g_signal_group_new (ROUNDS_TYPE_HISTORY);
  g_signal_group_connect_swapped (self->history_signals, "notify",
                                  G_CALLBACK (on_history_changed_cb), self);
  self->session_signals = g_signal_group_new (ROUNDS_TYPE_SESSION);
  g_signal_group_connect_swapped (self->session_signals, "toast", G_CALLBACK (on_toast_cb), self);
  g_signal_group_connect_swapped (self->session_signals, "problem",
                                  G_CALLBACK (rounds_window_tell_problem), self);
  self->store_signals = g_signal_group_new (ROUNDS_TYPE_STORE);
  g_signal_group_connect_swapped (self->store_signals, "notify::state",
                                  G_CALLBACK (on_store_state_cb), self);
  restore_settings (self);
  rounds_window_watch_dialogs (self);
  rounds_window_keep_focus (self);
  fill_visible_view (self);
  update_history_actions (self);
}

RoundsWindow *
rounds_window_new (GtkApplication *application)
{
  RoundsWindow *self = g_object_new (ROUNDS_TYPE_WINDOW, "application", application, NULL);
  GMenu *menu = gtk_application_get_menu_by_id (application, "primary_menu");

  gtk_menu_button_set_menu_model (self->menu_button, G_MENU_MODEL (menu));
  return self;
}

/** rounds_window_set_session: @session is nullable; the views follow it */
void
rounds_window_set_session (RoundsWindow *self, RoundsSession *session)
{
  g_return_if_fail (ROUNDS_IS_WINDOW (self));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->session_signals, session);
  g_signal_group_set_target (self->history_signals,
                             session != NULL ? rounds_session_get_history (session) : NULL);
  g_signal_group_set_target (self->store_signals,
                             session != NULL ? rounds_session_get_store (session) : NULL);
  adw_banner_set_revealed (self->sample_banner, is_kind (self, ROUNDS_SESSION_SAMPLE));
  adw_banner_set_revealed (self->reading_banner, is_kind (self, ROUNDS_SESSION_READING));
  update_history_actions (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

/** rounds_window_show_problem: shows in place of the views why the plan's file at @path (nullable)
 * could not be opened */
void
rounds_window_show_problem (RoundsWindow *self, const GError *problem, const char *path)
{
  g_return_if_fail (ROUNDS_IS_WINDOW (self) && problem != NULL);

  if (self->problem_page == NULL)
    {
      self->problem_page = g_object_new (ROUNDS_TYPE_PROBLEM_PAGE, NULL);
      gtk_stack_add_named (self->root_stack, GTK_WIDGET (self->problem_page), "problem");
      g_signal_connect_swapped (self->problem_page, "reopen", G_CALLBACK (reopen), self);
    }
  rounds_problem_page_show (self->problem_page, problem, path);
  gtk_stack_set_visible_child_name (self->root_stack, "problem");
}

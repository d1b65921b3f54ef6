/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-mark-scale.h"
#include "rounds-ranking.h"
#include "rounds-shown-text.h"

#define N_MARKS (ROUNDS_MARK_MAX + 1)

/**
 * RoundsMarkScale:
 *
 * A mark from 0 to 4, or none yet, as five buttons in a line. It is one stop of the Tab key: arrows
 * step, a digit sets, Delete takes the mark away. Every button's accessible name says the mark and
 * what it is about.
 *
 * CSS nodes: `markscale.linked` with five `button`, the chosen one `:checked`
 */
struct _RoundsMarkScale
{
  GtkWidget parent_instance;

  GtkToggleButton *buttons[N_MARKS]; /* owned by the parent */
  int mark;
  gboolean updating;
};

typedef enum
{
  PROP_MARK = 1,
  N_PROPS
} RoundsMarkScaleProperty;

typedef enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
} RoundsMarkScaleSignal;

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsMarkScale, rounds_mark_scale, GTK_TYPE_WIDGET)

static void
update_buttons (RoundsMarkScale *self)
{
  const int stop = self->mark != ROUNDS_INTEGER_UNSET ? self->mark : 0;

  self->updating = TRUE;
  for (int i = 0; i < N_MARKS; i++)
    {
      gtk_toggle_button_set_active (self->buttons[i], i == self->mark);
      gtk_widget_set_focusable (GTK_WIDGET (self->buttons[i]), i == stop);
    }
  self->updating = FALSE;
}

static void
choose (RoundsMarkScale *self, int mark)
{
  const gboolean has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  rounds_mark_scale_set_mark (self, mark);
  if (has_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self->buttons[MAX (mark, 0)]));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, mark);
}

/* A click on the chosen mark keeps it: taking a mark away is never an accident of a second click.
 */
static void
on_button_clicked_cb (RoundsMarkScale *self, GtkToggleButton *button)
{
  for (int i = 0; i < N_MARKS && !self->updating; i++)
    if (self->buttons[i] == button)
      {
        if (i == self->mark)
          update_buttons (self);
        else
          choose (self, i);
        break;
      }
}

static void
step (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsMarkScale *self = ROUNDS_MARK_SCALE (widget);
  const gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  const int by = is_rtl ? -g_variant_get_int32 (parameter) : g_variant_get_int32 (parameter);
  const int next = self->mark == ROUNDS_INTEGER_UNSET ? MAX (by, 0) : self->mark + by;

  if (next >= 0 && next < N_MARKS)
    choose (self, next);
}

static void
set (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsMarkScale *self = ROUNDS_MARK_SCALE (widget);

  if (self->mark != g_variant_get_int32 (parameter))
    choose (self, g_variant_get_int32 (parameter));
}

static void
rounds_mark_scale_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (rounds_mark_scale_parent_class)->dispose (object);
}

static void
rounds_mark_scale_get_property (GObject *object, guint property_id, GValue *value,
                                GParamSpec *pspec)
{
  switch ((RoundsMarkScaleProperty) property_id)
    {
    case PROP_MARK:
      g_value_set_int (value, ROUNDS_MARK_SCALE (object)->mark);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_mark_scale_set_property (GObject *object, guint property_id, const GValue *value,
                                GParamSpec *pspec)
{
  switch ((RoundsMarkScaleProperty) property_id)
    {
    case PROP_MARK:
      rounds_mark_scale_set_mark (ROUNDS_MARK_SCALE (object), g_value_get_int (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
add_shortcuts (GtkWidgetClass *widget_class)
{
  static const guint digits[] = { GDK_KEY_0, GDK_KEY_1, GDK_KEY_2, GDK_KEY_3, GDK_KEY_4 };
  static const guint pad_digits[] = { GDK_KEY_KP_0, GDK_KEY_KP_1, GDK_KEY_KP_2, GDK_KEY_KP_3,
                                      GDK_KEY_KP_4 };

  gtk_widget_class_install_action (widget_class, "mark.step", "i", step);
  gtk_widget_class_install_action (widget_class, "mark.set", "i", set);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, 0, "mark.step", "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, 0, "mark.step", "i", -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Right, 0, "mark.step", "i", 1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Left, 0, "mark.step", "i", -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "mark.set", "i",
                                       ROUNDS_INTEGER_UNSET);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_BackSpace, 0, "mark.set", "i",
                                       ROUNDS_INTEGER_UNSET);
  for (int i = 0; i < N_MARKS; i++)
    {
      gtk_widget_class_add_binding_action (widget_class, digits[i], 0, "mark.set", "i", i);
      gtk_widget_class_add_binding_action (widget_class, pad_digits[i], 0, "mark.set", "i", i);
    }
}

static void
rounds_mark_scale_class_init (RoundsMarkScaleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_mark_scale_dispose;
  object_class->get_property = rounds_mark_scale_get_property;
  object_class->set_property = rounds_mark_scale_set_property;

  /** RoundsMarkScale:mark: 0 to 4, or %ROUNDS_INTEGER_UNSET */
  properties[PROP_MARK] = g_param_spec_int (
      "mark", NULL, NULL, ROUNDS_INTEGER_UNSET, ROUNDS_MARK_MAX, ROUNDS_INTEGER_UNSET,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * RoundsMarkScale::chosen:
   * @mark: the mark, or %ROUNDS_INTEGER_UNSET
   *
   * A person has chosen another mark; setting the property does not say so.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "markscale");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  add_shortcuts (widget_class);
}

static void
rounds_mark_scale_init (RoundsMarkScale *self)
{
  self->mark = ROUNDS_INTEGER_UNSET;
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  for (int i = 0; i < N_MARKS; i++)
    {
      g_autofree char *label = g_strdup_printf ("%d", i);
      GtkWidget *button = gtk_toggle_button_new ();

      /* As a child, not as the button's label, which would overrule the accessible name. */
      gtk_button_set_child (GTK_BUTTON (button), gtk_label_new (label));
      gtk_widget_add_css_class (button, "numeric");
      gtk_widget_set_parent (button, GTK_WIDGET (self));
      self->buttons[i] = GTK_TOGGLE_BUTTON (button);
      g_signal_connect_object (button, "clicked", G_CALLBACK (on_button_clicked_cb), self,
                               G_CONNECT_SWAPPED);
    }
  update_buttons (self);
}

int
rounds_mark_scale_get_mark (RoundsMarkScale *self)
{
  g_return_val_if_fail (ROUNDS_IS_MARK_SCALE (self), ROUNDS_INTEGER_UNSET);

  return self->mark;
}

void
rounds_mark_scale_set_mark (RoundsMarkScale *self, int mark)
{
  g_return_if_fail (ROUNDS_IS_MARK_SCALE (self));
  g_return_if_fail (mark >= ROUNDS_INTEGER_UNSET && mark < N_MARKS);

  if (self->mark == mark)
    return;
  self->mark = mark;
  update_buttons (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MARK]);
}

/**
 * rounds_mark_scale_describe:
 * @subject: what is marked, as in "Growth, Chart review"
 * @lowest: what 0 means
 * @highest: what 4 means
 */
void
rounds_mark_scale_describe (RoundsMarkScale *self, const char *subject, const char *lowest,
                            const char *highest)
{
  g_return_if_fail (ROUNDS_IS_MARK_SCALE (self) && subject != NULL);

  rounds_shown_text_set_accessible_label (self, subject);
  for (int i = 0; i < N_MARKS; i++)
    {
      /* Translators: the mark, then what is marked: "Growth, Chart review" */
      g_autofree char *label = g_strdup_printf (_ ("%d of 4: %s"), i, subject);
      const char *anchor = i == 0 ? lowest : i == N_MARKS - 1 ? highest : NULL;

      rounds_shown_text_set_accessible_label (self->buttons[i], label);
      gtk_widget_set_tooltip_text (GTK_WIDGET (self->buttons[i]), anchor);
    }
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-scale-row.h"

/**
 * RoundsScaleRow:
 *
 * A row with five marks, 0 to 4, each anchored by a word, bound to an optional integer property.
 * The word of the mark stands beside the title; every mark tells its word in its tooltip and to a
 * screen reader. Nothing is marked until the person marks it; Delete takes the mark away again.
 *
 * Keyboard: the arrow keys move between the marks. Accessibility: a labelled group of radio
 * buttons.
 */
typedef struct
{
  int value;
  char *subtitle; /* owned */
  char **words; /* owned: one a mark */

  AdwToggleGroup *toggle_group;
  GtkBox *marks_box;
} RoundsScaleRowPrivate;

typedef enum
{
  PROP_VALUE = 1,
  PROP_SUBTITLE,
  PROP_WORD,
  PROP_WORDS,
  N_PROPS
} RoundsScaleRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_TYPE_WITH_PRIVATE (RoundsScaleRow, rounds_scale_row, ADW_TYPE_PREFERENCES_ROW)

static RoundsScaleRowPrivate *
get_private (RoundsScaleRow *self)
{
  return rounds_scale_row_get_instance_private (self);
}

static const char *
get_word (RoundsScaleRow *self)
{
  return get_private (self)->value == ROUNDS_SCALE_UNSET
             ? ""
             : get_private (self)->words[get_private (self)->value];
}

static gboolean
has_text (GObject *object, const char *text)
{
  return text != NULL && *text != '\0';
}

static void
on_active_changed_cb (RoundsScaleRow *self)
{
  guint active = adw_toggle_group_get_active (get_private (self)->toggle_group);

  rounds_scale_row_set_value (self, active == GTK_INVALID_LIST_POSITION ? ROUNDS_SCALE_UNSET
                                                                        : (int) active);
}

static void
clear_mark (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  rounds_scale_row_set_value (ROUNDS_SCALE_ROW (widget), ROUNDS_SCALE_UNSET);
}

static void
rounds_scale_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_SCALE_ROW);
  G_OBJECT_CLASS (rounds_scale_row_parent_class)->dispose (object);
}

static void
rounds_scale_row_finalize (GObject *object)
{
  RoundsScaleRow *self = ROUNDS_SCALE_ROW (object);

  g_clear_pointer (&get_private (self)->subtitle, g_free);
  g_clear_pointer (&get_private (self)->words, g_strfreev);
  G_OBJECT_CLASS (rounds_scale_row_parent_class)->finalize (object);
}

static void
rounds_scale_row_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsScaleRow *self = ROUNDS_SCALE_ROW (object);

  switch ((RoundsScaleRowProperty) property_id)
    {
    case PROP_VALUE:
      g_value_set_int (value, get_private (self)->value);
      break;
    case PROP_SUBTITLE:
      g_value_set_string (value, get_private (self)->subtitle);
      break;
    case PROP_WORD:
      g_value_set_string (value, get_word (self));
      break;
    case PROP_WORDS:
      g_value_set_boxed (value, get_private (self)->words);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_scale_row_set_property (GObject *object, guint property_id, const GValue *value,
                               GParamSpec *pspec)
{
  RoundsScaleRow *self = ROUNDS_SCALE_ROW (object);

  switch ((RoundsScaleRowProperty) property_id)
    {
    case PROP_VALUE:
      rounds_scale_row_set_value (self, g_value_get_int (value));
      break;
    case PROP_SUBTITLE:
      if (g_set_str (&get_private (self)->subtitle, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_WORDS:
      rounds_scale_row_set_words (self, g_value_get_boxed (value));
      break;
    case PROP_WORD:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_scale_row_class_init (RoundsScaleRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rounds_scale_row_dispose;
  object_class->finalize = rounds_scale_row_finalize;
  object_class->get_property = rounds_scale_row_get_property;
  object_class->set_property = rounds_scale_row_set_property;

  /** RoundsScaleRow:value: 0 to 4; %ROUNDS_SCALE_UNSET while nothing is marked */
  properties[PROP_VALUE] = g_param_spec_int ("value", NULL, NULL, ROUNDS_SCALE_UNSET,
                                             ROUNDS_SCALE_MARKS - 1, ROUNDS_SCALE_UNSET, flags);
  /** RoundsScaleRow:subtitle: (nullable): a line below the title */
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL, flags);
  /** RoundsScaleRow:word: what the mark means; empty while nothing is marked */
  properties[PROP_WORD] =
      g_param_spec_string ("word", NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /** RoundsScaleRow:words: what the five marks mean, translated */
  properties[PROP_WORDS] = g_param_spec_boxed ("words", NULL, NULL, G_TYPE_STRV, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/common/rounds-scale-row.ui");
  gtk_widget_class_bind_template_child_private (widget_class, RoundsScaleRow, toggle_group);
  gtk_widget_class_bind_template_child_private (widget_class, RoundsScaleRow, marks_box);
  gtk_widget_class_bind_template_callback (widget_class, on_active_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_install_action (widget_class, "scale.clear", NULL, clear_mark);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, GDK_NO_MODIFIER_MASK,
                                       "scale.clear", NULL);
}

static void
rounds_scale_row_init (RoundsScaleRow *self)
{
  const char *const words[] = { _ ("Not at all"), _ ("A little"),        _ ("Somewhat"),
                                _ ("A lot"),      _ ("The main reason"), NULL };

  get_private (self)->value = ROUNDS_SCALE_UNSET;
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_toggle_group_set_active (get_private (self)->toggle_group, GTK_INVALID_LIST_POSITION);
  rounds_scale_row_set_words (self, words);
}

/** rounds_scale_row_new: a row about @title, anchored by how much something weighs */
GtkWidget *
rounds_scale_row_new (const char *title)
{
  GtkWidget *self = g_object_new (ROUNDS_TYPE_SCALE_ROW, "use-markup", FALSE, NULL);

  /* Not among the properties above: they are announced only when all are set, in any order. */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  return self;
}

/** rounds_scale_row_get_value: 0 to 4, or %ROUNDS_SCALE_UNSET */
int
rounds_scale_row_get_value (RoundsScaleRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_SCALE_ROW (self), ROUNDS_SCALE_UNSET);

  return get_private (self)->value;
}

void
rounds_scale_row_set_value (RoundsScaleRow *self, int value)
{
  g_return_if_fail (ROUNDS_IS_SCALE_ROW (self));
  g_return_if_fail (value >= ROUNDS_SCALE_UNSET && value < ROUNDS_SCALE_MARKS);

  if (get_private (self)->value == value)
    return;
  get_private (self)->value = value;
  adw_toggle_group_set_active (get_private (self)->toggle_group, value == ROUNDS_SCALE_UNSET
                                                                     ? GTK_INVALID_LIST_POSITION
                                                                     : (guint) value);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORD]);
}

/**
 * rounds_scale_row_set_words:
 * @words: (array zero-terminated=1): what each of the five marks means, translated
 */
void
rounds_scale_row_set_words (RoundsScaleRow *self, const char *const *words)
{
  g_return_if_fail (ROUNDS_IS_SCALE_ROW (self));
  g_return_if_fail (words != NULL && g_strv_length ((char **) words) == ROUNDS_SCALE_MARKS);

  g_strfreev (get_private (self)->words);
  get_private (self)->words = g_strdupv ((char **) words);
  for (guint i = 0; i < ROUNDS_SCALE_MARKS; i++)
    adw_toggle_set_tooltip (adw_toggle_group_get_toggle (get_private (self)->toggle_group, i),
                            words[i]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORDS]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORD]);
}

/** rounds_scale_row_add_suffix: puts @widget after the marks */
void
rounds_scale_row_add_suffix (RoundsScaleRow *self, GtkWidget *widget)
{
  g_return_if_fail (ROUNDS_IS_SCALE_ROW (self) && GTK_IS_WIDGET (widget));

  gtk_box_append (get_private (self)->marks_box, widget);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-text-row.h"

/**
 * RoundsTextRow:
 *
 * A row for a few lines in the person's own words, bound to a text property. Whatever is typed is
 * kept literally; Tab leaves the row.
 */
struct _RoundsTextRow
{
  AdwPreferencesRow parent_instance;

  char *text; /* owned */

  GtkTextBuffer *buffer;
  GtkTextView *text_view;
};

typedef enum
{
  PROP_TEXT = 1,
  N_PROPS
} RoundsTextRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsTextRow, rounds_text_row, ADW_TYPE_PREFERENCES_ROW)

static void
on_buffer_changed_cb (RoundsTextRow *self)
{
  GtkTextIter start;
  GtkTextIter end;
  g_autofree char *text = NULL;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  text = gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE);
  if (g_set_str (&self->text, text))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static gboolean
rounds_text_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ROUNDS_TEXT_ROW (widget)->text_view));
}

static void
rounds_text_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_TEXT_ROW);
  G_OBJECT_CLASS (rounds_text_row_parent_class)->dispose (object);
}

static void
rounds_text_row_finalize (GObject *object)
{
  g_clear_pointer (&ROUNDS_TEXT_ROW (object)->text, g_free);
  G_OBJECT_CLASS (rounds_text_row_parent_class)->finalize (object);
}

static void
rounds_text_row_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((RoundsTextRowProperty) property_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, ROUNDS_TEXT_ROW (object)->text);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_text_row_set_property (GObject *object, guint property_id, const GValue *value,
                              GParamSpec *pspec)
{
  switch ((RoundsTextRowProperty) property_id)
    {
    case PROP_TEXT:
      rounds_text_row_set_text (ROUNDS_TEXT_ROW (object), g_value_get_string (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_text_row_class_init (RoundsTextRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_text_row_dispose;
  object_class->finalize = rounds_text_row_finalize;
  object_class->get_property = rounds_text_row_get_property;
  object_class->set_property = rounds_text_row_set_property;
  widget_class->grab_focus = rounds_text_row_grab_focus;

  /** RoundsTextRow:text: what is typed, never %NULL */
  properties[PROP_TEXT] = g_param_spec_string (
      "text", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/common/rounds-text-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsTextRow, buffer);
  gtk_widget_class_bind_template_child (widget_class, RoundsTextRow, text_view);
  gtk_widget_class_bind_template_callback (widget_class, on_buffer_changed_cb);
}

static void
rounds_text_row_init (RoundsTextRow *self)
{
  self->text = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
}

const char *
rounds_text_row_get_text (RoundsTextRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_TEXT_ROW (self), "");

  return self->text;
}

/** rounds_text_row_set_text: %NULL is the empty text */
void
rounds_text_row_set_text (RoundsTextRow *self, const char *text)
{
  g_return_if_fail (ROUNDS_IS_TEXT_ROW (self));

  if (text == NULL)
    text = "";
  if (g_str_equal (self->text, text))
    return;
  gtk_text_buffer_set_text (self->buffer, text, -1);
}

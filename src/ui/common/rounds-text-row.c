/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-line-text.h"
#include "rounds-text-row.h"
#include "rounds-undo-keys.h"

/**
 * RoundsTextRow:
 *
 * An entry row for free text of one line, bound by its value and never by its text: of a value that
 * is too long to be laid out, the text is only the beginning. See #RoundsLineText.
 */
struct _RoundsTextRow
{
  AdwEntryRow parent_instance;

  RoundsLineText *line; /* owned by the row as an editable */
  char *resting_text; /* owned, nullable: what it said when the keyboard came, or was set since */
};

typedef enum
{
  PROP_VALUE = 1,
  N_PROPS
} RoundsTextRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsTextRow, rounds_text_row, ADW_TYPE_ENTRY_ROW)

static void
on_value_changed_cb (RoundsTextRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
rounds_text_row_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((RoundsTextRowProperty) property_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, rounds_text_row_get_value (ROUNDS_TEXT_ROW (object)));
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
    case PROP_VALUE:
      rounds_text_row_set_value (ROUNDS_TEXT_ROW (object), g_value_get_string (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_text_row_finalize (GObject *object)
{
  g_clear_pointer (&ROUNDS_TEXT_ROW (object)->resting_text, g_free);
  G_OBJECT_CLASS (rounds_text_row_parent_class)->finalize (object);
}

/* Whoever closes the window has said what stands there, as who goes on to another page has. */
static gboolean
on_closing_cb (RoundsTextRow *self)
{
  const char *text = rounds_text_row_get_value (self);

  if (adw_entry_row_get_show_apply_button (ADW_ENTRY_ROW (self)) &&
      gtk_widget_get_visible (GTK_WIDGET (self)) && *text != '\0')
    g_signal_emit_by_name (self, "apply");
  return GDK_EVENT_PROPAGATE;
}

static void
rounds_text_row_realize (GtkWidget *widget)
{
  GtkRoot *root;
  GtkApplication *application;

  GTK_WIDGET_CLASS (rounds_text_row_parent_class)->realize (widget);
  root = gtk_widget_get_root (widget);
  if (!GTK_IS_WINDOW (root))
    return;
  g_signal_connect_object (root, "close-request", G_CALLBACK (on_closing_cb), widget,
                           G_CONNECT_SWAPPED);
  application = gtk_window_get_application (GTK_WINDOW (root));
  /* To quit closes no window first. */
  if (application != NULL)
    g_signal_connect_object (application, "shutdown", G_CALLBACK (on_closing_cb), widget,
                             G_CONNECT_SWAPPED);
}

static void
rounds_text_row_unrealize (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (GTK_IS_WINDOW (root))
    {
      GtkApplication *application = gtk_window_get_application (GTK_WINDOW (root));

      g_signal_handlers_disconnect_by_func (root, on_closing_cb, widget);
      if (application != NULL)
        g_signal_handlers_disconnect_by_func (application, on_closing_cb, widget);
    }
  GTK_WIDGET_CLASS (rounds_text_row_parent_class)->unrealize (widget);
}

static void
rounds_text_row_class_init (RoundsTextRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->realize = rounds_text_row_realize;
  widget_class->unrealize = rounds_text_row_unrealize;
  object_class->finalize = rounds_text_row_finalize;
  object_class->get_property = rounds_text_row_get_property;
  object_class->set_property = rounds_text_row_set_property;

  /** RoundsTextRow:value: all of the text */
  properties[PROP_VALUE] =
      g_param_spec_string ("value", NULL, NULL, "",
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

/* What waits to be applied is of no plan yet. Elsewhere all that is typed is of the plan at once,
 * and the text takes it back letter by letter. Where nothing waits and nothing was typed since the
 * keyboard came, the last act is what is meant. */
static gboolean
is_pending (GtkWidget *row)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (row));

  return g_strcmp0 (text, ROUNDS_TEXT_ROW (row)->resting_text) != 0;
}

static void
rest (RoundsTextRow *self)
{
  g_set_str (&self->resting_text, gtk_editable_get_text (GTK_EDITABLE (self)));
}

/* What waits to be applied still waits when the keyboard comes back. */
static void
on_enter_cb (RoundsTextRow *self)
{
  if (!adw_entry_row_get_show_apply_button (ADW_ENTRY_ROW (self)))
    rest (self);
}

static void
rounds_text_row_init (RoundsTextRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->line = rounds_line_text_new (GTK_EDITABLE (self));
  g_signal_connect_object (self->line, "notify::value", G_CALLBACK (on_value_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (on_enter_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  rounds_undo_keys_add (GTK_WIDGET (self), is_pending);
  rest (self);
}

const char *
rounds_text_row_get_value (RoundsTextRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_TEXT_ROW (self), "");

  return rounds_line_text_get_value (self->line);
}

/** rounds_text_row_set_value: @value: (nullable): of any length */
void
rounds_text_row_set_value (RoundsTextRow *self, const char *value)
{
  gboolean shows_apply;

  g_return_if_fail (ROUNDS_IS_TEXT_ROW (self));

  shows_apply = adw_entry_row_get_show_apply_button (ADW_ENTRY_ROW (self));
  /* Set while it has the button, the row would offer to apply what is set. */
  if (shows_apply)
    adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self), FALSE);
  rounds_line_text_set_value (self->line, value);
  if (shows_apply)
    adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self), TRUE);
  rest (self);
}

/**
 * rounds_text_row_take:
 *
 * Empties the row for the next text, with nothing left to apply.
 *
 * Returns: (transfer full): what it said, without the blanks around it
 */
char *
rounds_text_row_take (RoundsTextRow *self)
{
  char *text;

  g_return_val_if_fail (ROUNDS_IS_TEXT_ROW (self), NULL);

  text = g_strstrip (g_strdup (rounds_text_row_get_value (self)));
  rounds_text_row_set_value (self, "");
  return text;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-long-text-buffer.h"
#include "rounds-note-row.h"

/**
 * RoundsNoteRow:
 *
 * A row for text of several lines, bound to a text field. It grows with the text up to a third of a
 * window and scrolls from there: GTK draws all lines of a text that does not scroll, seen or not.
 * Tab leaves it, as it leaves any row.
 */
struct _RoundsNoteRow
{
  AdwPreferencesRow parent_instance;

  RoundsLongTextBuffer *buffer;
  GtkScrolledWindow *scroller;
  GtkTextView *text_view;
};

typedef enum
{
  PROP_NOTE = 1,
  N_PROPS
} RoundsNoteRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsNoteRow, rounds_note_row, ADW_TYPE_PREFERENCES_ROW)

static gboolean
on_tick_cb (GtkWidget *text_view, GdkFrameClock *clock, gpointer scroller)
{
  int most = gtk_scrolled_window_get_max_content_height (scroller);
  int height;

  gtk_widget_measure (text_view, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (text_view), NULL,
                      &height, NULL, NULL);
  gtk_scrolled_window_set_min_content_height (scroller, MIN (height, most));
  return G_SOURCE_REMOVE;
}

/* How many lines a text takes is known once it has a width, and nobody asks for its height again.
 * A page that scrolls gives its rows the least they need, which therefore is all lines. */
static void
on_height_found_cb (RoundsNoteRow *self)
{
  if (self->text_view != NULL)
    gtk_widget_add_tick_callback (GTK_WIDGET (self->text_view), on_tick_cb, self->scroller, NULL);
}

static void
on_text_changed_cb (RoundsNoteRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTE]);
  on_height_found_cb (self);
}

static gboolean
rounds_note_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ROUNDS_NOTE_ROW (widget)->text_view));
}

/* A row of a list takes the focus itself before it lets go of it backward. This one would hand it
 * to the text again, and Shift+Tab would never get out. */
static gboolean
rounds_note_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (widget)), direction);
}

static void
rounds_note_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_NOTE_ROW);
  G_OBJECT_CLASS (rounds_note_row_parent_class)->dispose (object);
}

static void
rounds_note_row_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((RoundsNoteRowProperty) property_id)
    {
    case PROP_NOTE:
      g_value_take_string (value,
                           rounds_long_text_buffer_dup_whole (ROUNDS_NOTE_ROW (object)->buffer));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_note_row_set_property (GObject *object, guint property_id, const GValue *value,
                              GParamSpec *pspec)
{
  switch ((RoundsNoteRowProperty) property_id)
    {
    case PROP_NOTE:
      rounds_long_text_buffer_set_whole (ROUNDS_NOTE_ROW (object)->buffer,
                                         g_value_get_string (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_note_row_class_init (RoundsNoteRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_note_row_dispose;
  object_class->get_property = rounds_note_row_get_property;
  object_class->set_property = rounds_note_row_set_property;
  widget_class->focus = rounds_note_row_focus;
  widget_class->grab_focus = rounds_note_row_grab_focus;

  /** RoundsNoteRow:note: the text */
  properties[PROP_NOTE] = g_param_spec_string (
      "note", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ROUNDS_TYPE_LONG_TEXT_BUFFER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/common/rounds-note-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsNoteRow, buffer);
  gtk_widget_class_bind_template_child (widget_class, RoundsNoteRow, scroller);
  gtk_widget_class_bind_template_child (widget_class, RoundsNoteRow, text_view);
  gtk_widget_class_bind_template_callback (widget_class, on_text_changed_cb);
}

static void
rounds_note_row_init (RoundsNoteRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "changed",
                           G_CALLBACK (on_height_found_cb), self, G_CONNECT_SWAPPED);
}

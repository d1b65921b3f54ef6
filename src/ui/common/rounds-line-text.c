/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "rounds-excerpt.h"
#include "rounds-line-dialog.h"
#include "rounds-line-text.h"

/* What is shown of a text that is not laid out in its field, in characters. */
#define BEGINNING 200

/**
 * RoundsLineText:
 *
 * What a field of one line holds, of any length. What is too long to be laid out in one line is
 * held whole all the same: then the field shows the beginning, which cannot be edited, says so, and
 * opens a dialog where all of it is read and edited.
 *
 * Line ends that are pasted are kept; GTK shows them in a line as a sign.
 */
struct _RoundsLineText
{
  GObject parent_instance;

  GtkEditable *editable; /* borrowed: it owns this */
  char *value; /* owned */
  gboolean filling; /* the field is being set by us */
  gboolean opened;
  char *resting_title; /* owned, nullable: of a row, while its title tells of a long text */
  GtkWidget *tail; /* borrowed, nullable: made for the first long text */
  GtkWidget *note; /* borrowed, nullable: in the tail below an entry */
};

typedef enum
{
  PROP_VALUE = 1,
  PROP_OPENED,
  N_PROPS
} RoundsLineTextProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsLineText, rounds_line_text, G_TYPE_OBJECT)

static void
set_opened (RoundsLineText *self, gboolean opened)
{
  if (self->opened == opened)
    return;
  self->opened = opened;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPENED]);
}

static void
on_dialog_closed_cb (RoundsLineText *self)
{
  set_opened (self, FALSE);
}

static char *
dup_name (RoundsLineText *self)
{
  if (ADW_IS_PREFERENCES_ROW (self->editable))
    return g_strdup (self->resting_title);
  return g_strdup (gtk_entry_get_placeholder_text (GTK_ENTRY (self->editable)));
}

/* A popover would lie on top of the dialog. */
static void
on_open_clicked_cb (RoundsLineText *self)
{
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (self->editable), GTK_TYPE_POPOVER);
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self->editable)));
  g_autofree char *name = dup_name (self);
  AdwDialog *dialog = rounds_line_dialog_new (self, name);

  g_signal_connect_object (dialog, "closed", G_CALLBACK (on_dialog_closed_cb), self,
                           G_CONNECT_SWAPPED);
  set_opened (self, TRUE);
  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
  adw_dialog_present (dialog, root);
}

/* A row tells in its title, and has room for a button behind it; an entry has both below. */
static void
make_tail (RoundsLineText *self)
{
  const char *label = _ ("Show Whole Text");
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "icon-name", "view-fullscreen-symbolic",
                                    "tooltip-text", label, "valign", GTK_ALIGN_CENTER, NULL);

  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_open_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  self->tail = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  if (!ADW_IS_ENTRY_ROW (self->editable))
    {
      self->note = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "hexpand", TRUE, "wrap", TRUE,
                                 "wrap-mode", PANGO_WRAP_WORD_CHAR, "max-width-chars", 20, NULL);
      gtk_widget_add_css_class (self->note, "caption");
      gtk_box_append (GTK_BOX (self->tail), self->note);
    }
  gtk_box_append (GTK_BOX (self->tail), button);
  if (ADW_IS_ENTRY_ROW (self->editable))
    adw_entry_row_add_suffix (ADW_ENTRY_ROW (self->editable), self->tail);
  else
    gtk_widget_insert_after (self->tail, gtk_widget_get_parent (GTK_WIDGET (self->editable)),
                             GTK_WIDGET (self->editable));
}

static void
tell_length (RoundsLineText *self, glong length)
{
  g_autofree char *note = NULL, *title = NULL;

  if (self->tail == NULL)
    make_tail (self);
  note = g_strdup_printf (ngettext ("%'ld character, the beginning is shown",
                                    "%'ld characters, the beginning is shown", (gulong) length),
                          length);
  if (self->note != NULL)
    gtk_label_set_label (GTK_LABEL (self->note), note);
  else
    {
      if (self->resting_title == NULL)
        self->resting_title =
            g_strdup (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self->editable)));
      /* Translators: short, above a field: its name, and how long the text is that begins there */
      title = g_strdup_printf (
          ngettext ("%s: start of %'ld character", "%s: start of %'ld characters", (gulong) length),
          self->resting_title, length);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->editable), title);
    }
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->editable), note);
  gtk_widget_set_visible (self->tail, TRUE);
}

static void
tell_nothing (RoundsLineText *self)
{
  if (self->tail == NULL)
    return;
  gtk_widget_set_visible (self->tail, FALSE);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->editable), NULL);
  if (self->resting_title != NULL)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->editable), self->resting_title);
  g_clear_pointer (&self->resting_title, g_free);
}

static void
fill (RoundsLineText *self)
{
  glong length = g_utf8_strlen (self->value, -1);
  gboolean fits = length <= ROUNDS_LINE_LONGEST;
  g_autofree char *shown = rounds_excerpt_dup (self->value, fits ? ROUNDS_LINE_LONGEST : BEGINNING);

  self->filling = TRUE;
  gtk_editable_set_editable (self->editable, fits);
  if (!g_str_equal (gtk_editable_get_text (self->editable), shown))
    gtk_editable_set_text (self->editable, shown);
  self->filling = FALSE;
  if (fits)
    tell_nothing (self);
  else
    tell_length (self, length);
}

/* What would make the text too long for GTK's line goes around it, so that nothing is cut. What it
 * takes the place of has been taken away before. */
static void
on_insert_text_cb (GtkEditable *text, const char *inserted, int length, int *position,
                   RoundsLineText *self)
{
  const char *present = gtk_editable_get_text (text);
  g_autoptr (GString) whole = NULL;

  if (self->filling ||
      g_utf8_strlen (inserted, length) + g_utf8_strlen (present, -1) <= ROUNDS_LINE_LONGEST)
    return;
  g_signal_stop_emission_by_name (text, "insert-text");
  whole = g_string_new (present);
  g_string_insert_len (whole, g_utf8_offset_to_pointer (present, *position) - present, inserted,
                       length);
  *position = 0;
  rounds_line_text_set_value (self, whole->str);
}

static void
on_text_changed_cb (RoundsLineText *self)
{
  if (!self->filling && gtk_editable_get_editable (self->editable) &&
      g_set_str (&self->value, gtk_editable_get_text (self->editable)))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
rounds_line_text_finalize (GObject *object)
{
  RoundsLineText *self = ROUNDS_LINE_TEXT (object);

  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->resting_title, g_free);
  G_OBJECT_CLASS (rounds_line_text_parent_class)->finalize (object);
}

static void
rounds_line_text_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((RoundsLineTextProperty) property_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, ROUNDS_LINE_TEXT (object)->value);
      break;
    case PROP_OPENED:
      g_value_set_boolean (value, ROUNDS_LINE_TEXT (object)->opened);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_line_text_set_property (GObject *object, guint property_id, const GValue *value,
                               GParamSpec *pspec)
{
  switch ((RoundsLineTextProperty) property_id)
    {
    case PROP_VALUE:
      rounds_line_text_set_value (ROUNDS_LINE_TEXT (object), g_value_get_string (value));
      break;
    case PROP_OPENED:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_line_text_class_init (RoundsLineTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rounds_line_text_finalize;
  object_class->get_property = rounds_line_text_get_property;
  object_class->set_property = rounds_line_text_set_property;

  /** RoundsLineText:value: all of the text */
  properties[PROP_VALUE] =
      g_param_spec_string ("value", NULL, NULL, "",
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /** RoundsLineText:opened: whether it is being edited in its dialog */
  properties[PROP_OPENED] =
      g_param_spec_boolean ("opened", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_line_text_init (RoundsLineText *self)
{
  self->value = g_strdup ("");
}

/**
 * rounds_line_text_new:
 * @editable: an #AdwEntryRow, or a #GtkEntry in a vertical box
 *
 * Returns: (transfer none): owned by @editable, whose text is from now on set and read here
 */
RoundsLineText *
rounds_line_text_new (GtkEditable *editable)
{
  RoundsLineText *self;
  GtkEditable *text;

  g_return_val_if_fail (ADW_IS_ENTRY_ROW (editable) || GTK_IS_ENTRY (editable), NULL);

  self = g_object_new (ROUNDS_TYPE_LINE_TEXT, NULL);
  self->editable = editable;
  text = gtk_editable_get_delegate (editable);
  g_signal_connect_object (text, "insert-text", G_CALLBACK (on_insert_text_cb), self, 0);
  g_signal_connect_object (editable, "notify::text", G_CALLBACK (on_text_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (editable), "rounds-line-text", self, g_object_unref);
  return self;
}

const char *
rounds_line_text_get_value (RoundsLineText *self)
{
  g_return_val_if_fail (ROUNDS_IS_LINE_TEXT (self), "");

  return self->value;
}

/** rounds_line_text_set_value: @value: (nullable): of any length */
void
rounds_line_text_set_value (RoundsLineText *self, const char *value)
{
  g_return_if_fail (ROUNDS_IS_LINE_TEXT (self));

  if (!g_set_str (&self->value, value != NULL ? value : ""))
    return;
  fill (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

/** rounds_line_text_get_opened: whether it is being edited in its dialog */
gboolean
rounds_line_text_get_opened (RoundsLineText *self)
{
  g_return_val_if_fail (ROUNDS_IS_LINE_TEXT (self), FALSE);

  return self->opened;
}

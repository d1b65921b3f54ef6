/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-line-limit.h"
#include "rounds-text-row.h"

/**
 * RoundsTextRow:
 *
 * An entry row for free text of one line, bound by its value and never by its text: what does not
 * fit in a line is refused as a whole, and a value that is longer, from another program maybe, is
 * kept whole until it is cleared.
 *
 * CSS: as #AdwEntryRow, with `error` while something was refused or is too long.
 */
struct _RoundsTextRow
{
  AdwEntryRow parent_instance;

  char *value; /* owned */
  gboolean filling; /* the text is being set by us */
  GtkWidget *clear_button;
};

typedef enum
{
  PROP_VALUE = 1,
  N_PROPS
} RoundsTextRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsTextRow, rounds_text_row, ADW_TYPE_ENTRY_ROW)

static void
on_text_changed_cb (RoundsTextRow *self)
{
  if (self->filling || !gtk_editable_get_editable (GTK_EDITABLE (self)))
    return;
  if (g_set_str (&self->value, gtk_editable_get_text (GTK_EDITABLE (self))))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
on_clear_clicked_cb (RoundsTextRow *self)
{
  rounds_text_row_set_value (self, "");
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
rounds_text_row_finalize (GObject *object)
{
  RoundsTextRow *self = ROUNDS_TEXT_ROW (object);

  g_clear_pointer (&self->value, g_free);
  G_OBJECT_CLASS (rounds_text_row_parent_class)->finalize (object);
}

static void
rounds_text_row_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((RoundsTextRowProperty) property_id)
    {
    case PROP_VALUE:
      g_value_set_string (value, ROUNDS_TEXT_ROW (object)->value);
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
rounds_text_row_class_init (RoundsTextRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rounds_text_row_finalize;
  object_class->get_property = rounds_text_row_get_property;
  object_class->set_property = rounds_text_row_set_property;

  /** RoundsTextRow:value: all of the text */
  properties[PROP_VALUE] =
      g_param_spec_string ("value", NULL, NULL, "",
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_text_row_init (RoundsTextRow *self)
{
  self->value = g_strdup ("");
  self->clear_button =
      g_object_new (GTK_TYPE_BUTTON, "icon-name", "edit-clear-symbolic", "tooltip-text",
                    _ ("Clear and Write Anew"), "valign", GTK_ALIGN_CENTER, "visible", FALSE, NULL);
  gtk_widget_add_css_class (self->clear_button, "flat");
  g_signal_connect_object (self->clear_button, "clicked", G_CALLBACK (on_clear_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), self->clear_button);
  rounds_line_limit_watch (GTK_EDITABLE (self));
  g_signal_connect (self, "notify::text", G_CALLBACK (on_text_changed_cb), NULL);
}

const char *
rounds_text_row_get_value (RoundsTextRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_TEXT_ROW (self), "");

  return self->value;
}

/** rounds_text_row_set_value: @value: (nullable): of any length */
void
rounds_text_row_set_value (RoundsTextRow *self, const char *value)
{
  g_return_if_fail (ROUNDS_IS_TEXT_ROW (self));

  if (!g_set_str (&self->value, value != NULL ? value : ""))
    return;
  self->filling = TRUE;
  rounds_line_limit_fill (GTK_EDITABLE (self), self->value);
  self->filling = FALSE;
  gtk_widget_set_visible (self->clear_button, !rounds_line_limit_fits (self->value));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
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
  gboolean shows_apply;

  g_return_val_if_fail (ROUNDS_IS_TEXT_ROW (self), NULL);

  text = g_strstrip (g_strdup (self->value));
  shows_apply = adw_entry_row_get_show_apply_button (ADW_ENTRY_ROW (self));
  /* Emptied while it has the button, the row would offer to apply the emptiness. */
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self), FALSE);
  rounds_text_row_set_value (self, "");
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (self), shows_apply);
  return text;
}

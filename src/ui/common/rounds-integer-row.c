/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-field.h"
#include "rounds-integer-row.h"

/**
 * RoundsIntegerRow:
 *
 * A row for a small whole number that may be left open (minutes, a year), bound to an optional
 * integer field. Empty means not said; what is no number in the range is marked and keeps the value
 * as it was.
 */
struct _RoundsIntegerRow
{
  AdwEntryRow parent_instance;

  int value;
  int minimum;
  int maximum;
  gboolean filling; /* the text is being set by us */
};

typedef enum
{
  PROP_VALUE = 1,
  PROP_MINIMUM,
  PROP_MAXIMUM,
  N_PROPS
} RoundsIntegerRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsIntegerRow, rounds_integer_row, ADW_TYPE_ENTRY_ROW)

static gboolean
parse (RoundsIntegerRow *self, const char *text, int *value)
{
  g_autofree char *digits = g_strstrip (g_strdup (text));
  gint64 number;

  if (digits[0] == '\0')
    {
      *value = ROUNDS_INTEGER_UNSET;
      return TRUE;
    }
  if (!g_ascii_string_to_signed (digits, 10, self->minimum, self->maximum, &number, NULL))
    return FALSE;
  *value = (int) number;
  return TRUE;
}

static void
mark (RoundsIntegerRow *self, gboolean wrong)
{
  if (wrong)
    gtk_widget_add_css_class (GTK_WIDGET (self), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_INVALID,
                               wrong ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
}

static void
on_text_changed_cb (RoundsIntegerRow *self)
{
  int value;
  gboolean valid;

  if (self->filling)
    return;
  valid = parse (self, gtk_editable_get_text (GTK_EDITABLE (self)), &value);
  mark (self, !valid);
  if (!valid || value == self->value)
    return;
  self->value = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

static void
rounds_integer_row_get_property (GObject *object, guint property_id, GValue *value,
                                 GParamSpec *pspec)
{
  RoundsIntegerRow *self = ROUNDS_INTEGER_ROW (object);

  switch ((RoundsIntegerRowProperty) property_id)
    {
    case PROP_VALUE:
      g_value_set_int (value, self->value);
      break;
    case PROP_MINIMUM:
      g_value_set_int (value, self->minimum);
      break;
    case PROP_MAXIMUM:
      g_value_set_int (value, self->maximum);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_integer_row_set_property (GObject *object, guint property_id, const GValue *value,
                                 GParamSpec *pspec)
{
  RoundsIntegerRow *self = ROUNDS_INTEGER_ROW (object);

  switch ((RoundsIntegerRowProperty) property_id)
    {
    case PROP_VALUE:
      rounds_integer_row_set_value (self, g_value_get_int (value));
      break;
    case PROP_MINIMUM:
      self->minimum = g_value_get_int (value);
      break;
    case PROP_MAXIMUM:
      self->maximum = g_value_get_int (value);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_integer_row_class_init (RoundsIntegerRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = rounds_integer_row_get_property;
  object_class->set_property = rounds_integer_row_set_property;

  /** RoundsIntegerRow:value: the number; %ROUNDS_INTEGER_UNSET while the row is empty */
  properties[PROP_VALUE] =
      g_param_spec_int ("value", NULL, NULL, G_MININT, G_MAXINT, ROUNDS_INTEGER_UNSET,
                        flags | G_PARAM_EXPLICIT_NOTIFY);
  /** RoundsIntegerRow:minimum: smallest number that can be typed */
  properties[PROP_MINIMUM] =
      g_param_spec_int ("minimum", NULL, NULL, 0, G_MAXINT, 0, flags | G_PARAM_CONSTRUCT_ONLY);
  /** RoundsIntegerRow:maximum: largest number that can be typed */
  properties[PROP_MAXIMUM] = g_param_spec_int ("maximum", NULL, NULL, 0, G_MAXINT, G_MAXINT,
                                               flags | G_PARAM_CONSTRUCT_ONLY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_integer_row_init (RoundsIntegerRow *self)
{
  self->value = ROUNDS_INTEGER_UNSET;
  adw_entry_row_set_input_purpose (ADW_ENTRY_ROW (self), GTK_INPUT_PURPOSE_DIGITS);
  g_signal_connect (self, "changed", G_CALLBACK (on_text_changed_cb), NULL);
}

int
rounds_integer_row_get_value (RoundsIntegerRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_INTEGER_ROW (self), ROUNDS_INTEGER_UNSET);

  return self->value;
}

void
rounds_integer_row_set_value (RoundsIntegerRow *self, int value)
{
  g_autofree char *text = NULL;

  g_return_if_fail (ROUNDS_IS_INTEGER_ROW (self));

  if (self->value == value)
    return;
  self->value = value;
  text = value != ROUNDS_INTEGER_UNSET ? g_strdup_printf ("%d", value) : g_strdup ("");
  self->filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self), text);
  self->filling = FALSE;
  mark (self, FALSE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

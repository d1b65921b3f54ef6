/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-digits.h"
#include "rounds-field.h"
#include "rounds-integer-row.h"

/**
 * RoundsIntegerRow:
 *
 * An entry row for a whole number that may be left open (minutes, a year), bound to an optional
 * integer field. Empty is unset. It writes no groups, so that a year stays a year.
 */
struct _RoundsIntegerRow
{
  RoundsCheckedRow parent_instance;

  int value;
  int minimum;
  int maximum;
  RoundsIntegerCheck check; /* nullable */
  gpointer check_data; /* borrowed */
};

typedef enum
{
  PROP_VALUE = 1,
  PROP_MINIMUM,
  PROP_MAXIMUM,
  N_PROPS
} RoundsIntegerRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsIntegerRow, rounds_integer_row, ROUNDS_TYPE_CHECKED_ROW)

static guint
count_digits (int number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);

  return strlen (text);
}

static char *
rounds_integer_row_dup_text (RoundsCheckedRow *row)
{
  int value = ROUNDS_INTEGER_ROW (row)->value;

  return value != ROUNDS_INTEGER_UNSET ? g_strdup_printf ("%d", value) : g_strdup ("");
}

/* The first digits of a year are no mistake: they are passed over until there are enough. */
static char *
rounds_integer_row_take_text (RoundsCheckedRow *row, const char *text)
{
  RoundsIntegerRow *self = ROUNDS_INTEGER_ROW (row);
  g_autofree char *ascii = rounds_digits_to_ascii (text);
  gint64 number = ROUNDS_INTEGER_UNSET;
  char *why;

  if (*ascii != '\0' && !g_ascii_string_to_signed (ascii, 10, 0, self->maximum, &number, NULL))
    /* Translators: under an entry for minutes or a year; the smallest and the largest number */
    return g_strdup_printf (_ ("From %1$d to %2$d"), self->minimum, self->maximum);
  if (*ascii != '\0' && number < self->minimum)
    return strlen (ascii) < count_digits (self->minimum)
               ? NULL
               : g_strdup_printf (_ ("From %1$d to %2$d"), self->minimum, self->maximum);
  why = *ascii != '\0' && self->check != NULL ? self->check ((int) number, self->check_data) : NULL;
  if (why == NULL)
    rounds_integer_row_set_value (self, (int) number);
  return why;
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
  RoundsCheckedRowClass *row_class = ROUNDS_CHECKED_ROW_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = rounds_integer_row_get_property;
  object_class->set_property = rounds_integer_row_set_property;
  row_class->take_text = rounds_integer_row_take_text;
  row_class->dup_text = rounds_integer_row_dup_text;

  /** RoundsIntegerRow:value: the number; %ROUNDS_INTEGER_UNSET while the row is empty */
  properties[PROP_VALUE] = g_param_spec_int ("value", NULL, NULL, G_MININT, G_MAXINT,
                                             ROUNDS_INTEGER_UNSET, flags | G_PARAM_EXPLICIT_NOTIFY);
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
  self->maximum = G_MAXINT;
  adw_entry_row_set_input_purpose (ADW_ENTRY_ROW (self), GTK_INPUT_PURPOSE_DIGITS);
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
  g_return_if_fail (ROUNDS_IS_INTEGER_ROW (self));

  if (self->value == value)
    return;
  self->value = value;
  rounds_checked_row_value_set (ROUNDS_CHECKED_ROW (self), TRUE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALUE]);
}

/**
 * rounds_integer_row_set_check:
 * @check: (nullable): what to hold a typed value against, after its own minimum and maximum
 * @user_data: outlives the row
 */
void
rounds_integer_row_set_check (RoundsIntegerRow *self, RoundsIntegerCheck check, gpointer user_data)
{
  g_return_if_fail (ROUNDS_IS_INTEGER_ROW (self));

  self->check = check;
  self->check_data = user_data;
}

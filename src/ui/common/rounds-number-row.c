/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <math.h>

#include "rounds-digits.h"
#include "rounds-money-parser.h"
#include "rounds-money.h"
#include "rounds-number-row.h"

/* From here on people write groups of digits, and a comma may be one. */
#define GROUPED 1000

/**
 * RoundsNumberRow:
 *
 * An entry row for a quantity that is not money: hours, weeks, percent. Empty is unset. A decimal
 * point or comma are both taken as such, unless the row takes thousands: it then reads digits as
 * the locale groups them.
 */
struct _RoundsNumberRow
{
  RoundsCheckedRow parent_instance;

  double number; /* NAN while unset */
  double minimum;
  double maximum;
  RoundsNumberCheck check; /* nullable */
  gpointer check_data; /* borrowed */
};

typedef enum
{
  PROP_NUMBER = 1,
  PROP_MINIMUM,
  PROP_MAXIMUM,
  N_PROPS
} RoundsNumberRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsNumberRow, rounds_number_row, ROUNDS_TYPE_CHECKED_ROW)

static gboolean
same (double a, double b)
{
  return (isnan (a) && isnan (b)) || (a <= b && a >= b);
}

static char *
dup_plain (double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  const char *point = localeconv ()->decimal_point;
  g_auto (GStrv) parts = NULL;

  if (isnan (number))
    return g_strdup ("");
  parts = g_strsplit (g_ascii_formatd (buffer, sizeof buffer, "%.6g", number), ".", 2);
  return g_strjoinv (point, parts);
}

static char *
rounds_number_row_dup_text (RoundsCheckedRow *row)
{
  return dup_plain (ROUNDS_NUMBER_ROW (row)->number);
}

static char *
read_plain (const char *text, double *number)
{
  g_autofree char *plain = g_strdelimit (rounds_digits_to_ascii (text), ",", '.');
  char *end;

  *number = g_ascii_strtod (plain, &end);
  if (*end != '\0' || !isfinite (*number))
    return g_strdup (_ ("Not a number"));
  return NULL;
}

static char *
read_grouped (const char *text, double *number)
{
  RoundsMoneyStyle style;
  RoundsMoneyEntry entry = { 0 };
  RoundsMoneyFault fault;

  rounds_money_style_init_from_locale (&style);
  fault = rounds_money_parse (text, &style, &entry);
  if (fault == ROUNDS_MONEY_FAULT_AMBIGUOUS)
    return g_strdup (_ ("Thousands or a fraction? Write it without the mark"));
  if (fault != ROUNDS_MONEY_FAULT_NONE)
    return g_strdup (_ ("Not a number"));
  *number = rounds_money_to_dollars (entry.cents);
  return NULL;
}

static char *
rounds_number_row_take_text (RoundsCheckedRow *row, const char *text)
{
  RoundsNumberRow *self = ROUNDS_NUMBER_ROW (row);
  g_autofree char *minimum = dup_plain (self->minimum);
  g_autofree char *maximum = dup_plain (self->maximum);
  g_autofree char *why = NULL;
  double number = NAN;

  if (*text != '\0')
    why = self->maximum < GROUPED ? read_plain (text, &number) : read_grouped (text, &number);
  if (why != NULL)
    return g_steal_pointer (&why);
  if (number < self->minimum || number > self->maximum)
    /* Translators: under an entry for hours or weeks; the smallest and the largest number */
    return g_strdup_printf (_ ("From %1$s to %2$s"), minimum, maximum);
  if (self->check != NULL)
    why = self->check (number, self->check_data);
  if (why == NULL)
    rounds_number_row_set_number (self, number);
  return g_steal_pointer (&why);
}

static void
rounds_number_row_get_property (GObject *object, guint property_id, GValue *value,
                                GParamSpec *pspec)
{
  RoundsNumberRow *self = ROUNDS_NUMBER_ROW (object);

  switch ((RoundsNumberRowProperty) property_id)
    {
    case PROP_NUMBER:
      g_value_set_double (value, self->number);
      break;
    case PROP_MINIMUM:
      g_value_set_double (value, self->minimum);
      break;
    case PROP_MAXIMUM:
      g_value_set_double (value, self->maximum);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_number_row_set_property (GObject *object, guint property_id, const GValue *value,
                                GParamSpec *pspec)
{
  RoundsNumberRow *self = ROUNDS_NUMBER_ROW (object);

  switch ((RoundsNumberRowProperty) property_id)
    {
    case PROP_NUMBER:
      rounds_number_row_set_number (self, g_value_get_double (value));
      break;
    case PROP_MINIMUM:
      if (!same (self->minimum, g_value_get_double (value)))
        {
          self->minimum = g_value_get_double (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    case PROP_MAXIMUM:
      if (!same (self->maximum, g_value_get_double (value)))
        {
          self->maximum = g_value_get_double (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_number_row_class_init (RoundsNumberRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  RoundsCheckedRowClass *row_class = ROUNDS_CHECKED_ROW_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = rounds_number_row_get_property;
  object_class->set_property = rounds_number_row_set_property;
  row_class->take_text = rounds_number_row_take_text;
  row_class->dup_text = rounds_number_row_dup_text;

  /** RoundsNumberRow:number: %NAN while the row is empty, hence the lax validation */
  properties[PROP_NUMBER] = g_param_spec_double ("number", NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0,
                                                 flags | G_PARAM_LAX_VALIDATION);
  /** RoundsNumberRow:minimum: the smallest number that makes sense */
  properties[PROP_MINIMUM] = g_param_spec_double ("minimum", NULL, NULL, -G_MAXDOUBLE, 0, 0, flags);
  /** RoundsNumberRow:maximum: the largest number that makes sense */
  properties[PROP_MAXIMUM] =
      g_param_spec_double ("maximum", NULL, NULL, 0, G_MAXDOUBLE, 168, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_number_row_init (RoundsNumberRow *self)
{
  self->number = NAN;
  self->maximum = 168;
  adw_entry_row_set_input_purpose (ADW_ENTRY_ROW (self), GTK_INPUT_PURPOSE_NUMBER);
}

double
rounds_number_row_get_number (RoundsNumberRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_NUMBER_ROW (self), NAN);

  return self->number;
}

void
rounds_number_row_set_number (RoundsNumberRow *self, double number)
{
  gboolean changed;

  g_return_if_fail (ROUNDS_IS_NUMBER_ROW (self));

  changed = !same (self->number, number);
  if (changed)
    {
      self->number = number;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NUMBER]);
    }
  rounds_checked_row_value_set (ROUNDS_CHECKED_ROW (self), changed);
}

/**
 * rounds_number_row_set_check:
 * @check: (nullable): what to hold a typed number against, after its own minimum and maximum
 * @user_data: outlives the row
 */
void
rounds_number_row_set_check (RoundsNumberRow *self, RoundsNumberCheck check, gpointer user_data)
{
  g_return_if_fail (ROUNDS_IS_NUMBER_ROW (self));

  self->check = check;
  self->check_data = user_data;
}

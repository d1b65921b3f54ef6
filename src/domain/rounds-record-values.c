/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-record-private.h"

/** rounds_record_get_member: (transfer none): address of the member that @field declares */
gpointer
rounds_record_get_member (RoundsRecord *self, const RoundsField *field)
{
  return G_STRUCT_MEMBER_P (self, field->offset);
}

static gboolean
reals_equal (double a, double b)
{
  return (isnan (a) && isnan (b)) || (a <= b && a >= b);
}

/** rounds_record_read_member: (private): the member of @field as an image value; text is borrowed
 */
RoundsImageValue
rounds_record_read_member (RoundsRecord *self, const RoundsField *field)
{
  gpointer member = rounds_record_get_member (self, field);
  RoundsImageValue value = { 0 };

  switch (field->kind)
    {
    case ROUNDS_FIELD_TEXT:
      value.text = *(char **) member;
      break;
    case ROUNDS_FIELD_REAL:
      value.real = *(double *) member;
      break;
    case ROUNDS_FIELD_INTEGER:
    case ROUNDS_FIELD_BOOLEAN:
    case ROUNDS_FIELD_ENUM:
    case ROUNDS_FIELD_DATE:
      value.integer = *(int *) member;
      break;
    case ROUNDS_FIELD_MONEY:
    case ROUNDS_FIELD_REFERENCE:
    case ROUNDS_FIELD_INSTANT:
      value.integer = *(gint64 *) member;
      break;
    default:
      g_assert_not_reached ();
    }
  return value;
}

static gboolean
member_equals (RoundsRecord *self, const RoundsField *field, RoundsImageValue value)
{
  RoundsImageValue present = rounds_record_read_member (self, field);

  if (field->kind == ROUNDS_FIELD_TEXT)
    return g_strcmp0 (present.text, value.text) == 0;
  if (field->kind == ROUNDS_FIELD_REAL)
    return reals_equal (present.real, value.real);
  return present.integer == value.integer;
}

/**
 * rounds_record_write_member: (private):
 *
 * The one place that writes a member: nothing changes without the plan knowing it first.
 */
void
rounds_record_write_member (RoundsRecord *self, const RoundsField *field, RoundsImageValue value)
{
  gpointer member = rounds_record_get_member (self, field);

  if (member_equals (self, field, value))
    return;
  rounds_record_will_change (self, field);
  if (field->kind == ROUNDS_FIELD_TEXT)
    {
      char *copy = g_strdup (value.text);

      g_free (*(char **) member);
      *(char **) member = copy;
    }
  else if (field->kind == ROUNDS_FIELD_REAL)
    *(double *) member = value.real;
  else if (field->kind == ROUNDS_FIELD_MONEY || field->kind == ROUNDS_FIELD_REFERENCE ||
           field->kind == ROUNDS_FIELD_INSTANT)
    *(gint64 *) member = value.integer;
  else
    *(int *) member = (int) value.integer;
  g_object_notify (G_OBJECT (self), field->name);
}

static void
get_field (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  const RoundsField *field = rounds_field_from_pspec (pspec);
  RoundsImageValue present;

  if (field == NULL)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      return;
    }
  present = rounds_record_read_member (ROUNDS_RECORD (object), field);
  if (G_VALUE_HOLDS_STRING (value))
    g_value_set_string (value, present.text);
  else if (G_VALUE_HOLDS_DOUBLE (value))
    g_value_set_double (value, present.real);
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    g_value_set_boolean (value, present.integer != 0);
  else if (G_VALUE_HOLDS_ENUM (value))
    g_value_set_enum (value, (int) present.integer);
  else if (G_VALUE_HOLDS_INT (value))
    g_value_set_int (value, (int) present.integer);
  else
    g_value_set_int64 (value, present.integer);
}

static void
set_field (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  const RoundsField *field = rounds_field_from_pspec (pspec);
  RoundsImageValue next = { 0 };

  if (field == NULL)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      return;
    }
  if (G_VALUE_HOLDS_STRING (value))
    {
      next.text = (char *) g_value_get_string (value);
      if (next.text == NULL)
        next.text = (char *) "";
    }
  else if (G_VALUE_HOLDS_DOUBLE (value))
    next.real = g_value_get_double (value);
  else if (G_VALUE_HOLDS_BOOLEAN (value))
    next.integer = g_value_get_boolean (value);
  else if (G_VALUE_HOLDS_ENUM (value))
    next.integer = g_value_get_enum (value);
  else if (G_VALUE_HOLDS_INT (value))
    next.integer = g_value_get_int (value);
  else
    next.integer = g_value_get_int64 (value);
  rounds_record_write_member (ROUNDS_RECORD (object), field, next);
}

/**
 * rounds_record_class_install_fields:
 * @klass: class of a noun
 * @noun: its name in files
 * @fields: (array length=n_fields): with static lifetime
 *
 * Gives the noun a property per field.
 */
void
rounds_record_class_install_fields (RoundsRecordClass *klass, const char *noun,
                                    const RoundsField *fields, guint n_fields)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  g_return_if_fail (noun != NULL && fields != NULL && n_fields > 0);

  klass->noun = noun;
  klass->fields = fields;
  klass->n_fields = n_fields;
  object_class->get_property = get_field;
  object_class->set_property = set_field;
  for (guint i = 0; i < n_fields; i++)
    g_object_class_install_property (object_class, i + 1, rounds_field_create_pspec (&fields[i]));
}

/** rounds_record_init_fields: puts every field at its initial value; for the instance's init */
void
rounds_record_init_fields (RoundsRecord *self)
{
  RoundsRecordClass *klass = ROUNDS_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const RoundsField *field = &klass->fields[i];
      gpointer member = rounds_record_get_member (self, field);

      if (field->kind == ROUNDS_FIELD_TEXT)
        *(char **) member = g_strdup ("");
      else if (field->kind == ROUNDS_FIELD_REAL)
        *(double *) member = NAN;
      else if (field->kind == ROUNDS_FIELD_MONEY || field->kind == ROUNDS_FIELD_REFERENCE ||
               field->kind == ROUNDS_FIELD_INSTANT)
        *(gint64 *) member = field->fallback;
      else
        *(int *) member = (int) field->fallback;
    }
}

/**
 * rounds_record_belongs_to:
 *
 * Returns: whether the record is part of the record with @id and goes to the trash with it
 */
gboolean
rounds_record_belongs_to (RoundsRecord *self, gint64 id)
{
  RoundsRecordClass *klass;

  g_return_val_if_fail (ROUNDS_IS_RECORD (self), FALSE);

  klass = ROUNDS_RECORD_GET_CLASS (self);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      if ((klass->fields[i].flags & ROUNDS_FIELD_OWNER) != 0 &&
          rounds_record_read_member (self, &klass->fields[i]).integer == id)
        return TRUE;
    }
  return FALSE;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-column.h"

/* What a new record has; for text a fresh copy of nothing. */
static RoundsImageValue
get_initial (const RoundsField *field)
{
  RoundsImageValue value = { 0 };

  if (field->kind == ROUNDS_FIELD_TEXT)
    value.text = g_strdup ("");
  else if (field->kind == ROUNDS_FIELD_REAL)
    value.real = NAN;
  else
    value.integer = field->fallback;
  return value;
}

static gboolean
read_text (sqlite3_stmt *row, int index, RoundsImageValue *value)
{
  const char *text;
  gsize length;

  if (sqlite3_column_type (row, index) != SQLITE_TEXT)
    return FALSE;
  text = (const char *) sqlite3_column_text (row, index);
  length = (gsize) sqlite3_column_bytes (row, index);
  if (text == NULL || !g_utf8_validate_len (text, length, NULL))
    return FALSE;
  value->text = g_strndup (text, length);
  return TRUE;
}

static gboolean
read_enum (sqlite3_stmt *row, int index, const RoundsColumn *column, RoundsImageValue *value)
{
  const char *nick = (const char *) sqlite3_column_text (row, index);
  const GEnumValue *known =
      nick != NULL ? g_enum_get_value_by_nick (column->enumeration, nick) : NULL;

  if (known == NULL)
    return FALSE;
  value->integer = known->value;
  return TRUE;
}

static gboolean
read_date (sqlite3_stmt *row, int index, RoundsImageValue *value)
{
  const char *text = (const char *) sqlite3_column_text (row, index);
  RoundsDate date;

  if (text == NULL || !rounds_date_parse_iso (text, &date))
    return FALSE;
  value->integer = date;
  return TRUE;
}

static gboolean
read_real (sqlite3_stmt *row, int index, RoundsImageValue *value)
{
  value->real = sqlite3_column_double (row, index);
  return isfinite (value->real);
}

static gboolean
read_integer (sqlite3_stmt *row, int index, const RoundsField *field, RoundsImageValue *value)
{
  value->integer = sqlite3_column_int64 (row, index);
  return sqlite3_column_type (row, index) == SQLITE_INTEGER && value->integer >= field->minimum &&
         value->integer <= field->maximum;
}

/* What stands for NULL. A field that is never unset has none. */
static gboolean
read_unset (const RoundsField *field, RoundsImageValue *value)
{
  switch (field->kind)
    {
    case ROUNDS_FIELD_REAL:
      value->real = NAN;
      return TRUE;
    case ROUNDS_FIELD_DATE:
      value->integer = ROUNDS_DATE_NONE;
      return TRUE;
    case ROUNDS_FIELD_MONEY:
      value->integer = ROUNDS_MONEY_UNSET;
      return TRUE;
    case ROUNDS_FIELD_REFERENCE:
    case ROUNDS_FIELD_INSTANT:
      value->integer = 0;
      return TRUE;
    case ROUNDS_FIELD_INTEGER:
      value->integer = ROUNDS_INTEGER_UNSET;
      return (field->flags & ROUNDS_FIELD_OPTIONAL) != 0;
    case ROUNDS_FIELD_TEXT:
    case ROUNDS_FIELD_BOOLEAN:
    case ROUNDS_FIELD_ENUM:
    default:
      return FALSE;
    }
}

static gboolean
read_value (const RoundsColumn *column, sqlite3_stmt *row, int index, RoundsImageValue *value)
{
  if (sqlite3_column_type (row, index) == SQLITE_NULL)
    return read_unset (column->field, value);
  switch (column->field->kind)
    {
    case ROUNDS_FIELD_TEXT:
      return read_text (row, index, value);
    case ROUNDS_FIELD_ENUM:
      return read_enum (row, index, column, value);
    case ROUNDS_FIELD_DATE:
      return read_date (row, index, value);
    case ROUNDS_FIELD_REAL:
      return read_real (row, index, value);
    case ROUNDS_FIELD_INTEGER:
    case ROUNDS_FIELD_BOOLEAN:
    case ROUNDS_FIELD_MONEY:
    case ROUNDS_FIELD_REFERENCE:
    case ROUNDS_FIELD_INSTANT:
      return read_integer (row, index, column->field, value);
    default:
      g_return_val_if_reached (FALSE);
    }
}

/**
 * rounds_column_read:
 * @row: a statement that stands on a row
 * @index: of the column in it, from 0
 * @value: (out): the value, owned by the caller; the field's initial one on failure
 *
 * Returns: whether the column may hold what was found
 */
gboolean
rounds_column_read (const RoundsColumn *self, sqlite3_stmt *row, int index, RoundsImageValue *value)
{
  if (read_value (self, row, index, value))
    return TRUE;
  *value = get_initial (self->field);
  return FALSE;
}

static void
bind_optional (RoundsStatement *statement, int index, gint64 value, gint64 unset)
{
  if (value == unset)
    rounds_statement_bind_null (statement, index);
  else
    rounds_statement_bind_integer (statement, index, value);
}

static void
bind_date (RoundsStatement *statement, int index, RoundsDate date)
{
  g_autofree char *text = rounds_date_to_iso (date);

  rounds_statement_bind_text_copy (statement, index, text);
}

/** rounds_column_bind: writes @value, which must outlive the step, as value @index from 1 */
void
rounds_column_bind (const RoundsColumn *self, RoundsStatement *statement, int index,
                    RoundsImageValue value)
{
  const GEnumValue *known;

  switch (self->field->kind)
    {
    case ROUNDS_FIELD_TEXT:
      rounds_statement_bind_text (statement, index, value.text);
      break;
    case ROUNDS_FIELD_ENUM:
      known = g_enum_get_value (self->enumeration, (int) value.integer);
      rounds_statement_bind_text (statement, index, known != NULL ? known->value_nick : NULL);
      break;
    case ROUNDS_FIELD_DATE:
      bind_date (statement, index, (RoundsDate) value.integer);
      break;
    case ROUNDS_FIELD_REAL:
      rounds_statement_bind_real (statement, index, value.real); /* NAN is written as NULL */
      break;
    case ROUNDS_FIELD_INTEGER:
      bind_optional (statement, index, value.integer,
                     (self->field->flags & ROUNDS_FIELD_OPTIONAL) != 0 ? ROUNDS_INTEGER_UNSET
                                                                       : G_MININT64);
      break;
    case ROUNDS_FIELD_MONEY:
      bind_optional (statement, index, value.integer, ROUNDS_MONEY_UNSET);
      break;
    case ROUNDS_FIELD_REFERENCE:
    case ROUNDS_FIELD_INSTANT:
      bind_optional (statement, index, value.integer, 0);
      break;
    case ROUNDS_FIELD_BOOLEAN:
      rounds_statement_bind_integer (statement, index, value.integer);
      break;
    default:
      g_return_if_reached ();
    }
}

/** rounds_column_is_initial: whether @value is what a new record has */
gboolean
rounds_column_is_initial (const RoundsColumn *self, RoundsImageValue value)
{
  if (self->field->kind == ROUNDS_FIELD_TEXT)
    return *value.text == '\0';
  if (self->field->kind == ROUNDS_FIELD_REAL)
    return isnan (value.real);
  return value.integer == self->field->fallback;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "rounds-date.h"
#include "rounds-money.h"

G_BEGIN_DECLS

/** ROUNDS_INTEGER_UNSET: the value of an optional integer field that nobody has set */
#define ROUNDS_INTEGER_UNSET (-1)

/**
 * RoundsFieldKind:
 * @ROUNDS_FIELD_TEXT: `char *`, UTF-8, never %NULL
 * @ROUNDS_FIELD_INTEGER: `int` in a range; optional ones are %ROUNDS_INTEGER_UNSET while unset
 * @ROUNDS_FIELD_REAL: `double`; %NAN while unset
 * @ROUNDS_FIELD_BOOLEAN: `gboolean`
 * @ROUNDS_FIELD_ENUM: `int`, a value of a registered enumeration
 * @ROUNDS_FIELD_DATE: #RoundsDate; %ROUNDS_DATE_NONE while unset
 * @ROUNDS_FIELD_MONEY: `gint64` cents; %ROUNDS_MONEY_UNSET while unset
 * @ROUNDS_FIELD_REFERENCE: `gint64`, the id of another record of the plan; 0 for none
 * @ROUNDS_FIELD_INSTANT: `gint64`, microseconds since 1970-01-01 UTC; 0 for none
 *
 * What a field holds, how it is kept in memory, and hence how it is stored and exchanged.
 */
typedef enum
{
  ROUNDS_FIELD_TEXT,
  ROUNDS_FIELD_INTEGER,
  ROUNDS_FIELD_REAL,
  ROUNDS_FIELD_BOOLEAN,
  ROUNDS_FIELD_ENUM,
  ROUNDS_FIELD_DATE,
  ROUNDS_FIELD_MONEY,
  ROUNDS_FIELD_REFERENCE,
  ROUNDS_FIELD_INSTANT,
} RoundsFieldKind;

/**
 * RoundsFieldFlags:
 * @ROUNDS_FIELD_QUIET: saved like any other, but changing it is not an act that a person would want
 *   to undo (which step of the wizard is open, say)
 * @ROUNDS_FIELD_OPTIONAL: an integer that can be unset
 * @ROUNDS_FIELD_OWNER: a reference to the record that this one is part of: it goes to the trash
 *   with its owner
 */
typedef enum
{
  ROUNDS_FIELD_PLAIN = 0,
  ROUNDS_FIELD_QUIET = 1 << 0,
  ROUNDS_FIELD_OPTIONAL = 1 << 1,
  ROUNDS_FIELD_OWNER = 1 << 2,
} RoundsFieldFlags;

/**
 * RoundsField:
 * @name: the property, in kebab-case; the database column is the same with underscores
 * @title: (translatable): what a person calls it; names the act of a single edit
 * @offset: of the member in the record's structure
 * @minimum: smallest integer or money value
 * @maximum: largest
 * @fallback: value of a new record (integer, enumeration or boolean)
 * @get_enum_type: (nullable): registered type, for enumerations
 *
 * One declaration of one thing that is kept about a noun. From it come the GObject property, the
 * database column, the JSON member and the undo image.
 */
typedef struct
{
  const char *name;
  const char *title;
  RoundsFieldKind kind;
  RoundsFieldFlags flags;
  gsize offset;
  gint64 minimum;
  gint64 maximum;
  gint64 fallback;
  GType (*get_enum_type) (void);
} RoundsField;

#define ROUNDS_FIELD_INIT_(Type, member, property, field_title, field_kind)                        \
  .name = property, .title = field_title, .kind = field_kind,                                      \
  .offset = G_STRUCT_OFFSET (Type, member)

#define ROUNDS_TEXT(Type, member, property, title)                                                 \
  { ROUNDS_FIELD_INIT_ (Type, member, property, title, ROUNDS_FIELD_TEXT) }
#define ROUNDS_INTEGER(Type, member, property, title, low, high, initial)                          \
  { ROUNDS_FIELD_INIT_ (Type, member, property, title, ROUNDS_FIELD_INTEGER), .minimum = low,      \
    .maximum = high, .fallback = initial }
#define ROUNDS_OPTIONAL_INTEGER(Type, member, property, title, high)                               \
  { ROUNDS_FIELD_INIT_ (Type, member, property, title, ROUNDS_FIELD_INTEGER),                      \
    .flags = ROUNDS_FIELD_OPTIONAL, .minimum = ROUNDS_INTEGER_UNSET, .maximum = high,              \
    .fallback = ROUNDS_INTEGER_UNSET }
#define ROUNDS_REAL(Type, member, property, title)                                                 \
  { ROUNDS_FIELD_INIT_ (Type, member, property, title, ROUNDS_FIELD_REAL) }
#define ROUNDS_BOOLEAN(Type, member, property, title, initial)                                     \
  { ROUNDS_FIELD_INIT_ (Type, member, property, title, ROUNDS_FIELD_BOOLEAN), .maximum = 1,        \
    .fallback = initial }
#define ROUNDS_ENUM(Type, member, property, title, type_function, initial)                         \
  { ROUNDS_FIELD_INIT_ (Type, member, property, title, ROUNDS_FIELD_ENUM), .fallback = initial,    \
    .get_enum_type = type_function }
#define ROUNDS_DATE(Type, member, property, title)                                                 \
  { ROUNDS_FIELD_INIT_ (Type, member, property, title, ROUNDS_FIELD_DATE), .minimum = G_MININT32,  \
    .maximum = G_MAXINT32, .fallback = ROUNDS_DATE_NONE }
#define ROUNDS_MONEY(Type, member, property, title)                                                \
  { ROUNDS_FIELD_INIT_ (Type, member, property, title, ROUNDS_FIELD_MONEY),                        \
    .minimum = ROUNDS_MONEY_UNSET, .maximum = ROUNDS_MONEY_MAX, .fallback = ROUNDS_MONEY_UNSET }
#define ROUNDS_REFERENCE(Type, member, property, title)                                            \
  { ROUNDS_FIELD_INIT_ (Type, member, property, title, ROUNDS_FIELD_REFERENCE),                    \
    .maximum = G_MAXINT64 }
#define ROUNDS_OWNER(Type, member, property, title)                                                \
  { ROUNDS_FIELD_INIT_ (Type, member, property, title, ROUNDS_FIELD_REFERENCE),                    \
    .flags = ROUNDS_FIELD_OWNER, .maximum = G_MAXINT64 }
#define ROUNDS_INSTANT(Type, member, property, title)                                              \
  { ROUNDS_FIELD_INIT_ (Type, member, property, title, ROUNDS_FIELD_INSTANT),                      \
    .maximum = G_MAXINT64 }
/* The same as ROUNDS_INTEGER, for a value whose change is not worth an undo step. */
#define ROUNDS_QUIET_INTEGER(Type, member, property, title, low, high, initial)                    \
  { ROUNDS_FIELD_INIT_ (Type, member, property, title, ROUNDS_FIELD_INTEGER),                      \
    .flags = ROUNDS_FIELD_QUIET, .minimum = low, .maximum = high, .fallback = initial }

GParamSpec *rounds_field_create_pspec (const RoundsField *field);
const RoundsField *rounds_field_from_pspec (GParamSpec *pspec);
char *rounds_field_dup_column (const RoundsField *field);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "rounds-field.h"
#include "rounds-image.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_RECORD (rounds_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (RoundsRecord, rounds_record, ROUNDS, RECORD, GObject)

/**
 * RoundsRecordClass:
 * @noun: name of the noun in files: the table and the JSON member ("person")
 * @fields: (array length=n_fields): what is kept about it
 * @is_single: the plan has exactly one of them (profile, household)
 * @is_quiet: its changes are saved but are no acts (drafts)
 *
 * Base of every noun that is kept. A noun is a public structure and a table of fields; read the
 * members directly, write them with g_object_set() or a binding, so that the change is announced,
 * undoable and saved.
 */
struct _RoundsRecordClass
{
  GObjectClass parent_class;

  const char *noun;
  const RoundsField *fields;
  guint n_fields;
  gboolean is_single;
  gboolean is_quiet;
};

void rounds_record_class_install_fields (RoundsRecordClass *klass, const char *noun,
                                         const RoundsField *fields, guint n_fields);
void rounds_record_init_fields (RoundsRecord *self);

gint64 rounds_record_get_id (RoundsRecord *self);
gint64 rounds_record_get_created_at (RoundsRecord *self);
gint64 rounds_record_get_changed_at (RoundsRecord *self);
gint64 rounds_record_get_deleted_at (RoundsRecord *self);
RoundsImage *rounds_record_freeze (RoundsRecord *self);
void rounds_record_thaw (RoundsRecord *self, const RoundsImage *image, gboolean skip_quiet);
gboolean rounds_record_belongs_to (RoundsRecord *self, gint64 id);

/* Fields by declaration, for code that handles every noun alike (store, exchange). */
gpointer rounds_record_get_member (RoundsRecord *self, const RoundsField *field);

/**
 * ROUNDS_DEFINE_RECORD:
 * @TypeName: of the noun, as declared with G_DECLARE_FINAL_TYPE()
 * @type_name: its function prefix
 * @noun: its name in files
 * @field_table: array of #RoundsField
 * @...: further statements of class_init, about `record_class`
 *
 * Defines a noun from its table of fields.
 */
#define ROUNDS_DEFINE_RECORD(TypeName, type_name, noun, field_table, ...)                          \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, ROUNDS_TYPE_RECORD)                                    \
  static void type_name##_class_init (TypeName##Class *klass)                                      \
  {                                                                                                \
    RoundsRecordClass *record_class = ROUNDS_RECORD_CLASS (klass);                                 \
    rounds_record_class_install_fields (record_class, noun, field_table,                           \
                                        G_N_ELEMENTS (field_table));                               \
    __VA_OPT__ (__VA_ARGS__;)                                                                      \
  }                                                                                                \
  static void type_name##_init (TypeName *self)                                                    \
  {                                                                                                \
    rounds_record_init_fields (ROUNDS_RECORD (self));                                              \
  }

G_END_DECLS

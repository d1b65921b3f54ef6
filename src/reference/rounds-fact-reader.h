/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "rounds-fact.h"

G_BEGIN_DECLS

/**
 * RoundsFactReader:
 * @strings: (borrowed): of the catalog: all texts that were read
 * @blocks: (borrowed): of the catalog: everything else that was read
 * @sources: (borrowed): tag or address → #RoundsFactSource
 * @labels: (borrowed): what the codes of each coded field are called
 * @place: where in the file is being read, for messages
 * @error: (owned) (nullable): the first fault, which stops the file from being used
 *
 * A reading of facts about fields of work. Texts for people are translated here and nowhere else.
 * Private to the reader.
 */
typedef struct
{
  GStringChunk *strings;
  GPtrArray *blocks;
  GHashTable *sources;
  JsonObject *labels;
  const char *place;
  GError *error;
} RoundsFactReader;

void rounds_fact_reader_fail (RoundsFactReader *reader, const char *name, const char *fault);
gpointer rounds_fact_reader_alloc (RoundsFactReader *reader, gsize n, gsize size);
JsonNode *rounds_fact_reader_member (RoundsFactReader *reader, JsonObject *object, const char *name,
                                     JsonNodeType type);
JsonObject *rounds_fact_reader_element (RoundsFactReader *reader, JsonArray *array, guint position,
                                        const char *name);
const char *rounds_fact_reader_word (RoundsFactReader *reader, JsonObject *object,
                                     const char *name);
const char *rounds_fact_reader_text (RoundsFactReader *reader, JsonObject *object,
                                     const char *name);
const char *const *rounds_fact_reader_words (RoundsFactReader *reader, JsonObject *object,
                                             const char *name, gboolean is_text);
guint rounds_fact_reader_professions (RoundsFactReader *reader, JsonObject *object,
                                      const char *name);
void rounds_fact_reader_sources (RoundsFactReader *reader, JsonObject *sources);
void rounds_fact_reader_basis (RoundsFactReader *reader, JsonObject *object, RoundsFact *fact);
void rounds_fact_reader_fact (RoundsFactReader *reader, JsonObject *object, const char *name,
                              RoundsFact *fact);
void rounds_fact_reader_value (RoundsFactReader *reader, JsonObject *object, const char *name,
                               RoundsFact *fact);
int rounds_fact_reader_code (const char *field, const char *code);

G_END_DECLS

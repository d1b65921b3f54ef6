/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "rounds-tax-tables.h"

G_BEGIN_DECLS

/** RoundsTaxReader: a reading of one file; the first fault is kept and stops it from being used.
 * Private to the reader */
typedef struct
{
  RoundsTaxTables *tables;
  GError *error; /* owned until given to the caller */
} RoundsTaxReader;

void rounds_tax_reader_fail (RoundsTaxReader *reader, const char *path, const char *name,
                             const char *fault);
JsonNode *rounds_tax_reader_member (RoundsTaxReader *reader, JsonObject *object, const char *path,
                                    const char *name, JsonNodeType type);
const char *rounds_tax_reader_text (RoundsTaxReader *reader, JsonObject *object, const char *path,
                                    const char *name);
gboolean rounds_tax_reader_number (JsonNode *node, double *number);
gboolean rounds_tax_reader_table (RoundsTaxReader *reader, JsonNode *node, RoundsTaxTable *table);
gboolean rounds_tax_reader_numbers (JsonNode *node, double numbers[ROUNDS_TAX_STATUSES]);
gboolean rounds_tax_reader_tables (RoundsTaxReader *reader, JsonNode *node,
                                   RoundsTaxTable tables[ROUNDS_TAX_STATUSES]);
const char *const *rounds_tax_reader_texts (RoundsTaxReader *reader, JsonObject *object,
                                            const char *path, const char *name);

void rounds_tax_reader_federal (RoundsTaxReader *reader, JsonObject *federal);
const RoundsTaxSource *rounds_tax_reader_sources (RoundsTaxReader *reader, JsonObject *block,
                                                  const char *path, guint *n_sources);

/** RoundsTaxRuleOrigin: where rules are read from, for their parameters and sources */
typedef struct
{
  const char *path; /* such as "states.CA.credits" */
  const char *kind; /* the member that names their kind */
  const RoundsTaxSource *sources;
  guint n_sources;
} RoundsTaxRuleOrigin;

RoundsTaxRules rounds_tax_reader_rules (RoundsTaxReader *reader, const RoundsTaxRuleOrigin *origin,
                                        JsonArray *array);
const RoundsTaxRule *rounds_tax_reader_rule (RoundsTaxReader *reader,
                                             const RoundsTaxRuleOrigin *origin, JsonObject *object);

G_END_DECLS

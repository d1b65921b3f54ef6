/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-destination-catalog.h"
#include "rounds-destination-reader.h"

#define RESOURCE RESOURCE_PATH "/reference/destinations.json"

struct _RoundsDestinationCatalog
{
  GStringChunk *strings;
  GPtrArray *blocks;
  const RoundsDestinationFacts *facts; /* in blocks */
  guint n_facts;
};

static void
read_root (RoundsFactReader *reader, JsonObject *root, RoundsDestinationCatalog *catalog)
{
  JsonNode *labels, *sources;

  reader->place = "file";
  labels = rounds_fact_reader_member (reader, root, "values", JSON_NODE_OBJECT);
  sources = rounds_fact_reader_member (reader, root, "sources", JSON_NODE_OBJECT);
  if (labels == NULL || sources == NULL)
    return;
  reader->labels = json_node_get_object (labels);
  rounds_fact_reader_sources (reader, json_node_get_object (sources));
  reader->place = "file";
  catalog->facts = rounds_destination_reader_list (reader, root, &catalog->n_facts);
}

/**
 * rounds_destination_catalog_read:
 * @json: a file of destinations
 *
 * Reads @json, its texts in the language of the process.
 *
 * Returns: (transfer full): the catalog, or %NULL with @error, which names the first fault
 */
RoundsDestinationCatalog *
rounds_destination_catalog_read (GBytes *json, GError **error)
{
  g_autoptr (RoundsDestinationCatalog) catalog = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GHashTable) sources = g_hash_table_new (g_str_hash, g_str_equal);
  RoundsFactReader reader = { 0 };
  gconstpointer data;
  gsize size;

  g_return_val_if_fail (json != NULL, NULL);

  data = g_bytes_get_data (json, &size);
  if (!json_parser_load_from_data (parser, data, (gssize) size, error))
    return NULL;
  catalog = g_new0 (RoundsDestinationCatalog, 1);
  catalog->strings = reader.strings = g_string_chunk_new (4096);
  catalog->blocks = reader.blocks = g_ptr_array_new_with_free_func (g_free);
  reader.sources = sources;
  if (JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser)))
    read_root (&reader, json_node_get_object (json_parser_get_root (parser)), catalog);
  else
    {
      reader.place = "file";
      rounds_fact_reader_fail (&reader, "root", "is no object");
    }
  if (reader.error == NULL)
    return g_steal_pointer (&catalog);
  g_propagate_error (error, reader.error);
  return NULL;
}

void
rounds_destination_catalog_free (RoundsDestinationCatalog *catalog)
{
  g_return_if_fail (catalog != NULL);

  g_string_chunk_free (catalog->strings);
  g_ptr_array_unref (catalog->blocks);
  g_free (catalog);
}

/**
 * rounds_destination_catalog_new:
 *
 * Returns: (transfer full): what ships. It is part of the program: if it cannot be read, the
 * program is broken and ends.
 */
RoundsDestinationCatalog *
rounds_destination_catalog_new (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) json =
      g_resources_lookup_data (RESOURCE, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  RoundsDestinationCatalog *catalog =
      json != NULL ? rounds_destination_catalog_read (json, &error) : NULL;

  if (catalog == NULL)
    g_error ("%s", error->message);
  return catalog;
}

/**
 * rounds_destination_catalog_list:
 * @n_facts: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_facts): all fields of work, cautions last
 */
const RoundsDestinationFacts *
rounds_destination_catalog_list (const RoundsDestinationCatalog *catalog, guint *n_facts)
{
  g_return_val_if_fail (catalog != NULL && n_facts != NULL, NULL);

  *n_facts = catalog->n_facts;
  return catalog->facts;
}

/** rounds_destination_catalog_find: (nullable): the one with @code; the person's own has none */
const RoundsDestinationFacts *
rounds_destination_catalog_find (const RoundsDestinationCatalog *catalog, const char *code)
{
  g_return_val_if_fail (catalog != NULL, NULL);

  for (guint i = 0; i < catalog->n_facts; i++)
    if (g_strcmp0 (catalog->facts[i].code, code) == 0)
      return &catalog->facts[i];
  return NULL;
}

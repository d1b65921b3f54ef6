/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <json-glib/json-glib.h>

#include "rounds-variant-json.h"

/* The same tree with the members of every object by name: a dictionary has no order of its own. */
static void
sort_members (JsonNode *node)
{
  g_autoptr (GList) names = NULL;
  JsonObject *object;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        sort_members (json_array_get_element (array, i));
      return;
    }
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return;
  object = json_node_get_object (node);
  names = g_list_sort (json_object_get_members (object), (GCompareFunc) g_strcmp0);
  for (GList *name = names; name != NULL; name = name->next)
    {
      g_autofree char *kept = g_strdup (name->data);
      JsonNode *member = json_object_dup_member (object, kept);

      sort_members (member);
      json_object_remove_member (object, kept);
      json_object_set_member (object, kept, member);
    }
}

/**
 * rounds_variant_to_json:
 * @variant: (transfer none): if floating, it is sunk and released
 *
 * Returns: (transfer full): @variant as JSON for people and programs, the members of objects by
 * name
 */
char *
rounds_variant_to_json (GVariant *variant)
{
  g_autoptr (GVariant) kept = NULL;
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (variant != NULL, NULL);

  kept = g_variant_ref_sink (variant);
  root = json_gvariant_serialize (kept);
  sort_members (root);
  return json_to_string (root, TRUE);
}

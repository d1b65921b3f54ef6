/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>

#include "rounds-occupation-reader.h"

/* Where each column of the file belongs in rounds_skill_elements_list(). */
static gboolean
map_elements (JsonArray *elements, guint positions[ROUNDS_SKILL_N_ELEMENTS])
{
  if (json_array_get_length (elements) != ROUNDS_SKILL_N_ELEMENTS)
    return FALSE;
  for (guint i = 0; i < ROUNDS_SKILL_N_ELEMENTS; i++)
    {
      positions[i] = rounds_skill_elements_find (json_array_get_string_element (elements, i));
      if (positions[i] == ROUNDS_SKILL_N_ELEMENTS)
        return FALSE;
    }
  return TRUE;
}

/* Texts reach the translators through po/extract-data.py. What is untranslated stays where it is.
 */
static const char *
translate (const char *text)
{
  return text != NULL && *text != '\0' ? g_dgettext (GETTEXT_PACKAGE, text) : text;
}

static JsonArray *
get_array (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

/* Null is a rating that is not to be used. */
static int
read_rating (JsonArray *ratings, guint column)
{
  return json_array_get_null_element (ratings, column)
             ? ROUNDS_SKILL_UNKNOWN
             : (int) json_array_get_int_element (ratings, column);
}

static gboolean
read_ratings (RoundsOccupation *self, JsonObject *object, JsonArray *elements)
{
  JsonArray *importance = get_array (object, "importance");
  JsonArray *level = get_array (object, "level");
  JsonArray *not_relevant = get_array (object, "not_relevant");
  guint positions[ROUNDS_SKILL_N_ELEMENTS];

  if (importance == NULL && level == NULL)
    return TRUE;
  if (importance == NULL || json_array_get_length (importance) != ROUNDS_SKILL_N_ELEMENTS ||
      level == NULL || json_array_get_length (level) != ROUNDS_SKILL_N_ELEMENTS ||
      not_relevant == NULL || !map_elements (elements, positions))
    return FALSE;
  for (guint i = 0; i < ROUNDS_SKILL_N_ELEMENTS; i++)
    {
      RoundsSkillRating *rating = &self->ratings[positions[i]];

      rating->importance = read_rating (importance, i);
      rating->level = read_rating (level, i);
    }
  for (guint i = 0; i < json_array_get_length (not_relevant); i++)
    {
      gint64 column = json_array_get_int_element (not_relevant, i);

      if (column < 0 || column >= ROUNDS_SKILL_N_ELEMENTS)
        return FALSE;
      self->ratings[positions[column]].not_relevant = TRUE;
    }
  self->is_rated = TRUE;
  return TRUE;
}

/* A pair of a name and a share in ten thousandths. */
static gboolean
read_activities (RoundsOccupation *self, JsonObject *object)
{
  JsonArray *activities = get_array (object, "activities");

  if (activities == NULL)
    return TRUE;
  self->n_activities = json_array_get_length (activities);
  self->activities = g_new0 (RoundsOccupationActivity, self->n_activities);
  for (guint i = 0; i < self->n_activities; i++)
    {
      JsonNode *node = json_array_get_element (activities, i);
      JsonArray *pair = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

      if (pair == NULL || json_array_get_length (pair) != 2)
        return FALSE;
      self->activities[i].name = translate (json_array_get_string_element (pair, 0));
      self->activities[i].share = (double) json_array_get_int_element (pair, 1) / 10000;
    }
  return TRUE;
}

static void
read_tasks (RoundsOccupation *self, JsonObject *object)
{
  JsonArray *tasks = get_array (object, "tasks");
  guint n_tasks = tasks != NULL ? json_array_get_length (tasks) : 0;
  const char **texts;

  if (n_tasks == 0)
    return;
  texts = g_new0 (const char *, n_tasks + 1);
  for (guint i = 0; i < n_tasks; i++)
    texts[i] = translate (json_array_get_string_element (tasks, i));
  self->tasks = texts;
}

/**
 * rounds_occupation_read:
 * @object: an occupation of onet.json; must outlive the result, which borrows its texts
 * @elements: identifiers of the columns of its ratings
 *
 * Returns: (transfer full): the occupation, or %NULL with @error
 */
RoundsOccupation *
rounds_occupation_read (JsonObject *object, JsonArray *elements, GError **error)
{
  g_autoptr (RoundsOccupation) self = g_new0 (RoundsOccupation, 1);

  g_return_val_if_fail (object != NULL && elements != NULL, NULL);

  self->code = json_object_get_string_member_with_default (object, "code", "");
  self->title = translate (json_object_get_string_member_with_default (object, "title", ""));
  if (*self->code != '\0' && *self->title != '\0' && read_ratings (self, object, elements) &&
      read_activities (self, object))
    {
      read_tasks (self, object);
      return g_steal_pointer (&self);
    }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "Occupation “%s” cannot be read",
               self->code);
  return NULL;
}

void
rounds_occupation_free (RoundsOccupation *occupation)
{
  g_return_if_fail (occupation != NULL);

  g_free (occupation->activities);
  g_free ((gpointer) occupation->tasks);
  g_free (occupation);
}

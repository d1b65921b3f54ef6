/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-nouns.h"
#include "rounds-plan-private.h"
#include "rounds-record-private.h"

gboolean
rounds_plan_get_loaded (RoundsPlan *self)
{
  g_return_val_if_fail (ROUNDS_IS_PLAN (self), FALSE);

  return self->loaded;
}

/**
 * rounds_plan_set_loaded:
 *
 * For whoever fills the plan, once all is there. A noun that a plan has exactly one of is made now
 * when the file had none.
 */
void
rounds_plan_set_loaded (RoundsPlan *self, gboolean loaded)
{
  guint n_nouns;
  const GType *nouns = rounds_nouns_list (&n_nouns);

  g_return_if_fail (ROUNDS_IS_PLAN (self));

  if (self->loaded == loaded)
    return;
  for (guint i = 0; loaded && i < n_nouns; i++)
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (nouns[i]);
      g_autoptr (RoundsRecord) record = NULL;

      if (!ROUNDS_RECORD_CLASS (klass)->is_single || rounds_plan_count_records (self, nouns[i]) > 0)
        continue;
      record = g_object_new (nouns[i], "id", self->next_id, NULL);
      rounds_plan_insert (self, record);
    }
  self->loaded = loaded;
  g_object_notify (G_OBJECT (self), "loaded");
}

/**
 * rounds_plan_load_records:
 * @images: (element-type RoundsImage): rows of one noun, by id
 *
 * Adds records that are already saved: nobody is told but the lists, once per call.
 */
void
rounds_plan_load_records (RoundsPlan *self, GPtrArray *images)
{
  g_autoptr (GPtrArray) fresh = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *list;
  GType type;

  g_return_if_fail (ROUNDS_IS_PLAN (self));
  if (images->len == 0)
    return;

  type = G_TYPE_FROM_CLASS (((RoundsImage *) g_ptr_array_index (images, 0))->klass);
  for (guint i = 0; i < images->len; i++)
    {
      const RoundsImage *image = g_ptr_array_index (images, i);
      g_autoptr (RoundsRecord) record = g_object_new (type, "id", image->id, NULL);

      rounds_record_thaw (record, image, FALSE);
      rounds_plan_attach (self, record);
      if (image->deleted_at == 0)
        g_ptr_array_add (fresh, g_steal_pointer (&record));
    }
  list = rounds_plan_get_list (self, type);
  g_list_store_splice (list, g_list_model_get_n_items (G_LIST_MODEL (list)), 0, fresh->pdata,
                       fresh->len);
}

/** rounds_plan_get_next_id: the id that the next record will get; kept in the file */
gint64
rounds_plan_get_next_id (RoundsPlan *self)
{
  g_return_val_if_fail (ROUNDS_IS_PLAN (self), 0);

  return self->next_id;
}

/** rounds_plan_set_next_id: for whoever reads the file; never goes back */
void
rounds_plan_set_next_id (RoundsPlan *self, gint64 next_id)
{
  g_return_if_fail (ROUNDS_IS_PLAN (self));

  self->next_id = MAX (self->next_id, next_id);
}

/* A record keeps its id where that is free here, so that an empty plan becomes the very one that
 * was written; otherwise it gets one of this plan's own. */
static GHashTable *
choose_ids (RoundsPlan *self, GPtrArray *images)
{
  GHashTable *ids = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, g_free);

  for (guint i = 0; i < images->len; i++)
    {
      RoundsImage *image = g_ptr_array_index (images, i);

      self->next_id = MAX (self->next_id, image->id + 1);
    }
  for (guint i = 0; i < images->len; i++)
    {
      RoundsImage *image = g_ptr_array_index (images, i);
      RoundsRecord *present = NULL;
      gint64 id;

      if (image->klass->is_single)
        present = rounds_plan_get_single (self, G_TYPE_FROM_CLASS (image->klass));
      if (present != NULL)
        id = rounds_record_get_id (present);
      else
        id = rounds_plan_lookup (self, image->id) == NULL ? image->id : self->next_id++;
      g_hash_table_insert (ids, &image->id, g_memdup2 (&id, sizeof id));
    }
  return ids;
}

static void
import_image (RoundsPlan *self, RoundsImage *image, GHashTable *ids)
{
  const gint64 *id = g_hash_table_lookup (ids, &image->id);
  g_autoptr (RoundsRecord) fresh = NULL;
  RoundsRecord *record = rounds_plan_lookup (self, *id);

  if (record == NULL)
    record = fresh = g_object_new (G_TYPE_FROM_CLASS (image->klass), "id", *id, NULL);
  rounds_record_thaw (record, image, FALSE);
  for (guint i = 0; i < image->klass->n_fields; i++)
    {
      const RoundsField *field = &image->klass->fields[i];
      const gint64 *other = NULL;

      if (field->kind != ROUNDS_FIELD_REFERENCE || image->values[i].integer == 0)
        continue;
      other = g_hash_table_lookup (ids, &image->values[i].integer);
      g_object_set (record, field->name, other != NULL ? *other : G_GINT64_CONSTANT (0), NULL);
    }
  if (fresh != NULL)
    rounds_plan_insert (self, fresh);
}

/**
 * rounds_plan_import:
 * @images: (element-type RoundsImage): records from another file, owners first
 *
 * Adds the records to a loaded plan; a noun that a plan has exactly one of takes over
 * the values. It is no act, as when the sample is opened: there is nothing to go back to. It is
 * saved by the same road as any edit.
 */
void
rounds_plan_import (RoundsPlan *self, GPtrArray *images)
{
  g_autoptr (GHashTable) ids = NULL;

  g_return_if_fail (ROUNDS_IS_PLAN (self) && self->loaded);

  self->replaying = TRUE;
  ids = choose_ids (self, images);
  for (guint i = 0; i < images->len; i++)
    import_image (self, g_ptr_array_index (images, i), ids);
  self->replaying = FALSE;
  g_signal_emit (self, rounds_plan_signals[ROUNDS_PLAN_SIGNAL_SETTLED], 0);
}

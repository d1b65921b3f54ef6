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

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-act.h"
#include "rounds-excerpt.h"

/* Characters: the name stands in a tooltip, and may hold what somebody typed. */
#define LONGEST_NAME 200

struct _RoundsAct
{
  GObject parent_instance;

  char *name;
  GArray *entries; /* of RoundsActEntry, in the order of their first change */
  GHashTable *touched; /* set of borrowed records of the entries */
};

G_DEFINE_FINAL_TYPE (RoundsAct, rounds_act, G_TYPE_OBJECT)

static void
clear_entry (RoundsActEntry *entry)
{
  g_clear_object (&entry->record);
  g_clear_pointer (&entry->before, rounds_image_unref);
  g_clear_pointer (&entry->after, rounds_image_unref);
}

static void
rounds_act_finalize (GObject *object)
{
  RoundsAct *self = ROUNDS_ACT (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->touched, g_hash_table_unref);
  G_OBJECT_CLASS (rounds_act_parent_class)->finalize (object);
}

static void
rounds_act_class_init (RoundsActClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_act_finalize;
}

static void
rounds_act_init (RoundsAct *self)
{
  self->entries = g_array_new (FALSE, TRUE, sizeof (RoundsActEntry));
  g_array_set_clear_func (self->entries, (GDestroyNotify) clear_entry);
  self->touched = g_hash_table_new (NULL, NULL);
}

/** rounds_act_new: @name is what a person reads behind "Undo", already translated */
RoundsAct *
rounds_act_new (const char *name)
{
  RoundsAct *self;

  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (ROUNDS_TYPE_ACT, NULL);
  self->name = rounds_excerpt_dup (name, LONGEST_NAME);
  return self;
}

const char *
rounds_act_get_name (RoundsAct *self)
{
  g_return_val_if_fail (ROUNDS_IS_ACT (self), NULL);

  return self->name;
}

guint
rounds_act_get_n_entries (RoundsAct *self)
{
  g_return_val_if_fail (ROUNDS_IS_ACT (self), 0);

  return self->entries->len;
}

const RoundsActEntry *
rounds_act_get_entry (RoundsAct *self, guint position)
{
  g_return_val_if_fail (ROUNDS_IS_ACT (self) && position < self->entries->len, NULL);

  return &g_array_index (self->entries, RoundsActEntry, position);
}

/** rounds_act_contains: whether the values of @record before the act are already kept */
gboolean
rounds_act_contains (RoundsAct *self, RoundsRecord *record)
{
  g_return_val_if_fail (ROUNDS_IS_ACT (self), FALSE);

  return g_hash_table_contains (self->touched, record);
}

/**
 * rounds_act_add:
 * @record: about to change, or just added
 * @before: (transfer full) (nullable): its values until now; %NULL when it is new
 */
void
rounds_act_add (RoundsAct *self, RoundsRecord *record, RoundsImage *before)
{
  RoundsActEntry entry = { g_object_ref (record), before, NULL };

  g_return_if_fail (ROUNDS_IS_ACT (self) && !rounds_act_contains (self, record));

  g_array_append_val (self->entries, entry);
  g_hash_table_add (self->touched, record);
}

/**
 * rounds_act_close:
 *
 * Takes the images after, and forgets what did not change in the end or is not worth an undo step.
 *
 * Returns: whether anything is left
 */
gboolean
rounds_act_close (RoundsAct *self)
{
  g_return_val_if_fail (ROUNDS_IS_ACT (self), FALSE);

  for (guint i = self->entries->len; i > 0; i--)
    {
      RoundsActEntry *entry = &g_array_index (self->entries, RoundsActEntry, i - 1);

      entry->after = rounds_record_freeze (entry->record);
      if (ROUNDS_RECORD_GET_CLASS (entry->record)->is_quiet ||
          rounds_image_equal (entry->before, entry->after, TRUE))
        {
          g_hash_table_remove (self->touched, entry->record);
          g_array_remove_index (self->entries, i - 1);
        }
    }
  return self->entries->len > 0;
}

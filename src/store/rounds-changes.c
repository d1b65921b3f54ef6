/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-changes.h"

/** rounds_changes_new: (transfer full): nothing, of no edit yet */
RoundsChanges *
rounds_changes_new (void)
{
  RoundsChanges *self = g_new0 (RoundsChanges, 1);

  self->images = g_ptr_array_new_with_free_func ((GDestroyNotify) rounds_image_unref);
  self->removals = g_array_new (FALSE, FALSE, sizeof (RoundsRemoval));
  return self;
}

void
rounds_changes_free (RoundsChanges *self)
{
  g_clear_pointer (&self->images, g_ptr_array_unref);
  g_clear_pointer (&self->removals, g_array_unref);
  g_free (self);
}

/**
 * rounds_changes_write:
 * @database: in a transaction
 */
gboolean
rounds_changes_write (const RoundsChanges *self, RoundsDatabase *database, RoundsMapper *mapper,
                      GError **error)
{
  g_autoptr (RoundsStatement) counter = NULL;

  for (guint i = 0; i < self->images->len; i++)
    {
      if (!rounds_mapper_save (mapper, database, g_ptr_array_index (self->images, i), error))
        return FALSE;
    }
  for (guint i = 0; i < self->removals->len; i++)
    {
      const RoundsRemoval *removal = &g_array_index (self->removals, RoundsRemoval, i);

      if (!rounds_mapper_remove (mapper, database, rounds_tables_find (removal->klass), removal->id,
                                 error))
        return FALSE;
    }
  counter = rounds_statement_new (database, "UPDATE plan SET next_id = ?", error);
  if (counter == NULL)
    return FALSE;
  rounds_statement_bind_integer (counter, 1, self->next_id);
  return rounds_statement_run (counter, error);
}

/** rounds_changes_note_saved: for after the transaction is on the disk */
void
rounds_changes_note_saved (const RoundsChanges *self, RoundsMapper *mapper)
{
  for (guint i = 0; i < self->images->len; i++)
    rounds_mapper_note_saved (mapper, g_ptr_array_index (self->images, i));
}

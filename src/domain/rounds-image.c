/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-image.h"
#include "rounds-record.h"

G_DEFINE_BOXED_TYPE (RoundsImage, rounds_image, rounds_image_ref, rounds_image_unref)

/**
 * rounds_image_new:
 * @klass: whose fields the image holds
 * @id: of the record
 *
 * Returns: (transfer full): an image with every value zero or %NULL, for its maker to fill before
 *   anyone else sees it
 */
RoundsImage *
rounds_image_new (RoundsRecordClass *klass, gint64 id)
{
  RoundsImage *self;

  g_return_val_if_fail (klass != NULL, NULL);

  self = g_malloc0 (sizeof (RoundsImage) + klass->n_fields * sizeof (RoundsImageValue));
  g_atomic_ref_count_init (&self->ref_count);
  self->klass = klass;
  self->id = id;
  return self;
}

RoundsImage *
rounds_image_ref (RoundsImage *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
rounds_image_unref (RoundsImage *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  for (guint i = 0; i < self->klass->n_fields; i++)
    {
      if (self->klass->fields[i].kind == ROUNDS_FIELD_TEXT)
        g_free (self->values[i].text);
    }
  g_free (self);
}

static gboolean
values_equal (const RoundsField *field, const RoundsImageValue *a, const RoundsImageValue *b)
{
  if (field->kind == ROUNDS_FIELD_TEXT)
    return g_strcmp0 (a->text, b->text) == 0;
  if (field->kind == ROUNDS_FIELD_REAL)
    return (isnan (a->real) && isnan (b->real)) || (a->real <= b->real && a->real >= b->real);
  return a->integer == b->integer;
}

/**
 * rounds_image_equal:
 * @a: (nullable): %NULL stands for "no such record"
 * @b: (nullable): likewise
 * @ignore_quiet: leave out the fields that undo does not care about
 *
 * Compares what a person entered; times of creation and change do not count.
 */
gboolean
rounds_image_equal (const RoundsImage *a, const RoundsImage *b, gboolean ignore_quiet)
{
  if (a == NULL || b == NULL)
    return a == b;
  if (a->klass != b->klass || a->id != b->id || a->deleted_at != b->deleted_at)
    return FALSE;
  for (guint i = 0; i < a->klass->n_fields; i++)
    {
      const RoundsField *field = &a->klass->fields[i];

      if (ignore_quiet && (field->flags & ROUNDS_FIELD_QUIET) != 0)
        continue;
      if (!values_equal (field, &a->values[i], &b->values[i]))
        return FALSE;
    }
  return TRUE;
}

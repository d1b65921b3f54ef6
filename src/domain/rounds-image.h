/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * RoundsImage:
 *
 * The values of one record at one moment: frozen, reference counted, and free of GObjects, so that
 * any thread may read it. Undo replays images, and the storage thread writes them.
 */
typedef struct _RoundsImage RoundsImage;

#define ROUNDS_TYPE_IMAGE (rounds_image_get_type ())
GType rounds_image_get_type (void);

/**
 * RoundsImageValue:
 *
 * One value: @integer for every integral kind of field, @real for reals, @text for text.
 */
typedef union
{
  gint64 integer;
  double real;
  char *text;
} RoundsImageValue;

/** RoundsRecordClass is described in rounds-record.h; an image knows whose fields it holds */
struct _RoundsRecordClass;

struct _RoundsImage
{
  gatomicrefcount ref_count;
  struct _RoundsRecordClass *klass;
  gint64 id;
  gint64 created_at;
  gint64 changed_at;
  gint64 deleted_at;
  RoundsImageValue values[]; /* one per field of klass, in its order */
};

RoundsImage *rounds_image_new (struct _RoundsRecordClass *klass, gint64 id);
RoundsImage *rounds_image_ref (RoundsImage *self);
void rounds_image_unref (RoundsImage *self);
gboolean rounds_image_equal (const RoundsImage *a, const RoundsImage *b, gboolean ignore_quiet);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsImage, rounds_image_unref)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-mapper.h"

G_BEGIN_DECLS

/**
 * RoundsContents:
 * @images: (element-type GPtrArray): for each table its images, by id
 * @next_id: the next id of the plan
 * @n_unreadable: values that are kept in the file but not understood
 *
 * All that a file holds.
 */
typedef struct
{
  GPtrArray *images;
  gint64 next_id;
  guint n_unreadable;
} RoundsContents;

RoundsContents *rounds_contents_load (RoundsDatabase *database, RoundsMapper *mapper,
                                      GError **error);
void rounds_contents_free (RoundsContents *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsContents, rounds_contents_free)

G_END_DECLS

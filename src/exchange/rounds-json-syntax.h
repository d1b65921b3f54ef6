/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** RoundsJsonFault: the first place where a text is no JSON; lines and columns count from 1,
 * columns in characters */
typedef struct
{
  guint line;
  guint column;
  const char *message; /* (transfer none) for people */
} RoundsJsonFault;

gboolean rounds_json_check_syntax (const char *text, gsize size, RoundsJsonFault *fault);
GPtrArray *rounds_json_list_members (const char *text, gsize size, const char *name);

G_END_DECLS

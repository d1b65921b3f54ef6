/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-types.h"

G_BEGIN_DECLS

/**
 * RoundsSupportLine:
 * @name: (translatable): what it is called
 * @about: (translatable): who answers, for whom, when
 * @contact: the number to call, or the page that leads on
 * @source: the pages that say so: of the service, and of professional associations where the page
 *   of the service that was looked at has no number
 * @seen: (translatable): when those pages were looked at
 * @professions: (array length=n_professions): whom it is for; everybody if there is none
 *
 * Somebody to talk to now. Only what such a page states is listed.
 */
typedef struct
{
  const char *name;
  const char *about;
  const char *contact;
  const char *source;
  const char *seen;
  RoundsProfession professions[4];
  guint n_professions;
} RoundsSupportLine;

const RoundsSupportLine *rounds_support_lines_list (guint *n_lines);
gboolean rounds_support_line_is_for (const RoundsSupportLine *line, RoundsProfession profession);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "rounds-types.h"

G_BEGIN_DECLS

/**
 * RoundsPathProperty:
 * @code: stable name
 * @name: (translatable): what is described
 * @job: (translatable): how it usually is in a non-clinical job
 * @career: (translatable): how it usually is in a non-clinical career
 * @clinical: (translatable): how it is in clinical work
 *
 * One way in which a non-clinical job and a non-clinical career usually differ (R069 to R082). All
 * rules have exceptions (R086), so none of the texts says "always".
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *job;
  const char *career;
  const char *clinical;
} RoundsPathProperty;

const RoundsPathProperty *rounds_path_properties_list (guint *n_properties);
const char *rounds_path_property_get_text (const RoundsPathProperty *property,
                                           RoundsPathKind path_kind);

G_END_DECLS

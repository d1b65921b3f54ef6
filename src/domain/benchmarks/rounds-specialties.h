/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-types.h"

G_BEGIN_DECLS

/**
 * RoundsSpecialty:
 * @code: stable name in files
 * @label: (translatable): what people call it
 * @profession: who can choose it
 * @occupation: its code in the Standard Occupational Classification of 2018, by which the Bureau of
 *   Labor Statistics publishes wages
 * @pooled: the Bureau counts it together with other specialties, so that the wages under
 *   @occupation are not those of this specialty
 *
 * A specialty that pay figures are published for. What is not in the list stays free text.
 */
typedef struct
{
  const char *code;
  const char *label;
  RoundsProfession profession;
  const char *occupation;
  gboolean pooled;
} RoundsSpecialty;

GPtrArray *rounds_specialties_list (RoundsProfession profession);
const RoundsSpecialty *rounds_specialties_list_all (guint *n_specialties);
const RoundsSpecialty *rounds_specialties_find (const char *code);
const RoundsSpecialty *rounds_specialties_lookup (RoundsProfession profession, const char *text);
const char *rounds_specialties_get_label (const char *text);

G_END_DECLS

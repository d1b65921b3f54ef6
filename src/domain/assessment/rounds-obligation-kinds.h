/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-types.h"

G_BEGIN_DECLS

/**
 * RoundsObligationParts:
 *
 * Which fields of an obligation make sense for its kind; a date and a note always do.
 */
typedef enum
{
  ROUNDS_OBLIGATION_HAS_DATE_ONLY = 0,
  ROUNDS_OBLIGATION_HAS_MONTHS = 1 << 0,
  ROUNDS_OBLIGATION_HAS_MILES = 1 << 1,
  ROUNDS_OBLIGATION_HAS_HOURS = 1 << 2,
  ROUNDS_OBLIGATION_HAS_COST = 1 << 3,
} RoundsObligationParts;

/**
 * RoundsObligationTemplate:
 * @label: (translatable): what people read; see rounds_obligation_kinds_get_label()
 * @hint: (translatable): what it means for a move
 * @date_title: (translatable): what its date is
 * @cost_title: (translatable) (nullable): what its cost is
 * @professions: bits `1 << RoundsProfession` of those whom it can tie; 0 for all
 * @is_deadline: something is to be done by the date, so that a passed one is overdue; else it ends
 *   on its date by itself
 * @cost_kind: what its cost is to the month engine
 *
 * A kind of obligation.
 */
typedef struct
{
  RoundsObligationKind kind;
  const char *label;
  const char *hint;
  const char *date_title;
  const char *cost_title;
  guint professions;
  RoundsObligationParts parts;
  gboolean is_deadline;
  RoundsCostKind cost_kind;
} RoundsObligationTemplate;

const RoundsObligationTemplate *rounds_obligation_kinds_list (guint *n_kinds);
const RoundsObligationTemplate *rounds_obligation_kinds_find (RoundsObligationKind kind);
gboolean rounds_obligation_kinds_concerns (RoundsObligationKind kind, RoundsProfession profession);
const char *rounds_obligation_kinds_get_label (RoundsObligationKind kind,
                                               RoundsProfession profession);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cost-line.h"

G_BEGIN_DECLS

/** RoundsCostPart: what a kind of cost needs to be told beside its amount */
typedef enum
{
  ROUNDS_COST_PART_NONE = 0,
  ROUNDS_COST_PART_RHYTHM = 1 << 0,
  ROUNDS_COST_PART_START = 1 << 1,
  ROUNDS_COST_PART_END = 1 << 2,
  ROUNDS_COST_PART_COVERED = 1 << 3,
  ROUNDS_COST_PART_TAIL = 1 << 4, /* the multiple, and an occurrence policy */
} RoundsCostPart;

/**
 * RoundsCostText:
 * @name: (translatable): of the kind, in header capitalization
 * @hint: (translatable): what it is
 * @amount: (translatable): what its amount is
 * @unit: (translatable) (nullable): what the amount is of, where it is always the same
 * @on_leaving: whether it comes with leaving, and not with the work
 * @rhythm: of a new line
 *
 * A kind of cost in words, and the parts that a form for it shows.
 */
typedef struct
{
  const char *name;
  const char *hint;
  const char *amount;
  const char *unit;
  gboolean on_leaving;
  RoundsCostRhythm rhythm;
  RoundsCostPart parts;
} RoundsCostText;

const RoundsCostText *rounds_cost_text_get (RoundsCostKind kind);
const RoundsCostKind *rounds_cost_text_list_kinds (guint *n_kinds);
char *rounds_cost_text_describe (const RoundsCostLine *line);

G_END_DECLS

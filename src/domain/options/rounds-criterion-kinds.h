/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-criterion.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

/** ROUNDS_CRITERIA_FEWEST, ROUNDS_CRITERIA_MOST: how many active criteria keep a choice clear */
#define ROUNDS_CRITERIA_FEWEST 4
#define ROUNDS_CRITERIA_MOST 7

/**
 * RoundsCriterionKind:
 * @code: stable name in files
 * @name: (translatable): what people call it
 * @lowest: (translatable): what a mark of 0 means
 * @highest: (translatable): what a mark of 4 means
 * @weight: initial weight, 0 to 4
 * @is_initial: whether a first comparison starts with it
 *
 * A built-in thing that may matter in the choice, with the anchors of its marks.
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *lowest;
  const char *highest;
  int weight;
  gboolean is_initial;
} RoundsCriterionKind;

const RoundsCriterionKind *rounds_criterion_kinds_list (guint *n_kinds);
const RoundsCriterionKind *rounds_criterion_kinds_find (const char *code);

const char *rounds_criterion_get_title (RoundsCriterion *criterion);
const char *rounds_criterion_get_lowest (RoundsCriterion *criterion);
const char *rounds_criterion_get_highest (RoundsCriterion *criterion);
RoundsCriterion *rounds_criterion_lookup (RoundsPlan *plan, const char *code);
RoundsCriterion *rounds_criterion_add (RoundsPlan *plan, const RoundsCriterionKind *kind);
void rounds_criteria_ensure (RoundsPlan *plan);

G_END_DECLS

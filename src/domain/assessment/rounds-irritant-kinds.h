/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-irritant.h"

G_BEGIN_DECLS

/**
 * RoundsIrritantGroup:
 * @ROUNDS_IRRITANT_PLACE: where and with whom one works
 * @ROUNDS_IRRITANT_LOAD: how much, when, and what comes with it
 * @ROUNDS_IRRITANT_ACT: the act of care itself
 *
 * How the built-in irritants stand together in the questions.
 */
typedef enum
{
  ROUNDS_IRRITANT_PLACE,
  ROUNDS_IRRITANT_LOAD,
  ROUNDS_IRRITANT_ACT,
} RoundsIrritantGroup;

/**
 * RoundsIrritantTemplate:
 * @code: stable name in files
 * @label: (translatable): what people read
 * @group: where it stands in the questions; all but the last are of the setting
 *
 * A built-in irritant (R012).
 */
typedef struct
{
  const char *code;
  const char *label;
  RoundsIrritantGroup group;
} RoundsIrritantTemplate;

const RoundsIrritantTemplate *rounds_irritant_kinds_list (guint *n_kinds);
const RoundsIrritantTemplate *rounds_irritant_kinds_find (const char *code);
RoundsIrritantKind rounds_irritant_group_get_kind (RoundsIrritantGroup group);
const char *rounds_irritant_get_label (RoundsIrritant *irritant);

G_END_DECLS

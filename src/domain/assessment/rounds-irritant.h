/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_IRRITANT (rounds_irritant_get_type ())
G_DECLARE_FINAL_TYPE (RoundsIrritant, rounds_irritant, ROUNDS, IRRITANT, RoundsRecord)

/**
 * RoundsIrritant:
 *
 * Something that wears one down. Members are read directly and written as properties.
 */
struct _RoundsIrritant
{
  RoundsRecord parent_instance;

  gint64 assessment; /* id of the assessment */
  char *code; /* of a built-in one; empty for the person's own */
  char *label; /* what it is, for the person's own */
  RoundsIrritantKind kind;
  int weight; /* 0 not at all to 4 the main reason; unset is ROUNDS_INTEGER_UNSET */
};

G_END_DECLS

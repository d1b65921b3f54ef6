/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_OBLIGATION (rounds_obligation_get_type ())
G_DECLARE_FINAL_TYPE (RoundsObligation, rounds_obligation, ROUNDS, OBLIGATION, RoundsRecord)

/**
 * RoundsObligation:
 *
 * Something that ties a person to where they work: it ends, or is to be done, on a day, or it costs
 * something to be free of. Members are read directly and written as properties.
 */
struct _RoundsObligation
{
  RoundsRecord parent_instance;

  RoundsObligationKind kind;
  char *label; /* what it is, for %ROUNDS_OBLIGATION_OTHER */
  RoundsDate due_on; /* ends or is due; see rounds_obligation_kinds_find() */
  int months; /* of notice, or after the last day; unset is ROUNDS_INTEGER_UNSET */
  int miles; /* around the place of work; unset is ROUNDS_INTEGER_UNSET */
  int hours; /* of practice; unset is ROUNDS_INTEGER_UNSET */
  gint64 cost; /* cents, once, on leaving */
  gboolean settled; /* done with: neither due nor a cost any more */
  char *note;
};

G_END_DECLS

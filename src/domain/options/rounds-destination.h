/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_DESTINATION (rounds_destination_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDestination, rounds_destination, ROUNDS, DESTINATION, RoundsRecord)

/**
 * RoundsDestination:
 *
 * A field of work, as far as the person has said something about it. Members are read directly and
 * written as properties.
 */
struct _RoundsDestination
{
  RoundsRecord parent_instance;

  char *code; /* of the built-in one; "own-" and a number for the person's own */
  char *name; /* for the person's own */
  gboolean shortlisted;
  int interest; /* 0 to 4; unset is ROUNDS_INTEGER_UNSET */
  int training_used; /* 0 to 4; the built-in mark while unset; unset is ROUNDS_INTEGER_UNSET */
  char *reason; /* why it is on the list, or why a caution is overruled */
};

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_RATING (rounds_rating_get_type ())
G_DECLARE_FINAL_TYPE (RoundsRating, rounds_rating, ROUNDS, RATING, RoundsRecord)

/**
 * RoundsRating:
 *
 * The mark of one option on one criterion. Members are read directly and written as properties.
 */
struct _RoundsRating
{
  RoundsRecord parent_instance;

  gint64 option; /* id of the option */
  gint64 criterion; /* id of the criterion */
  int mark; /* 0 to 4; unset is ROUNDS_INTEGER_UNSET */
  char *reason;
};

G_END_DECLS

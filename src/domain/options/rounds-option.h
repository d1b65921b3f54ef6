/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_OPTION (rounds_option_get_type ())
G_DECLARE_FINAL_TYPE (RoundsOption, rounds_option, ROUNDS, OPTION, RoundsRecord)

/**
 * RoundsOption:
 *
 * A concrete job or career under consideration, today's included. Members are read directly and
 * written as properties.
 */
struct _RoundsOption
{
  RoundsRecord parent_instance;

  char *name;
  RoundsOptionRole role;
  RoundsPathKind path_kind;
  char *destination; /* code of its field of work; empty for none */
  char *employer;
  gboolean compared;
  char *note;
};

G_END_DECLS

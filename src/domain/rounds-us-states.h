/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** ROUNDS_US_STATE_ABROAD: the code for living outside the United States */
#define ROUNDS_US_STATE_ABROAD "ZZ"

/**
 * RoundsUsState:
 * @code: two letters of the postal service
 * @name: (translatable)
 */
typedef struct
{
  const char *code;
  const char *name;
} RoundsUsState;

const RoundsUsState *rounds_us_states_list (guint *n_states);
const char *rounds_us_states_get_name (const char *code);

G_END_DECLS

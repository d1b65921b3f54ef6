/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plan.h"

G_BEGIN_DECLS

/**
 * RoundsExchangeError:
 * @ROUNDS_EXCHANGE_ERROR_SYNTAX: not well-formed; the message has line and column
 * @ROUNDS_EXCHANGE_ERROR_FORMAT: well-formed, but not what it should be; the message names the
 * place
 * @ROUNDS_EXCHANGE_ERROR_NEWER: written by a newer version
 */
typedef enum
{
  ROUNDS_EXCHANGE_ERROR_SYNTAX,
  ROUNDS_EXCHANGE_ERROR_FORMAT,
  ROUNDS_EXCHANGE_ERROR_NEWER,
} RoundsExchangeError;

#define ROUNDS_EXCHANGE_ERROR (rounds_exchange_error_quark ())
GQuark rounds_exchange_error_quark (void);

char *rounds_plan_to_json (RoundsPlan *plan, RoundsDate as_of);
GPtrArray *rounds_plan_json_parse (GBytes *bytes, RoundsDate today, GError **error);

G_END_DECLS

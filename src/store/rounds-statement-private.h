/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-statement.h"

G_BEGIN_DECLS

/* For the connection, which owns the statements that it lends. */
void rounds_statement_finalize (RoundsStatement *self);

G_END_DECLS

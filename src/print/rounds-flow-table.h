/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-flow.h"

G_BEGIN_DECLS

void rounds_flow_add_table (RoundsFlow *self, RoundsTable *table);

G_END_DECLS

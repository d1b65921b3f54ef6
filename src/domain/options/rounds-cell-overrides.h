/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cell-override.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

RoundsCellOverride *rounds_cell_overrides_lookup (RoundsPlan *plan, gint64 option,
                                                  const char *property);
gboolean rounds_cell_override_is_said (RoundsCellOverride *override);
void rounds_cell_overrides_set (RoundsPlan *plan, gint64 option, const char *property,
                                const char *value, const char *reason);
void rounds_cell_overrides_clear (RoundsPlan *plan, gint64 option, const char *property);

G_END_DECLS

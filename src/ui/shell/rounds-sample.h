/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plan.h"

G_BEGIN_DECLS

gboolean rounds_sample_fill (RoundsPlan *plan, RoundsDate today, GError **error);

G_END_DECLS

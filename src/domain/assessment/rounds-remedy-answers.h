/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-outcome.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

GArray *rounds_remedy_answers_collect (RoundsPlan *plan, RoundsDate date);
char *rounds_remedy_answers_format (GArray *answers);
GArray *rounds_remedy_answers_parse (const char *text);

G_END_DECLS

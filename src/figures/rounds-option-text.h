/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-option.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

char *rounds_option_text_dup_path (RoundsOption *option);
char *rounds_option_text_dup_description (RoundsPlan *plan, RoundsOption *option);

G_END_DECLS

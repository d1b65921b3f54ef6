/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-integer-row.h"
#include "rounds-record.h"
#include "rounds-step-row.h"

G_BEGIN_DECLS

void rounds_line_months_bind (RoundsRecord *line, RoundsStepRow *first, RoundsIntegerRow *last);
void rounds_line_months_check (RoundsIntegerRow *last);

G_END_DECLS

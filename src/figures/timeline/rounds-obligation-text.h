/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-obligation.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

char *rounds_text_for_obligation (RoundsPlan *plan, RoundsObligation *obligation);

G_END_DECLS

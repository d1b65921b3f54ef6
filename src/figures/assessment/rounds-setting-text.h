/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-irritant.h"

G_BEGIN_DECLS

const char *rounds_setting_text_get_step (RoundsIrritant *irritant, RoundsSituation situation);

G_END_DECLS

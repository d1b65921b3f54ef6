/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-types.h"

G_BEGIN_DECLS

const char *rounds_profession_get_plural (RoundsProfession profession);

G_END_DECLS

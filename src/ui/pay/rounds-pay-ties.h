/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PAY_TIES (rounds_pay_ties_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPayTies, rounds_pay_ties, ROUNDS, PAY_TIES, AdwActionRow)

void rounds_pay_ties_set_session (RoundsPayTies *self, RoundsSession *session);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-view.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PAY_VIEW (rounds_pay_view_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPayView, rounds_pay_view, ROUNDS, PAY_VIEW, RoundsView)

G_END_DECLS

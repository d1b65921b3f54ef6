/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-view.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_ASSESS_VIEW (rounds_assess_view_get_type ())
G_DECLARE_FINAL_TYPE (RoundsAssessView, rounds_assess_view, ROUNDS, ASSESS_VIEW, RoundsView)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-assess-step.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_TIES_STEP (rounds_ties_step_get_type ())
G_DECLARE_FINAL_TYPE (RoundsTiesStep, rounds_ties_step, ROUNDS, TIES_STEP, RoundsAssessStep)

G_END_DECLS

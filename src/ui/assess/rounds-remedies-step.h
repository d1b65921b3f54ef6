/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-assess-step.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_REMEDIES_STEP (rounds_remedies_step_get_type ())
G_DECLARE_FINAL_TYPE (RoundsRemediesStep, rounds_remedies_step, ROUNDS, REMEDIES_STEP,
                      RoundsAssessStep)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-assess-step.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_IRRITANTS_STEP (rounds_irritants_step_get_type ())
G_DECLARE_FINAL_TYPE (RoundsIrritantsStep, rounds_irritants_step, ROUNDS, IRRITANTS_STEP,
                      RoundsAssessStep)

GtkWidget *rounds_irritants_step_new (RoundsSession *session, RoundsAssessment *assessment,
                                      RoundsIrritantKind kind);

G_END_DECLS

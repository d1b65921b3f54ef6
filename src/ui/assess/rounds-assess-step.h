/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-assessment.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_ASSESS_STEP (rounds_assess_step_get_type ())
G_DECLARE_DERIVABLE_TYPE (RoundsAssessStep, rounds_assess_step, ROUNDS, ASSESS_STEP, AdwBin)

struct _RoundsAssessStepClass
{
  AdwBinClass parent_class;
};

RoundsSession *rounds_assess_step_get_session (RoundsAssessStep *self);
RoundsPlan *rounds_assess_step_get_plan (RoundsAssessStep *self);
RoundsAssessment *rounds_assess_step_get_assessment (RoundsAssessStep *self);
void rounds_assess_step_bind (gpointer record, const char *field, gpointer row,
                              const char *property);
void rounds_assess_step_focus (RoundsAssessStep *self);
void rounds_assess_step_reveal (RoundsAssessStep *self, GtkWidget *row);
void rounds_assess_step_apply (RoundsAssessStep *self);

G_END_DECLS

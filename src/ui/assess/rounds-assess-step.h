/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-assessment.h"
#include "rounds-common-answer.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_ASSESS_STEP (rounds_assess_step_get_type ())
G_DECLARE_DERIVABLE_TYPE (RoundsAssessStep, rounds_assess_step, ROUNDS, ASSESS_STEP, AdwBin)

/**
 * RoundsAssessStepClass:
 * @find: (nullable): the row, or the group of rows, that a subject names, unfolded; %NULL if there
 *   is none
 */
struct _RoundsAssessStepClass
{
  AdwBinClass parent_class;

  GtkWidget *(*find) (RoundsAssessStep *self, RoundsPlace place, const char *subject);
};

RoundsSession *rounds_assess_step_get_session (RoundsAssessStep *self);
RoundsPlan *rounds_assess_step_get_plan (RoundsAssessStep *self);
RoundsAssessment *rounds_assess_step_get_assessment (RoundsAssessStep *self);
void rounds_assess_step_bind (gpointer record, const char *field, gpointer row,
                              const char *property);
void rounds_assess_step_focus (RoundsAssessStep *self);
void rounds_assess_step_reveal (RoundsAssessStep *self, GtkWidget *row);
void rounds_assess_step_point (RoundsAssessStep *self, RoundsPlace place, const char *subject);
void rounds_assess_step_apply (RoundsAssessStep *self);

G_END_DECLS

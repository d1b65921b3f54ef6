/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-assessment.h"
#include "rounds-common-answer.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_ASSESS_WIZARD (rounds_assess_wizard_get_type ())
G_DECLARE_FINAL_TYPE (RoundsAssessWizard, rounds_assess_wizard, ROUNDS, ASSESS_WIZARD, AdwBin)

void rounds_assess_wizard_open (RoundsAssessWizard *self, RoundsSession *session,
                                RoundsAssessment *assessment, guint position);
void rounds_assess_wizard_point (RoundsAssessWizard *self, RoundsPlace place, const char *subject);
void rounds_assess_wizard_close (RoundsAssessWizard *self);
guint rounds_assess_wizard_get_position (RoundsAssessWizard *self);

G_END_DECLS

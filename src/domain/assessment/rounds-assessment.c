/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-assessment.h"

static const RoundsField fields[] = {
  ROUNDS_DATE (RoundsAssessment, taken_on, "taken-on", N_ ("Date")),
  ROUNDS_DATE (RoundsAssessment, finished_on, "finished-on", N_ ("Finished")),
  ROUNDS_QUIET_INTEGER (RoundsAssessment, step, "step", N_ ("Step"), 0, 64, 0),
  ROUNDS_TEXT (RoundsAssessment, license_reflection, "license-reflection",
               N_ ("License and identity")),
};

ROUNDS_DEFINE_RECORD (RoundsAssessment, rounds_assessment, "assessment", fields)

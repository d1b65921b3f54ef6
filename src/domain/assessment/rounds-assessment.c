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
  ROUNDS_TEXT (RoundsAssessment, remedies, "remedies", N_ ("Remedies")),
  ROUNDS_TEXT (RoundsAssessment, shortlist, "shortlist", N_ ("Destinations")),
  ROUNDS_TEXT (RoundsAssessment, license_decisions, "license-decisions", N_ ("Decisions")),
  ROUNDS_MONEY (RoundsAssessment, floor, "floor", N_ ("Least take-home")),
  ROUNDS_ENUM (RoundsAssessment, agreement, "agreement", N_ ("Agreement"),
               rounds_agreement_get_type, ROUNDS_AGREEMENT_NOT_SAID),
};

ROUNDS_DEFINE_RECORD (RoundsAssessment, rounds_assessment, "assessment", fields)

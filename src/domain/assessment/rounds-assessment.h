/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_ASSESSMENT (rounds_assessment_get_type ())
G_DECLARE_FINAL_TYPE (RoundsAssessment, rounds_assessment, ROUNDS, ASSESSMENT, RoundsRecord)

/**
 * RoundsAssessment:
 *
 * Dated answers to the four questions. Members are read directly and written as properties.
 */
struct _RoundsAssessment
{
  RoundsRecord parent_instance;

  RoundsDate taken_on;
  RoundsDate finished_on; /* none while the questions are still open */
  int step; /* where the wizard stands, so that it resumes in place */
  char *license_reflection; /* whether the license is part of the long-term identity (R031) */

  /* What stood elsewhere in the plan when the next assessment began; see rounds-answers.h. Of the
   * latest one they are empty: the plan itself says it. */
  char *remedies; /* see rounds-remedy-answers.h */
  char *shortlist;
  char *license_decisions;
  gint64 floor; /* cents, of a month */
  RoundsAgreement agreement;
};

G_END_DECLS

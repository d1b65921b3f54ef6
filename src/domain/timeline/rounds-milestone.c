/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-milestone.h"

static const RoundsField fields[] = {
  ROUNDS_INTEGER (RoundsMilestone, phase, "phase", N_ ("Phase"), 0, ROUNDS_N_PHASES, 0),
  ROUNDS_TEXT (RoundsMilestone, title, "title", N_ ("Milestone")),
  ROUNDS_TEXT (RoundsMilestone, detail, "detail", N_ ("Detail")),
  ROUNDS_DATE (RoundsMilestone, due_on, "due-on", N_ ("Due date")),
  ROUNDS_ENUM (RoundsMilestone, state, "state", N_ ("Milestone state"),
               rounds_milestone_state_get_type, ROUNDS_MILESTONE_OPEN),
  ROUNDS_DATE (RoundsMilestone, done_on, "done-on", N_ ("Done on")),
  ROUNDS_TEXT (RoundsMilestone, origin, "origin", N_ ("Origin")),
  ROUNDS_REFERENCE (RoundsMilestone, assessment, "assessment", N_ ("Assessment")),
};

ROUNDS_DEFINE_RECORD (RoundsMilestone, rounds_milestone, "milestone", fields)

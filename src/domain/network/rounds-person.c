/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-person.h"

static const RoundsField fields[] = {
  ROUNDS_TEXT (RoundsPerson, name, "name", N_ ("Name")),
  ROUNDS_TEXT (RoundsPerson, destination, "destination", N_ ("Destination")),
  ROUNDS_ENUM (RoundsPerson, outcome, "outcome", N_ ("Three-year outcome"),
               rounds_three_year_outcome_get_type, ROUNDS_OUTCOME_NOT_SAID),
  ROUNDS_OPTIONAL_INTEGER (RoundsPerson, pivot_year, "pivot-year", N_ ("Year of the move"), 9999),
  ROUNDS_TEXT (RoundsPerson, profession_before, "profession-before", N_ ("Profession before")),
  ROUNDS_TEXT (RoundsPerson, role_now, "role-now", N_ ("Role now")),
  ROUNDS_TEXT (RoundsPerson, organization, "organization", N_ ("Organization")),
  ROUNDS_REFERENCE (RoundsPerson, introduced_by, "introduced-by", N_ ("Introduced by")),
  ROUNDS_TEXT (RoundsPerson, note, "note", N_ ("Note")),
};

ROUNDS_DEFINE_RECORD (RoundsPerson, rounds_person, "person", fields)

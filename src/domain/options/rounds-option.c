/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-option.h"

static const RoundsField fields[] = {
  ROUNDS_TEXT (RoundsOption, name, "name", N_ ("Name")),
  ROUNDS_ENUM (RoundsOption, role, "role", N_ ("Kind of option"), rounds_option_role_get_type,
               ROUNDS_OPTION_NEW),
  ROUNDS_ENUM (RoundsOption, path_kind, "path-kind", N_ ("Job or career"),
               rounds_path_kind_get_type, ROUNDS_PATH_JOB),
  ROUNDS_TEXT (RoundsOption, destination, "destination", N_ ("Destination")),
  ROUNDS_TEXT (RoundsOption, employer, "employer", N_ ("Employer")),
  ROUNDS_BOOLEAN (RoundsOption, compared, "compared", N_ ("Compared"), TRUE),
  ROUNDS_TEXT (RoundsOption, note, "note", N_ ("Note")),
};

ROUNDS_DEFINE_RECORD (RoundsOption, rounds_option, "option", fields)

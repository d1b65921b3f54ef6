/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-enums.h"
#include "rounds-draft.h"

static const RoundsField fields[] = {
  ROUNDS_TEXT (RoundsDraft, form, "form", N_ ("Form")),
  ROUNDS_TEXT (RoundsDraft, content, "content", N_ ("Draft")),
};

ROUNDS_DEFINE_RECORD (RoundsDraft, rounds_draft, "draft", fields, record_class->is_quiet = TRUE)

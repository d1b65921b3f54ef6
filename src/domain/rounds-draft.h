/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_DRAFT (rounds_draft_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDraft, rounds_draft, ROUNDS, DRAFT, RoundsRecord)

/**
 * RoundsDraft:
 *
 * What is typed into a dialog and not yet kept. Members are read directly and written as
 * properties.
 */
struct _RoundsDraft
{
  RoundsRecord parent_instance;

  char *form; /* name of the dialog */
  char *content; /* its fields, as a key file */
};

G_END_DECLS

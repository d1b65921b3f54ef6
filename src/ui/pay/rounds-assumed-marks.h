/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-assumption.h"
#include "rounds-option.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_ASSUMED_MARKS (rounds_assumed_marks_get_type ())
G_DECLARE_FINAL_TYPE (RoundsAssumedMarks, rounds_assumed_marks, ROUNDS, ASSUMED_MARKS, GObject)

RoundsAssumedMarks *rounds_assumed_marks_new (RoundsSession *session, RoundsOption *option);
void rounds_assumed_marks_add (RoundsAssumedMarks *self, gpointer row, RoundsAssumptionKind kind);

G_END_DECLS

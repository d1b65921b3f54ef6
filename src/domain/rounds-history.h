/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_HISTORY (rounds_history_get_type ())
G_DECLARE_FINAL_TYPE (RoundsHistory, rounds_history, ROUNDS, HISTORY, GObject)

RoundsHistory *rounds_history_new (RoundsPlan *plan);
const char *rounds_history_get_undo_name (RoundsHistory *self);
const char *rounds_history_get_redo_name (RoundsHistory *self);
gboolean rounds_history_undo (RoundsHistory *self);
gboolean rounds_history_redo (RoundsHistory *self);

G_END_DECLS

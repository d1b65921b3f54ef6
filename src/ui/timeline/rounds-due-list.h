/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-figures.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_DUE_LIST (rounds_due_list_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDueList, rounds_due_list, ROUNDS, DUE_LIST, AdwBin)

void rounds_due_list_set_figures (RoundsDueList *self, RoundsFigures *figures);

G_END_DECLS

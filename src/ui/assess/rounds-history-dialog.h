/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-assessments.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_HISTORY_DIALOG (rounds_history_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RoundsHistoryDialog, rounds_history_dialog, ROUNDS, HISTORY_DIALOG, AdwDialog)

AdwDialog *rounds_history_dialog_new (RoundsPlan *plan, RoundsAssessment *earlier,
                                      RoundsDate today);

G_END_DECLS

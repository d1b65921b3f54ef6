/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-comparison.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_OPTION_DIALOG (rounds_option_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RoundsOptionDialog, rounds_option_dialog, ROUNDS, OPTION_DIALOG, AdwDialog)

RoundsOptionDialog *rounds_option_dialog_new_for_path (RoundsPlan *plan, RoundsPathKind path_kind);
RoundsOptionDialog *rounds_option_dialog_new_for_option (RoundsPlan *plan, RoundsOption *option);

G_END_DECLS

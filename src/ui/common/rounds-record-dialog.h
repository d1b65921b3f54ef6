/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

void rounds_record_dialog_add_undo (AdwDialog *dialog);
void rounds_record_dialog_follow (AdwDialog *dialog, RoundsPlan *plan, gpointer record);

G_END_DECLS

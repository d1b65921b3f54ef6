/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-plan.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SUPPORT_DIALOG (rounds_support_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RoundsSupportDialog, rounds_support_dialog, ROUNDS, SUPPORT_DIALOG, AdwDialog)

AdwDialog *rounds_support_dialog_new (RoundsProfession profession);
void rounds_support_dialog_open (RoundsPlan *plan, GtkWidget *parent);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-line-text.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_LINE_DIALOG (rounds_line_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RoundsLineDialog, rounds_line_dialog, ROUNDS, LINE_DIALOG, AdwDialog)

AdwDialog *rounds_line_dialog_new (RoundsLineText *line, const char *name);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

/** ROUNDS_COMMAND_LINE_CONTINUE: nothing was asked for that is done without a window */
#define ROUNDS_COMMAND_LINE_CONTINUE (-1)

const GOptionEntry *rounds_command_line_get_options (void);
int rounds_command_line_run (GVariantDict *options);
char *rounds_command_line_dup_default_path (void);

G_END_DECLS

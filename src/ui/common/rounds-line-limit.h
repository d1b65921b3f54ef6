/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** ROUNDS_LINE_LIMIT: characters in a field of one line; GTK cuts at 65,535 bytes in silence */
#define ROUNDS_LINE_LIMIT 10000

void rounds_line_limit_watch (GtkEditable *editable);
void rounds_line_limit_fill (GtkEditable *editable, const char *text);
gboolean rounds_line_limit_fits (const char *text);

G_END_DECLS

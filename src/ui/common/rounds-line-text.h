/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** ROUNDS_LINE_LONGEST: characters that are laid out in one line; GTK cuts at 65,535 bytes */
#define ROUNDS_LINE_LONGEST 10000

#define ROUNDS_TYPE_LINE_TEXT (rounds_line_text_get_type ())
G_DECLARE_FINAL_TYPE (RoundsLineText, rounds_line_text, ROUNDS, LINE_TEXT, GObject)

RoundsLineText *rounds_line_text_new (GtkEditable *editable);
const char *rounds_line_text_get_value (RoundsLineText *self);
void rounds_line_text_set_value (RoundsLineText *self, const char *value);
gboolean rounds_line_text_get_opened (RoundsLineText *self);

G_END_DECLS

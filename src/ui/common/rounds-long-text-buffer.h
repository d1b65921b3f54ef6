/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_LONG_TEXT_BUFFER (rounds_long_text_buffer_get_type ())
G_DECLARE_FINAL_TYPE (RoundsLongTextBuffer, rounds_long_text_buffer, ROUNDS, LONG_TEXT_BUFFER,
                      GtkTextBuffer)

char *rounds_long_text_buffer_dup_whole (RoundsLongTextBuffer *self);
void rounds_long_text_buffer_set_whole (RoundsLongTextBuffer *self, const char *whole);

G_END_DECLS

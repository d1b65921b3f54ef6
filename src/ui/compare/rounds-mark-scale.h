/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_MARK_SCALE (rounds_mark_scale_get_type ())
G_DECLARE_FINAL_TYPE (RoundsMarkScale, rounds_mark_scale, ROUNDS, MARK_SCALE, GtkWidget)

int rounds_mark_scale_get_mark (RoundsMarkScale *self);
void rounds_mark_scale_set_mark (RoundsMarkScale *self, int mark);
void rounds_mark_scale_describe (RoundsMarkScale *self, const char *subject, const char *lowest,
                                 const char *highest);

G_END_DECLS

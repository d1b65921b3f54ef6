/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void rounds_shown_text_set_label (GtkLabel *label, const char *text);
void rounds_shown_text_set_title (gpointer row, const char *text);
void rounds_shown_text_set_subtitle (gpointer row, const char *text);
void rounds_shown_text_set_tooltip (gpointer widget, const char *text);
void rounds_shown_text_set_accessible_label (gpointer widget, const char *text);
void rounds_shown_text_set_accessible_description (gpointer widget, const char *text);
gboolean rounds_shown_text_transform (GBinding *binding, const GValue *from, GValue *to,
                                      gpointer unused);

G_END_DECLS

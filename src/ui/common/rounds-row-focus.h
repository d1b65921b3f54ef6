/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean rounds_row_focus_first (GtkWidget *widget);
void rounds_row_focus_in_sight (GtkWidget *widget);
void rounds_row_focus_leave (GtkWidget *widget);

G_END_DECLS

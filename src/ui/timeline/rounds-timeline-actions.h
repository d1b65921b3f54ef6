/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void rounds_timeline_actions_install (GtkWidgetClass *view_class);
void rounds_timeline_actions_install_in_window (GtkWidgetClass *window_class);

G_END_DECLS

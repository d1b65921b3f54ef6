/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_WINDOW (rounds_window_get_type ())
G_DECLARE_FINAL_TYPE (RoundsWindow, rounds_window, ROUNDS, WINDOW, AdwApplicationWindow)

RoundsWindow *rounds_window_new (GtkApplication *application);
void rounds_window_set_session (RoundsWindow *self, RoundsSession *session);
void rounds_window_show_problem (RoundsWindow *self, const GError *problem, const char *path);

G_END_DECLS

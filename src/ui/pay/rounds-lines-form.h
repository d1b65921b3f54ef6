/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-line-list.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_LINES_FORM (rounds_lines_form_get_type ())
G_DECLARE_FINAL_TYPE (RoundsLinesForm, rounds_lines_form, ROUNDS, LINES_FORM, AdwPreferencesPage)

GtkWidget *rounds_lines_form_new (RoundsSession *session, RoundsOption *option,
                                  RoundsLineList list);

G_END_DECLS

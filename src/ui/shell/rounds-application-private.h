/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-application.h"
#include "rounds-session.h"

G_BEGIN_DECLS

/* Between rounds-application.c, which opens and closes, and its actions. */
RoundsSession *rounds_application_get_session (RoundsApplication *self);
void rounds_application_add_actions (RoundsApplication *self);

G_END_DECLS

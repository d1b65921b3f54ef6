/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-person.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_LOG_DIALOG (rounds_log_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RoundsLogDialog, rounds_log_dialog, ROUNDS, LOG_DIALOG, AdwDialog)

RoundsLogDialog *rounds_log_dialog_new (RoundsSession *session, RoundsPerson *person);
void rounds_log_dialog_open (GtkWidget *parent, RoundsSession *session, RoundsPerson *person);

G_END_DECLS

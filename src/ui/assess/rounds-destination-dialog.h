/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_DESTINATION_DIALOG (rounds_destination_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDestinationDialog, rounds_destination_dialog, ROUNDS,
                      DESTINATION_DIALOG, AdwDialog)

AdwDialog *rounds_destination_dialog_new (RoundsSession *session, const char *code);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-obligation.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_OBLIGATION_ROW (rounds_obligation_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsObligationRow, rounds_obligation_row, ROUNDS, OBLIGATION_ROW,
                      AdwExpanderRow)

GtkWidget *rounds_obligation_row_new (RoundsSession *session, RoundsObligationKind kind);
GtkWidget *rounds_obligation_row_new_for (RoundsSession *session, RoundsObligation *obligation);
void rounds_obligation_row_open (RoundsObligationRow *self);

G_END_DECLS

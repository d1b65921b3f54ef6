/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-option.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_TRADE_OFF_DIALOG (rounds_trade_off_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RoundsTradeOffDialog, rounds_trade_off_dialog, ROUNDS, TRADE_OFF_DIALOG,
                      AdwDialog)

AdwDialog *rounds_trade_off_dialog_new (RoundsSession *session, RoundsOption *option);

G_END_DECLS

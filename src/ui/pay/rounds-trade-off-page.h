/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-option.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_TRADE_OFF_PAGE (rounds_trade_off_page_get_type ())
G_DECLARE_FINAL_TYPE (RoundsTradeOffPage, rounds_trade_off_page, ROUNDS, TRADE_OFF_PAGE,
                      AdwPreferencesPage)

GtkWidget *rounds_trade_off_page_new (RoundsSession *session, RoundsOption *option);

G_END_DECLS

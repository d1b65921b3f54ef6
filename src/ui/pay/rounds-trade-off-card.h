/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_TRADE_OFF_CARD (rounds_trade_off_card_get_type ())
G_DECLARE_FINAL_TYPE (RoundsTradeOffCard, rounds_trade_off_card, ROUNDS, TRADE_OFF_CARD, AdwBin)

void rounds_trade_off_card_show (RoundsTradeOffCard *self, GArray *texts);

G_END_DECLS

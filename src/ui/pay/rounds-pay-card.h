/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-pay-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PAY_CARD (rounds_pay_card_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPayCard, rounds_pay_card, ROUNDS, PAY_CARD, AdwBin)

GtkWidget *rounds_pay_card_new (void);
void rounds_pay_card_show (RoundsPayCard *self, const RoundsPayFigure *pay, GArray *headlines);

G_END_DECLS

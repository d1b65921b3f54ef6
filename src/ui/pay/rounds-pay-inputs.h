/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-option.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PAY_INPUTS (rounds_pay_inputs_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPayInputs, rounds_pay_inputs, ROUNDS, PAY_INPUTS, AdwExpanderRow)

GtkWidget *rounds_pay_inputs_new (RoundsSession *session, RoundsOption *option);
RoundsOption *rounds_pay_inputs_get_option (RoundsPayInputs *self);
void rounds_pay_inputs_edit (RoundsPayInputs *self);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-option.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PAY_DIALOG (rounds_pay_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPayDialog, rounds_pay_dialog, ROUNDS, PAY_DIALOG, AdwDialog)

RoundsPayDialog *rounds_pay_dialog_new (RoundsSession *session, RoundsOption *option,
                                        const char *title, GtkWidget *form);
RoundsPayDialog *rounds_pay_dialog_find (GtkWidget *form);
void rounds_pay_dialog_push (RoundsPayDialog *self, const char *title, GtkWidget *form);
void rounds_pay_dialog_replace (RoundsPayDialog *self, const char *title, GtkWidget *form);
void rounds_pay_dialog_return (RoundsPayDialog *self);
void rounds_pay_dialog_toast (RoundsPayDialog *self, const char *text);

G_END_DECLS

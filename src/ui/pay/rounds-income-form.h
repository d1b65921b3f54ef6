/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-income-line.h"
#include "rounds-option.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_INCOME_FORM (rounds_income_form_get_type ())
G_DECLARE_FINAL_TYPE (RoundsIncomeForm, rounds_income_form, ROUNDS, INCOME_FORM, AdwPreferencesPage)

GtkWidget *rounds_income_form_new (RoundsSession *session, RoundsOption *option,
                                   RoundsIncomeLine *line);

G_END_DECLS

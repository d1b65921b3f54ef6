/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-option.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_BENEFITS_FORM (rounds_benefits_form_get_type ())
G_DECLARE_FINAL_TYPE (RoundsBenefitsForm, rounds_benefits_form, ROUNDS, BENEFITS_FORM,
                      AdwPreferencesPage)

GtkWidget *rounds_benefits_form_new (RoundsSession *session, RoundsOption *option);

G_END_DECLS

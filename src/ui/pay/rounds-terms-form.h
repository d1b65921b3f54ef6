/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-option.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_TERMS_FORM (rounds_terms_form_get_type ())
G_DECLARE_FINAL_TYPE (RoundsTermsForm, rounds_terms_form, ROUNDS, TERMS_FORM, AdwPreferencesPage)

GtkWidget *rounds_terms_form_new (RoundsSession *session, RoundsOption *option);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-line-list.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_KINDS_FORM (rounds_kinds_form_get_type ())
G_DECLARE_FINAL_TYPE (RoundsKindsForm, rounds_kinds_form, ROUNDS, KINDS_FORM, AdwPreferencesPage)

GtkWidget *rounds_kinds_form_new (RoundsLineList list, RoundsPlan *plan, RoundsOption *option);

G_END_DECLS

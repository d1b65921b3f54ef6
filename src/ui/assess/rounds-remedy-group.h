/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-assessments.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_REMEDY_GROUP (rounds_remedy_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsRemedyGroup, rounds_remedy_group, ROUNDS, REMEDY_GROUP,
                      AdwPreferencesGroup)

GtkWidget *rounds_remedy_group_new (RoundsSession *session, RoundsRemedyKind kind);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "rounds-occupation.h"

G_BEGIN_DECLS

RoundsOccupation *rounds_occupation_read (JsonObject *object, JsonArray *elements, GError **error);
void rounds_occupation_free (RoundsOccupation *occupation);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsOccupation, rounds_occupation_free)

G_END_DECLS

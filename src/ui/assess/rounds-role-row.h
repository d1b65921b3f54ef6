/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-destination-model.h"

G_BEGIN_DECLS

GtkWidget *rounds_role_row_new (RoundsDestinationModel *model, const RoundsRoleFacts *role);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** RoundsUndoPending: whether @row holds typing that is not of the plan yet, and is undone first */
typedef gboolean (*RoundsUndoPending) (GtkWidget *row);

void rounds_undo_keys_add (GtkWidget *row, RoundsUndoPending is_pending);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-own-destinations.h"

G_BEGIN_DECLS

/** ROUNDS_REMOVAL_DIALOG_REMOVE: the response that removes the field of work */
#define ROUNDS_REMOVAL_DIALOG_REMOVE "remove"

AdwDialog *rounds_removal_dialog_new (RoundsPlan *plan, RoundsDestination *destination);

G_END_DECLS

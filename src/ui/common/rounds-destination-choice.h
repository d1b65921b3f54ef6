/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_DESTINATION_CHOICE (rounds_destination_choice_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDestinationChoice, rounds_destination_choice, ROUNDS,
                      DESTINATION_CHOICE, GObject)

GListModel *rounds_destination_choice_list (RoundsPlan *plan);
const char *rounds_destination_choice_get_code (RoundsDestinationChoice *self);
const char *rounds_destination_choice_get_heading (RoundsDestinationChoice *self);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_ASSUMED_CHIP (rounds_assumed_chip_get_type ())
G_DECLARE_FINAL_TYPE (RoundsAssumedChip, rounds_assumed_chip, ROUNDS, ASSUMED_CHIP, AdwBin)

GtkWidget *rounds_assumed_chip_new (void);
void rounds_assumed_chip_tell (RoundsAssumedChip *self, const char *value, const char *source);

G_END_DECLS

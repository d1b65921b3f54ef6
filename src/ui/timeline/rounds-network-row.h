/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-network-item.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_NETWORK_ROW (rounds_network_row_get_type ())
G_DECLARE_FINAL_TYPE (RoundsNetworkRow, rounds_network_row, ROUNDS, NETWORK_ROW, AdwBin)

G_END_DECLS

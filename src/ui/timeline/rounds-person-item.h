/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-network-item.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PERSON_ITEM (rounds_person_item_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPersonItem, rounds_person_item, ROUNDS, PERSON_ITEM, RoundsNetworkItem)

G_END_DECLS

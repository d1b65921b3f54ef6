/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_NETWORK_PAGE (rounds_network_page_get_type ())
G_DECLARE_FINAL_TYPE (RoundsNetworkPage, rounds_network_page, ROUNDS, NETWORK_PAGE,
                      AdwNavigationPage)

void rounds_network_page_start_search (RoundsNetworkPage *self);

G_END_DECLS

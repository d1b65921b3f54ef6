/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_MILESTONES_PAGE (rounds_milestones_page_get_type ())
G_DECLARE_FINAL_TYPE (RoundsMilestonesPage, rounds_milestones_page, ROUNDS, MILESTONES_PAGE,
                      AdwNavigationPage)

G_END_DECLS

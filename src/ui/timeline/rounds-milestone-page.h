/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-milestone.h"
#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_MILESTONE_PAGE (rounds_milestone_page_get_type ())
G_DECLARE_FINAL_TYPE (RoundsMilestonePage, rounds_milestone_page, ROUNDS, MILESTONE_PAGE,
                      AdwNavigationPage)

AdwNavigationPage *rounds_milestone_page_new (RoundsSession *session, RoundsMilestone *milestone);
RoundsMilestone *rounds_milestone_page_get_milestone (RoundsMilestonePage *self);
void rounds_milestone_page_focus_title (RoundsMilestonePage *self);

G_END_DECLS

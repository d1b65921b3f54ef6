/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-person-item.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PERSON_PAGE (rounds_person_page_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPersonPage, rounds_person_page, ROUNDS, PERSON_PAGE, AdwNavigationPage)

AdwNavigationPage *rounds_person_page_new (RoundsNetworkItem *item);
void rounds_person_page_focus_destination (RoundsPersonPage *self);

G_END_DECLS

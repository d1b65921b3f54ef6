/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

/* What can be added to the comparison, as menus of the actions of the compare view. */

GMenuModel *rounds_compare_menus_create_options (RoundsPlan *plan);
GMenuModel *rounds_compare_menus_create_criteria (RoundsPlan *plan);
GtkWidget *rounds_compare_menus_create_add_button (void);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_CELL_POPOVER (rounds_cell_popover_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCellPopover, rounds_cell_popover, ROUNDS, CELL_POPOVER, GtkPopover)

GtkWidget *rounds_cell_popover_new (RoundsPlan *plan, gint64 option, const char *property,
                                    const char *subject, const char *said);

G_END_DECLS

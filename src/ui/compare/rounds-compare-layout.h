/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ROUNDS_TYPE_COMPARE_LAYOUT (rounds_compare_layout_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCompareLayout, rounds_compare_layout, ROUNDS, COMPARE_LAYOUT,
                      GtkLayoutManager)

GtkLayoutManager *rounds_compare_layout_new (void);
void rounds_compare_layout_set_stacked (RoundsCompareLayout *self, gboolean stacked);

G_END_DECLS

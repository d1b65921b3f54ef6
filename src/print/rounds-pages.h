/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-report.h"

G_BEGIN_DECLS

/**
 * RoundsPageHeading:
 * @text: (owned): of the heading
 * @level: 1 to 3
 * @page: number of the page, from 0
 * @y: from the top of the page, in points
 *
 * An entry of the outline.
 */
typedef struct
{
  char *text;
  int level;
  guint page;
  double y;
} RoundsPageHeading;

#define ROUNDS_TYPE_PAGES (rounds_pages_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPages, rounds_pages, ROUNDS, PAGES, GObject)

RoundsPages *rounds_pages_new (RoundsReport *report, PangoContext *context,
                               const RoundsPageSize *size);

const char *rounds_pages_get_title (RoundsPages *self);
RoundsDate rounds_pages_get_date (RoundsPages *self);
guint rounds_pages_get_n_pages (RoundsPages *self);
const RoundsPageSize *rounds_pages_get_size (RoundsPages *self);
guint rounds_pages_get_n_unknown_glyphs (RoundsPages *self);
char *rounds_pages_dup_notice (RoundsPages *self);
GArray *rounds_pages_list_headings (RoundsPages *self);

void rounds_pages_draw (RoundsPages *self, guint page, cairo_t *cr);
void rounds_pages_snapshot (RoundsPages *self, guint page, GtkSnapshot *snapshot);

G_END_DECLS

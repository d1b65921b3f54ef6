/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-table.h"

G_BEGIN_DECLS

/** RoundsBlockKind: what a block of a report is */
typedef enum
{
  ROUNDS_BLOCK_HEADING,
  ROUNDS_BLOCK_PARAGRAPH,
  ROUNDS_BLOCK_LIST_ITEM,
  ROUNDS_BLOCK_TABLE,
  ROUNDS_BLOCK_FIGURE,
  ROUNDS_BLOCK_NOTE,
  ROUNDS_BLOCK_SPACE,
} RoundsBlockKind;

/**
 * RoundsFigureRender:
 * @width: to fill, in points
 * @height: to fill, in points
 * @context: for the text of the figure; one point is one unit
 *
 * Draws a figure in paper colors. Called once for each time that the report is laid out.
 *
 * Returns: (transfer full) (nullable): what was drawn, from 0, 0 to @width, @height
 */
typedef GskRenderNode *(*RoundsFigureRender) (double width, double height, PangoContext *context,
                                              gpointer data);

/**
 * RoundsFigureDraw:
 * @cr: with its origin at the upper left corner of the figure
 *
 * Draws the same figure on paper, with its text written as text. A render node holds glyphs and no
 * letters, and where cairo has to guess these, hyphens and spaces come out wrong.
 */
typedef void (*RoundsFigureDraw) (double width, double height, PangoContext *context, cairo_t *cr,
                                  gpointer data);

/**
 * RoundsBlock:
 *
 * One piece of a report in the order of reading. It says what something is, never how it looks. All
 * text is plain: no character of it is ever read as markup, and text that is not valid UTF-8 is
 * repaired. Counted by references.
 */
typedef struct _RoundsBlock RoundsBlock;

#define ROUNDS_TYPE_BLOCK (rounds_block_get_type ())
GType rounds_block_get_type (void);

RoundsBlock *rounds_block_new_heading (int level, const char *text);
RoundsBlock *rounds_block_new_paragraph (const char *lead_in, const char *text);
RoundsBlock *rounds_block_new_list_item (const char *lead_in, const char *text);
RoundsBlock *rounds_block_new_numbered_item (guint number, const char *lead_in, const char *text);
RoundsBlock *rounds_block_new_note (const char *text);
RoundsBlock *rounds_block_new_table (RoundsTable *table);
RoundsBlock *rounds_block_new_figure (double height, const char *caption, RoundsFigureRender render,
                                      gpointer data, GDestroyNotify destroy);
RoundsBlock *rounds_block_new_space (double height);
RoundsBlock *rounds_block_ref (RoundsBlock *self);
void rounds_block_unref (RoundsBlock *self);

void rounds_block_set_figure_draw (RoundsBlock *self, RoundsFigureDraw draw);
void rounds_block_set_lowest_height (RoundsBlock *self, double height);
void rounds_block_keep_with_next (RoundsBlock *self);

RoundsBlockKind rounds_block_get_kind (RoundsBlock *self);
int rounds_block_get_level (RoundsBlock *self);
guint rounds_block_get_number (RoundsBlock *self);
const char *rounds_block_get_lead_in (RoundsBlock *self);
const char *rounds_block_get_text (RoundsBlock *self);
double rounds_block_get_height (RoundsBlock *self);
double rounds_block_get_lowest_height (RoundsBlock *self);
RoundsTable *rounds_block_get_table (RoundsBlock *self);
gboolean rounds_block_get_keep_with_next (RoundsBlock *self);
gboolean rounds_block_draw_figure (RoundsBlock *self, double width, double height,
                                   PangoContext *context, cairo_t *cr);
GskRenderNode *rounds_block_render_figure (RoundsBlock *self, double width, double height,
                                           PangoContext *context);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsBlock, rounds_block_unref)

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-block.h"
#include "rounds-printed-text.h"

struct _RoundsBlock
{
  RoundsBlockKind kind;
  int level; /* of a heading: 1 to 3 */
  guint number; /* of an item of a numbered list */
  double height; /* of a figure or a space, in points */
  double lowest_height; /* of a figure, in points */
  gboolean keep_with_next;

  /* owned */
  char *lead_in; /* nullable */
  char *text; /* nullable; of a figure its caption */
  RoundsTable *table; /* nullable */
  gpointer figure_data; /* nullable */

  RoundsFigureRender render; /* nullable */
  RoundsFigureDraw draw; /* nullable */
  GDestroyNotify destroy; /* nullable */
};

G_DEFINE_BOXED_TYPE (RoundsBlock, rounds_block, rounds_block_ref, rounds_block_unref)

static RoundsBlock *
new_block (RoundsBlockKind kind, const char *lead_in, const char *text)
{
  RoundsBlock *self = g_rc_box_new0 (RoundsBlock);
  gsize longest =
      kind == ROUNDS_BLOCK_HEADING ? ROUNDS_PRINTED_TEXT_HEADING : ROUNDS_PRINTED_TEXT_PARAGRAPH;

  self->kind = kind;
  self->lead_in =
      lead_in != NULL ? rounds_printed_text_dup (lead_in, ROUNDS_PRINTED_TEXT_HEADING) : NULL;
  self->text = text != NULL ? rounds_printed_text_dup (text, longest) : NULL;
  return self;
}

/**
 * rounds_block_new_heading:
 * @level: 1 for a section to 3 for a part of a part
 *
 * A heading is an entry of the outline and never stands alone at the foot of a page.
 */
RoundsBlock *
rounds_block_new_heading (int level, const char *text)
{
  RoundsBlock *self;

  g_return_val_if_fail (level >= 1 && level <= 3 && text != NULL, NULL);

  self = new_block (ROUNDS_BLOCK_HEADING, NULL, text);
  self->level = level;
  self->keep_with_next = TRUE;
  return self;
}

/**
 * rounds_block_new_paragraph:
 * @lead_in: (nullable): the first words, set in bold; a space is put after them
 */
RoundsBlock *
rounds_block_new_paragraph (const char *lead_in, const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return new_block (ROUNDS_BLOCK_PARAGRAPH, lead_in, text);
}

/**
 * rounds_block_new_list_item:
 * @lead_in: (nullable): the first words, set in bold; a space is put after them
 *
 * Items that follow each other make one list.
 */
RoundsBlock *
rounds_block_new_list_item (const char *lead_in, const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return new_block (ROUNDS_BLOCK_LIST_ITEM, lead_in, text);
}

/**
 * rounds_block_new_numbered_item:
 * @number: from 1; printed in place of the bullet
 * @lead_in: (nullable): the first words, set in bold; a space is put after them
 *
 * An item of a list whose order matters.
 */
RoundsBlock *
rounds_block_new_numbered_item (guint number, const char *lead_in, const char *text)
{
  RoundsBlock *self;

  g_return_val_if_fail (number > 0 && text != NULL, NULL);

  self = new_block (ROUNDS_BLOCK_LIST_ITEM, lead_in, text);
  self->number = number;
  return self;
}

/** rounds_block_new_note: small text, for sources and remarks */
RoundsBlock *
rounds_block_new_note (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return new_block (ROUNDS_BLOCK_NOTE, NULL, text);
}

/**
 * rounds_block_new_table:
 * @table: (transfer full): has at least one column
 *
 * A table may be split over pages between its rows; its header is then repeated.
 */
RoundsBlock *
rounds_block_new_table (RoundsTable *table)
{
  RoundsBlock *self;

  g_return_val_if_fail (table != NULL && rounds_table_get_n_columns (table) > 0, NULL);

  self = new_block (ROUNDS_BLOCK_TABLE, NULL, NULL);
  self->table = table;
  return self;
}

/**
 * rounds_block_new_figure:
 * @height: wanted, in points, for the full width of the page; less where a page is not so tall
 * @caption: what the figure says, in words: it is printed below and is its text alternative
 * @render: draws the figure
 * @data: (nullable): for @render, owned by the block
 * @destroy: (nullable): frees @data
 *
 * A figure is never split over pages.
 */
RoundsBlock *
rounds_block_new_figure (double height, const char *caption, RoundsFigureRender render,
                         gpointer data, GDestroyNotify destroy)
{
  RoundsBlock *self;

  g_return_val_if_fail (height > 0.0 && caption != NULL && render != NULL, NULL);

  self = new_block (ROUNDS_BLOCK_FIGURE, NULL, caption);
  self->height = height;
  self->lowest_height = height;
  self->render = render;
  self->figure_data = data;
  self->destroy = destroy;
  return self;
}

/**
 * rounds_block_new_space:
 * @height: of the white, in points
 *
 * White that falls away at the top of a page.
 */
RoundsBlock *
rounds_block_new_space (double height)
{
  RoundsBlock *self;

  g_return_val_if_fail (height >= 0.0, NULL);

  self = new_block (ROUNDS_BLOCK_SPACE, NULL, NULL);
  self->height = height;
  return self;
}

RoundsBlock *
rounds_block_ref (RoundsBlock *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (RoundsBlock *self)
{
  g_clear_pointer (&self->lead_in, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->table, rounds_table_unref);
  if (self->destroy != NULL)
    g_clear_pointer (&self->figure_data, self->destroy);
}

void
rounds_block_unref (RoundsBlock *self)
{
  g_rc_box_release_full (self, (GDestroyNotify) clear);
}

/** rounds_block_keep_with_next: no page may end between this block and the one after it */
void
rounds_block_keep_with_next (RoundsBlock *self)
{
  g_return_if_fail (self != NULL);

  self->keep_with_next = TRUE;
}

RoundsBlockKind
rounds_block_get_kind (RoundsBlock *self)
{
  g_return_val_if_fail (self != NULL, ROUNDS_BLOCK_SPACE);

  return self->kind;
}

/** rounds_block_get_level: Returns: 1 to 3 for a heading, else 0 */
int
rounds_block_get_level (RoundsBlock *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->level;
}

/** rounds_block_get_number: Returns: number of a list item; 0 for one with a bullet */
guint
rounds_block_get_number (RoundsBlock *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->number;
}

/** rounds_block_get_lead_in: Returns: (nullable): the words set in bold before the text */
const char *
rounds_block_get_lead_in (RoundsBlock *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->lead_in;
}

/** rounds_block_get_text: Returns: (nullable): the text, of a figure its caption */
const char *
rounds_block_get_text (RoundsBlock *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->text;
}

/** rounds_block_get_height: Returns: points wanted by a figure or a space, else 0 */
double
rounds_block_get_height (RoundsBlock *self)
{
  g_return_val_if_fail (self != NULL, 0.0);

  return self->height;
}

/** rounds_block_get_table: Returns: (transfer none) (nullable): the table of a table block */
RoundsTable *
rounds_block_get_table (RoundsBlock *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->table;
}

gboolean
rounds_block_get_keep_with_next (RoundsBlock *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->keep_with_next;
}

/**
 * rounds_block_render_figure:
 *
 * Returns: (transfer full) (nullable): the drawing of a figure block
 */
GskRenderNode *
rounds_block_render_figure (RoundsBlock *self, double width, double height, PangoContext *context)
{
  g_return_val_if_fail (self != NULL && self->render != NULL, NULL);

  return self->render (width, height, context, self->figure_data);
}

/** rounds_block_set_figure_draw: how the figure is drawn on paper, if not from its render node */
void
rounds_block_set_figure_draw (RoundsBlock *self, RoundsFigureDraw draw)
{
  g_return_if_fail (self != NULL && self->kind == ROUNDS_BLOCK_FIGURE);

  self->draw = draw;
}

/** rounds_block_set_lowest_height: how low a figure may be, in points, where it would otherwise
 * leave a gap at the end of a page; by default it has its height or moves */
void
rounds_block_set_lowest_height (RoundsBlock *self, double height)
{
  g_return_if_fail (self != NULL && self->kind == ROUNDS_BLOCK_FIGURE);
  g_return_if_fail (height > 0.0 && height <= self->height);

  self->lowest_height = height;
}

/** rounds_block_get_lowest_height: Returns: points that a figure has at least, else 0 */
double
rounds_block_get_lowest_height (RoundsBlock *self)
{
  g_return_val_if_fail (self != NULL, 0.0);

  return self->lowest_height;
}

/**
 * rounds_block_draw_figure:
 * @cr: with its origin at the upper left corner of the figure
 *
 * Returns: whether the figure was drawn; if not, its render node is what there is
 */
gboolean
rounds_block_draw_figure (RoundsBlock *self, double width, double height, PangoContext *context,
                          cairo_t *cr)
{
  g_return_val_if_fail (self != NULL && cr != NULL, FALSE);

  if (self->draw == NULL)
    return FALSE;
  self->draw (width, height, context, cr, self->figure_data);
  return TRUE;
}

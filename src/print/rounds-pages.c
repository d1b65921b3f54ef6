/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-flow.h"
#include "rounds-page-painter.h"
#include "rounds-page-structure.h"
#include "rounds-pages.h"

/**
 * RoundsPages:
 *
 * A report broken into pages of one size. It is a still picture: what becomes of the report or its
 * plan afterwards does not touch it, so it can be printed at leisure. The same pages are drawn onto
 * a PDF, a printer and the screen.
 */
struct _RoundsPages
{
  GObject parent_instance;

  RoundsPageSize size;
  RoundsDate date;

  /* owned */
  char *title;
  char *date_text;
  RoundsFlow *flow;
  GArray *pages; /* of RoundsPaginationPage */
};

G_DEFINE_FINAL_TYPE (RoundsPages, rounds_pages, G_TYPE_OBJECT)

static void
rounds_pages_finalize (GObject *object)
{
  RoundsPages *self = ROUNDS_PAGES (object);

  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->date_text, g_free);
  g_clear_pointer (&self->flow, rounds_flow_free);
  g_clear_pointer (&self->pages, g_array_unref);
  G_OBJECT_CLASS (rounds_pages_parent_class)->finalize (object);
}

static void
rounds_pages_class_init (RoundsPagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_pages_finalize;
}

static void
rounds_pages_init (RoundsPages *self)
{
}

/* A figure that all but fits is drawn a little lower, so that no page ends in a gap for its sake.
 */
static void
break_into_pages (RoundsPages *self)
{
  RoundsFlow *flow = self->flow;

  self->pages = rounds_pagination_break ((const RoundsPaginationRow *) (gpointer) flow->rows->data,
                                         flow->rows->len, flow->height);
  for (guint i = 0; i < self->pages->len; i++)
    {
      const RoundsPaginationPage *page = &g_array_index (self->pages, RoundsPaginationPage, i);

      if (page->excess > 0.0)
        rounds_flow_lower_figure (flow, page);
    }
}

/**
 * rounds_pages_new:
 * @context: (nullable): a printer's, or %NULL for one of our own, which needs no display
 * @size: (nullable): of the pages, or %NULL for the paper of @report
 *
 * Returns: (transfer full): the pages of @report; at least one
 */
RoundsPages *
rounds_pages_new (RoundsReport *report, PangoContext *context, const RoundsPageSize *size)
{
  RoundsPages *self;

  g_return_val_if_fail (ROUNDS_IS_REPORT (report), NULL);

  /* Without gtk_init(), which wants a display, the kinds of render node are not registered yet; one
   * brings the others along. */
  g_type_ensure (GSK_TYPE_COLOR_NODE);
  context = context != NULL ? g_object_ref (context) : rounds_text_style_create_context ();
  self = g_object_new (ROUNDS_TYPE_PAGES, NULL);
  self->size = size != NULL ? *size : rounds_paper_get_size (rounds_report_get_paper (report));
  self->date = rounds_report_get_date (report);
  self->title = g_strdup (rounds_report_get_title (report));
  self->date_text = g_strdup (rounds_report_get_date_text (report));
  self->flow = rounds_flow_new (report, context, self->size.width - 2.0 * self->size.margin,
                                self->size.height - 2.0 * self->size.margin);
  break_into_pages (self);
  g_object_unref (context);
  return self;
}

const char *
rounds_pages_get_title (RoundsPages *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAGES (self), NULL);

  return self->title;
}

RoundsDate
rounds_pages_get_date (RoundsPages *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAGES (self), ROUNDS_DATE_NONE);

  return self->date;
}

guint
rounds_pages_get_n_pages (RoundsPages *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAGES (self), 0);

  return self->pages->len;
}

/** rounds_pages_get_size: Returns: (transfer none): of every page, in points */
const RoundsPageSize *
rounds_pages_get_size (RoundsPages *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAGES (self), NULL);

  return &self->size;
}

/** rounds_pages_get_n_unknown_glyphs: Returns: characters that no installed font can draw */
guint
rounds_pages_get_n_unknown_glyphs (RoundsPages *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAGES (self), 0);

  return self->flow->unknown_glyphs;
}

/**
 * rounds_pages_dup_notice:
 *
 * Returns: (transfer full) (nullable): what a person should know before handing the paper out, or
 *   %NULL when all is well
 */
char *
rounds_pages_dup_notice (RoundsPages *self)
{
  guint unknown = rounds_pages_get_n_unknown_glyphs (self);

  if (unknown == 0)
    return NULL;
  return g_strdup_printf (ngettext ("%u character is in none of the installed fonts and shows as "
                                    "a box. Installing a font for its script helps.",
                                    "%u characters are in none of the installed fonts and show "
                                    "as boxes. Installing a font for their script helps.",
                                    unknown),
                          unknown);
}

static void
clear_heading (gpointer data)
{
  g_free (((RoundsPageHeading *) data)->text);
}

/**
 * rounds_pages_list_headings:
 *
 * Returns: (transfer full) (element-type RoundsPageHeading): the outline, in the order of reading
 */
GArray *
rounds_pages_list_headings (RoundsPages *self)
{
  GArray *headings = g_array_new (FALSE, FALSE, sizeof (RoundsPageHeading));

  g_return_val_if_fail (ROUNDS_IS_PAGES (self), headings);

  g_array_set_clear_func (headings, clear_heading);
  for (guint page = 0; page < self->pages->len; page++)
    {
      g_autoptr (GArray) pieces = rounds_page_structure_list_pieces (
          self->flow, &g_array_index (self->pages, RoundsPaginationPage, page), self->size.margin);

      for (guint i = 0; i < pieces->len; i++)
        {
          const RoundsPagePiece *piece = &g_array_index (pieces, RoundsPagePiece, i);
          const RoundsFlowPart *part = g_ptr_array_index (self->flow->parts, piece->part);
          RoundsPageHeading heading = { NULL, part->level, page, piece->y };

          if (part->role != ROUNDS_FLOW_HEADING || piece->first > 0)
            continue;
          heading.text = g_strdup (part->text);
          g_array_append_val (headings, heading);
        }
    }
  return headings;
}

static void
draw_on (RoundsPages *self, guint page, const RoundsPageCanvas *canvas)
{
  RoundsPageFrame frame = { .size = self->size };
  const RoundsTextSetting setting = { self->flow->context, ROUNDS_TEXT_FOOTER, FALSE };
  double half = self->flow->width / 2.0;
  /* Translators: at the foot of each printed page: its number, and how many there are */
  g_autofree char *number =
      g_strdup_printf (_ ("Rounds plan · page %u of %u"), page + 1, self->pages->len);

  frame.footer_start = rounds_text_lines_new (&setting, NULL, number, half);
  frame.footer_end = rounds_text_lines_new (&setting, NULL, self->date_text, half);
  rounds_page_painter_draw (self->flow, &g_array_index (self->pages, RoundsPaginationPage, page),
                            &frame, canvas);
  rounds_text_lines_free (frame.footer_start);
  rounds_text_lines_free (frame.footer_end);
}

/**
 * rounds_pages_draw:
 * @page: its number, from 0
 * @cr: one unit is one point, the origin is the upper left corner of the sheet
 *
 * Draws a page for print, with structure tags where @cr keeps them. The sheet is not filled.
 */
void
rounds_pages_draw (RoundsPages *self, guint page, cairo_t *cr)
{
  g_return_if_fail (ROUNDS_IS_PAGES (self) && page < self->pages->len && cr != NULL);

  draw_on (self, page, &(RoundsPageCanvas) { .cr = cr });
}

/**
 * rounds_pages_snapshot:
 * @page: its number, from 0
 *
 * Draws a page for the screen, one unit a point, on white paper whatever the window's colors are.
 */
void
rounds_pages_snapshot (RoundsPages *self, guint page, GtkSnapshot *snapshot)
{
  const GdkRGBA white = { 1.0f, 1.0f, 1.0f, 1.0f };

  g_return_if_fail (ROUNDS_IS_PAGES (self) && page < self->pages->len);
  g_return_if_fail (GTK_IS_SNAPSHOT (snapshot));

  rounds_page_canvas_draw_rule (&(RoundsPageCanvas) { .snapshot = snapshot }, 0.0, 0.0,
                                self->size.width, self->size.height, &white);
  draw_on (self, page, &(RoundsPageCanvas) { .snapshot = snapshot });
}

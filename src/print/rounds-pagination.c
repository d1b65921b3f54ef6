/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-pagination.h"

/* Sums of line heights are compared with the page; a hundredth of a point is no reason to break. */
#define TOLERANCE 0.01

/* The first row at or after @first that no longer fits on a page that opens with @first. */
static guint
fill (const RoundsPaginationRow *rows, guint n_rows, guint first, double page_height)
{
  double used = rows[first].header_height + rows[first].height;
  guint next = first + 1;

  while (next < n_rows &&
         used + rows[next].space_before + rows[next].height <= page_height + TOLERANCE)
    {
      used += rows[next].space_before + rows[next].height;
      next++;
    }
  return next;
}

/* Moves the break up until it parts no rows that belong together; a chain of such rows that is
 * longer than a page is broken where the page is full. */
static guint
respect_keeps (const RoundsPaginationRow *rows, guint first, guint full)
{
  guint next = full;

  while (next > first && rows[next - 1].keep_with_next)
    next--;
  return next > first ? next : full;
}

/**
 * rounds_pagination_break:
 * @rows: (array length=n_rows): what to place, from top to bottom
 * @page_height: usable height of a page, in points
 *
 * Breaks a column of rows into pages. Every row lands on exactly one page, in order, and every page
 * but that of an empty report has at least one row: a row taller than the page has a page to
 * itself.
 *
 * Returns: (transfer full) (element-type RoundsPaginationPage): at least one page
 */
GArray *
rounds_pagination_break (const RoundsPaginationRow *rows, guint n_rows, double page_height)
{
  GArray *pages = g_array_new (FALSE, FALSE, sizeof (RoundsPaginationPage));
  guint first = 0;

  g_return_val_if_fail (rows != NULL || n_rows == 0, pages);

  do
    {
      RoundsPaginationPage page = { .first = first };

      if (first < n_rows)
        {
          guint full = fill (rows, n_rows, first, page_height);

          page.n_rows = (full < n_rows ? respect_keeps (rows, first, full) : n_rows) - first;
        }
      g_array_append_val (pages, page);
      first += page.n_rows;
    }
  while (first < n_rows);
  return pages;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-pagination.h"

/* Sums of line heights are compared with the page; a hundredth of a point is no reason to break. */
#define TOLERANCE 0.01

/* The first row at or after @first that no longer fits on a page that opens with @first. What
 * belongs together with a figure fits if the figure can give way for it; a figure that has its
 * height does not give it up for what merely follows. */
static guint
fill (const RoundsPaginationRow *rows, guint n_rows, guint first, double page_height)
{
  double used = rows[first].header_height + rows[first].height;
  double give = rows[first].give;
  guint next = first + 1;

  while (next < n_rows)
    {
      give = (rows[next - 1].keep_with_next ? give : 0.0) + rows[next].give;
      if (used + rows[next].space_before + rows[next].height - give > page_height + TOLERANCE)
        break;
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

/* How much taller than the page the rows of @page are together: what a figure has to give. */
static double
measure_excess (const RoundsPaginationRow *rows, const RoundsPaginationPage *page,
                double page_height)
{
  double used = rows[page->first].header_height + rows[page->first].height;

  for (guint i = page->first + 1; i < page->first + page->n_rows; i++)
    used += rows[i].space_before + rows[i].height;
  return page->n_rows > 1 && used > page_height + TOLERANCE ? used - page_height : 0.0;
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
          page.excess = measure_excess (rows, &page, page_height);
        }
      g_array_append_val (pages, page);
      first += page.n_rows;
    }
  while (first < n_rows);
  return pages;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsPaginationRow:
 * @height: of the row, in points
 * @space_before: white above it, in points; falls away at the top of a page
 * @keep_with_next: no page may end after this row
 * @header_height: height of the table header that is repeated when this row opens a page; 0 for
 * none
 * @give: points by which the row may be lower where it would otherwise leave a gap at the end of a
 * page; only a figure gives way
 *
 * What can go onto a page: a line of text, a line of a table's row, a figure.
 */
typedef struct
{
  double height;
  double space_before;
  gboolean keep_with_next;
  double header_height;
  double give;
} RoundsPaginationRow;

/**
 * RoundsPaginationPage:
 * @first: index of the first row of the page
 * @n_rows: number of rows; 0 only on the one page of an empty report
 * @excess: points by which the last row of the page that can give way has to
 */
typedef struct
{
  guint first;
  guint n_rows;
  double excess;
} RoundsPaginationPage;

GArray *rounds_pagination_break (const RoundsPaginationRow *rows, guint n_rows, double page_height);

G_END_DECLS

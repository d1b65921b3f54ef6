/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-pagination.h"

/* A row: height, white above, whether it keeps with the next, height of the header to repeat, how
 * much lower it may be. */
#define ROW(height) { height, 0.0, FALSE, 0.0, 0.0 }
#define SPACED(height, space) { height, space, FALSE, 0.0, 0.0 }
#define KEPT(height) { height, 0.0, TRUE, 0.0, 0.0 }
#define HEADED(height, header) { height, 0.0, FALSE, header, 0.0 }
#define FIGURE(height, give) { height, 0.0, TRUE, 0.0, give }

typedef struct
{
  const char *name;
  RoundsPaginationRow rows[8];
  guint n_rows;
  guint counts[6]; /* rows on each page, closed by 0 */
  double excess; /* of the first page */
} Case;

/* Every page is 100 points tall. */
static const Case cases[] = {
  { "one-row", { ROW (10) }, 1, { 1 } },
  { "exactly-full", { ROW (50), ROW (50) }, 2, { 2 } },
  { "rounding-is-no-reason", { ROW (50.004), ROW (50) }, 2, { 2 } },
  { "one-too-many", { ROW (50), ROW (50), ROW (1) }, 3, { 2, 1 } },
  { "white-counts-inside", { ROW (50), SPACED (50, 1) }, 2, { 1, 1 } },
  { "white-falls-away-on-top", { ROW (60), SPACED (50, 40), ROW (50) }, 3, { 1, 2 } },
  { "heading-is-not-left-behind", { ROW (80), KEPT (10), ROW (20) }, 3, { 1, 2 } },
  { "heading-stays-when-text-fits", { ROW (60), KEPT (10), ROW (20) }, 3, { 3 } },
  { "two-headings-move-together", { ROW (70), KEPT (10), KEPT (10), ROW (20) }, 4, { 1, 3 } },
  { "orphan-line-moves", { ROW (85), KEPT (10), KEPT (10), ROW (10) }, 4, { 1, 3 } },
  { "widow-line-takes-one-along",
    { ROW (70), KEPT (10), ROW (10), KEPT (10), ROW (10) },
    5,
    { 3, 2 } },
  { "long-chain-is-broken-where-full",
    { ROW (10), KEPT (40), KEPT (40), KEPT (40), ROW (40) },
    5,
    { 1, 2, 2 } },
  { "tall-row-has-a-page-to-itself", { ROW (10), ROW (250), ROW (10) }, 3, { 1, 1, 1 } },
  { "tall-row-after-heading", { KEPT (10), ROW (250), ROW (10) }, 3, { 1, 1, 1 } },
  { "figure-gives-way-to-its-caption",
    { ROW (50), FIGURE (60, 25), ROW (10), ROW (30) },
    4,
    { 3, 1 },
    20 },
  { "figure-gives-no-more-than-it-has",
    { ROW (50), FIGURE (60, 15), ROW (10), ROW (30) },
    4,
    { 1, 3 } },
  { "figure-does-not-give-way-to-what-follows",
    { ROW (30), FIGURE (60, 30), ROW (10), ROW (10) },
    4,
    { 3, 1 } },
  { "heading-stays-with-a-lower-figure",
    { ROW (40), KEPT (10), FIGURE (60, 25), ROW (10) },
    4,
    { 4 },
    20 },
  { "figure-moves-whole", { ROW (50), KEPT (60), ROW (10), ROW (30) }, 4, { 1, 3 } },
  { "header-is-repeated-once-a-page",
    { KEPT (20), HEADED (40, 20), HEADED (40, 20), HEADED (40, 20), HEADED (40, 20) },
    5,
    { 3, 2 } },
  { "header-counts-on-the-next-page",
    { KEPT (20), HEADED (40, 20), HEADED (40, 20), HEADED (50, 20), HEADED (40, 20) },
    5,
    { 3, 1, 1 } },
  { "total-takes-a-row-along",
    { KEPT (20), HEADED (40, 20), { 30, 0, TRUE, 20, 0 }, HEADED (30, 20) },
    4,
    { 2, 2 } },
};

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (GArray) pages = rounds_pagination_break (expected->rows, expected->n_rows, 100.0);
  guint first = 0;

  for (guint i = 0; i < pages->len; i++)
    {
      const RoundsPaginationPage *page = &g_array_index (pages, RoundsPaginationPage, i);

      g_assert_cmpuint (page->first, ==, first);
      g_assert_cmpuint (page->n_rows, ==, expected->counts[i]);
      g_assert_cmpfloat_with_epsilon (page->excess, i == 0 ? expected->excess : 0.0, 0.001);
      first += page->n_rows;
    }
  g_assert_cmpuint (first, ==, expected->n_rows);
  g_assert_cmpuint (expected->counts[pages->len], ==, 0);
}

static void
test_empty (void)
{
  g_autoptr (GArray) pages = rounds_pagination_break (NULL, 0, 100.0);

  g_assert_cmpuint (pages->len, ==, 1);
  g_assert_cmpuint (g_array_index (pages, RoundsPaginationPage, 0).n_rows, ==, 0);
}

/* Whatever the rows: each lands on one page, in order, and no page that could be is overfull. */
static void
test_random (void)
{
  for (int round = 0; round < 500; round++)
    {
      RoundsPaginationRow rows[60];
      g_autoptr (GArray) pages = NULL;
      guint first = 0;

      for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
        rows[i] = (RoundsPaginationRow) { g_test_rand_double_range (1, 130),
                                          g_test_rand_double_range (0, 30), g_test_rand_bit (),
                                          g_test_rand_bit () ? 15.0 : 0.0,
                                          g_test_rand_bit () ? 0.5 : 0.0 };
      pages = rounds_pagination_break (rows, G_N_ELEMENTS (rows), 100.0);
      for (guint i = 0; i < pages->len; i++)
        {
          const RoundsPaginationPage *page = &g_array_index (pages, RoundsPaginationPage, i);
          double used = rows[first].header_height + rows[first].height;

          g_assert_cmpuint (page->first, ==, first);
          g_assert_cmpuint (page->n_rows, >, 0);
          for (guint row = first + 1; row < first + page->n_rows; row++)
            used += rows[row].space_before + rows[row].height;
          g_assert_true (used - page->excess <= 100.02 || page->n_rows == 1);
          first += page->n_rows;
        }
      g_assert_cmpuint (first, ==, G_N_ELEMENTS (rows));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/pagination/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/pagination/empty", test_empty);
  g_test_add_func ("/pagination/random", test_random);
  return g_test_run ();
}

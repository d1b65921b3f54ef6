/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-source-text.h"

static const struct
{
  const char *reference;
  const char *title;
} titles[] = {
  { "2026 IRS data release | https://example.org/rp.pdf#page=18",
    "2026 IRS data release, page 18" },
  { "26 U.S. Code § 3101 - Rate of tax | https://example.org/3101#b_1",
    "26 U.S. Code § 3101 - Rate of tax" },
  { "CBO Tax Parameters | Jan 2025 | https://example.org/cbo.xlsx",
    "CBO Tax Parameters, Jan 2025" },
  { "2025 IT-511 Booklet, Page 9 | https://example.org/it511#page=11",
    "2025 IT-511 Booklet, Page 9" },
  { "A statute without an address", "A statute without an address" },
  { "", "" },
};

static void
test_titles (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *title = rounds_source_text_dup_title (titles[i].reference);

      g_assert_cmpstr (title, ==, titles[i].title);
    }
}

/* A publication is named once, with its pages in their order. */
static void
test_list (void)
{
  static const char *const references[] = {
    "Guide | https://example.org/a.pdf#page=18",   "26 U.S. Code | https://example.org/3101#b_1",
    "Guide | https://example.org/a.pdf#page=9",    "Guide | https://example.org/other.pdf",
    "26 U.S. Code | https://example.org/3101#b_2", "Guide | https://example.org/a.pdf#page=18",
  };
  static const char *const expected[] = {
    "Guide, pages 9, 18: https://example.org/a.pdf",
    "26 U.S. Code: https://example.org/3101",
    "Guide: https://example.org/other.pdf",
  };
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  g_autoptr (GPtrArray) texts = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (references); i++)
    g_ptr_array_add (list, (gpointer) references[i]);
  texts = rounds_source_text_list (list);
  g_assert_cmpuint (texts->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < texts->len; i++)
    g_assert_cmpstr (g_ptr_array_index (texts, i), ==, expected[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/source-text/titles", test_titles);
  g_test_add_func ("/source-text/list", test_list);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "pdf-probe.h"

static RoundsReport *
create_report (void)
{
  RoundsReport *report = rounds_report_new ("Plan", ROUNDS_DATE_NONE, "today");

  rounds_report_set_paper (report, ROUNDS_PAPER_A4);
  return report;
}

/* Prints @report and returns its pages. */
static GStrv
print_pages (RoundsReport *report)
{
  g_autofree char *text = pdf_probe_print (report, FALSE);
  g_autofree char *number = NULL;
  GStrv pages;
  guint n_pages;

  g_assert_true (g_str_has_suffix (text, "\f"));
  text[strlen (text) - 1] = '\0';
  pages = g_strsplit (text, "\f", -1);
  n_pages = g_strv_length (pages);
  number = g_strdup_printf ("page %u of %u", n_pages, n_pages);
  g_assert_nonnull (strstr (pages[n_pages - 1], number));
  return pages;
}

static void
take_table (RoundsReport *report, guint n_rows)
{
  RoundsTable *table = rounds_table_new (NULL);

  rounds_table_add_column (table, "Head", ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, "Value", ROUNDS_COLUMN_NUMBER);
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *name = g_strdup_printf ("Row-%03u", i);

      rounds_table_add_row (table, (const char *[]) { name, "1" });
    }
  rounds_table_set_total (table, (const char *[]) { "Total", "500" });
  rounds_report_take_block (report, rounds_block_new_table (table));
}

/* Every row is there once, in order, below a header on every page; the total is not alone. */
static void
test_long_table (void)
{
  g_autoptr (RoundsReport) report = create_report ();
  g_auto (GStrv) pages = NULL;
  g_autofree char *text = NULL;
  const char *at;
  guint n_pages;

  take_table (report, 500);
  pages = print_pages (report);
  n_pages = g_strv_length (pages);
  g_assert_cmpuint (n_pages, >, 5);
  for (guint i = 0; i < n_pages; i++)
    g_assert_cmpuint (pdf_probe_count (pages[i], "Head"), ==, 1);
  g_assert_nonnull (strstr (pages[n_pages - 1], "Row-499"));
  g_assert_nonnull (strstr (pages[n_pages - 1], "Total"));
  text = g_strjoinv ("", pages);
  g_assert_cmpuint (pdf_probe_count (text, "Row-"), ==, 500);
  at = text;
  for (guint i = 0; i < 500; i++)
    {
      g_autofree char *name = g_strdup_printf ("Row-%03u", i);

      at = strstr (at, name);
      g_assert_nonnull (at);
    }
}

static GskRenderNode *
render_figure (double width, double height, PangoContext *context, gpointer data)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  const GdkRGBA blue = { 0.1f, 0.4f, 0.7f, 1.0f };

  pango_layout_set_text (layout, "FigureLabel", -1);
  gtk_snapshot_append_layout (snapshot, layout, &blue);
  return gtk_snapshot_to_node (snapshot);
}

/* A figure of most of a page after a third of a page of rows: it moves whole, with its heading. */
static void
test_figure_moves (void)
{
  g_autoptr (RoundsReport) report = create_report ();
  g_auto (GStrv) pages = NULL;

  take_table (report, 20);
  rounds_report_take_block (report, rounds_block_new_heading (1, "Heading"));
  rounds_report_take_block (report,
                            rounds_block_new_figure (500.0, "Caption", render_figure, NULL, NULL));
  pages = print_pages (report);
  g_assert_cmpuint (g_strv_length (pages), ==, 2);
  g_assert_null (strstr (pages[0], "Heading"));
  g_assert_nonnull (strstr (pages[1], "Heading"));
  g_assert_nonnull (strstr (pages[1], "FigureLabel"));
  g_assert_nonnull (strstr (pages[1], "Caption"));
}

/* One that may be lower stays, with its heading and its caption. */
static void
test_figure_is_lowered (void)
{
  g_autoptr (RoundsReport) report = create_report ();
  g_auto (GStrv) pages = NULL;
  RoundsBlock *figure = rounds_block_new_figure (500.0, "Caption", render_figure, NULL, NULL);

  take_table (report, 20);
  rounds_report_take_block (report, rounds_block_new_heading (1, "Heading"));
  rounds_block_set_lowest_height (figure, 150.0);
  rounds_report_take_block (report, figure);
  pages = print_pages (report);
  g_assert_cmpuint (g_strv_length (pages), ==, 1);
  g_assert_nonnull (strstr (pages[0], "FigureLabel"));
  g_assert_nonnull (strstr (pages[0], "Caption"));
}

/* A figure that wants more than a page gets the page and keeps its caption. */
static void
test_figure_gives_way (void)
{
  g_autoptr (RoundsReport) report = create_report ();
  g_auto (GStrv) pages = NULL;

  rounds_report_take_block (report,
                            rounds_block_new_figure (5000.0, "Caption", render_figure, NULL, NULL));
  pages = print_pages (report);
  g_assert_cmpuint (g_strv_length (pages), ==, 2);
  g_assert_nonnull (strstr (pages[1], "FigureLabel"));
  g_assert_nonnull (strstr (pages[1], "Caption"));
}

/* Small tables in groups: none is parted, and no heading of a group is left behind. */
static void
test_small_tables (void)
{
  g_autoptr (RoundsReport) report = create_report ();
  g_auto (GStrv) pages = NULL;

  for (guint i = 0; i < 20; i++)
    {
      RoundsTable *table = rounds_table_new (NULL);

      rounds_table_add_column (table, "Head", ROUNDS_COLUMN_TEXT);
      for (guint row = 0; row < 3; row++)
        {
          rounds_table_add_group (table, "Group");
          rounds_table_add_row (table, (const char *[]) { "Entry" });
        }
      rounds_report_take_block (report, rounds_block_new_table (table));
    }
  pages = print_pages (report);
  g_assert_cmpuint (g_strv_length (pages), >, 2);
  for (guint i = 0; pages[i] != NULL; i++)
    {
      guint n_tables = pdf_probe_count (pages[i], "Head");

      g_assert_cmpuint (pdf_probe_count (pages[i], "Group"), ==, 3 * n_tables);
      g_assert_cmpuint (pdf_probe_count (pages[i], "Entry"), ==, 3 * n_tables);
    }
}

/* Wherever a page ends among the items, at least two stand on either side. */
static void
test_list_ends (void)
{
  g_autoptr (RoundsReport) report = create_report ();
  g_auto (GStrv) pages = NULL;

  for (guint list = 0; list < 60; list++)
    {
      rounds_report_take_block (report, rounds_block_new_paragraph (NULL, "Start"));
      for (guint i = 0; i < 4; i++)
        rounds_report_take_block (report, rounds_block_new_numbered_item (i + 1, NULL, "Entry"));
    }
  pages = print_pages (report);
  g_assert_cmpuint (g_strv_length (pages), >, 3);
  for (guint i = 0; pages[i] != NULL; i++)
    {
      g_assert_cmpuint (pdf_probe_count (pages[i], "1. "), ==, pdf_probe_count (pages[i], "2. "));
      g_assert_cmpuint (pdf_probe_count (pages[i], "3. "), ==, pdf_probe_count (pages[i], "4. "));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/page-breaks/long-table", test_long_table);
  g_test_add_func ("/page-breaks/figure-moves", test_figure_moves);
  g_test_add_func ("/page-breaks/figure-is-lowered", test_figure_is_lowered);
  g_test_add_func ("/page-breaks/figure-gives-way", test_figure_gives_way);
  g_test_add_func ("/page-breaks/small-tables", test_small_tables);
  g_test_add_func ("/page-breaks/list-ends", test_list_ends);
  return g_test_run ();
}

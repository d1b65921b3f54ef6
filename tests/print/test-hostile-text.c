/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "pdf-probe.h"
#include "rounds-pages.h"
#include "rounds-printed-text.h"

/* What people may type, and what a reader of the PDF must find of it. */
typedef struct
{
  const char *name;
  const char *text;
  const char *found;
} Case;

static const Case cases[] = {
  { "markup", "<b>bold</b> & &amp; <span size='9'>", "<b>bold</b> & &amp; <span size='9'>" },
  { "format", "100 %s %n \\n", "100 %s %n \\n" },
  { "quotes", "tag_name='H1' ref=\"x\" ] >> endobj", "tag_name='H1' ref=\"x\" ] >> endobj" },
  { "accents", "Ærøskøbing, naïve, Łódź", "Ærøskøbing, naïve, Łódź" },
  { "ligatures", "office affluent", "office affluent" },
  { "hebrew", "שלום", "שלום" },
  { "chinese", "医生", "医生" },
  { "invalid-utf8", "before \xff\xfe after", "after" },
  { "lines", "one\ntwo\r\nthree\u2028four", "three" },
  { "empty", "", "page 1 of" },
  { "white", " \t\n ", "page 1 of" },
};

static RoundsReport *
create_report (const char *text)
{
  RoundsReport *report = rounds_report_new (text, ROUNDS_DATE_NONE, "today");
  RoundsTable *table = rounds_table_new (text);

  rounds_table_add_column (table, text, ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, text, ROUNDS_COLUMN_NUMBER);
  rounds_table_add_row (table, (const char *[]) { text, text });
  rounds_table_set_total (table, (const char *[]) { NULL, text });
  rounds_report_take_block (report, rounds_block_new_heading (1, text));
  rounds_report_take_block (report, rounds_block_new_heading (3, text));
  rounds_report_take_block (report, rounds_block_new_paragraph (text, text));
  rounds_report_take_block (report, rounds_block_new_list_item (text, text));
  rounds_report_take_block (report, rounds_block_new_note (text));
  rounds_report_take_block (report, rounds_block_new_table (table));
  return report;
}

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (RoundsReport) report = create_report (expected->text);
  g_autofree char *text = pdf_probe_print (report, FALSE);

  g_assert_nonnull (strstr (text, expected->found));
}

/* What no font can draw shows as a box, and people are told before they print. */
static void
test_unknown_glyphs (void)
{
  g_autoptr (RoundsReport) report = rounds_report_new ("Plan", ROUNDS_DATE_NONE, "today");
  g_autoptr (RoundsPages) before = rounds_pages_new (report, NULL, NULL), after = NULL;
  g_autofree char *no_notice = rounds_pages_dup_notice (before), *notice = NULL;

  g_assert_null (no_notice);
  /* Noncharacters: no font will ever have them. */
  rounds_report_take_block (report, rounds_block_new_paragraph (NULL, "a \uFDD0 b \uFDD1"));
  after = rounds_pages_new (report, NULL, NULL);
  notice = rounds_pages_dup_notice (after);
  g_assert_cmpuint (rounds_pages_get_n_unknown_glyphs (after), ==, 2);
  g_assert_nonnull (strstr (notice, "2 characters"));
}

static void
test_combining_flood (void)
{
  g_autoptr (GString) flood = g_string_new ("Z");
  g_autoptr (RoundsReport) report = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < 5000; i++)
    g_string_append (flood, "\u0301");
  g_string_append (flood, " behind");
  report = create_report (flood->str);
  text = pdf_probe_print (report, FALSE);
  g_assert_nonnull (strstr (text, "behind"));
}

/* A megabyte in a paragraph, with and without spaces: the beginning, and how much more there is. */
static void
test_megabyte (gconstpointer data)
{
  g_autoptr (RoundsReport) report = rounds_report_new ("Plan", ROUNDS_DATE_NONE, "today");
  g_autoptr (GString) long_text = g_string_new (NULL);
  g_autofree char *text = NULL, *rest = NULL;

  while (long_text->len < 1024 * 1024)
    g_string_append (long_text, data);
  rest = g_strdup_printf ("and %" G_GSIZE_FORMAT " more characters",
                          long_text->len - ROUNDS_PRINTED_TEXT_PARAGRAPH);
  rounds_report_take_block (report, rounds_block_new_paragraph (NULL, long_text->str));
  rounds_report_take_block (report, rounds_block_new_paragraph (NULL, "endmark"));
  text = pdf_probe_print (report, FALSE);
  g_assert_nonnull (strstr (text, rest));
  g_assert_nonnull (strstr (text, "endmark"));
  g_assert_cmpuint (pdf_probe_count (text, "page "), <, 12);
  g_assert_cmpuint (pdf_probe_count (text, "x"), ==, ROUNDS_PRINTED_TEXT_PARAGRAPH / strlen (data));
}

/* A row of a table that goes on for pages: each has the header, the other cell is not repeated. */
static void
test_endless_row (void)
{
  g_autoptr (RoundsReport) report = rounds_report_new ("Plan", ROUNDS_DATE_NONE, "today");
  g_autofree char *whole = g_strnfill (ROUNDS_PRINTED_TEXT_CELL, '\n'), *text = NULL;
  RoundsTable *table = rounds_table_new (NULL);

  for (gsize i = 0; i < ROUNDS_PRINTED_TEXT_CELL; i += 8)
    whole[i] = 'x';
  rounds_table_add_column (table, "Head", ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, "Other", ROUNDS_COLUMN_TEXT);
  rounds_table_add_row (table, (const char *[]) { "left", whole });
  rounds_report_take_block (report, rounds_block_new_table (table));
  text = pdf_probe_print (report, FALSE);
  g_assert_cmpuint (pdf_probe_count (text, "page "), >, 10);
  g_assert_cmpuint (pdf_probe_count (text, "Head"), ==, pdf_probe_count (text, "page "));
  g_assert_cmpuint (pdf_probe_count (text, "left"), ==, 1);
  g_assert_cmpuint (pdf_probe_count (text, "x"), ==, ROUNDS_PRINTED_TEXT_CELL / 8);
}

/* In a cell, a heading and a caption as in a paragraph. */
static void
test_everywhere (void)
{
  g_autofree char *long_text = g_strnfill (50 * 1000, 'y'), *text = NULL;
  g_autoptr (RoundsReport) report = create_report (long_text);

  text = pdf_probe_print (report, FALSE);
  g_assert_cmpuint (pdf_probe_count (text, "46000 more characters"), ==, 3);
  g_assert_cmpuint (pdf_probe_count (text, "49000 more characters"), >, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/hostile-text/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/hostile-text/unknown-glyphs", test_unknown_glyphs);
  g_test_add_func ("/hostile-text/combining-flood", test_combining_flood);
  g_test_add_data_func ("/hostile-text/megabyte-of-words", "word x and more ", test_megabyte);
  g_test_add_data_func ("/hostile-text/megabyte-unbroken", "abcdefghijklmnox", test_megabyte);
  g_test_add_func ("/hostile-text/endless-row", test_endless_row);
  g_test_add_func ("/hostile-text/everywhere", test_everywhere);
  return g_test_run ();
}

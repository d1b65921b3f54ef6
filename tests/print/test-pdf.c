/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/resource.h>
#include <signal.h>

#include "pdf-probe.h"
#include "rounds-pdf.h"

typedef struct
{
  char *folder;
  RoundsReport *report;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("rounds-pdf-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->report =
      rounds_report_new ("Rounds plan", rounds_date_new (2026, 11, 22), "November 22, 2026");
  rounds_report_set_paper (fixture->report, ROUNDS_PAPER_A4);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_assert_finalize_object (fixture->report);
}

static void
take (Fixture *fixture, RoundsBlock *block)
{
  rounds_report_take_block (fixture->report, block);
}

static GskRenderNode *
render_figure (double width, double height, PangoContext *context, gpointer data)
{
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  const GdkRGBA blue = { 0.1f, 0.4f, 0.7f, 1.0f };

  pango_layout_set_text (layout, data, -1);
  gtk_snapshot_append_color (snapshot, &blue,
                             &GRAPHENE_RECT_INIT (0, 20, (float) width / 2, (float) height - 20));
  gtk_snapshot_append_layout (snapshot, layout, &blue);
  return gtk_snapshot_to_node (snapshot);
}

static void
take_table (Fixture *fixture, const char *caption, guint n_rows, gboolean with_total)
{
  RoundsTable *table = rounds_table_new (caption);

  rounds_table_add_column (table, "Option", ROUNDS_COLUMN_TEXT);
  rounds_table_add_column (table, "A year", ROUNDS_COLUMN_NUMBER);
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *name = g_strdup_printf ("Row-%03u", i);
      g_autofree char *amount = g_strdup_printf ("$%u,000", 100 + i);

      rounds_table_add_row (table, (const char *[]) { name, amount });
    }
  if (with_total)
    rounds_table_set_total (table, (const char *[]) { "Total", "$1" });
  take (fixture, rounds_block_new_table (table));
}

/* One of each kind of block. */
static void
fill (Fixture *fixture)
{
  take (fixture, rounds_block_new_heading (1, "Outcome"));
  take (fixture, rounds_block_new_paragraph ("The pivot is real.", "Both conditions hold."));
  take (fixture, rounds_block_new_list_item (NULL, "First reason"));
  take (fixture, rounds_block_new_list_item ("Second", "reason"));
  take (fixture, rounds_block_new_heading (2, "Options"));
  take_table (fixture, "What each one pays", 3, TRUE);
  take (fixture, rounds_block_new_figure (120, "Take-home, side by side", render_figure,
                                          g_strdup ("FigureLabel"), g_free));
  take (fixture, rounds_block_new_space (10));
  take (fixture, rounds_block_new_note ("Source: the plan itself."));
}

static void
test_content (Fixture *fixture, gconstpointer data)
{
  const char *order[] = {
    "Rounds plan",  "November 22, 2026", "Outcome",    "The pivot is real. Both",
    "First reason", "Second reason",     "Options",    "What each one pays",
    "A year",       "Row-000",           "$102,000",   "Total",
    "FigureLabel",  "Take-home, side",   "Source: the"
  };
  g_autofree char *path = NULL, *text = NULL, *info = NULL;
  const char *at;

  fill (fixture);
  path = pdf_probe_write (fixture->report, fixture->folder);
  pdf_probe_assert_sound (path);
  g_assert_cmpuint (pdf_probe_count_pages (path), ==, 1);

  text = pdf_probe_run ("pdftotext", path, "-", NULL);
  at = text;
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      at = strstr (at, order[i]);
      g_assert_nonnull (at);
    }
  g_assert_nonnull (strstr (text, "page 1 of 1"));

  info = pdf_probe_run ("pdfinfo", "-isodates", path, NULL);
  g_assert_nonnull (strstr (info, "Rounds plan\n"));
  g_assert_nonnull (strstr (info, "2026-11-22T"));
  g_assert_nonnull (strstr (info, "(A4)"));
}

static void
test_structure (Fixture *fixture, gconstpointer data)
{
  const char *expected = "Document\n"
                         "  H1 (block)\n"
                         "  P (block)\n"
                         "  H2 (block)\n"
                         "  P (block)\n"
                         "  L (block)\n"
                         "    LI (block)\n"
                         "      Lbl (block)\n"
                         "      LBody (block)\n"
                         "    LI (block)\n"
                         "      Lbl (block)\n"
                         "      LBody (block)\n"
                         "  H3 (block)\n"
                         "  Table (block)\n"
                         "    Caption\n"
                         "    TR\n      TH\n      TH\n"
                         "    TR\n      TH\n      TD\n"
                         "    TR\n      TH\n      TD\n"
                         "    TR\n      TH\n      TD\n"
                         "    TR\n      TH\n      TD\n"
                         "  Figure\n"
                         "    Caption\n"
                         "  P (block)\n"
                         "  Private\n";
  g_autofree char *path = NULL, *structure = NULL, *outline = NULL;

  fill (fixture);
  path = pdf_probe_write (fixture->report, fixture->folder);
  structure = pdf_probe_run ("pdfinfo", "-struct", path, NULL);
  g_assert_cmpstr (structure, ==, expected);
  outline = pdf_probe_run ("qpdf", "--json", "--json-key=outlines", path, NULL);
  g_assert_nonnull (strstr (outline, "\"title\": \"Outcome\""));
  g_assert_nonnull (strstr (outline, "\"title\": \"Options\""));
  g_assert_cmpuint (pdf_probe_count (outline, "\"title\""), ==, 2);
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = pdf_probe_write (fixture->report, fixture->folder);
  g_autofree char *text = pdf_probe_run ("pdftotext", path, "-", NULL);

  pdf_probe_assert_sound (path);
  g_assert_cmpuint (pdf_probe_count_pages (path), ==, 1);
  g_assert_nonnull (strstr (text, "page 1 of 1"));
}

static void
test_letter (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL, *info = NULL;

  rounds_report_set_paper (fixture->report, ROUNDS_PAPER_LETTER);
  path = pdf_probe_write (fixture->report, fixture->folder);
  info = pdf_probe_run ("pdfinfo", path, NULL);
  g_assert_nonnull (strstr (info, "612 x 792 pts (letter)"));
}

static void
assert_untouched (Fixture *fixture, const char *path)
{
  g_autofree char *contents = NULL;
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  guint n_files = 0;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "the old file");
  while (g_dir_read_name (dir) != NULL)
    n_files++;
  g_assert_cmpuint (n_files, ==, 1);
}

/* The disk takes the first kilobyte and no more. */
static void
test_full_disk (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "plan.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (RoundsPages) pages = NULL;
  g_autoptr (GError) error = NULL;
  struct rlimit old, limit;
  void (*handler) (int);

  g_assert_true (g_file_set_contents (path, "the old file", -1, NULL));
  fill (fixture);
  pages = rounds_pages_new (fixture->report, NULL, NULL);

  handler = signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &old), ==, 0);
  limit = (struct rlimit) { 1000, old.rlim_max };
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  g_assert_false (rounds_pdf_write (pages, file, NULL, &error));
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &old), ==, 0);
  signal (SIGXFSZ, handler);

  g_assert_error (error, ROUNDS_PDF_ERROR, ROUNDS_PDF_ERROR_WRITE);
  g_assert_nonnull (strstr (error->message, "plan.pdf"));
  g_assert_null (strstr (error->message, fixture->folder));
  assert_untouched (fixture, path);
}

static void
test_unwritable (Fixture *fixture, gconstpointer data)
{
  g_autofree char *old = g_build_filename (fixture->folder, "plan.pdf", NULL);
  g_autofree char *below = g_build_filename (old, "below.pdf", NULL);
  const char *paths[] = { "/proc/plan.pdf", below, fixture->folder };
  const char *reasons[] = { "There is no such folder", "There is no such folder", "" };

  g_assert_true (g_file_set_contents (old, "the old file", -1, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (RoundsPages) pages = rounds_pages_new (fixture->report, NULL, NULL);
      g_autoptr (GFile) file = g_file_new_for_path (paths[i]);
      g_autoptr (GError) error = NULL;

      g_assert_false (rounds_pdf_write (pages, file, NULL, &error));
      g_assert_error (error, ROUNDS_PDF_ERROR, ROUNDS_PDF_ERROR_WRITE);
      g_assert_nonnull (strstr (error->message, reasons[i]));
      assert_untouched (fixture, old);
    }
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "plan.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (RoundsPages) pages = rounds_pages_new (fixture->report, NULL, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, "the old file", -1, NULL));
  g_cancellable_cancel (cancellable);
  g_assert_false (rounds_pdf_write (pages, file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_untouched (fixture, path);
}

static void
test_same_bytes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (RoundsPages) first = NULL, second = NULL;
  g_autoptr (GBytes) first_bytes = NULL, second_bytes = NULL;

  fill (fixture);
  first = rounds_pages_new (fixture->report, NULL, NULL);
  second = rounds_pages_new (fixture->report, NULL, NULL);
  first_bytes = rounds_pdf_create (first, NULL);
  second_bytes = rounds_pdf_create (second, NULL);
  g_assert_true (g_bytes_equal (first_bytes, second_bytes));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/pdf/content", test_content);
  ADD ("/pdf/structure", test_structure);
  ADD ("/pdf/empty", test_empty);
  ADD ("/pdf/letter", test_letter);
  ADD ("/pdf/full-disk", test_full_disk);
  ADD ("/pdf/unwritable", test_unwritable);
  ADD ("/pdf/cancelled", test_cancelled);
  ADD ("/pdf/same-bytes", test_same_bytes);
#undef ADD
  return g_test_run ();
}

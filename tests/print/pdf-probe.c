/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#include "pdf-probe.h"
#include "rounds-pdf.h"

/** pdf_probe_write: Returns: (transfer full): the path of @report as a PDF in @folder */
char *
pdf_probe_write (RoundsReport *report, const char *folder)
{
  g_autoptr (RoundsPages) pages = rounds_pages_new (report, NULL, NULL);
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (folder, "report.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_true (rounds_pdf_write (pages, file, NULL, &error));
  g_assert_no_error (error);
  return path;
}

/** pdf_probe_run: Returns: (transfer full): what @program printed; it must end well and silently */
char *
pdf_probe_run (const char *program, ...)
{
  g_autoptr (GPtrArray) command = g_ptr_array_new ();
  g_autofree char *errors = NULL;
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  const char *argument;
  int status = -1;
  va_list arguments;

  g_ptr_array_add (command, (gpointer) program);
  va_start (arguments, program);
  while ((argument = va_arg (arguments, const char *)) != NULL)
    g_ptr_array_add (command, (gpointer) argument);
  va_end (arguments);
  g_ptr_array_add (command, NULL);
  g_spawn_sync (NULL, (char **) command->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output,
                &errors, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (errors, ==, "");
  g_assert_cmpint (status, ==, 0);
  return output;
}

/** pdf_probe_assert_sound: no syntax error, tagged, every font embedded, and not one bitmap */
void
pdf_probe_assert_sound (const char *path)
{
  g_autofree char *check = pdf_probe_run ("qpdf", "--check", path, NULL);
  g_autofree char *info = pdf_probe_run ("pdfinfo", path, NULL);
  g_autofree char *fonts = pdf_probe_run ("pdffonts", path, NULL);
  g_autofree char *images = pdf_probe_run ("pdfimages", "-list", path, NULL);
  g_auto (GStrv) lines = g_strsplit (g_strchomp (fonts), "\n", -1);
  const char *embedded = strstr (lines[0], "emb");

  g_assert_nonnull (strstr (check, "No syntax or stream encoding errors"));
  g_assert_true (g_regex_match_simple ("^Tagged: +yes$", info, G_REGEX_MULTILINE, 0));
  g_assert_nonnull (embedded);
  g_assert_cmpuint (g_strv_length (lines), >, 2);
  for (guint i = 2; lines[i] != NULL; i++)
    g_assert_true (g_str_has_prefix (lines[i] + (embedded - lines[0]), "yes"));
  g_assert_cmpuint (pdf_probe_count (images, "\n"), ==, 2);
}

guint
pdf_probe_count_pages (const char *path)
{
  g_autofree char *count = pdf_probe_run ("qpdf", "--show-npages", path, NULL);

  return (guint) strtoul (count, NULL, 10);
}

/** pdf_probe_count: Returns: how often @part occurs in @text */
guint
pdf_probe_count (const char *text, const char *part)
{
  guint count = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + strlen (part), part))
    count++;
  return count;
}

/**
 * pdf_probe_print:
 * @keeps_layout: whether cells that stand beside each other shall do so in the text
 *
 * Prints @report, asserts that the file is sound and puts it away.
 *
 * Returns: (transfer full): its text; each page ends with a form feed
 */
char *
pdf_probe_print (RoundsReport *report, gboolean keeps_layout)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("rounds-print-XXXXXX", &error);
  g_autofree char *path = NULL;
  char *text;

  g_assert_no_error (error);
  path = pdf_probe_write (report, folder);
  pdf_probe_assert_sound (path);
  text = pdf_probe_run ("pdftotext", keeps_layout ? "-layout" : "-q", path, "-", NULL);
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  return text;
}

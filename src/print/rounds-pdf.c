/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "rounds-pdf.h"

G_DEFINE_QUARK (rounds - pdf - error - quark, rounds_pdf_error)

static cairo_status_t
append_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* Neither author nor path: the file is handed to others. */
static void
set_metadata (cairo_surface_t *surface, RoundsPages *pages)
{
  g_autofree char *date = rounds_date_to_iso (rounds_pages_get_date (pages));

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  rounds_pages_get_title (pages));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Rounds " APP_VERSION);
  if (date != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

/* A heading hangs below the last one of a higher level. */
static void
add_outline (cairo_surface_t *surface, RoundsPages *pages)
{
  g_autoptr (GArray) headings = rounds_pages_list_headings (pages);
  int parents[4] = { CAIRO_PDF_OUTLINE_ROOT };

  for (guint i = 0; i < headings->len; i++)
    {
      const RoundsPageHeading *heading = &g_array_index (headings, RoundsPageHeading, i);
      g_autofree char *target =
          g_strdup_printf ("page=%u pos=[0 %d]", heading->page + 1, (int) heading->y);
      int entry = cairo_pdf_surface_add_outline (
          surface, parents[heading->level - 1], heading->text, target,
          heading->level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);

      for (int level = heading->level; level < (int) G_N_ELEMENTS (parents); level++)
        parents[level] = entry;
    }
}

static void
draw_pages (cairo_surface_t *surface, RoundsPages *pages)
{
  cairo_t *cr = cairo_create (surface);

  cairo_tag_begin (cr, "Document", NULL);
  for (guint i = 0; i < rounds_pages_get_n_pages (pages); i++)
    {
      g_autofree char *label = g_strdup_printf ("%u", i + 1);

      cairo_pdf_surface_set_page_label (surface, label);
      rounds_pages_draw (pages, i, cr);
      if (i + 1 == rounds_pages_get_n_pages (pages))
        cairo_tag_end (cr, "Document");
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
}

/**
 * rounds_pdf_create:
 *
 * Makes a tagged PDF with an outline, a title, the date of the report, page labels and embedded
 * fonts. Needs no display. The same pages give the same bytes.
 *
 * Returns: (transfer full): the document, or %NULL with %ROUNDS_PDF_ERROR_DRAW
 */
GBytes *
rounds_pdf_create (RoundsPages *pages, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  const RoundsPageSize *size;
  cairo_surface_t *surface;
  cairo_status_t status;

  g_return_val_if_fail (ROUNDS_IS_PAGES (pages), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  size = rounds_pages_get_size (pages);
  surface = cairo_pdf_surface_create_for_stream (append_bytes, bytes, size->width, size->height);
  set_metadata (surface, pages);
  draw_pages (surface, pages);
  add_outline (surface, pages);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, ROUNDS_PDF_ERROR, ROUNDS_PDF_ERROR_DRAW,
                   /* Translators: %s says what went wrong */
                   _ ("The PDF could not be made: %s. No file was changed."),
                   cairo_status_to_string (status));
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/* To open a pipe that nobody reads would wait forever. */
static gboolean
check_regular (GFile *file, GCancellable *cancellable, GError **error)
{
  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable) != G_FILE_TYPE_SPECIAL)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                       _ ("It is a pipe or a device, not a file"));
  return FALSE;
}

/* Writes into a temporary file beside @file, which takes its name when all of it is on disk. */
static gboolean
replace_contents (GFile *file, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileOutputStream) stream = NULL;
  g_autoptr (GCancellable) abandon = g_cancellable_new ();
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);

  stream =
      g_file_replace (file, NULL, FALSE, G_FILE_CREATE_REPLACE_DESTINATION, cancellable, error);
  if (stream == NULL)
    return FALSE;
  if (g_output_stream_write_all (G_OUTPUT_STREAM (stream), data, length, NULL, cancellable, error))
    return g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);
  /* Closed in the ordinary way, half a document would take the name. */
  g_cancellable_cancel (abandon);
  g_output_stream_close (G_OUTPUT_STREAM (stream), abandon, NULL);
  return FALSE;
}

/* The system names its own step, such as removing an old file, which tells a person nothing. */
static const char *
describe (const GError *reason)
{
  if (reason->domain != G_IO_ERROR)
    return reason->message;
  switch (reason->code)
    {
    case G_IO_ERROR_PERMISSION_DENIED:
    case G_IO_ERROR_READ_ONLY:
      return _ ("Nothing can be written there");
    case G_IO_ERROR_NO_SPACE:
      return _ ("The disk is full");
    case G_IO_ERROR_NOT_FOUND:
    case G_IO_ERROR_NOT_DIRECTORY:
      return _ ("There is no such folder");
    default:
      return reason->message;
    }
}

/**
 * rounds_pdf_write:
 * @file: is replaced as a whole or, on failure, left as it was
 *
 * Fails with %ROUNDS_PDF_ERROR, in words for people, or with %G_IO_ERROR_CANCELLED. A symbolic link
 * is replaced by the document.
 */
gboolean
rounds_pdf_write (RoundsPages *pages, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) reason = NULL;
  g_autofree char *base = NULL, *name = NULL;

  g_return_val_if_fail (ROUNDS_IS_PAGES (pages) && G_IS_FILE (file), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  bytes = rounds_pdf_create (pages, error);
  if (bytes == NULL)
    return FALSE;
  if (check_regular (file, cancellable, &reason) &&
      replace_contents (file, bytes, cancellable, &reason))
    return TRUE;
  if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, g_steal_pointer (&reason));
      return FALSE;
    }
  base = g_file_get_basename (file);
  name = base != NULL ? g_filename_display_name (base) : g_strdup ("PDF");
  g_set_error (
      error, ROUNDS_PDF_ERROR, ROUNDS_PDF_ERROR_WRITE,
      /* Translators: the first %s is the name of a file, the second says what went wrong */
      _ ("“%s” could not be saved: %s. The plan is safe, and a file that was there is "
         "unchanged. Choose another folder or make room on this disk."),
      name, describe (reason));
  return FALSE;
}

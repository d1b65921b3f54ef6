/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-pages.h"

G_BEGIN_DECLS

#define ROUNDS_PDF_ERROR (rounds_pdf_error_quark ())
GQuark rounds_pdf_error_quark (void);

/**
 * RoundsPdfError:
 * @ROUNDS_PDF_ERROR_DRAW: the document could not be made
 * @ROUNDS_PDF_ERROR_WRITE: the document could not be put into its file
 */
typedef enum
{
  ROUNDS_PDF_ERROR_DRAW,
  ROUNDS_PDF_ERROR_WRITE,
} RoundsPdfError;

GBytes *rounds_pdf_create (RoundsPages *pages, GError **error);
gboolean rounds_pdf_write (RoundsPages *pages, GFile *file, GCancellable *cancellable,
                           GError **error);

G_END_DECLS

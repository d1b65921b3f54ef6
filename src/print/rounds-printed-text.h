/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is printed of a text, in characters: a megabyte in a column would be a thousand pages. */
#define ROUNDS_PRINTED_TEXT_PARAGRAPH 20000
#define ROUNDS_PRINTED_TEXT_CELL 4000
#define ROUNDS_PRINTED_TEXT_HEADING 1000

char *rounds_printed_text_dup (const char *text, gsize longest);

G_END_DECLS

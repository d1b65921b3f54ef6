/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "rounds-report.h"

G_BEGIN_DECLS

char *pdf_probe_write (RoundsReport *report, const char *folder);
char *pdf_probe_print (RoundsReport *report, gboolean keeps_layout);
char *pdf_probe_run (const char *program, ...) G_GNUC_NULL_TERMINATED;
void pdf_probe_assert_sound (const char *path);
guint pdf_probe_count_pages (const char *path);
guint pdf_probe_count (const char *text, const char *part);

G_END_DECLS

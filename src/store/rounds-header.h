/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-store-error.h"

G_BEGIN_DECLS

/** ROUNDS_APPLICATION_ID: "Rnds", in the header of every plan's file */
#define ROUNDS_APPLICATION_ID 0x526E6473

gboolean rounds_header_has_journal (const char *path);
char *rounds_header_resolve (const char *path, GError **error);
gboolean rounds_header_inspect (const char *path, int newest, int *version, GError **error);

G_END_DECLS

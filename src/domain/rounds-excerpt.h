/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** ROUNDS_EXCERPT_SCREEN: characters that a label shows; laying out a megabyte takes half a minute
 */
#define ROUNDS_EXCERPT_SCREEN 2000

char *rounds_excerpt_dup (const char *text, gsize limit);
char *rounds_excerpt_dup_counted (const char *text, gsize limit);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *rounds_source_text_dup_title (const char *reference);
GPtrArray *rounds_source_text_list (GPtrArray *references);

G_END_DECLS

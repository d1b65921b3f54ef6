/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

const GType *rounds_nouns_list (guint *n_nouns);
GType rounds_nouns_find (const char *noun);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-pages.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_PAGE_PAINTABLE (rounds_page_paintable_get_type ())
G_DECLARE_FINAL_TYPE (RoundsPagePaintable, rounds_page_paintable, ROUNDS, PAGE_PAINTABLE, GObject)

RoundsPagePaintable *rounds_page_paintable_new (RoundsPages *pages, guint page);

guint rounds_page_paintable_get_page (RoundsPagePaintable *self);

G_END_DECLS

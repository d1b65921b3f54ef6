/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-compare-columns.h"
#include "rounds-ranking-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_OPTION_HEADER (rounds_option_header_get_type ())
G_DECLARE_FINAL_TYPE (RoundsOptionHeader, rounds_option_header, ROUNDS, OPTION_HEADER, AdwBin)

GtkWidget *rounds_option_header_new (RoundsRankingModel *model, RoundsCompareColumns *columns,
                                     guint position);
void rounds_option_header_update (RoundsOptionHeader *self);

G_END_DECLS

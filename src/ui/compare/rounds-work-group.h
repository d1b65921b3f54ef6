/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "rounds-compare-row.h"
#include "rounds-destination-model.h"
#include "rounds-ranking-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_WORK_GROUP (rounds_work_group_get_type ())
G_DECLARE_FINAL_TYPE (RoundsWorkGroup, rounds_work_group, ROUNDS, WORK_GROUP, GtkBox)

void rounds_work_group_build (RoundsWorkGroup *self, RoundsCompareColumns *columns,
                              guint n_options);
void rounds_work_group_update (RoundsWorkGroup *self, RoundsRankingModel *ranking,
                               RoundsDestinationModel *destinations);

G_END_DECLS

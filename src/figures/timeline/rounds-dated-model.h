/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-dated-items.h"
#include "rounds-live-model.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_DATED_MODEL (rounds_dated_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDatedModel, rounds_dated_model, ROUNDS, DATED_MODEL, RoundsLiveModel)

guint rounds_dated_model_get_n_items (RoundsDatedModel *self);
const RoundsDatedItem *rounds_dated_model_get_item (RoundsDatedModel *self, guint position);
char *rounds_dated_model_dup_title (RoundsDatedModel *self, guint position);
char *rounds_dated_model_dup_day (RoundsDatedModel *self, guint position);
guint rounds_dated_model_get_n_calling (RoundsDatedModel *self);
guint rounds_dated_model_count_due (RoundsDatedModel *self, RoundsDue due);

G_END_DECLS

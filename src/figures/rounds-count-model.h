/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-conversation.h"
#include "rounds-count.h"
#include "rounds-live-model.h"
#include "rounds-pace.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_COUNT_MODEL (rounds_count_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsCountModel, rounds_count_model, ROUNDS, COUNT_MODEL, RoundsLiveModel)

guint rounds_count_model_get_counted (RoundsCountModel *self);
guint rounds_count_model_get_target (RoundsCountModel *self);
const RoundsPace *rounds_count_model_get_pace (RoundsCountModel *self);
const RoundsCountPerson *rounds_count_model_lookup (RoundsCountModel *self, gint64 person);
RoundsCountReason rounds_count_model_get_reason (RoundsCountModel *self,
                                                 RoundsConversation *conversation);

G_END_DECLS

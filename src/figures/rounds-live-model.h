/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plan.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_LIVE_MODEL (rounds_live_model_get_type ())
G_DECLARE_DERIVABLE_TYPE (RoundsLiveModel, rounds_live_model, ROUNDS, LIVE_MODEL, GObject)

/**
 * RoundsLiveModelClass:
 * @concerns: (nullable): whether a change of @record can change the result; every record if %NULL
 * @compute: computes the result anew from the plan, with pure functions of the domain
 *
 * A value derived from the plan and never stored. It goes stale when the plan changes, says so once
 * per turn of the main loop, and is computed when somebody reads it: unread, it costs nothing.
 * Screen, paper, the command line and tests read the same models, so they cannot disagree.
 */
struct _RoundsLiveModelClass
{
  GObjectClass parent_class;

  gboolean (*concerns) (RoundsLiveModel *self, RoundsRecord *record);
  void (*compute) (RoundsLiveModel *self, RoundsPlan *plan, RoundsDate today);
};

/* Declared in rounds-figures.h, which needs this header. */
typedef struct _RoundsFigures RoundsFigures;

RoundsFigures *rounds_live_model_get_figures (RoundsLiveModel *self);
RoundsPlan *rounds_live_model_get_plan (RoundsLiveModel *self);
RoundsDate rounds_live_model_get_today (RoundsLiveModel *self);
void rounds_live_model_set_today (RoundsLiveModel *self, RoundsDate today);
void rounds_live_model_ensure (RoundsLiveModel *self);
void rounds_live_model_invalidate (RoundsLiveModel *self);

G_END_DECLS

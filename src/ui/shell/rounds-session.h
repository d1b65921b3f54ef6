/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-figures.h"
#include "rounds-history.h"
#include "rounds-plan.h"
#include "rounds-store.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_SESSION (rounds_session_get_type ())
G_DECLARE_FINAL_TYPE (RoundsSession, rounds_session, ROUNDS, SESSION, GObject)

RoundsSession *rounds_session_new (RoundsPlan *plan, RoundsStore *store, RoundsDate today,
                                   gboolean is_sample);
RoundsPlan *rounds_session_get_plan (RoundsSession *self);
RoundsStore *rounds_session_get_store (RoundsSession *self);
RoundsHistory *rounds_session_get_history (RoundsSession *self);
RoundsFigures *rounds_session_get_figures (RoundsSession *self);
gboolean rounds_session_get_is_sample (RoundsSession *self);
void rounds_session_toast (RoundsSession *self, const char *text);
void rounds_session_toast_when_saved (RoundsSession *self, const char *text);

G_END_DECLS

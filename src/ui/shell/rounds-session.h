/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-figures.h"
#include "rounds-history.h"
#include "rounds-plan.h"
#include "rounds-store.h"

G_BEGIN_DECLS

/**
 * RoundsSessionKind:
 * @ROUNDS_SESSION_OWN: a plan that is kept
 * @ROUNDS_SESSION_SAMPLE: a copy of the sample plan, which will be thrown away
 * @ROUNDS_SESSION_READING: a plan that can only be read, because its file cannot be written to
 *   here and now
 */
typedef enum
{
  ROUNDS_SESSION_OWN,
  ROUNDS_SESSION_SAMPLE,
  ROUNDS_SESSION_READING,
} RoundsSessionKind;

#define ROUNDS_TYPE_SESSION (rounds_session_get_type ())
G_DECLARE_FINAL_TYPE (RoundsSession, rounds_session, ROUNDS, SESSION, GObject)

RoundsSession *rounds_session_new (RoundsPlan *plan, RoundsStore *store, RoundsDate today,
                                   RoundsSessionKind kind);
RoundsPlan *rounds_session_get_plan (RoundsSession *self);
RoundsStore *rounds_session_get_store (RoundsSession *self);
RoundsHistory *rounds_session_get_history (RoundsSession *self);
RoundsFigures *rounds_session_get_figures (RoundsSession *self);
RoundsSessionKind rounds_session_get_kind (RoundsSession *self);
void rounds_session_toast (RoundsSession *self, const char *text);
void rounds_session_toast_when_saved (RoundsSession *self, const char *text);
void rounds_session_tell_problem (RoundsSession *self, const char *heading, const char *text);

G_END_DECLS

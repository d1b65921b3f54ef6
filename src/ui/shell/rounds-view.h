/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "rounds-session.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_VIEW (rounds_view_get_type ())
G_DECLARE_DERIVABLE_TYPE (RoundsView, rounds_view, ROUNDS, VIEW, AdwBin)

/**
 * RoundsViewClass:
 * @session_changed: follows another plan, or none
 *
 * One of the views of the window. It is given the session and asks nobody for it.
 */
struct _RoundsViewClass
{
  AdwBinClass parent_class;

  void (*session_changed) (RoundsView *self, RoundsSession *session);
};

RoundsSession *rounds_view_get_session (RoundsView *self);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-transition-terms.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_TRANSITION (rounds_transition_get_type ())
G_DECLARE_FINAL_TYPE (RoundsTransition, rounds_transition, ROUNDS, TRANSITION, RoundsRecord)

/**
 * RoundsTransition:
 *
 * The way from today's work to an option. Members are read directly and written as properties.
 */
struct _RoundsTransition
{
  RoundsRecord parent_instance;

  gint64 option; /* id of the option */
  RoundsTransitionTerms terms;
};

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "rounds-transition-terms.h"

G_BEGIN_DECLS

/** RoundsTransitionPart: a figure of the transition that others bound */
typedef enum
{
  ROUNDS_TRANSITION_GAP,
  ROUNDS_TRANSITION_GAP_LOW,
  ROUNDS_TRANSITION_GAP_HIGH,
  ROUNDS_TRANSITION_PAY_LOW,
  ROUNDS_TRANSITION_PAY_HIGH,
  ROUNDS_TRANSITION_GROWTH_LOW,
  ROUNDS_TRANSITION_GROWTH_HIGH,
} RoundsTransitionPart;

char *rounds_transition_check (const RoundsTransitionTerms *terms, RoundsTransitionPart part,
                               double value, double growth);

G_END_DECLS

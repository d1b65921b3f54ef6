/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-destination.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

/**
 * RoundsDestinationUses:
 * @options: how many options are in it
 * @people: how many people moved into it
 * @skills: how many skills are marked as needed there
 * @questions: how many open questions are about it
 *
 * What in the plan refers to a field of work.
 */
typedef struct
{
  guint options;
  guint people;
  guint skills;
  guint questions;
} RoundsDestinationUses;

RoundsDestinationUses rounds_own_destination_count_uses (RoundsPlan *plan, const char *code);
gboolean rounds_own_destination_rename (RoundsPlan *plan, RoundsDestination *destination,
                                        const char *name);
void rounds_own_destination_remove (RoundsPlan *plan, RoundsDestination *destination);

G_END_DECLS

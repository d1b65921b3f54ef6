/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-destination-facts.h"
#include "rounds-pay-model.h"

G_BEGIN_DECLS

/**
 * RoundsDestinationEntry:
 * @code: of a field of work
 * @name: what it is called
 * @summary: what it is, in one sentence; empty for the person's own
 * @facts: (nullable): what is known of it; %NULL for the person's own
 * @traits: what filters look at; feasibility is left to rounds_destination_judge_pay()
 *
 * One field of work as the person of the plan sees it.
 */
typedef struct
{
  char *code;
  char *name;
  const char *summary;
  const RoundsDestinationFacts *facts;
  RoundsDestinationTraits traits;
} RoundsDestinationEntry;

#define ROUNDS_TYPE_DESTINATION_MODEL (rounds_destination_model_get_type ())
G_DECLARE_FINAL_TYPE (RoundsDestinationModel, rounds_destination_model, ROUNDS, DESTINATION_MODEL,
                      RoundsLiveModel)

RoundsProfession rounds_destination_model_get_profession (RoundsDestinationModel *self);
guint rounds_destination_model_get_n_entries (RoundsDestinationModel *self);
const RoundsDestinationEntry *rounds_destination_model_get_entry (RoundsDestinationModel *self,
                                                                  guint position);
const RoundsDestinationEntry *rounds_destination_model_find (RoundsDestinationModel *self,
                                                             const char *code);
const RoundsFact *rounds_destination_model_find_pay (RoundsDestinationModel *self,
                                                     const RoundsPayRef *ref);
RoundsFloorVerdict rounds_destination_judge_pay (RoundsPayModel *pay, const char *code);

G_END_DECLS

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-fact.h"

G_BEGIN_DECLS

/** RoundsDestinationPayFacts: what roles were found to pay, as facts with their source */
typedef struct _RoundsDestinationPayFacts RoundsDestinationPayFacts;

RoundsDestinationPayFacts *rounds_destination_pay_facts_new (void);
void rounds_destination_pay_facts_free (RoundsDestinationPayFacts *self);
const RoundsFact *rounds_destination_pay_facts_find (RoundsDestinationPayFacts *self,
                                                     const char *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsDestinationPayFacts, rounds_destination_pay_facts_free)

G_END_DECLS

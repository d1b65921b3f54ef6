/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-destination-facts.h"

G_BEGIN_DECLS

/** ROUNDS_FACT_BULLET: what each line of a list begins with, see rounds_fact_describe() */
#define ROUNDS_FACT_BULLET "• "

const char *rounds_destination_field_get_title (RoundsDestinationField field);
char *rounds_destination_describe_field (const RoundsDestinationFacts *facts,
                                         RoundsDestinationField field, RoundsProfession profession);
char *rounds_destination_cite_field (const RoundsDestinationFacts *facts,
                                     RoundsDestinationField field, RoundsProfession profession);
char *rounds_fact_describe (const RoundsFact *fact, RoundsProfession profession);
char *rounds_fact_describe_basis (const RoundsFact *fact, RoundsProfession profession);
const char *rounds_fact_get_note (const RoundsFact *fact, RoundsProfession profession);
char *rounds_fact_source_describe (const RoundsFactSource *source);
char *rounds_fact_cite (const RoundsFact *fact);

G_END_DECLS

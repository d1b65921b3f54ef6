/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-destination.h"
#include "rounds-plan.h"

G_BEGIN_DECLS

/**
 * RoundsDestinationKind:
 * @code: stable name in files
 * @name: (translatable): what people call it
 * @summary: (translatable): what it is, in one sentence to the reader
 * @role: a field of work, or one to be cautious about (R024)
 * @as_job: whether it is taken up by the hour or the case (R060 to R062)
 * @as_career: whether it is a salaried path with growth (R063 to R068)
 * @first_landing: one of the four strongest first landings (R049)
 * @longer_close: usually takes longer than twelve months to close (R054)
 * @training_used: how much of the training is used on day one, 0 to 4 (R026); a default that the
 *   person can overrule
 * @trained: the professions of which that is true, as bits; none stands for all. What others bring
 *   is of little direct use there
 *
 * A built-in field of work. The facts with sources about it are reference data under the same code.
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *summary;
  RoundsDestinationRole role;
  gboolean as_job;
  gboolean as_career;
  gboolean first_landing;
  gboolean longer_close;
  int training_used;
  guint trained;
} RoundsDestinationKind;

const RoundsDestinationKind *rounds_destination_kinds_list (guint *n_kinds);
const RoundsDestinationKind *rounds_destination_kinds_find (const char *code);
gboolean rounds_destination_kinds_serves (const char *code, RoundsAim aim);

int rounds_destination_kind_get_training_used (const RoundsDestinationKind *kind,
                                               RoundsProfession profession);

RoundsDestination *rounds_destination_lookup (RoundsPlan *plan, const char *code);
RoundsDestination *rounds_destination_ensure (RoundsPlan *plan, const char *code);
RoundsDestination *rounds_destination_add_own (RoundsPlan *plan, const char *name);
const char *rounds_destination_get_name (RoundsPlan *plan, const char *code);
int rounds_destination_get_training_used (RoundsPlan *plan, const char *code);
gboolean rounds_destination_is_shortlisted (RoundsPlan *plan, const char *code);

G_END_DECLS

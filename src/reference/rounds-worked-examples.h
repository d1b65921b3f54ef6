/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-benchmark.h"
#include "rounds-destination-pay.h"

G_BEGIN_DECLS

/**
 * RoundsWorkedExample:
 * @code: stable name in files
 * @title: the start, translated
 * @specialty: whose pay is left
 * @survey: the publication of @pay_before
 * @pay_before: (cents of a year): the average of the specialty in that survey
 * @role: the published figure that stands for the role gone to
 * @pay_after: (cents of a year): the amount of @role that is taken, its 90th percentile
 * @state: two letters, where the household lives
 * @filing_status: of the household, which has one earner and no children
 *
 * One start, and the same role for all of them (R036, R037). Strings live as long as the library.
 */
typedef struct
{
  const char *code;
  const char *title;
  const RoundsSpecialty *specialty;
  const RoundsBenchmarkSource *survey;
  gint64 pay_before;
  const RoundsDestinationPay *role;
  gint64 pay_after;
  const char *state;
  RoundsFilingStatus filing_status;
} RoundsWorkedExample;

/** RoundsWorkedExamples: the worked examples that ship, read when first asked for */
typedef struct _RoundsWorkedExamples RoundsWorkedExamples;

RoundsWorkedExamples *rounds_worked_examples_new (void);
void rounds_worked_examples_free (RoundsWorkedExamples *self);
GArray *rounds_worked_examples_list (RoundsWorkedExamples *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsWorkedExamples, rounds_worked_examples_free)

G_END_DECLS

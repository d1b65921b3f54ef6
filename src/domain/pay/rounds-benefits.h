/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RoundsBenefits:
 * @premiums: for health cover, taken from the pay before tax
 * @match: what the employer puts into the retirement plan
 *
 * What a year of one job sets aside before tax, in cents; %ROUNDS_MONEY_UNSET where nobody has
 * said.
 */
typedef struct
{
  gint64 deferral_401k;
  gint64 deferral_403b;
  gint64 deferral_457b;
  gint64 hsa;
  gint64 premiums;
  gint64 match;
} RoundsBenefits;

G_END_DECLS

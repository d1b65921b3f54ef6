/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-figure-license.h"

G_BEGIN_DECLS

/** RoundsDestinationPayStatistic: what the published number is */
typedef enum
{
  ROUNDS_DESTINATION_PAY_RANGE,
  ROUNDS_DESTINATION_PAY_POSTED, /* the range of one posting */
  ROUNDS_DESTINATION_PAY_AVERAGE,
  ROUNDS_DESTINATION_PAY_MEDIAN,
  ROUNDS_DESTINATION_PAY_TYPICAL,
  ROUNDS_DESTINATION_PAY_BASE, /* without bonus */
  ROUNDS_DESTINATION_PAY_TOP, /* the most of a first year */
  ROUNDS_DESTINATION_PAY_BAND, /* the most common band of the answers */
  ROUNDS_DESTINATION_PAY_PERCENTILES, /* low is the 10th, point the median, high the 90th */
  ROUNDS_DESTINATION_PAY_SHARE, /* so many percent earn more than low */
} RoundsDestinationPayStatistic;

/** RoundsDestinationPayUnit: what is paid for */
typedef enum
{
  ROUNDS_DESTINATION_PAY_PER_YEAR,
  ROUNDS_DESTINATION_PAY_PER_HOUR,
  ROUNDS_DESTINATION_PAY_PER_EXAM,
  ROUNDS_DESTINATION_PAY_PER_DEPOSITION,
} RoundsDestinationPayUnit;

/**
 * RoundsDestinationPay:
 * @destination, @role: whose pair is the key
 * @statistic: what the number is
 * @low, @high, @point: (cents of @currency): unset where none is published
 * @share: percent of those asked who earn more than @low; %NAN but for a share
 * @currency: "USD", rarely "EUR"
 * @unit: what is paid for
 * @year: what it was paid in; empty where the page has no date
 * @population: (nullable): whose pay it is, translated
 * @caution: (nullable): what to know before relying on it, translated
 * @source: who says so
 * @address: the page
 * @license: by what right it is shown
 *
 * What a role at a destination was found to pay. Strings live as long as the program or the
 * library.
 */
typedef struct
{
  const char *destination;
  const char *role;
  RoundsDestinationPayStatistic statistic;
  gint64 low;
  gint64 high;
  gint64 point;
  double share;
  const char *currency;
  RoundsDestinationPayUnit unit;
  const char *year;
  const char *population;
  const char *caution;
  const char *source;
  const char *address;
  RoundsFigureLicense license;
} RoundsDestinationPay;

/** RoundsDestinationPayLibrary: pay of roles that ships, read when first asked for */
typedef struct _RoundsDestinationPayLibrary RoundsDestinationPayLibrary;

RoundsDestinationPayLibrary *rounds_destination_pay_library_new (void);
void rounds_destination_pay_library_free (RoundsDestinationPayLibrary *self);
gboolean rounds_destination_pay_library_is_read (RoundsDestinationPayLibrary *self);
GArray *rounds_destination_pay_library_list (RoundsDestinationPayLibrary *self, GError **error);
const RoundsDestinationPay *rounds_destination_pay_library_find (RoundsDestinationPayLibrary *self,
                                                                 const char *key, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RoundsDestinationPayLibrary, rounds_destination_pay_library_free)

G_END_DECLS

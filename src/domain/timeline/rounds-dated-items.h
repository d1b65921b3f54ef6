/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-plan.h"

G_BEGIN_DECLS

/** ROUNDS_DUE_SOON_DAYS: how far ahead a day is said to be near */
#define ROUNDS_DUE_SOON_DAYS 30
/** ROUNDS_DUE_CALL_DAYS: how far ahead the view calls for a look */
#define ROUNDS_DUE_CALL_DAYS 7

/** RoundsDue: how near a day is, in the order of the list */
typedef enum
{
  ROUNDS_DUE_OVERDUE,
  ROUNDS_DUE_SOON,
  ROUNDS_DUE_LATER,
  ROUNDS_DUE_UNDATED, /* the day is still to be found out */
} RoundsDue;

/** RoundsDatedKind: why a day is on the list; what it is called follows from this and its record */
typedef enum
{
  ROUNDS_DATED_OBLIGATION,
  ROUNDS_DATED_LICENSE_RENEWAL,
  ROUNDS_DATED_LICENSE_LAPSE,
  ROUNDS_DATED_LICENSE_DECISION,
  ROUNDS_DATED_NOTICE,
  ROUNDS_DATED_LAST_DAY,
  ROUNDS_DATED_MILESTONE,
  ROUNDS_DATED_TALK,
} RoundsDatedKind;

/**
 * RoundsDatedItem:
 * @date: %ROUNDS_DATE_NONE for one that is still to be found out
 * @record: id of what it is about
 * @can_be_checked: the person can say that it is done
 *
 * One day of the plan that is to be kept in sight.
 */
typedef struct
{
  RoundsDate date;
  RoundsDatedKind kind;
  RoundsDue due;
  gint64 record;
  gboolean can_be_checked;
} RoundsDatedItem;

RoundsDue rounds_due_from_date (RoundsDate date, RoundsDate today);
GArray *rounds_dated_items_list (RoundsPlan *plan, RoundsDate today);
guint rounds_dated_items_count_calling (GArray *items, RoundsDate today);

G_END_DECLS

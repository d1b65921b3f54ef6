/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_REMEDY (rounds_remedy_get_type ())
G_DECLARE_FINAL_TYPE (RoundsRemedy, rounds_remedy, ROUNDS, REMEDY, RoundsRecord)

/**
 * RoundsRemedy:
 *
 * A change short of leaving direct care, tried or not. Members are read directly and written as
 * properties.
 */
struct _RoundsRemedy
{
  RoundsRecord parent_instance;

  RoundsRemedyKind kind;
  RoundsRemedyState state;
  RoundsDate started_on;
  RoundsDate ended_on;
  RoundsRemedyResult result;
  char *note;
};

/**
 * RoundsRemedyFault:
 * @ROUNDS_REMEDY_FAULT_ORDER: it ended before it started
 * @ROUNDS_REMEDY_FAULT_STARTS_LATER: its first day is still to come, though it is said to be tried
 * @ROUNDS_REMEDY_FAULT_ENDS_LATER: its last day is still to come, though it is said to be over
 *
 * What is wrong with the days of a remedy.
 */
typedef enum
{
  ROUNDS_REMEDY_FAULT_NONE,
  ROUNDS_REMEDY_FAULT_ORDER,
  ROUNDS_REMEDY_FAULT_STARTS_LATER,
  ROUNDS_REMEDY_FAULT_ENDS_LATER,
} RoundsRemedyFault;

RoundsRemedyFault rounds_remedy_find_fault (const RoundsRemedy *remedy, RoundsDate today);

G_END_DECLS

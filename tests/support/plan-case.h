/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-cash-case.h"
#include "rounds-option.h"

G_BEGIN_DECLS

/** PlanCase: a plan abroad with today's work and an option, and what the month engine is told of it
 */
typedef struct
{
  RoundsTaxTables *tables;
  RoundsPlan *plan;
  RoundsDate today;
  gint64 staying;
  gint64 option;
  RoundsCashCase *pay_case;
} PlanCase;

gint64 plan_case_create_option (RoundsPlan *plan, RoundsOptionRole role);
void plan_case_set_up (PlanCase *fixture, gconstpointer data);
void plan_case_tear_down (PlanCase *fixture, gconstpointer data);
const RoundsCashCase *plan_case_gather (PlanCase *fixture);

G_END_DECLS

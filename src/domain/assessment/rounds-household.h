/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-record.h"
#include "rounds-types.h"

G_BEGIN_DECLS

#define ROUNDS_TYPE_HOUSEHOLD (rounds_household_get_type ())
G_DECLARE_FINAL_TYPE (RoundsHousehold, rounds_household, ROUNDS, HOUSEHOLD, RoundsRecord)

/**
 * RoundsHousehold:
 *
 * What the household has, needs and earns. Members are read directly and written as properties.
 */
struct _RoundsHousehold
{
  RoundsRecord parent_instance;

  int birth_year; /* of the person, for limits by age; unset is ROUNDS_INTEGER_UNSET */
  RoundsFilingStatus filing_status;
  int children_under_6; /* 0 to 20 */
  int children_6_to_16; /* 0 to 20 */
  gint64 partner_income; /* cents, gross pay of a year */
  double partner_growth; /* percent a year; NAN while unset */
  gint64 fixed_costs; /* cents, of a month */
  gint64 loan_payments; /* cents, of a month */
  double loan_rate; /* percent a year of what is owed; NAN while unset */
  gint64 savings; /* cents, what could be lived on */
  gint64 floor; /* cents, least acceptable take-home of a month */
  RoundsAgreement agreement;
  gint64 other_deductions; /* cents, of a year, outside the limit on state tax */
  double effective_rate; /* percent of all pay, outside the United States; NAN while unset */
  int pslf_payments; /* made so far, 0 to 120; ROUNDS_INTEGER_UNSET for nobody who counts them */
  gint64 pslf_forgiveness; /* cents, expected to be owed at the last payment */
};

RoundsFilingStatus rounds_household_find_filing (RoundsHousehold *self, const char *state);
double rounds_household_find_months (const RoundsHousehold *self);

G_END_DECLS

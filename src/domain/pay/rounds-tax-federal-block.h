/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-tax-table.h"

G_BEGIN_DECLS

/** RoundsTaxFederal: the federal figures of a year; names are those of the data */
typedef struct
{
  RoundsTaxTable brackets[ROUNDS_TAX_STATUSES];
  double standard_deduction[ROUNDS_TAX_STATUSES];
  struct
  {
    double amount, other_dependent_credit, phaseout_per, phaseout_increment;
    double refundable_max, refundable_rate, refundable_floor;
    double phaseout_start[ROUNDS_TAX_STATUSES];
  } ctc;
  struct
  {
    RoundsTaxTable max, phase_in, phase_out, start, joint_bonus; /* by number of children */
  } eitc;
  struct
  {
    double ss_rate, ss_wage_base, medicare_rate, additional_medicare_rate;
    double additional_medicare_threshold[ROUNDS_TAX_STATUSES];
  } fica;
  struct
  {
    double ss_rate, medicare_rate, net_earnings_factor, minimum_net_earnings, deductible_share;
  } self_employment;
  struct
  {
    double rate, minimum_deduction, minimum_deduction_qbi_from;
    double phaseout_start[ROUNDS_TAX_STATUSES], phaseout_length[ROUNDS_TAX_STATUSES];
  } qbi;
  struct
  {
    double phaseout_rate;
    double exemption[ROUNDS_TAX_STATUSES], phaseout_start[ROUNDS_TAX_STATUSES];
    RoundsTaxTable brackets;
  } amt;
  struct
  {
    double contribution_cap_per_person;
    double threshold_factor[ROUNDS_TAX_STATUSES];
    RoundsTaxTable rate_by_joint_agi;
  } savers_credit;
  struct
  {
    double phasedown_rate;
    double cap[ROUNDS_TAX_STATUSES], phasedown_start[ROUNDS_TAX_STATUSES];
    double floor[ROUNDS_TAX_STATUSES];
  } salt;
  struct
  {
    double elective_401k_403b, elective_457b, hsa_self, hsa_family;
    double hsa_catch_up_55; /* for each person from that age on */
    double roth_only_over; /* wages of the year before; NAN where no such rule holds */
    RoundsTaxTable catch_up_401k_403b, catch_up_457b; /* by age */
  } limits;
} RoundsTaxFederal;

G_END_DECLS

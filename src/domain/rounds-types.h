/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Enumerations that are kept in the file: by nick, so a value may be moved but never renamed. */

/** RoundsProfession: what a person practices; content adapts to it */
typedef enum
{
  ROUNDS_PROFESSION_UNSET,
  ROUNDS_PROFESSION_PHYSICIAN,
  ROUNDS_PROFESSION_NP,
  ROUNDS_PROFESSION_PA,
  ROUNDS_PROFESSION_RN,
  ROUNDS_PROFESSION_CRNA,
  ROUNDS_PROFESSION_CNM,
  ROUNDS_PROFESSION_PHARMD,
  ROUNDS_PROFESSION_PT,
  ROUNDS_PROFESSION_OT,
  ROUNDS_PROFESSION_SLP,
  ROUNDS_PROFESSION_DDS,
  ROUNDS_PROFESSION_DPM,
  ROUNDS_PROFESSION_OD,
  ROUNDS_PROFESSION_PSYCHOLOGIST,
  ROUNDS_PROFESSION_OTHER,
} RoundsProfession;

/** RoundsSituation: where a person starts (R006) */
typedef enum
{
  ROUNDS_SITUATION_EMPLOYED,
  ROUNDS_SITUATION_NOTICE_GIVEN,
  ROUNDS_SITUATION_ALREADY_OUT,
} RoundsSituation;

/** RoundsAim: what the move is for (R008, R009) */
typedef enum
{
  ROUNDS_AIM_UNDECIDED,
  ROUNDS_AIM_QUICK_INCOME,
  ROUNDS_AIM_ENDURING_CAREER,
  ROUNDS_AIM_BOTH_IN_SEQUENCE,
} RoundsAim;

/** RoundsIrritantKind: whether what wears one down is the setting or the act of care (R012) */
typedef enum
{
  ROUNDS_IRRITANT_SETTING,
  ROUNDS_IRRITANT_CARE,
} RoundsIrritantKind;

/** RoundsRemedyKind: what can be changed short of leaving direct care (R013) */
typedef enum
{
  ROUNDS_REMEDY_SPECIALTY,
  ROUNDS_REMEDY_EMPLOYER,
  ROUNDS_REMEDY_CARE_MODEL,
} RoundsRemedyKind;

/** RoundsRemedyState: how far a remedy has been tried */
typedef enum
{
  ROUNDS_REMEDY_NOT_TRIED,
  ROUNDS_REMEDY_TRYING,
  ROUNDS_REMEDY_TRIED,
} RoundsRemedyState;

/** RoundsRemedyResult: what a tried remedy did */
typedef enum
{
  ROUNDS_REMEDY_RESULT_UNKNOWN,
  ROUNDS_REMEDY_RESULT_HELPED,
  ROUNDS_REMEDY_RESULT_HELPED_SOME,
  ROUNDS_REMEDY_RESULT_DID_NOT_HELP,
} RoundsRemedyResult;

/** RoundsUncertaintyState: whether a question that would change the plan has been answered */
typedef enum
{
  ROUNDS_UNCERTAINTY_OPEN,
  ROUNDS_UNCERTAINTY_SETTLED,
} RoundsUncertaintyState;

/** RoundsLicenseStatus: active, inactive, lapsed and retired are not the same */
typedef enum
{
  ROUNDS_LICENSE_ACTIVE,
  ROUNDS_LICENSE_INACTIVE,
  ROUNDS_LICENSE_LAPSED,
  ROUNDS_LICENSE_RETIRED,
} RoundsLicenseStatus;

/** RoundsLicenseDecision: what becomes of the license (R031) */
typedef enum
{
  ROUNDS_LICENSE_UNDECIDED,
  ROUNDS_LICENSE_KEEP,
  ROUNDS_LICENSE_KEEP_YEARS,
  ROUNDS_LICENSE_LET_LAPSE,
} RoundsLicenseDecision;

/** RoundsObligationKind: what can tie a person to where they work */
typedef enum
{
  ROUNDS_OBLIGATION_VISA_H1B,
  ROUNDS_OBLIGATION_VISA_J1, /* service owed for a waiver */
  ROUNDS_OBLIGATION_SERVICE_NHSC,
  ROUNDS_OBLIGATION_SERVICE_IHS,
  ROUNDS_OBLIGATION_SERVICE_MILITARY,
  ROUNDS_OBLIGATION_NON_COMPETE,
  ROUNDS_OBLIGATION_NOTICE,
  ROUNDS_OBLIGATION_PATIENT_NOTIFICATION,
  ROUNDS_OBLIGATION_COLLABORATION,
  ROUNDS_OBLIGATION_PRACTICE_HOURS,
  ROUNDS_OBLIGATION_LICENSE_COMPACT,
  ROUNDS_OBLIGATION_OTHER,
} RoundsObligationKind;

/** RoundsMilestoneState: whether a step is still to be taken */
typedef enum
{
  ROUNDS_MILESTONE_OPEN,
  ROUNDS_MILESTONE_DONE,
  ROUNDS_MILESTONE_DROPPED,
} RoundsMilestoneState;

/** RoundsFilingStatus: the four federal filing statuses */
typedef enum
{
  ROUNDS_FILING_SINGLE,
  ROUNDS_FILING_JOINT,
  ROUNDS_FILING_HEAD_OF_HOUSEHOLD,
  ROUNDS_FILING_SEPARATE,
} RoundsFilingStatus;

/** RoundsAgreement: whether the partner stands behind the move (R034) */
typedef enum
{
  ROUNDS_AGREEMENT_NOT_SAID,
  ROUNDS_AGREEMENT_NO_PARTNER,
  ROUNDS_AGREEMENT_NOT_DISCUSSED,
  ROUNDS_AGREEMENT_DISCUSSED,
  ROUNDS_AGREEMENT_AGREED,
} RoundsAgreement;

/** RoundsPathKind: a non-clinical job or a non-clinical career (R069 to R082), or clinical work */
typedef enum
{
  ROUNDS_PATH_CLINICAL,
  ROUNDS_PATH_JOB,
  ROUNDS_PATH_CAREER,
} RoundsPathKind;

/** RoundsOptionRole: what an option stands for */
typedef enum
{
  ROUNDS_OPTION_TODAY,
  ROUNDS_OPTION_CHANGE_SETTING,
  ROUNDS_OPTION_NEW,
} RoundsOptionRole;

/** RoundsPayUnit: what an amount of pay is paid for */
typedef enum
{
  ROUNDS_PAY_PER_YEAR,
  ROUNDS_PAY_PER_HOUR,
} RoundsPayUnit;

/** RoundsEmployment: employee or independent contractor */
typedef enum
{
  ROUNDS_EMPLOYMENT_W2,
  ROUNDS_EMPLOYMENT_1099,
} RoundsEmployment;

/** RoundsTaxForm: how a line of income is reported, which decides its payroll taxes */
typedef enum
{
  ROUNDS_TAX_FORM_USUAL, /* as its kind usually is */
  ROUNDS_TAX_FORM_W2,
  ROUNDS_TAX_FORM_1099,
} RoundsTaxForm;

/** RoundsIncomeKind: what a line of income is; it decides how the amount is read and taxed */
typedef enum
{
  ROUNDS_INCOME_SALARY, /* a year */
  ROUNDS_INCOME_HOURLY_W2, /* an hour */
  ROUNDS_INCOME_HOURLY_1099, /* an hour */
  ROUNDS_INCOME_PROJECT_1099, /* a project */
  ROUNDS_INCOME_WRVU, /* base of a year */
  ROUNDS_INCOME_BONUS, /* once a year */
  ROUNDS_INCOME_SIGN_ON, /* once */
  ROUNDS_INCOME_EQUITY, /* all that vests from the start to the end */
  ROUNDS_INCOME_SEVERANCE, /* once, on leaving */
  ROUNDS_INCOME_PTO_PAYOUT, /* once, on leaving */
  ROUNDS_INCOME_DEFERRED_PAYOUT, /* once, on leaving: a 457(b) of a nongovernmental employer */
  ROUNDS_INCOME_PER_DIEM, /* an hour, as an employee */
  ROUNDS_INCOME_SHIFTS, /* an hour, worked in shifts of a fixed length */
  ROUNDS_INCOME_DIFFERENTIAL, /* added to the rate of an hour: nights, weekends, charge */
  ROUNDS_INCOME_OVERTIME, /* the regular rate of an hour */
} RoundsIncomeKind;

/** ROUNDS_INCOME_N_KINDS: how many kinds of income there are */
#define ROUNDS_INCOME_N_KINDS (ROUNDS_INCOME_OVERTIME + 1)

/** RoundsCostKind: what a cost of an option or of leaving is; it decides where its months count
 * from */
typedef enum
{
  ROUNDS_COST_OTHER,
  ROUNDS_COST_TAIL, /* the premium of a year; its multiple is paid */
  ROUNDS_COST_CLAW_BACK,
  ROUNDS_COST_LEGAL,
  ROUNDS_COST_MOVING,
  ROUNDS_COST_LICENSE,
  ROUNDS_COST_CME,
  ROUNDS_COST_CERTIFICATION,
  ROUNDS_COST_COACHING,
  ROUNDS_COST_GAP_HEALTH, /* COBRA or marketplace premium of a month, while between jobs */
  ROUNDS_COST_DISABILITY,
  ROUNDS_COST_FORFEITED, /* unvested match or equity: a value lost, no money paid */
} RoundsCostKind;

/** ROUNDS_COST_N_KINDS: how many kinds of cost there are */
#define ROUNDS_COST_N_KINDS (ROUNDS_COST_FORFEITED + 1)

/** RoundsCostRhythm: how often a cost comes */
typedef enum
{
  ROUNDS_COST_ONCE,
  ROUNDS_COST_MONTHLY,
  ROUNDS_COST_YEARLY,
} RoundsCostRhythm;

/** RoundsThreeYearOutcome: where a person who pivoted stands three years in (R044) */
typedef enum
{
  ROUNDS_OUTCOME_NOT_SAID,
  ROUNDS_OUTCOME_HAPPY,
  ROUNDS_OUTCOME_RETURNED,
  ROUNDS_OUTCOME_MOVED_ON,
  ROUNDS_OUTCOME_UNDER_THREE_YEARS,
  ROUNDS_OUTCOME_HAS_NOT_PIVOTED,
} RoundsThreeYearOutcome;

/** RoundsChannel: how a conversation was held */
typedef enum
{
  ROUNDS_CHANNEL_NOT_SAID,
  ROUNDS_CHANNEL_IN_PERSON,
  ROUNDS_CHANNEL_VIDEO,
  ROUNDS_CHANNEL_PHONE,
  ROUNDS_CHANNEL_MAIL,
  ROUNDS_CHANNEL_EVENT,
} RoundsChannel;

/** RoundsDestinationRole: a field of work, one to be cautious about, or the person's own */
typedef enum
{
  ROUNDS_DESTINATION_BUILT_IN,
  ROUNDS_DESTINATION_CAUTION,
  ROUNDS_DESTINATION_OWN,
} RoundsDestinationRole;

G_END_DECLS

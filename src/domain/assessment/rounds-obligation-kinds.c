/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-obligation-kinds.h"

#define BIT(profession) (1u << ROUNDS_PROFESSION_##profession)
#define ADVANCED (BIT (NP) | BIT (PA) | BIT (CRNA) | BIT (CNM))
#define OPEN (BIT (UNSET) | BIT (OTHER))

/* Those whom the Health Resources and Services Administration lists for its loan repayment and
 * scholarship programs (nhsc.hrsa.gov, Nurse Corps). */
#define SERVICE_CORPS                                                                              \
  (OPEN | ADVANCED | BIT (PHYSICIAN) | BIT (RN) | BIT (PHARMD) | BIT (DDS) | BIT (PSYCHOLOGIST))
/* Those who have patients of their own to tell. */
#define OWN_PATIENTS                                                                               \
  (OPEN | BIT (PHYSICIAN) | BIT (NP) | BIT (PA) | BIT (CNM) | BIT (DDS) | BIT (DPM) | BIT (OD) |   \
   BIT (PSYCHOLOGIST))
#define UNDER_AGREEMENT (ADVANCED | BIT (PHYSICIAN) | BIT (PHARMD))
#define COMPACTS                                                                                   \
  (ADVANCED | BIT (PHYSICIAN) | BIT (RN) | BIT (PT) | BIT (OT) | BIT (SLP) | BIT (DDS) |           \
   BIT (PSYCHOLOGIST))

/* By kind. What is said here is what such a tie is in general: its terms stand in the person's own
 * papers, and nothing of them is made up. */
static const RoundsObligationTemplate kinds[] = {
  { ROUNDS_OBLIGATION_VISA_H1B, N_ ("H-1B visa"), N_ ("It is tied to the employer who filed it."),
    N_ ("Valid until"), N_ ("Legal and filing costs"), 0, ROUNDS_OBLIGATION_HAS_COST, TRUE,
    ROUNDS_COST_LEGAL },
  { ROUNDS_OBLIGATION_VISA_J1, N_ ("J-1 waiver service"),
    N_ ("The waiver depends on service at the place that was approved."), N_ ("Service ends on"),
    N_ ("Cost of leaving earlier"), BIT (PHYSICIAN), ROUNDS_OBLIGATION_HAS_COST, FALSE,
    ROUNDS_COST_CLAW_BACK },
  { ROUNDS_OBLIGATION_SERVICE_NHSC, N_ ("National Health Service Corps"),
    N_ ("Leaving earlier has a price; your agreement names it."), N_ ("Service ends on"),
    N_ ("Cost of leaving earlier"), SERVICE_CORPS, ROUNDS_OBLIGATION_HAS_COST, FALSE,
    ROUNDS_COST_CLAW_BACK },
  { ROUNDS_OBLIGATION_SERVICE_IHS, N_ ("Indian Health Service"),
    N_ ("Service owed for loan repayment or a scholarship."), N_ ("Service ends on"),
    N_ ("Cost of leaving earlier"), 0, ROUNDS_OBLIGATION_HAS_COST, FALSE, ROUNDS_COST_CLAW_BACK },
  { ROUNDS_OBLIGATION_SERVICE_MILITARY, N_ ("Military service"),
    N_ ("Active duty, or time owed for training."), N_ ("Service ends on"),
    N_ ("Cost of leaving earlier"), 0, ROUNDS_OBLIGATION_HAS_COST, FALSE, ROUNDS_COST_CLAW_BACK },
  { ROUNDS_OBLIGATION_NON_COMPETE, N_ ("Non-compete clause"),
    N_ ("Read whether it binds only clinical work, how far and how long."), N_ ("Ends on"),
    N_ ("Cost of buying it out"), 0,
    ROUNDS_OBLIGATION_HAS_MONTHS | ROUNDS_OBLIGATION_HAS_MILES | ROUNDS_OBLIGATION_HAS_COST, FALSE,
    ROUNDS_COST_OTHER },
  { ROUNDS_OBLIGATION_NOTICE, N_ ("Notice period"), N_ ("As your contract says."),
    N_ ("Give notice by"), NULL, 0, ROUNDS_OBLIGATION_HAS_MONTHS, TRUE, ROUNDS_COST_OTHER },
  { ROUNDS_OBLIGATION_PATIENT_NOTIFICATION, N_ ("Telling your patients"),
    N_ ("States and contracts may say how long before. Ask who sends the letters."),
    N_ ("Letters out by"), N_ ("Letters and records"), OWN_PATIENTS, ROUNDS_OBLIGATION_HAS_COST,
    TRUE, ROUNDS_COST_OTHER },
  { ROUNDS_OBLIGATION_COLLABORATION, N_ ("Collaborative agreement"),
    N_ ("Whoever practices under an agreement with you needs time to find another."),
    N_ ("Hand over by"), N_ ("Cost of ending it"), UNDER_AGREEMENT, ROUNDS_OBLIGATION_HAS_COST,
    TRUE, ROUNDS_COST_OTHER },
  { ROUNDS_OBLIGATION_PRACTICE_HOURS, N_ ("Practice hours needed to renew"),
    N_ ("A license or certificate that asks for hours in practice."), N_ ("Needed by"),
    N_ ("Cost of keeping them up"), 0, ROUNDS_OBLIGATION_HAS_HOURS | ROUNDS_OBLIGATION_HAS_COST,
    TRUE, ROUNDS_COST_LICENSE },
  { ROUNDS_OBLIGATION_LICENSE_COMPACT, N_ ("License compact"),
    N_ ("It depends on an active license in a state that has joined."), N_ ("Decide by"),
    N_ ("Cost of single licenses instead"), COMPACTS, ROUNDS_OBLIGATION_HAS_COST, TRUE,
    ROUNDS_COST_LICENSE },
  { ROUNDS_OBLIGATION_OTHER, N_ ("Something else"), N_ ("A lease, a loan, a promise."), N_ ("Date"),
    N_ ("Cost"), 0, ROUNDS_OBLIGATION_HAS_MONTHS | ROUNDS_OBLIGATION_HAS_COST, TRUE,
    ROUNDS_COST_OTHER },
};

/* Where a profession calls it otherwise, or means the other side of it. */
static const struct
{
  RoundsObligationKind kind;
  guint professions;
  const char *label;
} names[] = {
  { ROUNDS_OBLIGATION_SERVICE_NHSC, BIT (RN) | BIT (NP) | BIT (CRNA) | BIT (CNM),
    N_ ("Nurse Corps or NHSC service") },
  { ROUNDS_OBLIGATION_COLLABORATION, BIT (PHYSICIAN), N_ ("Colleagues who practice under you") },
  { ROUNDS_OBLIGATION_COLLABORATION, ADVANCED, N_ ("Your collaborating physician") },
  { ROUNDS_OBLIGATION_LICENSE_COMPACT, BIT (PHYSICIAN),
    N_ ("Interstate Medical Licensure Compact") },
  { ROUNDS_OBLIGATION_LICENSE_COMPACT, BIT (RN) | BIT (NP) | BIT (CRNA) | BIT (CNM),
    N_ ("Nurse Licensure Compact") },
  { ROUNDS_OBLIGATION_LICENSE_COMPACT, BIT (PA), N_ ("PA Licensure Compact") },
  { ROUNDS_OBLIGATION_LICENSE_COMPACT, BIT (PT), N_ ("PT Compact") },
  { ROUNDS_OBLIGATION_LICENSE_COMPACT, BIT (OT), N_ ("OT Compact") },
  { ROUNDS_OBLIGATION_LICENSE_COMPACT, BIT (PSYCHOLOGIST), N_ ("PSYPACT") },
};

/** rounds_obligation_kinds_list: (transfer none) (array length=n_kinds): in the order of the
 *   enumeration */
const RoundsObligationTemplate *
rounds_obligation_kinds_list (guint *n_kinds)
{
  g_return_val_if_fail (n_kinds != NULL, NULL);

  *n_kinds = G_N_ELEMENTS (kinds);
  return kinds;
}

/** rounds_obligation_kinds_find: (transfer none): what is known of @kind */
const RoundsObligationTemplate *
rounds_obligation_kinds_find (RoundsObligationKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (kinds), NULL);
  g_assert (kinds[kind].kind == kind);

  return &kinds[kind];
}

/** rounds_obligation_kinds_concerns: whether @kind can tie somebody of @profession (R005); a nurse
 *   is not asked what only physicians owe */
gboolean
rounds_obligation_kinds_concerns (RoundsObligationKind kind, RoundsProfession profession)
{
  guint professions = rounds_obligation_kinds_find (kind)->professions;

  return professions == 0 || (professions & (1u << profession)) != 0;
}

/** rounds_obligation_kinds_get_label: what somebody of @profession calls it, translated */
const char *
rounds_obligation_kinds_get_label (RoundsObligationKind kind, RoundsProfession profession)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (names[i].kind == kind && (names[i].professions & (1u << profession)) != 0)
        return _ (names[i].label);
    }
  return _ (rounds_obligation_kinds_find (kind)->label);
}

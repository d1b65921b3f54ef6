/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-destination-facts.h"

/* The fact about @profession, if there is one. */
static const RoundsFact *
find_for (const RoundsFact *facts, guint n_facts, RoundsProfession profession)
{
  if (profession == ROUNDS_PROFESSION_UNSET)
    return NULL;
  for (guint i = 0; i < n_facts; i++)
    if (rounds_professions_include (facts[i].professions, profession))
      return &facts[i];
  return NULL;
}

/**
 * rounds_destination_facts_find_license:
 *
 * Returns: (transfer none) (nullable): what a license does for @profession alone, beside what is
 * said of everybody
 */
const RoundsFact *
rounds_destination_facts_find_license (const RoundsDestinationFacts *facts,
                                       RoundsProfession profession)
{
  g_return_val_if_fail (facts != NULL, NULL);

  return find_for (facts->licenses, facts->n_licenses, profession);
}

/* Whether what is said of a license was said of the roles of others: none was found for
 * @profession, and nothing is said of it. That a license helps is said of clinicians as a whole
 * (R029). */
static gboolean
is_license_of_others (const RoundsDestinationFacts *facts, RoundsProfession profession)
{
  return facts->fields[ROUNDS_DESTINATION_LICENSE].value != ROUNDS_NEED_HELPS &&
         !rounds_destination_facts_has_role (facts, profession);
}

/**
 * rounds_destination_facts_get:
 * @profession: whose answer is wanted; what a license does differs by profession
 *
 * Returns: (transfer none): the answer to one question. It may be unknown, or not be for
 *   @profession: rounds_fact_is_known() tells.
 */
const RoundsFact *
rounds_destination_facts_get (const RoundsDestinationFacts *facts, RoundsDestinationField field,
                              RoundsProfession profession)
{
  static const RoundsFact unknown = { .basis = ROUNDS_FACT_UNKNOWN, .low = -1, .high = -1 };
  const RoundsFact *special = NULL;

  g_return_val_if_fail (facts != NULL, NULL);
  g_return_val_if_fail (field < ROUNDS_DESTINATION_N_FIELDS, NULL);

  if (field == ROUNDS_DESTINATION_LICENSE)
    special = find_for (facts->licenses, facts->n_licenses, profession);
  if (special != NULL && special->value != ROUNDS_NEED_UNKNOWN)
    return special;
  if (field == ROUNDS_DESTINATION_LICENSE && is_license_of_others (facts, profession))
    return &unknown;
  return &facts->fields[field];
}

static int
get_value (const RoundsDestinationFacts *facts, RoundsDestinationField field,
           RoundsProfession profession)
{
  const RoundsFact *fact = rounds_destination_facts_get (facts, field, profession);

  return rounds_fact_is_known (fact, profession) ? fact->value : 0;
}

/**
 * rounds_destination_facts_is_license_optional:
 *
 * What helps is not what is asked for: an active license may be valued in a field of work, and not
 * needed of @profession (R028, R029).
 *
 * Returns: whether both are so
 */
gboolean
rounds_destination_facts_is_license_optional (const RoundsDestinationFacts *facts,
                                              RoundsProfession profession)
{
  g_return_val_if_fail (facts != NULL, FALSE);

  return facts->fields[ROUNDS_DESTINATION_LICENSE].value == ROUNDS_NEED_HELPS &&
         get_value (facts, ROUNDS_DESTINATION_LICENSE, profession) == ROUNDS_NEED_NOT_NEEDED;
}

/** rounds_pay_ref_is_for: whether there is pay, and it is what people of @profession are paid */
gboolean
rounds_pay_ref_is_for (const RoundsPayRef *ref, RoundsProfession profession)
{
  g_return_val_if_fail (ref != NULL, FALSE);

  return ref->key != NULL && rounds_professions_include (ref->professions, profession);
}

/** rounds_destination_facts_has_role: whether a role for @profession was found in it */
gboolean
rounds_destination_facts_has_role (const RoundsDestinationFacts *facts, RoundsProfession profession)
{
  g_return_val_if_fail (facts != NULL, FALSE);

  for (guint i = 0; i < facts->n_roles; i++)
    if (rounds_professions_include (facts->roles[i].professions, profession))
      return TRUE;
  return FALSE;
}

/* What is asked of a profession beyond the training: the first is whether there is a role at all;
 * without one, what is said of the field of work in general was said of somebody else. */
typedef enum
{
  ASKED_ROLE,
  ASKED_LICENSE,
  ASKED_REQUIREMENTS,
  ASKED_REMOTE,
  ASKED_TRAVEL,
  ASKED_PAY,
  N_ASKED,
} Asked;

static void
look_at_role (const RoundsRoleFacts *role, RoundsProfession profession, gboolean known[N_ASKED])
{
  known[ASKED_ROLE] = TRUE;
  known[ASKED_LICENSE] |= rounds_fact_is_known (&role->license, profession);
  known[ASKED_REQUIREMENTS] |= rounds_fact_is_known (&role->requirements, profession);
  known[ASKED_REMOTE] |= rounds_fact_is_known (&role->remote, profession);
  known[ASKED_TRAVEL] |= rounds_fact_is_known (&role->travel, profession);
  known[ASKED_PAY] |= rounds_pay_ref_is_for (&role->pay_ref, profession) ||
                      rounds_fact_is_known (&role->pay_seen, profession);
}

/**
 * rounds_destination_facts_get_coverage:
 *
 * Counts the seven questions whose answer differs by profession: the training that is used, whether
 * there is a role, what it asks for, license, remote work, travel and pay. What is known of the
 * field of work in general answers license, remote work and travel only where there is a role.
 */
RoundsDestinationCoverage
rounds_destination_facts_get_coverage (const RoundsDestinationFacts *facts,
                                       RoundsProfession profession)
{
  RoundsDestinationCoverage coverage = { 0, N_ASKED + 1 };
  gboolean known[N_ASKED] = { FALSE };

  g_return_val_if_fail (facts != NULL, coverage);

  for (guint i = 0; i < facts->n_roles; i++)
    if (rounds_professions_include (facts->roles[i].professions, profession))
      look_at_role (&facts->roles[i], profession, known);
  if (known[ASKED_ROLE])
    {
      known[ASKED_LICENSE] |= rounds_fact_is_known (
          rounds_destination_facts_get (facts, ROUNDS_DESTINATION_LICENSE, profession), profession);
      known[ASKED_REMOTE] |=
          rounds_fact_is_known (&facts->fields[ROUNDS_DESTINATION_REMOTE], profession);
      known[ASKED_TRAVEL] |=
          rounds_fact_is_known (&facts->fields[ROUNDS_DESTINATION_TRAVEL], profession);
    }
  else
    known[ASKED_LICENSE] = find_for (facts->licenses, facts->n_licenses, profession) != NULL;
  coverage.known = find_for (facts->training, facts->n_training, profession) != NULL;
  for (guint i = 0; i < N_ASKED; i++)
    coverage.known += known[i];
  return coverage;
}

/** rounds_destination_coverage_is_little: whether under half is known */
gboolean
rounds_destination_coverage_is_little (RoundsDestinationCoverage coverage)
{
  return coverage.known * 2 < coverage.asked;
}

/* A yes or no that nobody answered is neither. */
static RoundsTruth
get_truth (const RoundsDestinationFacts *facts, RoundsDestinationField field)
{
  const RoundsFact *fact = &facts->fields[field];

  if (fact->basis == ROUNDS_FACT_UNKNOWN)
    return ROUNDS_TRUTH_UNKNOWN;
  return fact->value ? ROUNDS_TRUTH_YES : ROUNDS_TRUTH_NO;
}

/**
 * rounds_destination_facts_get_traits:
 * @traits: (out caller-allocates): what filters look at, except for what the plan knows: the list,
 *   feasibility and the text to search stay as they are
 */
void
rounds_destination_facts_get_traits (const RoundsDestinationFacts *facts,
                                     RoundsProfession profession, RoundsDestinationTraits *traits)
{
  const RoundsFact *residency;

  g_return_if_fail (facts != NULL && traits != NULL);

  residency = &facts->fields[ROUNDS_DESTINATION_RESIDENCY];
  traits->way = get_value (facts, ROUNDS_DESTINATION_PATH, profession);
  traits->license = get_value (facts, ROUNDS_DESTINATION_LICENSE, profession);
  traits->residency = get_value (facts, ROUNDS_DESTINATION_RESIDENCY, profession);
  /* A residency that is asked of another profession is not asked of this one. */
  if (residency->basis != ROUNDS_FACT_UNKNOWN &&
      !rounds_professions_include (residency->professions, profession))
    traits->residency = ROUNDS_NEED_NOT_NEEDED;
  traits->remote = get_value (facts, ROUNDS_DESTINATION_REMOTE, profession);
  traits->travel = get_value (facts, ROUNDS_DESTINATION_TRAVEL, profession);
  traits->entry = get_value (facts, ROUNDS_DESTINATION_ENTRY, profession);
  traits->first_landing = get_truth (facts, ROUNDS_DESTINATION_FIRST_LANDING);
  traits->nearness = get_value (facts, ROUNDS_DESTINATION_NEARNESS, profession);
  traits->suits =
      rounds_destination_facts_has_role (facts, profession) ? ROUNDS_TRUTH_YES : ROUNDS_TRUTH_NO;
}

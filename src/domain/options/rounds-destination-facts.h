/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "rounds-destination-traits.h"
#include "rounds-fact.h"

G_BEGIN_DECLS

/** RoundsDestinationField: what is asked about every field of work */
typedef enum
{
  ROUNDS_DESTINATION_WHAT_IT_IS,
  ROUNDS_DESTINATION_A_DAY,
  ROUNDS_DESTINATION_WHEN_IT_CAN_FIT, /* of cautions */
  ROUNDS_DESTINATION_PATH, /* RoundsPathWay */
  ROUNDS_DESTINATION_NEARNESS, /* 1 far from care to 5 in the room with people */
  ROUNDS_DESTINATION_TRAINING_MARK, /* 0 to 4 (R026) */
  ROUNDS_DESTINATION_LICENSE, /* RoundsNeed (R028) */
  ROUNDS_DESTINATION_RESIDENCY, /* RoundsNeed */
  ROUNDS_DESTINATION_EXPERIENCE,
  ROUNDS_DESTINATION_REMOTE, /* RoundsRemote */
  ROUNDS_DESTINATION_TRAVEL, /* RoundsTravel; percent of the time as range */
  ROUNDS_DESTINATION_NIGHTS, /* RoundsFrequency */
  ROUNDS_DESTINATION_PART_TIME, /* RoundsPossible */
  ROUNDS_DESTINATION_SIDE_GIG, /* RoundsPossible */
  ROUNDS_DESTINATION_ENTRY, /* RoundsEntryDifficulty */
  ROUNDS_DESTINATION_FIRST_LANDING, /* true or false (R049) */
  ROUNDS_DESTINATION_LONGER_CLOSE, /* true or false (R054) */
  ROUNDS_DESTINATION_TIME, /* months as range */
  ROUNDS_DESTINATION_GROWTH,
  ROUNDS_DESTINATION_EMPLOYERS,
  ROUNDS_DESTINATION_GETTING_IN,
  ROUNDS_DESTINATION_PAID_CREDENTIAL, /* RoundsNeed: required or not needed */
  ROUNDS_DESTINATION_SKILLS,
  ROUNDS_DESTINATION_DRAWBACKS,
  ROUNDS_DESTINATION_MIXED_EVIDENCE,
  ROUNDS_DESTINATION_N_FIELDS,
} RoundsDestinationField;

/**
 * RoundsPayRef:
 * @key: "destination|role" of the pay of roles that ships; %NULL for none
 * @professions: whose pay it is
 * @title: (translatable): the role that it is the pay of
 */
typedef struct
{
  const char *key;
  guint professions;
  const char *title;
} RoundsPayRef;

/**
 * RoundsRoleFacts:
 * @id: stable name within its field of work
 * @title: (translatable): what it is called
 * @also_called: (array zero-terminated=1): other names
 * @professions: whom it is open to, as far as found
 * @note: what to know about it
 * @pay_ref: its pay
 * @pay_seen: a single figure seen
 *
 * One role in a field of work.
 */
typedef struct
{
  const char *id;
  const char *title;
  const char *const *also_called;
  guint professions;
  RoundsFact requirements;
  RoundsFact license;
  RoundsFact remote;
  RoundsFact travel;
  RoundsFact pay_seen;
  const char *note;
  RoundsPayRef pay_ref;
} RoundsRoleFacts;

/**
 * RoundsDestinationFacts:
 * @code: stable name, the same as in the plan
 * @name: translated
 * @also_called: (array zero-terminated=1): other names, translated
 * @is_caution: whether it often wastes the credential (R024)
 * @fields: one for each question
 * @licenses: (array length=n_licenses): what is known for some professions, before the general
 * @training: (array length=n_training): what of the training is used, by profession
 * @credentials: (array length=n_credentials): certificates that can help
 * @seeds: (array length=n_seeds): what the starting documents say
 * @roles: (array length=n_roles): for all professions
 * @pay_refs: (array length=n_pay_refs): what is paid there
 * @occupations: (array zero-terminated=1): codes of the nearest occupations of O*NET
 *
 * All that ships about one field of work. Texts are translated; everything lives as long as the
 * catalog that it comes from.
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *const *also_called;
  gboolean is_caution;
  RoundsFact fields[ROUNDS_DESTINATION_N_FIELDS];
  const RoundsFact *licenses;
  guint n_licenses;
  const RoundsFact *training;
  guint n_training;
  const RoundsFact *credentials;
  guint n_credentials;
  const RoundsFact *seeds;
  guint n_seeds;
  const RoundsRoleFacts *roles;
  guint n_roles;
  const RoundsPayRef *pay_refs;
  guint n_pay_refs;
  const char *const *occupations;
} RoundsDestinationFacts;

/**
 * RoundsDestinationCoverage: how many of the questions that depend on the profession are answered
 */
typedef struct
{
  guint known;
  guint asked;
} RoundsDestinationCoverage;

const RoundsFact *rounds_destination_facts_get (const RoundsDestinationFacts *facts,
                                                RoundsDestinationField field,
                                                RoundsProfession profession);
const RoundsFact *rounds_destination_facts_find_license (const RoundsDestinationFacts *facts,
                                                         RoundsProfession profession);
gboolean rounds_destination_facts_is_license_optional (const RoundsDestinationFacts *facts,
                                                       RoundsProfession profession);
gboolean rounds_pay_ref_is_for (const RoundsPayRef *ref, RoundsProfession profession);
gboolean rounds_destination_facts_has_role (const RoundsDestinationFacts *facts,
                                            RoundsProfession profession);
RoundsDestinationCoverage rounds_destination_facts_get_coverage (
    const RoundsDestinationFacts *facts, RoundsProfession profession);
gboolean rounds_destination_coverage_is_little (RoundsDestinationCoverage coverage);
void rounds_destination_facts_get_traits (const RoundsDestinationFacts *facts,
                                          RoundsProfession profession,
                                          RoundsDestinationTraits *traits);

G_END_DECLS

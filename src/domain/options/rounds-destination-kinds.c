/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rounds-destination-kinds.h"
#include "rounds-fact.h"
#include "rounds-profile.h"

/* Whose examination agencies take, or whose measurements they ask for. */
#define EXAMINERS                                                                                  \
  (ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_PHYSICIAN) |                                           \
   ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_NP) | ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_PA) |   \
   ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_PT) | ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_OT) |   \
   ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_SLP) | ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_DPM) | \
   ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_OD) |                                                  \
   ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_PSYCHOLOGIST))

/* Codes of the person's own fields of work begin like this and end in the id of the record. */
#define OWN_PREFIX "own-"

/* The sixteen fields of work of R017 to R023, R060 to R068 and the hidden-cost essay, and the three
 * that often feel like a waste of the credential (R024, R025). Marks of training use are editorial
 * defaults; the zero of the cautions is the source's. */
static const RoundsDestinationKind kinds[] = {
  { .code = "health_tech_product",
    .name = N_ ("Health tech product"),
    .summary = N_ ("You help decide what health software should do, and make sure it is safe and "
                   "fits real care."),
    .as_career = TRUE,
    .first_landing = TRUE,
    .training_used = 3 },
  { .code = "medical_affairs",
    .name = N_ ("Medical affairs"),
    .summary = N_ (
        "You are the scientific, non-sales voice of a drug or device company toward clinicians."),
    .as_career = TRUE,
    .first_landing = TRUE,
    .longer_close = TRUE,
    .training_used = 4 },
  { .code = "payer",
    .name = N_ ("Payer-side roles"),
    .summary = N_ ("You judge, for a health plan or insurer, whether care or risk fits the rules "
                   "and the evidence."),
    .as_job = TRUE,
    .as_career = TRUE,
    .first_landing = TRUE,
    .training_used = 4 },
  { .code = "healthcare_consulting",
    .name = N_ ("Healthcare consulting"),
    .summary =
        N_ ("You join a client for a few months, find out what is wrong, and help them change it."),
    .as_career = TRUE,
    .training_used = 2 },
  { .code = "clinical_informatics",
    .name = N_ ("Clinical informatics"),
    .summary =
        N_ ("You make the record and the tools around it work for the people who give care."),
    .as_career = TRUE,
    .first_landing = TRUE,
    .training_used = 4 },
  { .code = "regulatory_affairs",
    .name = N_ ("Regulatory affairs"),
    .summary = N_ (
        "You guide a drug or device through the rules, on the company’s side or on the agency’s."),
    .as_career = TRUE,
    .longer_close = TRUE,
    .training_used = 3 },
  { .code = "clinical_leadership",
    .name = N_ ("Clinical leadership in operating roles"),
    .summary = N_ ("You run part of a care organization: people, quality, money and rules."),
    .as_career = TRUE,
    .training_used = 3 },
  { .code = "chart_review",
    .name = N_ ("Chart review"),
    .summary =
        N_ ("You read records at home and give an expert opinion, paid by the hour or the case."),
    .as_job = TRUE,
    .training_used = 4 },
  { .code = "medical_legal",
    .name = N_ ("Medical legal consulting"),
    .summary = N_ ("You explain care to lawyers and courts: what was done, what should have been, "
                   "what it will cost."),
    .as_job = TRUE,
    .training_used = 4 },
  { .code = "disability_exams",
    .name = N_ ("Disability and fitness exams"),
    .summary =
        N_ ("You examine a person once, do not treat, and write down what they can and cannot do."),
    .as_job = TRUE,
    .training_used = 4,
    .trained = EXAMINERS },
  { .code = "pharma_strategy",
    .name = N_ ("Pharmaceutical strategy"),
    .summary = N_ ("You help a drug or device company choose which products to back and how to "
                   "prove their worth."),
    .as_career = TRUE,
    .training_used = 2 },
  { .code = "research_development",
    .name = N_ ("Research and development"),
    .summary = N_ ("You design, run, watch or judge the studies that show whether a treatment "
                   "works and is safe."),
    .as_career = TRUE,
    .training_used = 4 },
  { .code = "medical_education",
    .name = N_ ("Medical and health education leadership"),
    .summary = N_ ("You teach clinicians or run the programs that do."),
    .as_career = TRUE,
    .training_used = 4 },
  { .code = "medical_writing_media",
    .name = N_ ("Medical writing and media"),
    .summary = N_ ("You turn data and care into text that is right and can be understood."),
    .as_job = TRUE,
    .as_career = TRUE,
    .training_used = 3 },
  { .code = "content_creation",
    .name = N_ ("Health content creation"),
    .summary = N_ ("You publish health knowledge under your own name or for a learning company."),
    .as_job = TRUE,
    .as_career = TRUE,
    .training_used = 2 },
  { .code = "health_policy",
    .name = N_ ("Health policy and public health"),
    .summary = N_ ("You help write, test or carry out the rules and programs that shape care."),
    .as_career = TRUE,
    .training_used = 2 },
  { .code = "caution_marketing",
    .name = N_ ("Pure marketing"),
    .summary = N_ ("You promote products; what you know about care is a plus, not the work."),
    .role = ROUNDS_DESTINATION_CAUTION,
    .as_career = TRUE,
    .training_used = 0 },
  { .code = "caution_operations",
    .name = N_ ("Generic operations"),
    .summary = N_ ("You run processes and teams that would be the same outside health care."),
    .role = ROUNDS_DESTINATION_CAUTION,
    .as_career = TRUE,
    .training_used = 0 },
  { .code = "caution_unrelated",
    .name = N_ ("Unrelated industries"),
    .summary = N_ ("You start again where clinical knowledge is not part of the job."),
    .role = ROUNDS_DESTINATION_CAUTION,
    .as_career = TRUE,
    .training_used = 0 },
};

/**
 * rounds_destination_kinds_list:
 * @n_kinds: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_kinds): the built-in fields of work, cautions last
 */
const RoundsDestinationKind *
rounds_destination_kinds_list (guint *n_kinds)
{
  g_return_val_if_fail (n_kinds != NULL, NULL);

  *n_kinds = G_N_ELEMENTS (kinds);
  return kinds;
}

/** rounds_destination_kinds_find: (nullable): the built-in field of work with that @code */
const RoundsDestinationKind *
rounds_destination_kinds_find (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_strcmp0 (kinds[i].code, code) == 0)
        return &kinds[i];
    }
  return NULL;
}

/**
 * rounds_destination_kinds_serves:
 *
 * Returns: whether @code is what comes first for @aim (R009): what pays by the hour or the case for
 *   income soon, a path with growth for a career that lasts. With income first and a career after
 *   it, what pays soon comes first. The person's own fields serve every aim, since nobody said
 *   otherwise, and with no aim nothing comes first
 */
gboolean
rounds_destination_kinds_serves (const char *code, RoundsAim aim)
{
  const RoundsDestinationKind *kind = rounds_destination_kinds_find (code);

  if (kind == NULL)
    return TRUE;
  switch (aim)
    {
    case ROUNDS_AIM_QUICK_INCOME:
    case ROUNDS_AIM_BOTH_IN_SEQUENCE:
      return kind->as_job;
    case ROUNDS_AIM_ENDURING_CAREER:
      return kind->as_career;
    case ROUNDS_AIM_UNDECIDED:
    default:
      return TRUE;
    }
}

/**
 * rounds_destination_lookup:
 * @code: of a built-in field of work or of the person's own
 *
 * Returns: (transfer none) (nullable): what the person has said about it; %NULL if nothing yet
 */
RoundsDestination *
rounds_destination_lookup (RoundsPlan *plan, const char *code)
{
  guint n_records;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_DESTINATION);
  for (guint i = 0; i < n_records; i++)
    {
      RoundsDestination *destination = rounds_plan_get_record (plan, ROUNDS_TYPE_DESTINATION, i);

      if (g_strcmp0 (destination->code, code) == 0)
        return destination;
    }
  return NULL;
}

/**
 * rounds_destination_ensure:
 *
 * Returns: (transfer none): the plan's record for @code, created if there is none. Open an act
 *   around it and the change that follows, so that both are undone together.
 */
RoundsDestination *
rounds_destination_ensure (RoundsPlan *plan, const char *code)
{
  RoundsDestination *destination;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);
  g_return_val_if_fail (code != NULL && *code != '\0', NULL);

  destination = rounds_destination_lookup (plan, code);
  if (destination == NULL)
    destination = rounds_plan_create (plan, ROUNDS_TYPE_DESTINATION, "code", code, NULL);
  return destination;
}

/**
 * rounds_destination_add_own:
 * @name: what the person calls it
 *
 * Returns: (transfer none): a new field of work of the person's own, on the shortlist. Its code is
 *   made of its id, so that no other will ever have it. Open an act around it.
 */
RoundsDestination *
rounds_destination_add_own (RoundsPlan *plan, const char *name)
{
  RoundsDestination *destination;
  g_autofree char *code = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);
  g_return_val_if_fail (name != NULL && *name != '\0', NULL);

  destination =
      rounds_plan_create (plan, ROUNDS_TYPE_DESTINATION, "name", name, "shortlisted", TRUE, NULL);
  code = g_strdup_printf (OWN_PREFIX "%" G_GINT64_FORMAT,
                          rounds_record_get_id (ROUNDS_RECORD (destination)));
  g_object_set (destination, "code", code, NULL);
  return destination;
}

/**
 * rounds_destination_get_name:
 *
 * Returns: (transfer none): the translated name of a built-in field of work, the given name of the
 *   person's own, or an empty string; valid until the plan changes. Earlier assessments speak of
 *   fields that were removed since: they keep their names.
 */
const char *
rounds_destination_get_name (RoundsPlan *plan, const char *code)
{
  const RoundsDestinationKind *kind = rounds_destination_kinds_find (code);
  gpointer destination;

  if (kind != NULL)
    return _ (kind->name);
  destination = rounds_destination_lookup (plan, code);
  if (destination == NULL && code != NULL && g_str_has_prefix (code, OWN_PREFIX))
    destination = rounds_plan_lookup (plan, g_ascii_strtoll (code + strlen (OWN_PREFIX), NULL, 10));
  return ROUNDS_IS_DESTINATION (destination) ? ROUNDS_DESTINATION (destination)->name : "";
}

/**
 * rounds_destination_kind_get_training_used:
 *
 * Returns: how much of the training of @profession is used on day one, 0 to 4 (R026), by our mark
 */
int
rounds_destination_kind_get_training_used (const RoundsDestinationKind *kind,
                                           RoundsProfession profession)
{
  g_return_val_if_fail (kind != NULL, 0);

  return rounds_training_get_mark (kind->training_used, kind->trained, profession);
}

/**
 * rounds_destination_get_training_used:
 *
 * Returns: the person's mark, else ours for their profession, 0 to 4; %ROUNDS_INTEGER_UNSET if
 *   there is none
 */
int
rounds_destination_get_training_used (RoundsPlan *plan, const char *code)
{
  const RoundsDestinationKind *kind = rounds_destination_kinds_find (code);
  RoundsDestination *destination = rounds_destination_lookup (plan, code);
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);

  if (destination != NULL && destination->training_used != ROUNDS_INTEGER_UNSET)
    return destination->training_used;
  return kind != NULL ? rounds_destination_kind_get_training_used (kind, profile->profession)
                      : ROUNDS_INTEGER_UNSET;
}

/** rounds_destination_is_shortlisted: whether talks about @code count toward twenty (R043) */
gboolean
rounds_destination_is_shortlisted (RoundsPlan *plan, const char *code)
{
  RoundsDestination *destination = rounds_destination_lookup (plan, code);

  return destination != NULL && destination->shortlisted;
}

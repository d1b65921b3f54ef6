/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-assess-steps.h"
#include "rounds-decision-step.h"
#include "rounds-destinations-step.h"
#include "rounds-household-step.h"
#include "rounds-irritants-step.h"
#include "rounds-license-step.h"
#include "rounds-money-step.h"
#include "rounds-profile-step.h"
#include "rounds-remedies-step.h"
#include "rounds-skills-step.h"
#include "rounds-ties-step.h"

/* The way through the questions. The profile comes first and belongs to none of them. */
static const struct
{
  guint question;
  GType (*get_type) (void);
  RoundsIrritantKind kind; /* for the steps about irritants */
} steps[] = {
  { 0, rounds_profile_step_get_type, 0 },
  { 1, rounds_irritants_step_get_type, ROUNDS_IRRITANT_SETTING },
  { 1, rounds_irritants_step_get_type, ROUNDS_IRRITANT_CARE },
  { 1, rounds_remedies_step_get_type, 0 },
  { 2, rounds_destinations_step_get_type, 0 },
  { 2, rounds_skills_step_get_type, 0 },
  { 3, rounds_license_step_get_type, 0 },
  { 3, rounds_decision_step_get_type, 0 },
  { 4, rounds_household_step_get_type, 0 },
  { 4, rounds_money_step_get_type, 0 },
  { 4, rounds_ties_step_get_type, 0 },
};

/** rounds_assess_steps_count: how many steps the wizard has */
guint
rounds_assess_steps_count (void)
{
  return G_N_ELEMENTS (steps);
}

/** rounds_assess_steps_get_question: 1 to 4; 0 for the profile */
guint
rounds_assess_steps_get_question (guint position)
{
  g_return_val_if_fail (position < G_N_ELEMENTS (steps), 0);

  return steps[position].question;
}

/** rounds_assess_steps_find: position of the first step of @question; the count if there is none */
guint
rounds_assess_steps_find (guint question)
{
  guint position = 0;

  while (position < G_N_ELEMENTS (steps) && steps[position].question != question)
    position++;
  return position;
}

static guint
find_page (GType type)
{
  guint position = 0;

  while (position < G_N_ELEMENTS (steps) && steps[position].get_type () != type)
    position++;
  return position;
}

/** rounds_assess_steps_find_place: position of the step at @place; the count if it is elsewhere */
guint
rounds_assess_steps_find_place (RoundsPlace place)
{
  GType (*const types[ROUNDS_N_PLACES]) (void) = {
    [ROUNDS_PLACE_PROFILE] = rounds_profile_step_get_type,
    [ROUNDS_PLACE_SETTING] = rounds_irritants_step_get_type,
    [ROUNDS_PLACE_REMEDIES] = rounds_remedies_step_get_type,
    [ROUNDS_PLACE_DESTINATIONS] = rounds_destinations_step_get_type,
    [ROUNDS_PLACE_TRAINING] = rounds_destinations_step_get_type,
    [ROUNDS_PLACE_SKILLS] = rounds_skills_step_get_type,
    [ROUNDS_PLACE_LICENSE] = rounds_license_step_get_type,
    [ROUNDS_PLACE_DECISION] = rounds_decision_step_get_type,
    [ROUNDS_PLACE_HOUSEHOLD] = rounds_household_step_get_type,
    [ROUNDS_PLACE_MONEY] = rounds_money_step_get_type,
    [ROUNDS_PLACE_TIES] = rounds_ties_step_get_type,
  };

  g_return_val_if_fail (place < ROUNDS_N_PLACES, G_N_ELEMENTS (steps));

  return types[place] != NULL ? find_page (types[place]()) : G_N_ELEMENTS (steps);
}

/** rounds_assess_steps_create: (transfer floating): the page of the step at @position */
GtkWidget *
rounds_assess_steps_create (guint position, RoundsSession *session, RoundsAssessment *assessment)
{
  g_return_val_if_fail (position < G_N_ELEMENTS (steps), NULL);

  if (steps[position].get_type () == ROUNDS_TYPE_IRRITANTS_STEP)
    return rounds_irritants_step_new (session, assessment, steps[position].kind);
  return g_object_new (steps[position].get_type (), "session", session, "assessment", assessment,
                       NULL);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-option.h"
#include "rounds-own-destinations.h"
#include "rounds-person.h"
#include "rounds-skill.h"
#include "rounds-uncertainty.h"

/* Nouns that name one field of work by its code in a property "destination". */
static guint
count_naming (RoundsPlan *plan, GType type, const char *code, gboolean forget)
{
  guint n_records = rounds_plan_count_records (plan, type), n_naming = 0;

  for (guint i = 0; i < n_records; i++)
    {
      gpointer record = rounds_plan_get_record (plan, type, i);
      g_autofree char *named = NULL;

      g_object_get (record, "destination", &named, NULL);
      if (g_strcmp0 (named, code) != 0)
        continue;
      n_naming++;
      if (forget)
        g_object_set (record, "destination", "", NULL);
    }
  return n_naming;
}

static guint
count_skills (RoundsPlan *plan, const char *code, gboolean forget)
{
  guint n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_SKILL), n_serving = 0;

  for (guint i = 0; i < n_records; i++)
    {
      RoundsSkill *skill = rounds_plan_get_record (plan, ROUNDS_TYPE_SKILL, i);

      if (!rounds_skill_serves (skill, code))
        continue;
      n_serving++;
      if (forget)
        {
          g_autofree char *rest = rounds_skill_dup_destinations (skill, code, FALSE);

          g_object_set (skill, "destinations", rest, NULL);
        }
    }
  return n_serving;
}

static RoundsDestinationUses
visit_uses (RoundsPlan *plan, const char *code, gboolean forget)
{
  return (RoundsDestinationUses) {
    .options = count_naming (plan, ROUNDS_TYPE_OPTION, code, forget),
    .people = count_naming (plan, ROUNDS_TYPE_PERSON, code, forget),
    .questions = count_naming (plan, ROUNDS_TYPE_UNCERTAINTY, code, forget),
    .skills = count_skills (plan, code, forget),
  };
}

/** rounds_own_destination_count_uses: what refers to the field of work @code */
RoundsDestinationUses
rounds_own_destination_count_uses (RoundsPlan *plan, const char *code)
{
  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && code != NULL, (RoundsDestinationUses) { 0 });

  return visit_uses (plan, code, FALSE);
}

/**
 * rounds_own_destination_rename:
 * @destination: the person's own
 * @name: blanks around it are left out
 *
 * One act. What refers to it does so by its code, and so calls it by the new name.
 *
 * Returns: %FALSE if @name is blank: then nothing is changed
 */
gboolean
rounds_own_destination_rename (RoundsPlan *plan, RoundsDestination *destination, const char *name)
{
  g_autofree char *stripped = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_DESTINATION (destination), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  stripped = g_strstrip (g_strdup (name));
  if (*stripped == '\0')
    return FALSE;
  rounds_plan_begin_act (plan, _ ("Rename Field of Work"));
  g_object_set (destination, "name", stripped, NULL);
  rounds_plan_end_act (plan);
  return TRUE;
}

/* An option without a name of its own was called by its field of work; it keeps being called so. */
static void
name_options (RoundsPlan *plan, RoundsDestination *destination)
{
  guint n_options = rounds_plan_count_records (plan, ROUNDS_TYPE_OPTION);

  for (guint i = 0; i < n_options; i++)
    {
      RoundsOption *option = rounds_plan_get_record (plan, ROUNDS_TYPE_OPTION, i);

      if (*option->name == '\0' && g_str_equal (option->destination, destination->code))
        g_object_set (option, "name", destination->name, NULL);
    }
}

/**
 * rounds_own_destination_remove:
 * @destination: the person's own
 *
 * Removes it. What refers to it is kept and no longer does: options and people are without a field
 * of work, skills are needed in one fewer. One act.
 */
void
rounds_own_destination_remove (RoundsPlan *plan, RoundsDestination *destination)
{
  g_return_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_DESTINATION (destination));

  rounds_plan_begin_act (plan, _ ("Remove Destination"));
  name_options (plan, destination);
  visit_uses (plan, destination->code, TRUE);
  rounds_plan_delete (plan, destination);
  rounds_plan_end_act (plan);
}

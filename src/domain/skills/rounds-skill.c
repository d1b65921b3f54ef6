/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-skill.h"

static const RoundsField fields[] = {
  ROUNDS_TEXT (RoundsSkill, task, "task", N_ ("Clinical task")),
  ROUNDS_TEXT (RoundsSkill, wording, "wording", N_ ("Business wording")),
  ROUNDS_TEXT (RoundsSkill, evidence, "evidence", N_ ("Evidence")),
  ROUNDS_TEXT (RoundsSkill, destinations, "destinations", N_ ("Where it is needed")),
};

ROUNDS_DEFINE_RECORD (RoundsSkill, rounds_skill, "skill", fields)

/* What employers prize in clinicians (R103). Plain enough for every profession. */
static const struct
{
  const char *task;
  const char *wording;
} suggestions[] = {
  { N_ ("Patients, families and colleagues rely on what I say"),
    N_ ("Credibility with clinicians: speaks as one of them, and is heard") },
  { N_ ("I know how care really runs, hour by hour"),
    N_ ("Domain expertise: sees what will work in practice, and what will not") },
  { N_ ("I document, consent and report under strict rules"),
    N_ ("Regulatory literacy: works within rules, audits and evidence standards") },
};

/** rounds_skill_serves: whether @self is marked as needed in the field of work @code */
gboolean
rounds_skill_serves (RoundsSkill *self, const char *code)
{
  g_auto (GStrv) codes = NULL;

  g_return_val_if_fail (ROUNDS_IS_SKILL (self) && code != NULL, FALSE);

  codes = g_strsplit (self->destinations, " ", -1);
  return g_strv_contains ((const char *const *) codes, code);
}

/**
 * rounds_skill_dup_destinations:
 * @code: of a field of work
 * @serves: whether it is to be among them
 *
 * Returns: (transfer full): the destinations of @self with or without @code, in their order
 */
char *
rounds_skill_dup_destinations (RoundsSkill *self, const char *code, gboolean serves)
{
  g_auto (GStrv) codes = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) kept = NULL;

  g_return_val_if_fail (ROUNDS_IS_SKILL (self) && code != NULL, NULL);

  codes = g_strsplit (self->destinations, " ", -1);
  for (guint i = 0; codes[i] != NULL; i++)
    {
      if (*codes[i] != '\0' && !g_str_equal (codes[i], code))
        g_strv_builder_add (builder, codes[i]);
    }
  if (serves)
    g_strv_builder_add (builder, code);
  kept = g_strv_builder_end (builder);
  return g_strjoinv (" ", kept);
}

/** rounds_skill_add_suggestions: adds the three things that employers prize (R103) to the sheet, as
 *   one act; their evidence is the person's to give */
void
rounds_skill_add_suggestions (RoundsPlan *plan)
{
  g_return_if_fail (ROUNDS_IS_PLAN (plan));

  rounds_plan_begin_act (plan, _ ("Add Skills"));
  for (guint i = 0; i < G_N_ELEMENTS (suggestions); i++)
    rounds_plan_create (plan, ROUNDS_TYPE_SKILL, "task", _ (suggestions[i].task), "wording",
                        _ (suggestions[i].wording), NULL);
  rounds_plan_end_act (plan);
}

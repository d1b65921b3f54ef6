/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-destination-kinds.h"
#include "rounds-destination-model.h"
#include "rounds-destination-text.h"
#include "rounds-fact-text.h"
#include "rounds-plan-report-private.h"

/* One answer and where it comes from. */
static void
add_field (const RoundsPlanReport *self, const RoundsDestinationEntry *entry,
           RoundsDestinationField field, RoundsProfession profession)
{
  g_autofree char *answer = rounds_destination_describe_field (entry->facts, field, profession);
  g_autofree char *from = rounds_destination_cite_field (entry->facts, field, profession);
  g_autofree char *text = from != NULL ? g_strdup_printf ("%s (%s)", answer, from) : NULL;

  rounds_plan_report_add_labeled (self, rounds_destination_field_get_title (field),
                                  text != NULL ? text : answer);
}

static void
add_drawbacks (const RoundsPlanReport *self, const RoundsDestinationEntry *entry,
               RoundsProfession profession)
{
  const RoundsFact *drawbacks = &entry->facts->fields[ROUNDS_DESTINATION_DRAWBACKS];
  g_autofree char *from = rounds_fact_cite (drawbacks);
  g_autofree char *note = NULL;

  for (guint i = 0; i < drawbacks->n_lines; i++)
    if (rounds_professions_include (drawbacks->lines[i].professions, profession))
      rounds_plan_report_add_labeled (self, _ ("Drawback"), drawbacks->lines[i].text);
  if (from == NULL)
    return;
  /* Translators: %s are the sources of the drawbacks above */
  note = g_strdup_printf (_ ("Drawbacks from %s"), from);
  rounds_plan_report_add_note (self, note);
}

/* Where the person sees it otherwise than we do, and why. */
static void
add_overruling (const RoundsPlanReport *self, RoundsDestination *destination,
                RoundsProfession profession)
{
  const RoundsDestinationKind *kind = rounds_destination_kinds_find (destination->code);
  const int usual = kind != NULL ? rounds_destination_kind_get_training_used (kind, profession) : 0;
  g_autofree char *mark = NULL;

  if (kind != NULL && destination->training_used != ROUNDS_INTEGER_UNSET &&
      destination->training_used != usual)
    {
      /* Translators: the person's mark of how much the training is used, and the built-in one */
      mark = g_strdup_printf (_ ("%1$s, instead of: %2$s"),
                              rounds_training_get_word (destination->training_used),
                              rounds_training_get_word (usual));
      rounds_plan_report_add_labeled (self, _ ("Training used, by my mark"), mark);
    }
  if (*destination->reason != '\0')
    rounds_plan_report_add_labeled (self,
                                    kind != NULL && kind->role == ROUNDS_DESTINATION_CAUTION
                                        ? _ ("Why, against the caution")
                                        : _ ("Why"),
                                    destination->reason);
}

/* What the person left off the list and gave a reason for. */
static void
add_set_aside (const RoundsPlanReport *self, RoundsDestinationModel *model)
{
  RoundsPlan *plan = rounds_figures_get_plan (self->figures);
  gboolean has_heading = FALSE;

  for (guint i = 0; i < rounds_destination_model_get_n_entries (model); i++)
    {
      const RoundsDestinationEntry *entry = rounds_destination_model_get_entry (model, i);
      RoundsDestination *destination = rounds_destination_lookup (plan, entry->code);

      if (entry->traits.shortlisted || destination == NULL || *destination->reason == '\0')
        continue;
      if (!has_heading)
        rounds_plan_report_add_heading (self, 3, _ ("Not on the Shortlist, and Why"));
      has_heading = TRUE;
      rounds_plan_report_add_labeled (self, entry->name, destination->reason);
    }
}

/**
 * rounds_plan_report_add_shortlist: (private):
 *
 * The fields of work on the shortlist, each with what a license does there, whether it is a strong
 * first landing, its drawbacks with their sources, and the person's reason. Then those that the
 * person gave a reason to leave off it.
 */
void
rounds_plan_report_add_shortlist (const RoundsPlanReport *self)
{
  RoundsDestinationModel *model =
      rounds_figures_get_model (self->figures, ROUNDS_TYPE_DESTINATION_MODEL);
  RoundsPlan *plan = rounds_figures_get_plan (self->figures);
  const RoundsProfession profession = rounds_destination_model_get_profession (model);

  for (guint i = 0; i < rounds_destination_model_get_n_entries (model); i++)
    {
      const RoundsDestinationEntry *entry = rounds_destination_model_get_entry (model, i);

      if (!entry->traits.shortlisted)
        continue;
      rounds_plan_report_add_heading (self, 3, entry->name);
      if (entry->facts != NULL)
        {
          add_field (self, entry, ROUNDS_DESTINATION_LICENSE, profession);
          add_field (self, entry, ROUNDS_DESTINATION_FIRST_LANDING, profession);
          add_drawbacks (self, entry, profession);
        }
      add_overruling (self, rounds_destination_lookup (plan, entry->code), profession);
    }
  add_set_aside (self, model);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-assessment.h"
#include "rounds-cell-override.h"
#include "rounds-conversation.h"
#include "rounds-cost-line.h"
#include "rounds-criterion.h"
#include "rounds-destination.h"
#include "rounds-draft.h"
#include "rounds-gig-terms.h"
#include "rounds-household.h"
#include "rounds-income-line.h"
#include "rounds-irritant.h"
#include "rounds-license.h"
#include "rounds-milestone.h"
#include "rounds-nouns.h"
#include "rounds-obligation.h"
#include "rounds-option.h"
#include "rounds-pay-assumptions.h"
#include "rounds-pay-terms.h"
#include "rounds-person.h"
#include "rounds-profile.h"
#include "rounds-rating.h"
#include "rounds-remedy.h"
#include "rounds-scenario.h"
#include "rounds-skill.h"
#include "rounds-transition.h"
#include "rounds-uncertainty.h"

/**
 * rounds_nouns_list:
 * @n_nouns: (out): how many there are
 *
 * Every noun that is kept, owners before what belongs to them. The store makes a table of each, the
 * exchange formats a list of each; nothing else has to be told of a new one.
 *
 * Returns: (transfer none) (array length=n_nouns): their types
 */
const GType *
rounds_nouns_list (guint *n_nouns)
{
  static gsize once;
  static GType nouns[25];
  const GType types[] = {
    ROUNDS_TYPE_PROFILE,       ROUNDS_TYPE_HOUSEHOLD,   ROUNDS_TYPE_PAY_ASSUMPTIONS,
    ROUNDS_TYPE_ASSESSMENT,    ROUNDS_TYPE_IRRITANT,    ROUNDS_TYPE_REMEDY,
    ROUNDS_TYPE_LICENSE,       ROUNDS_TYPE_SKILL,       ROUNDS_TYPE_DESTINATION,
    ROUNDS_TYPE_OPTION,        ROUNDS_TYPE_CRITERION,   ROUNDS_TYPE_RATING,
    ROUNDS_TYPE_PAY_TERMS,     ROUNDS_TYPE_INCOME_LINE, ROUNDS_TYPE_COST_LINE,
    ROUNDS_TYPE_TRANSITION,    ROUNDS_TYPE_SCENARIO,    ROUNDS_TYPE_PERSON,
    ROUNDS_TYPE_CONVERSATION,  ROUNDS_TYPE_DRAFT,       ROUNDS_TYPE_UNCERTAINTY,
    ROUNDS_TYPE_MILESTONE,     ROUNDS_TYPE_OBLIGATION,  ROUNDS_TYPE_GIG_TERMS,
    ROUNDS_TYPE_CELL_OVERRIDE,
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (types) == G_N_ELEMENTS (nouns));
  g_return_val_if_fail (n_nouns != NULL, NULL);

  if (g_once_init_enter (&once))
    {
      memcpy (nouns, types, sizeof nouns);
      g_once_init_leave (&once, 1);
    }
  *n_nouns = G_N_ELEMENTS (nouns);
  return nouns;
}

/**
 * rounds_nouns_find:
 * @noun: a name in a file
 *
 * Returns: its type, or %G_TYPE_INVALID
 */
GType
rounds_nouns_find (const char *noun)
{
  guint n_nouns;
  const GType *nouns = rounds_nouns_list (&n_nouns);

  for (guint i = 0; i < n_nouns; i++)
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (nouns[i]);

      if (g_strcmp0 (((RoundsRecordClass *) klass)->noun, noun) == 0)
        return nouns[i];
    }
  return G_TYPE_INVALID;
}

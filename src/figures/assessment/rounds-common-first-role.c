/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-common-questions.h"
#include "rounds-destination-kinds.h"
#include "rounds-destination-model.h"
#include "rounds-first-role.h"
#include "rounds-licenses.h"
#include "rounds-pay-model.h"
#include "rounds-profile.h"

/**
 * Names:
 * @landings: (element-type utf8): first landings by #RoundsFit, what is decided about them
 */
typedef struct
{
  GPtrArray *landings[ROUNDS_FIT_YES + 1];
} Names;

/* Whether what a concrete option in that field pays reaches the floor; the best one counts. */
static RoundsFit
find_floor_fit (RoundsPayModel *model, const char *code)
{
  RoundsFit fit = ROUNDS_FIT_UNKNOWN;

  for (guint i = 0; i < rounds_pay_model_get_n_figures (model); i++)
    {
      const RoundsPayFigure *figure = rounds_pay_model_get_figure (model, i);

      if (!g_str_equal (figure->option->destination, code) ||
          figure->verdict == ROUNDS_FLOOR_UNKNOWN)
        continue;
      if (figure->verdict != ROUNDS_FLOOR_NOT_YET)
        return ROUNDS_FIT_YES;
      fit = ROUNDS_FIT_NO;
    }
  return fit;
}

static RoundsFit
find_profession_fit (const RoundsDestinationTraits *traits)
{
  switch (traits->suits)
    {
    case ROUNDS_TRUTH_YES:
      return ROUNDS_FIT_YES;
    case ROUNDS_TRUTH_NO:
      return ROUNDS_FIT_NO;
    case ROUNDS_TRUTH_UNKNOWN:
    default:
      return ROUNDS_FIT_UNKNOWN;
    }
}

/* One that is to lapse is of no use to a role that asks for it. */
static gboolean
keeps_active_license (RoundsPlan *plan)
{
  for (guint i = 0; i < rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE); i++)
    {
      RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);

      if (license->status == ROUNDS_LICENSE_ACTIVE && rounds_licenses_is_kept (license))
        return TRUE;
    }
  return FALSE;
}

/* A license that is required and not entered may still be there. */
static RoundsFit
find_license_fit (const RoundsDestinationTraits *traits, RoundsPlan *plan)
{
  switch (traits->license)
    {
    case ROUNDS_NEED_NOT_NEEDED:
    case ROUNDS_NEED_HELPS:
      return ROUNDS_FIT_YES;
    case ROUNDS_NEED_REQUIRED:
      if (rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE) == 0)
        return ROUNDS_FIT_UNKNOWN;
      return keeps_active_license (plan) ? ROUNDS_FIT_YES : ROUNDS_FIT_NO;
    case ROUNDS_NEED_UNKNOWN:
    default:
      return ROUNDS_FIT_UNKNOWN;
    }
}

static const RoundsDestinationTraits *
find_traits (RoundsFigures *figures, const RoundsDestinationKind *kind)
{
  static const RoundsDestinationTraits unknown = { 0 };
  const RoundsDestinationEntry *entry = rounds_destination_model_find (
      rounds_figures_get_model (figures, ROUNDS_TYPE_DESTINATION_MODEL), kind->code);

  return entry != NULL ? &entry->traits : &unknown;
}

static RoundsFirstRole
describe (RoundsFigures *figures, const RoundsDestinationKind *kind,
          const RoundsDestinationTraits *traits)
{
  RoundsPlan *plan = rounds_figures_get_plan (figures);

  return (RoundsFirstRole) {
    .first_landing = kind->first_landing,
    .fits = { [ROUNDS_FIRST_ROLE_PROFESSION] = find_profession_fit (traits),
              [ROUNDS_FIRST_ROLE_LICENSE] = find_license_fit (traits, plan),
              [ROUNDS_FIRST_ROLE_FLOOR] = find_floor_fit (
                  rounds_figures_get_model (figures, ROUNDS_TYPE_PAY_MODEL), kind->code) },
  };
}

static const char *
get_profession_text (RoundsFit fit)
{
  switch (fit)
    {
    case ROUNDS_FIT_YES:
      return _ ("there are roles for your profession");
    case ROUNDS_FIT_NO:
      return _ ("no role found for your profession");
    case ROUNDS_FIT_UNKNOWN:
    default:
      return _ ("roles for your profession unknown");
    }
}

static const char *
get_license_text (RoundsNeed need, RoundsFit fit)
{
  switch (need)
    {
    case ROUNDS_NEED_NOT_NEEDED:
      return _ ("no license needed");
    case ROUNDS_NEED_HELPS:
      return _ ("a license helps");
    case ROUNDS_NEED_REQUIRED:
      return fit == ROUNDS_FIT_YES ? _ ("your license is enough")
                                   : _ ("asks for an active license");
    case ROUNDS_NEED_UNKNOWN:
    default:
      return _ ("license unknown");
    }
}

static const char *
get_floor_text (RoundsFit fit)
{
  switch (fit)
    {
    case ROUNDS_FIT_YES:
      return _ ("reaches your floor");
    case ROUNDS_FIT_NO:
      return _ ("under your floor");
    case ROUNDS_FIT_UNKNOWN:
    default:
      return _ ("pay unknown");
    }
}

/* Where its pay can be entered: with an option in that field, else where one is added. */
static void
take_basis (RoundsCommonAnswer *answer, RoundsPayModel *model, const char *code, RoundsFit floor,
            char *label, char *value)
{
  for (guint i = 0; floor == ROUNDS_FIT_UNKNOWN && i < rounds_pay_model_get_n_figures (model); i++)
    {
      RoundsOption *option = rounds_pay_model_get_figure (model, i)->option;

      if (g_str_equal (option->destination, code))
        {
          rounds_common_answer_take_basis_of (answer, ROUNDS_PLACE_PAY, option, label, value);
          return;
        }
    }
  rounds_common_answer_take_basis (
      answer, floor == ROUNDS_FIT_UNKNOWN ? ROUNDS_PLACE_COMPARE : ROUNDS_PLACE_DESTINATIONS, code,
      label, value);
}

static void
add_landing (RoundsCommonAnswer *answer, RoundsPayModel *model, const RoundsDestinationKind *kind,
             const RoundsFirstRole *role, RoundsNeed license, Names *names)
{
  const RoundsFit floor = role->fits[ROUNDS_FIRST_ROLE_FLOOR];

  g_ptr_array_add (names->landings[rounds_first_role_decide (role)], (gpointer) _ (kind->name));
  take_basis (answer, model, kind->code, floor, g_strdup (_ (kind->name)),
              g_strdup_printf ("%s · %s · %s",
                               get_profession_text (role->fits[ROUNDS_FIRST_ROLE_PROFESSION]),
                               get_license_text (license, role->fits[ROUNDS_FIRST_ROLE_LICENSE]),
                               get_floor_text (floor)));
}

/* "“Medical affairs”, “Payer-side roles” or “Clinical informatics”"; %NULL for none. Quoted,
 * because a name begins with a capital wherever it stands. */
static char *
join (GPtrArray *names)
{
  g_autofree char *text = NULL;

  for (guint i = 0; i < names->len; i++)
    {
      /* Translators: %s is a destination, such as "Medical affairs" */
      g_autofree char *name = g_strdup_printf (_ ("“%s”"), (const char *) names->pdata[i]);
      g_autofree char *before = g_steal_pointer (&text);

      if (before == NULL)
        text = g_steal_pointer (&name);
      else if (i < names->len - 1)
        /* Translators: between the members of a list of destinations, but for the last two */
        text = g_strdup_printf (_ ("%1$s, %2$s"), before, name);
      else
        /* Translators: between the last two members of a list of destinations */
        text = g_strdup_printf (_ ("%1$s or %2$s"), before, name);
    }
  return g_steal_pointer (&text);
}

static void
say_outcome (RoundsCommonAnswer *answer, const Names *names)
{
  g_autofree char *fitting = join (names->landings[ROUNDS_FIT_YES]);
  g_autofree char *open = join (names->landings[ROUNDS_FIT_UNKNOWN]);

  if (fitting != NULL)
    {
      answer->title = names->landings[ROUNDS_FIT_YES]->len == 1
                          ? g_strdup (names->landings[ROUNDS_FIT_YES]->pdata[0])
                          : g_steal_pointer (&fitting);
      answer->sentence = g_strdup (_ ("A strong first landing: open to your profession, asking for "
                                      "no license that you lack, and reaching your floor."));
    }
  else if (open != NULL)
    {
      /* Translators: %s is a list of destinations */
      answer->title = g_strdup_printf (_ ("Perhaps %s"), open);
      answer->sentence = g_strdup (_ ("Nothing rules them out among the four strongest first "
                                      "landings, but something about each is unknown."));
    }
  else
    {
      answer->title = g_strdup (_ ("None of the four usual ones"));
      answer->sentence = g_strdup (_ ("Each of the four strongest first landings misses your "
                                      "profession, license or floor. Others may still fit."));
    }
}

static void
say_missing (RoundsCommonAnswer *answer, RoundsProfile *profile, gboolean pay_unknown)
{
  if (profile->profession == ROUNDS_PROFESSION_UNSET)
    rounds_common_answer_take_missing (
        answer, g_strdup (_ ("Your profession is not said. It would settle which roles are open "
                             "to you.")));
  if (pay_unknown)
    rounds_common_answer_take_missing (
        answer, g_strdup (_ ("What some of them would pay you is unknown. An option with its pay "
                             "would settle whether it reaches your floor.")));
}

/**
 * rounds_common_first_role_new:
 *
 * Returns: (transfer full): "which role is easiest to land first?" (R058); see
 *   rounds_first_role_decide()
 */
RoundsCommonAnswer *
rounds_common_first_role_new (RoundsFigures *figures)
{
  RoundsCommonAnswer *answer =
      rounds_common_answer_new (_ ("Which role is easiest to land first?"));
  RoundsPlan *plan = rounds_figures_get_plan (figures);
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  guint n_kinds;
  const RoundsDestinationKind *kinds = rounds_destination_kinds_list (&n_kinds);
  Names names;
  gboolean pay_unknown = FALSE;

  for (int fit = ROUNDS_FIT_UNKNOWN; fit <= ROUNDS_FIT_YES; fit++)
    names.landings[fit] = g_ptr_array_new ();
  for (guint i = 0; i < n_kinds; i++)
    {
      const RoundsDestinationTraits *traits = find_traits (figures, &kinds[i]);
      RoundsFirstRole role = describe (figures, &kinds[i], traits);

      if (!role.first_landing)
        continue;
      pay_unknown |= role.fits[ROUNDS_FIRST_ROLE_FLOOR] == ROUNDS_FIT_UNKNOWN;
      add_landing (answer, rounds_figures_get_model (figures, ROUNDS_TYPE_PAY_MODEL), &kinds[i],
                   &role, traits->license, &names);
    }
  say_outcome (answer, &names);
  say_missing (answer, profile, pay_unknown);
  for (int fit = ROUNDS_FIT_UNKNOWN; fit <= ROUNDS_FIT_YES; fit++)
    g_ptr_array_unref (names.landings[fit]);
  return answer;
}

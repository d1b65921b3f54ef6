/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-common-questions.h"
#include "rounds-destination-kinds.h"
#include "rounds-destination-model.h"
#include "rounds-first-role.h"
#include "rounds-household.h"
#include "rounds-licenses.h"
#include "rounds-pay-model.h"
#include "rounds-profile.h"

/**
 * Landings:
 * @names: (element-type utf8): translated names of the first landings, by what is decided about
 *   them
 * @lacks_pay: whether one that is not ruled out has no option with known pay
 * @lacks_license: whether one that is not ruled out requires a license, and none is entered
 */
typedef struct
{
  GPtrArray *names[ROUNDS_TRUTH_YES + 1];
  gboolean lacks_pay;
  gboolean lacks_license;
} Landings;

/* Whether what a concrete option in that field pays reaches the floor; the best one counts. */
static RoundsTruth
reaches_floor (RoundsPayModel *model, const char *code)
{
  switch (rounds_destination_judge_pay (model, code))
    {
    case ROUNDS_FLOOR_FEASIBLE:
    case ROUNDS_FLOOR_TIGHT_FIT:
      return ROUNDS_TRUTH_YES;
    case ROUNDS_FLOOR_NOT_YET:
      return ROUNDS_TRUTH_NO;
    case ROUNDS_FLOOR_UNKNOWN:
    default:
      return ROUNDS_TRUTH_UNKNOWN;
    }
}

/* Of several in that field the first. */
static RoundsOption *
find_option (RoundsPayModel *model, const char *code)
{
  for (guint i = 0; i < rounds_pay_model_get_n_figures (model); i++)
    {
      RoundsOption *option = rounds_pay_model_get_figure (model, i)->option;

      if (g_str_equal (option->destination, code))
        return option;
    }
  return NULL;
}

static gboolean
is_pay_known (RoundsPayModel *model, const char *code)
{
  for (guint i = 0; i < rounds_pay_model_get_n_figures (model); i++)
    {
      const RoundsPayFigure *figure = rounds_pay_model_get_figure (model, i);

      if (g_str_equal (figure->option->destination, code) &&
          figure->pay.take_home != ROUNDS_MONEY_UNSET)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_usable_license (RoundsPlan *plan)
{
  for (guint i = 0; i < rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE); i++)
    {
      if (rounds_licenses_is_usable (rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i)))
        return TRUE;
    }
  return FALSE;
}

/* A license that is required and not entered may still be there. */
static RoundsTruth
has_license (const RoundsDestinationTraits *traits, RoundsPlan *plan)
{
  switch (traits->license)
    {
    case ROUNDS_NEED_NOT_NEEDED:
    case ROUNDS_NEED_HELPS:
      return ROUNDS_TRUTH_YES;
    case ROUNDS_NEED_REQUIRED:
      if (rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE) == 0)
        return ROUNDS_TRUTH_UNKNOWN;
      return has_usable_license (plan) ? ROUNDS_TRUTH_YES : ROUNDS_TRUTH_NO;
    case ROUNDS_NEED_UNKNOWN:
    default:
      return ROUNDS_TRUTH_UNKNOWN;
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

static const char *
get_profession_text (RoundsTruth suits)
{
  switch (suits)
    {
    case ROUNDS_TRUTH_YES:
      return _ ("There are roles for your profession");
    case ROUNDS_TRUTH_NO:
      return _ ("No role found for your profession");
    case ROUNDS_TRUTH_UNKNOWN:
    default:
      return _ ("Roles for your profession unknown");
    }
}

static const char *
get_license_text (RoundsNeed need, RoundsTruth has_it)
{
  switch (need)
    {
    case ROUNDS_NEED_NOT_NEEDED:
      return _ ("no license needed");
    case ROUNDS_NEED_HELPS:
      return _ ("a license helps");
    case ROUNDS_NEED_REQUIRED:
      return has_it == ROUNDS_TRUTH_YES ? _ ("your license is enough")
                                        : _ ("asks for an active license");
    case ROUNDS_NEED_UNKNOWN:
    default:
      return _ ("license unknown");
    }
}

static const char *
get_floor_text (RoundsTruth reaches_it, gboolean pay_known)
{
  switch (reaches_it)
    {
    case ROUNDS_TRUTH_YES:
      return _ ("reaches your floor");
    case ROUNDS_TRUTH_NO:
      return _ ("under your floor");
    case ROUNDS_TRUTH_UNKNOWN:
    default:
      return pay_known ? _ ("no floor set yet") : _ ("pay unknown");
    }
}

/* Where what is not known about the money of a role can be said: the floor of the household, the
 * pay of an option in that field, or such an option. */
static void
take_basis (RoundsCommonAnswer *answer, RoundsPayModel *pay, const RoundsDestinationKind *kind,
            RoundsTruth floor, char *value)
{
  RoundsOption *option = find_option (pay, kind->code);
  char *name = g_strdup (_ (kind->name));

  if (floor != ROUNDS_TRUTH_UNKNOWN)
    rounds_common_answer_take_basis (answer, ROUNDS_PLACE_DESTINATIONS, kind->code, name, value);
  else if (is_pay_known (pay, kind->code))
    rounds_common_answer_take_basis (answer, ROUNDS_PLACE_MONEY, "", name, value);
  else if (option != NULL)
    rounds_common_answer_take_basis_of (answer, ROUNDS_PLACE_PAY, option, name, value);
  else
    rounds_common_answer_take_basis (answer, ROUNDS_PLACE_COMPARE, "", name, value);
}

static void
add_landing (RoundsCommonAnswer *answer, RoundsFigures *figures, const RoundsDestinationKind *kind,
             Landings *landings)
{
  RoundsPayModel *pay = rounds_figures_get_model (figures, ROUNDS_TYPE_PAY_MODEL);
  const RoundsDestinationTraits *traits = find_traits (figures, kind);
  const gboolean pay_known = is_pay_known (pay, kind->code);
  const RoundsTruth floor = reaches_floor (pay, kind->code);
  const RoundsTruth license = has_license (traits, rounds_figures_get_plan (figures));
  const RoundsFirstRole role = { TRUE,
                                 { [ROUNDS_FIRST_ROLE_PROFESSION] = traits->suits,
                                   [ROUNDS_FIRST_ROLE_LICENSE] = license,
                                   [ROUNDS_FIRST_ROLE_FLOOR] = floor } };
  const RoundsTruth decided = rounds_first_role_decide (&role);

  g_ptr_array_add (landings->names[decided], (gpointer) _ (kind->name));
  landings->lacks_pay |= decided == ROUNDS_TRUTH_UNKNOWN && !pay_known;
  landings->lacks_license |= decided == ROUNDS_TRUTH_UNKNOWN && license == ROUNDS_TRUTH_UNKNOWN &&
                             traits->license == ROUNDS_NEED_REQUIRED;
  take_basis (answer, pay, kind, floor,
              g_strdup_printf ("%s · %s · %s", get_profession_text (traits->suits),
                               get_license_text (traits->license, license),
                               get_floor_text (floor, pay_known)));
}

/* "“Medical affairs”, “Payer-side roles” or “Clinical informatics”"; %NULL for none. Names are
 * quoted, because they begin with a capital even in the middle of a sentence. */
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
say_outcome (RoundsCommonAnswer *answer, const Landings *landings)
{
  g_autofree char *fitting = join (landings->names[ROUNDS_TRUTH_YES]);
  g_autofree char *open = join (landings->names[ROUNDS_TRUTH_UNKNOWN]);

  if (fitting != NULL)
    {
      answer->title = landings->names[ROUNDS_TRUTH_YES]->len == 1
                          ? g_strdup (landings->names[ROUNDS_TRUTH_YES]->pdata[0])
                          : g_steal_pointer (&fitting);
      answer->sentence = g_strdup (_ ("A strong first landing: open to your profession, asking for "
                                      "no license that you lack, and reaching your floor."));
    }
  else if (open != NULL)
    {
      /* Translators: %s is a list of destinations */
      answer->title = g_strdup_printf (_ ("Perhaps %s"), open);
      answer->sentence =
          g_strdup (landings->names[ROUNDS_TRUTH_UNKNOWN]->len == 1
                        ? _ ("Of the four strongest first landings, nothing rules this one out, "
                             "but something about it is unknown.")
                        : _ ("Nothing rules them out among the four strongest first landings, "
                             "but something about each is unknown."));
    }
  else
    {
      answer->title = g_strdup (_ ("None of the four usual ones"));
      answer->sentence = g_strdup (_ ("Each of the four strongest first landings misses your "
                                      "profession, license or floor. Others may still fit."));
    }
}

static void
say_missing (RoundsCommonAnswer *answer, RoundsPlan *plan, const Landings *landings)
{
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  RoundsHousehold *household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);

  if (profile->profession == ROUNDS_PROFESSION_UNSET)
    rounds_common_answer_take_missing (
        answer, g_strdup (_ ("Your profession is not said. It would settle which roles are open "
                             "to you.")));
  if (landings->lacks_license)
    rounds_common_answer_take_missing (
        answer, g_strdup (_ ("No license is entered. It would settle whether you can take a role "
                             "that asks for one.")));
  if (landings->lacks_pay)
    rounds_common_answer_take_missing (
        answer, g_strdup (_ ("What some of them would pay you is unknown. An option with its pay "
                             "would settle whether it reaches your floor.")));
  if (household->floor == ROUNDS_MONEY_UNSET && landings->names[ROUNDS_TRUTH_UNKNOWN]->len > 0)
    rounds_common_answer_take_missing (
        answer, g_strdup (_ ("The floor of your household is not set. It would settle which of "
                             "them pay enough.")));
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
  guint n_kinds;
  const RoundsDestinationKind *kinds = rounds_destination_kinds_list (&n_kinds);
  Landings landings = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (landings.names); i++)
    landings.names[i] = g_ptr_array_new ();
  for (guint i = 0; i < n_kinds; i++)
    {
      if (kinds[i].first_landing)
        add_landing (answer, figures, &kinds[i], &landings);
    }
  say_outcome (answer, &landings);
  say_missing (answer, rounds_figures_get_plan (figures), &landings);
  for (guint i = 0; i < G_N_ELEMENTS (landings.names); i++)
    g_ptr_array_unref (landings.names[i]);
  return answer;
}

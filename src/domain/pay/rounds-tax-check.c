/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-benefit-limits.h"
#include "rounds-money.h"
#include "rounds-tax-check.h"

/* The amounts of an earner; from the third on, in the order in which they use up the wages. */
typedef struct
{
  const char *name;
  gsize offset;
} Amount;

static const Amount amounts[] = {
  { "wages", G_STRUCT_OFFSET (RoundsTaxEarner, wages) },
  { "self_employment", G_STRUCT_OFFSET (RoundsTaxEarner, self_employment) },
  { "premiums_125", G_STRUCT_OFFSET (RoundsTaxEarner, premiums_125) },
  { "hsa", G_STRUCT_OFFSET (RoundsTaxEarner, hsa) },
  { "deferral_401k", G_STRUCT_OFFSET (RoundsTaxEarner, deferral_401k) },
  { "deferral_403b", G_STRUCT_OFFSET (RoundsTaxEarner, deferral_403b) },
  { "deferral_457b", G_STRUCT_OFFSET (RoundsTaxEarner, deferral_457b) },
};
#define FIRST_SET_ASIDE 2

/* Sums of amounts in cents may differ from the wages by noise; less than half a cent is no excess.
 */
#define SUM_NOISE 0.005

/** Check: what is being checked, and where a first fault is told */
typedef struct
{
  const RoundsTaxTables *tables;
  const RoundsTaxHousehold *household;
  RoundsTaxField *field;
  GError **error;
} Check;

static double
amount_of (const RoundsTaxEarner *earner, guint i)
{
  return G_STRUCT_MEMBER (double, earner, amounts[i].offset);
}

/* Takes the text over. */
static gboolean
fault (const Check *check, const char *name, int earner, char *text)
{
  g_autofree char *owned = text;

  if (check->field != NULL)
    *check->field = (RoundsTaxField) { name, earner };
  if (earner < 0)
    g_set_error (check->error, ROUNDS_TAX_ERROR, ROUNDS_TAX_ERROR_HOUSEHOLD, "%s: %s", name, owned);
  else
    g_set_error (check->error, ROUNDS_TAX_ERROR, ROUNDS_TAX_ERROR_HOUSEHOLD, "earners[%d].%s: %s",
                 earner, name, owned);
  return FALSE;
}

static gboolean
check_amount (const Check *check, const char *name, int earner, double amount)
{
  if (!isfinite (amount))
    return fault (check, name, earner, g_strdup (_ ("this is not a number")));
  if (amount < 0)
    return fault (check, name, earner, g_strdup (_ ("an amount cannot be negative")));
  if (amount > ROUNDS_TAX_AMOUNT_MAX)
    return fault (check, name, earner, g_strdup (_ ("this amount is too large")));
  return TRUE;
}

static gboolean
check_within_wages (const Check *check, int i)
{
  const RoundsTaxEarner *earner = &check->household->earners[i];
  double sum = 0;

  for (guint j = FIRST_SET_ASIDE; j < G_N_ELEMENTS (amounts); j++)
    {
      sum += amount_of (earner, j);
      if (sum > earner->wages + SUM_NOISE && amount_of (earner, j) > 0)
        return fault (
            check, amounts[j].name, i,
            g_strdup (_ ("deferrals, HSA and premiums together are more than the wages")));
    }
  return TRUE;
}

/* 401(k) and 403(b) share one limit a person; 457(b) has its own. Without an age there is no
 * catch-up. */
static gboolean
check_deferrals (const Check *check, int i)
{
  const RoundsTaxEarner *earner = &check->household->earners[i];
  const RoundsTaxFederal *federal = &check->tables->federal;
  double shared = federal->limits.elective_401k_403b +
                  rounds_tax_table_step (&federal->limits.catch_up_401k_403b, earner->age);
  double own = federal->limits.elective_457b +
               rounds_tax_table_step (&federal->limits.catch_up_457b, earner->age);

  if (earner->deferral_401k + earner->own_401k > shared + SUM_NOISE)
    return fault (
        check, "deferral_401k", i,
        g_strdup_printf (_ ("over the limit of $%.0f for %d"), shared, check->tables->year));
  if (earner->deferral_401k + earner->own_401k + earner->deferral_403b > shared + SUM_NOISE)
    return fault (
        check, "deferral_403b", i,
        g_strdup_printf (_ ("together with the 401(k) over the shared limit of $%.0f for %d"),
                         shared, check->tables->year));
  if (earner->deferral_457b > own)
    return fault (check, "deferral_457b", i,
                  g_strdup_printf (_ ("over the limit of $%.0f for %d"), own, check->tables->year));
  return TRUE;
}

/* The limit of self-only coverage for one person alone, of family coverage for everybody else
 * together, with the catch-up of each earner. */
static gboolean
check_hsa (const Check *check)
{
  const RoundsTaxHousehold *household = check->household;
  gboolean family = household->filing_status == ROUNDS_FILING_JOINT ||
                    household->children_under_6 + household->children_6_to_16 > 0;
  double limit =
      family ? check->tables->federal.limits.hsa_family : check->tables->federal.limits.hsa_self;
  double sum = 0;

  for (guint i = 0; i < household->n_earners; i++)
    limit += rounds_money_to_dollars (
        rounds_benefit_get_catch_up (check->tables, ROUNDS_BENEFIT_HSA, household->earners[i].age));
  for (guint i = 0; i < household->n_earners; i++)
    {
      sum += household->earners[i].hsa + household->earners[i].own_hsa;
      if (sum > limit + SUM_NOISE)
        return fault (check, "hsa", (int) i,
                      g_strdup_printf (_ ("over the limit of $%.0f for the household in %d"), limit,
                                       check->tables->year));
    }
  return TRUE;
}

static gboolean
check_earner (const Check *check, int i)
{
  const RoundsTaxEarner *earner = &check->household->earners[i];

  for (guint j = 0; j < G_N_ELEMENTS (amounts); j++)
    if (!check_amount (check, amounts[j].name, i, amount_of (earner, j)))
      return FALSE;
  return check_within_wages (check, i);
}

static gboolean
check_children (const Check *check, const char *name, int children)
{
  if (children < 0 || children > ROUNDS_TAX_CHILDREN_MAX)
    return fault (check, name, -1,
                  g_strdup_printf (_ ("give a number from 0 to %d"), ROUNDS_TAX_CHILDREN_MAX));
  return TRUE;
}

static gboolean
check_earners (const Check *check)
{
  const RoundsTaxHousehold *household = check->household;

  if (household->n_earners < 1 || household->n_earners > 2)
    return fault (check, "earners", -1, g_strdup (_ ("give one earner or two")));
  if (household->n_earners == 2 && household->filing_status != ROUNDS_FILING_JOINT)
    return fault (check, "earners", -1,
                  g_strdup (_ ("only a joint household has a second earner")));
  for (guint i = 0; i < household->n_earners; i++)
    if (!check_earner (check, (int) i))
      return FALSE;
  return TRUE;
}

static gboolean
check_place (const Check *check)
{
  const RoundsTaxHousehold *household = check->household;

  if (household->state == NULL || *household->state == '\0')
    return fault (check, "state", -1, g_strdup (_ ("not given")));
  if (g_str_equal (household->state, ROUNDS_TAX_STATE_ABROAD))
    {
      if (!(household->effective_rate >= 0 && household->effective_rate <= 1))
        return fault (check, "effective_rate", -1, g_strdup (_ ("give a share from 0 to 1")));
      return TRUE;
    }
  if (rounds_tax_tables_get_state (check->tables, household->state) == NULL)
    return fault (check, "state", -1,
                  g_strdup_printf (_ ("“%s” is not the postal code of a state"), household->state));
  return TRUE;
}

static gboolean
check_limits (const Check *check)
{
  if (g_strcmp0 (check->household->state, ROUNDS_TAX_STATE_ABROAD) == 0)
    return TRUE;
  for (guint i = 0; i < check->household->n_earners; i++)
    if (!check_deferrals (check, (int) i))
      return FALSE;
  return check_hsa (check);
}

static gboolean
check_people (const Check *check)
{
  const RoundsTaxHousehold *household = check->household;

  return check_children (check, "children_under_6", household->children_under_6) &&
         check_children (check, "children_6_to_16", household->children_6_to_16) &&
         check_amount (check, "other_deductions", -1, household->other_deductions) &&
         check_earners (check) && check_limits (check);
}

/**
 * rounds_tax_household_check:
 * @field: (out) (optional): the figure at fault
 *
 * Checks what a person typed: types are right by now, but amounts may be negative, over a limit of
 * the year, or more than the wages they come out of.
 *
 * Returns: whether the household can be computed; otherwise @error names the field and says what to
 * do
 */
gboolean
rounds_tax_household_check (const RoundsTaxTables *tables, const RoundsTaxHousehold *household,
                            RoundsTaxField *field, GError **error)
{
  const Check check = { tables, household, field, error };

  g_return_val_if_fail (tables != NULL && household != NULL, FALSE);

  return check_place (&check) && check_people (&check);
}

/** rounds_tax_household_check_federal: as rounds_tax_household_check(), of a household of the
 *   United States whose state nobody has said */
gboolean
rounds_tax_household_check_federal (const RoundsTaxTables *tables,
                                    const RoundsTaxHousehold *household, GError **error)
{
  const Check check = { tables, household, NULL, error };

  g_return_val_if_fail (tables != NULL && household != NULL, FALSE);

  return check_people (&check);
}

static const char *const status_names[ROUNDS_TAX_STATUSES] = {
  [ROUNDS_FILING_SINGLE] = "single",
  [ROUNDS_FILING_JOINT] = "joint",
  [ROUNDS_FILING_HEAD_OF_HOUSEHOLD] = "hoh",
  [ROUNDS_FILING_SEPARATE] = "separate",
};

/**
 * rounds_tax_status_from_name:
 * @name: single, joint, hoh or separate, as in the tables
 * @status: (out): the status
 *
 * Returns: whether @name is one of the four
 */
gboolean
rounds_tax_status_from_name (const char *name, RoundsFilingStatus *status)
{
  g_return_val_if_fail (name != NULL && status != NULL, FALSE);

  for (guint i = 0; i < ROUNDS_TAX_STATUSES; i++)
    if (g_str_equal (name, status_names[i]))
      {
        *status = (RoundsFilingStatus) i;
        return TRUE;
      }
  return FALSE;
}

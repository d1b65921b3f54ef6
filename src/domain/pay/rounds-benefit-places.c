/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-benefit-places.h"
#include "rounds-money.h"

/** rounds_benefits_get_part: cents of a year; 0 where nobody has said */
gint64
rounds_benefits_get_part (const RoundsBenefits *benefits, RoundsSetAside part)
{
  gint64 cents = 0;

  g_return_val_if_fail (benefits != NULL, 0);

  switch (part)
    {
    case ROUNDS_SET_ASIDE_403B:
      cents = benefits->deferral_403b;
      break;
    case ROUNDS_SET_ASIDE_457B:
      cents = benefits->deferral_457b;
      break;
    case ROUNDS_SET_ASIDE_PREMIUMS:
      cents = benefits->premiums;
      break;
    case ROUNDS_SET_ASIDE_HSA:
      cents = benefits->hsa;
      break;
    case ROUNDS_SET_ASIDE_401K:
      cents = benefits->deferral_401k;
      break;
    case ROUNDS_SET_ASIDE_N_PARTS:
    default:
      g_return_val_if_reached (0);
    }
  return cents == ROUNDS_MONEY_UNSET ? 0 : cents;
}

/**
 * rounds_benefits_find_profit_room:
 *
 * Contributions of the self-employed, and the deduction for their health premiums, are limited by
 * the net earnings after half of the self-employment tax (26 U.S.C. 401(c)(2), 162(l)(2)(A)). The
 * tax is taken at its full rates, as it is below the wage base.
 *
 * Returns: cents of @profit that can be set aside before tax; 0 while @profit is unknown
 */
gint64
rounds_benefits_find_profit_room (const RoundsTaxTables *tables, gint64 profit)
{
  double share;

  g_return_val_if_fail (tables != NULL, 0);

  if (profit == ROUNDS_MONEY_UNSET || profit <= 0)
    return 0;
  share = tables->federal.self_employment.deductible_share *
          tables->federal.self_employment.net_earnings_factor *
          (tables->federal.self_employment.ss_rate + tables->federal.self_employment.medicare_rate);
  return rounds_money_from_dollars (rounds_money_to_dollars (profit) * (1 - share));
}

/* An employer's plan can take nothing else than wages. */
static gboolean
needs_wages (RoundsSetAside part)
{
  return part == ROUNDS_SET_ASIDE_403B || part == ROUNDS_SET_ASIDE_457B;
}

/**
 * rounds_benefit_places_find:
 * @parts: (array fixed-size=5): cents of each #RoundsSetAside
 * @wages: cents of the same time
 * @room: what 1099 work of that time can carry, see rounds_benefits_find_profit_room()
 *
 * Finds out of what each part comes: of the wages as long as they last; then of 1099 work, as a
 * solo 401(k), one's own payments into an HSA and self-employed health insurance (26 U.S.C.
 * 401(c), 223(a), 162(l)). A part that neither can carry is left out whole.
 */
void
rounds_benefit_places_find (RoundsBenefitPlaces *places, const gint64 *parts, gint64 wages,
                            gint64 room)
{
  g_return_if_fail (places != NULL && parts != NULL);

  for (guint i = 0; i < ROUNDS_SET_ASIDE_N_PARTS; i++)
    {
      places->of[i] = ROUNDS_BENEFIT_OF_NOTHING;
      if (parts[i] <= wages)
        {
          places->of[i] = ROUNDS_BENEFIT_OF_WAGES;
          wages -= parts[i];
        }
      else if (!needs_wages ((RoundsSetAside) i) && parts[i] <= room)
        {
          places->of[i] = ROUNDS_BENEFIT_OF_PROFIT;
          room -= parts[i];
        }
    }
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-field.h"
#include "rounds-transition-check.h"

/* Percent of the expected pay; more than that is no low, less is no high. */
#define EXPECTED_PAY 100.0

static double
months (int value)
{
  return value == ROUNDS_INTEGER_UNSET ? NAN : value;
}

static char *
at_most (double value, double bound, const char *name)
{
  if (!(value > bound))
    return NULL;
  /* Translators: under an entry; a number and what it is, such as "the longest gap" */
  return g_strdup_printf (_ ("At most %1$g, %2$s"), bound, name);
}

static char *
at_least (double value, double bound, const char *name)
{
  if (!(value < bound))
    return NULL;
  /* Translators: under an entry; a number and what it is, such as "the shortest gap" */
  return g_strdup_printf (_ ("At least %1$g, %2$s"), bound, name);
}

/* The nearest bound that is known. */
static char *
between (double value, double least, const char *least_name, double most, const char *most_name)
{
  char *why = at_least (value, least, least_name);

  return why != NULL ? why : at_most (value, most, most_name);
}

/**
 * rounds_transition_check:
 * @terms: as they are
 * @part: what is about to change
 * @value: of it: months, or percent; %NAN to clear it
 * @growth: the growth that is expected, percent a year; %NAN while unknown
 *
 * A low is not above what is expected nor above the high, a high not below them. What is not said
 * bounds nothing.
 *
 * Returns: (transfer full) (nullable): what is wrong with @value, in words
 */
char *
rounds_transition_check (const RoundsTransitionTerms *terms, RoundsTransitionPart part,
                         double value, double growth)
{
  double gap, low, high;

  g_return_val_if_fail (terms != NULL, NULL);

  gap = months (terms->gap_months);
  low = months (terms->gap_low);
  high = months (terms->gap_high);
  switch (part)
    {
    case ROUNDS_TRANSITION_GAP:
      return between (value, low, _ ("the shortest gap"), high, _ ("the longest gap"));
    case ROUNDS_TRANSITION_GAP_LOW:
      return isnan (gap) ? at_most (value, high, _ ("the longest gap"))
                         : at_most (value, gap, _ ("the expected gap"));
    case ROUNDS_TRANSITION_GAP_HIGH:
      return isnan (gap) ? at_least (value, low, _ ("the shortest gap"))
                         : at_least (value, gap, _ ("the expected gap"));
    case ROUNDS_TRANSITION_PAY_LOW:
      return at_most (value, EXPECTED_PAY, _ ("the expected pay"));
    case ROUNDS_TRANSITION_PAY_HIGH:
      return at_least (value, EXPECTED_PAY, _ ("the expected pay"));
    case ROUNDS_TRANSITION_GROWTH_LOW:
      return isnan (growth) ? at_most (value, terms->growth_high, _ ("the most growth"))
                            : at_most (value, growth, _ ("the expected growth"));
    case ROUNDS_TRANSITION_GROWTH_HIGH:
      return isnan (growth) ? at_least (value, terms->growth_low, _ ("the least growth"))
                            : at_least (value, growth, _ ("the expected growth"));
    default:
      g_return_val_if_reached (NULL);
    }
}

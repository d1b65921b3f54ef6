/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-format.h"
#include "rounds-scenario-text.h"

static void
add_percent (GPtrArray *parts, const char *what, double percent)
{
  g_autofree char *share = NULL;

  if (!isfinite (percent))
    return;
  share = rounds_format_percent (percent / 100);
  /* Translators: what is changed, then to which share of the expected: "Pay at 60%" */
  g_ptr_array_add (parts, g_strdup_printf (_ ("%s at %s"), what, share));
}

/* With its sign, so that more and less need no words of their own. */
static char *
dup_signed (double change, int decimals)
{
  g_autofree char *number = rounds_format_number (fabs (change), decimals);

  return rounds_format_signed (change < 0 ? "−" : "+", number);
}

static void
add_months (GPtrArray *parts, const char *what, double months)
{
  g_autofree char *number = NULL;

  if (!isfinite (months))
    return;
  number = dup_signed (months, 0);
  /* Translators: what lasts longer or shorter, then by how many months: "Gap +4 months" */
  g_ptr_array_add (parts, g_strdup_printf (ngettext ("%s %s month", "%s %s months",
                                                     (gulong) lround (fabs (months))),
                                           what, number));
}

static void
add_growth (GPtrArray *parts, double points)
{
  g_autofree char *number = NULL;

  if (!isfinite (points))
    return;
  number = dup_signed (points, 1);
  /* Translators: percentage points with their sign */
  g_ptr_array_add (parts, g_strdup_printf (_ ("Growth %s points a year"), number));
}

/**
 * rounds_scenario_text_dup_changes:
 *
 * Returns: (transfer full): what the scenario changes, in a line
 */
char *
rounds_scenario_text_dup_changes (RoundsScenario *scenario)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_null_terminated (8, g_free, TRUE);

  g_return_val_if_fail (ROUNDS_IS_SCENARIO (scenario), NULL);

  add_percent (parts, _ ("Pay"), scenario->pay);
  add_growth (parts, scenario->growth);
  add_months (parts, _ ("Gap"), scenario->gap);
  add_months (parts, _ ("Ramp"), scenario->ramp);
  add_percent (parts, _ ("Costs of leaving"), scenario->leaving_costs);
  add_percent (parts, _ ("Partner income"), scenario->partner_income);
  add_percent (parts, _ ("Fixed costs"), scenario->fixed_costs);
  if (parts->len == 0)
    return g_strdup (_ ("Nothing changed yet"));
  /* Translators: between the changes of a scenario */
  return g_strjoinv (_ (", "), (char **) parts->pdata);
}

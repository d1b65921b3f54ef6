/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-scenario-changes.h"
#include "rounds-step-row.h"

typedef struct
{
  const char *title;
  double low;
  double high;
  double step;
  double expected; /* the value that changes nothing, which is kept as none */
  guint digits;
} Change;

/* Properties of a scenario, and how each of them is entered. */
static const char *const fields[] = {
  "pay", "growth", "gap", "ramp", "leaving-costs", "partner-income", "fixed-costs",
};

static const Change changes[G_N_ELEMENTS (fields)] = {
  { N_ ("Pay, percent of the expected"), 0, 300, 5, 100, 0 },
  { N_ ("Growth of the pay, points a year"), -20, 20, 0.5, 0, 1 },
  { N_ ("Gap without work, months more or less"), -24, 60, 1, 0, 0 },
  { N_ ("Ramp to full pay, months more or less"), -24, 60, 1, 0, 0 },
  { N_ ("Costs of leaving, percent of the expected"), 0, 500, 10, 100, 0 },
  { N_ ("Partner income, percent of the expected"), 0, 300, 5, 100, 0 },
  { N_ ("Fixed costs, percent of the expected"), 0, 300, 5, 100, 0 },
};

/** rounds_scenario_changes_list: (transfer none) (array length=n_fields): the properties of a
 * scenario that change something, in the order in which to ask for them */
const char *const *
rounds_scenario_changes_list (guint *n_fields)
{
  g_return_val_if_fail (n_fields != NULL, NULL);

  *n_fields = G_N_ELEMENTS (fields);
  return fields;
}

static gboolean
change_to_value (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  const Change *change = user_data;
  double number = g_value_get_double (from);

  g_value_set_double (to, isfinite (number) ? number : change->expected);
  return TRUE;
}

static gboolean
value_to_change (GBinding *binding, const GValue *from, GValue *to, gpointer user_data)
{
  const Change *change = user_data;
  double number = g_value_get_double (from);

  g_value_set_double (to, fabs (number - change->expected) < change->step / 100 ? NAN : number);
  return TRUE;
}

static const Change *
find_change (const char *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      if (g_str_equal (fields[i], field))
        return &changes[i];
    }
  g_return_val_if_reached (NULL);
}

/** rounds_scenario_changes_create_row: (transfer floating): a row bound to @field of @scenario */
GtkWidget *
rounds_scenario_changes_create_row (RoundsScenario *scenario, const char *field)
{
  const GBindingFlags flags = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;
  const Change *change;
  GtkAdjustment *adjustment;
  GtkWidget *row;

  g_return_val_if_fail (ROUNDS_IS_SCENARIO (scenario) && field != NULL, NULL);

  change = find_change (field);
  adjustment = gtk_adjustment_new (change->expected, change->low, change->high, change->step,
                                   change->step * 4, 0);
  row = rounds_step_row_new (adjustment, change->digits);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (change->title));
  g_object_bind_property_full (scenario, field, row, "value", flags, change_to_value,
                               value_to_change, (gpointer) change, NULL);
  return row;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-cell-overrides.h"

/** rounds_cell_overrides_lookup: (transfer none) (nullable): what the person says of @property of
 *   @option, an id */
RoundsCellOverride *
rounds_cell_overrides_lookup (RoundsPlan *plan, gint64 option, const char *property)
{
  guint n_overrides;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && property != NULL, NULL);

  n_overrides = rounds_plan_count_records (plan, ROUNDS_TYPE_CELL_OVERRIDE);
  for (guint i = 0; i < n_overrides; i++)
    {
      RoundsCellOverride *override = rounds_plan_get_record (plan, ROUNDS_TYPE_CELL_OVERRIDE, i);

      if (override->option == option && g_str_equal (override->property, property))
        return override;
    }
  return NULL;
}

/** rounds_cell_override_is_said: whether @override has words to show; blanks are none */
gboolean
rounds_cell_override_is_said (RoundsCellOverride *override)
{
  g_autofree char *value = NULL;

  g_return_val_if_fail (ROUNDS_IS_CELL_OVERRIDE (override), FALSE);

  value = g_strstrip (g_strdup (override->value));
  return *value != '\0';
}

/**
 * rounds_cell_overrides_set:
 * @option: its id
 * @property: stable name of a row of the comparison
 * @value: the person's own words
 * @reason: why the data is not right here; may be empty
 *
 * Writes into the record of the cell, which is made when there is none yet. Open an act around it.
 */
void
rounds_cell_overrides_set (RoundsPlan *plan, gint64 option, const char *property, const char *value,
                           const char *reason)
{
  RoundsCellOverride *override = rounds_cell_overrides_lookup (plan, option, property);

  g_return_if_fail (value != NULL && reason != NULL);

  if (override == NULL)
    rounds_plan_create (plan, ROUNDS_TYPE_CELL_OVERRIDE, "option", option, "property", property,
                        "value", value, "reason", reason, NULL);
  else
    g_object_set (override, "value", value, "reason", reason, NULL);
}

/** rounds_cell_overrides_clear: goes back to what the data says; open an act around it */
void
rounds_cell_overrides_clear (RoundsPlan *plan, gint64 option, const char *property)
{
  RoundsCellOverride *override = rounds_cell_overrides_lookup (plan, option, property);

  if (override != NULL)
    rounds_plan_delete (plan, override);
}

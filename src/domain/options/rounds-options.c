/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-option.h"
#include "rounds-options.h"

/** rounds_options_find_today: id of the option that stands for today's work; 0 for none */
gint64
rounds_options_find_today (RoundsPlan *plan)
{
  guint n_records;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), 0);

  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_OPTION);
  for (guint i = 0; i < n_records; i++)
    {
      RoundsOption *option = rounds_plan_get_record (plan, ROUNDS_TYPE_OPTION, i);

      if (option->role == ROUNDS_OPTION_TODAY)
        return rounds_record_get_id (ROUNDS_RECORD (option));
    }
  return 0;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-plan-json.h"
#include "rounds-sample.h"

/**
 * rounds_sample_fill:
 * @plan: loaded and empty
 * @today: the sample is eight months in on this day
 *
 * Fills @plan with the sample plan: a fictional family physician. The sample holds inputs only;
 * every figure that is shown of it is computed.
 */
gboolean
rounds_sample_fill (RoundsPlan *plan, RoundsDate today, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) images = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), FALSE);

  bytes = g_resources_lookup_data (RESOURCE_PATH "/sample/sample-plan.json",
                                   G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return FALSE;
  images = rounds_plan_json_parse (bytes, today, error);
  if (images == NULL)
    return FALSE;
  rounds_plan_import (plan, images);
  return TRUE;
}

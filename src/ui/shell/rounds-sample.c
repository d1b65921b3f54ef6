/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-plan-json.h"
#include "rounds-record.h"
#include "rounds-sample.h"

/* What the sample's person wrote, in the language of the reader. Codes are in no translation and
 * stay as they are. po/extract-data.py collects the texts under the same context. */
static void
translate (RoundsImage *image)
{
  for (guint i = 0; i < image->klass->n_fields; i++)
    {
      char **text = &image->values[i].text;

      if (image->klass->fields[i].kind != ROUNDS_FIELD_TEXT || *text == NULL || **text == '\0')
        continue;
      g_set_str (text, g_dpgettext2 (GETTEXT_PACKAGE, "sample plan", *text));
    }
}

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
  for (guint i = 0; i < images->len; i++)
    translate (g_ptr_array_index (images, i));
  rounds_plan_import (plan, images);
  return TRUE;
}

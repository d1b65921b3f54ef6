/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-destination-kinds.h"
#include "rounds-option-text.h"

/** rounds_option_text_dup_path: "Non-clinical job" and the like */
char *
rounds_option_text_dup_path (RoundsOption *option)
{
  g_return_val_if_fail (ROUNDS_IS_OPTION (option), NULL);

  switch (option->path_kind)
    {
    case ROUNDS_PATH_JOB:
      return g_strdup (_ ("Non-clinical job"));
    case ROUNDS_PATH_CAREER:
      return g_strdup (_ ("Non-clinical career"));
    case ROUNDS_PATH_CLINICAL:
      return g_strdup (_ ("Clinical work"));
    default:
      g_return_val_if_reached (NULL);
    }
}

/** rounds_option_text_dup_description: path, destination and employer, as far as they are known */
char *
rounds_option_text_dup_description (RoundsPlan *plan, RoundsOption *option)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_OPTION (option), NULL);

  g_strv_builder_take (builder, rounds_option_text_dup_path (option));
  if (*option->destination != '\0')
    g_strv_builder_add (builder, rounds_destination_get_name (plan, option->destination));
  if (*option->employer != '\0')
    g_strv_builder_add (builder, option->employer);
  parts = g_strv_builder_end (builder);
  return g_strjoinv (" · ", parts);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-figures-export-private.h"
#include "rounds-money.h"

void
rounds_export_add_text (GVariantDict *dict, const char *name, const char *text)
{
  if (text != NULL)
    g_variant_dict_insert (dict, name, "s", text);
  else
    g_variant_dict_insert_value (dict, name, g_variant_new_maybe (G_VARIANT_TYPE_VARIANT, NULL));
}

/** rounds_export_add_money: cents */
void
rounds_export_add_money (GVariantDict *dict, const char *name, gint64 cents)
{
  if (cents != ROUNDS_MONEY_UNSET)
    g_variant_dict_insert (dict, name, "x", cents);
  else
    rounds_export_add_text (dict, name, NULL);
}

void
rounds_export_add_number (GVariantDict *dict, const char *name, double number)
{
  if (isfinite (number))
    g_variant_dict_insert (dict, name, "d", number);
  else
    rounds_export_add_text (dict, name, NULL);
}

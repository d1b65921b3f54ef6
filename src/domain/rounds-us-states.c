/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-us-states.h"

static const RoundsUsState states[] = {
  { "AL", N_ ("Alabama") },
  { "AK", N_ ("Alaska") },
  { "AZ", N_ ("Arizona") },
  { "AR", N_ ("Arkansas") },
  { "CA", N_ ("California") },
  { "CO", N_ ("Colorado") },
  { "CT", N_ ("Connecticut") },
  { "DE", N_ ("Delaware") },
  { "DC", N_ ("District of Columbia") },
  { "FL", N_ ("Florida") },
  { "GA", N_ ("Georgia") },
  { "HI", N_ ("Hawaii") },
  { "ID", N_ ("Idaho") },
  { "IL", N_ ("Illinois") },
  { "IN", N_ ("Indiana") },
  { "IA", N_ ("Iowa") },
  { "KS", N_ ("Kansas") },
  { "KY", N_ ("Kentucky") },
  { "LA", N_ ("Louisiana") },
  { "ME", N_ ("Maine") },
  { "MD", N_ ("Maryland") },
  { "MA", N_ ("Massachusetts") },
  { "MI", N_ ("Michigan") },
  { "MN", N_ ("Minnesota") },
  { "MS", N_ ("Mississippi") },
  { "MO", N_ ("Missouri") },
  { "MT", N_ ("Montana") },
  { "NE", N_ ("Nebraska") },
  { "NV", N_ ("Nevada") },
  { "NH", N_ ("New Hampshire") },
  { "NJ", N_ ("New Jersey") },
  { "NM", N_ ("New Mexico") },
  { "NY", N_ ("New York") },
  { "NC", N_ ("North Carolina") },
  { "ND", N_ ("North Dakota") },
  { "OH", N_ ("Ohio") },
  { "OK", N_ ("Oklahoma") },
  { "OR", N_ ("Oregon") },
  { "PA", N_ ("Pennsylvania") },
  { "RI", N_ ("Rhode Island") },
  { "SC", N_ ("South Carolina") },
  { "SD", N_ ("South Dakota") },
  { "TN", N_ ("Tennessee") },
  { "TX", N_ ("Texas") },
  { "UT", N_ ("Utah") },
  { "VT", N_ ("Vermont") },
  { "VA", N_ ("Virginia") },
  { "WA", N_ ("Washington") },
  { "WV", N_ ("West Virginia") },
  { "WI", N_ ("Wisconsin") },
  { "WY", N_ ("Wyoming") },
  { ROUNDS_US_STATE_ABROAD, N_ ("Outside the United States") },
};

/**
 * rounds_us_states_list:
 * @n_states: (out): how many
 *
 * Returns: (transfer none) (array length=n_states): the 50 states and the District of Columbia by
 *   name, then "outside the United States"
 */
const RoundsUsState *
rounds_us_states_list (guint *n_states)
{
  g_return_val_if_fail (n_states != NULL, NULL);

  *n_states = G_N_ELEMENTS (states);
  return states;
}

/** rounds_us_states_get_name: (nullable): the translated name of the state with @code */
const char *
rounds_us_states_get_name (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    {
      if (g_strcmp0 (states[i].code, code) == 0)
        return _ (states[i].name);
    }
  return NULL;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-path-properties.h"

/* A job and a career differ in every property, and none is stated as a rule without exceptions
 * (R086). */
static void
test_texts (void)
{
  guint n_properties;
  const RoundsPathProperty *properties = rounds_path_properties_list (&n_properties);

  g_assert_cmpuint (n_properties, ==, 7);
  for (guint i = 0; i < n_properties; i++)
    {
      const char *job = rounds_path_property_get_text (&properties[i], ROUNDS_PATH_JOB);
      const char *career = rounds_path_property_get_text (&properties[i], ROUNDS_PATH_CAREER);
      const char *clinical = rounds_path_property_get_text (&properties[i], ROUNDS_PATH_CLINICAL);

      g_assert_cmpstr (job, !=, career);
      g_assert_cmpstr (clinical, !=, career);
      g_assert_cmpstr (clinical, !=, "");
      g_assert_null (g_strstr_len (job, -1, "lways"));
      g_assert_null (g_strstr_len (career, -1, "lways"));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/path-properties/texts", test_texts);
  return g_test_run ();
}

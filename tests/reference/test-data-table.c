/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "rounds-data-table.h"
#include "rounds-money.h"

static RoundsDataTable *
parse (const char *text, GError **error)
{
  return rounds_data_table_parse (text, strlen (text), "test.csv", error);
}

static void
test_cells (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RoundsDataTable) table =
      parse ("name,dollars,note\nplain,1200.5,\n\"a, b\",#,\"says \"\"hm\"\"\"\n,-3,\"two\nlines\"",
             &error);

  g_assert_no_error (error);
  g_assert_cmpuint (rounds_data_table_get_n_rows (table), ==, 3);
  g_assert_cmpstr (rounds_data_table_get_text (table, 0, "name"), ==, "plain");
  g_assert_cmpint (rounds_data_table_get_money (table, 0, "dollars"), ==, 120050);
  g_assert_cmpstr (rounds_data_table_get_text (table, 0, "note"), ==, "");
  g_assert_cmpstr (rounds_data_table_get_text (table, 1, "name"), ==, "a, b");
  g_assert_cmpint (rounds_data_table_get_money (table, 1, "dollars"), ==, ROUNDS_MONEY_UNSET);
  g_assert_cmpstr (rounds_data_table_get_text (table, 1, "note"), ==, "says \"hm\"");
  g_assert_cmpstr (rounds_data_table_get_text (table, 2, "name"), ==, "");
  g_assert_cmpint (rounds_data_table_get_money (table, 2, "dollars"), ==, -300);
  g_assert_cmpstr (rounds_data_table_get_text (table, 2, "note"), ==, "two\nlines");
  g_assert_cmpint (rounds_data_table_get_money (table, 2, "name"), ==, ROUNDS_MONEY_UNSET);
}

static void
test_only_names (void)
{
  g_autoptr (RoundsDataTable) table = parse ("a,b\n", NULL);

  g_assert_cmpuint (rounds_data_table_get_n_rows (table), ==, 0);
}

static void
test_refuses (void)
{
  const struct
  {
    const char *text;
    const char *line;
  } bad[] = {
    { "", "1" },        { "a,b\n1\n", "2" }, { "a,b\n1,2\n1,2,3\n", "3" }, { "a,b\n1,\"2\n", "2" },
    { "a,b\n\n", "2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *place = g_strdup_printf ("Line %s of test.csv", bad[i].line);

      g_assert_null (parse (bad[i].text, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
      g_assert_true (g_str_has_prefix (error->message, place));
    }
}

static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rounds_data_table_load ("nothing.csv", &error));
  g_assert_error (error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/data-table/cells", test_cells);
  g_test_add_func ("/data-table/only-names", test_only_names);
  g_test_add_func ("/data-table/refuses", test_refuses);
  g_test_add_func ("/data-table/missing", test_missing);
  return g_test_run ();
}

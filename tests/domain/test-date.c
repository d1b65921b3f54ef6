/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-date.h"

typedef struct
{
  const char *from;
  int months;
  const char *to;
} MonthCase;

static RoundsDate
parse (const char *text)
{
  RoundsDate date = ROUNDS_DATE_NONE;

  g_assert_true (rounds_date_parse_iso (text, &date));
  return date;
}

static void
test_epoch (void)
{
  g_assert_cmpint (rounds_date_new (1970, 1, 1), ==, 0);
  g_assert_cmpint (rounds_date_new (1969, 12, 31), ==, -1);
  g_assert_cmpint (rounds_date_new (2000, 3, 1), ==, 11017);
  g_assert_cmpint (rounds_date_new (2026, 2, 29), ==, ROUNDS_DATE_NONE);
}

static void
test_iso (void)
{
  const char *bad[] = { "",         "2026-1-01",  "2026-13-01", "2026-02-30", "2026-01-01x",
                        "20260101", " 2026-01-01" };
  g_autofree char *text = rounds_date_to_iso (parse ("2028-02-29"));

  g_assert_cmpstr (text, ==, "2028-02-29");
  g_assert_null (rounds_date_to_iso (ROUNDS_DATE_NONE));
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      RoundsDate untouched = 7;

      g_assert_false (rounds_date_parse_iso (bad[i], &untouched));
      g_assert_cmpint (untouched, ==, 7);
    }
}

static void
test_months (void)
{
  const MonthCase cases[] = {
    { "2026-01-31", 1, "2026-02-28" },  { "2028-01-31", 1, "2028-02-29" },
    { "2026-12-15", 1, "2027-01-15" },  { "2026-03-31", -1, "2026-02-28" },
    { "2026-05-20", 12, "2027-05-20" }, { "2026-05-20", 0, "2026-05-20" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (rounds_date_add_months (parse (cases[i].from), cases[i].months), ==,
                     parse (cases[i].to));
  g_assert_cmpint (rounds_date_months_between (parse ("2026-01-31"), parse ("2026-02-27")), ==, 0);
  g_assert_cmpint (rounds_date_months_between (parse ("2026-01-31"), parse ("2026-02-28")), ==, 1);
  g_assert_cmpint (rounds_date_months_between (parse ("2026-07-10"), parse ("2026-05-11")), ==, -1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/epoch", test_epoch);
  g_test_add_func ("/date/iso", test_iso);
  g_test_add_func ("/date/months", test_months);
  return g_test_run ();
}

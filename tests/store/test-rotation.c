/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-rotation.h"

/* Which backups stay: dates in, dates out. */

static const struct
{
  const char *name;
  const char *dates; /* newest first */
  const char *kept;
} cases[] = {
  { "none", "", "" },
  { "one", "2026-11-22", "2026-11-22" },
  { "a-week", "2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16",
    "2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16" },
  /* Sunday is in the week that Monday began, so the eighth day begins the week before. */
  { "eight-days",
    "2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16 2026-11-15",
    "2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16 2026-11-15" },
  { "in-a-week-that-has-one",
    "2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16 2026-11-15 "
    "2026-11-14 2026-11-13",
    "2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 2026-11-16 2026-11-15" },
  /* Used once a month: the pause throws nothing away. */
  { "rare", "2026-11-22 2026-08-01 2026-02-14 2025-01-02",
    "2026-11-22 2026-08-01 2026-02-14 2025-01-02" },
  { "fourteen-months",
    "2026-11-01 2026-10-01 2026-09-01 2026-08-01 2026-07-01 2026-06-01 2026-05-01 2026-04-01 "
    "2026-03-01 2026-02-01 2026-01-01 2025-12-01 2025-11-01 2025-10-01",
    "2026-11-01 2026-10-01 2026-09-01 2026-08-01 2026-07-01 2026-06-01 2026-05-01 2026-04-01 "
    "2026-03-01 2026-02-01 2026-01-01 2025-12-01" },
  /* A clock that was a year ahead for three days takes three places and no more. */
  { "clock-ahead",
    "2027-11-24 2027-11-23 2027-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17",
    "2027-11-24 2027-11-23 2027-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18" },
  { "across-new-year",
    "2027-01-03 2027-01-02 2027-01-01 2026-12-31 2026-12-30 2026-12-29 2026-12-28 2026-12-27 "
    "2026-12-26",
    "2027-01-03 2027-01-02 2027-01-01 2026-12-31 2026-12-30 2026-12-29 2026-12-28 2026-12-27" },
  { "before-1970", "1970-01-05 1970-01-04 1969-12-31 1969-12-29 1969-12-28",
    "1970-01-05 1970-01-04 1969-12-31 1969-12-29 1969-12-28" },
};

static void
test_case (gconstpointer data)
{
  const char *const *texts = data;
  g_auto (GStrv) dates = g_strsplit (texts[0], " ", -1);
  gsize n_dates = *texts[0] != '\0' ? g_strv_length (dates) : 0;
  g_autofree RoundsDate *days = g_new0 (RoundsDate, n_dates + 1);
  g_autofree gboolean *keep = g_new0 (gboolean, n_dates + 1);
  g_autoptr (GString) kept = g_string_new (NULL);

  for (gsize i = 0; i < n_dates; i++)
    g_assert_true (rounds_date_parse_iso (dates[i], &days[i]));
  rounds_rotation_choose (days, n_dates, keep);
  for (gsize i = 0; i < n_dates; i++)
    {
      if (keep[i])
        g_string_append_printf (kept, "%s%s", kept->len > 0 ? " " : "", dates[i]);
    }
  g_assert_cmpstr (kept->str, ==, texts[1]);
}

/* Three years of daily use: never more than 7 + 4 + 12, and always something of each of the 12
 * months. */
static void
test_three_years (void)
{
  RoundsDate today = rounds_date_new (2026, 1, 1),
             kept[ROUNDS_ROTATION_DAYS + ROUNDS_ROTATION_WEEKS + ROUNDS_ROTATION_MONTHS + 1];
  gsize n_kept = 0;

  for (int day = 0; day < 3 * 365; day++, today++)
    {
      gboolean keep[G_N_ELEMENTS (kept)];
      gsize n = 0;

      memmove (kept + 1, kept, n_kept * sizeof *kept);
      kept[0] = today;
      n_kept++;
      g_assert_cmpuint (n_kept, <=, G_N_ELEMENTS (kept));
      rounds_rotation_choose (kept, n_kept, keep);
      g_assert_true (keep[0]);
      for (gsize i = 0; i < n_kept; i++)
        {
          if (keep[i])
            kept[n++] = kept[i];
        }
      n_kept = n;
    }
  g_assert_cmpuint (n_kept, >=, 18);
  g_assert_cmpint (rounds_date_months_between (rounds_date_month_start (kept[n_kept - 1]),
                                               rounds_date_month_start (today - 1)),
                   ==, 11);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rotation/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i].dates, test_case);
    }
  g_test_add_func ("/rotation/three-years", test_three_years);
  return g_test_run ();
}

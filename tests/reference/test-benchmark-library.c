/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-benchmark-library.h"
#include "rounds-benchmark-sources.h"
#include "rounds-data-table.h"
#include "rounds-money.h"
#include "rounds-us-states.h"

static GPtrArray *
list (RoundsBenchmarkLibrary *library, const char *specialty, const char *state)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *found =
      rounds_benchmark_library_list (library, rounds_specialties_find (specialty), state, &error);

  g_assert_no_error (error);
  g_assert_nonnull (found);
  return found;
}

static const RoundsBenchmark *
find (GPtrArray *found, RoundsBenchmarkKind kind)
{
  for (guint i = 0; i < found->len; i++)
    {
      const RoundsBenchmark *benchmark = g_ptr_array_index (found, i);

      if (benchmark->kind == kind)
        return benchmark;
    }
  return NULL;
}

/* Nothing is parsed before it is needed, and then only what is asked for. */
static void
test_lazy (void)
{
  g_autoptr (RoundsBenchmarkLibrary) library = rounds_benchmark_library_new ();
  g_autoptr (GPtrArray) pooled = NULL;
  g_autoptr (GPtrArray) nation = NULL;
  g_autoptr (GPtrArray) state = NULL;

  g_assert_cmpuint (rounds_benchmark_library_get_n_read (library), ==, 0);
  pooled = list (library, "gastroenterology", "OH");
  g_assert_cmpuint (rounds_benchmark_library_get_n_read (library), ==, 1);
  nation = list (library, "registered_nurse", NULL);
  g_assert_cmpuint (rounds_benchmark_library_get_n_read (library), ==, 2);
  state = list (library, "registered_nurse", "CA");
  g_assert_cmpuint (rounds_benchmark_library_get_n_read (library), ==, 3);
}

static void
test_order (void)
{
  g_autoptr (RoundsBenchmarkLibrary) library = rounds_benchmark_library_new ();
  g_autoptr (GPtrArray) found = list (library, "anesthesiology", "CA");
  const char *sources[] = { "medscape-2025", "medscape-2025-other",
                            "doximity-2024", "bls-2025",
                            "bls-2025",      "bls-2023" };

  g_assert_cmpuint (found->len, ==, G_N_ELEMENTS (sources));
  for (guint i = 0; i < found->len; i++)
    {
      const RoundsBenchmark *benchmark = g_ptr_array_index (found, i);

      g_assert_cmpstr (benchmark->source->code, ==, sources[i]);
      if (i > 0)
        g_assert_cmpint ((int) ((const RoundsBenchmark *) found->pdata[i - 1])->kind, <=,
                         (int) benchmark->kind);
    }
  g_assert_cmpint (((const RoundsBenchmark *) found->pdata[0])->mean, ==, 50100000);
}

/* The oracle, by hand: 97,550 × 137,690 ÷ 94,480 = 142,164.2 for nurses in California, and
 * 244,180 × 255,310 ÷ 240,790 = 258,904.4 for family medicine in Minnesota. */
static void
test_localized (void)
{
  g_autoptr (RoundsBenchmarkLibrary) library = rounds_benchmark_library_new ();
  g_autoptr (GPtrArray) nurses = list (library, "registered_nurse", "CA");
  g_autoptr (GPtrArray) doctors = list (library, "family_medicine", "MN");
  const RoundsBenchmark *estimate = find (nurses, ROUNDS_BENCHMARK_LOCALIZED);

  g_assert_cmpint (estimate->percentiles[2].cents, ==, 14220000);
  g_assert_cmpint (estimate->percentiles[0].cents, ==, 10050000);
  g_assert_cmpint (estimate->percentiles[4].cents, ==, 20030000);
  g_assert_cmpstr (estimate->state, ==, "CA");
  g_assert_cmpuint (estimate->first, ==, 0);
  estimate = find (doctors, ROUNDS_BENCHMARK_LOCALIZED);
  g_assert_cmpint (estimate->percentiles[2].cents, ==, 25890000);
  g_assert_cmpint (estimate->percentiles[4].cents, ==, 45440000);
  g_assert_cmpuint (estimate->first, ==, 2);
  g_assert_cmpint (find (doctors, ROUNDS_BENCHMARK_NATIONAL)->percentiles[2].cents, ==, 24418000);
}

static void
test_top_coded (void)
{
  g_autoptr (RoundsBenchmarkLibrary) library = rounds_benchmark_library_new ();
  g_autoptr (GPtrArray) found = list (library, "anesthesiology", "CA");
  const RoundsBenchmark *state = find (found, ROUNDS_BENCHMARK_STATE);

  g_assert_cmpint (state->percentiles[0].cents, ==, 17886000);
  for (guint i = 1; i < ROUNDS_BENCHMARK_N_PERCENTILES; i++)
    {
      g_assert_cmpint (state->percentiles[i].state, ==, ROUNDS_PERCENTILE_TOP_CODED);
      g_assert_cmpint (state->percentiles[i].cents, ==, ROUNDS_MONEY_UNSET);
    }
  g_assert_cmpint (state->ceiling, ==, 23920000);
  g_assert_cmpint (state->mean, ==, 45293000);
}

/* In Ohio half of those counted in family medicine earned less than $74,410: residents. */
static void
test_trainees (void)
{
  g_autoptr (RoundsBenchmarkLibrary) library = rounds_benchmark_library_new ();
  g_autoptr (GPtrArray) found = list (library, "family_medicine", "OH");

  g_assert_null (find (found, ROUNDS_BENCHMARK_LOCALIZED));
  g_assert_null (find (found, ROUNDS_BENCHMARK_STATE));
  g_assert_nonnull (find (found, ROUNDS_BENCHMARK_NATIONAL));
}

static void
check_benchmark (const RoundsBenchmark *benchmark)
{
  gint64 last = 0;

  g_assert_nonnull (benchmark->source);
  g_assert_true (benchmark->mean != ROUNDS_MONEY_UNSET ||
                 rounds_benchmark_has_percentiles (benchmark));
  for (guint i = 0; i < ROUNDS_BENCHMARK_N_PERCENTILES; i++)
    {
      const RoundsPercentile *percentile = &benchmark->percentiles[i];

      g_assert_cmpint (percentile->state == ROUNDS_PERCENTILE_KNOWN, ==,
                       percentile->cents != ROUNDS_MONEY_UNSET);
      if (percentile->state != ROUNDS_PERCENTILE_KNOWN)
        continue;
      g_assert_cmpint (percentile->cents, >=, last);
      last = percentile->cents;
      if (benchmark->ceiling != ROUNDS_MONEY_UNSET)
        g_assert_cmpint (percentile->cents, <, benchmark->ceiling);
    }
}

/* Every specialty has something to compare with, in every state at least the nation's; and a
 * specialty that is pooled with others never the wages of all of them. */
static void
test_every_specialty (void)
{
  g_autoptr (RoundsBenchmarkLibrary) library = rounds_benchmark_library_new ();
  guint n_specialties, n_states;
  const RoundsSpecialty *specialties = rounds_specialties_list_all (&n_specialties);
  const RoundsUsState *states = rounds_us_states_list (&n_states);

  for (guint i = 0; i < n_specialties; i++)
    for (guint k = 0; k < n_states; k++)
      {
        g_autoptr (GPtrArray) found = list (library, specialties[i].code, states[k].code);

        g_assert_cmpuint (found->len, >, 0);
        for (guint b = 0; b < found->len; b++)
          check_benchmark (g_ptr_array_index (found, b));
        if (specialties[i].pooled)
          g_assert_null (find (found, ROUNDS_BENCHMARK_NATIONAL));
        else
          g_assert_nonnull (find (found, ROUNDS_BENCHMARK_NATIONAL));
      }
}

static RoundsDataTable *
load (const char *name)
{
  g_autoptr (GError) error = NULL;
  RoundsDataTable *table = rounds_data_table_load (name, &error);

  g_assert_no_error (error);
  return table;
}

/* A cell holds an amount, "#", or nothing. */
static void
check_cell (RoundsDataTable *table, guint row, const char *column)
{
  const char *text = rounds_data_table_get_text (table, row, column);

  if (*text != '\0' && !g_str_equal (text, "#"))
    g_assert_cmpint (rounds_data_table_get_money (table, row, column), >, 1000000);
}

static void
test_every_row (void)
{
  const struct
  {
    const char *name;
    guint n_rows;
    const char *columns[8];
  } files[] = {
    { "wages_national.csv", 78, { "mean_2023", "mean", "p10", "p25", "p50", "p75", "p90" } },
    { "wages_state.csv", 2010, { "mean", "p10", "p25", "p50", "p75", "p90" } },
    { "survey_pay.csv", 80, { "dollars" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (RoundsDataTable) table = load (files[i].name);

      g_assert_cmpuint (rounds_data_table_get_n_rows (table), ==, files[i].n_rows);
      for (guint row = 0; row < files[i].n_rows; row++)
        for (guint k = 0; files[i].columns[k] != NULL; k++)
          check_cell (table, row, files[i].columns[k]);
    }
}

/* No survey or specialty of the files is one that the program does not know. */
static void
test_codes (void)
{
  g_autoptr (RoundsDataTable) table = load ("survey_pay.csv");

  for (guint i = 0; i < rounds_data_table_get_n_rows (table); i++)
    {
      const char *survey = rounds_data_table_get_text (table, i, "survey");
      const char *specialty = rounds_data_table_get_text (table, i, "specialty");

      g_test_message ("%s of %s", specialty, survey);
      g_assert_nonnull (rounds_benchmark_sources_find (survey));
      g_assert_nonnull (rounds_specialties_find (specialty));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/benchmark-library/lazy", test_lazy);
  g_test_add_func ("/benchmark-library/order", test_order);
  g_test_add_func ("/benchmark-library/localized", test_localized);
  g_test_add_func ("/benchmark-library/top-coded", test_top_coded);
  g_test_add_func ("/benchmark-library/trainees", test_trainees);
  g_test_add_func ("/benchmark-library/every-specialty", test_every_specialty);
  g_test_add_func ("/benchmark-library/every-row", test_every_row);
  g_test_add_func ("/benchmark-library/codes", test_codes);
  return g_test_run ();
}

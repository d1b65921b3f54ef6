/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-benchmark-library.h"
#include "rounds-benchmark-sources.h"
#include "rounds-data-table.h"
#include "rounds-money.h"

/* The Bureau of Labor Statistics printed "#" for wages from here on until May 2024. */
#define CEILING_DOLLARS 239200

typedef enum
{
  FILE_SURVEYS,
  FILE_NATION,
  FILE_STATES,
  N_FILES
} File;

static const char *const names[N_FILES] = {
  [FILE_SURVEYS] = "survey_pay.csv",
  [FILE_NATION] = "wages_national.csv",
  [FILE_STATES] = "wages_state.csv",
};

static const char *const columns[ROUNDS_BENCHMARK_N_PERCENTILES] = { "p10", "p25", "p50", "p75",
                                                                     "p90" };

struct _RoundsBenchmarkLibrary
{
  RoundsDataTable *tables[N_FILES]; /* owned; NULL until read */
};

/**
 * rounds_benchmark_library_new:
 *
 * Returns: (transfer full): the pay figures that ship, none of them read yet
 */
RoundsBenchmarkLibrary *
rounds_benchmark_library_new (void)
{
  return g_new0 (RoundsBenchmarkLibrary, 1);
}

/** rounds_benchmark_library_free: frees @self with the strings of the benchmarks that it listed */
void
rounds_benchmark_library_free (RoundsBenchmarkLibrary *self)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < N_FILES; i++)
    g_clear_pointer (&self->tables[i], rounds_data_table_free);
  g_free (self);
}

/** rounds_benchmark_library_get_n_read: how many files have been read */
guint
rounds_benchmark_library_get_n_read (RoundsBenchmarkLibrary *self)
{
  guint n_read = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < N_FILES; i++)
    n_read += self->tables[i] != NULL;
  return n_read;
}

static RoundsDataTable *
read_file (RoundsBenchmarkLibrary *self, File file, GError **error)
{
  if (self->tables[file] == NULL)
    self->tables[file] = rounds_data_table_load (names[file], error);
  return self->tables[file];
}

/* The row of @occupation, and of @state unless that is NULL; -1 where nothing is published. */
static int
find_row (RoundsDataTable *table, const char *occupation, const char *state)
{
  guint n_rows = rounds_data_table_get_n_rows (table);

  for (guint i = 0; i < n_rows; i++)
    {
      if (g_str_equal (rounds_data_table_get_text (table, i, "occupation"), occupation) &&
          (state == NULL || g_str_equal (rounds_data_table_get_text (table, i, "state"), state)))
        return (int) i;
    }
  return -1;
}

static void
take_percentiles (RoundsBenchmark *benchmark, RoundsDataTable *table, guint row)
{
  benchmark->mean = rounds_data_table_get_money (table, row, "mean");
  for (guint i = 0; i < ROUNDS_BENCHMARK_N_PERCENTILES; i++)
    {
      RoundsPercentile *percentile = &benchmark->percentiles[i];

      percentile->cents = rounds_data_table_get_money (table, row, columns[i]);
      if (percentile->cents != ROUNDS_MONEY_UNSET)
        percentile->state = ROUNDS_PERCENTILE_KNOWN;
      else if (g_str_equal (rounds_data_table_get_text (table, row, columns[i]), "#"))
        percentile->state = ROUNDS_PERCENTILE_TOP_CODED;
    }
  if (rounds_benchmark_is_top_coded (benchmark))
    benchmark->ceiling = rounds_money_from_dollars (CEILING_DOLLARS);
}

static RoundsBenchmark *
add_benchmark (GPtrArray *found, RoundsBenchmarkKind kind, const RoundsSpecialty *specialty,
               const char *source)
{
  RoundsBenchmark *benchmark = g_new (RoundsBenchmark, 1);

  rounds_benchmark_init (benchmark, kind, specialty);
  benchmark->source = rounds_benchmark_sources_find (source);
  g_ptr_array_add (found, benchmark);
  return benchmark;
}

/* Whether another edition of the same survey, "medscape" of "medscape-2025", is listed already; the
 * file has the newest first. A second reading of the same edition is listed beside the first. */
static gboolean
has_newer (GPtrArray *found, const char *code)
{
  gsize survey = strcspn (code, "-");

  for (guint i = 0; i < found->len; i++)
    {
      const RoundsBenchmark *benchmark = g_ptr_array_index (found, i);

      if (strncmp (benchmark->source->code, code, survey + 1) == 0 &&
          !g_str_has_prefix (code, benchmark->source->code))
        return TRUE;
    }
  return FALSE;
}

static gboolean
add_surveys (RoundsBenchmarkLibrary *self, GPtrArray *found, const RoundsSpecialty *specialty,
             GError **error)
{
  RoundsDataTable *table = read_file (self, FILE_SURVEYS, error);
  guint n_rows = table != NULL ? rounds_data_table_get_n_rows (table) : 0;

  for (guint i = 0; i < n_rows; i++)
    {
      const char *survey = rounds_data_table_get_text (table, i, "survey");

      if (g_str_equal (rounds_data_table_get_text (table, i, "specialty"), specialty->code) &&
          !has_newer (found, survey))
        add_benchmark (found, ROUNDS_BENCHMARK_SURVEY, specialty, survey)->mean =
            rounds_data_table_get_money (table, i, "dollars");
    }
  return table != NULL;
}

/* Whether a physician's wages in a state are mostly those of residents: its median is below the
 * nation's 25th percentile. That is so in about a tenth of the published cases, such as a median of
 * $74,410 in family medicine in Ohio; scaling by such a state would tell an attending nonsense. */
static gboolean
is_mostly_trainees (const RoundsSpecialty *specialty, RoundsDataTable *nation, guint row,
                    RoundsDataTable *states, guint state_row)
{
  gint64 median = rounds_data_table_get_money (states, state_row, "p50");
  gint64 low = rounds_data_table_get_money (nation, row, "p25");

  return specialty->profession == ROUNDS_PROFESSION_PHYSICIAN && median != ROUNDS_MONEY_UNSET &&
         low != ROUNDS_MONEY_UNSET && median < low;
}

static RoundsBenchmark *
add_nation (GPtrArray *found, const RoundsSpecialty *specialty, RoundsDataTable *nation, guint row)
{
  RoundsBenchmark *benchmark =
      add_benchmark (found, ROUNDS_BENCHMARK_NATIONAL, specialty, "bls-2025");

  benchmark->title = rounds_data_table_get_text (nation, row, "title");
  take_percentiles (benchmark, nation, row);
  return benchmark;
}

static void
add_wages (GPtrArray *found, const RoundsSpecialty *specialty, RoundsDataTable *nation,
           RoundsDataTable *states, const char *state)
{
  int row = find_row (nation, specialty->occupation, NULL);
  int state_row = state != NULL ? find_row (states, specialty->occupation, state) : -1;
  RoundsBenchmark *benchmark;

  if (row < 0)
    return;
  if (state_row >= 0 &&
      is_mostly_trainees (specialty, nation, (guint) row, states, (guint) state_row))
    state_row = -1;
  if (state_row >= 0 &&
      !rounds_benchmark_localize (add_nation (found, specialty, nation, (guint) row),
                                  rounds_data_table_get_text (states, (guint) state_row, "state"),
                                  rounds_data_table_get_money (states, (guint) state_row, "mean"),
                                  rounds_data_table_get_money (nation, (guint) row, "mean_2023")))
    g_ptr_array_remove_index (found, found->len - 1);
  add_nation (found, specialty, nation, (guint) row);
  if (state_row < 0)
    return;
  benchmark = add_benchmark (found, ROUNDS_BENCHMARK_STATE, specialty, "bls-2023");
  benchmark->title = rounds_data_table_get_text (nation, (guint) row, "title");
  benchmark->state = rounds_data_table_get_text (states, (guint) state_row, "state");
  take_percentiles (benchmark, states, (guint) state_row);
}

/**
 * rounds_benchmark_library_list:
 * @state: (nullable): two letters; without it, or where nothing is published for it, only the
 *   nation is listed
 * @error: of #GIOErrorEnum or #GResourceError
 *
 * Lists what others in @specialty are paid: surveys first, the newest edition of each; then the
 * wages of the Bureau of Labor Statistics, estimated for the state, of the nation, and of the state
 * as they were last published. An occupation that pools the specialty with others is left out, and
 * so is a state whose physicians counted are mostly residents.
 *
 * Returns: (transfer full) (element-type RoundsBenchmark): figures whose strings live as long as
 *   @self, or %NULL with @error
 */
GPtrArray *
rounds_benchmark_library_list (RoundsBenchmarkLibrary *self, const RoundsSpecialty *specialty,
                               const char *state, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  gboolean has_state = state != NULL && *state != '\0';
  RoundsDataTable *nation;

  g_return_val_if_fail (self != NULL && specialty != NULL, NULL);

  if (!add_surveys (self, found, specialty, error))
    return NULL;
  if (specialty->pooled)
    return g_steal_pointer (&found);
  nation = read_file (self, FILE_NATION, error);
  if (nation == NULL || (has_state && read_file (self, FILE_STATES, error) == NULL))
    return NULL;
  add_wages (found, specialty, nation, self->tables[FILE_STATES], has_state ? state : NULL);
  return g_steal_pointer (&found);
}

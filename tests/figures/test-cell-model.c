/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-cell-model.h"
#include "rounds-figures-export-cells.h"
#include "rounds-figures.h"
#include "rounds-profile.h"

typedef struct
{
  RoundsPlan *plan;
  RoundsFigures *figures;
  RoundsCellModel *cells; /* of the figures */
  gint64 job;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  RoundsOption *job;

  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->figures = rounds_figures_new (fixture->plan, 20000);
  fixture->cells = rounds_figures_get_model (fixture->figures, ROUNDS_TYPE_CELL_MODEL);
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "role", ROUNDS_OPTION_TODAY, "path-kind",
                      ROUNDS_PATH_CLINICAL, NULL);
  job = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "path-kind", ROUNDS_PATH_JOB,
                            "destination", "chart_review", NULL);
  fixture->job = rounds_record_get_id (ROUNDS_RECORD (job));
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_finalize_object (fixture->figures);
  g_assert_finalize_object (fixture->plan);
}

static const RoundsCell *
get_cell (Fixture *fixture, RoundsCellGroup group, guint option)
{
  return rounds_cell_model_get_cell (fixture->cells, group, 0, option);
}

/* The person's word comes before the data's and takes nothing from it; blanks are no word. */
static void
test_own (Fixture *fixture, gconstpointer unused)
{
  const RoundsCell *cell = get_cell (fixture, ROUNDS_CELLS_OF_PATH, 1);
  g_autofree char *behind = NULL;
  g_autoptr (GPtrArray) own = NULL;

  g_assert_cmpstr (cell->property, ==, "path_pay_unit");
  g_assert_cmpstr (rounds_cell_get_text (cell), ==, cell->said);
  rounds_cell_overrides_set (fixture->plan, fixture->job, "path_pay_unit", " ", "");
  g_assert_null (get_cell (fixture, ROUNDS_CELLS_OF_PATH, 1)->own);
  rounds_cell_overrides_set (fixture->plan, fixture->job, "path_pay_unit", "By the word", "Asked");
  cell = get_cell (fixture, ROUNDS_CELLS_OF_PATH, 1);
  behind = rounds_cell_describe (cell);
  own = rounds_cell_model_list_own (fixture->cells);
  g_assert_cmpstr (rounds_cell_get_text (cell), ==, "By the word");
  g_assert_cmpstr (behind, ==,
                   "Asked\nThe data says: Usually by the hour or project, often generous");
  g_assert_cmpuint (own->len, ==, 1);
  g_assert_true (own->pdata[0] == (gpointer) cell);
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_CELL_OVERRIDE), ==, 1);
}

/* Of clinical work no table speaks, and each property of each option can be overwritten by itself.
 */
static void
test_apart (Fixture *fixture, gconstpointer unused)
{
  GHashTable *seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_null (get_cell (fixture, ROUNDS_CELLS_OF_PATH, 0)->said);
  g_assert_null (get_cell (fixture, ROUNDS_CELLS_OF_WORK, 0)->said);
  g_assert_nonnull (get_cell (fixture, ROUNDS_CELLS_OF_WORK, 1)->said);
  for (guint group = 0; group < ROUNDS_CELLS_N_GROUPS; group++)
    for (guint row = 0; row < rounds_cell_model_get_n_rows (fixture->cells, group); row++)
      g_assert_true (g_hash_table_add (
          seen, (gpointer) rounds_cell_model_get_cell (fixture->cells, group, row, 0)->property));
  g_assert_cmpuint (g_hash_table_size (seen), ==, 14);
  g_hash_table_unref (seen);
}

static gboolean
has_row (Fixture *fixture, const char *property)
{
  for (guint row = 0; row < rounds_cell_model_get_n_rows (fixture->cells, ROUNDS_CELLS_OF_WORK);
       row++)
    if (g_str_equal (
            rounds_cell_model_get_cell (fixture->cells, ROUNDS_CELLS_OF_WORK, row, 1)->property,
            property))
      return TRUE;
  return FALSE;
}

/* A nurse reads of a residency only what they say of it themselves; all other rows stay in line. */
static void
test_profession (Fixture *fixture, gconstpointer unused)
{
  RoundsProfile *profile = rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE);

  g_object_set (profile, "profession", ROUNDS_PROFESSION_PHYSICIAN, NULL);
  g_assert_true (has_row (fixture, "work_residency"));
  g_object_set (profile, "profession", ROUNDS_PROFESSION_RN, NULL);
  g_assert_false (has_row (fixture, "work_residency"));
  g_assert_true (has_row (fixture, "work_license"));
  g_assert_true (has_row (fixture, "work_growth"));
  rounds_cell_overrides_set (fixture->plan, fixture->job, "work_residency", "A fellowship", "");
  g_assert_true (has_row (fixture, "work_residency"));
}

static void
test_export (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GVariant) cells = NULL;
  guint n_own = 0;

  rounds_cell_overrides_set (fixture->plan, fixture->job, "work_license", "Oregon only", "");
  cells = g_variant_ref_sink (rounds_figures_export_cells (fixture->cells));
  g_assert_cmpuint (g_variant_n_children (cells), ==, 28);
  for (gsize i = 0; i < g_variant_n_children (cells); i++)
    {
      g_autoptr (GVariant) cell = g_variant_get_child_value (cells, i);
      const char *shown;
      gboolean is_own;

      g_assert_true (g_variant_lookup (cell, "is_own", "b", &is_own));
      n_own += is_own;
      g_assert_true (g_variant_lookup (cell, "shown", "&s", &shown));
      g_assert_true (!is_own || g_str_equal (shown, "Oregon only"));
    }
  g_assert_cmpuint (n_own, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/cell-model/own", test_own);
  ADD ("/cell-model/apart", test_apart);
  ADD ("/cell-model/profession", test_profession);
  ADD ("/cell-model/export", test_export);
  return g_test_run ();
}

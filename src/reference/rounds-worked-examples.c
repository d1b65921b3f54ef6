/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "rounds-benchmark-library.h"
#include "rounds-data-table.h"
#include "rounds-enums.h"
#include "rounds-money.h"
#include "rounds-worked-examples.h"

#define FILE_NAME "worked_examples.csv"

struct _RoundsWorkedExamples
{
  RoundsBenchmarkLibrary *benchmarks; /* owned */
  RoundsDestinationPayLibrary *roles; /* owned */
  RoundsDataTable *table; /* owned; NULL until read */
  GArray *examples; /* owned, of RoundsWorkedExample */
};

static const struct
{
  const char *code;
  const char *title;
} starts[] = {
  { "primary-care", N_ ("From primary care") },
  { "subspecialist", N_ ("From a subspecialty") },
};

static const char *
find_title (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      if (g_str_equal (starts[i].code, code))
        return _ (starts[i].title);
    }
  return NULL;
}

/* The average that @survey found; unset where it has none of the specialty. */
static gboolean
take_start (RoundsWorkedExamples *self, RoundsWorkedExample *example, const char *survey,
            GError **error)
{
  g_autoptr (GPtrArray) found =
      rounds_benchmark_library_list (self->benchmarks, example->specialty, NULL, error);

  if (found == NULL)
    return FALSE;
  for (guint i = 0; i < found->len; i++)
    {
      const RoundsBenchmark *benchmark = g_ptr_array_index (found, i);

      if (!g_str_equal (benchmark->source->code, survey))
        continue;
      example->survey = benchmark->source;
      example->pay_before = benchmark->mean;
    }
  return TRUE;
}

static gboolean
take_role (RoundsWorkedExamples *self, RoundsWorkedExample *example, RoundsDataTable *table,
           guint row, GError **error)
{
  g_autofree char *key = g_strconcat (rounds_data_table_get_text (table, row, "destination"), "|",
                                      rounds_data_table_get_text (table, row, "role"), NULL);
  g_autoptr (GError) problem = NULL;

  example->role = rounds_destination_pay_library_find (self->roles, key, &problem);
  if (problem != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  if (example->role != NULL &&
      g_str_equal (rounds_data_table_get_text (table, row, "amount"), "high"))
    example->pay_after = example->role->high;
  return TRUE;
}

static gboolean
take_household (RoundsWorkedExample *example, RoundsDataTable *table, guint row)
{
  g_autoptr (GEnumClass) statuses = g_type_class_ref (ROUNDS_TYPE_FILING_STATUS);
  const GEnumValue *status =
      g_enum_get_value_by_nick (statuses, rounds_data_table_get_text (table, row, "filing_status"));

  if (status == NULL)
    return FALSE;
  example->filing_status = (RoundsFilingStatus) status->value;
  example->state = rounds_data_table_get_text (table, row, "state");
  return TRUE;
}

static gboolean
fail (guint row, GError **error)
{
  /* Translators: %s is the name of a file */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               _ ("Line %u of %s, which comes with Rounds, cannot be read. Your plan is not "
                  "affected; please install Rounds again."),
               row + 2, FILE_NAME);
  return FALSE;
}

static gboolean
take_row (RoundsWorkedExamples *self, RoundsDataTable *table, guint row, GError **error)
{
  RoundsWorkedExample example = { .pay_before = ROUNDS_MONEY_UNSET,
                                  .pay_after = ROUNDS_MONEY_UNSET };

  example.code = rounds_data_table_get_text (table, row, "example");
  example.title = find_title (example.code);
  example.specialty =
      rounds_specialties_find (rounds_data_table_get_text (table, row, "specialty"));
  if (example.title == NULL || example.specialty == NULL || !take_household (&example, table, row))
    return fail (row, error);
  if (!take_start (self, &example, rounds_data_table_get_text (table, row, "survey"), error) ||
      !take_role (self, &example, table, row, error))
    return FALSE;
  if (example.pay_before == ROUNDS_MONEY_UNSET || example.pay_after == ROUNDS_MONEY_UNSET)
    return fail (row, error);
  g_array_append_val (self->examples, example);
  return TRUE;
}

/** rounds_worked_examples_new: (transfer full): nothing is read yet */
RoundsWorkedExamples *
rounds_worked_examples_new (void)
{
  RoundsWorkedExamples *self = g_new0 (RoundsWorkedExamples, 1);

  self->benchmarks = rounds_benchmark_library_new ();
  self->roles = rounds_destination_pay_library_new ();
  self->examples = g_array_new (FALSE, FALSE, sizeof (RoundsWorkedExample));
  return self;
}

void
rounds_worked_examples_free (RoundsWorkedExamples *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->examples, g_array_unref);
  g_clear_pointer (&self->table, rounds_data_table_free);
  g_clear_pointer (&self->roles, rounds_destination_pay_library_free);
  g_clear_pointer (&self->benchmarks, rounds_benchmark_library_free);
  g_free (self);
}

/**
 * rounds_worked_examples_list:
 * @error: of #GIOErrorEnum or #GResourceError
 *
 * Returns: (transfer none) (element-type RoundsWorkedExample): all that ships, in order, or %NULL
 *   with @error
 */
GArray *
rounds_worked_examples_list (RoundsWorkedExamples *self, GError **error)
{
  g_autoptr (RoundsDataTable) table = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->table != NULL)
    return self->examples;
  table = rounds_data_table_load (FILE_NAME, error);
  if (table == NULL)
    return NULL;
  g_array_set_size (self->examples, 0);
  for (guint i = 0; i < rounds_data_table_get_n_rows (table); i++)
    {
      if (!take_row (self, table, i, error))
        return NULL;
    }
  self->table = g_steal_pointer (&table);
  return self->examples;
}

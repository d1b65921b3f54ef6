/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-cell-model.h"
#include "rounds-comparison.h"
#include "rounds-destination-model.h"
#include "rounds-destination.h"
#include "rounds-fact-text.h"
#include "rounds-figures.h"
#include "rounds-path-properties.h"
#include "rounds-profile.h"

/**
 * RoundsCellModel:
 *
 * How the work and the path of each compared option are: what the data says, and what the person
 * says instead (R086), live.
 */
struct _RoundsCellModel
{
  RoundsLiveModel parent_instance;

  guint n_options;
  guint n_rows[ROUNDS_CELLS_N_GROUPS];
  GArray *cells[ROUNDS_CELLS_N_GROUPS]; /* of RoundsCell, row by row */
};

G_DEFINE_FINAL_TYPE (RoundsCellModel, rounds_cell_model, ROUNDS_TYPE_LIVE_MODEL)

/* The names stand in people's files. */
static const struct
{
  const char *property;
  RoundsDestinationField field;
} work_rows[] = {
  { "work_license", ROUNDS_DESTINATION_LICENSE },
  { "work_residency", ROUNDS_DESTINATION_RESIDENCY },
  { "work_remote", ROUNDS_DESTINATION_REMOTE },
  { "work_travel", ROUNDS_DESTINATION_TRAVEL },
  { "work_entry", ROUNDS_DESTINATION_ENTRY },
  { "work_first_landing", ROUNDS_DESTINATION_FIRST_LANDING },
  { "work_growth", ROUNDS_DESTINATION_GROWTH },
};

/* The rows that there can be. */
static guint
count_rows (RoundsCellGroup group)
{
  guint n_properties;

  if (group == ROUNDS_CELLS_OF_WORK)
    return G_N_ELEMENTS (work_rows);
  rounds_path_properties_list (&n_properties);
  return n_properties;
}

static void
clear_cell (gpointer data)
{
  RoundsCell *cell = data;

  g_clear_object (&cell->own);
  g_clear_object (&cell->option);
  g_free (cell->source);
  g_free (cell->said);
}

/* The source of a fact, and above it what to know about it. */
static char *
describe_source (const RoundsDestinationFacts *facts, RoundsDestinationField field,
                 RoundsProfession profession)
{
  const RoundsFact *fact = rounds_destination_facts_get (facts, field, profession);
  g_autofree char *from = rounds_destination_cite_field (facts, field, profession);
  const char *note = rounds_fact_get_note (fact, profession);

  if (from == NULL || note == NULL)
    return g_steal_pointer (&from);
  return g_strdup_printf ("%s\n%s", note, from);
}

/* What is said where no field of work that ships tells more: today's job is the person's to know,
 * and an option without a destination wants one. */
static const char *
get_hint (RoundsOption *option)
{
  if (option->path_kind != ROUNDS_PATH_CLINICAL && *option->destination == '\0')
    return _ ("No destination chosen");
  return _ ("You know it best");
}

static RoundsDestinationModel *
get_destinations (RoundsCellModel *self)
{
  return rounds_figures_get_model (rounds_live_model_get_figures (ROUNDS_LIVE_MODEL (self)),
                                   ROUNDS_TYPE_DESTINATION_MODEL);
}

static void
fill_work (RoundsCellModel *self, RoundsCell *cell, guint row)
{
  RoundsDestinationModel *destinations = get_destinations (self);
  const RoundsProfession profession = rounds_destination_model_get_profession (destinations);
  const RoundsDestinationEntry *entry =
      rounds_destination_model_find (destinations, cell->option->destination);
  const RoundsDestinationField field = work_rows[row].field;

  cell->property = work_rows[row].property;
  cell->hint = get_hint (cell->option);
  if (entry != NULL && entry->facts != NULL)
    {
      cell->said = rounds_destination_describe_field (entry->facts, field, profession);
      cell->source = describe_source (entry->facts, field, profession);
    }
  cell->is_quiet = cell->source == NULL;
}

static RoundsCellOverride *
find_own (RoundsPlan *plan, RoundsOption *option, const char *property)
{
  RoundsCellOverride *own =
      rounds_cell_overrides_lookup (plan, rounds_record_get_id (ROUNDS_RECORD (option)), property);

  return own != NULL && rounds_cell_override_is_said (own) ? own : NULL;
}

/* Whether a row of the work concerns the person, who need not read of a residency where their
 * profession has none: unless it is asked of them all the same, or they speak of it themselves. */
static gboolean
concerns_person (RoundsCellModel *self, RoundsPlan *plan, GPtrArray *options, guint row)
{
  RoundsDestinationModel *destinations = get_destinations (self);
  const RoundsProfession profession = rounds_destination_model_get_profession (destinations);

  if (work_rows[row].field != ROUNDS_DESTINATION_RESIDENCY ||
      rounds_profession_has_residency (profession))
    return TRUE;
  for (guint i = 0; i < options->len; i++)
    {
      const RoundsDestinationEntry *entry = rounds_destination_model_find (
          destinations, ROUNDS_OPTION (options->pdata[i])->destination);

      if (find_own (plan, options->pdata[i], work_rows[row].property) != NULL ||
          (entry != NULL && entry->facts != NULL &&
           rounds_fact_is_known (&entry->facts->fields[ROUNDS_DESTINATION_RESIDENCY], profession)))
        return TRUE;
    }
  return FALSE;
}

static gboolean
paths_differ (GPtrArray *options)
{
  for (guint i = 1; i < options->len; i++)
    if (ROUNDS_OPTION (options->pdata[i])->path_kind !=
        ROUNDS_OPTION (options->pdata[0])->path_kind)
      return TRUE;
  return FALSE;
}

/* Of clinical work no table speaks: what stands there is a hint to the person. */
static void
fill_path (RoundsCell *cell, guint row, gboolean differs)
{
  guint n_properties;
  const RoundsPathProperty *property = &rounds_path_properties_list (&n_properties)[row];
  const char *text = rounds_path_property_get_text (property, cell->option->path_kind);

  cell->property = property->code;
  if (cell->option->path_kind == ROUNDS_PATH_CLINICAL)
    cell->hint = text;
  else
    cell->said = g_strdup (text);
  cell->is_quiet = !differs || cell->said == NULL;
}

static const char *
get_row_title (RoundsCellGroup group, guint row)
{
  guint n_properties;

  if (group == ROUNDS_CELLS_OF_WORK)
    return rounds_destination_field_get_title (work_rows[row].field);
  return _ (rounds_path_properties_list (&n_properties)[row].name);
}

static void
add_cell (RoundsCellModel *self, RoundsPlan *plan, RoundsCellGroup group, guint row,
          RoundsOption *option, gboolean differs)
{
  RoundsCell cell = { .title = get_row_title (group, row), .option = g_object_ref (option) };
  RoundsCellOverride *own;

  if (group == ROUNDS_CELLS_OF_WORK)
    fill_work (self, &cell, row);
  else
    fill_path (&cell, row, differs);
  own = find_own (plan, option, cell.property);
  if (own != NULL)
    {
      cell.own = g_object_ref (own);
      cell.is_quiet = FALSE;
    }
  g_array_append_val (self->cells[group], cell);
}

static void
rounds_cell_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsCellModel *self = ROUNDS_CELL_MODEL (model);
  g_autoptr (GPtrArray) options = rounds_comparison_list (plan, TRUE);
  const gboolean differs = paths_differ (options);

  self->n_options = options->len;
  for (guint group = 0; group < ROUNDS_CELLS_N_GROUPS; group++)
    {
      g_array_set_size (self->cells[group], 0);
      self->n_rows[group] = 0;
      for (guint row = 0; row < count_rows (group); row++)
        {
          if (group == ROUNDS_CELLS_OF_WORK && !concerns_person (self, plan, options, row))
            continue;
          for (guint i = 0; i < options->len; i++)
            add_cell (self, plan, group, row, options->pdata[i], differs);
          self->n_rows[group]++;
        }
    }
}

static gboolean
rounds_cell_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_OPTION (record) || ROUNDS_IS_CELL_OVERRIDE (record) ||
         ROUNDS_IS_DESTINATION (record) || ROUNDS_IS_PROFILE (record);
}

static void
rounds_cell_model_finalize (GObject *object)
{
  for (guint group = 0; group < ROUNDS_CELLS_N_GROUPS; group++)
    g_clear_pointer (&ROUNDS_CELL_MODEL (object)->cells[group], g_array_unref);
  G_OBJECT_CLASS (rounds_cell_model_parent_class)->finalize (object);
}

static void
rounds_cell_model_class_init (RoundsCellModelClass *klass)
{
  RoundsLiveModelClass *model_class = ROUNDS_LIVE_MODEL_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rounds_cell_model_finalize;
  model_class->concerns = rounds_cell_model_concerns;
  model_class->compute = rounds_cell_model_compute;
}

static void
rounds_cell_model_init (RoundsCellModel *self)
{
  for (guint group = 0; group < ROUNDS_CELLS_N_GROUPS; group++)
    {
      self->cells[group] = g_array_new (FALSE, FALSE, sizeof (RoundsCell));
      g_array_set_clear_func (self->cells[group], clear_cell);
    }
}

/** rounds_cell_model_get_n_rows: how many rows of @group concern the person */
guint
rounds_cell_model_get_n_rows (RoundsCellModel *self, RoundsCellGroup group)
{
  g_return_val_if_fail (ROUNDS_IS_CELL_MODEL (self) && group < ROUNDS_CELLS_N_GROUPS, 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->n_rows[group];
}

/** rounds_cell_model_get_n_options: how many options are compared */
guint
rounds_cell_model_get_n_options (RoundsCellModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_CELL_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->n_options;
}

/** rounds_cell_model_get_cell: (transfer none): valid until the plan changes */
const RoundsCell *
rounds_cell_model_get_cell (RoundsCellModel *self, RoundsCellGroup group, guint row, guint option)
{
  g_return_val_if_fail (option < rounds_cell_model_get_n_options (self), NULL);
  g_return_val_if_fail (row < rounds_cell_model_get_n_rows (self, group), NULL);

  return &g_array_index (self->cells[group], RoundsCell, row * self->n_options + option);
}

/**
 * rounds_cell_model_list_own:
 *
 * Returns: (transfer container) (element-type RoundsCell): the cells that the person has put own
 *   words into, row by row; valid until the plan changes
 */
GPtrArray *
rounds_cell_model_list_own (RoundsCellModel *self)
{
  GPtrArray *own = g_ptr_array_new ();

  g_return_val_if_fail (ROUNDS_IS_CELL_MODEL (self), own);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  for (guint group = 0; group < ROUNDS_CELLS_N_GROUPS; group++)
    for (guint i = 0; i < self->cells[group]->len; i++)
      {
        RoundsCell *cell = &g_array_index (self->cells[group], RoundsCell, i);

        if (cell->own != NULL)
          g_ptr_array_add (own, cell);
      }
  return own;
}

/** rounds_cell_get_text: (transfer none): what the cell shows: the person's word before the data's
 */
const char *
rounds_cell_get_text (const RoundsCell *cell)
{
  g_return_val_if_fail (cell != NULL, "");

  if (cell->own != NULL)
    return cell->own->value;
  return cell->said != NULL ? cell->said : cell->hint;
}

/**
 * rounds_cell_describe:
 *
 * Returns: (transfer full) (nullable): what stands behind the cell: the person's reason, what the
 *   data says where they say otherwise, and where that comes from
 */
char *
rounds_cell_describe (const RoundsCell *cell)
{
  GString *text;

  g_return_val_if_fail (cell != NULL, NULL);

  if (cell->own == NULL)
    return g_strdup (cell->source);
  text = g_string_new (cell->own->reason);
  if (cell->said != NULL)
    {
      g_string_append (text, text->len > 0 ? "\n" : "");
      /* Translators: %s is what the program's own table says about a kind of work */
      g_string_append_printf (text, _ ("The data says: %s"), cell->said);
    }
  if (cell->source != NULL)
    g_string_append_printf (text, "\n%s", cell->source);
  return g_string_free (text, text->len == 0);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-destination-catalog.h"
#include "rounds-destination-filter.h"
#include "rounds-destination-kinds.h"
#include "rounds-destination-model.h"
#include "rounds-destination-pay-facts.h"
#include "rounds-profile.h"

/**
 * RoundsDestinationModel:
 *
 * All fields of work, built-in ones first, as they are for the profession of the plan. What ships
 * about them is read when the model is first asked.
 */
struct _RoundsDestinationModel
{
  RoundsLiveModel parent_instance;

  RoundsDestinationCatalog *catalog; /* owned; NULL until first asked */
  RoundsDestinationPayFacts *pay; /* owned */
  GArray *entries; /* of RoundsDestinationEntry */
  RoundsProfession profession;
};

G_DEFINE_FINAL_TYPE (RoundsDestinationModel, rounds_destination_model, ROUNDS_TYPE_LIVE_MODEL)

static void
clear_entry (gpointer data)
{
  RoundsDestinationEntry *entry = data;

  g_free (entry->code);
  g_free (entry->name);
  g_free ((char *) entry->traits.haystack);
}

static void
append_words (GString *text, const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    g_string_append_printf (text, " %s", words[i]);
}

/* What a search looks through: names, the summary, and the roles that are open to the person. */
static char *
build_haystack (const RoundsDestinationEntry *entry, RoundsProfession profession)
{
  g_autoptr (GString) text = g_string_new (entry->name);

  g_string_append_printf (text, " %s", entry->summary);
  if (entry->facts != NULL)
    append_words (text, entry->facts->also_called);
  for (guint i = 0; entry->facts != NULL && i < entry->facts->n_roles; i++)
    {
      const RoundsRoleFacts *role = &entry->facts->roles[i];

      if (!rounds_professions_include (role->professions, profession))
        continue;
      g_string_append_printf (text, " %s", role->title);
      append_words (text, role->also_called);
    }
  return rounds_destination_filter_fold (text->str);
}

static void
add_entry (RoundsDestinationModel *self, RoundsPlan *plan, const char *code, const char *summary)
{
  RoundsDestinationEntry entry = { .code = g_strdup (code), .summary = summary };

  entry.name = g_strdup (rounds_destination_get_name (plan, code));
  entry.facts = rounds_destination_catalog_find (self->catalog, code);
  if (entry.facts != NULL)
    rounds_destination_facts_get_traits (entry.facts, self->profession, &entry.traits);
  entry.traits.shortlisted = rounds_destination_is_shortlisted (plan, code);
  entry.traits.haystack = build_haystack (&entry, self->profession);
  g_array_append_val (self->entries, entry);
}

static void
rounds_destination_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsDestinationModel *self = ROUNDS_DESTINATION_MODEL (model);
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  guint n_kinds;
  const RoundsDestinationKind *kinds = rounds_destination_kinds_list (&n_kinds);
  guint n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_DESTINATION);

  if (self->catalog == NULL)
    self->catalog = rounds_destination_catalog_new ();
  self->profession = profile != NULL ? profile->profession : ROUNDS_PROFESSION_UNSET;
  g_array_set_size (self->entries, 0);
  for (guint i = 0; i < n_kinds; i++)
    add_entry (self, plan, kinds[i].code, _ (kinds[i].summary));
  for (guint i = 0; i < n_records; i++)
    {
      RoundsDestination *own = rounds_plan_get_record (plan, ROUNDS_TYPE_DESTINATION, i);

      if (rounds_destination_kinds_find (own->code) == NULL)
        add_entry (self, plan, own->code, "");
    }
}

static gboolean
rounds_destination_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_DESTINATION (record) || ROUNDS_IS_PROFILE (record);
}

static void
rounds_destination_model_finalize (GObject *object)
{
  RoundsDestinationModel *self = ROUNDS_DESTINATION_MODEL (object);

  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->pay, rounds_destination_pay_facts_free);
  g_clear_pointer (&self->catalog, rounds_destination_catalog_free);
  G_OBJECT_CLASS (rounds_destination_model_parent_class)->finalize (object);
}

static void
rounds_destination_model_class_init (RoundsDestinationModelClass *klass)
{
  RoundsLiveModelClass *model_class = ROUNDS_LIVE_MODEL_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rounds_destination_model_finalize;
  model_class->compute = rounds_destination_model_compute;
  model_class->concerns = rounds_destination_model_concerns;
}

static void
rounds_destination_model_init (RoundsDestinationModel *self)
{
  self->pay = rounds_destination_pay_facts_new ();
  self->entries = g_array_new (FALSE, FALSE, sizeof (RoundsDestinationEntry));
  g_array_set_clear_func (self->entries, clear_entry);
}

/** rounds_destination_model_get_profession: whose answers the entries hold */
RoundsProfession
rounds_destination_model_get_profession (RoundsDestinationModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_DESTINATION_MODEL (self), ROUNDS_PROFESSION_UNSET);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->profession;
}

/** rounds_destination_model_get_n_entries: how many fields of work there are, the person's own
 * among them */
guint
rounds_destination_model_get_n_entries (RoundsDestinationModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_DESTINATION_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->entries->len;
}

/** rounds_destination_model_get_entry: (transfer none): valid until the plan changes */
const RoundsDestinationEntry *
rounds_destination_model_get_entry (RoundsDestinationModel *self, guint position)
{
  g_return_val_if_fail (position < rounds_destination_model_get_n_entries (self), NULL);

  return &g_array_index (self->entries, RoundsDestinationEntry, position);
}

/** rounds_destination_model_find: (transfer none) (nullable): valid until the plan changes */
const RoundsDestinationEntry *
rounds_destination_model_find (RoundsDestinationModel *self, const char *code)
{
  guint n_entries = rounds_destination_model_get_n_entries (self);

  for (guint i = 0; i < n_entries; i++)
    {
      const RoundsDestinationEntry *entry = rounds_destination_model_get_entry (self, i);

      if (g_strcmp0 (entry->code, code) == 0)
        return entry;
    }
  return NULL;
}

/**
 * rounds_destination_model_find_pay:
 *
 * Returns: (transfer none) (nullable): the pay that @ref points at, if it is what people of the
 *   person's profession are paid; as long as the model lives
 */
const RoundsFact *
rounds_destination_model_find_pay (RoundsDestinationModel *self, const RoundsPayRef *ref)
{
  g_return_val_if_fail (ROUNDS_IS_DESTINATION_MODEL (self), NULL);

  if (!rounds_pay_ref_is_for (ref, rounds_destination_model_get_profession (self)))
    return NULL;
  return rounds_destination_pay_facts_find (self->pay, ref->key);
}

/**
 * rounds_destination_judge_pay:
 * @code: of a field of work
 *
 * Returns: how the best option in that field stands against the household's floor (R039); unknown
 *   while no option there has pay, or no floor is set
 */
RoundsFloorVerdict
rounds_destination_judge_pay (RoundsPayModel *pay, const char *code)
{
  RoundsFloorVerdict best = ROUNDS_FLOOR_UNKNOWN;
  guint n_figures;

  g_return_val_if_fail (ROUNDS_IS_PAY_MODEL (pay), best);

  n_figures = rounds_pay_model_get_n_figures (pay);
  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsPayFigure *figure = rounds_pay_model_get_figure (pay, i);

      if (figure->verdict == ROUNDS_FLOOR_UNKNOWN ||
          g_strcmp0 (figure->option->destination, code) != 0)
        continue;
      /* The enumeration is in the order from best to worst, after unknown. */
      if (best == ROUNDS_FLOOR_UNKNOWN || figure->verdict < best)
        best = figure->verdict;
    }
  return best;
}

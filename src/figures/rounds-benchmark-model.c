/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-benchmark-library.h"
#include "rounds-benchmark-model.h"
#include "rounds-comparison.h"
#include "rounds-income-lines.h"
#include "rounds-money.h"
#include "rounds-option.h"
#include "rounds-pay-model.h"
#include "rounds-profile.h"

/**
 * RoundsBenchmarkModel:
 *
 * What others in the person's own specialty are paid, and where today's pay lies in it (R035,
 * R038). Without a specialty it lists nothing: there is no average of all to fall back on. Options
 * outside direct care are no part of the specialty, so they are not measured against it.
 */
struct _RoundsBenchmarkModel
{
  RoundsLiveModel parent_instance;

  RoundsBenchmarkLibrary *library;
  RoundsBenchmarkNeed need;
  const RoundsSpecialty *specialty;
  char *state;
  char *problem;
  gint64 today;
  GArray *own; /* of RoundsBenchmarkOwn, today's first */
  GPtrArray *benchmarks; /* of RoundsBenchmark */
};

G_DEFINE_FINAL_TYPE (RoundsBenchmarkModel, rounds_benchmark_model, ROUNDS_TYPE_LIVE_MODEL)

static void
clear_own (RoundsBenchmarkOwn *own)
{
  g_clear_pointer (&own->name, g_free);
}

static gboolean
rounds_benchmark_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_PROFILE (record) || ROUNDS_IS_OPTION (record) || ROUNDS_IS_PAY_TERMS (record) ||
         ROUNDS_IS_INCOME_LINE (record);
}

static void
take_own (RoundsBenchmarkModel *self, RoundsPlan *plan)
{
  guint n_options = rounds_plan_count_records (plan, ROUNDS_TYPE_OPTION);

  for (guint i = 0; i < n_options; i++)
    {
      RoundsOption *option = rounds_plan_get_record (plan, ROUNDS_TYPE_OPTION, i);
      gboolean is_today = option->role == ROUNDS_OPTION_TODAY;
      RoundsBenchmarkOwn own = { 0 };

      if (!is_today && (!option->compared || option->path_kind != ROUNDS_PATH_CLINICAL))
        continue;
      own.cents =
          rounds_income_lines_get_year (plan, rounds_record_get_id (ROUNDS_RECORD (option)));
      if (own.cents == ROUNDS_MONEY_UNSET || own.cents <= 0)
        continue;
      own.name = rounds_option_dup_title (plan, option);
      if (is_today && self->today == ROUNDS_MONEY_UNSET)
        {
          self->today = own.cents;
          g_array_prepend_val (self->own, own);
        }
      else
        {
          g_array_append_val (self->own, own);
        }
    }
}

static void
rounds_benchmark_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsBenchmarkModel *self = ROUNDS_BENCHMARK_MODEL (model);
  RoundsProfile *profile;
  g_autoptr (GError) error = NULL;

  g_array_set_size (self->own, 0);
  g_clear_pointer (&self->benchmarks, g_ptr_array_unref);
  g_clear_pointer (&self->problem, g_free);
  self->today = ROUNDS_MONEY_UNSET;
  self->specialty = NULL;
  self->need = ROUNDS_BENCHMARK_NEEDS_PROFESSION;
  if (!rounds_plan_get_loaded (plan))
    return;
  profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  take_own (self, plan);
  g_set_str (&self->state, profile->state);
  if (profile->profession == ROUNDS_PROFESSION_UNSET)
    return;
  self->specialty = rounds_specialties_lookup (profile->profession, profile->specialty);
  self->need =
      self->specialty != NULL ? ROUNDS_BENCHMARK_NEEDS_NOTHING : ROUNDS_BENCHMARK_NEEDS_SPECIALTY;
  if (self->specialty == NULL)
    return;
  self->benchmarks =
      rounds_benchmark_library_list (self->library, self->specialty, self->state, &error);
  if (self->benchmarks == NULL)
    self->problem = g_strdup (error->message);
}

static void
rounds_benchmark_model_finalize (GObject *object)
{
  RoundsBenchmarkModel *self = ROUNDS_BENCHMARK_MODEL (object);

  g_clear_pointer (&self->own, g_array_unref);
  g_clear_pointer (&self->benchmarks, g_ptr_array_unref);
  g_clear_pointer (&self->library, rounds_benchmark_library_free);
  g_clear_pointer (&self->problem, g_free);
  g_clear_pointer (&self->state, g_free);
  G_OBJECT_CLASS (rounds_benchmark_model_parent_class)->finalize (object);
}

static void
rounds_benchmark_model_class_init (RoundsBenchmarkModelClass *klass)
{
  RoundsLiveModelClass *model_class = ROUNDS_LIVE_MODEL_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rounds_benchmark_model_finalize;
  model_class->concerns = rounds_benchmark_model_concerns;
  model_class->compute = rounds_benchmark_model_compute;
}

static void
rounds_benchmark_model_init (RoundsBenchmarkModel *self)
{
  self->library = rounds_benchmark_library_new ();
  self->own = g_array_new (FALSE, FALSE, sizeof (RoundsBenchmarkOwn));
  g_array_set_clear_func (self->own, (GDestroyNotify) clear_own);
  self->today = ROUNDS_MONEY_UNSET;
}

/** rounds_benchmark_model_get_need: what the profile lacks before anything can be listed */
RoundsBenchmarkNeed
rounds_benchmark_model_get_need (RoundsBenchmarkModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_BENCHMARK_MODEL (self), ROUNDS_BENCHMARK_NEEDS_PROFESSION);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->need;
}

/** rounds_benchmark_model_get_problem: (nullable): why the figures cannot be read, in words */
const char *
rounds_benchmark_model_get_problem (RoundsBenchmarkModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_BENCHMARK_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->problem;
}

/** rounds_benchmark_model_get_specialty: (nullable): whose pay is listed */
const RoundsSpecialty *
rounds_benchmark_model_get_specialty (RoundsBenchmarkModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_BENCHMARK_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->specialty;
}

/** rounds_benchmark_model_get_state: (nullable): two letters of where the person lives */
const char *
rounds_benchmark_model_get_state (RoundsBenchmarkModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_BENCHMARK_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->state;
}

/** rounds_benchmark_model_get_today: (cents of a year): today's pay, or unset */
gint64
rounds_benchmark_model_get_today (RoundsBenchmarkModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_BENCHMARK_MODEL (self), ROUNDS_MONEY_UNSET);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->today;
}

guint
rounds_benchmark_model_get_n_own (RoundsBenchmarkModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_BENCHMARK_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->own->len;
}

/** rounds_benchmark_model_get_own: (transfer none): valid until the next change; today's comes
 * first */
const RoundsBenchmarkOwn *
rounds_benchmark_model_get_own (RoundsBenchmarkModel *self, guint index)
{
  g_return_val_if_fail (index < rounds_benchmark_model_get_n_own (self), NULL);

  return &g_array_index (self->own, RoundsBenchmarkOwn, index);
}

guint
rounds_benchmark_model_get_n_benchmarks (RoundsBenchmarkModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_BENCHMARK_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->benchmarks != NULL ? self->benchmarks->len : 0;
}

/** rounds_benchmark_model_get_benchmark: (transfer none): valid until the next change */
const RoundsBenchmark *
rounds_benchmark_model_get_benchmark (RoundsBenchmarkModel *self, guint index)
{
  g_return_val_if_fail (index < rounds_benchmark_model_get_n_benchmarks (self), NULL);

  return g_ptr_array_index (self->benchmarks, index);
}

/** rounds_benchmark_model_get_place: where today's pay lies on the benchmark at @index */
RoundsPlace
rounds_benchmark_model_get_place (RoundsBenchmarkModel *self, guint index)
{
  return rounds_benchmark_place (rounds_benchmark_model_get_benchmark (self, index), self->today);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-tax-library.h"
#include "rounds-worked-model.h"
#include "rounds-year-pay.h"

/**
 * RoundsWorkedModel:
 *
 * Two starts and one role (R036, R037): the same work in health technology is about flat from
 * primary care and a meaningful drop from a subspecialty. Computed like any option, from published
 * figures and a household that is said, not from the plan.
 */
struct _RoundsWorkedModel
{
  RoundsLiveModel parent_instance;

  RoundsWorkedExamples *examples;
  RoundsTaxLibrary *taxes;
  GArray *figures; /* of RoundsWorkedFigure */
  char *problem;
  int tax_year;
};

G_DEFINE_FINAL_TYPE (RoundsWorkedModel, rounds_worked_model, ROUNDS_TYPE_LIVE_MODEL)

static gboolean
rounds_worked_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return FALSE;
}

static gboolean
compute_take_home (const RoundsWorkedExample *example, gint64 pay, const RoundsTaxTables *tables,
                   gint64 *take_home, GError **error)
{
  g_auto (RoundsYearPay) year = { 0 };
  const RoundsYearPayInput input = {
    .pay = pay,
    .unit = ROUNDS_PAY_PER_YEAR,
    .employment = ROUNDS_EMPLOYMENT_W2,
    .benefits = { ROUNDS_MONEY_UNSET, ROUNDS_MONEY_UNSET, ROUNDS_MONEY_UNSET, ROUNDS_MONEY_UNSET,
                  ROUNDS_MONEY_UNSET, ROUNDS_MONEY_UNSET },
    .filing_status = example->filing_status,
    .state = example->state,
    .partner_income = ROUNDS_MONEY_UNSET,
  };

  if (!rounds_year_pay_compute (&input, tables, &year, error))
    return FALSE;
  *take_home = year.take_home;
  return TRUE;
}

static gboolean
compute (RoundsWorkedModel *self, int year, GError **error)
{
  const RoundsTaxTables *tables = rounds_tax_library_lookup (self->taxes, year, error);
  GArray *examples = tables != NULL ? rounds_worked_examples_list (self->examples, error) : NULL;

  if (examples == NULL)
    return FALSE;
  self->tax_year = tables->year;
  for (guint i = 0; i < examples->len; i++)
    {
      const RoundsWorkedExample *example = &g_array_index (examples, RoundsWorkedExample, i);
      RoundsWorkedFigure figure = { .example = example };

      if (!compute_take_home (example, example->pay_before, tables, &figure.before, error) ||
          !compute_take_home (example, example->pay_after, tables, &figure.after, error))
        return FALSE;
      figure.change = figure.after - figure.before;
      figure.share = (double) figure.change / (double) figure.before;
      g_array_append_val (self->figures, figure);
    }
  return TRUE;
}

static void
rounds_worked_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsWorkedModel *self = ROUNDS_WORKED_MODEL (model);
  g_autoptr (GError) error = NULL;
  int year;

  g_array_set_size (self->figures, 0);
  g_clear_pointer (&self->problem, g_free);
  self->tax_year = 0;
  rounds_date_get_ymd (today, &year, NULL, NULL);
  if (!compute (self, year, &error))
    self->problem = g_strdup (error->message);
}

static void
rounds_worked_model_finalize (GObject *object)
{
  RoundsWorkedModel *self = ROUNDS_WORKED_MODEL (object);

  g_clear_pointer (&self->figures, g_array_unref);
  g_clear_pointer (&self->taxes, rounds_tax_library_free);
  g_clear_pointer (&self->examples, rounds_worked_examples_free);
  g_clear_pointer (&self->problem, g_free);
  G_OBJECT_CLASS (rounds_worked_model_parent_class)->finalize (object);
}

static void
rounds_worked_model_class_init (RoundsWorkedModelClass *klass)
{
  RoundsLiveModelClass *model_class = ROUNDS_LIVE_MODEL_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rounds_worked_model_finalize;
  model_class->concerns = rounds_worked_model_concerns;
  model_class->compute = rounds_worked_model_compute;
}

static void
rounds_worked_model_init (RoundsWorkedModel *self)
{
  self->examples = rounds_worked_examples_new ();
  self->taxes = rounds_tax_library_new ();
  self->figures = g_array_new (FALSE, FALSE, sizeof (RoundsWorkedFigure));
}

guint
rounds_worked_model_get_n_figures (RoundsWorkedModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_WORKED_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->figures->len;
}

/** rounds_worked_model_get_figure: (transfer none): valid until the day changes */
const RoundsWorkedFigure *
rounds_worked_model_get_figure (RoundsWorkedModel *self, guint index)
{
  g_return_val_if_fail (index < rounds_worked_model_get_n_figures (self), NULL);

  return &g_array_index (self->figures, RoundsWorkedFigure, index);
}

/** rounds_worked_model_get_tax_year: the year of the tax tables used; 0 if there are none */
int
rounds_worked_model_get_tax_year (RoundsWorkedModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_WORKED_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->tax_year;
}

/** rounds_worked_model_get_problem: (nullable): why nothing could be computed, in words */
const char *
rounds_worked_model_get_problem (RoundsWorkedModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_WORKED_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->problem;
}

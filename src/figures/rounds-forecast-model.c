/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-cost-line.h"
#include "rounds-destination.h"
#include "rounds-forecast-band.h"
#include "rounds-forecast-model.h"
#include "rounds-forecast-parts.h"
#include "rounds-household.h"
#include "rounds-income-line.h"
#include "rounds-license.h"
#include "rounds-obligation.h"
#include "rounds-pay-assumptions.h"
#include "rounds-pay-terms.h"
#include "rounds-profile.h"
#include "rounds-tax-library.h"
#include "rounds-transition.h"

/**
 * RoundsForecastModel:
 *
 * Month by month, what becomes of the household's money: with today's work, with every compared
 * option, and in each of its scenarios. What an edit always moves is computed together; what takes
 * longer (what would flip the floor, solving backwards, swings, the band) when it is asked for.
 */
struct _RoundsForecastModel
{
  RoundsLiveModel parent_instance;

  RoundsTaxLibrary *library;
  GArray *figures; /* of RoundsForecastFigure: today's, then options, each before its scenarios */
  GArray *parts; /* of RoundsForecastParts, one for each figure */
  RoundsForecastBands *bands; /* computed in threads */
  int tax_year;
};

G_DEFINE_FINAL_TYPE (RoundsForecastModel, rounds_forecast_model, ROUNDS_TYPE_LIVE_MODEL)

static guint band_ready_signal;

static gboolean
rounds_forecast_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_OPTION (record) || ROUNDS_IS_PAY_TERMS (record) ||
         ROUNDS_IS_INCOME_LINE (record) || ROUNDS_IS_COST_LINE (record) ||
         ROUNDS_IS_TRANSITION (record) || ROUNDS_IS_SCENARIO (record) ||
         ROUNDS_IS_HOUSEHOLD (record) || ROUNDS_IS_PROFILE (record) ||
         ROUNDS_IS_PAY_ASSUMPTIONS (record) || ROUNDS_IS_OBLIGATION (record) ||
         ROUNDS_IS_LICENSE (record) || ROUNDS_IS_DESTINATION (record);
}

static void
append_figure (RoundsForecastModel *self, RoundsOption *option, RoundsScenario *scenario)
{
  RoundsForecastFigure figure;

  rounds_forecast_figure_init (&figure, rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (self)),
                               option, scenario);
  g_array_append_val (self->figures, figure);
}

static void
append_options (RoundsForecastModel *self, RoundsPlan *plan, gboolean today)
{
  guint n_options = rounds_plan_count_records (plan, ROUNDS_TYPE_OPTION);
  guint n_scenarios = rounds_plan_count_records (plan, ROUNDS_TYPE_SCENARIO);

  for (guint i = 0; i < n_options; i++)
    {
      RoundsOption *option = rounds_plan_get_record (plan, ROUNDS_TYPE_OPTION, i);

      if (!option->compared || (option->role == ROUNDS_OPTION_TODAY) != today)
        continue;
      append_figure (self, option, NULL);
      for (guint k = 0; k < n_scenarios; k++)
        {
          RoundsScenario *scenario = rounds_plan_get_record (plan, ROUNDS_TYPE_SCENARIO, k);

          if (scenario->option == rounds_record_get_id (ROUNDS_RECORD (option)))
            append_figure (self, option, scenario);
        }
    }
}

/* The year of the tax tables used; 0 without any. */
static int
compute_figure (RoundsForecastModel *self, RoundsForecastFigure *figure)
{
  RoundsLiveModel *model = ROUNDS_LIVE_MODEL (self);
  RoundsDate today = rounds_live_model_get_today (model);
  g_autoptr (GError) error = NULL;
  const RoundsTaxTables *tables;
  int year;

  rounds_date_get_ymd (today, &year, NULL, NULL);
  tables = rounds_tax_library_lookup (self->library, year, &error);
  if (tables != NULL)
    rounds_forecast_figure_compute (figure, rounds_live_model_get_plan (model), tables, today);
  else
    figure->problem = g_strdup (error->message);
  return tables != NULL ? tables->year : 0;
}

static void
rounds_forecast_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsForecastModel *self = ROUNDS_FORECAST_MODEL (model);

  rounds_forecast_bands_forget (self->bands);
  g_array_set_size (self->figures, 0);
  g_array_set_size (self->parts, 0);
  self->tax_year = 0;
  if (!rounds_plan_get_loaded (plan))
    return;
  append_options (self, plan, TRUE);
  append_options (self, plan, FALSE);
  g_array_set_size (self->parts, self->figures->len);
  for (guint i = 0; i < self->figures->len; i++)
    self->tax_year = compute_figure (self, &g_array_index (self->figures, RoundsForecastFigure, i));
}

static RoundsForecastParts *
get_parts (RoundsForecastModel *self, guint position)
{
  return &g_array_index (self->parts, RoundsForecastParts, position);
}

static void
on_band_computed_cb (guint position, RoundsSimulation *band, gpointer user_data)
{
  RoundsForecastModel *self = user_data;

  rounds_forecast_parts_take_band (get_parts (self, position), band);
  g_signal_emit (self, band_ready_signal, 0, position);
}

static void
rounds_forecast_model_dispose (GObject *object)
{
  RoundsForecastModel *self = ROUNDS_FORECAST_MODEL (object);

  g_clear_pointer (&self->bands, rounds_forecast_bands_free);
  G_OBJECT_CLASS (rounds_forecast_model_parent_class)->dispose (object);
}

static void
rounds_forecast_model_finalize (GObject *object)
{
  RoundsForecastModel *self = ROUNDS_FORECAST_MODEL (object);

  g_clear_pointer (&self->parts, g_array_unref);
  g_clear_pointer (&self->figures, g_array_unref);
  g_clear_pointer (&self->library, rounds_tax_library_free);
  G_OBJECT_CLASS (rounds_forecast_model_parent_class)->finalize (object);
}

static void
rounds_forecast_model_class_init (RoundsForecastModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  RoundsLiveModelClass *model_class = ROUNDS_LIVE_MODEL_CLASS (klass);

  object_class->dispose = rounds_forecast_model_dispose;
  object_class->finalize = rounds_forecast_model_finalize;
  model_class->concerns = rounds_forecast_model_concerns;
  model_class->compute = rounds_forecast_model_compute;

  /**
   * RoundsForecastModel::band-ready:
   * @position: of the figure
   *
   * The band that rounds_forecast_model_get_band() was asked for is there.
   */
  band_ready_signal = g_signal_new ("band-ready", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
rounds_forecast_model_init (RoundsForecastModel *self)
{
  self->library = rounds_tax_library_new ();
  self->figures = g_array_new (FALSE, TRUE, sizeof (RoundsForecastFigure));
  g_array_set_clear_func (self->figures, (GDestroyNotify) rounds_forecast_figure_clear);
  self->parts = g_array_new (FALSE, TRUE, sizeof (RoundsForecastParts));
  g_array_set_clear_func (self->parts, (GDestroyNotify) rounds_forecast_parts_clear);
  self->bands = rounds_forecast_bands_new (on_band_computed_cb, self);
}

guint
rounds_forecast_model_get_n_figures (RoundsForecastModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_FORECAST_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->figures->len;
}

/**
 * rounds_forecast_model_get_figure:
 *
 * Returns: (transfer none): valid until the next change. Today's comes first, then every compared
 *   option, each followed by its scenarios
 */
const RoundsForecastFigure *
rounds_forecast_model_get_figure (RoundsForecastModel *self, guint position)
{
  g_return_val_if_fail (position < rounds_forecast_model_get_n_figures (self), NULL);

  return &g_array_index (self->figures, RoundsForecastFigure, position);
}

static int
find (RoundsForecastModel *self, gint64 id, gboolean scenario)
{
  guint n_figures = rounds_forecast_model_get_n_figures (self);

  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsForecastFigure *figure = &g_array_index (self->figures, RoundsForecastFigure, i);
      gpointer record = scenario ? (gpointer) figure->scenario : figure->option;

      if ((scenario || figure->scenario == NULL) && record != NULL &&
          rounds_record_get_id (record) == id)
        return (int) i;
    }
  return -1;
}

/** rounds_forecast_model_find_option: position of the option as it is expected; -1 for none */
int
rounds_forecast_model_find_option (RoundsForecastModel *self, gint64 option_id)
{
  return find (self, option_id, FALSE);
}

/** rounds_forecast_model_find_scenario: position of the scenario's figure; -1 for none */
int
rounds_forecast_model_find_scenario (RoundsForecastModel *self, gint64 scenario_id)
{
  return find (self, scenario_id, TRUE);
}

/** rounds_forecast_model_get_tax_year: the year of the tax tables used; 0 if there are none */
int
rounds_forecast_model_get_tax_year (RoundsForecastModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_FORECAST_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->tax_year;
}

/** rounds_forecast_model_get_terms: (transfer none) (nullable): how all its months are looked at;
 * %NULL where nothing could be computed */
const RoundsForecastTerms *
rounds_forecast_model_get_terms (RoundsForecastModel *self)
{
  guint n_figures = rounds_forecast_model_get_n_figures (self);

  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsForecastFigure *figure = &g_array_index (self->figures, RoundsForecastFigure, i);

      if (figure->pay_case != NULL)
        return &figure->pay_case->terms;
    }
  return NULL;
}

/**
 * rounds_forecast_model_try:
 * @option: of the plan
 * @scenario: that need not be in it
 * @figure: (out caller-allocates): clear it with rounds_forecast_figure_clear()
 *
 * Computes what the option would come to with @scenario, without a change to the plan.
 */
void
rounds_forecast_model_try (RoundsForecastModel *self, RoundsOption *option,
                           RoundsScenario *scenario, RoundsForecastFigure *figure)
{
  g_return_if_fail (ROUNDS_IS_FORECAST_MODEL (self) && ROUNDS_IS_OPTION (option));
  g_return_if_fail (ROUNDS_IS_SCENARIO (scenario) && figure != NULL);

  rounds_forecast_figure_init (figure, rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (self)),
                               option, scenario);
  compute_figure (self, figure);
}

/** rounds_forecast_model_get_floor_check: (transfer none): the verdict and what would flip it */
const RoundsFloorCheck *
rounds_forecast_model_get_floor_check (RoundsForecastModel *self, guint position)
{
  const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (self, position);

  g_return_val_if_fail (figure != NULL, NULL);

  rounds_forecast_parts_ensure_floor (get_parts (self, position), figure);
  return &get_parts (self, position)->floor;
}

/**
 * rounds_forecast_model_get_solution:
 * @years: within how many years the option should break even
 *
 * Returns: (transfer none): the pay that would meet the floor, and that would break even in time
 */
const RoundsForecastSolution *
rounds_forecast_model_get_solution (RoundsForecastModel *self, guint position, int years)
{
  const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (self, position);

  g_return_val_if_fail (figure != NULL && years > 0, NULL);

  rounds_forecast_parts_ensure_solution (get_parts (self, position), figure, years);
  return &get_parts (self, position)->solution;
}

/**
 * rounds_forecast_model_get_swings:
 * @n_bars: (out): how many there are; none for today's work
 *
 * Returns: (transfer none) (array length=n_bars): what matters most comes first: cents ahead of
 *   staying after %ROUNDS_FORECAST_SWING_YEARS; without work to compare with, the lowest balance
 */
const RoundsSensitivityBar *
rounds_forecast_model_get_swings (RoundsForecastModel *self, guint position, guint *n_bars)
{
  const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (self, position);

  g_return_val_if_fail (figure != NULL && n_bars != NULL, NULL);

  rounds_forecast_parts_ensure_bars (get_parts (self, position), figure,
                                     ROUNDS_FORECAST_SWING_YEARS * 12);
  *n_bars = get_parts (self, position)->n_bars;
  return get_parts (self, position)->bars;
}

/**
 * rounds_forecast_model_get_band:
 *
 * Asks for the band of the savings. It is computed in a thread, and announced by
 * #RoundsForecastModel::band-ready.
 *
 * Returns: (transfer none) (nullable): the band, or %NULL while there is none yet; one that is not
 *   known stays so
 */
const RoundsSimulation *
rounds_forecast_model_get_band (RoundsForecastModel *self, guint position)
{
  const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (self, position);
  RoundsForecastParts *parts;

  g_return_val_if_fail (figure != NULL, NULL);

  parts = get_parts (self, position);
  if (parts->has_band)
    return &parts->band;
  if (!parts->band_asked && figure->problem == NULL)
    {
      parts->band_asked = TRUE;
      rounds_forecast_bands_ask (self->bands, position, figure->pay_case);
    }
  return NULL;
}

/**
 * rounds_forecast_model_compute_band:
 *
 * Returns: (transfer none) (nullable): the band, computed at once; %NULL where nothing could be
 *   computed. For paper and the command line.
 */
const RoundsSimulation *
rounds_forecast_model_compute_band (RoundsForecastModel *self, guint position)
{
  const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (self, position);
  RoundsForecastParts *parts;
  RoundsSimulation band;

  g_return_val_if_fail (figure != NULL, NULL);

  parts = get_parts (self, position);
  if (!parts->has_band && figure->problem == NULL)
    {
      rounds_forecast_band_run (figure->pay_case, &band, NULL);
      rounds_forecast_parts_take_band (parts, &band);
    }
  return parts->has_band ? &parts->band : NULL;
}

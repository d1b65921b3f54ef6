/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-comparison.h"
#include "rounds-cost-line.h"
#include "rounds-destination.h"
#include "rounds-figures.h"
#include "rounds-gig-model.h"
#include "rounds-gig-terms.h"
#include "rounds-household.h"
#include "rounds-income-line.h"
#include "rounds-pay-model.h"
#include "rounds-profile.h"
#include "rounds-tax-library.h"

#define MONTHS_OF_YEAR 12
#define WEEKS_OF_YEAR 52

/**
 * RoundsGigModel:
 *
 * Each compared job: taken now it pays and takes time from the search for a career; both are priced
 * side by side, without a verdict. And the gigs that it consists of, up to full time.
 */
struct _RoundsGigModel
{
  RoundsLiveModel parent_instance;

  RoundsTaxLibrary *library;
  GArray *figures; /* of RoundsGigFigure */
};

G_DEFINE_FINAL_TYPE (RoundsGigModel, rounds_gig_model, ROUNDS_TYPE_LIVE_MODEL)

static void
clear_figure (RoundsGigFigure *figure)
{
  g_clear_object (&figure->option);
  g_clear_object (&figure->career);
  g_clear_pointer (&figure->title, g_free);
  g_clear_pointer (&figure->career_title, g_free);
  g_clear_pointer (&figure->gigs, g_array_unref);
}

static gboolean
rounds_gig_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_OPTION (record) || ROUNDS_IS_PAY_TERMS (record) ||
         ROUNDS_IS_GIG_TERMS (record) || ROUNDS_IS_INCOME_LINE (record) ||
         ROUNDS_IS_COST_LINE (record) || ROUNDS_IS_HOUSEHOLD (record) ||
         ROUNDS_IS_PROFILE (record) || ROUNDS_IS_DESTINATION (record);
}

static RoundsGigTerms *
find_terms (RoundsPlan *plan, gint64 option)
{
  guint n = rounds_plan_count_records (plan, ROUNDS_TYPE_GIG_TERMS);

  for (guint i = 0; i < n; i++)
    {
      RoundsGigTerms *terms = rounds_plan_get_record (plan, ROUNDS_TYPE_GIG_TERMS, i);

      if (terms->option == option)
        return terms;
    }
  return NULL;
}

/* The career that was chosen while it is compared, or else the first. */
static const RoundsPayFigure *
find_career (RoundsPayModel *pay, gint64 chosen)
{
  const RoundsPayFigure *first = NULL;

  for (guint i = 0; i < rounds_pay_model_get_n_figures (pay); i++)
    {
      const RoundsPayFigure *figure = rounds_pay_model_get_figure (pay, i);

      if (figure->option->path_kind != ROUNDS_PATH_CAREER ||
          figure->option->role == ROUNDS_OPTION_TODAY)
        continue;
      if (rounds_record_get_id (ROUNDS_RECORD (figure->option)) == chosen)
        return figure;
      first = first != NULL ? first : figure;
    }
  return first;
}

static gint64
get_month (const RoundsPayFigure *figure)
{
  return figure == NULL || figure->pay.take_home == ROUNDS_MONEY_UNSET
             ? ROUNDS_MONEY_UNSET
             : figure->pay.take_home / MONTHS_OF_YEAR;
}

static const RoundsPayFigure *
find_today (RoundsPayModel *pay)
{
  const RoundsPayFigure *first =
      rounds_pay_model_get_n_figures (pay) > 0 ? rounds_pay_model_get_figure (pay, 0) : NULL;

  return first != NULL && first->option->role == ROUNDS_OPTION_TODAY ? first : NULL;
}

/* What the household lives on during the search: today's work, or only the partner's pay for one
 * who is already out. */
static gboolean
describe_now (RoundsPlan *plan, RoundsPayModel *pay, const RoundsPayFigure *career,
              RoundsTaxHousehold *household, gint64 *month)
{
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  gboolean out = profile->situation == ROUNDS_SITUATION_ALREADY_OUT;
  const RoundsPayFigure *figure = out ? career : find_today (pay);

  *month = ROUNDS_MONEY_UNSET;
  if (get_month (figure) == ROUNDS_MONEY_UNSET || figure->pay.added == ROUNDS_MONEY_UNSET)
    return FALSE;
  *household = figure->pay.household;
  *month = get_month (figure);
  if (out)
    {
      household->earners[0] = (RoundsTaxEarner) { .age = household->earners[0].age };
      *month = (figure->pay.take_home - figure->pay.added) / MONTHS_OF_YEAR;
    }
  return TRUE;
}

static void
find_tax (RoundsTradeOffInput *input, double contract_part, const RoundsTaxHousehold *household,
          const RoundsTaxTables *tables)
{
  gint64 year = rounds_money_from_dollars (rounds_money_to_dollars (input->gig_rate) *
                                           input->gig_hours * WEEKS_OF_YEAR);
  g_autoptr (GError) error = NULL;

  if (!rounds_trade_off_find_tax (tables, household, year, contract_part, &input->gig_tax, &error))
    input->gig_tax = NAN; /* the pay card says what is wrong with the figures of the household */
}

/* What is said counts every week; the option's own hours only in the weeks that are worked. */
static double
find_hours (const RoundsGigFigure *figure, const RoundsGigTerms *terms)
{
  if (!isnan (terms->hours))
    return terms->hours;
  return rounds_gig_list_get_hours (figure->gigs) * figure->weeks / WEEKS_OF_YEAR;
}

/* A rate that is said here says how it is taxed; that of the option's lines is as they are. */
static double
find_contract_part (const RoundsGigFigure *figure, const RoundsGigTerms *terms)
{
  if (terms->rate != ROUNDS_MONEY_UNSET)
    return terms->employment == ROUNDS_EMPLOYMENT_1099 ? 1 : 0;
  return rounds_gig_list_get_contract_part (figure->gigs);
}

static void
fill_trade_off (RoundsGigFigure *figure, RoundsPlan *plan, RoundsPayModel *pay,
                const RoundsGigTerms *terms, const RoundsTaxTables *tables)
{
  const RoundsPayFigure *career = find_career (pay, terms->career);
  RoundsTradeOffInput *input = &figure->input;
  RoundsTaxHousehold household;

  if (career != NULL)
    {
      figure->career = g_object_ref (career->option);
      figure->career_title = g_strdup (career->title);
    }
  figure->contract_part = find_contract_part (figure, terms);
  *input = (RoundsTradeOffInput) {
    .gig_hours = find_hours (figure, terms),
    .gig_rate =
        terms->rate == ROUNDS_MONEY_UNSET ? rounds_gig_list_get_rate (figure->gigs) : terms->rate,
    .gig_tax = NAN,
    .search_hours = terms->search_hours,
    .search_hours_lost = terms->search_hours_lost,
    .search_months = terms->search_months,
    .take_home_then = get_month (career),
  };
  if (describe_now (plan, pay, career, &household, &input->take_home_now) && tables != NULL)
    find_tax (input, figure->contract_part, &household, tables);
  rounds_trade_off_compute (input, &figure->trade_off);
}

static void
fill_portfolio (RoundsGigFigure *figure, RoundsPayModel *pay, const RoundsGigTerms *terms)
{
  const RoundsPayFigure *year =
      rounds_pay_model_find_figure (pay, rounds_record_get_id (ROUNDS_RECORD (figure->option)));

  figure->option_year = year != NULL ? year->pay.gross : ROUNDS_MONEY_UNSET;
  figure->target = terms->target;
  figure->hour_limit = isnan (terms->hour_limit) ? ROUNDS_GIG_FULL_TIME : terms->hour_limit;
  rounds_gig_list_build (figure->gigs, figure->target, figure->hour_limit, &figure->portfolio);
}

static void
append_figure (RoundsGigModel *self, RoundsPlan *plan, RoundsOption *option,
               const RoundsTaxTables *tables)
{
  RoundsPayModel *pay = rounds_figures_get_model (
      rounds_live_model_get_figures (ROUNDS_LIVE_MODEL (self)), ROUNDS_TYPE_PAY_MODEL);
  RoundsGigTerms *terms = find_terms (plan, rounds_record_get_id (ROUNDS_RECORD (option)));
  g_autoptr (RoundsGigTerms) blank = g_object_new (ROUNDS_TYPE_GIG_TERMS, NULL);
  RoundsGigFigure figure = { .option = g_object_ref (option),
                             .title = rounds_option_dup_title (plan, option) };

  terms = terms != NULL ? terms : blank;
  figure.gigs = rounds_gig_list_new (plan, option, &figure.weeks);
  fill_trade_off (&figure, plan, pay, terms, tables);
  fill_portfolio (&figure, pay, terms);
  g_array_append_val (self->figures, figure);
}

static void
rounds_gig_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsGigModel *self = ROUNDS_GIG_MODEL (model);
  guint n_options = rounds_plan_count_records (plan, ROUNDS_TYPE_OPTION);
  const RoundsTaxTables *tables;
  int year;

  g_array_set_size (self->figures, 0);
  if (!rounds_plan_get_loaded (plan))
    return;
  rounds_date_get_ymd (today, &year, NULL, NULL);
  tables = rounds_tax_library_lookup (self->library, year, NULL);
  for (guint i = 0; i < n_options; i++)
    {
      RoundsOption *option = rounds_plan_get_record (plan, ROUNDS_TYPE_OPTION, i);

      if (option->compared && option->role != ROUNDS_OPTION_TODAY &&
          option->path_kind == ROUNDS_PATH_JOB)
        append_figure (self, plan, option, tables);
    }
}

static void
rounds_gig_model_finalize (GObject *object)
{
  RoundsGigModel *self = ROUNDS_GIG_MODEL (object);

  g_clear_pointer (&self->figures, g_array_unref);
  g_clear_pointer (&self->library, rounds_tax_library_free);
  G_OBJECT_CLASS (rounds_gig_model_parent_class)->finalize (object);
}

static void
rounds_gig_model_class_init (RoundsGigModelClass *klass)
{
  RoundsLiveModelClass *model_class = ROUNDS_LIVE_MODEL_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rounds_gig_model_finalize;
  model_class->concerns = rounds_gig_model_concerns;
  model_class->compute = rounds_gig_model_compute;
}

static void
rounds_gig_model_init (RoundsGigModel *self)
{
  self->library = rounds_tax_library_new ();
  self->figures = g_array_new (FALSE, TRUE, sizeof (RoundsGigFigure));
  g_array_set_clear_func (self->figures, (GDestroyNotify) clear_figure);
}

guint
rounds_gig_model_get_n_figures (RoundsGigModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_GIG_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->figures->len;
}

/** rounds_gig_model_get_figure: (transfer none): of a compared job; valid until the next change */
const RoundsGigFigure *
rounds_gig_model_get_figure (RoundsGigModel *self, guint position)
{
  g_return_val_if_fail (position < rounds_gig_model_get_n_figures (self), NULL);

  return &g_array_index (self->figures, RoundsGigFigure, position);
}

/** rounds_gig_model_find_figure: (transfer none) (nullable): that of the option with @option_id */
const RoundsGigFigure *
rounds_gig_model_find_figure (RoundsGigModel *self, gint64 option_id)
{
  guint n_figures = rounds_gig_model_get_n_figures (self);

  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsGigFigure *figure = &g_array_index (self->figures, RoundsGigFigure, i);

      if (rounds_record_get_id (ROUNDS_RECORD (figure->option)) == option_id)
        return figure;
    }
  return NULL;
}

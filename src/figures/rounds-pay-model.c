/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-benefit-limits.h"
#include "rounds-comparison.h"
#include "rounds-cost-line.h"
#include "rounds-destination.h"
#include "rounds-household.h"
#include "rounds-income-lines.h"
#include "rounds-income-text.h"
#include "rounds-license.h"
#include "rounds-line-list.h"
#include "rounds-obligation.h"
#include "rounds-option-costs.h"
#include "rounds-options.h"
#include "rounds-pay-model.h"
#include "rounds-pay-text.h"
#include "rounds-profile.h"
#include "rounds-tax-library.h"

/**
 * RoundsPayModel:
 *
 * A steady year of today's work and of each compared option: gross, taxes, take-home, per real
 * hour, change from today, against the household floor.
 */
struct _RoundsPayModel
{
  RoundsLiveModel parent_instance;

  RoundsTaxLibrary *library;
  GArray *figures; /* of RoundsPayFigure, today's first */
  GPtrArray *notes; /* of texts: what was assumed and what is not computed */
  int tax_year;
};

G_DEFINE_FINAL_TYPE (RoundsPayModel, rounds_pay_model, ROUNDS_TYPE_LIVE_MODEL)

static void
clear_figure (RoundsPayFigure *figure)
{
  g_clear_object (&figure->option);
  g_clear_pointer (&figure->title, g_free);
  g_clear_pointer (&figure->lines, g_array_unref);
  rounds_year_pay_clear (&figure->pay);
  g_clear_pointer (&figure->left_out, g_free);
  g_clear_pointer (&figure->problem, g_free);
}

static gboolean
rounds_pay_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_OPTION (record) || ROUNDS_IS_PAY_TERMS (record) ||
         ROUNDS_IS_INCOME_LINE (record) || ROUNDS_IS_COST_LINE (record) ||
         ROUNDS_IS_LICENSE (record) || ROUNDS_IS_HOUSEHOLD (record) || ROUNDS_IS_PROFILE (record) ||
         ROUNDS_IS_DESTINATION (record);
}

static void
add_note (RoundsPayModel *self, const char *note)
{
  if (!g_ptr_array_find_with_equal_func (self->notes, note, g_str_equal, NULL))
    g_ptr_array_add (self->notes, g_strdup (note));
}

static RoundsYearPayInput
describe (RoundsPlan *plan, RoundsPayTerms *terms, int year)
{
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  RoundsHousehold *household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);

  return (RoundsYearPayInput) {
    .pay = terms->pay,
    .unit = terms->unit,
    .employment = terms->employment,
    .time = { .scheduled = terms->hours_per_week,
              .charting = terms->charting_hours,
              .call = terms->call_hours,
              .commute = terms->commute_hours,
              .weeks = rounds_pay_terms_get_weeks (terms),
              .cme = terms->cme_hours },
    .benefits = terms->benefits,
    .tax_year = year,
    .age = rounds_benefit_find_age (household->birth_year, year),
    .filing_status = rounds_household_find_filing (household, profile->state),
    .state = profile->state,
    .children_under_6 = household->children_under_6,
    .children_6_to_16 = household->children_6_to_16,
    .partner_income = household->partner_income,
    .other_deductions = household->other_deductions,
    .effective_rate = household->effective_rate,
  };
}

static const char *
describe_gap (RoundsYearPayGap gap)
{
  switch (gap)
    {
    case ROUNDS_YEAR_PAY_NEEDS_PAY:
      return _ ("Enter the pay to see what is left of it.");
    case ROUNDS_YEAR_PAY_NEEDS_HOURS:
      return _ ("Enter hours a week to turn the hourly rate into a year.");
    case ROUNDS_YEAR_PAY_NEEDS_STATE:
      return _ ("Choose the state you live in: its taxes are part of the answer.");
    case ROUNDS_YEAR_PAY_NEEDS_EFFECTIVE_RATE:
      return _ ("Enter what share of pay goes to all taxes where you live.");
    case ROUNDS_YEAR_PAY_NEEDS_PARTNER_PAY:
      return _ ("Enter partner income, or 0 for none: on a joint return it is part of the taxes.");
    case ROUNDS_YEAR_PAY_NEEDS_COST:
      return _ ("Enter what each cost of the work amounts to.");
    case ROUNDS_YEAR_PAY_COMPLETE:
    default:
      return NULL;
    }
}

/* Of several pays, the one that is not finished is named, and what it lacks. */
static char *
dup_gap (RoundsPlan *plan, const RoundsPayFigure *figure)
{
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (figure->option));
  gboolean of_pay = figure->pay.gap == ROUNDS_YEAR_PAY_NEEDS_PAY ||
                    figure->pay.gap == ROUNDS_YEAR_PAY_NEEDS_HOURS;

  for (guint i = 0; of_pay && i < figure->lines->len; i++)
    {
      const RoundsIncomeTerms *terms = &g_array_index (figure->lines, RoundsIncomeTerms, i);
      const char *missing = rounds_income_text_get_missing (terms);
      g_autofree char *name = NULL;

      if (missing == NULL || rounds_income_get_rhythm (terms->kind) == ROUNDS_INCOME_ONE_TIME)
        continue;
      if (rounds_income_lines_get (plan, id, i) == NULL)
        break; /* the one amount of pay */
      name = rounds_line_dup_pay_name (plan, id, i);
      /* Translators: what an income line is called, then the field that is empty */
      return g_strdup_printf (_ ("The income line “%1$s” is not finished: enter “%2$s”."), name,
                              missing);
    }
  return g_strdup (describe_gap (figure->pay.gap));
}

static void
compute_figure (RoundsPayModel *self, RoundsPlan *plan, const RoundsTaxTables *tables, int year,
                RoundsPayFigure *figure)
{
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (figure->option));
  RoundsPayTerms *terms = rounds_pay_model_find_terms (plan, id);
  g_autoptr (GArray) lines = rounds_income_lines_list (plan, id);
  g_autoptr (RoundsPayTerms) blank = g_object_new (ROUNDS_TYPE_PAY_TERMS, NULL);
  RoundsYearPayInput input = describe (plan, terms != NULL ? terms : blank, year);
  g_auto (RoundsOptionCosts) costs = { 0 };
  g_autoptr (GError) error = NULL;

  input.lines = (const RoundsIncomeTerms *) (gpointer) lines->data;
  input.n_lines = lines->len;
  rounds_option_costs_gather (plan, id, rounds_options_find_today (plan), &costs);
  input.costs = rounds_option_costs_get_steady_year (&costs);
  figure->upkeep = costs.steady_upkeep;
  figure->time = input.time;
  figure->lines = g_array_ref (lines);
  figure->weeks_assumed = rounds_pay_terms_assume_weeks (terms);
  if (!rounds_year_pay_compute (&input, tables, &figure->pay, &error))
    figure->problem = rounds_pay_text_dup_problem (error);
  else
    figure->problem = dup_gap (plan, figure);
  if (figure->pay.gross > 0)
    figure->left_out = rounds_pay_text_dup_left_out (&input.benefits, &figure->pay.places);
  if (figure->problem != NULL || figure->pay.taxes.notes == NULL)
    return;
  for (guint i = 0; i < figure->pay.taxes.notes->len; i++)
    add_note (self, g_ptr_array_index (figure->pay.taxes.notes, i));
}

/* What compares a figure with today's and with what the household needs. */
static void
relate_figures (RoundsPayModel *self, RoundsPlan *plan)
{
  RoundsHousehold *household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);
  gint64 today = ROUNDS_MONEY_UNSET;

  for (guint i = 0; i < self->figures->len; i++)
    {
      RoundsPayFigure *figure = &g_array_index (self->figures, RoundsPayFigure, i);
      gint64 take_home = figure->pay.take_home;

      figure->change = figure->floor_margin = ROUNDS_MONEY_UNSET;
      figure->verdict =
          rounds_floor_judge (rounds_year_pay_get_month (&figure->pay), household->floor);
      if (take_home == ROUNDS_MONEY_UNSET)
        continue;
      if (household->floor != ROUNDS_MONEY_UNSET)
        figure->floor_margin = rounds_year_pay_get_month (&figure->pay) - household->floor;
      if (figure->option->role == ROUNDS_OPTION_TODAY)
        today = take_home;
      else if (today != ROUNDS_MONEY_UNSET)
        figure->change = take_home - today;
    }
}

static void
append_options (RoundsPayModel *self, RoundsPlan *plan, gboolean today)
{
  guint n_options = rounds_plan_count_records (plan, ROUNDS_TYPE_OPTION);

  for (guint i = 0; i < n_options; i++)
    {
      RoundsOption *option = rounds_plan_get_record (plan, ROUNDS_TYPE_OPTION, i);
      RoundsPayFigure figure = { 0 };

      if (!option->compared || (option->role == ROUNDS_OPTION_TODAY) != today)
        continue;
      figure.option = g_object_ref (option);
      figure.title = rounds_option_dup_title (plan, option);
      g_array_append_val (self->figures, figure);
    }
}

/* A couple that does not file together is not worked out; what was entered is not left out in
 * silence. */
static void
note_partner (RoundsPayModel *self, RoundsPlan *plan)
{
  RoundsHousehold *household = rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD);
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);

  if (household->partner_income > 0 &&
      rounds_household_find_filing (household, profile->state) != ROUNDS_FILING_JOINT)
    add_note (self, _ ("Not counted: partner income. It counts with the tax filing status "
                       "“Married, filing jointly”."));
}

static void
note_assumptions (RoundsPayModel *self, RoundsPlan *plan)
{
  if (self->figures->len == 0)
    return;
  note_partner (self, plan);
  add_note (self, _ ("Not counted: credits for child care and education, and "
                     "what the employer adds to a retirement plan."));
}

static void
rounds_pay_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsPayModel *self = ROUNDS_PAY_MODEL (model);
  const RoundsTaxTables *tables;
  g_autoptr (GError) error = NULL;
  int year;

  g_array_set_size (self->figures, 0);
  g_ptr_array_set_size (self->notes, 0);
  if (!rounds_plan_get_loaded (plan))
    return;
  rounds_date_get_ymd (today, &year, NULL, NULL);
  tables = rounds_tax_library_lookup (self->library, year, &error);
  append_options (self, plan, TRUE);
  append_options (self, plan, FALSE);
  self->tax_year = tables != NULL ? tables->year : 0;
  for (guint i = 0; i < self->figures->len; i++)
    {
      RoundsPayFigure *figure = &g_array_index (self->figures, RoundsPayFigure, i);

      if (tables != NULL)
        compute_figure (self, plan, tables, year, figure);
      else
        figure->problem = g_strdup (error->message);
    }
  relate_figures (self, plan);
  note_assumptions (self, plan);
}

static void
rounds_pay_model_finalize (GObject *object)
{
  RoundsPayModel *self = ROUNDS_PAY_MODEL (object);

  g_clear_pointer (&self->figures, g_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_pointer (&self->library, rounds_tax_library_free);
  G_OBJECT_CLASS (rounds_pay_model_parent_class)->finalize (object);
}

static void
rounds_pay_model_class_init (RoundsPayModelClass *klass)
{
  RoundsLiveModelClass *model_class = ROUNDS_LIVE_MODEL_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rounds_pay_model_finalize;
  model_class->concerns = rounds_pay_model_concerns;
  model_class->compute = rounds_pay_model_compute;
}

static void
rounds_pay_model_init (RoundsPayModel *self)
{
  self->library = rounds_tax_library_new ();
  self->figures = g_array_new (FALSE, TRUE, sizeof (RoundsPayFigure));
  g_array_set_clear_func (self->figures, (GDestroyNotify) clear_figure);
  self->notes = g_ptr_array_new_null_terminated (1, g_free, TRUE);
}

guint
rounds_pay_model_get_n_figures (RoundsPayModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAY_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->figures->len;
}

/** rounds_pay_model_get_figure: (transfer none): valid until the next change; today's comes first
 */
const RoundsPayFigure *
rounds_pay_model_get_figure (RoundsPayModel *self, guint position)
{
  g_return_val_if_fail (position < rounds_pay_model_get_n_figures (self), NULL);

  return &g_array_index (self->figures, RoundsPayFigure, position);
}

/** rounds_pay_model_find_figure: (transfer none) (nullable): that of the option with @option_id */
const RoundsPayFigure *
rounds_pay_model_find_figure (RoundsPayModel *self, gint64 option_id)
{
  guint n_figures = rounds_pay_model_get_n_figures (self);

  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsPayFigure *figure = &g_array_index (self->figures, RoundsPayFigure, i);

      if (rounds_record_get_id (ROUNDS_RECORD (figure->option)) == option_id)
        return figure;
    }
  return NULL;
}

/** rounds_pay_model_get_notes: (transfer none): what was assumed and what is not computed, in words
 */
const char *const *
rounds_pay_model_get_notes (RoundsPayModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAY_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return (const char *const *) self->notes->pdata;
}

/** rounds_pay_model_get_tax_year: the year of the tax tables used; 0 if there are none */
int
rounds_pay_model_get_tax_year (RoundsPayModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_PAY_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->tax_year;
}

/** rounds_pay_model_find_terms: (transfer none) (nullable): pay and hours of the option */
RoundsPayTerms *
rounds_pay_model_find_terms (RoundsPlan *plan, gint64 option_id)
{
  guint n_terms = rounds_plan_count_records (plan, ROUNDS_TYPE_PAY_TERMS);

  for (guint i = 0; i < n_terms; i++)
    {
      RoundsPayTerms *terms = rounds_plan_get_record (plan, ROUNDS_TYPE_PAY_TERMS, i);

      if (terms->option == option_id)
        return terms;
    }
  return NULL;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-arithmetic-dialog.h"
#include "rounds-benchmark-group.h"
#include "rounds-chart-frame.h"
#include "rounds-columns.h"
#include "rounds-forecast-model.h"
#include "rounds-headline.h"
#include "rounds-money-terms-group.h"
#include "rounds-pay-card.h"
#include "rounds-pay-chart.h"
#include "rounds-pay-household.h"
#include "rounds-pay-inputs.h"
#include "rounds-pay-months.h"
#include "rounds-pay-ties.h"
#include "rounds-pay-view.h"
#include "rounds-scenarios-group.h"
#include "rounds-shown-text.h"
#include "rounds-trade-off-dialog.h"
#include "rounds-worked-row.h"

/**
 * RoundsPayView:
 *
 * Today's work beside the compared options: headline figures, the take-home chart, the months to
 * come, the inputs that all of it comes from, scenarios and assumptions.
 */
struct _RoundsPayView
{
  RoundsView parent_instance;

  RoundsSession *session; /* borrowed from the base, nullable */
  GSignalGroup *forecast_signals; /* whatever changes a steady year changes the months */
  GSignalGroup *plan_signals;
  GPtrArray *inputs; /* borrowed RoundsPayInputs, in the order of the figures */

  GtkStack *stack;
  RoundsColumns *cards_box;
  AdwBin *chart_bin;
  RoundsPayMonths *months;
  RoundsWorkedRow *worked_row;
  AdwPreferencesGroup *inputs_group;
  RoundsPayHousehold *household_row;
  RoundsPayTies *ties_row;
  RoundsScenariosGroup *scenarios;
  RoundsMoneyTermsGroup *terms;
  GtkLabel *notes_label;
};

G_DEFINE_FINAL_TYPE (RoundsPayView, rounds_pay_view, ROUNDS_TYPE_VIEW)

static RoundsPayModel *
get_model (RoundsPayView *self)
{
  return rounds_figures_get_model (rounds_session_get_figures (self->session),
                                   ROUNDS_TYPE_PAY_MODEL);
}

static RoundsForecastModel *
get_forecast (RoundsPayView *self)
{
  return rounds_figures_get_model (rounds_session_get_figures (self->session),
                                   ROUNDS_TYPE_FORECAST_MODEL);
}

static GArray *
list_headlines (RoundsPayView *self, const RoundsPayFigure *pay)
{
  RoundsForecastModel *forecast = get_forecast (self);
  int position = rounds_forecast_model_find_option (
      forecast, rounds_record_get_id (ROUNDS_RECORD (pay->option)));

  if (position < 0)
    return rounds_headline_list (pay, NULL, NULL);
  return rounds_headline_list (pay, rounds_forecast_model_get_figure (forecast, (guint) position),
                               rounds_forecast_model_get_floor_check (forecast, (guint) position));
}

/* One card an option; cards are kept and shown anew, so that nothing flickers while one types. */
static void
show_cards (RoundsPayView *self, RoundsPayModel *model)
{
  guint n_figures = rounds_pay_model_get_n_figures (model);
  GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self->cards_box));

  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsPayFigure *pay = rounds_pay_model_get_figure (model, i);
      g_autoptr (GArray) headlines = list_headlines (self, pay);

      if (card == NULL)
        {
          card = rounds_pay_card_new ();
          rounds_columns_append (self->cards_box, card);
        }
      rounds_pay_card_show (ROUNDS_PAY_CARD (card), pay, headlines);
      card = gtk_widget_get_next_sibling (card);
    }
  while (card != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (card);

      rounds_columns_remove (self->cards_box, card);
      card = next;
    }
}

static gboolean
inputs_fit (RoundsPayView *self, RoundsPayModel *model)
{
  guint n_figures = rounds_pay_model_get_n_figures (model);

  if (self->inputs->len != n_figures)
    return FALSE;
  for (guint i = 0; i < n_figures; i++)
    {
      RoundsPayInputs *inputs = g_ptr_array_index (self->inputs, i);

      if (rounds_pay_inputs_get_option (inputs) != rounds_pay_model_get_figure (model, i)->option)
        return FALSE;
    }
  return TRUE;
}

/* The inputs are made anew only when the options are others: what is being typed into stays. */
static void
show_inputs (RoundsPayView *self, RoundsPayModel *model)
{
  g_autoptr (GPtrArray) options = g_ptr_array_new_with_free_func (g_object_unref);

  if (inputs_fit (self, model))
    return;
  while (self->inputs->len > 0)
    adw_preferences_group_remove (self->inputs_group,
                                  g_ptr_array_steal_index (self->inputs, self->inputs->len - 1));
  for (guint i = 0; i < rounds_pay_model_get_n_figures (model); i++)
    g_ptr_array_add (options, g_object_ref (rounds_pay_model_get_figure (model, i)->option));
  for (guint i = 0; i < options->len; i++)
    {
      GtkWidget *row = rounds_pay_inputs_new (self->session, g_ptr_array_index (options, i));

      adw_preferences_group_add (self->inputs_group, row);
      g_ptr_array_add (self->inputs, row);
    }
}

/* The frame stays, so that its table view and its cursor do; only its model is another one. */
static void
show_chart (RoundsPayView *self, RoundsPayModel *model)
{
  g_autoptr (RoundsChartModel) chart = rounds_pay_chart_new (model);
  GtkWidget *frame = adw_bin_get_child (self->chart_bin);

  gtk_widget_set_visible (GTK_WIDGET (self->chart_bin), chart != NULL);
  if (chart == NULL)
    adw_bin_set_child (self->chart_bin, NULL);
  else if (frame == NULL)
    adw_bin_set_child (self->chart_bin, rounds_chart_frame_new (chart));
  else
    rounds_chart_frame_set_model (ROUNDS_CHART_FRAME (frame), chart);
}

/* Months are worth a look once the take-home of one is known. */
static gboolean
has_months (RoundsPayView *self)
{
  RoundsForecastModel *forecast = get_forecast (self);
  guint n_figures = rounds_forecast_model_get_n_figures (forecast);

  for (guint i = 0; i < n_figures; i++)
    if (rounds_forecast_model_get_figure (forecast, i)->take_home != ROUNDS_MONEY_UNSET)
      return TRUE;
  return FALSE;
}

static void
show_figures (RoundsPayView *self)
{
  RoundsPayModel *model = get_model (self);
  g_autofree char *notes = NULL;
  gboolean months = has_months (self);

  gtk_stack_set_visible_child_name (
      self->stack, rounds_pay_model_get_n_figures (model) == 0 ? "empty" : "content");
  show_inputs (self, model);
  show_cards (self, model);
  show_chart (self, model);
  gtk_widget_set_visible (GTK_WIDGET (self->months), months);
  gtk_widget_set_visible (GTK_WIDGET (self->scenarios), months);
  gtk_widget_set_visible (GTK_WIDGET (self->terms), months);
  notes = g_strjoinv ("\n", (char **) rounds_pay_model_get_notes (model));
  rounds_shown_text_set_label (self->notes_label, notes);
}

static void
on_loaded_cb (RoundsPayView *self)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);

  gtk_widget_set_sensitive (GTK_WIDGET (self), rounds_plan_get_loaded (plan));
  if (!rounds_plan_get_loaded (plan))
    return;
  rounds_pay_household_set_plan (self->household_row, plan);
  rounds_pay_ties_set_session (self->ties_row, self->session);
  rounds_pay_months_set_model (self->months, get_forecast (self));
  rounds_money_terms_group_set_model (self->terms, get_forecast (self));
  rounds_scenarios_group_set_session (self->scenarios, self->session);
  show_figures (self);
}

static void
edit_inputs (RoundsPayView *self, gint64 option_id)
{
  for (guint i = 0; i < self->inputs->len; i++)
    {
      RoundsPayInputs *inputs = g_ptr_array_index (self->inputs, i);
      RoundsOption *option = rounds_pay_inputs_get_option (inputs);

      if (rounds_record_get_id (ROUNDS_RECORD (option)) == option_id)
        rounds_pay_inputs_edit (inputs);
    }
}

/* Whoever wants to begin has a field to type into at once, not a card to look for it in. */
static void
start (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsPayView *self = ROUNDS_PAY_VIEW (widget);
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  RoundsOption *today;

  rounds_plan_begin_act (plan, _ ("Enter Today’s Pay"));
  today = rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "name", _ ("Today’s job"), "role",
                              ROUNDS_OPTION_TODAY, "path-kind", ROUNDS_PATH_CLINICAL, NULL);
  rounds_plan_end_act (plan);
  show_figures (self);
  edit_inputs (self, rounds_record_get_id (ROUNDS_RECORD (today)));
}

static void
show_arithmetic (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsPayView *self = ROUNDS_PAY_VIEW (widget);
  RoundsForecastModel *forecast = get_forecast (self);
  gint64 option_id = g_variant_get_int64 (parameter);
  const RoundsPayFigure *figure = rounds_pay_model_find_figure (get_model (self), option_id);
  int position = rounds_forecast_model_find_option (forecast, option_id);

  if (figure == NULL || figure->problem != NULL)
    return;
  adw_dialog_present (
      rounds_arithmetic_dialog_new (
          figure,
          position >= 0 ? rounds_forecast_model_get_figure (forecast, (guint) position) : NULL,
          rounds_pay_model_get_tax_year (get_model (self)),
          rounds_pay_model_get_notes (get_model (self))),
      widget);
}

static void
show_trade_off (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsPayView *self = ROUNDS_PAY_VIEW (widget);
  const RoundsPayFigure *figure =
      rounds_pay_model_find_figure (get_model (self), g_variant_get_int64 (parameter));

  if (figure != NULL)
    adw_dialog_present (rounds_trade_off_dialog_new (self->session, figure->option), widget);
}

static void
enter_pay (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  edit_inputs (ROUNDS_PAY_VIEW (widget), g_variant_get_int64 (parameter));
}

/* Today's work is the first of the figures, where there is one. */
static void
enter_todays_pay (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsPayView *self = ROUNDS_PAY_VIEW (widget);
  RoundsPayInputs *first = g_ptr_array_index (self->inputs, 0);

  if (rounds_pay_inputs_get_option (first)->role != ROUNDS_OPTION_TODAY)
    start (widget, NULL, NULL);
  else
    rounds_pay_inputs_edit (first);
}

static void
enter_household (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  adw_action_row_activate (ADW_ACTION_ROW (ROUNDS_PAY_VIEW (widget)->household_row));
}

static void
rounds_pay_view_session_changed (RoundsView *view, RoundsSession *session)
{
  RoundsPayView *self = ROUNDS_PAY_VIEW (view);

  self->session = session;
  g_signal_group_set_target (self->forecast_signals, session != NULL ? get_forecast (self) : NULL);
  g_signal_group_set_target (self->plan_signals,
                             session != NULL ? rounds_session_get_plan (session) : NULL);
  rounds_pay_ties_set_session (self->ties_row, NULL);
  rounds_pay_months_set_model (self->months, NULL);
  rounds_money_terms_group_set_model (self->terms, NULL);
  rounds_scenarios_group_set_session (self->scenarios, NULL);
  rounds_worked_row_set_figures (self->worked_row,
                                 session != NULL ? rounds_session_get_figures (session) : NULL);
  if (session != NULL)
    on_loaded_cb (self);
}

static void
rounds_pay_view_dispose (GObject *object)
{
  RoundsPayView *self = ROUNDS_PAY_VIEW (object);

  adw_bin_set_child (ADW_BIN (self), NULL); /* a bound child of a bin is the bin's to let go */
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PAY_VIEW);
  g_clear_pointer (&self->inputs, g_ptr_array_unref);
  g_clear_object (&self->forecast_signals);
  g_clear_object (&self->plan_signals);
  self->session = NULL;
  G_OBJECT_CLASS (rounds_pay_view_parent_class)->dispose (object);
}

static void
rounds_pay_view_class_init (RoundsPayViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (ROUNDS_TYPE_BENCHMARK_GROUP);
  g_type_ensure (ROUNDS_TYPE_COLUMNS);
  g_type_ensure (ROUNDS_TYPE_MONEY_TERMS_GROUP);
  g_type_ensure (ROUNDS_TYPE_PAY_HOUSEHOLD);
  g_type_ensure (ROUNDS_TYPE_PAY_TIES);
  g_type_ensure (ROUNDS_TYPE_PAY_MONTHS);
  g_type_ensure (ROUNDS_TYPE_SCENARIOS_GROUP);
  g_type_ensure (ROUNDS_TYPE_WORKED_ROW);
  object_class->dispose = rounds_pay_view_dispose;
  ROUNDS_VIEW_CLASS (klass)->session_changed = rounds_pay_view_session_changed;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-pay-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, stack);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, cards_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, chart_bin);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, months);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, worked_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, inputs_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, household_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, ties_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, scenarios);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, terms);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, notes_label);
  gtk_widget_class_install_action (widget_class, "pay.start", NULL, start);
  gtk_widget_class_install_action (widget_class, "pay.show-arithmetic", "x", show_arithmetic);
  gtk_widget_class_install_action (widget_class, "pay.show-trade-off", "x", show_trade_off);
  gtk_widget_class_install_action (widget_class, "pay.enter-pay", "x", enter_pay);
  gtk_widget_class_install_action (widget_class, "pay.enter-todays-pay", NULL, enter_todays_pay);
  gtk_widget_class_install_action (widget_class, "pay.enter-household", NULL, enter_household);
}

static void
rounds_pay_view_init (RoundsPayView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->inputs = g_ptr_array_new ();
  self->forecast_signals = g_signal_group_new (ROUNDS_TYPE_FORECAST_MODEL);
  g_signal_group_connect_swapped (self->forecast_signals, "changed", G_CALLBACK (show_figures),
                                  self);
  self->plan_signals = g_signal_group_new (ROUNDS_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan_signals, "notify::loaded", G_CALLBACK (on_loaded_cb),
                                  self);
}

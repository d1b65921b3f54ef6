/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-arithmetic-dialog.h"
#include "rounds-benchmark-group.h"
#include "rounds-chart-frame.h"
#include "rounds-pay-card.h"
#include "rounds-pay-chart.h"
#include "rounds-pay-household.h"
#include "rounds-pay-inputs.h"
#include "rounds-pay-view.h"

/**
 * RoundsPayView:
 *
 * Today's work beside the compared options: headline figures, the take-home chart, and the inputs
 * that they come from.
 */
struct _RoundsPayView
{
  RoundsView parent_instance;

  RoundsSession *session; /* borrowed from the base, nullable */
  GSignalGroup *pay_signals;
  GSignalGroup *plan_signals;
  GPtrArray *inputs; /* borrowed RoundsPayInputs, in the order of the figures */

  GtkStack *stack;
  AdwWrapBox *cards_box;
  AdwBin *chart_bin;
  AdwPreferencesGroup *inputs_group;
  RoundsPayHousehold *household_row;
  GtkLabel *notes_label;
};

G_DEFINE_FINAL_TYPE (RoundsPayView, rounds_pay_view, ROUNDS_TYPE_VIEW)

static RoundsPayModel *
get_model (RoundsPayView *self)
{
  return rounds_figures_get_model (rounds_session_get_figures (self->session),
                                   ROUNDS_TYPE_PAY_MODEL);
}

/* One card an option; cards are kept and shown anew, so that nothing flickers while one types. */
static void
show_cards (RoundsPayView *self, RoundsPayModel *model)
{
  guint n_figures = rounds_pay_model_get_n_figures (model);
  GtkWidget *card = gtk_widget_get_first_child (GTK_WIDGET (self->cards_box));

  for (guint i = 0; i < n_figures; i++)
    {
      if (card == NULL)
        {
          card = rounds_pay_card_new ();
          adw_wrap_box_append (self->cards_box, card);
        }
      rounds_pay_card_show (ROUNDS_PAY_CARD (card), rounds_pay_model_get_figure (model, i));
      card = gtk_widget_get_next_sibling (card);
    }
  while (card != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (card);

      adw_wrap_box_remove (self->cards_box, card);
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

  if (chart == NULL)
    adw_bin_set_child (self->chart_bin, NULL);
  else if (frame == NULL)
    adw_bin_set_child (self->chart_bin, rounds_chart_frame_new (chart));
  else
    rounds_chart_frame_set_model (ROUNDS_CHART_FRAME (frame), chart);
}

static void
show_figures (RoundsPayView *self)
{
  RoundsPayModel *model = get_model (self);
  g_autofree char *notes = NULL;

  gtk_stack_set_visible_child_name (
      self->stack, rounds_pay_model_get_n_figures (model) == 0 ? "empty" : "content");
  show_inputs (self, model);
  show_cards (self, model);
  show_chart (self, model);
  notes = g_strjoinv ("\n", (char **) rounds_pay_model_get_notes (model));
  gtk_label_set_text (self->notes_label, notes);
}

static void
on_loaded_cb (RoundsPayView *self)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);

  gtk_widget_set_sensitive (GTK_WIDGET (self), rounds_plan_get_loaded (plan));
  if (!rounds_plan_get_loaded (plan))
    return;
  rounds_pay_household_set_plan (self->household_row, plan);
  show_figures (self);
}

static void
start (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsPayView *self = ROUNDS_PAY_VIEW (widget);
  RoundsPlan *plan = rounds_session_get_plan (self->session);

  rounds_plan_begin_act (plan, _ ("Enter Today’s Pay"));
  rounds_plan_create (plan, ROUNDS_TYPE_OPTION, "name", _ ("Today’s work"), "role",
                      ROUNDS_OPTION_TODAY, "path-kind", ROUNDS_PATH_CLINICAL, NULL);
  rounds_plan_end_act (plan);
}

static void
show_arithmetic (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsPayView *self = ROUNDS_PAY_VIEW (widget);
  const RoundsPayFigure *figure =
      rounds_pay_model_find_figure (get_model (self), g_variant_get_int64 (parameter));

  if (figure != NULL && figure->problem == NULL)
    adw_dialog_present (rounds_arithmetic_dialog_new (figure), widget);
}

static void
rounds_pay_view_session_changed (RoundsView *view, RoundsSession *session)
{
  RoundsPayView *self = ROUNDS_PAY_VIEW (view);
  self->session = session;
  g_signal_group_set_target (self->pay_signals, session != NULL ? get_model (self) : NULL);
  g_signal_group_set_target (self->plan_signals,
                             session != NULL ? rounds_session_get_plan (session) : NULL);
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
  g_clear_object (&self->pay_signals);
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
  g_type_ensure (ROUNDS_TYPE_PAY_HOUSEHOLD);
  object_class->dispose = rounds_pay_view_dispose;
  ROUNDS_VIEW_CLASS (klass)->session_changed = rounds_pay_view_session_changed;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-pay-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, stack);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, cards_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, chart_bin);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, inputs_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, household_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPayView, notes_label);
  gtk_widget_class_install_action (widget_class, "pay.start", NULL, start);
  gtk_widget_class_install_action (widget_class, "pay.show-arithmetic", "x", show_arithmetic);
}

static void
rounds_pay_view_init (RoundsPayView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->inputs = g_ptr_array_new ();
  self->pay_signals = g_signal_group_new (ROUNDS_TYPE_PAY_MODEL);
  g_signal_group_connect_swapped (self->pay_signals, "changed", G_CALLBACK (show_figures), self);
  self->plan_signals = g_signal_group_new (ROUNDS_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan_signals, "notify::loaded", G_CALLBACK (on_loaded_cb),
                                  self);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assumption-text.h"
#include "rounds-integer-row.h"
#include "rounds-money-terms-group.h"
#include "rounds-number-row.h"
#include "rounds-pay-assumptions.h"

/**
 * RoundsMoneyTermsGroup:
 *
 * In which money the months are shown and what they take as given, bound straight to the plan; and
 * everything that was assumed for want of an answer, each with its source.
 */
struct _RoundsMoneyTermsGroup
{
  AdwPreferencesGroup parent_instance;

  RoundsForecastModel *model; /* owned, nullable */
  GSignalGroup *signals; /* owned */
  GBindingGroup *bindings; /* owned */
  GPtrArray *rows; /* of borrowed AdwActionRow: what is assumed */

  AdwSwitchRow *money_row;
  RoundsNumberRow *inflation_row;
  RoundsNumberRow *discount_row;
  RoundsIntegerRow *horizon_row;
  AdwExpanderRow *taken_row;
};

G_DEFINE_FINAL_TYPE (RoundsMoneyTermsGroup, rounds_money_terms_group, ADW_TYPE_PREFERENCES_GROUP)

/* Two options that take the same are said once. */
static gboolean
is_listed (GArray *lines, const RoundsAssumptionLine *line)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const RoundsAssumptionLine *other = &g_array_index (lines, RoundsAssumptionLine, i);

      if (g_str_equal (other->key, line->key) && g_strcmp0 (other->value, line->value) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
clear_line (gpointer data)
{
  g_clear_pointer (&((RoundsAssumptionLine *) data)->value, g_free);
}

/* (element-type RoundsAssumptionLine): of all options as they are expected. */
static GArray *
list_taken (RoundsForecastModel *model)
{
  GArray *taken = g_array_new (FALSE, TRUE, sizeof (RoundsAssumptionLine));
  guint n_figures = rounds_forecast_model_get_n_figures (model);

  g_array_set_clear_func (taken, clear_line);
  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, i);
      g_autoptr (GArray) lines = NULL;

      if (figure->scenario != NULL)
        continue;
      lines = rounds_assumption_text_list (figure);
      for (guint k = 0; k < lines->len; k++)
        {
          RoundsAssumptionLine line = g_array_index (lines, RoundsAssumptionLine, k);

          if (is_listed (taken, &line))
            continue;
          line.value = g_strdup (line.value);
          g_array_append_val (taken, line);
        }
    }
  return taken;
}

static GtkWidget *
create_row (const RoundsAssumptionLine *line)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), line->title);
  if (line->source != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), line->source);
  if (line->value != NULL)
    {
      GtkWidget *value = gtk_label_new (line->value);

      gtk_widget_add_css_class (value, "numeric");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), value);
    }
  return row;
}

static void
show_rows (RoundsMoneyTermsGroup *self, GArray *taken)
{
  while (self->rows->len > 0)
    adw_expander_row_remove (self->taken_row,
                             g_ptr_array_steal_index (self->rows, self->rows->len - 1));
  for (guint i = 0; i < taken->len; i++)
    {
      GtkWidget *row = create_row (&g_array_index (taken, RoundsAssumptionLine, i));

      adw_expander_row_add_row (self->taken_row, row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
show_terms (RoundsMoneyTermsGroup *self)
{
  g_autofree char *money = NULL, *count = NULL;
  g_autoptr (GArray) taken = NULL;

  if (self->model == NULL)
    return;
  money = rounds_assumption_text_dup_money (rounds_forecast_model_get_terms (self->model));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->money_row), money != NULL ? money : "");
  taken = list_taken (self->model);
  count = g_strdup_printf (ngettext ("%u value; change it where it belongs",
                                     "%u values; change them where they belong", taken->len),
                           taken->len);
  adw_expander_row_set_subtitle (self->taken_row, count);
  gtk_widget_set_visible (GTK_WIDGET (self->taken_row), taken->len > 0);
  if (adw_expander_row_get_expanded (self->taken_row))
    show_rows (self, taken);
}

static void
rounds_money_terms_group_dispose (GObject *object)
{
  RoundsMoneyTermsGroup *self = ROUNDS_MONEY_TERMS_GROUP (object);

  g_clear_object (&self->signals);
  g_clear_object (&self->bindings);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_MONEY_TERMS_GROUP);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (rounds_money_terms_group_parent_class)->dispose (object);
}

static void
rounds_money_terms_group_class_init (RoundsMoneyTermsGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_money_terms_group_dispose;
  g_type_ensure (ROUNDS_TYPE_NUMBER_ROW);
  g_type_ensure (ROUNDS_TYPE_INTEGER_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-money-terms-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsMoneyTermsGroup, money_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsMoneyTermsGroup, inflation_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsMoneyTermsGroup, discount_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsMoneyTermsGroup, horizon_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsMoneyTermsGroup, taken_row);
  gtk_widget_class_bind_template_callback (widget_class, show_terms);
}

static void
rounds_money_terms_group_init (RoundsMoneyTermsGroup *self)
{
  const GBindingFlags flags = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
  self->bindings = g_binding_group_new ();
  g_binding_group_bind (self->bindings, "todays-money", self->money_row, "active", flags);
  g_binding_group_bind (self->bindings, "inflation", self->inflation_row, "number", flags);
  g_binding_group_bind (self->bindings, "discount", self->discount_row, "number", flags);
  g_binding_group_bind (self->bindings, "horizon-years", self->horizon_row, "value", flags);
  self->signals = g_signal_group_new (ROUNDS_TYPE_FORECAST_MODEL);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (show_terms), self);
}

/** rounds_money_terms_group_set_model: @model is nullable; its plan is loaded */
void
rounds_money_terms_group_set_model (RoundsMoneyTermsGroup *self, RoundsForecastModel *model)
{
  RoundsPlan *plan;

  g_return_if_fail (ROUNDS_IS_MONEY_TERMS_GROUP (self));

  if (!g_set_object (&self->model, model))
    return;
  plan = model != NULL ? rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (model)) : NULL;
  g_signal_group_set_target (self->signals, model);
  g_binding_group_set_source (
      self->bindings, plan ? rounds_plan_get_single (plan, ROUNDS_TYPE_PAY_ASSUMPTIONS) : NULL);
  show_terms (self);
}

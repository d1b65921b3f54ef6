/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-forecast-model.h"
#include "rounds-scenario-expander.h"
#include "rounds-scenarios-group.h"

/**
 * RoundsScenariosGroup:
 *
 * The scenarios of every option that is compared, each option folded under its name.
 */
struct _RoundsScenariosGroup
{
  AdwPreferencesGroup parent_instance;

  RoundsSession *session; /* owned, nullable */
  GSignalGroup *signals; /* owned */
  GPtrArray *expanders; /* of borrowed RoundsScenarioExpander, in the order of the figures */
};

G_DEFINE_FINAL_TYPE (RoundsScenariosGroup, rounds_scenarios_group, ADW_TYPE_PREFERENCES_GROUP)

static RoundsForecastModel *
get_model (RoundsScenariosGroup *self)
{
  return rounds_figures_get_model (rounds_session_get_figures (self->session),
                                   ROUNDS_TYPE_FORECAST_MODEL);
}

/* (element-type RoundsOption): those with figures, each once. */
static GPtrArray *
list_options (RoundsScenariosGroup *self)
{
  GPtrArray *options = g_ptr_array_new_with_free_func (g_object_unref);
  RoundsForecastModel *model = self->session != NULL ? get_model (self) : NULL;
  guint n_figures = model != NULL ? rounds_forecast_model_get_n_figures (model) : 0;

  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsForecastFigure *figure = rounds_forecast_model_get_figure (model, i);

      if (figure->scenario == NULL)
        g_ptr_array_add (options, g_object_ref (figure->option));
    }
  return options;
}

static gboolean
fits (RoundsScenariosGroup *self, GPtrArray *options)
{
  if (self->expanders->len != options->len)
    return FALSE;
  for (guint i = 0; i < options->len; i++)
    if (rounds_scenario_expander_get_option (g_ptr_array_index (self->expanders, i)) !=
        g_ptr_array_index (options, i))
      return FALSE;
  return TRUE;
}

static void
show_options (RoundsScenariosGroup *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (self);
  g_autoptr (GPtrArray) options = list_options (self);

  if (fits (self, options))
    {
      for (guint i = 0; i < self->expanders->len; i++)
        rounds_scenario_expander_update (g_ptr_array_index (self->expanders, i));
      return;
    }
  while (self->expanders->len > 0)
    adw_preferences_group_remove (
        group, g_ptr_array_steal_index (self->expanders, self->expanders->len - 1));
  for (guint i = 0; i < options->len; i++)
    {
      GtkWidget *row = rounds_scenario_expander_new (self->session, g_ptr_array_index (options, i));

      adw_preferences_group_add (group, row);
      g_ptr_array_add (self->expanders, row);
    }
}

static void
rounds_scenarios_group_dispose (GObject *object)
{
  RoundsScenariosGroup *self = ROUNDS_SCENARIOS_GROUP (object);

  g_clear_object (&self->signals);
  g_clear_pointer (&self->expanders, g_ptr_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_scenarios_group_parent_class)->dispose (object);
}

static void
rounds_scenarios_group_class_init (RoundsScenariosGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_scenarios_group_dispose;
}

static void
rounds_scenarios_group_init (RoundsScenariosGroup *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (self);

  adw_preferences_group_set_title (group, _ ("What If"));
  adw_preferences_group_set_description (
      group,
      _ ("Try a change beside what is expected. Your plan stays as it is; what is worth keeping "
         "becomes a scenario."));
  self->expanders = g_ptr_array_new ();
  self->signals = g_signal_group_new (ROUNDS_TYPE_FORECAST_MODEL);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (show_options), self);
}

/** rounds_scenarios_group_set_session: @session is nullable; its plan is loaded */
void
rounds_scenarios_group_set_session (RoundsScenariosGroup *self, RoundsSession *session)
{
  g_return_if_fail (ROUNDS_IS_SCENARIOS_GROUP (self));

  if (!g_set_object (&self->session, session))
    return;
  g_signal_group_set_target (self->signals, session != NULL ? get_model (self) : NULL);
  show_options (self);
}

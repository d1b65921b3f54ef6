/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-chart-expander.h"
#include "rounds-pay-months.h"
#include "rounds-solve-expander.h"

/**
 * RoundsPayMonths:
 *
 * What the months to come bring, folded: three charts, and solving backwards.
 */
struct _RoundsPayMonths
{
  AdwPreferencesGroup parent_instance;

  RoundsChartExpander *charts[ROUNDS_CHART_OF_SWINGS + 1];
  RoundsSolveExpander *solve;
};

G_DEFINE_FINAL_TYPE (RoundsPayMonths, rounds_pay_months, ADW_TYPE_PREFERENCES_GROUP)

static void
rounds_pay_months_class_init (RoundsPayMonthsClass *klass)
{
}

static void
rounds_pay_months_init (RoundsPayMonths *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (self);

  adw_preferences_group_set_title (group, _ ("The Months to Come"));
  adw_preferences_group_set_description (group,
                                         _ ("From notice through the gap to full pay, and on."));
  for (guint i = 0; i < G_N_ELEMENTS (self->charts); i++)
    {
      self->charts[i] = ROUNDS_CHART_EXPANDER (rounds_chart_expander_new ((RoundsChartSubject) i));
      adw_preferences_group_add (group, GTK_WIDGET (self->charts[i]));
    }
  self->solve = ROUNDS_SOLVE_EXPANDER (rounds_solve_expander_new ());
  adw_preferences_group_add (group, GTK_WIDGET (self->solve));
}

/** rounds_pay_months_set_model: @model is nullable */
void
rounds_pay_months_set_model (RoundsPayMonths *self, RoundsForecastModel *model)
{
  g_return_if_fail (ROUNDS_IS_PAY_MONTHS (self));

  for (guint i = 0; i < G_N_ELEMENTS (self->charts); i++)
    rounds_chart_expander_set_model (self->charts[i], model);
  rounds_solve_expander_set_model (self->solve, model);
}

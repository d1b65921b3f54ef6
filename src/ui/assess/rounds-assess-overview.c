/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-answer-group.h"
#include "rounds-answer-text.h"
#include "rounds-assess-overview.h"
#include "rounds-common-group.h"
#include "rounds-common-questions.h"
#include "rounds-group-titles.h"
#include "rounds-history-group.h"
#include "rounds-outcome-model.h"
#include "rounds-uncertainty-group.h"
#include "rounds-uncertainty-model.h"

/**
 * RoundsAssessOverview:
 *
 * The result of the latest assessment: a card for each of the four questions, what everybody asks,
 * what would change the plan, and earlier results. It is there from the first answer on and says
 * what is missing.
 */
struct _RoundsAssessOverview
{
  AdwBin parent_instance;

  RoundsSession *session; /* owned, nullable */
  GSignalGroup *model; /* of RoundsOutcomeModel */
  GSignalGroup *common; /* of RoundsCommonQuestions */
  GSignalGroup *uncertainties; /* of RoundsUncertaintyModel */
  GtkWidget *cards[ROUNDS_N_QUESTIONS];

  GtkBox *cards_box;
  RoundsCommonGroup *common_group;
  RoundsUncertaintyGroup *uncertainty_group;
  RoundsHistoryGroup *history_group;
  GtkLabel *date_label;
  GtkWidget *continue_group;
};

G_DEFINE_FINAL_TYPE (RoundsAssessOverview, rounds_assess_overview, ADW_TYPE_BIN)

static char *
describe_date (RoundsAssessment *assessment)
{
  g_autofree char *day = rounds_answer_text_dup_day (assessment);

  if (assessment->finished_on == ROUNDS_DATE_NONE)
    /* Translators: %s is a day */
    return g_strdup_printf (_ ("From what you have answered so far. Started on %s."), day);
  /* Translators: %s is a day */
  return g_strdup_printf (_ ("From what you answered on %s. It can change; so can you."), day);
}

static RoundsFigures *
get_figures (RoundsAssessOverview *self)
{
  return rounds_session_get_figures (self->session);
}

static void
show_common (RoundsAssessOverview *self)
{
  rounds_common_group_show (self->common_group, get_figures (self));
}

static void
show_uncertainties (RoundsAssessOverview *self)
{
  rounds_uncertainty_group_show (self->uncertainty_group, get_figures (self));
}

static void
show_result (RoundsAssessOverview *self)
{
  RoundsOutcomeModel *model =
      rounds_figures_get_model (get_figures (self), ROUNDS_TYPE_OUTCOME_MODEL);
  RoundsAssessment *assessment = rounds_outcome_model_get_assessment (model);
  g_autofree char *date = NULL;

  if (assessment == NULL)
    return;
  date = describe_date (assessment);
  gtk_label_set_label (self->date_label, date);
  gtk_widget_set_visible (self->continue_group, assessment->finished_on == ROUNDS_DATE_NONE);
  for (guint i = 0; i < ROUNDS_N_QUESTIONS; i++)
    rounds_answer_group_show (ROUNDS_ANSWER_GROUP (self->cards[i]),
                              rounds_outcome_model_get_card (model, i + 1));
  rounds_history_group_show (self->history_group, rounds_session_get_plan (self->session),
                             rounds_live_model_get_today (ROUNDS_LIVE_MODEL (model)));
}

static void
rounds_assess_overview_dispose (GObject *object)
{
  RoundsAssessOverview *self = ROUNDS_ASSESS_OVERVIEW (object);

  g_clear_object (&self->model);
  g_clear_object (&self->common);
  g_clear_object (&self->uncertainties);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_ASSESS_OVERVIEW);
  G_OBJECT_CLASS (rounds_assess_overview_parent_class)->dispose (object);
}

static void
rounds_assess_overview_class_init (RoundsAssessOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_assess_overview_dispose;

  g_type_ensure (ROUNDS_TYPE_COMMON_GROUP);
  g_type_ensure (ROUNDS_TYPE_HISTORY_GROUP);
  g_type_ensure (ROUNDS_TYPE_UNCERTAINTY_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/assess/rounds-assess-overview.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessOverview, common_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessOverview, uncertainty_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessOverview, history_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessOverview, cards_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessOverview, date_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessOverview, continue_group);
}

static void
rounds_assess_overview_init (RoundsAssessOverview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rounds_group_titles_wrap (GTK_WIDGET (self));
  self->model = g_signal_group_new (ROUNDS_TYPE_OUTCOME_MODEL);
  g_signal_group_connect_swapped (self->model, "changed", G_CALLBACK (show_result), self);
  self->common = g_signal_group_new (ROUNDS_TYPE_COMMON_QUESTIONS);
  g_signal_group_connect_swapped (self->common, "changed", G_CALLBACK (show_common), self);
  self->uncertainties = g_signal_group_new (ROUNDS_TYPE_UNCERTAINTY_MODEL);
  g_signal_group_connect_swapped (self->uncertainties, "changed", G_CALLBACK (show_uncertainties),
                                  self);
  for (guint i = 0; i < ROUNDS_N_QUESTIONS; i++)
    {
      self->cards[i] = rounds_answer_group_new (i + 1);
      gtk_box_append (self->cards_box, self->cards[i]);
    }
}

static void
follow (RoundsAssessOverview *self, GSignalGroup *signals, GType type)
{
  g_signal_group_set_target (
      signals, self->session != NULL ? rounds_figures_get_model (get_figures (self), type) : NULL);
}

/** rounds_assess_overview_set_session: @session: (nullable): with its plan loaded */
void
rounds_assess_overview_set_session (RoundsAssessOverview *self, RoundsSession *session)
{
  g_return_if_fail (ROUNDS_IS_ASSESS_OVERVIEW (self));

  g_set_object (&self->session, session);
  follow (self, self->model, ROUNDS_TYPE_OUTCOME_MODEL);
  follow (self, self->common, ROUNDS_TYPE_COMMON_QUESTIONS);
  follow (self, self->uncertainties, ROUNDS_TYPE_UNCERTAINTY_MODEL);
  if (session == NULL)
    return;
  show_result (self);
  show_common (self);
  show_uncertainties (self);
}

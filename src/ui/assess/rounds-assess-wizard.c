/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-assess-steps.h"
#include "rounds-assess-wizard.h"
#include "rounds-profile.h"
#include "rounds-question-cards.h"

/**
 * RoundsAssessWizard:
 *
 * The way through the four questions: one step at a time, with back, next and skip. Answers are
 * kept by the rows of the steps; the wizard only keeps which step is open, so that it resumes
 * there.
 *
 * Keyboard: Alt+Left and Alt+Right go back and on, Escape leaves, wherever in the window the focus
 * is while the questions are shown.
 */
struct _RoundsAssessWizard
{
  AdwBin parent_instance;

  RoundsSession *session; /* owned, nullable */
  RoundsAssessment *assessment; /* owned, nullable */
  guint position;
  GSignalGroup *profile_signals; /* owned */

  GtkStack *stack;
  GtkLabel *progress_label;
  GtkProgressBar *progress_bar;
  GtkButton *skip_button;
  GtkButton *next_button;
};

typedef enum
{
  SIGNAL_LEFT,
  SIGNAL_STEPPED,
  N_SIGNALS
} RoundsAssessWizardSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsAssessWizard, rounds_assess_wizard, ADW_TYPE_BIN)

static guint
find_next_question (guint position)
{
  guint question = rounds_assess_steps_get_question (position);

  while (position < rounds_assess_steps_count () &&
         rounds_assess_steps_get_question (position) == question)
    position++;
  return position;
}

static void
show_progress (RoundsAssessWizard *self)
{
  guint question = rounds_assess_steps_get_question (self->position);
  guint n_steps = rounds_assess_steps_count ();
  gboolean is_last = self->position + 1 == n_steps;
  g_autofree char *text = NULL;

  if (question == 0)
    text = g_strdup (_ ("First, About You"));
  else
    /* Translators: progress in the questions, as in "Question 2 of 4" */
    text = g_strdup_printf (_ ("Question %u of %u"), question, ROUNDS_N_QUESTIONS);
  gtk_label_set_label (self->progress_label, text);
  gtk_progress_bar_set_fraction (self->progress_bar, (self->position + 1) / (double) n_steps);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->progress_bar),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
  gtk_button_set_label (self->next_button, is_last ? _ ("_Show Result") : _ ("_Next"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "wizard.back", self->position > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "wizard.skip",
                                 find_next_question (self->position) < n_steps);
  gtk_widget_set_visible (GTK_WIDGET (self->skip_button),
                          find_next_question (self->position) < n_steps);
}

/* Only the open step exists; the one that slides away goes when its transition ends. */
static void
remove_hidden_steps (RoundsAssessWizard *self)
{
  GtkWidget *visible = gtk_stack_get_visible_child (self->stack);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->stack));

  if (gtk_stack_get_transition_running (self->stack))
    return;
  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (child != visible)
        gtk_stack_remove (self->stack, child);
      child = next;
    }
}

static RoundsAssessStep *
place_step (RoundsAssessWizard *self, guint position)
{
  GtkWidget *step = rounds_assess_steps_create (position, self->session, self->assessment);

  self->position = position;
  g_object_set (self->assessment, "step", (int) position, NULL);
  /* What was answered before is kept at once, and where to go on. */
  rounds_plan_settle (rounds_session_get_plan (self->session));
  gtk_stack_add_child (self->stack, step);
  gtk_stack_set_visible_child (self->stack, step);
  remove_hidden_steps (self);
  show_progress (self);
  return ROUNDS_ASSESS_STEP (step);
}

static void
show_step (RoundsAssessWizard *self, guint position)
{
  rounds_assess_step_focus (place_step (self, position));
  g_signal_emit (self, signals[SIGNAL_STEPPED], 0);
}

/* Undo can bring another profession back under any step: none may go on with the words of the
 * one before. The step where it is chosen follows by itself. */
static void
on_profession_changed_cb (RoundsAssessWizard *self)
{
  RoundsAssessStep *step;

  if (rounds_assess_steps_get_question (self->position) == 0)
    return;
  step = place_step (self, self->position);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    rounds_assess_step_focus (step);
}

static void
finish (RoundsAssessWizard *self)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  RoundsDate today = rounds_figures_get_today (rounds_session_get_figures (self->session));

  if (self->assessment->finished_on != ROUNDS_DATE_NONE)
    return;
  rounds_plan_begin_act (plan, _ ("Finish Assessment"));
  g_object_set (self->assessment, "finished-on", today, NULL);
  rounds_plan_end_act (plan);
}

/* Whoever goes on has said what stands there. */
static void
apply_step (RoundsAssessWizard *self)
{
  GtkWidget *step = gtk_stack_get_visible_child (self->stack);

  if (step != NULL)
    rounds_assess_step_apply (ROUNDS_ASSESS_STEP (step));
}

static void
go_to (RoundsAssessWizard *self, guint position)
{
  apply_step (self);
  if (position < rounds_assess_steps_count ())
    {
      show_step (self, position);
      return;
    }
  finish (self);
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
go_next (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  go_to (ROUNDS_ASSESS_WIZARD (widget), ROUNDS_ASSESS_WIZARD (widget)->position + 1);
}

static void
go_back (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  go_to (ROUNDS_ASSESS_WIZARD (widget), ROUNDS_ASSESS_WIZARD (widget)->position - 1);
}

static void
skip (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  go_to (ROUNDS_ASSESS_WIZARD (widget),
         find_next_question (ROUNDS_ASSESS_WIZARD (widget)->position));
}

static void
leave (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  apply_step (ROUNDS_ASSESS_WIZARD (widget));
  g_signal_emit (widget, signals[SIGNAL_LEFT], 0);
}

static void
rounds_assess_wizard_dispose (GObject *object)
{
  RoundsAssessWizard *self = ROUNDS_ASSESS_WIZARD (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_ASSESS_WIZARD);
  g_clear_object (&self->profile_signals);
  g_clear_object (&self->assessment);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_assess_wizard_parent_class)->dispose (object);
}

static void
rounds_assess_wizard_class_init (RoundsAssessWizardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_assess_wizard_dispose;

  /** RoundsAssessWizard::left: the person is done with the questions, or leaves them for now */
  signals[SIGNAL_LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);
  /** RoundsAssessWizard::stepped: another step has come */
  signals[SIGNAL_STEPPED] = g_signal_new ("stepped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-assess-wizard.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessWizard, stack);
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessWizard, progress_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessWizard, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessWizard, skip_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsAssessWizard, next_button);
  gtk_widget_class_bind_template_callback (widget_class, remove_hidden_steps);

  gtk_widget_class_install_action (widget_class, "wizard.next", NULL, go_next);
  gtk_widget_class_install_action (widget_class, "wizard.back", NULL, go_back);
  gtk_widget_class_install_action (widget_class, "wizard.skip", NULL, skip);
  gtk_widget_class_install_action (widget_class, "wizard.leave", NULL, leave);
}

static void
rounds_assess_wizard_init (RoundsAssessWizard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->profile_signals = g_signal_group_new (ROUNDS_TYPE_PROFILE);
  g_signal_group_connect_swapped (self->profile_signals, "notify::profession",
                                  G_CALLBACK (on_profession_changed_cb), self);
}

/**
 * rounds_assess_wizard_open:
 * @session: with its plan loaded
 * @assessment: the one to answer
 * @position: the step to open; the last one if there are fewer
 */
void
rounds_assess_wizard_open (RoundsAssessWizard *self, RoundsSession *session,
                           RoundsAssessment *assessment, guint position)
{
  g_return_if_fail (ROUNDS_IS_ASSESS_WIZARD (self));
  g_return_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_ASSESSMENT (assessment));

  g_set_object (&self->session, session);
  g_set_object (&self->assessment, assessment);
  show_step (self, MIN (position, rounds_assess_steps_count () - 1));
  g_signal_group_set_target (
      self->profile_signals,
      rounds_plan_get_single (rounds_session_get_plan (session), ROUNDS_TYPE_PROFILE));
}

/** rounds_assess_wizard_close: lets go of the assessment and of the open step */
void
rounds_assess_wizard_close (RoundsAssessWizard *self)
{
  GtkWidget *child;

  g_return_if_fail (ROUNDS_IS_ASSESS_WIZARD (self));

  g_signal_group_set_target (self->profile_signals, NULL);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->stack))) != NULL)
    gtk_stack_remove (self->stack, child);
  g_clear_object (&self->assessment);
  g_clear_object (&self->session);
}

/**
 * rounds_assess_wizard_point:
 * @place: that of the open step
 * @subject: what of it somebody wants to change, or an empty string
 *
 * Goes on to the very field, where the step has one for that.
 */
void
rounds_assess_wizard_point (RoundsAssessWizard *self, RoundsPlace place, const char *subject)
{
  g_return_if_fail (ROUNDS_IS_ASSESS_WIZARD (self) && subject != NULL);

  rounds_assess_step_point (ROUNDS_ASSESS_STEP (gtk_stack_get_visible_child (self->stack)), place,
                            subject);
}

/** rounds_assess_wizard_get_position: which step is open, from 0 */
guint
rounds_assess_wizard_get_position (RoundsAssessWizard *self)
{
  g_return_val_if_fail (ROUNDS_IS_ASSESS_WIZARD (self), 0);

  return self->position;
}

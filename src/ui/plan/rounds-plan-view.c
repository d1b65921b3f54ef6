/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-assessment.h"
#include "rounds-conversation.h"
#include "rounds-option.h"
#include "rounds-pdf.h"
#include "rounds-plan-preview.h"
#include "rounds-plan-view.h"

/**
 * RoundsPlanView:
 *
 * The plan on paper: a live preview, switches for what is on it, and the PDF.
 */
struct _RoundsPlanView
{
  RoundsView parent_instance;

  RoundsSession *session; /* borrowed from the base, nullable */
  RoundsReportOptions *options; /* owned */
  GSignalGroup *plan_signals;

  GtkStack *stack;
  GtkWidget *save_button;
  RoundsPlanPreview *preview;
  AdwSwitchRow *outcome_row;
  AdwSwitchRow *skills_row;
  AdwSwitchRow *comparison_row;
  AdwSwitchRow *pay_row;
  AdwSwitchRow *dates_row;
  AdwSwitchRow *conversations_row;
  AdwSwitchRow *questions_row;
  AdwSwitchRow *sources_row;
  AdwSwitchRow *names_row;
  AdwSwitchRow *money_row;
  AdwSwitchRow *notes_row;
  AdwComboRow *paper_row;
};

G_DEFINE_FINAL_TYPE (RoundsPlanView, rounds_plan_view, ROUNDS_TYPE_VIEW)

static void
on_plan_changed_cb (RoundsPlanView *self)
{
  RoundsPlan *plan = rounds_session_get_plan (self->session);
  gboolean has_content = rounds_plan_count_records (plan, ROUNDS_TYPE_ASSESSMENT) > 0 ||
                         rounds_plan_count_records (plan, ROUNDS_TYPE_OPTION) > 0 ||
                         rounds_plan_count_records (plan, ROUNDS_TYPE_CONVERSATION) > 0;

  gtk_stack_set_visible_child_name (self->stack, has_content ? "pages" : "empty");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "plan.save-pdf", has_content);
  /* With nothing to save, the one thing to do is to begin. */
  gtk_widget_set_visible (self->save_button, has_content);
}

static void
on_file_chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (RoundsPlanView) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  g_autoptr (RoundsPages) pages = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *notice = NULL;

  if (file == NULL)
    return;
  pages = rounds_plan_preview_dup_pages (self->preview);
  if (!rounds_pdf_write (pages, file, NULL, &error))
    {
      rounds_session_tell_problem (self->session, _ ("The PDF Could Not Be Saved"), error->message);
      return;
    }
  notice = rounds_pages_dup_notice (pages);
  rounds_session_toast (self->session, notice != NULL ? notice : _ ("Plan saved as PDF"));
}

static void
save_pdf (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsPlanView *self = ROUNDS_PLAN_VIEW (widget);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *date =
      rounds_date_to_iso (rounds_figures_get_today (rounds_session_get_figures (self->session)));
  /* Translators: name of the file that the plan is saved to; %s is a date such as 2026-11-20 */
  g_autofree char *name = g_strdup_printf (_ ("Rounds plan %s.pdf"), date);

  gtk_file_dialog_set_title (dialog, _ ("Save as PDF"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, on_file_chosen_cb,
                        g_object_ref (self));
}

static void
rounds_plan_view_session_changed (RoundsView *view, RoundsSession *session)
{
  RoundsPlanView *self = ROUNDS_PLAN_VIEW (view);
  self->session = session;
  g_signal_group_set_target (self->plan_signals,
                             session != NULL ? rounds_session_get_plan (session) : NULL);
  rounds_plan_preview_set_figures (self->preview,
                                   session != NULL ? rounds_session_get_figures (session) : NULL);
  if (session != NULL)
    on_plan_changed_cb (self);
}

static void
bind_options (RoundsPlanView *self)
{
  const struct
  {
    const char *option;
    gpointer row;
    const char *property;
  } bindings[] = {
    { "outcome", self->outcome_row, "active" },
    { "skills", self->skills_row, "active" },
    { "comparison", self->comparison_row, "active" },
    { "pay", self->pay_row, "active" },
    { "dates", self->dates_row, "active" },
    { "conversations", self->conversations_row, "active" },
    { "questions", self->questions_row, "active" },
    { "sources", self->sources_row, "active" },
    { "names", self->names_row, "active" },
    { "money", self->money_row, "active" },
    { "notes", self->notes_row, "active" },
    { "paper", self->paper_row, "selected" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    g_object_bind_property (self->options, bindings[i].option, bindings[i].row,
                            bindings[i].property, G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

static void
rounds_plan_view_dispose (GObject *object)
{
  RoundsPlanView *self = ROUNDS_PLAN_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PLAN_VIEW);
  g_clear_object (&self->plan_signals);
  g_clear_object (&self->options);
  self->session = NULL;
  G_OBJECT_CLASS (rounds_plan_view_parent_class)->dispose (object);
}

static void
rounds_plan_view_class_init (RoundsPlanViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (ROUNDS_TYPE_PLAN_PREVIEW);
  object_class->dispose = rounds_plan_view_dispose;
  ROUNDS_VIEW_CLASS (klass)->session_changed = rounds_plan_view_session_changed;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/plan/rounds-plan-view.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, stack);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, save_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, preview);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, outcome_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, skills_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, comparison_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, pay_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, dates_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, conversations_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, questions_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, sources_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, names_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, money_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, notes_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsPlanView, paper_row);
  gtk_widget_class_install_action (widget_class, "plan.save-pdf", NULL, save_pdf);
}

static void
rounds_plan_view_init (RoundsPlanView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->options = rounds_report_options_new ();
  rounds_plan_preview_set_options (self->preview, self->options);
  bind_options (self);
  self->plan_signals = g_signal_group_new (ROUNDS_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan_signals, "changed", G_CALLBACK (on_plan_changed_cb),
                                  self);
  g_signal_group_connect_swapped (self->plan_signals, "notify::loaded",
                                  G_CALLBACK (on_plan_changed_cb), self);
}

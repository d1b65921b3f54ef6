/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-answer-text.h"
#include "rounds-group-titles.h"
#include "rounds-history-dialog.h"
#include "rounds-history-row.h"
#include "rounds-question-cards.h"
#include "rounds-support-dialog.h"

/**
 * RoundsHistoryDialog:
 *
 * Two assessments side by side, what changed first (R016). Any two can be chosen.
 */
struct _RoundsHistoryDialog
{
  AdwDialog parent_instance;

  RoundsPlan *plan; /* owned */
  RoundsDate today;
  GPtrArray *assessments; /* owned RoundsAssessment, the newest first */
  GPtrArray *rows; /* owned: borrowed rows */

  GtkDropDown *before_drop_down;
  GtkDropDown *after_drop_down;
  AdwPreferencesGroup *outcome_group;
  AdwPreferencesGroup *changed_group;
  AdwPreferencesGroup *kept_group;
};

G_DEFINE_FINAL_TYPE (RoundsHistoryDialog, rounds_history_dialog, ADW_TYPE_DIALOG)

static void
add_row (RoundsHistoryDialog *self, AdwPreferencesGroup *group, const char *what,
         const char *before, const char *after)
{
  GtkWidget *row = rounds_history_row_new (what, before, after);

  adw_preferences_group_add (group, row);
  g_ptr_array_add (self->rows, row);
}

static void
clear_rows (RoundsHistoryDialog *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = self->rows->pdata[i];
      GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), row);
    }
  g_ptr_array_set_size (self->rows, 0);
}

/* One side of a change; @other is the answer of the other side. */
static char *
dup_side (const RoundsAnswer *answer, const RoundsAnswer *other)
{
  return answer != NULL ? rounds_answer_text_dup_value (answer)
                        : g_strdup (rounds_answer_text_get_missing (other->topic));
}

static void
add_changes (RoundsHistoryDialog *self, GArray *changes)
{
  guint n_changed = 0;

  for (guint i = 0; i < changes->len; i++)
    {
      const RoundsAnswerChange *change = &g_array_index (changes, RoundsAnswerChange, i);
      const RoundsAnswer *any = change->before != NULL ? change->before : change->after;
      g_autofree char *what = rounds_answer_text_dup_label (self->plan, any);
      g_autofree char *before = dup_side (change->before, change->after);
      g_autofree char *after = dup_side (change->after, change->before);

      n_changed += change->differs;
      add_row (self, change->differs ? self->changed_group : self->kept_group, what, before, after);
    }
  adw_preferences_group_set_description (
      self->changed_group, n_changed == 0 ? _ ("Nothing; the answers are the same.") : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->kept_group), n_changed < changes->len);
}

static void
show_comparison (RoundsHistoryDialog *self)
{
  guint before = gtk_drop_down_get_selected (self->before_drop_down);
  guint after = gtk_drop_down_get_selected (self->after_drop_down);
  g_autoptr (GPtrArray) earlier = NULL;
  g_autoptr (GPtrArray) later = NULL;
  g_autoptr (GArray) changes = NULL;

  if (self->assessments == NULL || before >= self->assessments->len ||
      after >= self->assessments->len)
    return;
  clear_rows (self);
  earlier = rounds_answers_collect (self->plan, self->assessments->pdata[before], self->today);
  later = rounds_answers_collect (self->plan, self->assessments->pdata[after], self->today);
  changes = rounds_answers_diff (earlier, later);
  add_row (
      self, self->outcome_group, rounds_question_get_text (1),
      rounds_answer_text_get_outcome (self->plan, self->assessments->pdata[before], self->today),
      rounds_answer_text_get_outcome (self->plan, self->assessments->pdata[after], self->today));
  add_changes (self, changes);
}

static void
fill_days (RoundsHistoryDialog *self)
{
  g_autoptr (GPtrArray) names = rounds_answer_text_list_days (self->assessments);
  g_autoptr (GtkStringList) days = gtk_string_list_new (NULL);

  for (guint i = 0; i < names->len; i++)
    gtk_string_list_append (days, names->pdata[i]);
  gtk_drop_down_set_model (self->before_drop_down, G_LIST_MODEL (days));
  gtk_drop_down_set_model (self->after_drop_down, G_LIST_MODEL (days));
}

static void
show_support (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  rounds_support_dialog_open (ROUNDS_HISTORY_DIALOG (widget)->plan, widget);
}

static void
rounds_history_dialog_dispose (GObject *object)
{
  RoundsHistoryDialog *self = ROUNDS_HISTORY_DIALOG (object);

  g_clear_pointer (&self->assessments, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->plan);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_HISTORY_DIALOG);
  G_OBJECT_CLASS (rounds_history_dialog_parent_class)->dispose (object);
}

static void
rounds_history_dialog_class_init (RoundsHistoryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_history_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-history-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsHistoryDialog, before_drop_down);
  gtk_widget_class_bind_template_child (widget_class, RoundsHistoryDialog, after_drop_down);
  gtk_widget_class_bind_template_child (widget_class, RoundsHistoryDialog, outcome_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsHistoryDialog, changed_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsHistoryDialog, kept_group);
  gtk_widget_class_bind_template_callback (widget_class, show_comparison);
  gtk_widget_class_install_action (widget_class, "assess.show-support", NULL, show_support);
}

static void
on_day_set_up_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_list_item_set_child (item, label);
}

static void
on_day_bound_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* On a phone a day may be too long for half of the width, so the buttons wrap it. The lists that
 * they open keep the rows of GTK, which mark the chosen day. */
static void
let_days_wrap (GtkDropDown *drop_down)
{
  g_autoptr (GtkListItemFactory) days = gtk_signal_list_item_factory_new ();

  gtk_drop_down_set_list_factory (drop_down, gtk_drop_down_get_factory (drop_down));
  g_signal_connect (days, "setup", G_CALLBACK (on_day_set_up_cb), NULL);
  g_signal_connect (days, "bind", G_CALLBACK (on_day_bound_cb), NULL);
  gtk_drop_down_set_factory (drop_down, days);
}

static void
rounds_history_dialog_init (RoundsHistoryDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  let_days_wrap (self->before_drop_down);
  let_days_wrap (self->after_drop_down);
  rounds_group_titles_wrap (adw_dialog_get_child (ADW_DIALOG (self)));
}

/** rounds_history_dialog_new: @earlier beside the latest one, which is read @today */
AdwDialog *
rounds_history_dialog_new (RoundsPlan *plan, RoundsAssessment *earlier, RoundsDate today)
{
  RoundsHistoryDialog *self;
  guint position = 0;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_ASSESSMENT (earlier), NULL);

  self = g_object_new (ROUNDS_TYPE_HISTORY_DIALOG, NULL);
  self->plan = g_object_ref (plan);
  self->today = today;
  self->assessments = rounds_assessments_list (plan);
  fill_days (self);
  if (g_ptr_array_find (self->assessments, earlier, &position))
    gtk_drop_down_set_selected (self->before_drop_down, position);
  gtk_drop_down_set_selected (self->after_drop_down, 0);
  show_comparison (self);
  return ADW_DIALOG (self);
}

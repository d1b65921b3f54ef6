/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-milestone-row.h"
#include "rounds-milestone-text.h"
#include "rounds-shown-text.h"

/**
 * RoundsMilestoneRow:
 *
 * One milestone in their list: checked off or not, what it is, and its day. A check is reported by
 * the action `timeline.check`.
 */
struct _RoundsMilestoneRow
{
  AdwBin parent_instance;

  RoundsFigures *figures; /* owned */
  RoundsMilestone *milestone; /* owned, nullable */
  GSignalGroup *milestone_signals;
  gboolean filling; /* the check is being set by us */

  GtkCheckButton *check_button;
  GtkLabel *title_label;
  GtkLabel *detail_label;
  GtkLabel *day_label;
};

G_DEFINE_FINAL_TYPE (RoundsMilestoneRow, rounds_milestone_row, ADW_TYPE_BIN)

static void
update (RoundsMilestoneRow *self)
{
  g_autofree char *day =
      rounds_text_for_milestone_day (self->milestone, rounds_figures_get_today (self->figures));

  self->filling = TRUE;
  gtk_check_button_set_active (self->check_button, self->milestone->state == ROUNDS_MILESTONE_DONE);
  self->filling = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->check_button),
                            self->milestone->state != ROUNDS_MILESTONE_DROPPED);
  rounds_shown_text_set_label (self->title_label,
                               rounds_text_for_milestone_title (self->milestone));
  rounds_shown_text_set_label (self->detail_label, self->milestone->detail);
  gtk_widget_set_visible (GTK_WIDGET (self->detail_label), self->milestone->detail[0] != '\0');
  gtk_label_set_label (self->day_label, day);
  if (self->milestone->state == ROUNDS_MILESTONE_OPEN)
    gtk_widget_remove_css_class (GTK_WIDGET (self->title_label), "dim-label");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->title_label), "dim-label");
}

static void
on_toggled_cb (RoundsMilestoneRow *self)
{
  if (!self->filling && self->milestone != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "timeline.check", "x",
                                rounds_record_get_id (ROUNDS_RECORD (self->milestone)));
}

static void
rounds_milestone_row_dispose (GObject *object)
{
  RoundsMilestoneRow *self = ROUNDS_MILESTONE_ROW (object);

  g_clear_object (&self->milestone_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_MILESTONE_ROW);
  g_clear_object (&self->milestone);
  g_clear_object (&self->figures);
  G_OBJECT_CLASS (rounds_milestone_row_parent_class)->dispose (object);
}

static void
rounds_milestone_row_class_init (RoundsMilestoneRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_milestone_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/timeline/rounds-milestone-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsMilestoneRow, check_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsMilestoneRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsMilestoneRow, detail_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsMilestoneRow, day_label);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled_cb);
}

static void
rounds_milestone_row_init (RoundsMilestoneRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->milestone_signals = g_signal_group_new (ROUNDS_TYPE_MILESTONE);
  g_signal_group_connect_swapped (self->milestone_signals, "notify", G_CALLBACK (update), self);
}

/** rounds_milestone_row_new: an empty row of the plan of @figures */
GtkWidget *
rounds_milestone_row_new (RoundsFigures *figures)
{
  RoundsMilestoneRow *self;

  g_return_val_if_fail (ROUNDS_IS_FIGURES (figures), NULL);

  self = g_object_new (ROUNDS_TYPE_MILESTONE_ROW, NULL);
  self->figures = g_object_ref (figures);
  return GTK_WIDGET (self);
}

/** rounds_milestone_row_set_milestone: @milestone is nullable: the row waits for another one */
void
rounds_milestone_row_set_milestone (RoundsMilestoneRow *self, RoundsMilestone *milestone)
{
  g_return_if_fail (ROUNDS_IS_MILESTONE_ROW (self));
  g_return_if_fail (milestone == NULL || ROUNDS_IS_MILESTONE (milestone));

  g_set_object (&self->milestone, milestone);
  g_signal_group_set_target (self->milestone_signals, milestone);
  if (milestone != NULL)
    update (self);
}

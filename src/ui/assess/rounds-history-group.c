/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-answer-text.h"
#include "rounds-history-group.h"

/**
 * RoundsHistoryGroup:
 *
 * Earlier results by date, the newest first; each opens beside what holds now (R016). Without any
 * it is hidden.
 */
struct _RoundsHistoryGroup
{
  AdwBin parent_instance;

  GPtrArray *rows; /* owned: borrowed rows */

  AdwPreferencesGroup *group;
};

G_DEFINE_FINAL_TYPE (RoundsHistoryGroup, rounds_history_group, ADW_TYPE_BIN)

static void
add_row (RoundsHistoryGroup *self, RoundsPlan *plan, RoundsAssessment *assessment, const char *day,
         RoundsDate today)
{
  GtkWidget *row =
      g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", day, "subtitle",
                    rounds_answer_text_get_outcome (plan, assessment, today), "subtitle-lines", 0,
                    "activatable", TRUE, "action-name", "assess.compare-with", NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "x",
                                    rounds_record_get_id (ROUNDS_RECORD (assessment)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           NULL));
  adw_preferences_group_add (self->group, row);
  g_ptr_array_add (self->rows, row);
}

static void
rounds_history_group_dispose (GObject *object)
{
  RoundsHistoryGroup *self = ROUNDS_HISTORY_GROUP (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_HISTORY_GROUP);
  G_OBJECT_CLASS (rounds_history_group_parent_class)->dispose (object);
}

static void
rounds_history_group_class_init (RoundsHistoryGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_history_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-history-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsHistoryGroup, group);
}

static void
rounds_history_group_init (RoundsHistoryGroup *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_history_group_show: shows the earlier assessments of @plan, which is not kept */
void
rounds_history_group_show (RoundsHistoryGroup *self, RoundsPlan *plan, RoundsDate today)
{
  g_autoptr (GPtrArray) assessments = NULL;
  g_autoptr (GPtrArray) days = NULL;

  g_return_if_fail (ROUNDS_IS_HISTORY_GROUP (self) && ROUNDS_IS_PLAN (plan));

  assessments = rounds_assessments_list (plan);
  days = rounds_answer_text_list_days (assessments);
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 1; i < assessments->len; i++)
    add_row (self, plan, assessments->pdata[i], days->pdata[i], today);
  gtk_widget_set_visible (GTK_WIDGET (self), self->rows->len > 0);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-action-row.h"
#include "rounds-shown-text.h"

/**
 * RoundsActionRow:
 *
 * A next action of a result, and the button that makes it a milestone. Once it is one the row says
 * so instead.
 */
struct _RoundsActionRow
{
  AdwActionRow parent_instance;

  char *code;

  GtkButton *add_button;
};

G_DEFINE_FINAL_TYPE (RoundsActionRow, rounds_action_row, ADW_TYPE_ACTION_ROW)

static const char *
get_state_text (RoundsMilestone *milestone)
{
  switch (milestone->state)
    {
    case ROUNDS_MILESTONE_OPEN:
      return _ ("In your milestones");
    case ROUNDS_MILESTONE_DONE:
      return _ ("Done");
    case ROUNDS_MILESTONE_DROPPED:
      return _ ("Dropped from your milestones");
    default:
      g_return_val_if_reached ("");
    }
}

static void
rounds_action_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_ACTION_ROW);
  G_OBJECT_CLASS (rounds_action_row_parent_class)->dispose (object);
}

static void
rounds_action_row_finalize (GObject *object)
{
  g_free (ROUNDS_ACTION_ROW (object)->code);
  G_OBJECT_CLASS (rounds_action_row_parent_class)->finalize (object);
}

static void
rounds_action_row_class_init (RoundsActionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_action_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = rounds_action_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-action-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsActionRow, add_button);
}

static void
rounds_action_row_init (RoundsActionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_action_row_new: (transfer floating): a row that shows nothing yet */
GtkWidget *
rounds_action_row_new (void)
{
  return g_object_new (ROUNDS_TYPE_ACTION_ROW, NULL);
}

/** rounds_action_row_get_code: (nullable): of the action that it shows */
const char *
rounds_action_row_get_code (RoundsActionRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_ACTION_ROW (self), NULL);

  return self->code;
}

/** rounds_action_row_show: shows @action, which is not kept */
void
rounds_action_row_show (RoundsActionRow *self, const RoundsAnswerAction *action)
{
  g_return_if_fail (ROUNDS_IS_ACTION_ROW (self) && action != NULL);

  g_set_str (&self->code, action->code);
  rounds_shown_text_set_title (self, action->text);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self),
                               action->milestone != NULL ? get_state_text (action->milestone) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->add_button), action->milestone == NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->add_button), "(ss)", action->code,
                                    action->text);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add_button), "assess.add-milestone");
}

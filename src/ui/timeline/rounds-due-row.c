/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-due-row.h"
#include "rounds-shown-text.h"

/**
 * RoundsDueRow:
 *
 * One day of the plan: what it is about, when it is, and a check where it can be checked off. It is
 * reported by the actions `timeline.check` and `timeline.open`.
 */
struct _RoundsDueRow
{
  AdwActionRow parent_instance;

  gint64 record;
  gboolean filling; /* the check is being set by us */

  GtkCheckButton *check_button;
  GtkWidget *day_image;
};

G_DEFINE_FINAL_TYPE (RoundsDueRow, rounds_due_row, ADW_TYPE_ACTION_ROW)

static void
on_toggled_cb (RoundsDueRow *self)
{
  if (!self->filling)
    gtk_widget_activate_action (GTK_WIDGET (self), "timeline.check", "x", self->record);
}

static void
rounds_due_row_activate (AdwActionRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (row), "timeline.open", "x", ROUNDS_DUE_ROW (row)->record);
}

static void
rounds_due_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_DUE_ROW);
  G_OBJECT_CLASS (rounds_due_row_parent_class)->dispose (object);
}

static void
rounds_due_row_class_init (RoundsDueRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_due_row_dispose;
  ADW_ACTION_ROW_CLASS (klass)->activate = rounds_due_row_activate;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/timeline/rounds-due-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsDueRow, check_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsDueRow, day_image);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled_cb);
}

static void
rounds_due_row_init (RoundsDueRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
rounds_due_row_new (void)
{
  return g_object_new (ROUNDS_TYPE_DUE_ROW, NULL);
}

/** rounds_due_row_show: shows the day at @position of @model, unchecked */
void
rounds_due_row_show (RoundsDueRow *self, RoundsDatedModel *model, guint position)
{
  const RoundsDatedItem *item = rounds_dated_model_get_item (model, position);
  g_autofree char *title = rounds_dated_model_dup_title (model, position);
  g_autofree char *day = rounds_dated_model_dup_day (model, position);
  g_autofree char *check = NULL;

  g_return_if_fail (ROUNDS_IS_DUE_ROW (self) && item != NULL);

  self->record = item->record;
  rounds_shown_text_set_title (self, title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), day);
  self->filling = TRUE;
  gtk_check_button_set_active (self->check_button, FALSE);
  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->check_button), item->can_be_checked);
  gtk_widget_set_visible (self->day_image, !item->can_be_checked);
  /* Translators: checks something off; %s is such as "Telling your patients" */
  check = g_strdup_printf (_ ("Done: %s"), title);
  rounds_shown_text_set_accessible_label (self->check_button, check);
}

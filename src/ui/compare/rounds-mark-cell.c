/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-criterion-kinds.h"
#include "rounds-line-text.h"
#include "rounds-mark-cell.h"
#include "rounds-mark-scale.h"
#include "rounds-shown-text.h"

/**
 * RoundsMarkCell:
 *
 * The mark of one option on one criterion, with the reason behind it when there is one.
 */
struct _RoundsMarkCell
{
  AdwBin parent_instance;

  RoundsPlan *plan; /* owned */
  RoundsOption *option; /* owned */
  RoundsCriterion *criterion; /* owned */
  gboolean in_act;
  gboolean updating;

  RoundsLineText *reason_line; /* owned by the entry */
  RoundsMarkScale *scale;
  GtkMenuButton *reason_button;
  GtkLabel *reason_title;
  GtkEntry *reason_entry;
  GtkButton *clear_button;
  GtkLabel *reason_label;
};

G_DEFINE_FINAL_TYPE (RoundsMarkCell, rounds_mark_cell, ADW_TYPE_BIN)

static RoundsRating *
find_rating (RoundsMarkCell *self)
{
  return rounds_rating_lookup (self->plan, rounds_record_get_id (ROUNDS_RECORD (self->option)),
                               rounds_record_get_id (ROUNDS_RECORD (self->criterion)));
}

static void
write_value (RoundsMarkCell *self, const char *property, const GValue *value)
{
  rounds_rating_set (self->plan, rounds_record_get_id (ROUNDS_RECORD (self->option)),
                     rounds_record_get_id (ROUNDS_RECORD (self->criterion)), property, value);
}

static void
on_mark_chosen_cb (RoundsMarkCell *self, int mark)
{
  /* Translators: an edit that can be undone; %s is the name of a criterion */
  g_autofree char *name =
      g_strdup_printf (_ ("Mark “%s”"), rounds_criterion_get_title (self->criterion));
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_INT);
  g_value_set_int (&value, mark);
  rounds_plan_begin_act (self->plan, name);
  write_value (self, "mark", &value);
  rounds_plan_end_act (self->plan);
}

static void
on_reason_changed_cb (RoundsMarkCell *self)
{
  g_auto (GValue) value = G_VALUE_INIT;

  if (self->updating || !self->in_act)
    return;
  g_value_init (&value, G_TYPE_STRING);
  g_value_set_string (&value, rounds_line_text_get_value (self->reason_line));
  write_value (self, "reason", &value);
}

/* What is typed while the popover is open is one act, however long it takes. */
static void
end_act (RoundsMarkCell *self)
{
  if (!self->in_act)
    return;
  self->in_act = FALSE;
  rounds_plan_end_act (self->plan);
}

/* The dialog of a long text takes the place of the popover and goes on with its act. */
static void
on_reason_closed_cb (RoundsMarkCell *self)
{
  if (!rounds_line_text_get_opened (self->reason_line))
    end_act (self);
}

static void
on_reason_shown_cb (RoundsMarkCell *self)
{
  /* Translators: an edit that can be undone; %s is the name of a criterion */
  g_autofree char *name =
      g_strdup_printf (_ ("Reason for “%s”"), rounds_criterion_get_title (self->criterion));

  if (self->in_act)
    return;
  self->in_act = TRUE;
  rounds_plan_begin_act (self->plan, name);
}

static void
on_clear_clicked_cb (RoundsMarkCell *self)
{
  gtk_menu_button_popdown (self->reason_button);
  on_mark_chosen_cb (self, ROUNDS_INTEGER_UNSET);
}

static void
describe (RoundsMarkCell *self)
{
  g_autofree char *option = rounds_option_dup_title (self->plan, self->option);
  const char *criterion = rounds_criterion_get_title (self->criterion);
  /* Translators: a criterion, then an option */
  g_autofree char *subject = g_strdup_printf (_ ("%s, %s"), criterion, option);
  /* Translators: %s is a criterion and an option: "Growth, Chart review" */
  g_autofree char *reason = g_strdup_printf (_ ("Reason: %s"), subject);

  rounds_mark_scale_describe (self->scale, subject, rounds_criterion_get_lowest (self->criterion),
                              rounds_criterion_get_highest (self->criterion));
  rounds_shown_text_set_accessible_label (self->reason_button, reason);
  rounds_shown_text_set_accessible_label (self->reason_entry, reason);
  rounds_shown_text_set_label (self->reason_title, subject);
}

static void
rounds_mark_cell_dispose (GObject *object)
{
  RoundsMarkCell *self = ROUNDS_MARK_CELL (object);

  end_act (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_MARK_CELL);
  g_clear_object (&self->criterion);
  g_clear_object (&self->option);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_mark_cell_parent_class)->dispose (object);
}

static void
rounds_mark_cell_class_init (RoundsMarkCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_mark_cell_dispose;

  g_type_ensure (ROUNDS_TYPE_MARK_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/compare/rounds-mark-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsMarkCell, scale);
  gtk_widget_class_bind_template_child (widget_class, RoundsMarkCell, reason_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsMarkCell, reason_title);
  gtk_widget_class_bind_template_child (widget_class, RoundsMarkCell, reason_entry);
  gtk_widget_class_bind_template_child (widget_class, RoundsMarkCell, clear_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsMarkCell, reason_label);
  gtk_widget_class_bind_template_callback (widget_class, on_mark_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_reason_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_reason_closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_clear_clicked_cb);
}

static void
rounds_mark_cell_init (RoundsMarkCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->reason_line = rounds_line_text_new (GTK_EDITABLE (self->reason_entry));
  g_signal_connect_object (self->reason_line, "notify::value", G_CALLBACK (on_reason_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reason_line, "notify::opened", G_CALLBACK (on_reason_closed_cb),
                           self, G_CONNECT_SWAPPED);
}

/** rounds_mark_cell_new: the cell of @option in the row of @criterion */
GtkWidget *
rounds_mark_cell_new (RoundsPlan *plan, RoundsOption *option, RoundsCriterion *criterion)
{
  RoundsMarkCell *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);
  g_return_val_if_fail (ROUNDS_IS_OPTION (option) && ROUNDS_IS_CRITERION (criterion), NULL);

  self = g_object_new (ROUNDS_TYPE_MARK_CELL, NULL);
  self->plan = g_object_ref (plan);
  self->option = g_object_ref (option);
  self->criterion = g_object_ref (criterion);
  rounds_mark_cell_update (self);
  return GTK_WIDGET (self);
}

/** rounds_mark_cell_update: shows the mark, the reason and the names as they are in the plan */
void
rounds_mark_cell_update (RoundsMarkCell *self)
{
  RoundsRating *rating;
  const char *reason;

  g_return_if_fail (ROUNDS_IS_MARK_CELL (self));

  rating = find_rating (self);
  reason = rating != NULL ? rating->reason : "";
  self->updating = TRUE;
  rounds_mark_scale_set_mark (self->scale, rating != NULL ? rating->mark : ROUNDS_INTEGER_UNSET);
  rounds_line_text_set_value (self->reason_line, reason);
  rounds_shown_text_set_label (self->reason_label, reason);
  gtk_widget_set_visible (GTK_WIDGET (self->reason_label), *reason != '\0');
  gtk_widget_set_sensitive (GTK_WIDGET (self->clear_button),
                            rounds_mark_scale_get_mark (self->scale) != ROUNDS_INTEGER_UNSET);
  self->updating = FALSE;
  describe (self);
}

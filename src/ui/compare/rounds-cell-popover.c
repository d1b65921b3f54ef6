/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "rounds-cell-overrides.h"
#include "rounds-cell-popover.h"
#include "rounds-line-text.h"
#include "rounds-shown-text.h"

/**
 * RoundsCellPopover:
 *
 * Where a cell of the comparison is overwritten: the person's own words, why, and the way back to
 * what the data says (R086). What is typed is kept at once, and while the popover is open it is one
 * act.
 */
struct _RoundsCellPopover
{
  GtkPopover parent_instance;

  RoundsPlan *plan; /* owned */
  gint64 option;
  const char *property; /* with static lifetime */
  gboolean in_act;
  gboolean filling; /* the entries are being set by us */

  RoundsLineText *value_line; /* owned by the entry */
  RoundsLineText *reason_line; /* owned by the entry */
  AdwClamp *clamp;
  GtkLabel *subject_label;
  GtkLabel *said_label;
  GtkEntry *value_entry;
  GtkEntry *reason_entry;
  GtkButton *back_button;
  GtkLabel *back_label;
};

/* What a popover needs around its content, for its edge and its shadow. */
#define EDGE 24

G_DEFINE_FINAL_TYPE (RoundsCellPopover, rounds_cell_popover, GTK_TYPE_POPOVER)

static gboolean
is_said (RoundsCellPopover *self)
{
  g_autofree char *value = g_strstrip (g_strdup (rounds_line_text_get_value (self->value_line)));

  return *value != '\0';
}

/* A reason without a word of one's own would explain nothing. */
static void
update_parts (RoundsCellPopover *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->reason_entry), is_said (self));
  gtk_widget_set_sensitive (GTK_WIDGET (self->back_button), is_said (self));
}

static void
on_text_changed_cb (RoundsCellPopover *self)
{
  if (self->filling)
    return;
  if (is_said (self))
    rounds_cell_overrides_set (self->plan, self->option, self->property,
                               rounds_line_text_get_value (self->value_line),
                               rounds_line_text_get_value (self->reason_line));
  else
    rounds_cell_overrides_clear (self->plan, self->option, self->property);
  update_parts (self);
}

static void
on_value_activated_cb (RoundsCellPopover *self)
{
  if (is_said (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->reason_entry));
  else
    gtk_popover_popdown (GTK_POPOVER (self));
}

static void
on_reason_activated_cb (RoundsCellPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
on_back_clicked_cb (RoundsCellPopover *self)
{
  rounds_line_text_set_value (self->value_line, "");
  gtk_popover_popdown (GTK_POPOVER (self));
}

/* In a narrow window with large text the entries would be wider than the window. */
static void
on_realized_cb (RoundsCellPopover *self)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  adw_clamp_set_maximum_size (self->clamp, MAX (gtk_widget_get_width (window) - 2 * EDGE, EDGE));
}

static void
on_shown_cb (RoundsCellPopover *self)
{
  /* Translators: an edit that can be undone; %s is a property and an option: "Growth, Chart review"
   */
  g_autofree char *name =
      g_strdup_printf (_ ("Overwrite “%s”"), gtk_label_get_label (self->subject_label));

  if (self->in_act)
    return;
  self->in_act = TRUE;
  rounds_plan_begin_act (self->plan, name);
  gtk_widget_grab_focus (GTK_WIDGET (self->value_entry));
}

static void
end_act (RoundsCellPopover *self)
{
  if (!self->in_act)
    return;
  self->in_act = FALSE;
  rounds_plan_end_act (self->plan);
}

/* The dialog of a long text takes the place of the popover and goes on with its act. */
static void
on_closed_cb (RoundsCellPopover *self)
{
  if (!rounds_line_text_get_opened (self->value_line) &&
      !rounds_line_text_get_opened (self->reason_line))
    end_act (self);
}

static void
rounds_cell_popover_dispose (GObject *object)
{
  RoundsCellPopover *self = ROUNDS_CELL_POPOVER (object);

  end_act (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_CELL_POPOVER);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_cell_popover_parent_class)->dispose (object);
}

static void
rounds_cell_popover_class_init (RoundsCellPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_cell_popover_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/compare/rounds-cell-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsCellPopover, clamp);
  gtk_widget_class_bind_template_child (widget_class, RoundsCellPopover, subject_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsCellPopover, said_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsCellPopover, value_entry);
  gtk_widget_class_bind_template_child (widget_class, RoundsCellPopover, reason_entry);
  gtk_widget_class_bind_template_child (widget_class, RoundsCellPopover, back_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsCellPopover, back_label);
  gtk_widget_class_bind_template_callback (widget_class, on_value_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_reason_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_back_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_realized_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_closed_cb);
}

static RoundsLineText *
watch (RoundsCellPopover *self, GtkEntry *entry)
{
  RoundsLineText *line = rounds_line_text_new (GTK_EDITABLE (entry));

  g_signal_connect_object (line, "notify::value", G_CALLBACK (on_text_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (line, "notify::opened", G_CALLBACK (on_closed_cb), self,
                           G_CONNECT_SWAPPED);
  return line;
}

static void
rounds_cell_popover_init (RoundsCellPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->value_line = watch (self, self->value_entry);
  self->reason_line = watch (self, self->reason_entry);
}

static void
describe (RoundsCellPopover *self, const char *subject, const char *said)
{
  /* Translators: accessible name of a field; %s is a property and an option: "Growth, Chart review"
   */
  g_autofree char *value = g_strdup_printf (_ ("In your own words: %s"), subject);
  /* Translators: %s is a criterion and an option: "Growth, Chart review" */
  g_autofree char *reason = g_strdup_printf (_ ("Reason: %s"), subject);
  g_autofree char *data = NULL;

  if (said != NULL)
    /* Translators: %s is what the program's own table says about a kind of work */
    data = g_strdup_printf (_ ("The data says: %s"), said);
  rounds_shown_text_set_label (self->subject_label, subject);
  gtk_label_set_label (self->said_label, data != NULL ? data : "");
  gtk_widget_set_visible (GTK_WIDGET (self->said_label), data != NULL);
  gtk_label_set_label (self->back_label,
                       said != NULL ? _ ("_Back to What the Data Says") : _ ("_Clear"));
  rounds_shown_text_set_accessible_label (self->value_entry, value);
  rounds_shown_text_set_accessible_label (self->reason_entry, reason);
}

/**
 * rounds_cell_popover_new:
 * @option: its id
 * @property: stable name of the row, with static lifetime
 * @subject: the row and the option, for people
 * @said: (nullable): what the data says; %NULL where it says nothing
 */
GtkWidget *
rounds_cell_popover_new (RoundsPlan *plan, gint64 option, const char *property, const char *subject,
                         const char *said)
{
  RoundsCellPopover *self;
  RoundsCellOverride *override;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);
  g_return_val_if_fail (property != NULL && subject != NULL, NULL);

  self = g_object_new (ROUNDS_TYPE_CELL_POPOVER, NULL);
  self->plan = g_object_ref (plan);
  self->option = option;
  self->property = property;
  override = rounds_cell_overrides_lookup (plan, option, property);
  self->filling = TRUE;
  rounds_line_text_set_value (self->value_line, override != NULL ? override->value : "");
  rounds_line_text_set_value (self->reason_line, override != NULL ? override->reason : "");
  self->filling = FALSE;
  describe (self, subject, said);
  update_parts (self);
  return GTK_WIDGET (self);
}

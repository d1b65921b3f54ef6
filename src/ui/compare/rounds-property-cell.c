/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-cell-popover.h"
#include "rounds-comparison.h"
#include "rounds-property-cell.h"
#include "rounds-excerpt.h"
#include "rounds-shown-text.h"

/**
 * RoundsPropertyCell:
 *
 * How one property of one option is: what the data says, or what the person says instead, marked as
 * theirs and with their reason. Activating it opens what it can be overwritten with.
 */
struct _RoundsPropertyCell
{
  AdwBin parent_instance;

  RoundsPlan *plan; /* owned */
  gint64 option;
  const char *property; /* with static lifetime; NULL until first updated */
  char *subject; /* owned, nullable */
  char *said; /* owned, nullable */

  GtkWidget *popover; /* child of the button; NULL until first asked for */
  GtkButton *button;
  GtkLabel *value_label;
  GtkLabel *own_label;
};

G_DEFINE_FINAL_TYPE (RoundsPropertyCell, rounds_property_cell, ADW_TYPE_BIN)

static void
take_popover_off (RoundsPropertyCell *self)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

/* There are dozens of cells and one is edited at a time, so its popover is made when it is asked
 * for. A menu button would do the same, but measures its child as if it could not wrap. */
static void
on_clicked_cb (RoundsPropertyCell *self)
{
  take_popover_off (self);
  self->popover =
      rounds_cell_popover_new (self->plan, self->option, self->property, self->subject, self->said);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self->button));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

/* Frames after which the cell has the size that its new text needs. */
#define FRAMES_TO_GROW 2

static gboolean
follow_cell (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  RoundsPropertyCell *self = ROUNDS_PROPERTY_CELL (widget);
  guint *n_frames = data;

  if (self->popover == NULL)
    return G_SOURCE_REMOVE;
  /* It is placed anew only while it has a size to be given. */
  gtk_widget_queue_resize (self->popover);
  gtk_popover_present (GTK_POPOVER (self->popover));
  return ++*n_frames < FRAMES_TO_GROW ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
rounds_property_cell_dispose (GObject *object)
{
  RoundsPropertyCell *self = ROUNDS_PROPERTY_CELL (object);

  take_popover_off (self);
  /* The child is bound too: the template must not take it away behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PROPERTY_CELL);
  g_clear_pointer (&self->said, g_free);
  g_clear_pointer (&self->subject, g_free);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_property_cell_parent_class)->dispose (object);
}

static void
rounds_property_cell_class_init (RoundsPropertyCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_property_cell_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/compare/rounds-property-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsPropertyCell, button);
  gtk_widget_class_bind_template_child (widget_class, RoundsPropertyCell, value_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsPropertyCell, own_label);
  gtk_widget_class_bind_template_callback (widget_class, on_clicked_cb);
}

static void
rounds_property_cell_init (RoundsPropertyCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_property_cell_new: a cell that shows nothing yet */
GtkWidget *
rounds_property_cell_new (RoundsPlan *plan)
{
  RoundsPropertyCell *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  self = g_object_new (ROUNDS_TYPE_PROPERTY_CELL, NULL);
  self->plan = g_object_ref (plan);
  return GTK_WIDGET (self);
}

static void
show_own (RoundsPropertyCell *self, const RoundsCell *cell)
{
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->own_label), cell->own != NULL);
  if (cell->own == NULL)
    return;
  if (*cell->own->reason != '\0')
    /* Translators: marks the person's own words; %s is the reason that they gave */
    text = g_strdup_printf (_ ("Yours: %s"), cell->own->reason);
  else
    text = g_strdup (_ ("Yours"));
  rounds_shown_text_set_label (self->own_label, text);
}

static void
describe (RoundsPropertyCell *self, const RoundsCell *cell)
{
  g_autofree char *text = rounds_excerpt_dup (rounds_cell_get_text (cell), ROUNDS_EXCERPT_SCREEN);
  g_autofree char *all = rounds_cell_describe (cell);
  g_autofree char *behind = all != NULL ? rounds_excerpt_dup (all, ROUNDS_EXCERPT_SCREEN) : NULL;
  /* Translators: accessible name of a cell: a property and an option, then how it is there, as in
   * "Growth, Chart review: Usually none built in" */
  g_autofree char *name = g_strdup_printf (_ ("%s: %s"), self->subject, text);

  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), behind);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  behind != NULL ? behind : "", -1);
}

/** rounds_property_cell_update: shows @cell, which is not kept */
void
rounds_property_cell_update (RoundsPropertyCell *self, const RoundsCell *cell)
{
  g_autofree char *title = NULL;

  g_return_if_fail (ROUNDS_IS_PROPERTY_CELL (self) && cell != NULL);

  title = rounds_option_dup_title (self->plan, cell->option);
  self->option = rounds_record_get_id (ROUNDS_RECORD (cell->option));
  self->property = cell->property;
  g_set_str (&self->said, cell->said);
  g_clear_pointer (&self->subject, g_free);
  /* Translators: a property, then an option: "Growth, Chart review" */
  self->subject = g_strdup_printf (_ ("%s, %s"), cell->title, title);
  rounds_shown_text_set_label (self->value_label, rounds_cell_get_text (cell));
  if (cell->is_quiet)
    gtk_widget_add_css_class (GTK_WIDGET (self->value_label), "dimmed");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->value_label), "dimmed");
  show_own (self, cell);
  describe (self, cell);
  /* The cell grows below what is typed about it, and the popover would cover it. */
  if (self->popover != NULL && gtk_widget_get_mapped (self->popover))
    gtk_widget_add_tick_callback (GTK_WIDGET (self), follow_cell, g_new0 (guint, 1), g_free);
}

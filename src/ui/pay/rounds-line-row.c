/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-line-list.h"
#include "rounds-line-row.h"
#include "rounds-shown-text.h"

/**
 * RoundsLineRow:
 *
 * One line of income or cost in a list: its name and what it comes to, with a button to remove it.
 * Activating the row opens the line.
 */
struct _RoundsLineRow
{
  AdwActionRow parent_instance;

  RoundsPlan *plan; /* owned */
  RoundsRecord *line; /* owned */

  GtkButton *remove_button;
};

typedef enum
{
  SIGNAL_REMOVE,
  N_SIGNALS
} RoundsLineRowSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsLineRow, rounds_line_row, ADW_TYPE_ACTION_ROW)

/* The list lets go of the row as soon as its line is gone. */
static void
on_remove_clicked_cb (RoundsLineRow *self)
{
  g_autoptr (RoundsLineRow) kept = g_object_ref (self);

  g_signal_emit (kept, signals[SIGNAL_REMOVE], 0);
}

static void
show_line (RoundsLineRow *self)
{
  g_autofree char *name = rounds_line_dup_name (self->line);
  g_autofree char *description = rounds_line_describe (self->plan, self->line);

  rounds_shown_text_set_title (self, name);
  rounds_shown_text_set_subtitle (self, description);
  rounds_shown_text_set_accessible_description (self->remove_button, name);
}

static void
rounds_line_row_dispose (GObject *object)
{
  RoundsLineRow *self = ROUNDS_LINE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_LINE_ROW);
  g_clear_object (&self->line);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_line_row_parent_class)->dispose (object);
}

static void
rounds_line_row_class_init (RoundsLineRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_line_row_dispose;

  /** RoundsLineRow::remove: the line is to be removed */
  signals[SIGNAL_REMOVE] = g_signal_new ("remove", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-line-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsLineRow, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, on_remove_clicked_cb);
}

static void
rounds_line_row_init (RoundsLineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_line_row_new: follows @line of @plan, an income line or a cost line */
GtkWidget *
rounds_line_row_new (RoundsPlan *plan, RoundsRecord *line)
{
  RoundsLineRow *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && ROUNDS_IS_RECORD (line), NULL);

  self = g_object_new (ROUNDS_TYPE_LINE_ROW, NULL);
  self->plan = g_object_ref (plan);
  self->line = g_object_ref (line);
  g_signal_connect_object (line, "notify", G_CALLBACK (show_line), self, G_CONNECT_SWAPPED);
  show_line (self);
  return GTK_WIDGET (self);
}

/** rounds_line_row_get_line: (transfer none) */
RoundsRecord *
rounds_line_row_get_line (RoundsLineRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_LINE_ROW (self), NULL);

  return self->line;
}

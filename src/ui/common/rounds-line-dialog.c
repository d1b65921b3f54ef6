/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-line-dialog.h"
#include "rounds-long-text-buffer.h"

/**
 * RoundsLineDialog:
 *
 * All of a text that is too long for its field of one line, to be read, shortened or cleared. What
 * is typed is in the field at once, and what the field is given by others is seen here.
 */
struct _RoundsLineDialog
{
  AdwDialog parent_instance;

  RoundsLineText *line; /* borrowed, nullable: the field may go first */
  AdwWindowTitle *window_title;
  RoundsLongTextBuffer *buffer;
  GtkTextView *text_view;
};

G_DEFINE_FINAL_TYPE (RoundsLineDialog, rounds_line_dialog, ADW_TYPE_DIALOG)

static void
on_whole_changed_cb (RoundsLineDialog *self)
{
  g_autofree char *whole = rounds_long_text_buffer_dup_whole (self->buffer);
  gulong length = (gulong) g_utf8_strlen (whole, -1);
  g_autofree char *count =
      g_strdup_printf (ngettext ("%'lu character", "%'lu characters", length), length);

  adw_window_title_set_subtitle (self->window_title, count);
}

/* As when its record was deleted by undo: there is nothing left to type into. */
static void
on_field_gone_cb (gpointer user_data, GObject *line)
{
  RoundsLineDialog *self = user_data;

  self->line = NULL;
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    adw_dialog_force_close (ADW_DIALOG (self));
}

static void
rounds_line_dialog_dispose (GObject *object)
{
  RoundsLineDialog *self = ROUNDS_LINE_DIALOG (object);

  if (self->line != NULL)
    g_object_weak_unref (G_OBJECT (self->line), on_field_gone_cb, self);
  self->line = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_LINE_DIALOG);
  G_OBJECT_CLASS (rounds_line_dialog_parent_class)->dispose (object);
}

static void
rounds_line_dialog_class_init (RoundsLineDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_line_dialog_dispose;

  g_type_ensure (ROUNDS_TYPE_LONG_TEXT_BUFFER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/common/rounds-line-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsLineDialog, window_title);
  gtk_widget_class_bind_template_child (widget_class, RoundsLineDialog, buffer);
  gtk_widget_class_bind_template_child (widget_class, RoundsLineDialog, text_view);
  gtk_widget_class_bind_template_callback (widget_class, on_whole_changed_cb);
}

static void
rounds_line_dialog_init (RoundsLineDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rounds_line_dialog_new:
 * @line: what is shown
 * @name: (nullable): of its field, for people
 */
AdwDialog *
rounds_line_dialog_new (RoundsLineText *line, const char *name)
{
  RoundsLineDialog *self;
  const char *title = name != NULL ? name : _ ("Whole Text");
  GtkTextIter start;

  g_return_val_if_fail (ROUNDS_IS_LINE_TEXT (line), NULL);

  self = g_object_new (ROUNDS_TYPE_LINE_DIALOG, "title", title, NULL);
  adw_window_title_set_title (self->window_title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text_view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, -1);
  g_object_bind_property (line, "value", self->buffer, "whole",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  gtk_text_buffer_get_start_iter (GTK_TEXT_BUFFER (self->buffer), &start);
  gtk_text_buffer_place_cursor (GTK_TEXT_BUFFER (self->buffer), &start);
  self->line = line;
  g_object_weak_ref (G_OBJECT (line), on_field_gone_cb, self);
  return ADW_DIALOG (self);
}

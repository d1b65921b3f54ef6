/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "rounds-page-paintable.h"
#include "rounds-plan-preview.h"
#include "rounds-plan-report.h"

/* A sheet is as wide on the screen as it needs to be read, and never wider. */
#define SHEET_WIDTH 820

/**
 * RoundsPlanPreview:
 *
 * The pages of the paper plan below each other, as they will be printed: the same pages draw both.
 * It follows the plan while it can be seen and sleeps while it cannot.
 *
 * Accessibility: a list of pages; the words are in the PDF and in the views.
 */
struct _RoundsPlanPreview
{
  GtkWidget parent_instance;

  RoundsFigures *figures; /* owned, nullable */
  RoundsReportOptions *options; /* owned, nullable */
  GSignalGroup *plan_signals;
  GSignalGroup *option_signals;
  guint show_source;
  gboolean stale;

  GtkWidget *sheets; /* box of the pages */
};

G_DEFINE_FINAL_TYPE (RoundsPlanPreview, rounds_plan_preview, GTK_TYPE_WIDGET)

static GtkWidget *
create_sheet (RoundsPages *pages, guint page)
{
  g_autoptr (RoundsPagePaintable) paintable = rounds_page_paintable_new (pages, page);
  GtkWidget *picture = gtk_picture_new_for_paintable (GDK_PAINTABLE (paintable));
  g_autofree char *name = NULL;

  /* Translators: a page of the preview: its number, of how many */
  name = g_strdup_printf (_ ("Page %u of %u"), page + 1, rounds_pages_get_n_pages (pages));
  gtk_picture_set_alternative_text (GTK_PICTURE (picture), name);
  gtk_widget_add_css_class (picture, "rounds-sheet");
  return picture;
}

static gboolean
show_pages (gpointer user_data)
{
  RoundsPlanPreview *self = user_data;
  g_autoptr (RoundsPages) pages = rounds_plan_preview_dup_pages (self);
  GtkWidget *sheet = gtk_widget_get_first_child (self->sheets);

  self->show_source = 0;
  self->stale = FALSE;
  for (guint i = 0; pages != NULL && i < rounds_pages_get_n_pages (pages); i++)
    {
      GtkWidget *next = create_sheet (pages, i);

      if (sheet != NULL)
        {
          GtkWidget *old = sheet;

          sheet = gtk_widget_get_next_sibling (sheet);
          gtk_box_insert_child_after (GTK_BOX (self->sheets), next, old);
          gtk_box_remove (GTK_BOX (self->sheets), old);
        }
      else
        gtk_box_append (GTK_BOX (self->sheets), next);
    }
  while (sheet != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (sheet);

      gtk_box_remove (GTK_BOX (self->sheets), sheet);
      sheet = next;
    }
  return G_SOURCE_REMOVE;
}

static void
queue_pages (RoundsPlanPreview *self)
{
  self->stale = TRUE;
  if (self->show_source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->show_source = g_idle_add (show_pages, self);
}

static void
rounds_plan_preview_map (GtkWidget *widget)
{
  RoundsPlanPreview *self = ROUNDS_PLAN_PREVIEW (widget);

  GTK_WIDGET_CLASS (rounds_plan_preview_parent_class)->map (widget);
  if (self->stale)
    queue_pages (self);
}

static void
rounds_plan_preview_dispose (GObject *object)
{
  RoundsPlanPreview *self = ROUNDS_PLAN_PREVIEW (object);
  GtkWidget *child;

  g_clear_handle_id (&self->show_source, g_source_remove);
  g_clear_object (&self->plan_signals);
  g_clear_object (&self->option_signals);
  g_clear_object (&self->figures);
  g_clear_object (&self->options);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (rounds_plan_preview_parent_class)->dispose (object);
}

static void
rounds_plan_preview_class_init (RoundsPlanPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_plan_preview_dispose;
  widget_class->map = rounds_plan_preview_map;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rounds_plan_preview_init (RoundsPlanPreview *self)
{
  GtkWidget *clamp = adw_clamp_new ();

  self->sheets = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  gtk_widget_set_margin_top (self->sheets, 18);
  gtk_widget_set_margin_bottom (self->sheets, 18);
  gtk_widget_set_margin_start (self->sheets, 12);
  gtk_widget_set_margin_end (self->sheets, 12);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), SHEET_WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), self->sheets);
  gtk_widget_set_parent (clamp, GTK_WIDGET (self));

  self->plan_signals = g_signal_group_new (ROUNDS_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan_signals, "changed", G_CALLBACK (queue_pages), self);
  g_signal_group_connect_swapped (self->plan_signals, "notify::loaded", G_CALLBACK (queue_pages),
                                  self);
  self->option_signals = g_signal_group_new (ROUNDS_TYPE_REPORT_OPTIONS);
  g_signal_group_connect_swapped (self->option_signals, "notify", G_CALLBACK (queue_pages), self);
}

/** rounds_plan_preview_set_figures: @figures is nullable */
void
rounds_plan_preview_set_figures (RoundsPlanPreview *self, RoundsFigures *figures)
{
  g_return_if_fail (ROUNDS_IS_PLAN_PREVIEW (self));

  if (!g_set_object (&self->figures, figures))
    return;
  g_signal_group_set_target (self->plan_signals,
                             figures != NULL ? rounds_figures_get_plan (figures) : NULL);
  queue_pages (self);
}

/** rounds_plan_preview_set_options: what is on the paper; @options is nullable */
void
rounds_plan_preview_set_options (RoundsPlanPreview *self, RoundsReportOptions *options)
{
  g_return_if_fail (ROUNDS_IS_PLAN_PREVIEW (self));

  if (!g_set_object (&self->options, options))
    return;
  g_signal_group_set_target (self->option_signals, options);
  queue_pages (self);
}

/** rounds_plan_preview_dup_pages: (nullable): the pages as they are now */
RoundsPages *
rounds_plan_preview_dup_pages (RoundsPlanPreview *self)
{
  g_return_val_if_fail (ROUNDS_IS_PLAN_PREVIEW (self), NULL);

  if (self->figures == NULL || self->options == NULL)
    return NULL;
  return rounds_plan_report_paginate (self->figures, self->options);
}

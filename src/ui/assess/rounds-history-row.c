/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-history-row.h"
#include "rounds-shown-text.h"

/**
 * RoundsHistoryRow:
 *
 * One answer in two assessments, the earlier one at the start and the later one at the end. To a
 * screen reader it is one sentence.
 */
struct _RoundsHistoryRow
{
  AdwPreferencesRow parent_instance;

  GtkLabel *what_label;
  GtkLabel *before_label;
  GtkLabel *after_label;
};

G_DEFINE_FINAL_TYPE (RoundsHistoryRow, rounds_history_row, ADW_TYPE_PREFERENCES_ROW)

static void
rounds_history_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_HISTORY_ROW);
  G_OBJECT_CLASS (rounds_history_row_parent_class)->dispose (object);
}

static void
rounds_history_row_class_init (RoundsHistoryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_history_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-history-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsHistoryRow, what_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsHistoryRow, before_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsHistoryRow, after_label);
}

static void
rounds_history_row_init (RoundsHistoryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rounds_history_row_new:
 * @what: what was asked
 * @before: the earlier answer, in words
 * @after: the later answer, in words
 */
GtkWidget *
rounds_history_row_new (const char *what, const char *before, const char *after)
{
  RoundsHistoryRow *self;
  g_autofree char *sentence = NULL;

  g_return_val_if_fail (what != NULL && before != NULL && after != NULL, NULL);

  self = g_object_new (ROUNDS_TYPE_HISTORY_ROW, NULL);
  /* Translators: what was asked, the earlier answer, the later answer */
  sentence = g_strdup_printf (_ ("%s: then %s, now %s"), what, before, after);
  rounds_shown_text_set_label (self->what_label, what);
  rounds_shown_text_set_label (self->before_label, before);
  rounds_shown_text_set_label (self->after_label, after);
  rounds_shown_text_set_accessible_label (self, sentence);
  return GTK_WIDGET (self);
}

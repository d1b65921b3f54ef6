/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-benchmark-row.h"
#include "rounds-benchmark-text.h"

/**
 * RoundsBenchmarkRow:
 *
 * One published figure with where today's pay lies on it; unfolded, what to know before relying on
 * it, and all of its source. The rows inside are made when the row is first unfolded.
 */
struct _RoundsBenchmarkRow
{
  AdwExpanderRow parent_instance;

  GPtrArray *cautions; /* owned: of texts */
  GArray *details; /* owned: of RoundsBenchmarkLine */
  GPtrArray *rows; /* owned list of the rows inside, which are the expander's */
};

G_DEFINE_FINAL_TYPE (RoundsBenchmarkRow, rounds_benchmark_row, ADW_TYPE_EXPANDER_ROW)

static void
add_row (RoundsBenchmarkRow *self, const char *label, const char *text, gboolean is_caution)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_subtitle_selectable (ADW_ACTION_ROW (row), TRUE);
  gtk_widget_add_css_class (row, "property");
  if (is_caution)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                               gtk_image_new_from_icon_name ("dialog-warning-symbolic"));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
on_expanded_cb (RoundsBenchmarkRow *self)
{
  if (!adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)) || self->rows->len > 0 ||
      self->details == NULL)
    return;
  for (guint i = 0; i < self->cautions->len; i++)
    add_row (self, _ ("Caution"), g_ptr_array_index (self->cautions, i), TRUE);
  for (guint i = 0; i < self->details->len; i++)
    {
      const RoundsBenchmarkLine *line = &g_array_index (self->details, RoundsBenchmarkLine, i);

      add_row (self, line->label, line->text, FALSE);
    }
}

static void
clear_rows (RoundsBenchmarkRow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static void
rounds_benchmark_row_finalize (GObject *object)
{
  RoundsBenchmarkRow *self = ROUNDS_BENCHMARK_ROW (object);

  g_clear_pointer (&self->cautions, g_ptr_array_unref);
  g_clear_pointer (&self->details, g_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (rounds_benchmark_row_parent_class)->finalize (object);
}

static void
rounds_benchmark_row_class_init (RoundsBenchmarkRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_benchmark_row_finalize;
}

static void
rounds_benchmark_row_init (RoundsBenchmarkRow *self)
{
  self->rows = g_ptr_array_new ();
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (on_expanded_cb), NULL);
}

GtkWidget *
rounds_benchmark_row_new (void)
{
  return g_object_new (ROUNDS_TYPE_BENCHMARK_ROW, NULL);
}

/* The figure, who says so, and where one's own pay lies. */
static char *
describe (const RoundsBenchmark *benchmark, RoundsPlace place)
{
  g_autofree char *value = rounds_benchmark_text_dup_value (benchmark);
  g_autofree char *source = rounds_benchmark_text_dup_source (benchmark);
  g_autofree char *where = rounds_benchmark_text_dup_place (benchmark, place);

  if (where == NULL)
    /* Translators: a pay figure, then when it was paid */
    return g_strdup_printf (_ ("%s, %s"), value, source);
  /* Translators: a pay figure, then when it was paid; on a line of its own, a sentence on one's
   * own pay */
  return g_strdup_printf (_ ("%s, %s\n%s"), value, source, where);
}

/**
 * rounds_benchmark_row_show:
 *
 * Shows @benchmark and where today's pay lies on it. What is unfolded stays so while only the own
 * pay changes.
 */
void
rounds_benchmark_row_show (RoundsBenchmarkRow *self, const RoundsBenchmark *benchmark,
                           RoundsPlace place)
{
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  g_return_if_fail (ROUNDS_IS_BENCHMARK_ROW (self) && benchmark != NULL);

  title = rounds_benchmark_text_dup_title (benchmark);
  subtitle = describe (benchmark, place);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  clear_rows (self);
  g_clear_pointer (&self->cautions, g_ptr_array_unref);
  g_clear_pointer (&self->details, g_array_unref);
  self->cautions = rounds_benchmark_text_list_cautions (benchmark);
  self->details = rounds_benchmark_text_list_details (benchmark);
  on_expanded_cb (self);
}

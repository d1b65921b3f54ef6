/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-worked-row.h"
#include "rounds-worked-text.h"

/**
 * RoundsWorkedRow:
 *
 * The worked examples, folded: one role from two starts, for whom it is computed, and the source of
 * every figure. They are read and computed when the row is first unfolded.
 */
struct _RoundsWorkedRow
{
  AdwExpanderRow parent_instance;

  RoundsFigures *figures; /* owned, nullable */
  GSignalGroup *signals; /* owned */
  GPtrArray *rows; /* of borrowed AdwActionRow */
};

G_DEFINE_FINAL_TYPE (RoundsWorkedRow, rounds_worked_row, ADW_TYPE_EXPANDER_ROW)

static void
add_row (RoundsWorkedRow *self, const char *title, const char *text)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  adw_action_row_set_subtitle_selectable (ADW_ACTION_ROW (row), TRUE);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
clear_rows (RoundsWorkedRow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static void
add_examples (RoundsWorkedRow *self, RoundsWorkedModel *model)
{
  guint n_figures = rounds_worked_model_get_n_figures (model);

  for (guint i = 0; i < n_figures; i++)
    {
      const RoundsWorkedFigure *figure = rounds_worked_model_get_figure (model, i);
      g_autofree char *title = rounds_worked_text_dup_title (figure);
      g_autofree char *change = rounds_worked_text_dup_change (figure);
      g_autofree char *pay = rounds_worked_text_dup_pay (figure);
      g_autofree char *text = g_strdup_printf ("%s\n%s", change, pay);

      add_row (self, title, text);
    }
  if (n_figures > 0)
    {
      g_autofree char *household =
          rounds_worked_text_dup_household (model, rounds_worked_model_get_figure (model, 0));

      add_row (self, _ ("Computed for"), household);
    }
}

/* What the same survey says of one start after the other stands in one row. */
static void
add_sources (RoundsWorkedRow *self, RoundsWorkedModel *model)
{
  g_autoptr (GArray) sources = rounds_worked_text_list_sources (model);

  for (guint i = 0, next; i < sources->len; i = next)
    {
      const RoundsWorkedSource *source = &g_array_index (sources, RoundsWorkedSource, i);
      g_autofree char *text = g_strdup_printf ("%s\n%s", source->text, source->address);
      g_autoptr (GString) titles = g_string_new (source->title);

      for (next = i + 1; next < sources->len; next++)
        {
          const RoundsWorkedSource *other = &g_array_index (sources, RoundsWorkedSource, next);

          if (!g_str_equal (other->text, source->text))
            break;
          g_string_append_printf (titles, "\n%s", other->title);
        }
      add_row (self, titles->str, text);
    }
}

static void
show_examples (RoundsWorkedRow *self)
{
  RoundsWorkedModel *model;

  clear_rows (self);
  if (self->figures == NULL || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;
  model = rounds_figures_get_model (self->figures, ROUNDS_TYPE_WORKED_MODEL);
  g_signal_group_set_target (self->signals, model);
  add_examples (self, model);
  add_sources (self, model);
  if (rounds_worked_model_get_problem (model) != NULL)
    add_row (self, _ ("Not Available"), rounds_worked_model_get_problem (model));
}

static void
rounds_worked_row_dispose (GObject *object)
{
  RoundsWorkedRow *self = ROUNDS_WORKED_ROW (object);

  g_clear_object (&self->signals);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->figures);
  G_OBJECT_CLASS (rounds_worked_row_parent_class)->dispose (object);
}

static void
rounds_worked_row_class_init (RoundsWorkedRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rounds_worked_row_dispose;
}

static void
rounds_worked_row_init (RoundsWorkedRow *self)
{
  self->rows = g_ptr_array_new ();
  self->signals = g_signal_group_new (ROUNDS_TYPE_WORKED_MODEL);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (show_examples), self);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Two Starts, One Role"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self),
                                 _ ("Worked examples: a product role in health technology, from "
                                    "primary care and from a subspecialty"));
  g_signal_connect (self, "notify::expanded", G_CALLBACK (show_examples), NULL);
}

/** rounds_worked_row_set_figures: @figures is nullable; nothing is read before it is unfolded */
void
rounds_worked_row_set_figures (RoundsWorkedRow *self, RoundsFigures *figures)
{
  g_return_if_fail (ROUNDS_IS_WORKED_ROW (self));

  if (!g_set_object (&self->figures, figures))
    return;
  g_signal_group_set_target (self->signals, NULL);
  show_examples (self);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-shown-text.h"
#include "rounds-skill-list-row.h"
#include "rounds-skill-text.h"

/* As many as fit in two lines of a narrow window. */
#define N_NAMES 4

/**
 * RoundsSkillListRow:
 *
 * A folded list of things and what is said about each. It counts them in its subtitle and hides
 * where there are none.
 */
struct _RoundsSkillListRow
{
  AdwExpanderRow parent_instance;

  GPtrArray *rows; /* owned: borrowed rows */
};

G_DEFINE_FINAL_TYPE (RoundsSkillListRow, rounds_skill_list_row, ADW_TYPE_EXPANDER_ROW)

static void
rounds_skill_list_row_finalize (GObject *object)
{
  g_ptr_array_unref (ROUNDS_SKILL_LIST_ROW (object)->rows);
  G_OBJECT_CLASS (rounds_skill_list_row_parent_class)->finalize (object);
}

static void
rounds_skill_list_row_class_init (RoundsSkillListRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_skill_list_row_finalize;
}

static void
rounds_skill_list_row_init (RoundsSkillListRow *self)
{
  self->rows = g_ptr_array_new ();
  adw_expander_row_set_subtitle_lines (ADW_EXPANDER_ROW (self), 0);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/** rounds_skill_list_row_clear: takes all lines away, and the row with them */
void
rounds_skill_list_row_clear (RoundsSkillListRow *self)
{
  g_return_if_fail (ROUNDS_IS_SKILL_LIST_ROW (self));

  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/** rounds_skill_list_row_add: @detail: (nullable): what is said about @title */
void
rounds_skill_list_row_add (RoundsSkillListRow *self, const char *title, const char *detail)
{
  GtkWidget *row;

  g_return_if_fail (ROUNDS_IS_SKILL_LIST_ROW (self) && title != NULL);

  row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title-lines", 0, "subtitle-lines",
                      0, NULL);
  rounds_shown_text_set_title (row, title);
  if (detail != NULL)
    rounds_shown_text_set_subtitle (row, detail);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

/** rounds_skill_list_row_show: @rows: (element-type RoundsSkillMatchRow): in place of what was
 *   there; their names stand in the subtitle, so that the folded row already tells */
void
rounds_skill_list_row_show (RoundsSkillListRow *self, GArray *rows)
{
  g_autofree char *names = NULL;

  g_return_if_fail (ROUNDS_IS_SKILL_LIST_ROW (self) && rows != NULL);

  rounds_skill_list_row_clear (self);
  names = rounds_skill_text_dup_names (rows, N_NAMES);
  rounds_shown_text_set_subtitle (self, names);
  for (guint i = 0; i < rows->len; i++)
    {
      const RoundsSkillMatchRow *row = &g_array_index (rows, RoundsSkillMatchRow, i);
      g_autofree char *numbers = rounds_skill_text_dup_numbers (row);

      rounds_skill_list_row_add (self, rounds_skill_text_get_name (row), numbers);
    }
}

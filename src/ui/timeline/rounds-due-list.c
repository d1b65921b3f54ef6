/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-dated-model.h"
#include "rounds-dated-text.h"
#include "rounds-due-list.h"
#include "rounds-due-row.h"

/* How many days are shown before more are asked for, how many of them if they are overdue, and how
 * many at the most: below them stand the lists, which are to stay in sight. */
#define ROWS_AT_FIRST 3
#define OVERDUE_AT_FIRST 6
#define ROWS_AT_MOST 50

#define N_PARTS (ROUNDS_DUE_UNDATED + 1)

/**
 * RoundsDueList:
 *
 * The days of the plan: what is overdue, what is due within thirty days, what comes later, and what
 * has no day yet. The first few are shown; the others are one click away.
 */
struct _RoundsDueList
{
  AdwBin parent_instance;

  RoundsDatedModel *model; /* owned, nullable */
  GSignalGroup *model_signals;
  gboolean shows_more;

  GtkWidget *boxes[N_PARTS];
  GtkLabel *labels[N_PARTS];
  GtkListBox *rows[N_PARTS];
  GtkButton *more_button;
  GtkWidget *empty_label;
};

G_DEFINE_FINAL_TYPE (RoundsDueList, rounds_due_list, ADW_TYPE_BIN)

/* Rows are used again for other days, so that the focus stays in its place. */
static void
show_part (RoundsDueList *self, RoundsDue due, guint first, guint n_shown)
{
  GtkListBoxRow *row;

  for (guint i = 0; i < n_shown; i++)
    {
      row = gtk_list_box_get_row_at_index (self->rows[due], (int) i);
      if (row == NULL)
        {
          gtk_list_box_append (self->rows[due], rounds_due_row_new ());
          row = gtk_list_box_get_row_at_index (self->rows[due], (int) i);
        }
      rounds_due_row_show (ROUNDS_DUE_ROW (row), self->model, first + i);
    }
  while ((row = gtk_list_box_get_row_at_index (self->rows[due], (int) n_shown)) != NULL)
    gtk_list_box_remove (self->rows[due], GTK_WIDGET (row));
  gtk_widget_set_visible (self->boxes[due], n_shown > 0);
}

static void
show_more_button (RoundsDueList *self, guint n_items, guint n_at_first)
{
  guint n_more = n_items - MIN (n_items, n_at_first);
  g_autofree char *text =
      g_strdup_printf (ngettext ("Show %u More", "Show %u More", n_more), n_more);

  gtk_button_set_label (self->more_button, self->shows_more ? _ ("Show Less") : text);
  gtk_widget_set_visible (GTK_WIDGET (self->more_button), n_more > 0);
}

static guint
count_due (RoundsDueList *self, RoundsDue due)
{
  return self->model != NULL ? rounds_dated_model_count_due (self->model, due) : 0;
}

static void
update (RoundsDueList *self)
{
  guint n_overdue = count_due (self, ROUNDS_DUE_OVERDUE);
  guint n_at_first = CLAMP (n_overdue, ROWS_AT_FIRST, OVERDUE_AT_FIRST);
  guint n_left = self->shows_more ? ROWS_AT_MOST : n_at_first;
  guint first = 0;

  for (guint due = ROUNDS_DUE_OVERDUE; due < N_PARTS; due++)
    {
      guint n_due = count_due (self, due);
      guint n_shown = MIN (n_due, n_left);

      show_part (self, due, first, n_shown);
      first += n_due;
      n_left -= n_shown;
    }
  show_more_button (self, first, n_at_first);
  gtk_widget_set_visible (self->empty_label, first == 0);
}

static void
on_more_clicked_cb (RoundsDueList *self)
{
  self->shows_more = !self->shows_more;
  update (self);
}

static void
rounds_due_list_dispose (GObject *object)
{
  RoundsDueList *self = ROUNDS_DUE_LIST (object);

  g_clear_object (&self->model_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_DUE_LIST);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (rounds_due_list_parent_class)->dispose (object);
}

static void
bind_part (GtkWidgetClass *widget_class, const char *name, RoundsDue due)
{
  g_autofree char *box = g_strconcat (name, "_box", NULL);
  g_autofree char *label = g_strconcat (name, "_label", NULL);
  g_autofree char *rows = g_strconcat (name, "_rows", NULL);

  gtk_widget_class_bind_template_child_full (widget_class, box, FALSE,
                                             G_STRUCT_OFFSET (RoundsDueList, boxes) +
                                                 due * sizeof (GtkWidget *));
  gtk_widget_class_bind_template_child_full (widget_class, label, FALSE,
                                             G_STRUCT_OFFSET (RoundsDueList, labels) +
                                                 due * sizeof (GtkLabel *));
  gtk_widget_class_bind_template_child_full (widget_class, rows, FALSE,
                                             G_STRUCT_OFFSET (RoundsDueList, rows) +
                                                 due * sizeof (GtkListBox *));
}

static void
rounds_due_list_class_init (RoundsDueListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_due_list_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/timeline/rounds-due-list.ui");
  bind_part (widget_class, "overdue", ROUNDS_DUE_OVERDUE);
  bind_part (widget_class, "soon", ROUNDS_DUE_SOON);
  bind_part (widget_class, "later", ROUNDS_DUE_LATER);
  bind_part (widget_class, "undated", ROUNDS_DUE_UNDATED);
  gtk_widget_class_bind_template_child (widget_class, RoundsDueList, more_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsDueList, empty_label);
  gtk_widget_class_bind_template_callback (widget_class, on_more_clicked_cb);
}

static void
rounds_due_list_init (RoundsDueList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint due = ROUNDS_DUE_OVERDUE; due < N_PARTS; due++)
    gtk_label_set_label (self->labels[due], rounds_text_for_due (due));
  self->model_signals = g_signal_group_new (ROUNDS_TYPE_DATED_MODEL);
  g_signal_group_connect_swapped (self->model_signals, "changed", G_CALLBACK (update), self);
}

/** rounds_due_list_set_figures: @figures is nullable: of the opened plan */
void
rounds_due_list_set_figures (RoundsDueList *self, RoundsFigures *figures)
{
  g_return_if_fail (ROUNDS_IS_DUE_LIST (self));

  g_set_object (&self->model, figures != NULL
                                  ? rounds_figures_get_model (figures, ROUNDS_TYPE_DATED_MODEL)
                                  : NULL);
  g_signal_group_set_target (self->model_signals, self->model);
  update (self);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-action-row.h"
#include "rounds-answer-group.h"
#include "rounds-shown-text.h"

/**
 * RoundsAnswerGroup:
 *
 * The outcome of one question on screen: the outcome in one sentence, and folded below it the
 * answers that led there with their weight, what would change it, and what to do next.
 */
struct _RoundsAnswerGroup
{
  AdwBin parent_instance;

  GPtrArray *rows; /* owned: borrowed rows inside the expanders */
  GPtrArray *action_rows; /* owned: borrowed RoundsActionRow */

  GtkLabel *question_label;
  GtkLabel *title_label;
  GtkLabel *sentence_label;
  GtkButton *edit_button;
  AdwExpanderRow *reasons_row;
  AdwExpanderRow *change_row;
  AdwExpanderRow *actions_row;
};

G_DEFINE_FINAL_TYPE (RoundsAnswerGroup, rounds_answer_group, ADW_TYPE_BIN)

static void
add_row (RoundsAnswerGroup *self, AdwExpanderRow *expander, const char *title, const char *detail)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title-lines", 0,
                                 "subtitle-lines", 0, NULL);

  rounds_shown_text_set_title (row, title);
  if (detail != NULL)
    rounds_shown_text_set_subtitle (row, detail);
  adw_expander_row_add_row (expander, row);
  g_ptr_array_add (self->rows, row);
}

static void
clear_rows (RoundsAnswerGroup *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = self->rows->pdata[i];
      GtkWidget *expander = gtk_widget_get_ancestor (row, ADW_TYPE_EXPANDER_ROW);

      adw_expander_row_remove (ADW_EXPANDER_ROW (expander), row);
    }
  g_ptr_array_set_size (self->rows, 0);
}

static void
add_reasons (RoundsAnswerGroup *self, const RoundsAnswerCard *card)
{
  for (guint i = 0; i < card->reasons->len; i++)
    {
      const RoundsAnswerReason *reason = card->reasons->pdata[i];
      g_autofree char *detail = NULL;

      if (reason->against)
        /* Translators: %s is what an answer weighs ("A lot"), where it speaks against the outcome
         */
        detail = g_strdup_printf (_ ("%s · speaks against it"), reason->weight);
      add_row (self, self->reasons_row, reason->text, detail != NULL ? detail : reason->weight);
    }
}

static gboolean
shows_actions (RoundsAnswerGroup *self, GPtrArray *actions)
{
  if (self->action_rows->len != actions->len)
    return FALSE;
  for (guint i = 0; i < actions->len; i++)
    {
      const RoundsAnswerAction *action = actions->pdata[i];

      if (!g_str_equal (rounds_action_row_get_code (self->action_rows->pdata[i]), action->code))
        return FALSE;
    }
  return TRUE;
}

/* The rows stay while the actions do, so that a button that was pressed keeps its place. */
static void
show_actions (RoundsAnswerGroup *self, GPtrArray *actions)
{
  gboolean keep = shows_actions (self, actions);

  for (guint i = 0; i < self->action_rows->len && !keep; i++)
    adw_expander_row_remove (self->actions_row, self->action_rows->pdata[i]);
  if (!keep)
    g_ptr_array_set_size (self->action_rows, 0);
  for (guint i = 0; i < actions->len; i++)
    {
      if (i == self->action_rows->len)
        {
          GtkWidget *row = rounds_action_row_new ();

          adw_expander_row_add_row (self->actions_row, row);
          g_ptr_array_add (self->action_rows, row);
        }
      rounds_action_row_show (self->action_rows->pdata[i], actions->pdata[i]);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->actions_row), actions->len > 0);
}

static void
rounds_answer_group_dispose (GObject *object)
{
  RoundsAnswerGroup *self = ROUNDS_ANSWER_GROUP (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->action_rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_ANSWER_GROUP);
  G_OBJECT_CLASS (rounds_answer_group_parent_class)->dispose (object);
}

static void
rounds_answer_group_class_init (RoundsAnswerGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_answer_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-answer-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsAnswerGroup, question_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsAnswerGroup, title_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsAnswerGroup, sentence_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsAnswerGroup, edit_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsAnswerGroup, reasons_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsAnswerGroup, change_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsAnswerGroup, actions_row);
}

static void
rounds_answer_group_init (RoundsAnswerGroup *self)
{
  self->rows = g_ptr_array_new ();
  self->action_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rounds_answer_group_new:
 * @question: 1 to 4
 */
GtkWidget *
rounds_answer_group_new (guint question)
{
  RoundsAnswerGroup *self = g_object_new (ROUNDS_TYPE_ANSWER_GROUP, NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->edit_button), "u", question);
  return GTK_WIDGET (self);
}

/** rounds_answer_group_show: shows what @card says; it is not kept */
void
rounds_answer_group_show (RoundsAnswerGroup *self, const RoundsAnswerCard *card)
{
  g_autofree char *n_answers = NULL;

  g_return_if_fail (ROUNDS_IS_ANSWER_GROUP (self) && card != NULL);

  clear_rows (self);
  rounds_shown_text_set_label (self->question_label, card->question);
  rounds_shown_text_set_label (self->title_label, card->title);
  rounds_shown_text_set_label (self->sentence_label, card->sentence);
  add_reasons (self, card);
  n_answers =
      g_strdup_printf (ngettext ("%u answer led here", "%u answers led here", card->reasons->len),
                       card->reasons->len);
  adw_expander_row_set_subtitle (self->reasons_row, n_answers);
  gtk_widget_set_visible (GTK_WIDGET (self->reasons_row), card->reasons->len > 0);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->change_row),
                                 card->is_open ? _ ("What Is Missing")
                                               : _ ("What Would Change It"));
  add_row (self, self->change_row, card->change, NULL);
  show_actions (self, card->actions);
}

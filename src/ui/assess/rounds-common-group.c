/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-common-group.h"
#include "rounds-common-questions.h"
#include "rounds-shown-text.h"

/**
 * RoundsCommonGroup:
 *
 * The questions that everybody asks, each answered in one sentence; unfolded, what is missing and
 * what the answer is based on. Every such row leads to where it can be changed.
 */
struct _RoundsCommonGroup
{
  AdwBin parent_instance;

  AdwPreferencesGroup *group;
  AdwExpanderRow *rows[ROUNDS_N_COMMON_QUESTIONS]; /* borrowed */
  GPtrArray *details; /* owned: borrowed rows inside the expanders */
};

G_DEFINE_FINAL_TYPE (RoundsCommonGroup, rounds_common_group, ADW_TYPE_BIN)

static void
add_detail (RoundsCommonGroup *self, AdwExpanderRow *row, GtkWidget *detail)
{
  adw_expander_row_add_row (row, detail);
  g_ptr_array_add (self->details, detail);
}

static GtkWidget *
create_row (const char *title, const char *subtitle)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title-lines", 0,
                                 "subtitle-lines", 0, NULL);

  rounds_shown_text_set_title (row, title);
  if (subtitle != NULL)
    rounds_shown_text_set_subtitle (row, subtitle);
  return row;
}

static GtkWidget *
create_basis (const RoundsBasis *basis)
{
  GtkWidget *row = create_row (basis->label, basis->value);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "u", (guint) basis->place);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "assess.open-place");
  return row;
}

static void
clear_details (RoundsCommonGroup *self)
{
  for (guint i = 0; i < self->details->len; i++)
    {
      GtkWidget *detail = self->details->pdata[i];
      GtkWidget *row = gtk_widget_get_ancestor (detail, ADW_TYPE_EXPANDER_ROW);

      adw_expander_row_remove (ADW_EXPANDER_ROW (row), detail);
    }
  g_ptr_array_set_size (self->details, 0);
}

static void
show_answer (RoundsCommonGroup *self, AdwExpanderRow *row, const RoundsCommonAnswer *answer)
{
  g_autofree char *text = NULL;

  /* Translators: an answer in a few words, then in one sentence */
  text = g_strdup_printf (_ ("%s. %s"), answer->title, answer->sentence);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), answer->question);
  rounds_shown_text_set_subtitle (row, text);
  for (guint i = 0; i < answer->missing->len; i++)
    add_detail (self, row, create_row (_ ("Missing"), answer->missing->pdata[i]));
  for (guint i = 0; i < answer->basis->len; i++)
    add_detail (self, row, create_basis (answer->basis->pdata[i]));
  adw_expander_row_set_enable_expansion (row, answer->missing->len + answer->basis->len > 0);
}

static void
rounds_common_group_dispose (GObject *object)
{
  RoundsCommonGroup *self = ROUNDS_COMMON_GROUP (object);

  g_clear_pointer (&self->details, g_ptr_array_unref);
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_COMMON_GROUP);
  G_OBJECT_CLASS (rounds_common_group_parent_class)->dispose (object);
}

static void
rounds_common_group_class_init (RoundsCommonGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_common_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-common-group.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsCommonGroup, group);
}

static void
rounds_common_group_init (RoundsCommonGroup *self)
{
  self->details = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < ROUNDS_N_COMMON_QUESTIONS; i++)
    {
      self->rows[i] =
          g_object_new (ADW_TYPE_EXPANDER_ROW, "use-markup", FALSE, "title-lines", 0, NULL);
      adw_expander_row_set_subtitle_lines (self->rows[i], 0);
      adw_preferences_group_add (self->group, GTK_WIDGET (self->rows[i]));
    }
}

/** rounds_common_group_show: shows the answers as they stand in @figures, which are not kept */
void
rounds_common_group_show (RoundsCommonGroup *self, RoundsFigures *figures)
{
  RoundsCommonQuestions *model;

  g_return_if_fail (ROUNDS_IS_COMMON_GROUP (self) && ROUNDS_IS_FIGURES (figures));

  model = rounds_figures_get_model (figures, ROUNDS_TYPE_COMMON_QUESTIONS);
  clear_details (self);
  for (guint i = 0; i < ROUNDS_N_COMMON_QUESTIONS; i++)
    {
      const RoundsCommonAnswer *answer = rounds_common_questions_get_answer (model, i);

      if (answer != NULL)
        show_answer (self, self->rows[i], answer);
    }
}

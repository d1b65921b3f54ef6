/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-ranking-card.h"
#include "rounds-ranking-list.h"
#include "rounds-ranking-row.h"
#include "rounds-ranking-text.h"
#include "rounds-shown-text.h"

/**
 * RoundsRankingCard:
 *
 * What can honestly be said: the verdict with its reasons, the step that would turn it, and beside
 * it the options in order of merit.
 */
struct _RoundsRankingCard
{
  AdwBin parent_instance;

  RoundsRankingModel *model; /* owned, nullable */

  GtkBox *layout_box;
  GtkLabel *verdict_label;
  GtkLabel *explanation_label;
  GtkWidget *flip_box;
  GtkLabel *flip_label;
  GtkLabel *favor_label;
  GtkLabel *against_label;
  GtkWidget *next_box;
  RoundsRankingList *list;
};

G_DEFINE_FINAL_TYPE (RoundsRankingCard, rounds_ranking_card, ADW_TYPE_BIN)

static void
rounds_ranking_card_dispose (GObject *object)
{
  RoundsRankingCard *self = ROUNDS_RANKING_CARD (object);

  /* The child is bound too: the template must not take it away behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_RANKING_CARD);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (rounds_ranking_card_parent_class)->dispose (object);
}

static void
rounds_ranking_card_class_init (RoundsRankingCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_ranking_card_dispose;

  g_type_ensure (ROUNDS_TYPE_RANKING_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/compare/rounds-ranking-card.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingCard, layout_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingCard, verdict_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingCard, explanation_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingCard, flip_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingCard, flip_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingCard, favor_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingCard, against_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingCard, next_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingCard, list);
}

static void
rounds_ranking_card_init (RoundsRankingCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_ranking_card_set_narrow: whether verdict and order stand below each other */
void
rounds_ranking_card_set_narrow (RoundsRankingCard *self, gboolean narrow)
{
  g_return_if_fail (ROUNDS_IS_RANKING_CARD (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->layout_box),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

/** rounds_ranking_card_build: makes a row for each option of @model */
void
rounds_ranking_card_build (RoundsRankingCard *self, RoundsRankingModel *model)
{
  g_return_if_fail (ROUNDS_IS_RANKING_CARD (self) && ROUNDS_IS_RANKING_MODEL (model));

  g_set_object (&self->model, model);
  rounds_ranking_list_clear (self->list);
  for (guint i = 0; i < rounds_ranking_model_get_n_options (model); i++)
    rounds_ranking_list_add (self->list, rounds_ranking_row_new (model, i));
  rounds_ranking_card_update (self);
}

static void
show_text (GtkLabel *label, GtkWidget *holder, char *text)
{
  g_autofree char *owned = text;

  rounds_shown_text_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (holder, text != NULL);
}

/* Who cannot see the card hears when the verdict turns. */
static void
show_verdict (RoundsRankingCard *self)
{
  g_autofree char *verdict = rounds_ranking_text_dup_verdict (self->model);
  const char *shown = gtk_label_get_label (self->verdict_label);

  if (g_str_equal (shown, verdict))
    return;
  if (*shown != '\0' && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), verdict,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
  rounds_shown_text_set_label (self->verdict_label, verdict);
}

static gboolean
has_new_option (RoundsRankingCard *self)
{
  for (guint i = 0; i < rounds_ranking_model_get_n_options (self->model); i++)
    if (rounds_ranking_model_get_option (self->model, i)->role == ROUNDS_OPTION_NEW)
      return TRUE;
  return FALSE;
}

/** rounds_ranking_card_update: says everything as it is in the plan, and moves the rows */
void
rounds_ranking_card_update (RoundsRankingCard *self)
{
  const RoundsRanking *ranking;
  GtkWidget *row;

  g_return_if_fail (ROUNDS_IS_RANKING_CARD (self) && self->model != NULL);

  ranking = rounds_ranking_model_get_ranking (self->model);
  for (guint i = 0; (row = rounds_ranking_list_get_row (self->list, i)) != NULL; i++)
    rounds_ranking_row_update (ROUNDS_RANKING_ROW (row));
  rounds_ranking_list_set_order (self->list, ranking->order, ranking->n_options);
  show_verdict (self);
  show_text (self->explanation_label, GTK_WIDGET (self->explanation_label),
             rounds_ranking_text_dup_explanation (self->model));
  show_text (self->flip_label, self->flip_box, rounds_ranking_text_dup_flip (self->model));
  show_text (self->favor_label, GTK_WIDGET (self->favor_label),
             rounds_ranking_text_dup_reasons (self->model, TRUE));
  show_text (self->against_label, GTK_WIDGET (self->against_label),
             rounds_ranking_text_dup_reasons (self->model, FALSE));
  gtk_widget_set_visible (self->next_box, !has_new_option (self));
}

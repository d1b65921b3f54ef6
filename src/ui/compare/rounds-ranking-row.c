/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-criterion-kinds.h"
#include "rounds-ranking-row.h"
#include "rounds-ranking-text.h"
#include "rounds-shown-text.h"

/**
 * RoundsRankingRow:
 *
 * Where one option stands: rank, score, and one click away the parts that its score is made of.
 */
struct _RoundsRankingRow
{
  AdwBin parent_instance;

  RoundsRankingModel *model; /* owned */
  guint position;

  GtkLabel *rank_label;
  GtkLabel *title_label;
  GtkLabel *standing_label;
  GtkLevelBar *score_bar;
  GtkLabel *score_label;
  GtkMenuButton *why_button;
  GtkLabel *why_title;
  GtkBox *parts_box;
};

G_DEFINE_FINAL_TYPE (RoundsRankingRow, rounds_ranking_row, ADW_TYPE_BIN)

static GtkWidget *
create_part (RoundsRankingRow *self, guint criterion)
{
  const char *title =
      rounds_criterion_get_title (rounds_ranking_model_get_criterion (self->model, criterion));
  g_autofree char *part = rounds_ranking_text_dup_part (self->model, self->position, criterion);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *title_label = gtk_label_new (title), *part_label = gtk_label_new (part);

  gtk_label_set_xalign (GTK_LABEL (title_label), 0);
  gtk_label_set_wrap (GTK_LABEL (title_label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (title_label), 30);
  gtk_label_set_xalign (GTK_LABEL (part_label), 0);
  gtk_widget_add_css_class (part_label, "caption");
  gtk_widget_add_css_class (part_label, "numeric");
  gtk_widget_add_css_class (part_label, "dimmed");
  gtk_box_append (GTK_BOX (box), title_label);
  gtk_box_append (GTK_BOX (box), part_label);
  return box;
}

/* The parts are only written when somebody asks for them. */
static void
on_why_shown_cb (RoundsRankingRow *self)
{
  GtkWidget *part;

  while ((part = gtk_widget_get_first_child (GTK_WIDGET (self->parts_box))) != NULL)
    gtk_box_remove (self->parts_box, part);
  for (guint i = 0; i < rounds_ranking_model_get_n_criteria (self->model); i++)
    gtk_box_append (self->parts_box, create_part (self, i));
}

static void
rounds_ranking_row_dispose (GObject *object)
{
  RoundsRankingRow *self = ROUNDS_RANKING_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_RANKING_ROW);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (rounds_ranking_row_parent_class)->dispose (object);
}

static void
rounds_ranking_row_class_init (RoundsRankingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_ranking_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/compare/rounds-ranking-row.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingRow, rank_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingRow, standing_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingRow, score_bar);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingRow, score_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingRow, why_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingRow, why_title);
  gtk_widget_class_bind_template_child (widget_class, RoundsRankingRow, parts_box);
  gtk_widget_class_bind_template_callback (widget_class, on_why_shown_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
rounds_ranking_row_init (RoundsRankingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_ranking_row_new: where the option in column @position of @model stands */
GtkWidget *
rounds_ranking_row_new (RoundsRankingModel *model, guint position)
{
  RoundsRankingRow *self;

  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (model), NULL);

  self = g_object_new (ROUNDS_TYPE_RANKING_ROW, NULL);
  self->model = g_object_ref (model);
  self->position = position;
  rounds_ranking_row_update (self);
  return GTK_WIDGET (self);
}

static void
describe (RoundsRankingRow *self, const char *title, const char *standing, const char *score)
{
  /* Translators: accessible name of a row: an option, its score, and how far it is marked */
  g_autofree char *row = g_strdup_printf (_ ("%s: %s of 4. %s"), title, score, standing);
  /* Translators: accessible name of a button that shows the reasons of a score */
  g_autofree char *why = g_strdup_printf (_ ("Why %s stands here"), title);
  /* Translators: what a score is made of; %s is an option, then its score */
  g_autofree char *heading = g_strdup_printf (_ ("%s: %s of 4"), title, score);

  rounds_shown_text_set_accessible_label (self, row);
  rounds_shown_text_set_accessible_label (self->why_button, why);
  rounds_shown_text_set_label (self->why_title, heading);
}

/** rounds_ranking_row_update: says everything as it is in the plan */
void
rounds_ranking_row_update (RoundsRankingRow *self)
{
  const RoundsRankingScore *score;
  g_autofree char *title = NULL, *standing = NULL, *value = NULL, *rank = NULL;
  double points;

  g_return_if_fail (ROUNDS_IS_RANKING_ROW (self));

  score = &rounds_ranking_model_get_ranking (self->model)->scores[self->position];
  points = rounds_ranking_score_get_value (score);
  title = rounds_option_dup_title (rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (self->model)),
                                   rounds_ranking_model_get_option (self->model, self->position));
  standing = rounds_ranking_text_dup_standing (self->model, self->position);
  value = rounds_ranking_text_dup_score (self->model, self->position);
  rank = score->is_ranked ? g_strdup_printf ("%u", score->rank) : g_strdup ("–");
  gtk_label_set_label (self->rank_label, rank);
  rounds_shown_text_set_label (self->title_label, title);
  gtk_label_set_label (self->standing_label, standing);
  gtk_label_set_label (self->score_label, value);
  gtk_level_bar_set_value (self->score_bar, isnan (points) ? 0 : points);
  gtk_widget_set_opacity (GTK_WIDGET (self->score_bar), score->is_ranked ? 1 : 0.4);
  describe (self, title, standing, value);
}

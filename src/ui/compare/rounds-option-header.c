/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-option-header.h"
#include "rounds-option-text.h"
#include "rounds-ranking-text.h"
#include "rounds-shown-text.h"

/**
 * RoundsOptionHeader:
 *
 * The head of a column: what the option is, where it stands now, and its menu. It stays in sight
 * while the rows scroll. One at a time, it leads to the option before and after it.
 */
struct _RoundsOptionHeader
{
  AdwBin parent_instance;

  RoundsRankingModel *model; /* owned */
  guint position;

  GtkButton *previous_button;
  GtkButton *next_button;
  GtkLabel *title_label;
  GtkLabel *description_label;
  GtkLabel *score_label;
  GtkWidget *trade_off_button;
  GtkMenuButton *menu_button;
};

G_DEFINE_FINAL_TYPE (RoundsOptionHeader, rounds_option_header, ADW_TYPE_BIN)

static void
add_item (GMenu *menu, const char *label, const char *action, gint64 option)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "x", option);
  g_menu_append_item (menu, item);
}

static void
fill_menu (RoundsOptionHeader *self)
{
  RoundsOption *option = rounds_ranking_model_get_option (self->model, self->position);
  gint64 id = rounds_record_get_id (ROUNDS_RECORD (option));
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) ways_out = g_menu_new ();

  add_item (menu, _ ("_Edit…"), "compare.edit-option", id);
  add_item (ways_out, _ ("_Leave Out of Comparison"), "compare.leave-out-option", id);
  add_item (ways_out, _ ("_Delete"), "compare.delete-option", id);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (ways_out));
  gtk_menu_button_set_menu_model (self->menu_button, G_MENU_MODEL (menu));
}

static void
rounds_option_header_dispose (GObject *object)
{
  RoundsOptionHeader *self = ROUNDS_OPTION_HEADER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_OPTION_HEADER);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (rounds_option_header_parent_class)->dispose (object);
}

static void
rounds_option_header_class_init (RoundsOptionHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_option_header_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/compare/rounds-option-header.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionHeader, previous_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionHeader, next_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionHeader, title_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionHeader, description_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionHeader, score_label);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionHeader, trade_off_button);
  gtk_widget_class_bind_template_child (widget_class, RoundsOptionHeader, menu_button);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rounds_option_header_init (RoundsOptionHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rounds_option_header_new:
 * @model: the ranking
 * @columns: shared by all rows of the comparison
 * @position: of the option among the columns
 */
GtkWidget *
rounds_option_header_new (RoundsRankingModel *model, RoundsCompareColumns *columns, guint position)
{
  RoundsOptionHeader *self;

  g_return_val_if_fail (ROUNDS_IS_RANKING_MODEL (model), NULL);
  g_return_val_if_fail (ROUNDS_IS_COMPARE_COLUMNS (columns), NULL);

  self = g_object_new (ROUNDS_TYPE_OPTION_HEADER, NULL);
  self->model = g_object_ref (model);
  self->position = position;
  if (rounds_ranking_model_get_n_options (model) > 1)
    {
      g_object_bind_property (columns, "narrow", self->previous_button, "visible",
                              G_BINDING_SYNC_CREATE);
      g_object_bind_property (columns, "narrow", self->next_button, "visible",
                              G_BINDING_SYNC_CREATE);
    }
  fill_menu (self);
  rounds_option_header_update (self);
  return GTK_WIDGET (self);
}

static void
update_rank (RoundsOptionHeader *self)
{
  const RoundsRanking *ranking = rounds_ranking_model_get_ranking (self->model);
  const RoundsRankingScore *score = &ranking->scores[self->position];
  g_autofree char *value = rounds_ranking_text_dup_score (self->model, self->position);
  g_autofree char *standing = rounds_ranking_text_dup_standing (self->model, self->position);
  g_autofree char *text = NULL;
  const gboolean leads = score->rank == 1 && (ranking->verdict == ROUNDS_RANKING_CLEAR ||
                                              ranking->verdict == ROUNDS_RANKING_LEADING);

  if (score->is_ranked)
    /* Translators: the rank of an option, then its score on a scale of 4: "No. 1 · 2.9 of 4" */
    text = g_strdup_printf (_ ("No. %u · %s of 4"), score->rank, value);
  else
    text = g_strdup (_ ("Not ranked yet"));
  gtk_label_set_label (self->score_label, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->score_label), standing);
  if (leads)
    gtk_widget_add_css_class (GTK_WIDGET (self->score_label), "accent");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->score_label), "accent");
}

/** rounds_option_header_update: says everything as it is in the plan */
void
rounds_option_header_update (RoundsOptionHeader *self)
{
  RoundsPlan *plan;
  RoundsOption *option;
  g_autofree char *title = NULL, *description = NULL, *menu = NULL;

  g_return_if_fail (ROUNDS_IS_OPTION_HEADER (self));

  plan = rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (self->model));
  option = rounds_ranking_model_get_option (self->model, self->position);
  title = rounds_option_dup_title (plan, option);
  description = rounds_option_text_dup_description (plan, option);
  /* Translators: accessible name of a menu; %s is the name of an option */
  menu = g_strdup_printf (_ ("Menu of %s"), title);
  rounds_shown_text_set_label (self->title_label, title);
  rounds_shown_text_set_tooltip (self->title_label, title);
  rounds_shown_text_set_label (self->description_label, description);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->trade_off_button), "x",
                                    rounds_record_get_id (ROUNDS_RECORD (option)));
  gtk_widget_set_visible (self->trade_off_button, option->path_kind == ROUNDS_PATH_JOB);
  rounds_shown_text_set_tooltip (self->description_label, description);
  rounds_shown_text_set_accessible_label (self->menu_button, menu);
  rounds_shown_text_set_accessible_label (self, title);
  update_rank (self);
}

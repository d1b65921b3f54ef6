/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-destination-kinds.h"
#include "rounds-skill-comparison.h"
#include "rounds-skill-list-row.h"
#include "rounds-skill-text.h"

/**
 * RoundsSkillComparison:
 *
 * The person's work beside an occupation of a shortlisted field: what is to be learned first, then
 * what carries over, then what the days consist of. Where O*NET has no ratings it says so.
 */
struct _RoundsSkillComparison
{
  GtkBox parent_instance;

  GSignalGroup *model; /* owned: of RoundsSkillModel */
  gboolean filling; /* the choices are being set by us */
  char *destination; /* owned, nullable: code of the one that is shown */

  AdwComboRow *destination_row;
  AdwComboRow *occupation_row;
  AdwActionRow *problem_row;
  AdwPreferencesGroup *gaps_group;
  AdwPreferencesGroup *carried_group;
  AdwPreferencesGroup *days_group;
  RoundsSkillListRow *gap_rows[ROUNDS_SKILL_N_DOMAINS];
  RoundsSkillListRow *carried_rows[ROUNDS_SKILL_N_DOMAINS];
  RoundsSkillListRow *activities_row;
  RoundsSkillListRow *tasks_row;
  GtkLabel *source_label;
};

G_DEFINE_FINAL_TYPE (RoundsSkillComparison, rounds_skill_comparison, GTK_TYPE_BOX)

static void
show_days (RoundsSkillComparison *self, const RoundsOccupation *occupation)
{
  rounds_skill_list_row_clear (self->activities_row);
  rounds_skill_list_row_clear (self->tasks_row);
  gtk_widget_set_visible (GTK_WIDGET (self->days_group),
                          occupation != NULL && occupation->n_activities > 0);
  if (occupation == NULL)
    return;
  for (guint i = 0; i < occupation->n_activities; i++)
    {
      g_autofree char *share = rounds_skill_text_dup_share (&occupation->activities[i]);

      rounds_skill_list_row_add (self->activities_row, occupation->activities[i].name, share);
    }
  for (guint i = 0; occupation->tasks != NULL && occupation->tasks[i] != NULL; i++)
    rounds_skill_list_row_add (self->tasks_row, occupation->tasks[i], NULL);
}

static void
show_match (RoundsSkillComparison *self, const RoundsSkillMatch *match)
{
  for (guint i = 0; match != NULL && i < ROUNDS_SKILL_N_DOMAINS; i++)
    {
      rounds_skill_list_row_show (self->gap_rows[i], match->gaps[i]);
      rounds_skill_list_row_show (self->carried_rows[i], match->carried[i]);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->gaps_group),
                          match != NULL && rounds_skill_match_count_gaps (match) > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->carried_group),
                          match != NULL && rounds_skill_match_count_carried (match) > 0);
}

static void
show_fit (RoundsSkillComparison *self, RoundsSkillModel *model, const RoundsSkillFit *fit)
{
  g_autofree char *problem = rounds_skill_text_dup_problem (model, fit);

  gtk_widget_set_visible (GTK_WIDGET (self->problem_row), problem != NULL);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->problem_row),
                                 problem != NULL ? problem : "");
  show_match (self, fit != NULL ? fit->match : NULL);
  show_days (self, fit != NULL ? fit->occupation : NULL);
}

static void
on_occupation_selected_cb (RoundsSkillComparison *self)
{
  g_autoptr (RoundsSkillModel) model = g_signal_group_dup_target (self->model);
  guint selected = adw_combo_row_get_selected (self->occupation_row);
  g_autoptr (GPtrArray) fits = NULL;

  if (self->filling || model == NULL)
    return;
  fits = rounds_skill_model_list_fits (model, self->destination);
  show_fit (self, model, selected < fits->len ? fits->pdata[selected] : NULL);
}

/* Fills the list of occupations of the chosen field, and opens the first one with ratings. */
static void
show_destination (RoundsSkillComparison *self, RoundsSkillModel *model)
{
  g_autoptr (GPtrArray) fits = rounds_skill_model_list_fits (model, self->destination);
  const RoundsSkillFit *closest = rounds_skill_model_find_closest (model, self->destination);
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; i < fits->len; i++)
    {
      const RoundsSkillFit *fit = fits->pdata[i];

      if (fit->occupation != NULL)
        gtk_string_list_append (titles, fit->occupation->title);
      if (fit == closest)
        selected = i;
    }
  self->filling = TRUE;
  adw_combo_row_set_model (self->occupation_row, G_LIST_MODEL (titles));
  adw_combo_row_set_selected (self->occupation_row, selected);
  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->occupation_row),
                          g_list_model_get_n_items (G_LIST_MODEL (titles)) > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->source_label), fits->len > 0);
  show_fit (self, model, closest);
}

static void
on_destination_selected_cb (RoundsSkillComparison *self)
{
  g_autoptr (RoundsSkillModel) model = g_signal_group_dup_target (self->model);
  guint selected = adw_combo_row_get_selected (self->destination_row);
  g_autoptr (GPtrArray) codes = NULL;

  if (self->filling || model == NULL)
    return;
  codes = rounds_skill_model_list_destinations (model);
  g_set_str (&self->destination, selected < codes->len ? codes->pdata[selected] : NULL);
  show_destination (self, model);
}

static void
show_model (RoundsSkillComparison *self)
{
  g_autoptr (RoundsSkillModel) model = g_signal_group_dup_target (self->model);
  RoundsPlan *plan = rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (model));
  g_autoptr (GPtrArray) codes = rounds_skill_model_list_destinations (model);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; i < codes->len; i++)
    {
      gtk_string_list_append (names, rounds_destination_get_name (plan, codes->pdata[i]));
      if (g_strcmp0 (codes->pdata[i], self->destination) == 0)
        selected = i;
    }
  self->filling = TRUE;
  adw_combo_row_set_model (self->destination_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->destination_row, selected);
  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->destination_row), codes->len > 0);
  gtk_label_set_label (self->source_label, rounds_skill_model_get_attribution (model));
  on_destination_selected_cb (self);
}

/* One folded list for each domain, in the order of reading. */
static void
add_lists (AdwPreferencesGroup *group, RoundsSkillListRow **rows)
{
  for (guint i = 0; i < ROUNDS_SKILL_N_DOMAINS; i++)
    {
      rows[i] = g_object_new (ROUNDS_TYPE_SKILL_LIST_ROW, "title",
                              rounds_skill_text_get_domain ((RoundsSkillDomain) i), NULL);
      adw_preferences_group_add (group, GTK_WIDGET (rows[i]));
    }
}

static void
rounds_skill_comparison_dispose (GObject *object)
{
  RoundsSkillComparison *self = ROUNDS_SKILL_COMPARISON (object);

  g_clear_object (&self->model);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_SKILL_COMPARISON);
  g_clear_pointer (&self->destination, g_free);
  G_OBJECT_CLASS (rounds_skill_comparison_parent_class)->dispose (object);
}

static void
rounds_skill_comparison_class_init (RoundsSkillComparisonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_skill_comparison_dispose;

  g_type_ensure (ROUNDS_TYPE_SKILL_LIST_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/assess/rounds-skill-comparison.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillComparison, destination_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillComparison, occupation_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillComparison, problem_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillComparison, gaps_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillComparison, carried_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillComparison, days_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillComparison, activities_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillComparison, tasks_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillComparison, source_label);
  gtk_widget_class_bind_template_callback (widget_class, on_destination_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_occupation_selected_cb);
}

static void
rounds_skill_comparison_init (RoundsSkillComparison *self)
{
  self->model = g_signal_group_new (ROUNDS_TYPE_SKILL_MODEL);
  g_signal_group_connect_swapped (self->model, "changed", G_CALLBACK (show_model), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  add_lists (self->gaps_group, self->gap_rows);
  add_lists (self->carried_group, self->carried_rows);
}

/** rounds_skill_comparison_set_figures: shows what they come to from now on */
void
rounds_skill_comparison_set_figures (RoundsSkillComparison *self, RoundsFigures *figures)
{
  g_return_if_fail (ROUNDS_IS_SKILL_COMPARISON (self) && ROUNDS_IS_FIGURES (figures));

  g_signal_group_set_target (self->model,
                             rounds_figures_get_model (figures, ROUNDS_TYPE_SKILL_MODEL));
  show_model (self);
}

/** rounds_skill_comparison_choose: (transfer none): compares with the shortlisted field of work
 *   @destination; returns the row where another one is chosen */
GtkWidget *
rounds_skill_comparison_choose (RoundsSkillComparison *self, const char *destination)
{
  g_return_val_if_fail (ROUNDS_IS_SKILL_COMPARISON (self) && destination != NULL, NULL);

  g_set_str (&self->destination, destination);
  show_model (self);
  return GTK_WIDGET (self->destination_row);
}

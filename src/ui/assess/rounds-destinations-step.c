/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-destination-dialog.h"
#include "rounds-destination-filter-bar.h"
#include "rounds-destination-kinds.h"
#include "rounds-destination-model.h"
#include "rounds-destination-text.h"
#include "rounds-destinations-step.h"
#include "rounds-field-row.h"
#include "rounds-profile.h"
#include "rounds-text-row.h"

/**
 * RoundsDestinationsStep:
 *
 * All fields of work, those that often waste the credential apart from the others (R017 to R026),
 * and the person's own. What a filter wants and is not known is shown apart, not hidden.
 */
struct _RoundsDestinationsStep
{
  RoundsAssessStep parent_instance;

  GHashTable *rows; /* code to owned RoundsFieldRow */

  RoundsDestinationFilterBar *filter_bar;
  AdwPreferencesGroup *field_group;
  AdwPreferencesGroup *unknown_group;
  AdwPreferencesGroup *caution_group;
  AdwPreferencesGroup *own_group;
  RoundsTextRow *entry_row;
};

G_DEFINE_FINAL_TYPE (RoundsDestinationsStep, rounds_destinations_step, ROUNDS_TYPE_ASSESS_STEP)

static gpointer
get_model (RoundsDestinationsStep *self, GType type)
{
  RoundsSession *session = rounds_assess_step_get_session (ROUNDS_ASSESS_STEP (self));

  return rounds_figures_get_model (rounds_session_get_figures (session), type);
}

static RoundsTruth
match (RoundsDestinationsStep *self, const RoundsDestinationEntry *entry)
{
  const RoundsDestinationFilter *filter =
      rounds_destination_filter_bar_get_filter (self->filter_bar);
  RoundsDestinationTraits traits = entry->traits;

  if (filter->feasible)
    traits.feasibility =
        rounds_destination_judge_pay (get_model (self, ROUNDS_TYPE_PAY_MODEL), entry->code);
  return rounds_destination_filter_match (filter, &traits);
}

static AdwPreferencesGroup *
choose_group (RoundsDestinationsStep *self, const RoundsDestinationEntry *entry,
              RoundsTruth verdict)
{
  if (verdict == ROUNDS_TRUTH_NO)
    return NULL;
  if (entry->facts == NULL)
    return self->own_group;
  if (entry->facts->is_caution)
    return self->caution_group;
  return verdict == ROUNDS_TRUTH_UNKNOWN ? self->unknown_group : self->field_group;
}

static GtkWidget *
ensure_row (RoundsDestinationsStep *self, const RoundsDestinationEntry *entry,
            RoundsProfession profession)
{
  GtkWidget *row = g_hash_table_lookup (self->rows, entry->code);

  if (row == NULL)
    {
      row = rounds_field_row_new (rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self)), entry,
                                  profession);
      g_hash_table_insert (self->rows, g_strdup (entry->code), g_object_ref_sink (row));
    }
  return row;
}

static void
take_off (RoundsDestinationsStep *self)
{
  GHashTableIter iter;
  gpointer row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    {
      GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

      if (group != NULL)
        adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), row);
    }
}

static RoundsAim
get_aim (RoundsDestinationsStep *self)
{
  RoundsPlan *plan = rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));

  return ((RoundsProfile *) rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE))->aim;
}

/**
 * Counts:
 * @verdicts: how many destinations fit, by #RoundsTruth
 * @n_fields: rows in the group of those that fit
 * @n_unknown: rows in the group of those of which it is not known
 * @n_cautions: rows in the group with caution
 */
typedef struct
{
  guint verdicts[3];
  guint n_fields;
  guint n_unknown;
  guint n_cautions;
} Counts;

/* Places the rows that serve the aim of the move, or those that do not. */
static void
place_rows (RoundsDestinationsStep *self, gboolean serving, Counts *counts)
{
  RoundsDestinationModel *model = get_model (self, ROUNDS_TYPE_DESTINATION_MODEL);
  const RoundsProfession profession = rounds_destination_model_get_profession (model);

  for (guint i = 0; i < rounds_destination_model_get_n_entries (model); i++)
    {
      const RoundsDestinationEntry *entry = rounds_destination_model_get_entry (model, i);
      RoundsTruth verdict = match (self, entry);
      AdwPreferencesGroup *group = choose_group (self, entry, verdict);

      if (rounds_destination_kinds_serves (entry->code, get_aim (self)) != serving)
        continue;
      counts->verdicts[verdict]++;
      counts->n_fields += group == self->field_group;
      counts->n_unknown += group == self->unknown_group;
      counts->n_cautions += group == self->caution_group;
      if (group != NULL)
        adw_preferences_group_add (group, ensure_row (self, entry, profession));
    }
}

/* Puts every row where it belongs now: what serves the aim first, else in the order of the model.
 */
static void
arrange (RoundsDestinationsStep *self)
{
  Counts counts = { 0 };

  take_off (self);
  place_rows (self, TRUE, &counts);
  place_rows (self, FALSE, &counts);
  adw_preferences_group_set_description (self->field_group, rounds_aim_get_order (get_aim (self)));
  gtk_widget_set_visible (GTK_WIDGET (self->field_group), counts.n_fields > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->unknown_group), counts.n_unknown > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->caution_group), counts.n_cautions > 0);
  rounds_destination_filter_bar_show_count (self->filter_bar, counts.verdicts[ROUNDS_TRUTH_YES],
                                            counts.verdicts[ROUNDS_TRUTH_UNKNOWN]);
}

static void
on_filter_changed_cb (RoundsDestinationsStep *self)
{
  arrange (self);
}

/* Rows of the person's own that are gone from the plan. */
static void
forget_gone (RoundsDestinationsStep *self)
{
  RoundsDestinationModel *model = get_model (self, ROUNDS_TYPE_DESTINATION_MODEL);
  GHashTableIter iter;
  gpointer code;

  take_off (self);
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &code, NULL))
    if (rounds_destination_model_find (model, code) == NULL)
      g_hash_table_iter_remove (&iter);
}

/* Only what is the person's own comes and goes; a record of a built-in field changes its row alone.
 * A new one gets its code right after it is made: before, its row could not be told from another.
 */
static void
on_plan_changed_cb (RoundsDestinationsStep *self, RoundsRecord *record, RoundsPlanChange change,
                    GParamSpec *pspec)
{
  const char *code;

  if (!ROUNDS_IS_DESTINATION (record) ||
      (change == ROUNDS_PLAN_CHANGED && !g_str_equal (pspec->name, "deleted-at") &&
       !g_str_equal (pspec->name, "code")))
    return;
  code = ROUNDS_DESTINATION (record)->code;
  if (*code == '\0' || rounds_destination_kinds_find (code) != NULL)
    return;
  forget_gone (self);
  arrange (self);
}

/* The code of what is already called @name, whatever the case of its letters. */
static char *
dup_code_of (RoundsDestinationsStep *self, const char *name)
{
  RoundsDestinationModel *model = get_model (self, ROUNDS_TYPE_DESTINATION_MODEL);
  g_autofree char *wanted = g_utf8_casefold (name, -1);

  for (guint i = 0; i < rounds_destination_model_get_n_entries (model); i++)
    {
      const RoundsDestinationEntry *entry = rounds_destination_model_get_entry (model, i);
      g_autofree char *folded = g_utf8_casefold (entry->name, -1);

      if (g_str_equal (folded, wanted))
        return g_strdup (entry->code);
    }
  return NULL;
}

/* Whoever types the name of one that is there means that one; a twin could not be told from it. */
static RoundsDestination *
list_named (RoundsDestinationsStep *self, RoundsPlan *plan, const char *name)
{
  g_autofree char *code = dup_code_of (self, name);
  GtkWidget *row = code != NULL ? g_hash_table_lookup (self->rows, code) : NULL;
  RoundsDestination *destination;

  if (code == NULL)
    return rounds_destination_add_own (plan, name);
  destination = rounds_destination_ensure (plan, code);
  g_object_set (destination, "shortlisted", TRUE, NULL);
  if (row == NULL || gtk_widget_get_parent (row) == NULL)
    {
      /* A filter hides it. Clearing gives the keyboard away. */
      gtk_widget_activate_action (GTK_WIDGET (self->filter_bar), "filter.clear", NULL);
      gtk_widget_grab_focus (GTK_WIDGET (self->entry_row));
    }
  return destination;
}

static void
on_apply_cb (RoundsDestinationsStep *self)
{
  RoundsPlan *plan = rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));
  g_autofree char *name = rounds_text_row_take (self->entry_row);
  RoundsDestination *destination;

  if (*name == '\0')
    return;
  /* It need not have the words that were searched. */
  rounds_destination_filter_bar_clear_search (self->filter_bar);
  rounds_plan_begin_act (plan, _ ("Add Destination"));
  destination = list_named (self, plan, name);
  rounds_plan_end_act (plan);
  rounds_assess_step_reveal (ROUNDS_ASSESS_STEP (self),
                             g_hash_table_lookup (self->rows, destination->code));
}

static void
show_destination (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  RoundsSession *session = rounds_assess_step_get_session (ROUNDS_ASSESS_STEP (widget));

  adw_dialog_present (
      rounds_destination_dialog_new (session, g_variant_get_string (parameter, NULL)), widget);
}

static void
rounds_destinations_step_constructed (GObject *object)
{
  RoundsDestinationsStep *self = ROUNDS_DESTINATIONS_STEP (object);

  G_OBJECT_CLASS (rounds_destinations_step_parent_class)->constructed (object);
  rounds_destination_filter_bar_set_profession (
      self->filter_bar,
      rounds_destination_model_get_profession (get_model (self, ROUNDS_TYPE_DESTINATION_MODEL)));
  arrange (self);
  g_signal_connect_object (rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self)), "changed",
                           G_CALLBACK (on_plan_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
rounds_destinations_step_dispose (GObject *object)
{
  RoundsDestinationsStep *self = ROUNDS_DESTINATIONS_STEP (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_DESTINATIONS_STEP);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  G_OBJECT_CLASS (rounds_destinations_step_parent_class)->dispose (object);
}

static GtkWidget *
rounds_destinations_step_find (RoundsAssessStep *step, RoundsPlace place, const char *subject)
{
  GtkWidget *row = g_hash_table_lookup (ROUNDS_DESTINATIONS_STEP (step)->rows, subject);
  GtkWidget *training;

  if (row == NULL)
    return NULL;
  training = rounds_field_row_open (ROUNDS_FIELD_ROW (row));
  return place == ROUNDS_PLACE_TRAINING ? training : row;
}

static void
rounds_destinations_step_class_init (RoundsDestinationsStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_destinations_step_constructed;
  object_class->dispose = rounds_destinations_step_dispose;
  ROUNDS_ASSESS_STEP_CLASS (klass)->find = rounds_destinations_step_find;

  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  g_type_ensure (ROUNDS_TYPE_DESTINATION_FILTER_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/assess/rounds-destinations-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationsStep, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationsStep, field_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationsStep, unknown_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationsStep, caution_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationsStep, own_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsDestinationsStep, entry_row);
  gtk_widget_class_bind_template_callback (widget_class, on_filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_apply_cb);
  gtk_widget_class_install_action (widget_class, "destinations.show", "s", show_destination);
}

static void
rounds_destinations_step_init (RoundsDestinationsStep *self)
{
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

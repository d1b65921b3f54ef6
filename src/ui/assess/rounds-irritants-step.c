/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-irritant-row.h"
#include "rounds-irritants-step.h"
#include "rounds-text-row.h"

/**
 * RoundsIrritantsStep:
 *
 * What wears one down, in the setting or in the act of care, marked 0 to 4 (R012). The built-in
 * irritants stand where they belong unless the person moved them; the person's own, and what was
 * moved here, stand below.
 */
struct _RoundsIrritantsStep
{
  RoundsAssessStep parent_instance;

  RoundsIrritantKind kind;
  GHashTable *rows; /* owned: code or id as text, to borrowed RoundsIrritantRow */

  AdwPreferencesGroup *place_group;
  AdwPreferencesGroup *load_group;
  AdwPreferencesGroup *act_group;
  AdwPreferencesGroup *own_group;
  RoundsTextRow *entry_row;
};

G_DEFINE_FINAL_TYPE (RoundsIrritantsStep, rounds_irritants_step, ROUNDS_TYPE_ASSESS_STEP)

static AdwPreferencesGroup *
get_group (RoundsIrritantsStep *self, const RoundsIrritantTemplate *built_in)
{
  if (built_in == NULL || rounds_irritant_group_get_kind (built_in->group) != self->kind)
    return self->own_group;
  switch (built_in->group)
    {
    case ROUNDS_IRRITANT_PLACE:
      return self->place_group;
    case ROUNDS_IRRITANT_LOAD:
      return self->load_group;
    case ROUNDS_IRRITANT_ACT:
      return self->act_group;
    default:
      g_assert_not_reached ();
    }
}

/* Puts the row of an irritant on this page or takes it off, so that what is unchanged keeps the
 * focus. */
static void
place_row (RoundsIrritantsStep *self, const RoundsIrritantTemplate *built_in,
           RoundsIrritant *irritant)
{
  g_autofree char *key =
      built_in != NULL
          ? g_strdup (built_in->code)
          : g_strdup_printf ("%" G_GINT64_FORMAT, rounds_record_get_id (ROUNDS_RECORD (irritant)));
  RoundsIrritantKind kind =
      irritant != NULL ? irritant->kind : rounds_irritant_group_get_kind (built_in->group);
  AdwPreferencesGroup *group = get_group (self, built_in);
  GtkWidget *row = g_hash_table_lookup (self->rows, key);

  if (row != NULL && kind != self->kind)
    {
      adw_preferences_group_remove (group, row);
      g_hash_table_remove (self->rows, key);
    }
  else if (row != NULL)
    rounds_irritant_row_sync (ROUNDS_IRRITANT_ROW (row));
  else if (kind == self->kind)
    {
      RoundsAssessStep *step = ROUNDS_ASSESS_STEP (self);

      row = rounds_irritant_row_new (rounds_assess_step_get_plan (step),
                                     rounds_assess_step_get_assessment (step), built_in, irritant);
      adw_preferences_group_add (group, row);
      g_hash_table_insert (self->rows, g_steal_pointer (&key), row);
    }
}

/* Rows of the person's own irritants that are gone from the plan. */
static void
remove_gone (RoundsIrritantsStep *self, GPtrArray *irritants)
{
  GHashTableIter iter;
  gpointer key;
  gpointer row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &key, &row))
    {
      gboolean found = rounds_irritant_kinds_find (key) != NULL;

      for (guint i = 0; i < irritants->len && !found; i++)
        found = rounds_record_get_id (irritants->pdata[i]) == g_ascii_strtoll (key, NULL, 10);
      if (found)
        continue;
      adw_preferences_group_remove (self->own_group, row);
      g_hash_table_iter_remove (&iter);
    }
}

static void
populate (RoundsIrritantsStep *self)
{
  RoundsAssessStep *step = ROUNDS_ASSESS_STEP (self);
  RoundsPlan *plan = rounds_assess_step_get_plan (step);
  RoundsAssessment *assessment = rounds_assess_step_get_assessment (step);
  g_autoptr (GPtrArray) irritants = rounds_assessments_list_irritants (plan, assessment);
  guint n_kinds;
  const RoundsIrritantTemplate *kinds = rounds_irritant_kinds_list (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    place_row (self, &kinds[i], rounds_assessments_find_irritant (plan, assessment, kinds[i].code));
  for (guint i = 0; i < irritants->len; i++)
    {
      if (rounds_irritant_kinds_find (((RoundsIrritant *) irritants->pdata[i])->code) == NULL)
        place_row (self, NULL, irritants->pdata[i]);
    }
  remove_gone (self, irritants);
}

static void
on_plan_changed_cb (RoundsIrritantsStep *self, RoundsRecord *record, RoundsPlanChange change,
                    GParamSpec *pspec)
{
  if (ROUNDS_IS_IRRITANT (record) &&
      (change != ROUNDS_PLAN_CHANGED || !g_str_equal (pspec->name, "weight")))
    populate (self);
}

static void
on_apply_cb (RoundsIrritantsStep *self)
{
  RoundsAssessStep *step = ROUNDS_ASSESS_STEP (self);
  RoundsPlan *plan = rounds_assess_step_get_plan (step);
  RoundsAssessment *assessment = rounds_assess_step_get_assessment (step);
  g_autofree char *label = rounds_text_row_take (self->entry_row);

  if (*label == '\0')
    return;
  rounds_plan_begin_act (plan, _ ("Add Irritant"));
  rounds_plan_create (plan, ROUNDS_TYPE_IRRITANT, "assessment",
                      rounds_record_get_id (ROUNDS_RECORD (assessment)), "label", label, "kind",
                      self->kind, NULL);
  rounds_plan_end_act (plan);
}

static void
rounds_irritants_step_dispose (GObject *object)
{
  RoundsIrritantsStep *self = ROUNDS_IRRITANTS_STEP (object);

  g_clear_pointer (&self->rows, g_hash_table_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_IRRITANTS_STEP);
  G_OBJECT_CLASS (rounds_irritants_step_parent_class)->dispose (object);
}

static void
rounds_irritants_step_class_init (RoundsIrritantsStepClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_irritants_step_dispose;

  g_type_ensure (ROUNDS_TYPE_TEXT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-irritants-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsIrritantsStep, place_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsIrritantsStep, load_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsIrritantsStep, act_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsIrritantsStep, own_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsIrritantsStep, entry_row);
  gtk_widget_class_bind_template_callback (widget_class, on_apply_cb);
}

static void
rounds_irritants_step_init (RoundsIrritantsStep *self)
{
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rounds_irritants_step_new:
 * @kind: which of the two problems is asked about (R011)
 */
GtkWidget *
rounds_irritants_step_new (RoundsSession *session, RoundsAssessment *assessment,
                           RoundsIrritantKind kind)
{
  RoundsIrritantsStep *self;
  gboolean is_care = kind == ROUNDS_IRRITANT_CARE;

  self = g_object_new (
      ROUNDS_TYPE_IRRITANTS_STEP, "session", session, "assessment", assessment, "title",
      is_care ? _ ("And the act of care itself?") : _ ("What wears you down at work?"), "lead",
      is_care ? _ ("Suppose the setting were right. How much would each still weigh?")
              : _ ("How much does each weigh, from 0, not at all, to 4, the main reason you are "
                   "here? Leave out what does not apply."),
      NULL);
  self->kind = kind;
  gtk_widget_set_visible (GTK_WIDGET (self->place_group), !is_care);
  gtk_widget_set_visible (GTK_WIDGET (self->load_group), !is_care);
  gtk_widget_set_visible (GTK_WIDGET (self->act_group), is_care);
  populate (self);
  g_signal_connect_object (rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self)), "changed",
                           G_CALLBACK (on_plan_changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-record-box.h"
#include "rounds-skill-comparison.h"
#include "rounds-skill-group.h"
#include "rounds-skills-step.h"

/**
 * RoundsSkillsStep:
 *
 * What of one's work carries over to the shortlisted fields, and the person's own words for it
 * (R007, R103).
 */
struct _RoundsSkillsStep
{
  RoundsAssessStep parent_instance;

  RoundsRecordBox *sheet_box;
  RoundsSkillComparison *comparison;
  GtkWidget *suggest_row;
};

G_DEFINE_FINAL_TYPE (RoundsSkillsStep, rounds_skills_step, ROUNDS_TYPE_ASSESS_STEP)

static RoundsPlan *
get_plan (RoundsSkillsStep *self)
{
  return rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));
}

static GtkWidget *
create_group (gpointer skill, gpointer step)
{
  return rounds_skill_group_new (rounds_assess_step_get_session (step), skill);
}

/* The suggestions are for an empty sheet. */
static void
on_skills_changed_cb (RoundsSkillsStep *self)
{
  gtk_widget_set_visible (self->suggest_row,
                          rounds_plan_count_records (get_plan (self), ROUNDS_TYPE_SKILL) == 0);
}

static void
on_add_activated_cb (RoundsSkillsStep *self)
{
  RoundsPlan *plan = get_plan (self);
  RoundsSkill *skill;

  rounds_plan_begin_act (plan, _ ("Add Skill"));
  skill = rounds_plan_create (plan, ROUNDS_TYPE_SKILL, NULL);
  rounds_plan_end_act (plan);
  rounds_skill_group_open (ROUNDS_SKILL_GROUP (rounds_record_box_find (self->sheet_box, skill)));
}

static void
on_suggest_activated_cb (RoundsSkillsStep *self)
{
  rounds_skill_add_suggestions (get_plan (self));
  /* The row that was activated is gone; the first of the three waits for one's own words. */
  rounds_skill_group_open (
      ROUNDS_SKILL_GROUP (gtk_widget_get_first_child (GTK_WIDGET (self->sheet_box))));
}

static void
rounds_skills_step_constructed (GObject *object)
{
  RoundsSkillsStep *self = ROUNDS_SKILLS_STEP (object);
  RoundsSession *session = rounds_assess_step_get_session (ROUNDS_ASSESS_STEP (self));

  G_OBJECT_CLASS (rounds_skills_step_parent_class)->constructed (object);
  rounds_record_box_show (self->sheet_box, get_plan (self), ROUNDS_TYPE_SKILL, create_group, self);
  rounds_skill_comparison_set_figures (self->comparison, rounds_session_get_figures (session));
  on_skills_changed_cb (self);
  g_signal_connect_object (rounds_plan_get_records (get_plan (self), ROUNDS_TYPE_SKILL),
                           "items-changed", G_CALLBACK (on_skills_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
rounds_skills_step_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_SKILLS_STEP);
  G_OBJECT_CLASS (rounds_skills_step_parent_class)->dispose (object);
}

/* A field of work is compared; without one it is about the sheet. */
static GtkWidget *
rounds_skills_step_find (RoundsAssessStep *step, RoundsPlace place, const char *subject)
{
  RoundsSkillsStep *self = ROUNDS_SKILLS_STEP (step);

  if (*subject != '\0')
    return rounds_skill_comparison_choose (self->comparison, subject);
  return gtk_widget_get_first_child (GTK_WIDGET (self->sheet_box));
}

static void
rounds_skills_step_class_init (RoundsSkillsStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_skills_step_constructed;
  object_class->dispose = rounds_skills_step_dispose;
  ROUNDS_ASSESS_STEP_CLASS (klass)->find = rounds_skills_step_find;

  g_type_ensure (ROUNDS_TYPE_RECORD_BOX);
  g_type_ensure (ROUNDS_TYPE_SKILL_COMPARISON);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-skills-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillsStep, sheet_box);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillsStep, comparison);
  gtk_widget_class_bind_template_child (widget_class, RoundsSkillsStep, suggest_row);
  gtk_widget_class_bind_template_callback (widget_class, on_add_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, on_suggest_activated_cb);
}

static void
rounds_skills_step_init (RoundsSkillsStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-license-group.h"
#include "rounds-license-step.h"
#include "rounds-profile.h"
#include "rounds-record-box.h"
#include "rounds-row-focus.h"

/**
 * RoundsLicenseStep:
 *
 * The licenses with their dates and costs, for question 3.
 */
struct _RoundsLicenseStep
{
  RoundsAssessStep parent_instance;

  RoundsRecordBox *groups_box;
};

G_DEFINE_FINAL_TYPE (RoundsLicenseStep, rounds_license_step, ROUNDS_TYPE_ASSESS_STEP)

static GtkWidget *
create_group (gpointer license, gpointer step)
{
  return rounds_license_group_new (rounds_assess_step_get_session (step), license);
}

static void
on_add_activated_cb (RoundsLicenseStep *self)
{
  RoundsPlan *plan = rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  gboolean is_first = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE) == 0;
  RoundsLicense *license;

  rounds_plan_begin_act (plan, _ ("Add License"));
  license =
      rounds_plan_create (plan, ROUNDS_TYPE_LICENSE, "state", is_first ? profile->state : "", NULL);
  rounds_plan_end_act (plan);
  rounds_row_focus_first (rounds_record_box_find (self->groups_box, license));
}

static void
rounds_license_step_constructed (GObject *object)
{
  RoundsLicenseStep *self = ROUNDS_LICENSE_STEP (object);

  G_OBJECT_CLASS (rounds_license_step_parent_class)->constructed (object);
  rounds_record_box_show (self->groups_box, rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self)),
                          ROUNDS_TYPE_LICENSE, create_group, self);
}

static void
rounds_license_step_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_LICENSE_STEP);
  G_OBJECT_CLASS (rounds_license_step_parent_class)->dispose (object);
}

static GtkWidget *
rounds_license_step_find (RoundsAssessStep *step, RoundsPlace place, const char *subject)
{
  RoundsRecord *license =
      rounds_plan_lookup (rounds_assess_step_get_plan (step), g_ascii_strtoll (subject, NULL, 10));

  if (!ROUNDS_IS_LICENSE (license))
    return NULL;
  return rounds_record_box_find (ROUNDS_LICENSE_STEP (step)->groups_box, license);
}

static void
rounds_license_step_class_init (RoundsLicenseStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_license_step_constructed;
  object_class->dispose = rounds_license_step_dispose;
  ROUNDS_ASSESS_STEP_CLASS (klass)->find = rounds_license_step_find;

  g_type_ensure (ROUNDS_TYPE_RECORD_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-license-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsLicenseStep, groups_box);
  gtk_widget_class_bind_template_callback (widget_class, on_add_activated_cb);
}

static void
rounds_license_step_init (RoundsLicenseStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

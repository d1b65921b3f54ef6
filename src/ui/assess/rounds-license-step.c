/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "rounds-license-group.h"
#include "rounds-license-step.h"
#include "rounds-profile.h"

/**
 * RoundsLicenseStep:
 *
 * The licenses with their dates and costs, for question 3.
 */
struct _RoundsLicenseStep
{
  RoundsAssessStep parent_instance;

  GHashTable *groups; /* owned: id of a license, to its borrowed group */

  GtkBox *groups_box;
};

G_DEFINE_FINAL_TYPE (RoundsLicenseStep, rounds_license_step, ROUNDS_TYPE_ASSESS_STEP)

static gboolean
is_gone (gpointer id, gpointer group, gpointer user_data)
{
  RoundsLicenseStep *self = user_data;
  RoundsPlan *plan = rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));
  RoundsRecord *license = rounds_plan_lookup (plan, *(gint64 *) id);

  if (license != NULL && rounds_record_get_deleted_at (license) == 0)
    return FALSE;
  gtk_box_remove (self->groups_box, group);
  return TRUE;
}

/* Adds and removes groups only where licenses came or went: the others keep the focus. */
static void
populate (RoundsLicenseStep *self)
{
  RoundsPlan *plan = rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));
  guint n_licenses = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE);

  g_hash_table_foreach_remove (self->groups, is_gone, self);
  for (guint i = 0; i < n_licenses; i++)
    {
      RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);
      gint64 id = rounds_record_get_id (ROUNDS_RECORD (license));
      GtkWidget *group;

      if (g_hash_table_contains (self->groups, &id))
        continue;
      group = rounds_license_group_new (plan, license);
      gtk_box_append (self->groups_box, group);
      g_hash_table_insert (self->groups, g_memdup2 (&id, sizeof id), group);
    }
}

static void
on_add_activated_cb (RoundsLicenseStep *self)
{
  RoundsPlan *plan = rounds_assess_step_get_plan (ROUNDS_ASSESS_STEP (self));
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  gboolean is_first = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE) == 0;

  rounds_plan_begin_act (plan, _ ("Add License"));
  rounds_plan_create (plan, ROUNDS_TYPE_LICENSE, "state", is_first ? profile->state : "", NULL);
  rounds_plan_end_act (plan);
}

static void
rounds_license_step_constructed (GObject *object)
{
  RoundsLicenseStep *self = ROUNDS_LICENSE_STEP (object);
  RoundsAssessStep *step = ROUNDS_ASSESS_STEP (self);

  G_OBJECT_CLASS (rounds_license_step_parent_class)->constructed (object);
  populate (self);
  g_signal_connect_object (
      rounds_plan_get_records (rounds_assess_step_get_plan (step), ROUNDS_TYPE_LICENSE),
      "items-changed", G_CALLBACK (populate), self, G_CONNECT_SWAPPED);
}

static void
rounds_license_step_dispose (GObject *object)
{
  RoundsLicenseStep *self = ROUNDS_LICENSE_STEP (object);

  g_clear_pointer (&self->groups, g_hash_table_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_LICENSE_STEP);
  G_OBJECT_CLASS (rounds_license_step_parent_class)->dispose (object);
}

static void
rounds_license_step_class_init (RoundsLicenseStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rounds_license_step_constructed;
  object_class->dispose = rounds_license_step_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/assess/rounds-license-step.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsLicenseStep, groups_box);
  gtk_widget_class_bind_template_callback (widget_class, on_add_activated_cb);
}

static void
rounds_license_step_init (RoundsLicenseStep *self)
{
  self->groups = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-license-model.h"
#include "rounds-license-facts.h"
#include "rounds-profile.h"

/**
 * RoundsLicenseModel:
 *
 * The answer sheet of each license (R033): what it costs to keep and what coming back may cost.
 */
struct _RoundsLicenseModel
{
  RoundsLiveModel parent_instance;

  GHashTable *facts; /* owned: id of a license → owned array of RoundsLicenseFact */
};

G_DEFINE_FINAL_TYPE (RoundsLicenseModel, rounds_license_model, ROUNDS_TYPE_LIVE_MODEL)

static gboolean
rounds_license_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_LICENSE (record) || ROUNDS_IS_PROFILE (record);
}

static void
rounds_license_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsLicenseModel *self = ROUNDS_LICENSE_MODEL (model);
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  guint n_licenses = rounds_plan_count_records (plan, ROUNDS_TYPE_LICENSE);

  g_hash_table_remove_all (self->facts);
  for (guint i = 0; i < n_licenses; i++)
    {
      RoundsLicense *license = rounds_plan_get_record (plan, ROUNDS_TYPE_LICENSE, i);
      gint64 id = rounds_record_get_id (ROUNDS_RECORD (license));

      g_hash_table_insert (self->facts, g_memdup2 (&id, sizeof id),
                           rounds_license_facts_list (license, profile->profession));
    }
}

static void
rounds_license_model_finalize (GObject *object)
{
  g_hash_table_unref (ROUNDS_LICENSE_MODEL (object)->facts);
  G_OBJECT_CLASS (rounds_license_model_parent_class)->finalize (object);
}

static void
rounds_license_model_class_init (RoundsLicenseModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_license_model_finalize;
  ROUNDS_LIVE_MODEL_CLASS (klass)->concerns = rounds_license_model_concerns;
  ROUNDS_LIVE_MODEL_CLASS (klass)->compute = rounds_license_model_compute;
}

static void
rounds_license_model_init (RoundsLicenseModel *self)
{
  self->facts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                       (GDestroyNotify) g_ptr_array_unref);
}

/**
 * rounds_license_model_get_facts:
 *
 * Returns: (transfer none) (nullable) (element-type RoundsLicenseFact): the answer sheet of
 *   @license; valid until the plan changes. %NULL if the plan has no such license
 */
GPtrArray *
rounds_license_model_get_facts (RoundsLicenseModel *self, RoundsLicense *license)
{
  gint64 id;

  g_return_val_if_fail (ROUNDS_IS_LICENSE_MODEL (self) && ROUNDS_IS_LICENSE (license), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  id = rounds_record_get_id (ROUNDS_RECORD (license));
  return g_hash_table_lookup (self->facts, &id);
}

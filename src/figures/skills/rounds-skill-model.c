/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-destination.h"
#include "rounds-profile.h"
#include "rounds-skill-library.h"
#include "rounds-skill-model.h"

/**
 * RoundsSkillModel:
 *
 * What the person's occupation brings to each occupation of the shortlisted fields of work, and
 * what it lacks. The data is read when the result is first asked for.
 */
struct _RoundsSkillModel
{
  RoundsLiveModel parent_instance;

  RoundsSkillLibrary *library; /* owned, nullable until asked for */
  const RoundsOccupation *own; /* nullable */
  GPtrArray *fits; /* owned: RoundsSkillFit */
};

G_DEFINE_FINAL_TYPE (RoundsSkillModel, rounds_skill_model, ROUNDS_TYPE_LIVE_MODEL)

static void
free_fit (gpointer data)
{
  RoundsSkillFit *fit = data;

  g_free (fit->destination);
  g_clear_pointer (&fit->match, rounds_skill_match_free);
  g_free (fit);
}

static gboolean
rounds_skill_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_PROFILE (record) || ROUNDS_IS_DESTINATION (record);
}

static void
add_fit (RoundsSkillModel *self, const char *destination, const RoundsOccupation *occupation)
{
  RoundsSkillFit *fit = g_new0 (RoundsSkillFit, 1);

  fit->destination = g_strdup (destination);
  fit->occupation = occupation;
  if (self->own != NULL && self->own->is_rated && occupation != NULL && occupation->is_rated)
    fit->match = rounds_skill_match_new (self->own, occupation);
  g_ptr_array_add (self->fits, fit);
}

/* A profession of care (SOC 29-1) stands only for its own work: nobody is told what they lack for
 * another license. Physicians (29-12) have one license for all their occupations. */
static gboolean
stands_for (RoundsSkillModel *self, RoundsProfession profession, const RoundsOccupation *occupation)
{
  if (g_str_has_prefix (occupation->code, "29-12"))
    return profession == ROUNDS_PROFESSION_PHYSICIAN;
  return !g_str_has_prefix (occupation->code, "29-1") || occupation == self->own;
}

static void
add_fits (RoundsSkillModel *self, RoundsProfession profession, const char *destination)
{
  g_autoptr (GPtrArray) occupations =
      rounds_skill_library_list_destination (self->library, destination);
  gboolean any = FALSE;

  for (guint i = 0; i < occupations->len; i++)
    if (stands_for (self, profession, occupations->pdata[i]))
      {
        add_fit (self, destination, occupations->pdata[i]);
        any = TRUE;
      }
  if (!any)
    add_fit (self, destination, NULL);
}

/* The data is part of the program: if it cannot be read, the program is broken. */
static void
open_library (RoundsSkillModel *self)
{
  g_autoptr (GError) error = NULL;

  if (self->library != NULL)
    return;
  self->library = rounds_skill_library_open (&error);
  if (self->library == NULL)
    g_error ("The skills data that ships cannot be read: %s", error->message);
}

static void
rounds_skill_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsSkillModel *self = ROUNDS_SKILL_MODEL (model);
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  guint n_destinations = rounds_plan_count_records (plan, ROUNDS_TYPE_DESTINATION);

  open_library (self);
  g_ptr_array_set_size (self->fits, 0);
  self->own =
      rounds_skill_library_find_career (self->library, profile->profession, profile->specialty);
  for (guint i = 0; i < n_destinations; i++)
    {
      RoundsDestination *destination = rounds_plan_get_record (plan, ROUNDS_TYPE_DESTINATION, i);

      if (destination->shortlisted)
        add_fits (self, profile->profession, destination->code);
    }
}

static void
rounds_skill_model_finalize (GObject *object)
{
  RoundsSkillModel *self = ROUNDS_SKILL_MODEL (object);

  g_ptr_array_unref (self->fits);
  g_clear_pointer (&self->library, rounds_skill_library_free);
  G_OBJECT_CLASS (rounds_skill_model_parent_class)->finalize (object);
}

static void
rounds_skill_model_class_init (RoundsSkillModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_skill_model_finalize;
  ROUNDS_LIVE_MODEL_CLASS (klass)->concerns = rounds_skill_model_concerns;
  ROUNDS_LIVE_MODEL_CLASS (klass)->compute = rounds_skill_model_compute;
}

static void
rounds_skill_model_init (RoundsSkillModel *self)
{
  self->fits = g_ptr_array_new_with_free_func (free_fit);
}

/** rounds_skill_model_get_own: (transfer none) (nullable): what O*NET calls the person's work; it
 *   may have no ratings */
const RoundsOccupation *
rounds_skill_model_get_own (RoundsSkillModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_SKILL_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->own;
}

guint
rounds_skill_model_get_n_fits (RoundsSkillModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_SKILL_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->fits->len;
}

/** rounds_skill_model_get_fit: (transfer none): those of one field of work follow each other */
const RoundsSkillFit *
rounds_skill_model_get_fit (RoundsSkillModel *self, guint position)
{
  g_return_val_if_fail (ROUNDS_IS_SKILL_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  g_return_val_if_fail (position < self->fits->len, NULL);
  return self->fits->pdata[position];
}

/**
 * rounds_skill_model_list_fits:
 * @destination: code of a field of work
 *
 * Returns: (transfer container) (element-type RoundsSkillFit): its fits; empty if it is not on the
 *   list
 */
GPtrArray *
rounds_skill_model_list_fits (RoundsSkillModel *self, const char *destination)
{
  GPtrArray *fits = g_ptr_array_new ();

  g_return_val_if_fail (ROUNDS_IS_SKILL_MODEL (self), fits);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  for (guint i = 0; i < self->fits->len; i++)
    {
      RoundsSkillFit *fit = self->fits->pdata[i];

      if (g_strcmp0 (fit->destination, destination) == 0)
        g_ptr_array_add (fits, fit);
    }
  return fits;
}

/** rounds_skill_model_find_closest: (transfer none) (nullable): the first fit of a field of work
 *   that has a comparison, or its first one */
const RoundsSkillFit *
rounds_skill_model_find_closest (RoundsSkillModel *self, const char *destination)
{
  g_autoptr (GPtrArray) fits = rounds_skill_model_list_fits (self, destination);

  for (guint i = 0; i < fits->len; i++)
    {
      RoundsSkillFit *fit = fits->pdata[i];

      if (fit->match != NULL)
        return fit;
    }
  return fits->len > 0 ? fits->pdata[0] : NULL;
}

/** rounds_skill_model_list_destinations: (transfer container): codes of the shortlisted fields of
 *   work */
GPtrArray *
rounds_skill_model_list_destinations (RoundsSkillModel *self)
{
  GPtrArray *codes = g_ptr_array_new ();

  g_return_val_if_fail (ROUNDS_IS_SKILL_MODEL (self), codes);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  for (guint i = 0; i < self->fits->len; i++)
    {
      RoundsSkillFit *fit = self->fits->pdata[i];

      if (codes->len == 0 || !g_str_equal (codes->pdata[codes->len - 1], fit->destination))
        g_ptr_array_add (codes, fit->destination);
    }
  return codes;
}

/** rounds_skill_model_get_attribution: what the license of the data asks to show beside it */
const char *
rounds_skill_model_get_attribution (RoundsSkillModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_SKILL_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return rounds_skill_library_get_attribution (self->library);
}

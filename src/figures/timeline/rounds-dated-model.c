/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-conversation.h"
#include "rounds-dated-model.h"
#include "rounds-dated-text.h"
#include "rounds-license.h"
#include "rounds-milestone.h"
#include "rounds-obligation.h"
#include "rounds-option.h"
#include "rounds-person.h"
#include "rounds-profile.h"
#include "rounds-transition.h"

/**
 * RoundsDatedModel:
 *
 * The days of the plan that are ahead or overdue, earliest first. Read by the timeline, the badge
 * of its view, and the paper plan.
 */
struct _RoundsDatedModel
{
  RoundsLiveModel parent_instance;

  GArray *items; /* owned, nullable: of RoundsDatedItem */
};

G_DEFINE_FINAL_TYPE (RoundsDatedModel, rounds_dated_model, ROUNDS_TYPE_LIVE_MODEL)

/* People, options and the profile give items their names. */
static gboolean
rounds_dated_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_OBLIGATION (record) || ROUNDS_IS_LICENSE (record) ||
         ROUNDS_IS_TRANSITION (record) || ROUNDS_IS_MILESTONE (record) ||
         ROUNDS_IS_CONVERSATION (record) || ROUNDS_IS_PERSON (record) ||
         ROUNDS_IS_OPTION (record) || ROUNDS_IS_PROFILE (record);
}

static void
rounds_dated_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsDatedModel *self = ROUNDS_DATED_MODEL (model);

  g_clear_pointer (&self->items, g_array_unref);
  self->items = rounds_dated_items_list (plan, today);
}

static void
rounds_dated_model_finalize (GObject *object)
{
  g_clear_pointer (&ROUNDS_DATED_MODEL (object)->items, g_array_unref);
  G_OBJECT_CLASS (rounds_dated_model_parent_class)->finalize (object);
}

static void
rounds_dated_model_class_init (RoundsDatedModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rounds_dated_model_finalize;
  ROUNDS_LIVE_MODEL_CLASS (klass)->concerns = rounds_dated_model_concerns;
  ROUNDS_LIVE_MODEL_CLASS (klass)->compute = rounds_dated_model_compute;
}

static void
rounds_dated_model_init (RoundsDatedModel *self)
{
}

/** rounds_dated_model_get_n_items: how many days there are */
guint
rounds_dated_model_get_n_items (RoundsDatedModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_DATED_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->items->len;
}

/** rounds_dated_model_get_item: (transfer none): valid until the plan changes */
const RoundsDatedItem *
rounds_dated_model_get_item (RoundsDatedModel *self, guint position)
{
  g_return_val_if_fail (position < rounds_dated_model_get_n_items (self), NULL);

  return &g_array_index (self->items, RoundsDatedItem, position);
}

/** rounds_dated_model_dup_title: (transfer full): what the day at @position is about */
char *
rounds_dated_model_dup_title (RoundsDatedModel *self, guint position)
{
  const RoundsDatedItem *item = rounds_dated_model_get_item (self, position);

  g_return_val_if_fail (item != NULL, NULL);

  return rounds_text_for_dated_title (rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (self)), item);
}

/** rounds_dated_model_dup_day: (transfer full): the day at @position in words */
char *
rounds_dated_model_dup_day (RoundsDatedModel *self, guint position)
{
  const RoundsDatedItem *item = rounds_dated_model_get_item (self, position);
  RoundsLiveModel *model = ROUNDS_LIVE_MODEL (self);

  g_return_val_if_fail (item != NULL, NULL);

  return rounds_text_for_dated_day (rounds_live_model_get_plan (model), item,
                                    rounds_live_model_get_today (model));
}

/** rounds_dated_model_get_n_calling: how many are overdue or due within a week */
guint
rounds_dated_model_get_n_calling (RoundsDatedModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_DATED_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return rounds_dated_items_count_calling (self->items,
                                           rounds_live_model_get_today (ROUNDS_LIVE_MODEL (self)));
}

/** rounds_dated_model_count_due: how many are that near */
guint
rounds_dated_model_count_due (RoundsDatedModel *self, RoundsDue due)
{
  guint n_items = rounds_dated_model_get_n_items (self);
  guint n_due = 0;

  for (guint i = 0; i < n_items; i++)
    n_due += rounds_dated_model_get_item (self, i)->due == due;
  return n_due;
}

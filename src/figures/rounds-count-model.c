/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-count-model.h"
#include "rounds-destination.h"
#include "rounds-network-text.h"
#include "rounds-person.h"
#include "rounds-profile.h"

/**
 * RoundsCountModel:
 *
 * Who counts toward twenty, who does not and why, and the pace. Read by the timeline, its lists and
 * the paper plan.
 */
struct _RoundsCountModel
{
  RoundsLiveModel parent_instance;

  GArray *people; /* of RoundsCountPerson */
  GHashTable *by_id; /* id of a person to its place in `people`, plus one */
  guint counted;
  RoundsPace pace;
};

typedef enum
{
  PROP_COUNTED = 1,
  PROP_TARGET,
  PROP_COUNT_TEXT,
  PROP_PACE_TEXT,
  PROP_FINISH_TEXT,
  N_PROPS
} RoundsCountModelProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsCountModel, rounds_count_model, ROUNDS_TYPE_LIVE_MODEL)

static void
gather_people (RoundsCountModel *self, RoundsPlan *plan)
{
  guint n_people = rounds_plan_count_records (plan, ROUNDS_TYPE_PERSON);

  g_array_set_size (self->people, 0);
  g_hash_table_remove_all (self->by_id);
  for (guint i = 0; i < n_people; i++)
    {
      RoundsPerson *person = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, i);
      gint64 id = rounds_record_get_id (ROUNDS_RECORD (person));
      RoundsCountPerson entry = { .id = id,
                                  .destination = person->destination,
                                  .outcome = person->outcome };

      g_array_append_val (self->people, entry);
      g_hash_table_insert (self->by_id, g_memdup2 (&id, sizeof id), GUINT_TO_POINTER (i + 1));
    }
}

static GArray *
gather_talks (RoundsPlan *plan)
{
  guint n_talks = rounds_plan_count_records (plan, ROUNDS_TYPE_CONVERSATION);
  GArray *talks = g_array_sized_new (FALSE, FALSE, sizeof (RoundsCountTalk), n_talks);

  for (guint i = 0; i < n_talks; i++)
    {
      RoundsConversation *talk = rounds_plan_get_record (plan, ROUNDS_TYPE_CONVERSATION, i);
      RoundsCountTalk entry = { talk->person, talk->held_on };

      g_array_append_val (talks, entry);
    }
  return talks;
}

static GPtrArray *
gather_shortlist (RoundsPlan *plan)
{
  guint n_destinations = rounds_plan_count_records (plan, ROUNDS_TYPE_DESTINATION);
  GPtrArray *codes = g_ptr_array_new_null_terminated (n_destinations, NULL, TRUE);

  for (guint i = 0; i < n_destinations; i++)
    {
      RoundsDestination *destination = rounds_plan_get_record (plan, ROUNDS_TYPE_DESTINATION, i);

      if (destination->shortlisted)
        g_ptr_array_add (codes, destination->code);
    }
  return codes;
}

static void
compute_pace (RoundsCountModel *self, RoundsPlan *plan, RoundsDate today)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (RoundsDate));
  RoundsProfile *profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  RoundsPaceInput input = { .target = ROUNDS_COUNT_TARGET,
                            .start = profile != NULL ? profile->start_on : ROUNDS_DATE_NONE,
                            .window_days = ROUNDS_PACE_WINDOW_DAYS,
                            .today = today };

  for (guint i = 0; i < self->people->len; i++)
    {
      const RoundsCountPerson *person = &g_array_index (self->people, RoundsCountPerson, i);

      if (person->reason == ROUNDS_COUNT_COUNTED)
        g_array_append_val (days, person->first_talk);
    }
  input.counted_on = (const RoundsDate *) days->data;
  input.n_counted = days->len;
  rounds_pace_compute (&input, &self->pace);
}

static void
rounds_count_model_compute (RoundsLiveModel *model, RoundsPlan *plan, RoundsDate today)
{
  RoundsCountModel *self = ROUNDS_COUNT_MODEL (model);
  g_autoptr (GArray) talks = gather_talks (plan);
  g_autoptr (GPtrArray) shortlist = gather_shortlist (plan);

  gather_people (self, plan);
  self->counted = rounds_count_people ((RoundsCountPerson *) self->people->data, self->people->len,
                                       (const RoundsCountTalk *) talks->data, talks->len,
                                       (const char *const *) shortlist->pdata, today);
  /* The text belongs to the records and may change before the next count. */
  for (guint i = 0; i < self->people->len; i++)
    g_array_index (self->people, RoundsCountPerson, i).destination = NULL;
  compute_pace (self, plan, today);
}

static gboolean
rounds_count_model_concerns (RoundsLiveModel *model, RoundsRecord *record)
{
  return ROUNDS_IS_PERSON (record) || ROUNDS_IS_CONVERSATION (record) ||
         ROUNDS_IS_DESTINATION (record) || ROUNDS_IS_PROFILE (record);
}

static void
on_changed_cb (RoundsCountModel *self)
{
  for (guint i = PROP_COUNTED; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
rounds_count_model_finalize (GObject *object)
{
  RoundsCountModel *self = ROUNDS_COUNT_MODEL (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->people, g_array_unref);
  G_OBJECT_CLASS (rounds_count_model_parent_class)->finalize (object);
}

static void
rounds_count_model_get_property (GObject *object, guint property_id, GValue *value,
                                 GParamSpec *pspec)
{
  RoundsCountModel *self = ROUNDS_COUNT_MODEL (object);

  switch ((RoundsCountModelProperty) property_id)
    {
    case PROP_COUNTED:
      g_value_set_uint (value, rounds_count_model_get_counted (self));
      break;
    case PROP_TARGET:
      g_value_set_uint (value, rounds_count_model_get_target (self));
      break;
    case PROP_COUNT_TEXT:
      /* Translators: people counted, of how many: "8 of 20" */
      g_value_take_string (value, g_strdup_printf (_ ("%1$u of %2$u"),
                                                   rounds_count_model_get_counted (self),
                                                   rounds_count_model_get_target (self)));
      break;
    case PROP_PACE_TEXT:
      g_value_take_string (
          value, rounds_text_for_pace (rounds_count_model_get_pace (self), ROUNDS_COUNT_TARGET));
      break;
    case PROP_FINISH_TEXT:
      g_value_take_string (
          value, rounds_text_for_finish (rounds_count_model_get_pace (self), self->counted));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_count_model_class_init (RoundsCountModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  RoundsLiveModelClass *model_class = ROUNDS_LIVE_MODEL_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = rounds_count_model_finalize;
  object_class->get_property = rounds_count_model_get_property;
  model_class->concerns = rounds_count_model_concerns;
  model_class->compute = rounds_count_model_compute;

  properties[PROP_COUNTED] = g_param_spec_uint ("counted", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_TARGET] =
      g_param_spec_uint ("target", NULL, NULL, 1, G_MAXUINT, ROUNDS_COUNT_TARGET, flags);
  /** RoundsCountModel:count-text: "8 of 20" */
  properties[PROP_COUNT_TEXT] = g_param_spec_string ("count-text", NULL, NULL, NULL, flags);
  /** RoundsCountModel:pace-text: so far, and what would finish in time; may be empty */
  properties[PROP_PACE_TEXT] = g_param_spec_string ("pace-text", NULL, NULL, NULL, flags);
  /** RoundsCountModel:finish-text: the likely finish, or when there will be one */
  properties[PROP_FINISH_TEXT] = g_param_spec_string ("finish-text", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_count_model_init (RoundsCountModel *self)
{
  self->people = g_array_new (FALSE, TRUE, sizeof (RoundsCountPerson));
  self->by_id = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_signal_connect (self, "changed", G_CALLBACK (on_changed_cb), NULL);
}

/** rounds_count_model_get_counted: people who count by now */
guint
rounds_count_model_get_counted (RoundsCountModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_COUNT_MODEL (self), 0);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return self->counted;
}

/** rounds_count_model_get_target: people to reach */
guint
rounds_count_model_get_target (RoundsCountModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_COUNT_MODEL (self), 0);

  return ROUNDS_COUNT_TARGET;
}

/** rounds_count_model_get_pace: (transfer none): valid until the plan changes */
const RoundsPace *
rounds_count_model_get_pace (RoundsCountModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_COUNT_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  return &self->pace;
}

/**
 * rounds_count_model_lookup:
 * @person: id
 *
 * Returns: (transfer none) (nullable): the verdict on a person in use, without its destination;
 *   valid until the plan changes
 */
const RoundsCountPerson *
rounds_count_model_lookup (RoundsCountModel *self, gint64 person)
{
  guint place;

  g_return_val_if_fail (ROUNDS_IS_COUNT_MODEL (self), NULL);

  rounds_live_model_ensure (ROUNDS_LIVE_MODEL (self));
  place = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_id, &person));
  return place > 0 ? &g_array_index (self->people, RoundsCountPerson, place - 1) : NULL;
}

/** rounds_count_model_get_reason: whether @conversation is one with a person who counts */
RoundsCountReason
rounds_count_model_get_reason (RoundsCountModel *self, RoundsConversation *conversation)
{
  const RoundsCountPerson *person;

  g_return_val_if_fail (ROUNDS_IS_COUNT_MODEL (self), ROUNDS_COUNT_NO_CONVERSATION);
  g_return_val_if_fail (ROUNDS_IS_CONVERSATION (conversation), ROUNDS_COUNT_NO_CONVERSATION);

  if (conversation->held_on > rounds_live_model_get_today (ROUNDS_LIVE_MODEL (self)))
    return ROUNDS_COUNT_IN_THE_FUTURE;
  person = rounds_count_model_lookup (self, conversation->person);
  return person != NULL ? person->reason : ROUNDS_COUNT_NO_CONVERSATION;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-record-private.h"

typedef struct
{
  gint64 id;
  gint64 created_at;
  gint64 changed_at;
  gint64 deleted_at;

  RoundsPlan *plan; /* borrowed, nullable: the owner */
} RoundsRecordPrivate;

typedef enum
{
  PROP_ID = 1,
  PROP_CREATED_AT,
  PROP_CHANGED_AT,
  PROP_DELETED_AT,
  N_PROPS
} RoundsRecordProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RoundsRecord, rounds_record, G_TYPE_OBJECT)

static RoundsRecordPrivate *
get_private (RoundsRecord *self)
{
  return rounds_record_get_instance_private (self);
}

static void
rounds_record_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsRecordPrivate *priv = get_private (ROUNDS_RECORD (object));

  switch ((RoundsRecordProperty) property_id)
    {
    case PROP_ID:
      g_value_set_int64 (value, priv->id);
      break;
    case PROP_CREATED_AT:
      g_value_set_int64 (value, priv->created_at);
      break;
    case PROP_CHANGED_AT:
      g_value_set_int64 (value, priv->changed_at);
      break;
    case PROP_DELETED_AT:
      g_value_set_int64 (value, priv->deleted_at);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_record_set_property (GObject *object, guint property_id, const GValue *value,
                            GParamSpec *pspec)
{
  RoundsRecordPrivate *priv = get_private (ROUNDS_RECORD (object));

  switch ((RoundsRecordProperty) property_id)
    {
    case PROP_ID:
      priv->id = g_value_get_int64 (value);
      break;
    case PROP_CREATED_AT:
    case PROP_CHANGED_AT:
    case PROP_DELETED_AT:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

/* One announcement to the plan instead of a handler on each of thousands of records. */
static void
rounds_record_dispatch_properties_changed (GObject *object, guint n_pspecs, GParamSpec **pspecs)
{
  RoundsRecord *self = ROUNDS_RECORD (object);
  RoundsRecordPrivate *priv = get_private (self);

  G_OBJECT_CLASS (rounds_record_parent_class)
      ->dispatch_properties_changed (object, n_pspecs, pspecs);
  for (guint i = 0; i < n_pspecs && priv->plan != NULL; i++)
    rounds_plan_record_changed (priv->plan, self, pspecs[i]);
}

static void
rounds_record_finalize (GObject *object)
{
  RoundsRecord *self = ROUNDS_RECORD (object);
  RoundsRecordClass *klass = ROUNDS_RECORD_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      if (klass->fields[i].kind == ROUNDS_FIELD_TEXT)
        g_free (*(char **) rounds_record_get_member (self, &klass->fields[i]));
    }
  G_OBJECT_CLASS (rounds_record_parent_class)->finalize (object);
}

static void
rounds_record_class_init (RoundsRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags read_only = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = rounds_record_get_property;
  object_class->set_property = rounds_record_set_property;
  object_class->dispatch_properties_changed = rounds_record_dispatch_properties_changed;
  object_class->finalize = rounds_record_finalize;

  /**
   * RoundsRecord:id: given once, from the plan's one counter, and never used again
   */
  properties[PROP_ID] =
      g_param_spec_int64 ("id", NULL, NULL, 0, G_MAXINT64, 0,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CREATED_AT] =
      g_param_spec_int64 ("created-at", NULL, NULL, 0, G_MAXINT64, 0, read_only);
  properties[PROP_CHANGED_AT] =
      g_param_spec_int64 ("changed-at", NULL, NULL, 0, G_MAXINT64, 0, read_only);
  properties[PROP_DELETED_AT] =
      g_param_spec_int64 ("deleted-at", NULL, NULL, 0, G_MAXINT64, 0, read_only);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_record_init (RoundsRecord *self)
{
  RoundsRecordPrivate *priv = get_private (self);

  priv->created_at = priv->changed_at = g_get_real_time ();
}

gint64
rounds_record_get_id (RoundsRecord *self)
{
  g_return_val_if_fail (ROUNDS_IS_RECORD (self), 0);

  return get_private (self)->id;
}

/** rounds_record_get_created_at: microseconds since 1970-01-01 UTC */
gint64
rounds_record_get_created_at (RoundsRecord *self)
{
  g_return_val_if_fail (ROUNDS_IS_RECORD (self), 0);

  return get_private (self)->created_at;
}

/** rounds_record_get_changed_at: microseconds since 1970-01-01 UTC */
gint64
rounds_record_get_changed_at (RoundsRecord *self)
{
  g_return_val_if_fail (ROUNDS_IS_RECORD (self), 0);

  return get_private (self)->changed_at;
}

/** rounds_record_get_deleted_at: when it went to the trash; 0 while it is in use */
gint64
rounds_record_get_deleted_at (RoundsRecord *self)
{
  g_return_val_if_fail (ROUNDS_IS_RECORD (self), 0);

  return get_private (self)->deleted_at;
}

/**
 * rounds_record_freeze:
 *
 * Returns: (transfer full): the record's values as they are now
 */
RoundsImage *
rounds_record_freeze (RoundsRecord *self)
{
  RoundsRecordPrivate *priv;
  RoundsRecordClass *klass;
  RoundsImage *image;

  g_return_val_if_fail (ROUNDS_IS_RECORD (self), NULL);

  priv = get_private (self);
  klass = ROUNDS_RECORD_GET_CLASS (self);
  image = rounds_image_new (klass, priv->id);
  image->created_at = priv->created_at;
  image->changed_at = priv->changed_at;
  image->deleted_at = priv->deleted_at;
  for (guint i = 0; i < klass->n_fields; i++)
    {
      image->values[i] = rounds_record_read_member (self, &klass->fields[i]);
      if (klass->fields[i].kind == ROUNDS_FIELD_TEXT)
        image->values[i].text = g_strdup (image->values[i].text);
    }
  return image;
}

/**
 * rounds_record_thaw:
 * @image: taken from a record of the same noun
 * @skip_quiet: leave the fields alone that undo does not care about
 *
 * Gives the record the values of @image, notifying each one that changes.
 */
void
rounds_record_thaw (RoundsRecord *self, const RoundsImage *image, gboolean skip_quiet)
{
  RoundsRecordPrivate *priv;

  g_return_if_fail (ROUNDS_IS_RECORD (self));
  g_return_if_fail (image != NULL && image->klass == ROUNDS_RECORD_GET_CLASS (self));

  priv = get_private (self);
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = 0; i < image->klass->n_fields; i++)
    {
      if (!skip_quiet || (image->klass->fields[i].flags & ROUNDS_FIELD_QUIET) == 0)
        rounds_record_write_member (self, &image->klass->fields[i], image->values[i]);
    }
  rounds_record_set_deleted_at (self, image->deleted_at);
  priv->created_at = image->created_at;
  priv->changed_at = image->changed_at;
  g_object_thaw_notify (G_OBJECT (self));
}

/** rounds_record_will_change: (private): before the value of @field is written */
void
rounds_record_will_change (RoundsRecord *self, const RoundsField *field)
{
  RoundsRecordPrivate *priv = get_private (self);

  if (priv->plan == NULL)
    return;
  rounds_plan_record_will_change (priv->plan, self, field);
  priv->changed_at = g_get_real_time ();
}

/** rounds_record_set_plan: (private): @plan is %NULL when the record leaves it */
void
rounds_record_set_plan (RoundsRecord *self, RoundsPlan *plan)
{
  get_private (self)->plan = plan;
}

/** rounds_record_set_deleted_at: (private): 0 takes the record out of the trash */
void
rounds_record_set_deleted_at (RoundsRecord *self, gint64 instant)
{
  RoundsRecordPrivate *priv = get_private (self);

  if (priv->deleted_at == instant)
    return;
  if (priv->plan != NULL)
    rounds_plan_record_will_change (priv->plan, self, NULL);
  priv->deleted_at = instant;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DELETED_AT]);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-destination-kinds.h"
#include "rounds-excerpt.h"
#include "rounds-network-item.h"
#include "rounds-network-text.h"

typedef struct
{
  RoundsRecord *record; /* owned */
  RoundsCountModel *count; /* owned */
} RoundsNetworkItemPrivate;

typedef enum
{
  PROP_RECORD = 1,
  PROP_COUNT,
  PROP_TITLE,
  PROP_DETAIL,
  PROP_DAY,
  PROP_MONTH,
  PROP_STATUS,
  PROP_COUNTED,
  PROP_REMEDY,
  PROP_PERSON_ID,
  N_PROPS
} RoundsNetworkItemProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RoundsNetworkItem, rounds_network_item, G_TYPE_OBJECT)

static RoundsNetworkItemPrivate *
get_private (RoundsNetworkItem *self)
{
  return rounds_network_item_get_instance_private (self);
}

static RoundsCountReason
get_reason (RoundsNetworkItem *self)
{
  return ROUNDS_NETWORK_ITEM_GET_CLASS (self)->get_reason (self);
}

static char *
dup_title (RoundsNetworkItem *self)
{
  RoundsPerson *person = rounds_network_item_get_person (self);

  return rounds_excerpt_dup (person != NULL && person->name[0] != '\0' ? person->name
                                                                       : _ ("No name"),
                             ROUNDS_EXCERPT_SCREEN);
}

static char *
dup_detail (RoundsNetworkItem *self)
{
  RoundsPerson *person = rounds_network_item_get_person (self);
  RoundsPlan *plan = rounds_live_model_get_plan (ROUNDS_LIVE_MODEL (get_private (self)->count));
  const char *destination;

  if (person == NULL)
    return g_strdup ("");
  destination = rounds_destination_get_name (plan, person->destination);
  if (destination[0] == '\0')
    return g_strdup (rounds_text_for_outcome (person->outcome));
  /* Translators: where someone moved, and how it went: "Medical affairs · Happy there" */
  return g_strdup_printf (_ ("%1$s · %2$s"), destination,
                          rounds_text_for_outcome (person->outcome));
}

static gint64
get_person_id (RoundsNetworkItem *self)
{
  RoundsPerson *person = rounds_network_item_get_person (self);

  return person != NULL ? rounds_record_get_id (ROUNDS_RECORD (person)) : 0;
}

/* Names, destinations and dates all count, so one announcement stands for every change. */
static void
on_count_changed_cb (RoundsNetworkItem *self)
{
  for (guint i = PROP_TITLE; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
rounds_network_item_constructed (GObject *object)
{
  RoundsNetworkItem *self = ROUNDS_NETWORK_ITEM (object);

  G_OBJECT_CLASS (rounds_network_item_parent_class)->constructed (object);
  g_signal_connect_object (get_private (self)->count, "changed", G_CALLBACK (on_count_changed_cb),
                           self, G_CONNECT_SWAPPED);
}

static void
rounds_network_item_dispose (GObject *object)
{
  RoundsNetworkItemPrivate *priv = get_private (ROUNDS_NETWORK_ITEM (object));

  g_clear_object (&priv->record);
  g_clear_object (&priv->count);
  G_OBJECT_CLASS (rounds_network_item_parent_class)->dispose (object);
}

static void
rounds_network_item_get_property (GObject *object, guint property_id, GValue *value,
                                  GParamSpec *pspec)
{
  RoundsNetworkItem *self = ROUNDS_NETWORK_ITEM (object);
  RoundsNetworkItemClass *klass = ROUNDS_NETWORK_ITEM_GET_CLASS (self);

  switch ((RoundsNetworkItemProperty) property_id)
    {
    case PROP_RECORD:
      g_value_set_object (value, get_private (self)->record);
      break;
    case PROP_COUNT:
      g_value_set_object (value, get_private (self)->count);
      break;
    case PROP_TITLE:
      g_value_take_string (value, dup_title (self));
      break;
    case PROP_DETAIL:
      g_value_take_string (value, dup_detail (self));
      break;
    case PROP_DAY:
      g_value_take_string (value, klass->dup_day (self));
      break;
    case PROP_MONTH:
      g_value_take_string (value, klass->dup_month (self));
      break;
    case PROP_STATUS:
      g_value_set_string (value, rounds_text_for_reason (get_reason (self)));
      break;
    case PROP_COUNTED:
      g_value_set_boolean (value, get_reason (self) == ROUNDS_COUNT_COUNTED);
      break;
    case PROP_REMEDY:
      g_value_set_string (value, rounds_text_for_remedy_of (get_reason (self)));
      break;
    case PROP_PERSON_ID:
      g_value_set_int64 (value, get_person_id (self));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_network_item_set_property (GObject *object, guint property_id, const GValue *value,
                                  GParamSpec *pspec)
{
  RoundsNetworkItemPrivate *priv = get_private (ROUNDS_NETWORK_ITEM (object));

  switch ((RoundsNetworkItemProperty) property_id)
    {
    case PROP_RECORD:
      priv->record = g_value_dup_object (value);
      break;
    case PROP_COUNT:
      priv->count = g_value_dup_object (value);
      break;
    case PROP_TITLE:
    case PROP_DETAIL:
    case PROP_DAY:
    case PROP_MONTH:
    case PROP_STATUS:
    case PROP_COUNTED:
    case PROP_REMEDY:
    case PROP_PERSON_ID:
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
install_derived (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /** RoundsNetworkItem:title: the person's name */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  /** RoundsNetworkItem:detail: destination and three-year outcome */
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, NULL, flags);
  /** RoundsNetworkItem:day: the date, in a few words */
  properties[PROP_DAY] = g_param_spec_string ("day", NULL, NULL, NULL, flags);
  /** RoundsNetworkItem:month: the heading it stands under */
  properties[PROP_MONTH] = g_param_spec_string ("month", NULL, NULL, NULL, flags);
  /** RoundsNetworkItem:status: counted, or why not */
  properties[PROP_STATUS] = g_param_spec_string ("status", NULL, NULL, NULL, flags);
  properties[PROP_COUNTED] = g_param_spec_boolean ("counted", NULL, NULL, FALSE, flags);
  /** RoundsNetworkItem:remedy: (nullable): the one act that makes it count */
  properties[PROP_REMEDY] = g_param_spec_string ("remedy", NULL, NULL, NULL, flags);
  /** RoundsNetworkItem:person-id: whom it is about; 0 if that is not known */
  properties[PROP_PERSON_ID] =
      g_param_spec_int64 ("person-id", NULL, NULL, 0, G_MAXINT64, 0, flags);
}

static void
rounds_network_item_class_init (RoundsNetworkItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = rounds_network_item_constructed;
  object_class->dispose = rounds_network_item_dispose;
  object_class->get_property = rounds_network_item_get_property;
  object_class->set_property = rounds_network_item_set_property;

  properties[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, ROUNDS_TYPE_RECORD, once);
  properties[PROP_COUNT] = g_param_spec_object ("count", NULL, NULL, ROUNDS_TYPE_COUNT_MODEL, once);
  install_derived (object_class);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_network_item_init (RoundsNetworkItem *self)
{
}

/** rounds_network_item_get_record: (transfer none): what the row is about */
gpointer
rounds_network_item_get_record (RoundsNetworkItem *self)
{
  g_return_val_if_fail (ROUNDS_IS_NETWORK_ITEM (self), NULL);

  return get_private (self)->record;
}

/** rounds_network_item_get_count: (transfer none): who counts */
RoundsCountModel *
rounds_network_item_get_count (RoundsNetworkItem *self)
{
  g_return_val_if_fail (ROUNDS_IS_NETWORK_ITEM (self), NULL);

  return get_private (self)->count;
}

/** rounds_network_item_get_person: (transfer none) (nullable): whom the row is about */
RoundsPerson *
rounds_network_item_get_person (RoundsNetworkItem *self)
{
  g_return_val_if_fail (ROUNDS_IS_NETWORK_ITEM (self), NULL);

  return ROUNDS_NETWORK_ITEM_GET_CLASS (self)->get_person (self);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-figures.h"

typedef struct
{
  RoundsPlan *plan; /* owned */
  RoundsFigures *figures; /* borrowed, nullable: they own the model */
  RoundsDate today;
  gboolean stale;
  guint announce_source;
} RoundsLiveModelPrivate;

typedef enum
{
  PROP_PLAN = 1,
  PROP_FIGURES,
  PROP_TODAY,
  N_PROPS
} RoundsLiveModelProperty;

static GParamSpec *properties[N_PROPS];
static guint changed_signal;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RoundsLiveModel, rounds_live_model, G_TYPE_OBJECT)

static RoundsLiveModelPrivate *
get_private (RoundsLiveModel *self)
{
  return rounds_live_model_get_instance_private (self);
}

static gboolean
announce (gpointer user_data)
{
  RoundsLiveModel *self = user_data;

  get_private (self)->announce_source = 0;
  g_signal_emit (self, changed_signal, 0);
  return G_SOURCE_REMOVE;
}

static void
on_plan_changed_cb (RoundsLiveModel *self, RoundsRecord *record)
{
  RoundsLiveModelClass *klass = ROUNDS_LIVE_MODEL_GET_CLASS (self);

  if (klass->concerns == NULL || klass->concerns (self, record))
    rounds_live_model_invalidate (self);
}

static void
rounds_live_model_constructed (GObject *object)
{
  RoundsLiveModel *self = ROUNDS_LIVE_MODEL (object);
  RoundsLiveModelPrivate *priv = get_private (self);

  G_OBJECT_CLASS (rounds_live_model_parent_class)->constructed (object);
  g_signal_connect_object (priv->plan, "changed", G_CALLBACK (on_plan_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (priv->plan, "notify::loaded", G_CALLBACK (rounds_live_model_invalidate),
                           self, G_CONNECT_SWAPPED);
}

static void
rounds_live_model_dispose (GObject *object)
{
  RoundsLiveModelPrivate *priv = get_private (ROUNDS_LIVE_MODEL (object));

  g_clear_handle_id (&priv->announce_source, g_source_remove);
  g_clear_object (&priv->plan);
  G_OBJECT_CLASS (rounds_live_model_parent_class)->dispose (object);
}

static void
rounds_live_model_get_property (GObject *object, guint property_id, GValue *value,
                                GParamSpec *pspec)
{
  RoundsLiveModelPrivate *priv = get_private (ROUNDS_LIVE_MODEL (object));

  switch ((RoundsLiveModelProperty) property_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, priv->plan);
      break;
    case PROP_FIGURES:
      g_value_set_object (value, priv->figures);
      break;
    case PROP_TODAY:
      g_value_set_int (value, priv->today);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_live_model_set_property (GObject *object, guint property_id, const GValue *value,
                                GParamSpec *pspec)
{
  RoundsLiveModel *self = ROUNDS_LIVE_MODEL (object);

  switch ((RoundsLiveModelProperty) property_id)
    {
    case PROP_PLAN:
      get_private (self)->plan = g_value_dup_object (value);
      break;
    case PROP_FIGURES:
      get_private (self)->figures = g_value_get_object (value);
      break;
    case PROP_TODAY:
      rounds_live_model_set_today (self, g_value_get_int (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_live_model_class_init (RoundsLiveModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = rounds_live_model_constructed;
  object_class->dispose = rounds_live_model_dispose;
  object_class->get_property = rounds_live_model_get_property;
  object_class->set_property = rounds_live_model_set_property;

  properties[PROP_PLAN] =
      g_param_spec_object ("plan", NULL, NULL, ROUNDS_TYPE_PLAN,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /** RoundsLiveModel:figures: (nullable): where a result that rests on others finds their models */
  properties[PROP_FIGURES] =
      g_param_spec_object ("figures", NULL, NULL, ROUNDS_TYPE_FIGURES,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /** RoundsLiveModel:today: the civil day that the result holds for */
  properties[PROP_TODAY] = g_param_spec_int ("today", NULL, NULL, G_MININT32, G_MAXINT32, 0,
                                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT |
                                                 G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * RoundsLiveModel::changed: the result may be another one; at most once per turn of the main loop
   */
  changed_signal = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
rounds_live_model_init (RoundsLiveModel *self)
{
  get_private (self)->stale = TRUE;
}

/** rounds_live_model_get_figures: (transfer none) (nullable): all models over the same plan */
RoundsFigures *
rounds_live_model_get_figures (RoundsLiveModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_LIVE_MODEL (self), NULL);

  return get_private (self)->figures;
}

/** rounds_live_model_get_plan: (transfer none): what the result is derived from */
RoundsPlan *
rounds_live_model_get_plan (RoundsLiveModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_LIVE_MODEL (self), NULL);

  return get_private (self)->plan;
}

/** rounds_live_model_get_today: the civil day that the result holds for */
RoundsDate
rounds_live_model_get_today (RoundsLiveModel *self)
{
  g_return_val_if_fail (ROUNDS_IS_LIVE_MODEL (self), ROUNDS_DATE_NONE);

  return get_private (self)->today;
}

void
rounds_live_model_set_today (RoundsLiveModel *self, RoundsDate today)
{
  RoundsLiveModelPrivate *priv;

  g_return_if_fail (ROUNDS_IS_LIVE_MODEL (self));

  priv = get_private (self);
  if (priv->today == today)
    return;
  priv->today = today;
  rounds_live_model_invalidate (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TODAY]);
}

/** rounds_live_model_ensure: computes the result if it is stale; for the getters of subclasses */
void
rounds_live_model_ensure (RoundsLiveModel *self)
{
  RoundsLiveModelPrivate *priv;

  g_return_if_fail (ROUNDS_IS_LIVE_MODEL (self));

  priv = get_private (self);
  if (!priv->stale)
    return;
  priv->stale = FALSE;
  ROUNDS_LIVE_MODEL_GET_CLASS (self)->compute (self, priv->plan, priv->today);
}

/** rounds_live_model_invalidate: marks the result stale and announces that, if anyone listens */
void
rounds_live_model_invalidate (RoundsLiveModel *self)
{
  RoundsLiveModelPrivate *priv;

  g_return_if_fail (ROUNDS_IS_LIVE_MODEL (self));

  priv = get_private (self);
  priv->stale = TRUE;
  if (priv->announce_source == 0 && g_signal_has_handler_pending (self, changed_signal, 0, FALSE))
    priv->announce_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, announce, self, NULL);
}

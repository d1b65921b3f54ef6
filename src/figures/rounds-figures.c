/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-figures.h"

/**
 * RoundsFigures:
 *
 * All live models of one plan, each made when it is first asked for.
 */
struct _RoundsFigures
{
  GObject parent_instance;

  RoundsPlan *plan; /* owned */
  RoundsDate today;
  GHashTable *models; /* GType to owned RoundsLiveModel */
};

typedef enum
{
  PROP_PLAN = 1,
  PROP_TODAY,
  N_PROPS
} RoundsFiguresProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsFigures, rounds_figures, G_TYPE_OBJECT)

static void
rounds_figures_dispose (GObject *object)
{
  RoundsFigures *self = ROUNDS_FIGURES (object);

  g_clear_pointer (&self->models, g_hash_table_unref);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_figures_parent_class)->dispose (object);
}

static void
rounds_figures_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsFigures *self = ROUNDS_FIGURES (object);

  switch ((RoundsFiguresProperty) property_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;
    case PROP_TODAY:
      g_value_set_int (value, self->today);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_figures_class_init (RoundsFiguresClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rounds_figures_dispose;
  object_class->get_property = rounds_figures_get_property;

  properties[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, ROUNDS_TYPE_PLAN, flags);
  properties[PROP_TODAY] = g_param_spec_int ("today", NULL, NULL, G_MININT32, G_MAXINT32, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_figures_init (RoundsFigures *self)
{
  self->models = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
}

/** rounds_figures_new: the figures of @plan as of @today */
RoundsFigures *
rounds_figures_new (RoundsPlan *plan, RoundsDate today)
{
  RoundsFigures *self;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  self = g_object_new (ROUNDS_TYPE_FIGURES, NULL);
  self->plan = g_object_ref (plan);
  self->today = today;
  return self;
}

/** rounds_figures_get_plan: (transfer none): what they are derived from */
RoundsPlan *
rounds_figures_get_plan (RoundsFigures *self)
{
  g_return_val_if_fail (ROUNDS_IS_FIGURES (self), NULL);

  return self->plan;
}

RoundsDate
rounds_figures_get_today (RoundsFigures *self)
{
  g_return_val_if_fail (ROUNDS_IS_FIGURES (self), ROUNDS_DATE_NONE);

  return self->today;
}

/** rounds_figures_set_today: for the turn of a day while the program runs */
void
rounds_figures_set_today (RoundsFigures *self, RoundsDate today)
{
  GHashTableIter iter;
  gpointer model;

  g_return_if_fail (ROUNDS_IS_FIGURES (self));

  if (self->today == today)
    return;
  self->today = today;
  g_hash_table_iter_init (&iter, self->models);
  while (g_hash_table_iter_next (&iter, NULL, &model))
    rounds_live_model_set_today (model, today);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TODAY]);
}

/**
 * rounds_figures_get_model:
 * @type: a subclass of #RoundsLiveModel
 *
 * Returns: (transfer none): the one model of that type over this plan
 */
gpointer
rounds_figures_get_model (RoundsFigures *self, GType type)
{
  RoundsLiveModel *model;

  g_return_val_if_fail (ROUNDS_IS_FIGURES (self), NULL);
  g_return_val_if_fail (g_type_is_a (type, ROUNDS_TYPE_LIVE_MODEL), NULL);

  model = g_hash_table_lookup (self->models, GSIZE_TO_POINTER (type));
  if (model == NULL)
    {
      model = g_object_new (type, "plan", self->plan, "figures", self, "today", self->today, NULL);
      g_hash_table_insert (self->models, GSIZE_TO_POINTER (type), model);
    }
  return model;
}

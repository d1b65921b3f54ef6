/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-choices.h"
#include "rounds-household-group.h"
#include "rounds-household.h"
#include "rounds-profile.h"

typedef struct
{
  RoundsPlan *plan; /* owned, nullable */
  GBindingGroup *household; /* owned */
  GBindingGroup *profile; /* owned */
} RoundsHouseholdGroupPrivate;

typedef enum
{
  PROP_PLAN = 1,
  N_PROPS
} RoundsHouseholdGroupProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RoundsHouseholdGroup, rounds_household_group,
                                     ADW_TYPE_PREFERENCES_GROUP)

static RoundsHouseholdGroupPrivate *
get_private (RoundsHouseholdGroup *self)
{
  return rounds_household_group_get_instance_private (self);
}

static void
rounds_household_group_dispose (GObject *object)
{
  RoundsHouseholdGroupPrivate *priv = get_private (ROUNDS_HOUSEHOLD_GROUP (object));

  g_clear_object (&priv->household);
  g_clear_object (&priv->profile);
  g_clear_object (&priv->plan);
  G_OBJECT_CLASS (rounds_household_group_parent_class)->dispose (object);
}

static void
rounds_household_group_get_property (GObject *object, guint property_id, GValue *value,
                                     GParamSpec *pspec)
{
  switch ((RoundsHouseholdGroupProperty) property_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, rounds_household_group_get_plan (ROUNDS_HOUSEHOLD_GROUP (object)));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_household_group_set_property (GObject *object, guint property_id, const GValue *value,
                                     GParamSpec *pspec)
{
  switch ((RoundsHouseholdGroupProperty) property_id)
    {
    case PROP_PLAN:
      rounds_household_group_set_plan (ROUNDS_HOUSEHOLD_GROUP (object), g_value_get_object (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_household_group_class_init (RoundsHouseholdGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rounds_household_group_dispose;
  object_class->get_property = rounds_household_group_get_property;
  object_class->set_property = rounds_household_group_set_property;

  /** RoundsHouseholdGroup:plan: (nullable): whose household it is; loaded */
  properties[PROP_PLAN] =
      g_param_spec_object ("plan", NULL, NULL, ROUNDS_TYPE_PLAN,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_household_group_init (RoundsHouseholdGroup *self)
{
  RoundsHouseholdGroupPrivate *priv = get_private (self);

  priv->household = g_binding_group_new ();
  priv->profile = g_binding_group_new ();
}

/** rounds_household_group_get_plan: (transfer none) (nullable) */
RoundsPlan *
rounds_household_group_get_plan (RoundsHouseholdGroup *self)
{
  g_return_val_if_fail (ROUNDS_IS_HOUSEHOLD_GROUP (self), NULL);

  return get_private (self)->plan;
}

/** rounds_household_group_set_plan: @plan is nullable, and loaded */
void
rounds_household_group_set_plan (RoundsHouseholdGroup *self, RoundsPlan *plan)
{
  RoundsHouseholdGroupPrivate *priv;

  g_return_if_fail (ROUNDS_IS_HOUSEHOLD_GROUP (self));

  priv = get_private (self);
  if (!g_set_object (&priv->plan, plan))
    return;
  g_binding_group_set_source (
      priv->household, plan != NULL ? rounds_plan_get_single (plan, ROUNDS_TYPE_HOUSEHOLD) : NULL);
  g_binding_group_set_source (
      priv->profile, plan != NULL ? rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE) : NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAN]);
}

/** rounds_household_group_bind_household: for subclasses: binds a row both ways to the household; a
 *   row of choices then opens at its choice, whoever made or undid that */
void
rounds_household_group_bind_household (RoundsHouseholdGroup *self, const char *field, gpointer row,
                                       const char *property)
{
  g_return_if_fail (ROUNDS_IS_HOUSEHOLD_GROUP (self) && G_IS_OBJECT (row));

  g_binding_group_bind (get_private (self)->household, field, row, property,
                        G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  if (ADW_IS_COMBO_ROW (row))
    rounds_choices_open_at_selected (row);
}

/** rounds_household_group_bind_profile: for subclasses: binds a row both ways to the profile */
void
rounds_household_group_bind_profile (RoundsHouseholdGroup *self, const char *field, gpointer row,
                                     const char *property)
{
  g_return_if_fail (ROUNDS_IS_HOUSEHOLD_GROUP (self) && G_IS_OBJECT (row));

  g_binding_group_bind (get_private (self)->profile, field, row, property,
                        G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

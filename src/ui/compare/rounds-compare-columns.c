/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-compare-columns.h"

/**
 * RoundsCompareColumns:
 *
 * What all rows of the comparison agree on: whether the options stand side by side or one at a
 * time, and which one is shown then.
 */
struct _RoundsCompareColumns
{
  GObject parent_instance;

  gboolean narrow;
  guint shown;
};

typedef enum
{
  PROP_NARROW = 1,
  PROP_SHOWN,
  N_PROPS
} RoundsCompareColumnsProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsCompareColumns, rounds_compare_columns, G_TYPE_OBJECT)

static void
rounds_compare_columns_get_property (GObject *object, guint property_id, GValue *value,
                                     GParamSpec *pspec)
{
  RoundsCompareColumns *self = ROUNDS_COMPARE_COLUMNS (object);

  switch ((RoundsCompareColumnsProperty) property_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_SHOWN:
      g_value_set_uint (value, self->shown);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_compare_columns_set_property (GObject *object, guint property_id, const GValue *value,
                                     GParamSpec *pspec)
{
  RoundsCompareColumns *self = ROUNDS_COMPARE_COLUMNS (object);

  switch ((RoundsCompareColumnsProperty) property_id)
    {
    case PROP_NARROW:
      rounds_compare_columns_set_narrow (self, g_value_get_boolean (value));
      break;
    case PROP_SHOWN:
      rounds_compare_columns_set_shown (self, g_value_get_uint (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_compare_columns_class_init (RoundsCompareColumnsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = rounds_compare_columns_get_property;
  object_class->set_property = rounds_compare_columns_set_property;

  /** RoundsCompareColumns:narrow: whether one option is shown at a time */
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  /** RoundsCompareColumns:shown: position of the option that is shown while narrow */
  properties[PROP_SHOWN] = g_param_spec_uint ("shown", NULL, NULL, 0, G_MAXUINT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_compare_columns_init (RoundsCompareColumns *self)
{
}

RoundsCompareColumns *
rounds_compare_columns_new (void)
{
  return g_object_new (ROUNDS_TYPE_COMPARE_COLUMNS, NULL);
}

gboolean
rounds_compare_columns_get_narrow (RoundsCompareColumns *self)
{
  g_return_val_if_fail (ROUNDS_IS_COMPARE_COLUMNS (self), FALSE);

  return self->narrow;
}

void
rounds_compare_columns_set_narrow (RoundsCompareColumns *self, gboolean narrow)
{
  g_return_if_fail (ROUNDS_IS_COMPARE_COLUMNS (self));

  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

guint
rounds_compare_columns_get_shown (RoundsCompareColumns *self)
{
  g_return_val_if_fail (ROUNDS_IS_COMPARE_COLUMNS (self), 0);

  return self->shown;
}

void
rounds_compare_columns_set_shown (RoundsCompareColumns *self, guint shown)
{
  g_return_if_fail (ROUNDS_IS_COMPARE_COLUMNS (self));

  if (self->shown == shown)
    return;
  self->shown = shown;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWN]);
}

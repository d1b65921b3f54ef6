/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-series.h"

#include <math.h>

typedef enum
{
  PROP_NAME = 1,
  PROP_ROLE,
  N_PROPS
} RoundsSeriesProperty;

typedef enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
} RoundsSeriesSignal;

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsSeries, rounds_series, G_TYPE_OBJECT)

static void
announce (RoundsSeries *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
take_copy (double **member, const double *values, guint n)
{
  g_clear_pointer (member, g_free);
  if (values != NULL)
    *member = g_memdup2 (values, n * sizeof (double));
}

/* Words beyond the end of a list are simply not there. */
static const char *
peek_word (char **words, guint index)
{
  for (guint i = 0; words != NULL && words[i] != NULL; i++)
    {
      if (i == index)
        return words[i];
    }
  return NULL;
}

static void
rounds_series_finalize (GObject *object)
{
  RoundsSeries *self = ROUNDS_SERIES (object);

  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->values, g_free);
  g_clear_pointer (&self->low, g_free);
  g_clear_pointer (&self->high, g_free);
  g_clear_pointer (&self->low_label, g_free);
  g_clear_pointer (&self->high_label, g_free);
  g_clear_pointer (&self->point_labels, g_strfreev);
  g_clear_pointer (&self->value_texts, g_strfreev);
  G_OBJECT_CLASS (rounds_series_parent_class)->finalize (object);
}

static void
rounds_series_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  RoundsSeries *self = ROUNDS_SERIES (object);

  switch ((RoundsSeriesProperty) property_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_ROLE:
      g_value_set_int (value, self->role);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_series_set_property (GObject *object, guint property_id, const GValue *value,
                            GParamSpec *pspec)
{
  RoundsSeries *self = ROUNDS_SERIES (object);

  switch ((RoundsSeriesProperty) property_id)
    {
    case PROP_NAME:
      g_set_str (&self->name, g_value_get_string (value));
      break;
    case PROP_ROLE:
      rounds_series_set_role (self, g_value_get_int (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_series_class_init (RoundsSeriesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rounds_series_finalize;
  object_class->get_property = rounds_series_get_property;
  object_class->set_property = rounds_series_set_property;

  /** RoundsSeries:name: what people call it */
  properties[PROP_NAME] = g_param_spec_string (
      "name", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /** RoundsSeries:role: which color, dash, marker and hatch; -1 until a chart gives it one */
  properties[PROP_ROLE] =
      g_param_spec_int ("role", NULL, NULL, -1, G_MAXINT, -1,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /** RoundsSeries::changed: numbers, words or looks are others now */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rounds_series_init (RoundsSeries *self)
{
  self->role = -1;
  self->open_from = G_MAXUINT;
}

/** rounds_series_new: a series of copies of @values */
RoundsSeries *
rounds_series_new (const char *name, const double *values, guint n_values)
{
  RoundsSeries *self;

  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (ROUNDS_TYPE_SERIES, "name", name, NULL);
  rounds_series_set_values (self, values, n_values);
  return self;
}

/** rounds_series_get_value: the number at @index; NAN where it is missing or beyond the end */
double
rounds_series_get_value (RoundsSeries *self, guint index)
{
  g_return_val_if_fail (ROUNDS_IS_SERIES (self), NAN);

  return index < self->n_values ? self->values[index] : NAN;
}

/** rounds_series_set_values: copies new numbers; a band is dropped, since it belonged to the old */
void
rounds_series_set_values (RoundsSeries *self, const double *values, guint n_values)
{
  g_return_if_fail (ROUNDS_IS_SERIES (self));
  g_return_if_fail (values != NULL || n_values == 0);

  take_copy (&self->values, values, n_values);
  self->n_values = n_values;
  g_clear_pointer (&self->low, g_free);
  g_clear_pointer (&self->high, g_free);
  announce (self);
}

/** rounds_series_has_band: whether a range of likely values lies round the numbers */
gboolean
rounds_series_has_band (RoundsSeries *self)
{
  g_return_val_if_fail (ROUNDS_IS_SERIES (self), FALSE);

  return self->low != NULL && self->high != NULL;
}

/**
 * rounds_series_set_band:
 * @low, @high: (nullable): as many numbers as the series has
 * @low_label, @high_label: (nullable): names of the edges ("1 in 10 below")
 *
 * Lays a band of likely values round the numbers.
 */
void
rounds_series_set_band (RoundsSeries *self, const double *low, const double *high,
                        const char *low_label, const char *high_label)
{
  g_return_if_fail (ROUNDS_IS_SERIES (self));

  take_copy (&self->low, low, self->n_values);
  take_copy (&self->high, high, self->n_values);
  g_set_str (&self->low_label, low_label);
  g_set_str (&self->high_label, high_label);
  announce (self);
}

/** rounds_series_get_point_label: (nullable) (transfer none): words for a point of this series */
const char *
rounds_series_get_point_label (RoundsSeries *self, guint index)
{
  g_return_val_if_fail (ROUNDS_IS_SERIES (self), NULL);

  return peek_word (self->point_labels, index);
}

/** rounds_series_set_point_labels: words for each point ("60 days"), where the category is not all
 */
void
rounds_series_set_point_labels (RoundsSeries *self, const char *const *labels)
{
  g_return_if_fail (ROUNDS_IS_SERIES (self));

  g_strfreev (self->point_labels);
  self->point_labels = g_strdupv ((char **) labels);
  announce (self);
}

/** rounds_series_get_value_text: (nullable) (transfer none): a value said otherwise than by format
 */
const char *
rounds_series_get_value_text (RoundsSeries *self, guint index)
{
  g_return_val_if_fail (ROUNDS_IS_SERIES (self), NULL);

  return peek_word (self->value_texts, index);
}

/** rounds_series_set_value_texts: values said otherwise than by format ("at least $239,200") */
void
rounds_series_set_value_texts (RoundsSeries *self, const char *const *texts)
{
  g_return_if_fail (ROUNDS_IS_SERIES (self));

  g_strfreev (self->value_texts);
  self->value_texts = g_strdupv ((char **) texts);
  announce (self);
}

/** rounds_series_is_open: whether the value at @index is "at least" (top-coded) */
gboolean
rounds_series_is_open (RoundsSeries *self, guint index)
{
  g_return_val_if_fail (ROUNDS_IS_SERIES (self), FALSE);

  return index >= self->open_from;
}

/** rounds_series_set_open_from: values from @index on mean "at least"; G_MAXUINT for none */
void
rounds_series_set_open_from (RoundsSeries *self, guint index)
{
  g_return_if_fail (ROUNDS_IS_SERIES (self));

  self->open_from = index;
  announce (self);
}

/** rounds_series_get_role: which color it has; never below 0 */
int
rounds_series_get_role (RoundsSeries *self)
{
  g_return_val_if_fail (ROUNDS_IS_SERIES (self), 0);

  return MAX (self->role, 0);
}

/** rounds_series_get_dash: how its line is broken */
RoundsDash
rounds_series_get_dash (RoundsSeries *self)
{
  return (RoundsDash) (rounds_series_get_role (self) % ROUNDS_N_DASHES);
}

/** rounds_series_get_marker: the shape of its points */
RoundsMarker
rounds_series_get_marker (RoundsSeries *self)
{
  return (RoundsMarker) (rounds_series_get_role (self) % ROUNDS_N_MARKERS);
}

/** rounds_series_get_hatch: how its areas are hatched */
RoundsHatch
rounds_series_get_hatch (RoundsSeries *self)
{
  return (RoundsHatch) (rounds_series_get_role (self) % ROUNDS_N_HATCHES);
}

/** rounds_series_set_role: chooses color, dash, marker and hatch; -1 lets the chart choose */
void
rounds_series_set_role (RoundsSeries *self, int role)
{
  g_return_if_fail (ROUNDS_IS_SERIES (self));

  if (self->role == role)
    return;
  self->role = role;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ROLE]);
  announce (self);
}

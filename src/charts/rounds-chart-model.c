/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-chart-model.h"

#include "rounds-chart-enums.h"

#include <math.h>

typedef enum
{
  PROP_KIND = 1,
  PROP_TITLE,
  N_PROPS
} RoundsChartModelProperty;

typedef enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
} RoundsChartModelSignal;

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsChartModel, rounds_chart_model, G_TYPE_OBJECT)

static void
announce (RoundsChartModel *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
clear_event (gpointer event)
{
  g_free ((char *) ((RoundsChartEvent *) event)->label);
}

static void
drop_format (RoundsChartModel *self)
{
  if (self->format_destroy != NULL)
    self->format_destroy (self->format_data);
  self->format = NULL;
  self->format_data = NULL;
  self->format_destroy = NULL;
}

static void
rounds_chart_model_dispose (GObject *object)
{
  RoundsChartModel *self = ROUNDS_CHART_MODEL (object);

  drop_format (self);
  g_clear_pointer (&self->series, g_ptr_array_unref);
  g_clear_pointer (&self->events, g_array_unref);
  g_clear_pointer (&self->categories, g_strfreev);
  g_clear_pointer (&self->title, g_free);
  G_OBJECT_CLASS (rounds_chart_model_parent_class)->dispose (object);
}

static void
rounds_chart_model_get_property (GObject *object, guint property_id, GValue *value,
                                 GParamSpec *pspec)
{
  RoundsChartModel *self = ROUNDS_CHART_MODEL (object);

  switch ((RoundsChartModelProperty) property_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_chart_model_set_property (GObject *object, guint property_id, const GValue *value,
                                 GParamSpec *pspec)
{
  RoundsChartModel *self = ROUNDS_CHART_MODEL (object);

  switch ((RoundsChartModelProperty) property_id)
    {
    case PROP_KIND:
      self->kind = g_value_get_enum (value);
      break;
    case PROP_TITLE:
      g_set_str (&self->title, g_value_get_string (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_chart_model_class_init (RoundsChartModelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rounds_chart_model_dispose;
  object_class->get_property = rounds_chart_model_get_property;
  object_class->set_property = rounds_chart_model_set_property;

  /** RoundsChartModel:kind: what is drawn */
  properties[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, ROUNDS_TYPE_CHART_KIND,
                                             ROUNDS_CHART_STACKED_BARS, flags);
  /** RoundsChartModel:title: what people call the chart */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /** RoundsChartModel::changed: anything a picture of it depends on */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
rounds_chart_model_init (RoundsChartModel *self)
{
  self->series = g_ptr_array_new_with_free_func (g_object_unref);
  self->events = g_array_new (FALSE, FALSE, sizeof (RoundsChartEvent));
  g_array_set_clear_func (self->events, clear_event);
}

/** rounds_chart_model_new: an empty chart of @kind that people call @title */
RoundsChartModel *
rounds_chart_model_new (RoundsChartKind kind, const char *title)
{
  g_return_val_if_fail (title != NULL, NULL);

  return g_object_new (ROUNDS_TYPE_CHART_MODEL, "kind", kind, "title", title, NULL);
}

/**
 * rounds_chart_model_add_series:
 *
 * Adds @series at the end; one that has no role yet gets that of its place. The chart follows its
 * later changes.
 */
void
rounds_chart_model_add_series (RoundsChartModel *self, RoundsSeries *series)
{
  int role;

  g_return_if_fail (ROUNDS_IS_CHART_MODEL (self));
  g_return_if_fail (ROUNDS_IS_SERIES (series));

  g_object_get (series, "role", &role, NULL);
  if (role < 0)
    rounds_series_set_role (series, (int) self->series->len);
  g_ptr_array_add (self->series, g_object_ref (series));
  g_signal_connect_object (series, "changed", G_CALLBACK (announce), self, G_CONNECT_SWAPPED);
  announce (self);
}

/** rounds_chart_model_get_series: (transfer none): the series at @index, which must exist */
RoundsSeries *
rounds_chart_model_get_series (RoundsChartModel *self, guint index)
{
  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (self), NULL);
  g_return_val_if_fail (index < self->series->len, NULL);

  return g_ptr_array_index (self->series, index);
}

/** rounds_chart_model_add_event: adds a copy of @event */
void
rounds_chart_model_add_event (RoundsChartModel *self, const RoundsChartEvent *event)
{
  RoundsChartEvent copy;

  g_return_if_fail (ROUNDS_IS_CHART_MODEL (self));
  g_return_if_fail (event != NULL && event->label != NULL);

  copy = *event;
  copy.label = g_strdup (event->label);
  g_array_append_val (self->events, copy);
  announce (self);
}

/** rounds_chart_model_get_event: (transfer none): the event at @index, which must exist */
const RoundsChartEvent *
rounds_chart_model_get_event (RoundsChartModel *self, guint index)
{
  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (self), NULL);
  g_return_val_if_fail (index < self->events->len, NULL);

  return &g_array_index (self->events, RoundsChartEvent, index);
}

/** rounds_chart_model_set_categories: names the positions, from 0 */
void
rounds_chart_model_set_categories (RoundsChartModel *self, const char *const *categories)
{
  g_return_if_fail (ROUNDS_IS_CHART_MODEL (self));

  g_strfreev (self->categories);
  self->categories = g_strdupv ((char **) categories);
  announce (self);
}

/**
 * rounds_chart_model_set_months:
 * @start_year, @start_month: (1 to 12): the month of position 0
 * @n_months: how many months the axis has
 *
 * Makes the positions months.
 */
void
rounds_chart_model_set_months (RoundsChartModel *self, int start_year, int start_month,
                               guint n_months)
{
  g_return_if_fail (ROUNDS_IS_CHART_MODEL (self));
  g_return_if_fail (start_year > 0 && start_month >= 1 && start_month <= 12);

  self->start_year = start_year;
  self->start_month = start_month;
  self->n_months = n_months;
  announce (self);
}

/** rounds_chart_model_get_n_positions: length of the axis: months, categories or longest series */
guint
rounds_chart_model_get_n_positions (RoundsChartModel *self)
{
  guint n = 0;

  g_return_val_if_fail (ROUNDS_IS_CHART_MODEL (self), 0);

  if (self->start_year > 0)
    return self->n_months;
  if (self->categories != NULL)
    return g_strv_length (self->categories);
  for (guint i = 0; i < self->series->len; i++)
    n = MAX (n, ((RoundsSeries *) g_ptr_array_index (self->series, i))->n_values);
  return n;
}

/** rounds_chart_model_set_upright: bars stand on the axis of positions instead of lying beside it
 */
void
rounds_chart_model_set_upright (RoundsChartModel *self, gboolean upright)
{
  g_return_if_fail (ROUNDS_IS_CHART_MODEL (self));

  self->upright = upright;
  announce (self);
}

/** rounds_chart_model_set_baseline: the outcome that a tornado swings round */
void
rounds_chart_model_set_baseline (RoundsChartModel *self, double baseline)
{
  g_return_if_fail (ROUNDS_IS_CHART_MODEL (self));

  self->baseline = baseline;
  announce (self);
}

/** rounds_chart_model_set_smallest_step: what ticks are multiples of: 100 where values are cents */
void
rounds_chart_model_set_smallest_step (RoundsChartModel *self, double step)
{
  g_return_if_fail (ROUNDS_IS_CHART_MODEL (self));

  self->smallest_step = step;
  announce (self);
}

/** rounds_chart_model_set_format: how values are written; @destroy frees @user_data in the end */
void
rounds_chart_model_set_format (RoundsChartModel *self, RoundsValueFormat format, gpointer user_data,
                               GDestroyNotify destroy)
{
  g_return_if_fail (ROUNDS_IS_CHART_MODEL (self));

  drop_format (self);
  self->format = format;
  self->format_data = user_data;
  self->format_destroy = destroy;
  announce (self);
}

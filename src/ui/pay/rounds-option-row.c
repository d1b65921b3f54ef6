/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-comparison.h"
#include "rounds-option-row.h"
#include "rounds-option.h"

/**
 * RoundsOptionRow:
 *
 * A row to choose one of the careers that are compared, by its id. It follows the plan; while
 * nothing is chosen it shows the first, which is the one that counts.
 */
struct _RoundsOptionRow
{
  AdwComboRow parent_instance;

  RoundsPlan *plan; /* owned, nullable */
  gint64 option;
  GSignalGroup *plan_signals;
  gboolean filling; /* the list or the choice is being set by us */
};

typedef enum
{
  PROP_OPTION = 1,
  N_PROPS
} RoundsOptionRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsOptionRow, rounds_option_row, ADW_TYPE_COMBO_ROW)

static gboolean
is_offered (RoundsOption *option)
{
  return option->compared && option->path_kind == ROUNDS_PATH_CAREER &&
         option->role != ROUNDS_OPTION_TODAY;
}

static void
refill (RoundsOptionRow *self)
{
  g_autoptr (GListStore) options = g_list_store_new (ROUNDS_TYPE_OPTION);
  guint n = self->plan != NULL ? rounds_plan_count_records (self->plan, ROUNDS_TYPE_OPTION) : 0;
  guint selected = 0;

  for (guint i = 0; i < n; i++)
    {
      RoundsOption *option = rounds_plan_get_record (self->plan, ROUNDS_TYPE_OPTION, i);

      if (!is_offered (option))
        continue;
      if (rounds_record_get_id (ROUNDS_RECORD (option)) == self->option)
        selected = g_list_model_get_n_items (G_LIST_MODEL (options));
      g_list_store_append (options, option);
    }
  self->filling = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (options));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), selected);
  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self), g_list_model_get_n_items (G_LIST_MODEL (options)) > 0);
}

static void
on_plan_changed_cb (RoundsOptionRow *self, RoundsRecord *record)
{
  if (ROUNDS_IS_OPTION (record))
    refill (self);
}

static void
on_selected_changed_cb (RoundsOptionRow *self)
{
  RoundsRecord *option = adw_combo_row_get_selected_item (ADW_COMBO_ROW (self));

  if (self->filling || option == NULL || rounds_record_get_id (option) == self->option)
    return;
  self->option = rounds_record_get_id (option);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPTION]);
}

static void
rounds_option_row_dispose (GObject *object)
{
  RoundsOptionRow *self = ROUNDS_OPTION_ROW (object);

  g_clear_object (&self->plan_signals);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_option_row_parent_class)->dispose (object);
}

static void
rounds_option_row_get_property (GObject *object, guint property_id, GValue *value,
                                GParamSpec *pspec)
{
  switch ((RoundsOptionRowProperty) property_id)
    {
    case PROP_OPTION:
      g_value_set_int64 (value, ROUNDS_OPTION_ROW (object)->option);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_option_row_set_property (GObject *object, guint property_id, const GValue *value,
                                GParamSpec *pspec)
{
  switch ((RoundsOptionRowProperty) property_id)
    {
    case PROP_OPTION:
      rounds_option_row_set_option (ROUNDS_OPTION_ROW (object), g_value_get_int64 (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_option_row_class_init (RoundsOptionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rounds_option_row_dispose;
  object_class->get_property = rounds_option_row_get_property;
  object_class->set_property = rounds_option_row_set_property;

  /** RoundsOptionRow:option: id of the chosen one; 0 while nothing is said */
  properties[PROP_OPTION] =
      g_param_spec_int64 ("option", NULL, NULL, 0, G_MAXINT64, 0,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

/* The list is filled anew when an option changes. */
static char *
dup_title (RoundsOption *option, RoundsOptionRow *self)
{
  return option != NULL && self->plan != NULL ? rounds_option_dup_title (self->plan, option) : NULL;
}

static void
rounds_option_row_init (RoundsOptionRow *self)
{
  g_autoptr (GtkExpression) title = gtk_cclosure_expression_new (
      G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (dup_title), self, NULL);

  self->plan_signals = g_signal_group_new (ROUNDS_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan_signals, "changed", G_CALLBACK (on_plan_changed_cb),
                                  self);
  adw_combo_row_set_expression (ADW_COMBO_ROW (self), title);
  g_signal_connect (self, "notify::selected-item", G_CALLBACK (on_selected_changed_cb), NULL);
}

/** rounds_option_row_set_plan: @plan is nullable: whose careers are offered */
void
rounds_option_row_set_plan (RoundsOptionRow *self, RoundsPlan *plan)
{
  g_return_if_fail (ROUNDS_IS_OPTION_ROW (self));

  if (!g_set_object (&self->plan, plan))
    return;
  g_signal_group_set_target (self->plan_signals, plan);
  refill (self);
}

/** rounds_option_row_set_option: one that is not offered is kept, and the first shown */
void
rounds_option_row_set_option (RoundsOptionRow *self, gint64 option)
{
  g_return_if_fail (ROUNDS_IS_OPTION_ROW (self));

  if (self->option == option)
    return;
  self->option = option;
  refill (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPTION]);
}

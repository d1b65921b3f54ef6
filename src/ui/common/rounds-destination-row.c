/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-choices.h"
#include "rounds-destination-choice.h"
#include "rounds-destination-row.h"
#include "rounds-destination.h"

/**
 * RoundsDestinationRow:
 *
 * A row to choose a field of work by its code, the shortlist first. It follows the shortlist.
 */
struct _RoundsDestinationRow
{
  AdwComboRow parent_instance;

  RoundsPlan *plan; /* owned, nullable */
  char *code; /* empty for "not said" */
  GSignalGroup *plan_signals;
  gboolean filling; /* the list or the choice is being set by us */
};

typedef enum
{
  PROP_PLAN = 1,
  PROP_CODE,
  N_PROPS
} RoundsDestinationRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsDestinationRow, rounds_destination_row, ADW_TYPE_COMBO_ROW)

static void
select_code (RoundsDestinationRow *self)
{
  GListModel *model = adw_combo_row_get_model (ADW_COMBO_ROW (self));
  guint n_items = model != NULL ? g_list_model_get_n_items (model) : 0;

  self->filling = TRUE;
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), 0);
  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (RoundsDestinationChoice) choice = g_list_model_get_item (model, i);

      if (g_str_equal (rounds_destination_choice_get_code (choice), self->code))
        adw_combo_row_set_selected (ADW_COMBO_ROW (self), i);
    }
  self->filling = FALSE;
}

static void
refill (RoundsDestinationRow *self)
{
  g_autoptr (GListModel) model =
      self->plan != NULL ? rounds_destination_choice_list (self->plan) : NULL;

  self->filling = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), model);
  self->filling = FALSE;
  select_code (self);
}

static void
on_plan_changed_cb (RoundsDestinationRow *self, RoundsRecord *record)
{
  if (ROUNDS_IS_DESTINATION (record))
    refill (self);
}

static void
on_selected_changed_cb (RoundsDestinationRow *self)
{
  RoundsDestinationChoice *choice;

  if (self->filling)
    return;
  choice = adw_combo_row_get_selected_item (ADW_COMBO_ROW (self));
  if (choice != NULL && g_set_str (&self->code, rounds_destination_choice_get_code (choice)))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CODE]);
}

static void
on_header_set_up_cb (RoundsDestinationRow *self, GtkListHeader *header)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_header_set_child (header, label);
}

static void
on_header_bound_cb (RoundsDestinationRow *self, GtkListHeader *header)
{
  RoundsDestinationChoice *choice = gtk_list_header_get_item (header);
  const char *heading = rounds_destination_choice_get_heading (choice);
  GtkWidget *label = gtk_list_header_get_child (header);

  gtk_label_set_label (GTK_LABEL (label), heading != NULL ? heading : "");
  gtk_widget_set_visible (label, heading != NULL);
}

static void
rounds_destination_row_dispose (GObject *object)
{
  RoundsDestinationRow *self = ROUNDS_DESTINATION_ROW (object);

  g_clear_object (&self->plan_signals);
  g_clear_object (&self->plan);
  G_OBJECT_CLASS (rounds_destination_row_parent_class)->dispose (object);
}

static void
rounds_destination_row_finalize (GObject *object)
{
  g_clear_pointer (&ROUNDS_DESTINATION_ROW (object)->code, g_free);
  G_OBJECT_CLASS (rounds_destination_row_parent_class)->finalize (object);
}

static void
rounds_destination_row_get_property (GObject *object, guint property_id, GValue *value,
                                     GParamSpec *pspec)
{
  RoundsDestinationRow *self = ROUNDS_DESTINATION_ROW (object);

  switch ((RoundsDestinationRowProperty) property_id)
    {
    case PROP_PLAN:
      g_value_set_object (value, self->plan);
      break;
    case PROP_CODE:
      g_value_set_string (value, self->code);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_destination_row_set_property (GObject *object, guint property_id, const GValue *value,
                                     GParamSpec *pspec)
{
  RoundsDestinationRow *self = ROUNDS_DESTINATION_ROW (object);

  switch ((RoundsDestinationRowProperty) property_id)
    {
    case PROP_PLAN:
      rounds_destination_row_set_plan (self, g_value_get_object (value));
      break;
    case PROP_CODE:
      rounds_destination_row_set_code (self, g_value_get_string (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_destination_row_class_init (RoundsDestinationRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = rounds_destination_row_dispose;
  object_class->finalize = rounds_destination_row_finalize;
  object_class->get_property = rounds_destination_row_get_property;
  object_class->set_property = rounds_destination_row_set_property;

  /** RoundsDestinationRow:plan: (nullable): whose shortlist and own destinations are offered */
  properties[PROP_PLAN] = g_param_spec_object ("plan", NULL, NULL, ROUNDS_TYPE_PLAN, flags);
  /** RoundsDestinationRow:code: of the chosen one; empty while nothing is said */
  properties[PROP_CODE] = g_param_spec_string ("code", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_destination_row_init (RoundsDestinationRow *self)
{
  g_autoptr (GtkListItemFactory) headers = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkExpression) name =
      gtk_property_expression_new (ROUNDS_TYPE_DESTINATION_CHOICE, NULL, "name");

  self->code = g_strdup ("");
  self->plan_signals = g_signal_group_new (ROUNDS_TYPE_PLAN);
  g_signal_group_connect_swapped (self->plan_signals, "changed", G_CALLBACK (on_plan_changed_cb),
                                  self);
  g_signal_connect_object (headers, "setup", G_CALLBACK (on_header_set_up_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (headers, "bind", G_CALLBACK (on_header_bound_cb), self,
                           G_CONNECT_SWAPPED);
  adw_combo_row_set_expression (ADW_COMBO_ROW (self), name);
  adw_combo_row_set_header_factory (ADW_COMBO_ROW (self), headers);
  adw_combo_row_set_search_match_mode (ADW_COMBO_ROW (self),
                                       GTK_STRING_FILTER_MATCH_MODE_SUBSTRING);
  adw_combo_row_set_enable_search (ADW_COMBO_ROW (self), TRUE);
  rounds_choices_close_at_escape (GTK_WIDGET (self));
  g_signal_connect (self, "notify::selected-item", G_CALLBACK (on_selected_changed_cb), NULL);
}

/** rounds_destination_row_set_plan: @plan is nullable */
void
rounds_destination_row_set_plan (RoundsDestinationRow *self, RoundsPlan *plan)
{
  g_return_if_fail (ROUNDS_IS_DESTINATION_ROW (self));

  if (!g_set_object (&self->plan, plan))
    return;
  g_signal_group_set_target (self->plan_signals, plan);
  refill (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAN]);
}

const char *
rounds_destination_row_get_code (RoundsDestinationRow *self)
{
  g_return_val_if_fail (ROUNDS_IS_DESTINATION_ROW (self), "");

  return self->code;
}

/** rounds_destination_row_set_code: a code that is not in the list is kept, and shown as not said
 */
void
rounds_destination_row_set_code (RoundsDestinationRow *self, const char *code)
{
  g_return_if_fail (ROUNDS_IS_DESTINATION_ROW (self));

  if (!g_set_str (&self->code, code != NULL ? code : ""))
    return;
  select_code (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CODE]);
}

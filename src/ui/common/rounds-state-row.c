/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-choices.h"
#include "rounds-state-row.h"
#include "rounds-us-states.h"

/**
 * RoundsStateRow:
 *
 * A row to choose a state, bound to its two letters. Its list can be searched by typing.
 */
struct _RoundsStateRow
{
  AdwComboRow parent_instance;

  char *state; /* owned: two letters, empty while not said */
};

typedef enum
{
  PROP_STATE = 1,
  N_PROPS
} RoundsStateRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsStateRow, rounds_state_row, ADW_TYPE_COMBO_ROW)

/* Position 0 is "not said"; the states follow. */
static guint
find_position (const char *code)
{
  guint n_states;
  const RoundsUsState *states = rounds_us_states_list (&n_states);

  for (guint i = 0; i < n_states; i++)
    {
      if (g_strcmp0 (states[i].code, code) == 0)
        return i + 1;
    }
  return 0;
}

static void
on_selected_cb (RoundsStateRow *self)
{
  guint n_states;
  const RoundsUsState *states = rounds_us_states_list (&n_states);
  guint position = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  const char *code = position > 0 && position <= n_states ? states[position - 1].code : "";

  if (g_set_str (&self->state, code))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
rounds_state_row_finalize (GObject *object)
{
  g_clear_pointer (&ROUNDS_STATE_ROW (object)->state, g_free);
  G_OBJECT_CLASS (rounds_state_row_parent_class)->finalize (object);
}

static void
rounds_state_row_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  switch ((RoundsStateRowProperty) property_id)
    {
    case PROP_STATE:
      g_value_set_string (value, ROUNDS_STATE_ROW (object)->state);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_state_row_set_property (GObject *object, guint property_id, const GValue *value,
                               GParamSpec *pspec)
{
  switch ((RoundsStateRowProperty) property_id)
    {
    case PROP_STATE:
      adw_combo_row_set_selected (ADW_COMBO_ROW (object),
                                  find_position (g_value_get_string (value)));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_state_row_class_init (RoundsStateRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rounds_state_row_finalize;
  object_class->get_property = rounds_state_row_get_property;
  object_class->set_property = rounds_state_row_set_property;

  /** RoundsStateRow:state: two letters; empty while not said */
  properties[PROP_STATE] =
      g_param_spec_string ("state", NULL, NULL, "",
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_state_row_init (RoundsStateRow *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autoptr (GtkExpression) name = NULL;
  guint n_states;
  const RoundsUsState *states = rounds_us_states_list (&n_states);

  self->state = g_strdup ("");
  /* Translators: no state has been chosen */
  gtk_string_list_append (names, C_ ("state", "Not said"));
  for (guint i = 0; i < n_states; i++)
    gtk_string_list_append (names, _ (states[i].name));
  name = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  adw_combo_row_set_expression (ADW_COMBO_ROW (self), name);
  adw_combo_row_set_enable_search (ADW_COMBO_ROW (self), TRUE);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (names));
  rounds_choices_close_at_escape (GTK_WIDGET (self));
  g_signal_connect (self, "notify::selected", G_CALLBACK (on_selected_cb), NULL);
}

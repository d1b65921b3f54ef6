/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

#include "rounds-destination-choice.h"
#include "rounds-destination-kinds.h"
#include "rounds-excerpt.h"

/**
 * RoundsDestinationChoice:
 *
 * One line of the list that destinations are chosen from.
 */
struct _RoundsDestinationChoice
{
  GObject parent_instance;

  char *code; /* empty for "not said" */
  char *name;
  const char *heading; /* nullable, of its part of the list */
};

typedef enum
{
  PROP_NAME = 1,
  N_PROPS
} RoundsDestinationChoiceProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsDestinationChoice, rounds_destination_choice, G_TYPE_OBJECT)

static void
rounds_destination_choice_finalize (GObject *object)
{
  RoundsDestinationChoice *self = ROUNDS_DESTINATION_CHOICE (object);

  g_clear_pointer (&self->code, g_free);
  g_clear_pointer (&self->name, g_free);
  G_OBJECT_CLASS (rounds_destination_choice_parent_class)->finalize (object);
}

static void
rounds_destination_choice_get_property (GObject *object, guint property_id, GValue *value,
                                        GParamSpec *pspec)
{
  switch ((RoundsDestinationChoiceProperty) property_id)
    {
    case PROP_NAME:
      g_value_set_string (value, ROUNDS_DESTINATION_CHOICE (object)->name);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_destination_choice_class_init (RoundsDestinationChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rounds_destination_choice_finalize;
  object_class->get_property = rounds_destination_choice_get_property;

  /** RoundsDestinationChoice:name: what people call it */
  properties[PROP_NAME] =
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
rounds_destination_choice_init (RoundsDestinationChoice *self)
{
}

static void
add (GListStore *part, const char *code, const char *name, const char *heading)
{
  g_autoptr (RoundsDestinationChoice) choice = g_object_new (ROUNDS_TYPE_DESTINATION_CHOICE, NULL);

  choice->code = g_strdup (code);
  choice->name = rounds_excerpt_dup (name, ROUNDS_EXCERPT_SCREEN);
  choice->heading = heading;
  g_list_store_append (part, choice);
}

static GListStore *
add_part (GListStore *parts)
{
  g_autoptr (GListStore) part = g_list_store_new (ROUNDS_TYPE_DESTINATION_CHOICE);

  g_list_store_append (parts, part);
  return part; /* the list of parts keeps it */
}

static void
add_sorted (RoundsPlan *plan, GListStore *shortlist, GListStore *others, const char *code,
            const char *name)
{
  if (rounds_destination_is_shortlisted (plan, code))
    add (shortlist, code, name, _ ("On your shortlist"));
  else
    add (others, code, name, _ ("Other destinations"));
}

/**
 * rounds_destination_choice_list:
 *
 * Returns: (transfer full): "not said", then what is on the shortlist, then all other fields of
 *   work, built-in ones before the person's own, in sections
 */
GListModel *
rounds_destination_choice_list (RoundsPlan *plan)
{
  GListStore *parts;
  GListStore *shortlist;
  GListStore *others;
  const RoundsDestinationKind *kinds;
  guint n_kinds;
  guint n_records;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan), NULL);

  parts = g_list_store_new (G_TYPE_LIST_MODEL);
  add (add_part (parts), "", _ ("Not said"), NULL);
  shortlist = add_part (parts);
  others = add_part (parts);
  kinds = rounds_destination_kinds_list (&n_kinds);
  for (guint i = 0; i < n_kinds; i++)
    add_sorted (plan, shortlist, others, kinds[i].code,
                rounds_destination_get_name (plan, kinds[i].code));
  n_records = rounds_plan_count_records (plan, ROUNDS_TYPE_DESTINATION);
  for (guint i = 0; i < n_records; i++)
    {
      RoundsDestination *own = rounds_plan_get_record (plan, ROUNDS_TYPE_DESTINATION, i);

      if (rounds_destination_kinds_find (own->code) == NULL && own->name[0] != '\0')
        add_sorted (plan, shortlist, others, own->code, own->name);
    }
  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (parts)));
}

const char *
rounds_destination_choice_get_code (RoundsDestinationChoice *self)
{
  g_return_val_if_fail (ROUNDS_IS_DESTINATION_CHOICE (self), "");

  return self->code;
}

/** rounds_destination_choice_get_heading: (nullable): of the section that it stands in */
const char *
rounds_destination_choice_get_heading (RoundsDestinationChoice *self)
{
  g_return_val_if_fail (ROUNDS_IS_DESTINATION_CHOICE (self), NULL);

  return self->heading;
}

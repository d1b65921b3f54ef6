/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-choices.h"
#include "rounds-enums.h"
#include "rounds-line-text.h"
#include "rounds-specialties.h"
#include "rounds-specialty-row.h"

/* From so many entries on, the list can be searched. */
#define MANY 10

/**
 * RoundsSpecialtyRow:
 *
 * A row for the specialty: typed freely, or taken from the list of those that pay is published for,
 * where the profession has several. What is taken from the list is kept as its code, and what is
 * typed as it stands.
 */
struct _RoundsSpecialtyRow
{
  AdwEntryRow parent_instance;

  RoundsLineText *line; /* owned by the row as an editable */
  char *specialty; /* owned: a code, or free text */
  RoundsProfession profession;
  GPtrArray *choices; /* owned: of RoundsSpecialty, as in the list */
  GtkDropDown *list;
  gboolean filling; /* text or list are being set by us */
};

typedef enum
{
  PROP_SPECIALTY = 1,
  PROP_PROFESSION,
  N_PROPS
} RoundsSpecialtyRowProperty;

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (RoundsSpecialtyRow, rounds_specialty_row, ADW_TYPE_ENTRY_ROW)

/* Marks in the list what the row says. A drop-down always has a choice, so its first one stands for
 * free text; the others come after it. */
static void
select_choice (RoundsSpecialtyRow *self)
{
  const RoundsSpecialty *meant = rounds_specialties_lookup (self->profession, self->specialty);
  guint position;
  gboolean is_listed = meant != NULL && g_ptr_array_find (self->choices, meant, &position);

  self->filling = TRUE;
  gtk_drop_down_set_selected (self->list, is_listed ? position + 1 : 0);
  self->filling = FALSE;
}

/* Keeps what the row says; FALSE if it said that before. */
static gboolean
keep_specialty (RoundsSpecialtyRow *self, const char *specialty)
{
  if (!g_set_str (&self->specialty, specialty != NULL ? specialty : ""))
    return FALSE;
  select_choice (self);
  return TRUE;
}

static void
set_specialty (RoundsSpecialtyRow *self, const char *specialty)
{
  const char *label = rounds_specialties_get_label (specialty);

  if (!keep_specialty (self, specialty))
    return;
  self->filling = TRUE;
  rounds_line_text_set_value (self->line, label);
  self->filling = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPECIALTY]);
}

static void
fill_list (RoundsSpecialtyRow *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  g_clear_pointer (&self->choices, g_ptr_array_unref);
  self->choices = rounds_specialties_list (self->profession);
  /* Translators: a specialty that has to be typed */
  gtk_string_list_append (labels, C_ ("specialty", "Not in this list"));
  for (guint i = 0; i < self->choices->len; i++)
    {
      const RoundsSpecialty *specialty = g_ptr_array_index (self->choices, i);

      gtk_string_list_append (labels, _ (specialty->label));
    }
  self->filling = TRUE;
  gtk_drop_down_set_model (self->list, G_LIST_MODEL (labels));
  self->filling = FALSE;
  gtk_drop_down_set_enable_search (self->list, self->choices->len >= MANY);
  gtk_widget_set_visible (GTK_WIDGET (self->list), self->choices->len > 1);
  select_choice (self);
}

static void
on_text_changed_cb (RoundsSpecialtyRow *self)
{
  /* What is being typed is left as it is, even where it happens to be a code. */
  if (!self->filling && keep_specialty (self, rounds_line_text_get_value (self->line)))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPECIALTY]);
}

static void
on_selected_cb (RoundsSpecialtyRow *self)
{
  guint position = gtk_drop_down_get_selected (self->list);

  if (!self->filling && position > 0 && position <= self->choices->len)
    set_specialty (
        self, ((const RoundsSpecialty *) g_ptr_array_index (self->choices, position - 1))->code);
}

static void
rounds_specialty_row_finalize (GObject *object)
{
  RoundsSpecialtyRow *self = ROUNDS_SPECIALTY_ROW (object);

  g_clear_pointer (&self->specialty, g_free);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  G_OBJECT_CLASS (rounds_specialty_row_parent_class)->finalize (object);
}

static void
rounds_specialty_row_get_property (GObject *object, guint property_id, GValue *value,
                                   GParamSpec *pspec)
{
  RoundsSpecialtyRow *self = ROUNDS_SPECIALTY_ROW (object);

  switch ((RoundsSpecialtyRowProperty) property_id)
    {
    case PROP_SPECIALTY:
      g_value_set_string (value, self->specialty);
      break;
    case PROP_PROFESSION:
      g_value_set_enum (value, (int) self->profession);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_specialty_row_set_property (GObject *object, guint property_id, const GValue *value,
                                   GParamSpec *pspec)
{
  RoundsSpecialtyRow *self = ROUNDS_SPECIALTY_ROW (object);

  switch ((RoundsSpecialtyRowProperty) property_id)
    {
    case PROP_SPECIALTY:
      set_specialty (self, g_value_get_string (value));
      break;
    case PROP_PROFESSION:
      if ((int) self->profession == g_value_get_enum (value))
        return;
      self->profession = (RoundsProfession) g_value_get_enum (value);
      fill_list (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_specialty_row_class_init (RoundsSpecialtyRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = rounds_specialty_row_finalize;
  object_class->get_property = rounds_specialty_row_get_property;
  object_class->set_property = rounds_specialty_row_set_property;

  /** RoundsSpecialtyRow:specialty: a code of the list, or what was typed; empty while not said */
  properties[PROP_SPECIALTY] = g_param_spec_string ("specialty", NULL, NULL, "", flags);
  /** RoundsSpecialtyRow:profession: whose specialties the list has */
  properties[PROP_PROFESSION] = g_param_spec_enum (
      "profession", NULL, NULL, rounds_profession_get_type (), ROUNDS_PROFESSION_UNSET, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
name_accessible (GtkWidget *widget)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("List of specialties"), -1);
}

/* The button of the list is only its arrow: the row itself says what was chosen. */
static GtkWidget *
create_list (void)
{
  g_autoptr (GtkListItemFactory) nothing = gtk_signal_list_item_factory_new ();
  GtkExpression *label = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");
  GtkWidget *list = gtk_drop_down_new (NULL, label);
  g_autoptr (GtkListItemFactory) rows =
      g_object_ref (gtk_drop_down_get_factory (GTK_DROP_DOWN (list)));
  GtkWidget *button;

  gtk_drop_down_set_list_factory (GTK_DROP_DOWN (list), rows);
  gtk_drop_down_set_factory (GTK_DROP_DOWN (list), nothing);
  gtk_drop_down_set_search_match_mode (GTK_DROP_DOWN (list),
                                       GTK_STRING_FILTER_MATCH_MODE_SUBSTRING);
  gtk_widget_set_valign (list, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (list, _ ("Choose From the List"));
  gtk_widget_add_css_class (list, "row-caret");
  button = gtk_widget_get_first_child (list);
  gtk_widget_add_css_class (button, "flat");
  /* By itself it is called by what its button shows, which is nothing. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  name_accessible (list);
  name_accessible (button);
  return list;
}

static void
rounds_specialty_row_init (RoundsSpecialtyRow *self)
{
  self->specialty = g_strdup ("");
  self->list = GTK_DROP_DOWN (create_list ());
  adw_entry_row_add_suffix (ADW_ENTRY_ROW (self), GTK_WIDGET (self->list));
  fill_list (self);
  rounds_choices_close_at_escape (GTK_WIDGET (self->list));
  self->line = rounds_line_text_new (GTK_EDITABLE (self));
  g_signal_connect_object (self->line, "notify::value", G_CALLBACK (on_text_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "notify::selected", G_CALLBACK (on_selected_cb), self,
                           G_CONNECT_SWAPPED);
}

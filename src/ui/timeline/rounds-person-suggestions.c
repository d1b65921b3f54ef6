/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-excerpt.h"
#include "rounds-log-entry.h"
#include "rounds-person-suggestions.h"

/* As many as fit in a line or two beside the field. */
#define MAX_SUGGESTIONS 4

/**
 * RoundsPersonSuggestions:
 *
 * Below a field for a name: people already known whose name goes on from what is typed, each a
 * button; or, when the name is complete, that it is known.
 */
struct _RoundsPersonSuggestions
{
  AdwBin parent_instance;

  RoundsPlan *plan; /* owned, nullable */
  char *text;

  AdwWrapBox *buttons;
  GtkLabel *known_label;
};

typedef enum
{
  PROP_TEXT = 1,
  N_PROPS
} RoundsPersonSuggestionsProperty;

typedef enum
{
  SIGNAL_PICKED,
  N_SIGNALS
} RoundsPersonSuggestionsSignal;

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (RoundsPersonSuggestions, rounds_person_suggestions, ADW_TYPE_BIN)

/* Whether any word of @name begins with @start; both folded. */
static gboolean
begins_word (const char *name, const char *start)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);

  for (const char *found = strstr (folded, start); found != NULL; found = strstr (found + 1, start))
    {
      if (found == folded || g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (found))))
        return TRUE;
    }
  return FALSE;
}

static void
on_button_clicked_cb (RoundsPersonSuggestions *self, GtkButton *button)
{
  RoundsPerson *person = g_object_get_data (G_OBJECT (button), "person");

  g_signal_emit (self, signals[SIGNAL_PICKED], 0, person);
}

static void
add_button (RoundsPersonSuggestions *self, RoundsPerson *person)
{
  g_autofree char *name = rounds_excerpt_dup (person->name, ROUNDS_EXCERPT_SCREEN);
  GtkWidget *button = gtk_button_new_with_label (name);

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  g_object_set_data_full (G_OBJECT (button), "person", g_object_ref (person), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_button_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  adw_wrap_box_append (self->buttons, button);
}

static guint
add_matches (RoundsPersonSuggestions *self)
{
  g_autofree char *stripped = g_strstrip (g_strdup (self->text));
  g_autofree char *start = g_utf8_casefold (stripped, -1);
  guint n_people =
      start[0] != '\0' ? rounds_plan_count_records (self->plan, ROUNDS_TYPE_PERSON) : 0;
  guint n_added = 0;

  for (guint i = 0; i < n_people && n_added < MAX_SUGGESTIONS; i++)
    {
      RoundsPerson *person = rounds_plan_get_record (self->plan, ROUNDS_TYPE_PERSON, i);

      if (!begins_word (person->name, start))
        continue;
      add_button (self, person);
      n_added++;
    }
  return n_added;
}

static void
update (RoundsPersonSuggestions *self)
{
  gboolean known = self->plan != NULL && rounds_person_find (self->plan, self->text) != NULL;
  guint n_added;
  GtkWidget *button;

  while ((button = gtk_widget_get_first_child (GTK_WIDGET (self->buttons))) != NULL)
    adw_wrap_box_remove (self->buttons, button);
  n_added = self->plan != NULL && !known ? add_matches (self) : 0;
  gtk_widget_set_visible (GTK_WIDGET (self->buttons), n_added > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->known_label), known);
  gtk_widget_set_visible (GTK_WIDGET (self), known || n_added > 0);
}

static void
rounds_person_suggestions_dispose (GObject *object)
{
  RoundsPersonSuggestions *self = ROUNDS_PERSON_SUGGESTIONS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_PERSON_SUGGESTIONS);
  g_clear_object (&self->plan);
  g_clear_pointer (&self->text, g_free);
  G_OBJECT_CLASS (rounds_person_suggestions_parent_class)->dispose (object);
}

static void
rounds_person_suggestions_get_property (GObject *object, guint property_id, GValue *value,
                                        GParamSpec *pspec)
{
  switch ((RoundsPersonSuggestionsProperty) property_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, ROUNDS_PERSON_SUGGESTIONS (object)->text);
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_person_suggestions_set_property (GObject *object, guint property_id, const GValue *value,
                                        GParamSpec *pspec)
{
  switch ((RoundsPersonSuggestionsProperty) property_id)
    {
    case PROP_TEXT:
      rounds_person_suggestions_set_text (ROUNDS_PERSON_SUGGESTIONS (object),
                                          g_value_get_string (value));
      break;
    case N_PROPS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rounds_person_suggestions_class_init (RoundsPersonSuggestionsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rounds_person_suggestions_dispose;
  object_class->get_property = rounds_person_suggestions_get_property;
  object_class->set_property = rounds_person_suggestions_set_property;

  /** RoundsPersonSuggestions:text: what is typed */
  properties[PROP_TEXT] = g_param_spec_string (
      "text", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * RoundsPersonSuggestions::picked:
   * @person: who is meant
   */
  signals[SIGNAL_PICKED] = g_signal_new ("picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, ROUNDS_TYPE_PERSON);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PATH
                                               "/ui/timeline/rounds-person-suggestions.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsPersonSuggestions, buttons);
  gtk_widget_class_bind_template_child (widget_class, RoundsPersonSuggestions, known_label);
}

static void
rounds_person_suggestions_init (RoundsPersonSuggestions *self)
{
  self->text = g_strdup ("");
  gtk_widget_init_template (GTK_WIDGET (self));
  update (self);
}

/** rounds_person_suggestions_set_plan: @plan is nullable */
void
rounds_person_suggestions_set_plan (RoundsPersonSuggestions *self, RoundsPlan *plan)
{
  g_return_if_fail (ROUNDS_IS_PERSON_SUGGESTIONS (self));

  if (g_set_object (&self->plan, plan))
    update (self);
}

void
rounds_person_suggestions_set_text (RoundsPersonSuggestions *self, const char *text)
{
  g_return_if_fail (ROUNDS_IS_PERSON_SUGGESTIONS (self));

  if (!g_set_str (&self->text, text != NULL ? text : ""))
    return;
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

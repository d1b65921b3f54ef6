/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>
#include <gmodule.h>

#include "rounds-application.h"
#include "rounds-assessment.h"
#include "rounds-conversation-item.h"
#include "rounds-conversation.h"
#include "rounds-count-model.h"
#include "rounds-person-item.h"
#include "rounds-person.h"
#include "rounds-session.h"

/* The class that a template file is about, by its name: "rounds-pay-card.ui" is of RoundsPayCard.
 */
static char *
guess_class (const char *file)
{
  GString *name = g_string_new (NULL);
  gboolean upper = TRUE;

  for (const char *p = file; *p != '\0' && *p != '.'; p++)
    {
      if (*p == '-')
        upper = TRUE;
      else
        {
          g_string_append_c (name, upper ? g_ascii_toupper (*p) : *p);
          upper = FALSE;
        }
    }
  return g_string_free (name, FALSE);
}

/* The function that registers a class, by its name: the program exports all of them. */
static GType
find_type (const char *file)
{
  g_autofree char *base = g_strndup (file, strlen (file) - strlen (".ui"));
  g_autofree char *symbol = g_strconcat (g_strdelimit (base, "-", '_'), "_get_type", NULL);
  GModule *program = g_module_open (NULL, G_MODULE_BIND_LAZY);
  GType (*get_type) (void) = NULL;
  GType type = G_TYPE_INVALID;

  if (g_module_symbol (program, symbol, (gpointer *) &get_type))
    type = get_type ();
  g_module_close (program);
  return type;
}

static gboolean
is_template (const char *path, const char *class_name)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *mark = g_strdup_printf ("<template class=\"%s\"", class_name);

  return g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), mark) !=
         NULL;
}

/* What classes are made with: an opened plan and one record of each noun that a page can be about.
 */
static GPtrArray *
create_parts (void)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_object_unref);
  RoundsPlan *plan = rounds_plan_new ();
  RoundsPerson *person;
  RoundsConversation *talk;
  g_autoptr (RoundsCountModel) count = NULL;

  rounds_plan_set_loaded (plan, TRUE);
  person = rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", "<b>A</b>", NULL);
  g_ptr_array_add (parts, plan);
  g_ptr_array_add (parts, rounds_session_new (plan, NULL, 20000, ROUNDS_SESSION_OWN));
  g_ptr_array_add (parts, g_object_ref (person));
  talk = rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "person",
                             rounds_record_get_id (ROUNDS_RECORD (person)), NULL);
  g_ptr_array_add (parts, g_object_ref (talk));
  g_ptr_array_add (parts, g_object_ref (rounds_plan_create (plan, ROUNDS_TYPE_ASSESSMENT, NULL)));
  count = g_object_new (ROUNDS_TYPE_COUNT_MODEL, "plan", plan, "today", 20000, NULL);
  g_ptr_array_add (parts,
                   g_object_new (ROUNDS_TYPE_PERSON_ITEM, "record", person, "count", count, NULL));
  g_ptr_array_add (
      parts, g_object_new (ROUNDS_TYPE_CONVERSATION_ITEM, "record", talk, "count", count, NULL));
  return parts;
}

/* A page about a conversation takes the item of one, every other page that of a person. */
static gboolean
fits (GType owner, GObject *part, GParamSpec *pspec)
{
  gboolean about_talk = g_strstr_len (g_type_name (owner), -1, "Conversation") != NULL;

  if (!g_type_is_a (G_OBJECT_TYPE (part), pspec->value_type))
    return FALSE;
  return !ROUNDS_IS_NETWORK_ITEM (part) || ROUNDS_IS_CONVERSATION_ITEM (part) == about_talk;
}

static gboolean
find_part (GPtrArray *parts, GParamSpec *pspec, GValue *value)
{
  if (G_IS_PARAM_SPEC_GTYPE (pspec))
    {
      g_value_init (value, G_TYPE_GTYPE);
      g_value_set_gtype (value, ROUNDS_TYPE_PERSON);
      return TRUE;
    }
  for (guint i = 0; g_type_is_a (pspec->value_type, G_TYPE_OBJECT) && i < parts->len; i++)
    {
      if (!fits (pspec->owner_type, g_ptr_array_index (parts, i), pspec))
        continue;
      g_value_init (value, pspec->value_type);
      g_value_set_object (value, g_ptr_array_index (parts, i));
      return TRUE;
    }
  return FALSE;
}

static GtkWidget *
create_widget (GType type, GPtrArray *parts)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  guint n_pspecs;
  g_autofree GParamSpec **pspecs =
      g_object_class_list_properties (G_OBJECT_CLASS (klass), &n_pspecs);
  g_autofree const char **names = g_new0 (const char *, n_pspecs);
  g_autofree GValue *values = g_new0 (GValue, n_pspecs);
  GtkWidget *widget;
  guint n = 0;

  for (guint i = 0; i < n_pspecs; i++)
    {
      if ((pspecs[i]->flags & G_PARAM_CONSTRUCT_ONLY) == 0 ||
          !find_part (parts, pspecs[i], &values[n]))
        continue;
      names[n++] = pspecs[i]->name;
    }
  widget = GTK_WIDGET (g_object_new_with_properties (type, n, names, values));
  for (guint i = 0; i < n; i++)
    g_value_unset (&values[i]);
  return g_object_ref_sink (widget);
}

static void
instantiate (GType type)
{
  g_autoptr (GPtrArray) parts = create_parts ();
  GtkWidget *widget = create_widget (type, parts);

  if (GTK_IS_WINDOW (widget))
    gtk_window_destroy (GTK_WINDOW (widget));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (widget);
}

static guint
instantiate_folder (const char *folder)
{
  g_auto (GStrv) names =
      g_resources_enumerate_children (folder, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  guint n = 0;

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (folder, names[i], NULL);
      g_autofree char *class_name = guess_class (names[i]);
      GType type;

      if (g_str_has_suffix (names[i], "/"))
        {
          n += instantiate_folder (path);
          continue;
        }
      if (!g_str_has_suffix (names[i], ".ui") || !is_template (path, class_name))
        continue;
      type = find_type (names[i]);
      g_test_message ("%s", class_name);
      g_assert_cmpstr (g_type_name (type), ==, class_name);
      if (!G_TYPE_IS_ABSTRACT (type))
        instantiate (type);
      n++;
    }
  return n;
}

/* A child that a template lacks, or a handler that nobody has, is fatal here and not at a person's.
 */
static void
test_all (void)
{
  g_assert_cmpuint (instantiate_folder (RESOURCE_PATH "/ui/"), >, 30);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/templates/all", test_all);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-draft.h"
#include "rounds-enums.h"
#include "rounds-log-entry.h"

#define FORM "log-conversation"
#define GROUP "conversation"

/** rounds_log_entry_init: an empty entry for @held_on; free it with rounds_log_entry_clear() */
void
rounds_log_entry_init (RoundsLogEntry *entry, RoundsDate held_on)
{
  g_return_if_fail (entry != NULL);

  *entry = (RoundsLogEntry) { .name = g_strdup (""),
                              .destination = g_strdup (""),
                              .note = g_strdup (""),
                              .held_on = held_on,
                              .pivot_year = ROUNDS_INTEGER_UNSET,
                              .minutes = ROUNDS_INTEGER_UNSET };
}

void
rounds_log_entry_clear (RoundsLogEntry *entry)
{
  g_return_if_fail (entry != NULL);

  g_clear_pointer (&entry->name, g_free);
  g_clear_pointer (&entry->destination, g_free);
  g_clear_pointer (&entry->note, g_free);
}

/** rounds_log_entry_is_blank: whether nothing would be lost with it; a date alone is nothing */
gboolean
rounds_log_entry_is_blank (const RoundsLogEntry *entry)
{
  g_return_val_if_fail (entry != NULL, TRUE);

  return entry->name[0] == '\0' && entry->destination[0] == '\0' && entry->note[0] == '\0' &&
         entry->outcome == ROUNDS_OUTCOME_NOT_SAID && entry->channel == ROUNDS_CHANNEL_NOT_SAID &&
         entry->pivot_year == ROUNDS_INTEGER_UNSET && entry->minutes == ROUNDS_INTEGER_UNSET;
}

/** rounds_log_entry_is_complete: whether it can be logged: it says with whom, and when */
gboolean
rounds_log_entry_is_complete (const RoundsLogEntry *entry)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (entry != NULL, FALSE);

  name = g_strstrip (g_strdup (entry->name));
  return name[0] != '\0' && entry->held_on != ROUNDS_DATE_NONE;
}

static char *
normalize (const char *name)
{
  g_autofree char *stripped = g_strstrip (g_strdup (name));
  g_autofree char *composed = g_utf8_normalize (stripped, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (composed != NULL ? composed : stripped, -1);
}

/**
 * rounds_person_find:
 *
 * Returns: (transfer none) (nullable): the first person in use called @name, whatever the case
 */
RoundsPerson *
rounds_person_find (RoundsPlan *plan, const char *name)
{
  g_autofree char *wanted = NULL;
  guint n_people;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && name != NULL, NULL);

  wanted = normalize (name);
  n_people = wanted[0] != '\0' ? rounds_plan_count_records (plan, ROUNDS_TYPE_PERSON) : 0;
  for (guint i = 0; i < n_people; i++)
    {
      RoundsPerson *person = rounds_plan_get_record (plan, ROUNDS_TYPE_PERSON, i);
      g_autofree char *known = normalize (person->name);

      if (g_str_equal (known, wanted))
        return person;
    }
  return NULL;
}

/* What is said anew is taken over; what is left open takes nothing away. */
static void
update_person (const RoundsLogEntry *entry, RoundsPerson *person)
{
  if (entry->destination[0] != '\0')
    g_object_set (person, "destination", entry->destination, NULL);
  if (entry->outcome != ROUNDS_OUTCOME_NOT_SAID)
    g_object_set (person, "outcome", entry->outcome, NULL);
  if (entry->pivot_year != ROUNDS_INTEGER_UNSET)
    g_object_set (person, "pivot-year", entry->pivot_year, NULL);
}

/**
 * rounds_log_entry_apply:
 * @entry: complete
 * @act_name: what a person reads behind "Undo", translated
 *
 * Adds the conversation, and the person where the name is new, in one act; the draft is done with.
 *
 * Returns: (transfer none): the conversation
 */
RoundsConversation *
rounds_log_entry_apply (const RoundsLogEntry *entry, RoundsPlan *plan, const char *act_name)
{
  g_autofree char *name = NULL;
  RoundsConversation *conversation;
  RoundsPerson *person;

  g_return_val_if_fail (ROUNDS_IS_PLAN (plan) && rounds_log_entry_is_complete (entry), NULL);

  name = g_strstrip (g_strdup (entry->name));
  rounds_plan_begin_act (plan, act_name);
  person = rounds_person_find (plan, name);
  if (person == NULL)
    person = rounds_plan_create (plan, ROUNDS_TYPE_PERSON, "name", name, NULL);
  update_person (entry, person);
  conversation = rounds_plan_create (plan, ROUNDS_TYPE_CONVERSATION, "person",
                                     rounds_record_get_id (ROUNDS_RECORD (person)), "held-on",
                                     entry->held_on, "channel", entry->channel, "minutes",
                                     entry->minutes, "note", entry->note, NULL);
  rounds_log_entry_discard (plan);
  rounds_plan_end_act (plan);
  return conversation;
}

static RoundsDraft *
find_draft (RoundsPlan *plan)
{
  guint n_drafts = rounds_plan_count_records (plan, ROUNDS_TYPE_DRAFT);

  for (guint i = 0; i < n_drafts; i++)
    {
      RoundsDraft *draft = rounds_plan_get_record (plan, ROUNDS_TYPE_DRAFT, i);

      if (g_str_equal (draft->form, FORM))
        return draft;
    }
  return NULL;
}

static void
print_enum (GKeyFile *file, const char *key, GType type, int value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  const GEnumValue *known = g_enum_get_value (klass, value);

  if (known != NULL)
    g_key_file_set_string (file, GROUP, key, known->value_nick);
}

/* @fallback is kept where the file says nothing, or something that is unknown here. */
static int
parse_enum (GKeyFile *file, const char *key, GType type, int fallback)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  g_autofree char *nick = g_key_file_get_string (file, GROUP, key, NULL);
  const GEnumValue *known = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;

  return known != NULL ? known->value : fallback;
}

static void
parse_text (GKeyFile *file, const char *key, char **text)
{
  char *found = g_key_file_get_string (file, GROUP, key, NULL);

  if (found != NULL)
    {
      g_free (*text);
      *text = found;
    }
}

static void
parse_integer (GKeyFile *file, const char *key, int maximum, int *value)
{
  g_autoptr (GError) error = NULL;
  int found = g_key_file_get_integer (file, GROUP, key, &error);

  if (error == NULL && found >= 0 && found <= maximum)
    *value = found;
}

/** rounds_log_entry_keep: writes @entry into the draft of the plan, so that a crash loses nothing
 */
void
rounds_log_entry_keep (const RoundsLogEntry *entry, RoundsPlan *plan)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *content = NULL;
  g_autofree char *day = NULL;
  RoundsDraft *draft;

  g_return_if_fail (entry != NULL && ROUNDS_IS_PLAN (plan));

  if (rounds_log_entry_is_blank (entry))
    {
      rounds_log_entry_discard (plan);
      return;
    }
  day = rounds_date_to_iso (entry->held_on);
  g_key_file_set_string (file, GROUP, "name", entry->name);
  g_key_file_set_string (file, GROUP, "destination", entry->destination);
  print_enum (file, "outcome", ROUNDS_TYPE_THREE_YEAR_OUTCOME, entry->outcome);
  if (day != NULL)
    g_key_file_set_string (file, GROUP, "held-on", day);
  g_key_file_set_integer (file, GROUP, "pivot-year", entry->pivot_year);
  print_enum (file, "channel", ROUNDS_TYPE_CHANNEL, entry->channel);
  g_key_file_set_integer (file, GROUP, "minutes", entry->minutes);
  g_key_file_set_string (file, GROUP, "note", entry->note);
  content = g_key_file_to_data (file, NULL, NULL);

  draft = find_draft (plan);
  if (draft == NULL)
    rounds_plan_create (plan, ROUNDS_TYPE_DRAFT, "form", FORM, "content", content, NULL);
  else
    g_object_set (draft, "content", content, NULL);
}

/**
 * rounds_log_entry_recall:
 * @entry: (inout): initialized; what the draft says is written over it
 *
 * Returns: whether there was a draft
 */
gboolean
rounds_log_entry_recall (RoundsLogEntry *entry, RoundsPlan *plan)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *day = NULL;
  RoundsDraft *draft;

  g_return_val_if_fail (entry != NULL && ROUNDS_IS_PLAN (plan), FALSE);

  draft = find_draft (plan);
  if (draft == NULL || draft->content[0] == '\0' ||
      !g_key_file_load_from_data (file, draft->content, -1, G_KEY_FILE_NONE, NULL))
    return FALSE;
  parse_text (file, "name", &entry->name);
  parse_text (file, "destination", &entry->destination);
  parse_text (file, "note", &entry->note);
  entry->outcome = parse_enum (file, "outcome", ROUNDS_TYPE_THREE_YEAR_OUTCOME, entry->outcome);
  entry->channel = parse_enum (file, "channel", ROUNDS_TYPE_CHANNEL, entry->channel);
  parse_integer (file, "pivot-year", 9999, &entry->pivot_year);
  parse_integer (file, "minutes", 1440, &entry->minutes);
  day = g_key_file_get_string (file, GROUP, "held-on", NULL);
  if (day != NULL)
    rounds_date_parse_iso (day, &entry->held_on);
  return TRUE;
}

/** rounds_log_entry_discard: empties the draft of the plan, if there is one */
void
rounds_log_entry_discard (RoundsPlan *plan)
{
  RoundsDraft *draft;

  g_return_if_fail (ROUNDS_IS_PLAN (plan));

  draft = find_draft (plan);
  if (draft != NULL)
    g_object_set (draft, "content", "", NULL);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-destination-reader.h"

/* The members of a field of work that answer one question each; the license has an object. */
static const char *const field_names[ROUNDS_DESTINATION_N_FIELDS] = {
  [ROUNDS_DESTINATION_WHAT_IT_IS] = "what_it_is",
  [ROUNDS_DESTINATION_A_DAY] = "a_day",
  [ROUNDS_DESTINATION_WHEN_IT_CAN_FIT] = "when_it_can_fit",
  [ROUNDS_DESTINATION_PATH] = "path_kind",
  [ROUNDS_DESTINATION_NEARNESS] = "nearness_to_clinical",
  [ROUNDS_DESTINATION_TRAINING_MARK] = "training_used_mark",
  [ROUNDS_DESTINATION_RESIDENCY] = "residency_or_board",
  [ROUNDS_DESTINATION_EXPERIENCE] = "typical_experience",
  [ROUNDS_DESTINATION_REMOTE] = "remote",
  [ROUNDS_DESTINATION_TRAVEL] = "travel",
  [ROUNDS_DESTINATION_NIGHTS] = "nights_weekends",
  [ROUNDS_DESTINATION_PART_TIME] = "part_time_possible",
  [ROUNDS_DESTINATION_SIDE_GIG] = "side_gig_possible",
  [ROUNDS_DESTINATION_ENTRY] = "entry_difficulty",
  [ROUNDS_DESTINATION_FIRST_LANDING] = "first_landing",
  [ROUNDS_DESTINATION_LONGER_CLOSE] = "longer_close",
  [ROUNDS_DESTINATION_TIME] = "usual_time_months",
  [ROUNDS_DESTINATION_GROWTH] = "growth_ladder",
  [ROUNDS_DESTINATION_EMPLOYERS] = "typical_employers",
  [ROUNDS_DESTINATION_GETTING_IN] = "how_people_get_in",
  [ROUNDS_DESTINATION_PAID_CREDENTIAL] = "paid_credential_required",
  [ROUNDS_DESTINATION_SKILLS] = "skills_to_show",
  [ROUNDS_DESTINATION_DRAWBACKS] = "honest_drawbacks",
  [ROUNDS_DESTINATION_MIXED_EVIDENCE] = "mixed_evidence",
};

typedef void (*ReadElement) (RoundsFactReader *reader, JsonObject *object, RoundsFact *fact);

/* The list @name of @object, each element read by @read. */
static const RoundsFact *
read_facts (RoundsFactReader *reader, JsonObject *object, const char *name, ReadElement read,
            guint *n_facts)
{
  JsonNode *node = rounds_fact_reader_member (reader, object, name, JSON_NODE_ARRAY);
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;
  RoundsFact *facts;

  *n_facts = array != NULL ? json_array_get_length (array) : 0;
  facts = rounds_fact_reader_alloc (reader, *n_facts, sizeof (RoundsFact));
  for (guint i = 0; i < *n_facts; i++)
    read (reader, rounds_fact_reader_element (reader, array, i, name), &facts[i]);
  return facts;
}

static void
read_license (RoundsFactReader *reader, JsonObject *object, RoundsFact *fact)
{
  rounds_fact_reader_value (reader, object, "license", fact);
}

static void
read_seed (RoundsFactReader *reader, JsonObject *object, RoundsFact *fact)
{
  rounds_fact_reader_value (reader, object, "seed_says", fact);
}

static void
read_training (RoundsFactReader *reader, JsonObject *object, RoundsFact *fact)
{
  rounds_fact_reader_fact (reader, object, "text", fact);
  fact->professions = rounds_fact_reader_professions (reader, object, "professions");
}

/* A certificate and who gives it. */
static void
read_credential (RoundsFactReader *reader, JsonObject *object, RoundsFact *fact)
{
  RoundsFactLine *lines = rounds_fact_reader_alloc (reader, 2, sizeof (RoundsFactLine));

  rounds_fact_reader_basis (reader, object, fact);
  lines[0].text = rounds_fact_reader_text (reader, object, "name");
  lines[1].text = rounds_fact_reader_text (reader, object, "issuer");
  fact->low = fact->high = -1;
  fact->lines = lines;
  fact->n_lines = 2;
  if (lines[0].text == NULL || lines[1].text == NULL)
    rounds_fact_reader_fail (reader, "useful_credentials", "lacks a name or an issuer");
}

static void
read_licenses (RoundsFactReader *reader, JsonObject *object, RoundsDestinationFacts *facts)
{
  JsonNode *node = rounds_fact_reader_member (reader, object, "license", JSON_NODE_OBJECT);
  JsonObject *license = node != NULL ? json_node_get_object (node) : NULL;
  RoundsFact *overall = &facts->fields[ROUNDS_DESTINATION_LICENSE];

  *overall = (RoundsFact) { .low = -1, .high = -1 };
  if (license == NULL)
    return;
  node = json_object_get_member (license, "overall");
  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    rounds_fact_reader_value (reader, json_node_get_object (node), "license", overall);
  facts->licenses = read_facts (reader, license, "by_profession", read_license, &facts->n_licenses);
}

static void
read_pay_ref (RoundsFactReader *reader, JsonObject *object, RoundsPayRef *ref)
{
  ref->key = rounds_fact_reader_word (reader, object, "key");
  ref->professions = rounds_fact_reader_professions (reader, object, "professions");
  ref->title = rounds_fact_reader_text (reader, object, "title");
  if (ref->title == NULL)
    rounds_fact_reader_fail (reader, "pay", "has no title");
}

static void
read_pay_refs (RoundsFactReader *reader, JsonObject *object, RoundsDestinationFacts *facts)
{
  JsonNode *node = rounds_fact_reader_member (reader, object, "pay_refs", JSON_NODE_ARRAY);
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;
  RoundsPayRef *refs;

  facts->n_pay_refs = array != NULL ? json_array_get_length (array) : 0;
  refs = rounds_fact_reader_alloc (reader, facts->n_pay_refs, sizeof (RoundsPayRef));
  for (guint i = 0; i < facts->n_pay_refs; i++)
    read_pay_ref (reader, rounds_fact_reader_element (reader, array, i, "pay_refs"), &refs[i]);
  facts->pay_refs = refs;
}

static void
read_role (RoundsFactReader *reader, JsonObject *object, RoundsRoleFacts *role)
{
  JsonNode *pay;

  role->id = rounds_fact_reader_word (reader, object, "id");
  reader->place = role->id;
  role->title = rounds_fact_reader_text (reader, object, "title");
  role->also_called = rounds_fact_reader_words (reader, object, "also_called", TRUE);
  role->professions = rounds_fact_reader_professions (reader, object, "professions");
  rounds_fact_reader_fact (reader, object, "requirements", &role->requirements);
  rounds_fact_reader_fact (reader, object, "license", &role->license);
  rounds_fact_reader_fact (reader, object, "remote", &role->remote);
  rounds_fact_reader_fact (reader, object, "travel", &role->travel);
  rounds_fact_reader_fact (reader, object, "pay_seen", &role->pay_seen);
  role->note = rounds_fact_reader_text (reader, object, "note");
  pay = json_object_get_member (object, "pay_ref");
  if (pay != NULL && JSON_NODE_HOLDS_OBJECT (pay))
    read_pay_ref (reader, json_node_get_object (pay), &role->pay_ref);
  if (role->title == NULL || role->professions == 0)
    rounds_fact_reader_fail (reader, "roles", "has one without title or professions");
}

static void
read_roles (RoundsFactReader *reader, JsonObject *object, RoundsDestinationFacts *facts)
{
  JsonNode *node = rounds_fact_reader_member (reader, object, "roles", JSON_NODE_ARRAY);
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;
  RoundsRoleFacts *roles;

  facts->n_roles = array != NULL ? json_array_get_length (array) : 0;
  roles = rounds_fact_reader_alloc (reader, facts->n_roles, sizeof (RoundsRoleFacts));
  for (guint i = 0; i < facts->n_roles; i++)
    read_role (reader, rounds_fact_reader_element (reader, array, i, "roles"), &roles[i]);
  facts->roles = roles;
}

/* The nearest occupations of O*NET; all are proxies. */
static const char *const *
read_occupations (RoundsFactReader *reader, JsonObject *object)
{
  JsonNode *node = rounds_fact_reader_member (reader, object, "onet_soc", JSON_NODE_OBJECT);
  JsonNode *value = node != NULL ? rounds_fact_reader_member (reader, json_node_get_object (node),
                                                              "value", JSON_NODE_ARRAY)
                                 : NULL;
  JsonArray *array = value != NULL ? json_node_get_array (value) : NULL;
  guint n = array != NULL ? json_array_get_length (array) : 0;
  const char **codes = rounds_fact_reader_alloc (reader, (gsize) n + 1, sizeof (const char *));

  for (guint i = 0; i < n; i++)
    codes[i] = rounds_fact_reader_word (
        reader, rounds_fact_reader_element (reader, array, i, "onet_soc"), "code");
  return codes;
}

static void
read_destination (RoundsFactReader *reader, JsonObject *object, RoundsDestinationFacts *facts)
{
  facts->code = rounds_fact_reader_word (reader, object, "id");
  reader->place = facts->code;
  facts->name = rounds_fact_reader_text (reader, object, "name");
  facts->is_caution =
      g_str_equal (rounds_fact_reader_word (reader, object, "record_kind"), "caution");
  facts->also_called = rounds_fact_reader_words (reader, object, "also_called", TRUE);
  for (guint i = 0; i < ROUNDS_DESTINATION_N_FIELDS; i++)
    if (field_names[i] != NULL)
      rounds_fact_reader_fact (reader, object, field_names[i], &facts->fields[i]);
  read_licenses (reader, object, facts);
  facts->training = read_facts (reader, object, "training_used", read_training, &facts->n_training);
  facts->credentials =
      read_facts (reader, object, "useful_credentials", read_credential, &facts->n_credentials);
  facts->seeds = read_facts (reader, object, "seed_says", read_seed, &facts->n_seeds);
  read_pay_refs (reader, object, facts);
  facts->occupations = read_occupations (reader, object);
  read_roles (reader, object, facts);
}

/**
 * rounds_destination_reader_list:
 * @reader: which has read the sources already
 * @n_facts: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_facts): the fields of work in the order of the file
 */
RoundsDestinationFacts *
rounds_destination_reader_list (RoundsFactReader *reader, JsonObject *root, guint *n_facts)
{
  JsonNode *node = rounds_fact_reader_member (reader, root, "destinations", JSON_NODE_ARRAY);
  JsonArray *array = node != NULL ? json_node_get_array (node) : NULL;
  RoundsDestinationFacts *facts;

  *n_facts = array != NULL ? json_array_get_length (array) : 0;
  facts = rounds_fact_reader_alloc (reader, *n_facts, sizeof (RoundsDestinationFacts));
  for (guint i = 0; i < *n_facts; i++)
    read_destination (reader, rounds_fact_reader_element (reader, array, i, "destinations"),
                      &facts[i]);
  return facts;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-destination-catalog.h"
#include "rounds-destination-kinds.h"

#define N_PROFESSIONS ROUNDS_PROFESSION_OTHER

static const char *const professions[N_PROFESSIONS] = {
  "any", "md", "np",  "pa",  "rn",  "crna", "cnm",   "pharmd",
  "pt",  "ot", "slp", "dds", "dpm", "od",   "psych",
};

/* Nineteen fields of work and their roles, and the built-in list says the same of them. */
static void
test_agrees_with_kinds (gconstpointer catalog)
{
  guint n_facts, n_kinds, n_roles = 0;
  const RoundsDestinationFacts *facts = rounds_destination_catalog_list (catalog, &n_facts);
  const RoundsDestinationKind *kinds = rounds_destination_kinds_list (&n_kinds);

  g_assert_cmpuint (n_facts, ==, 19);
  g_assert_cmpuint (n_kinds, ==, n_facts);
  for (guint i = 0; i < n_facts; i++)
    {
      const RoundsFact *fields = facts[i].fields;
      const int way = fields[ROUNDS_DESTINATION_PATH].value;

      n_roles += facts[i].n_roles;
      g_assert_cmpstr (facts[i].code, ==, kinds[i].code);
      g_assert_cmpstr (facts[i].name, ==, kinds[i].name);
      g_assert_cmpstr (fields[ROUNDS_DESTINATION_WHAT_IT_IS].lines[0].text, ==, kinds[i].summary);
      g_assert_cmpint (facts[i].is_caution, ==, kinds[i].role == ROUNDS_DESTINATION_CAUTION);
      g_assert_cmpint (way != ROUNDS_WAY_CAREER, ==, kinds[i].as_job);
      g_assert_cmpint (way != ROUNDS_WAY_JOB, ==, kinds[i].as_career);
      g_assert_cmpint (fields[ROUNDS_DESTINATION_FIRST_LANDING].value, ==, kinds[i].first_landing);
      g_assert_cmpint (fields[ROUNDS_DESTINATION_LONGER_CLOSE].value, ==, kinds[i].longer_close);
      g_assert_cmpint (fields[ROUNDS_DESTINATION_TRAINING_MARK].value, ==, kinds[i].training_used);
      g_assert_cmpuint (fields[ROUNDS_DESTINATION_TRAINING_MARK].professions, ==, kinds[i].trained);
    }
  g_assert_cmpuint (n_roles, ==, 98);
  g_assert_null (rounds_destination_catalog_find (catalog, "own-1"));
}

/* Whether @field is asked of every role record; the others are what we add to it in words. */
static gboolean
is_of_record (RoundsDestinationField field)
{
  return field != ROUNDS_DESTINATION_WHAT_IT_IS && field != ROUNDS_DESTINATION_A_DAY &&
         field != ROUNDS_DESTINATION_WHEN_IT_CAN_FIT && field != ROUNDS_DESTINATION_GETTING_IN &&
         field != ROUNDS_DESTINATION_LONGER_CLOSE && field != ROUNDS_DESTINATION_MIXED_EVIDENCE;
}

/* A fact has a source or is our judgment; what is not known says so and nothing else. */
static void
check_fact (const RoundsFact *fact)
{
  switch (fact->basis)
    {
    case ROUNDS_FACT_UNKNOWN:
      g_assert_cmpuint (fact->n_sources, ==, 0);
      g_assert_cmpuint (fact->n_lines, ==, 0);
      break;
    case ROUNDS_FACT_SOURCED:
      g_assert_cmpuint (fact->n_sources, >, 0);
      for (guint i = 0; i < fact->n_sources; i++)
        g_assert_cmpstr (fact->sources[i]->title, !=, "");
      break;
    case ROUNDS_FACT_OWN_JUDGMENT:
      g_assert_cmpuint (fact->n_sources, ==, 0);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
test_sources (gconstpointer catalog)
{
  guint n_facts;
  const RoundsDestinationFacts *facts = rounds_destination_catalog_list (catalog, &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      guint n_asked = 0;
      guint n_known = 0;

      for (guint k = 0; k < ROUNDS_DESTINATION_N_FIELDS; k++)
        {
          check_fact (&facts[i].fields[k]);
          n_asked += is_of_record (k);
          n_known += is_of_record (k) && facts[i].fields[k].basis != ROUNDS_FACT_UNKNOWN;
        }
      for (guint k = 0; k < facts[i].n_licenses; k++)
        check_fact (&facts[i].licenses[k]);
      for (guint k = 0; k < facts[i].n_training; k++)
        check_fact (&facts[i].training[k]);
      for (guint k = 0; k < facts[i].n_seeds; k++)
        check_fact (&facts[i].seeds[k]);
      for (guint k = 0; k < facts[i].n_credentials; k++)
        check_fact (&facts[i].credentials[k]);
      for (guint k = 0; k < facts[i].n_roles; k++)
        {
          check_fact (&facts[i].roles[k].requirements);
          check_fact (&facts[i].roles[k].license);
          check_fact (&facts[i].roles[k].remote);
          check_fact (&facts[i].roles[k].travel);
          check_fact (&facts[i].roles[k].pay_seen);
        }
      g_test_message ("%s: %u of %u fields of a role record answered", facts[i].code, n_known,
                      n_asked);
      if (!facts[i].is_caution)
        g_assert_cmpuint (n_known, >=, 14);
    }
}

/* Exactly four strongest first landings (R049) and two that take longer (R054). */
static void
test_seed_tags (gconstpointer catalog)
{
  const char *const first[] = { "health_tech_product", "medical_affairs", "payer",
                                "clinical_informatics", NULL };
  const char *const longer[] = { "medical_affairs", "regulatory_affairs", NULL };
  guint n_facts;
  const RoundsDestinationFacts *facts = rounds_destination_catalog_list (catalog, &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      g_assert_cmpint (facts[i].fields[ROUNDS_DESTINATION_FIRST_LANDING].value, ==,
                       g_strv_contains (first, facts[i].code));
      g_assert_cmpint (facts[i].fields[ROUNDS_DESTINATION_LONGER_CLOSE].value, ==,
                       g_strv_contains (longer, facts[i].code));
    }
}

/* Of four fields of work it is said that a license helps (R029). */
static void
test_seed_marks (gconstpointer catalog)
{
  const char *const named[] = { "health_tech_product", "medical_affairs", "healthcare_consulting",
                                "regulatory_affairs" };

  for (guint i = 0; i < G_N_ELEMENTS (named); i++)
    {
      const RoundsDestinationFacts *facts = rounds_destination_catalog_find (catalog, named[i]);

      g_assert_cmpint (facts->fields[ROUNDS_DESTINATION_LICENSE].value, ==, ROUNDS_NEED_HELPS);
      g_assert_nonnull (
          strstr (facts->fields[ROUNDS_DESTINATION_LICENSE].sources[0]->title, "CareerCanopy"));
      for (guint p = ROUNDS_PROFESSION_PHYSICIAN; p < N_PROFESSIONS; p++)
        {
          RoundsDestinationTraits traits = { 0 };

          rounds_destination_facts_get_traits (facts, p, &traits);
          g_assert_true (traits.license == ROUNDS_NEED_HELPS ||
                         traits.license == ROUNDS_NEED_REQUIRED ||
                         rounds_destination_facts_is_license_optional (facts, p));
        }
    }
}

/* How much is found for whom. Where it is little the reader is told so. */
static void
test_coverage (gconstpointer catalog)
{
  guint n_facts, n_little = 0;
  const RoundsDestinationFacts *facts = rounds_destination_catalog_list (catalog, &n_facts);

  for (guint i = 0; i < n_facts; i++)
    {
      g_autoptr (GString) line = g_string_new (facts[i].code);

      for (guint p = ROUNDS_PROFESSION_PHYSICIAN; p < N_PROFESSIONS; p++)
        {
          RoundsDestinationCoverage coverage = rounds_destination_facts_get_coverage (&facts[i], p);

          g_string_append_printf (line, " %s %u/%u", professions[p], coverage.known,
                                  coverage.asked);
          n_little += rounds_destination_coverage_is_little (coverage) && !facts[i].is_caution;
          if (!rounds_destination_facts_has_role (&facts[i], p))
            g_assert_true (rounds_destination_coverage_is_little (coverage));
        }
      g_test_message ("%s", line->str);
    }
  g_test_message ("little found: %u of %d pairs", n_little, 16 * (N_PROFESSIONS - 1));
}

/* What @profession reads of @fact must not speak of somebody else alone. */
static void
check_words (const RoundsFact *fact, RoundsProfession profession, const char *const *words)
{
  if (!rounds_fact_is_known (fact, profession))
    return;
  for (guint i = 0; words[i] != NULL; i++)
    {
      for (guint k = 0; k < fact->n_lines; k++)
        if (rounds_professions_include (fact->lines[k].professions, profession) &&
            strstr (fact->lines[k].text, words[i]) != NULL)
          g_test_fail_printf ("%s reads: %s", professions[profession], fact->lines[k].text);
      if (fact->note.text != NULL &&
          rounds_professions_include (fact->note.professions, profession) &&
          strstr (fact->note.text, words[i]) != NULL)
        g_test_fail_printf ("%s reads: %s", professions[profession], fact->note.text);
    }
}

/* What @profession is shown of @role. */
static void
check_role (const RoundsRoleFacts *role, RoundsProfession profession, const char *const *words)
{
  g_autoptr (GString) names = g_string_new (role->title);

  if (!rounds_professions_include (role->professions, profession))
    return;
  g_string_append_printf (names, " %s", role->note != NULL ? role->note : "");
  for (guint i = 0; role->also_called[i] != NULL; i++)
    g_string_append_printf (names, " %s", role->also_called[i]);
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (names->str, words[i]) != NULL)
      g_test_fail_printf ("%s reads: %s", professions[profession], names->str);
  check_words (&role->requirements, profession, words);
  check_words (&role->license, profession, words);
  check_words (&role->remote, profession, words);
  check_words (&role->travel, profession, words);
  check_words (&role->pay_seen, profession, words);
}

/* Who reads, and what is said of somebody else alone. */
static const struct
{
  RoundsProfession profession;
  const char *words[17]; /* NULL at the end */
} readers[] = {
  { ROUNDS_PROFESSION_PHYSICIAN,
    { "urse executives", "Nurses:", "nursing faculty", "informatics nurse",
      "Therapists:", "sychologist", "esearch nurse" } },
  { ROUNDS_PROFESSION_RN,
    { "hysicians", "Physician", "surgeon", "oard certif", "fter residency", "PharmD fellow",
      "For PharmDs", "Therapists:", "therapist", "ssociate medical director or", "ental " } },
  { ROUNDS_PROFESSION_NP,
    { "hysicians", "Physician", "oard certif", "hysical therap", "PharmD fellow", "Therapists:",
      "therapist", "nformation pharmacist", "sychologist", "ental ", "yes or feet" } },
  { ROUNDS_PROFESSION_PHARMD,
    { "or physicians", "ny physicians", "Physicians.", "oard certif", "MD or DO", "Nurses",
      "ursing degree", "or research nurse", "safety nurse", "hysical therap", "ental ",
      "edside" } },
  { ROUNDS_PROFESSION_PT,
    { "hysician", "oard certif", "MD or DO", "Nurses", "ursing degree", "or research nurse",
      "ccupational", "harmacist", "sychologist", "edside", "edical director", "ental " } },
  { ROUNDS_PROFESSION_OT,
    { "hysician", "oard certif", "MD or DO", "Nurses", "ursing degree", "or research nurse",
      "hysical ther", "harmacy path", "sychologist", "edside", "California", "DPT programs" } },
  { ROUNDS_PROFESSION_PSYCHOLOGIST,
    { "hysician", "oard certif", "MD or DO", "Nurses", "nurse", "ursing", "herapist", "harmacy ",
      "entistry", "edside", "edical director", "eye care" } },
  { ROUNDS_PROFESSION_DDS,
    { "hysician", "oard certif", "MD or DO", "Nurses", "nurse", "ursing degree", "rehab ",
      "harmacy with", "sychology", "edside", "edical director", "ye care", "CCM", "CCDS", "CCRA",
      "CLCP" } },
};

static void
test_nobody_reads_anothers (gconstpointer catalog)
{
  guint n_facts;
  const RoundsDestinationFacts *facts = rounds_destination_catalog_list (catalog, &n_facts);

  for (guint r = 0; r < G_N_ELEMENTS (readers); r++)
    for (guint i = 0; i < n_facts; i++)
      {
        const RoundsProfession profession = readers[r].profession;
        const char *const *words = readers[r].words;

        for (guint k = 0; k < ROUNDS_DESTINATION_N_FIELDS; k++)
          if (k != ROUNDS_DESTINATION_EMPLOYERS) /* physician groups employ others, too */
            check_words (rounds_destination_facts_get (&facts[i], k, profession), profession,
                         words);
        for (guint k = 0; k < facts[i].n_training; k++)
          check_words (&facts[i].training[k], profession, words);
        for (guint k = 0; k < facts[i].n_seeds; k++)
          check_words (&facts[i].seeds[k], profession, words);
        for (guint k = 0; k < facts[i].n_credentials; k++)
          if (rounds_fact_is_known (&facts[i].credentials[k], profession))
            for (guint w = 0; words[w] != NULL; w++)
              g_assert_null (strstr (facts[i].credentials[k].lines[0].text, words[w]));
        for (guint k = 0; k < facts[i].n_roles; k++)
          check_role (&facts[i].roles[k], profession, words);
      }
}

/* Nor what is paid to somebody else alone. */
static void
test_nobody_reads_anothers_pay (gconstpointer catalog)
{
  guint n_facts, n_of_nurses = 0;
  const RoundsDestinationFacts *facts = rounds_destination_catalog_list (catalog, &n_facts);

  for (guint i = 0; i < n_facts; i++)
    for (guint k = 0; k < facts[i].n_pay_refs; k++)
      {
        const RoundsPayRef *ref = &facts[i].pay_refs[k];

        if (strstr (ref->key, "Nurs") == NULL && strstr (ref->key, "mostly RN") == NULL)
          continue;
        n_of_nurses++;
        g_assert_true (rounds_pay_ref_is_for (ref, ROUNDS_PROFESSION_RN));
        g_assert_false (rounds_pay_ref_is_for (ref, ROUNDS_PROFESSION_PHYSICIAN));
      }
  g_assert_cmpuint (n_of_nurses, >, 0);
}

/* The traits that filters look at follow the profession. */
static void
test_traits (gconstpointer catalog)
{
  const RoundsDestinationFacts *facts =
      rounds_destination_catalog_find (catalog, "medical_affairs");
  RoundsDestinationTraits traits = { 0 };

  rounds_destination_facts_get_traits (facts, ROUNDS_PROFESSION_PHYSICIAN, &traits);
  g_assert_cmpint (traits.way, ==, ROUNDS_WAY_CAREER);
  g_assert_cmpint (traits.license, ==, ROUNDS_NEED_NOT_NEEDED);
  g_assert_cmpint (traits.first_landing, ==, ROUNDS_TRUTH_YES);
  g_assert_cmpint (traits.suits, ==, ROUNDS_TRUTH_YES);
  rounds_destination_facts_get_traits (facts, ROUNDS_PROFESSION_PT, &traits);
  g_assert_cmpint (traits.license, ==, ROUNDS_NEED_HELPS);
  g_assert_cmpint (traits.residency, ==, ROUNDS_NEED_NOT_NEEDED);
  g_assert_cmpint (traits.suits, ==, ROUNDS_TRUTH_NO);
}

/* A broken file is refused with the place of its fault. */
static void
test_faults (void)
{
  static const struct
  {
    const char *json;
    const char *fault;
  } cases[] = {
    { "[]", "*root is no object*" },
    { "{\"values\": {}}", "*sources is missing*" },
    { "{\"values\": {}, \"sources\": {}}", "*destinations is missing*" },
    { "{\"values\": {}, \"sources\": {\"a\": 1}, \"destinations\": []}", "*a is no object*" },
    { "{\"values\": {}, \"sources\": {}, \"destinations\": [1]}", "*is no object*" },
    { "{\"values\": {}, \"sources\": {}, \"destinations\": [{\"id\": \"x\", \"record_kind\": "
      "\"destination\", \"a_day\": {\"value\": \"Read\", \"source\": \"nowhere\"}}]}",
      "*x.source names an unknown source*" },
    { "{\"values\": {\"travel\": {}}, \"sources\": {}, \"destinations\": [{\"id\": \"x\", "
      "\"record_kind\": \"destination\", \"travel\": {\"value\": \"far\", \"basis\": \"-\"}}]}",
      "*x.travel has an unknown value*" },
    { "{\"values\": {}, \"sources\": {}, \"destinations\": [{\"id\": \"x\", \"record_kind\": "
      "\"destination\", \"a_day\": {\"value\": \"Read\", \"basis\": \"-\", \"professions\": "
      "[\"wizard\"]}}]}",
      "*x.professions names an unknown profession*" },
    { "{\"values\": {}, \"sources\": {}, \"destinations\": [{\"id\": \"x\", \"record_kind\": "
      "\"destination\", \"also_called\": [], \"license\": {\"by_profession\": []}, "
      "\"training_used\": [], "
      "\"useful_credentials\": [], \"seed_says\": [], \"pay_refs\": [{\"key\": \"a|b\"}]}]}",
      "*x.pay has no title*" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) json = g_bytes_new_static (cases[i].json, strlen (cases[i].json));
      g_autoptr (GError) error = NULL;

      g_assert_null (rounds_destination_catalog_read (json, &error));
      g_assert_nonnull (error);
      if (!g_pattern_match_simple (cases[i].fault, error->message))
        g_error ("case %u: %s", i, error->message);
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (RoundsDestinationCatalog) catalog = rounds_destination_catalog_new ();

  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/destinations/agrees-with-kinds", catalog, test_agrees_with_kinds);
  g_test_add_data_func ("/destinations/sources", catalog, test_sources);
  g_test_add_data_func ("/destinations/seed-tags", catalog, test_seed_tags);
  g_test_add_data_func ("/destinations/seed-marks", catalog, test_seed_marks);
  g_test_add_data_func ("/destinations/coverage", catalog, test_coverage);
  g_test_add_data_func ("/destinations/nobody-reads-anothers", catalog, test_nobody_reads_anothers);
  g_test_add_data_func ("/destinations/nobody-reads-anothers-pay", catalog,
                        test_nobody_reads_anothers_pay);
  g_test_add_data_func ("/destinations/traits", catalog, test_traits);
  g_test_add_func ("/destinations/faults", test_faults);
  return g_test_run ();
}

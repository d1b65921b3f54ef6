/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-destination-facts.h"
#include "rounds-destination-filter.h"

#define NO ROUNDS_TRUTH_NO
#define YES ROUNDS_TRUTH_YES
#define UNKNOWN ROUNDS_TRUTH_UNKNOWN

#define FILTER(...) { __VA_ARGS__ }
#define TRAITS FILTER

/* Every filter with every value that it can meet. */
static const struct
{
  RoundsDestinationFilter filter;
  RoundsDestinationTraits traits;
  RoundsTruth verdict;
} cases[] = {
  /* Nothing is asked. */
  { FILTER (), TRAITS (), YES },
  /* A job or a career. */
  { FILTER (.way = ROUNDS_WAY_JOB), TRAITS (.way = ROUNDS_WAY_JOB), YES },
  { FILTER (.way = ROUNDS_WAY_JOB), TRAITS (.way = ROUNDS_WAY_CAREER), NO },
  { FILTER (.way = ROUNDS_WAY_JOB), TRAITS (.way = ROUNDS_WAY_BOTH), YES },
  { FILTER (.way = ROUNDS_WAY_JOB), TRAITS (.way = ROUNDS_WAY_UNKNOWN), UNKNOWN },
  { FILTER (.way = ROUNDS_WAY_CAREER), TRAITS (.way = ROUNDS_WAY_CAREER), YES },
  { FILTER (.way = ROUNDS_WAY_CAREER), TRAITS (.way = ROUNDS_WAY_JOB), NO },
  { FILTER (.way = ROUNDS_WAY_CAREER), TRAITS (.way = ROUNDS_WAY_BOTH), YES },
  { FILTER (.way = ROUNDS_WAY_CAREER), TRAITS (.way = ROUNDS_WAY_UNKNOWN), UNKNOWN },
  /* Without a license. */
  { FILTER (.no_license = TRUE), TRAITS (.license = ROUNDS_NEED_NOT_NEEDED), YES },
  { FILTER (.no_license = TRUE), TRAITS (.license = ROUNDS_NEED_HELPS), YES },
  { FILTER (.no_license = TRUE), TRAITS (.license = ROUNDS_NEED_REQUIRED), NO },
  { FILTER (.no_license = TRUE), TRAITS (.license = ROUNDS_NEED_UNKNOWN), UNKNOWN },
  /* Without residency or board certification. */
  { FILTER (.no_residency = TRUE), TRAITS (.residency = ROUNDS_NEED_NOT_NEEDED), YES },
  { FILTER (.no_residency = TRUE), TRAITS (.residency = ROUNDS_NEED_HELPS), YES },
  { FILTER (.no_residency = TRUE), TRAITS (.residency = ROUNDS_NEED_REQUIRED), NO },
  { FILTER (.no_residency = TRUE), TRAITS (.residency = ROUNDS_NEED_UNKNOWN), UNKNOWN },
  /* From home. */
  { FILTER (.from_home = TRUE), TRAITS (.remote = ROUNDS_REMOTE_FULLY), YES },
  { FILTER (.from_home = TRUE), TRAITS (.remote = ROUNDS_REMOTE_MOSTLY), YES },
  { FILTER (.from_home = TRUE), TRAITS (.remote = ROUNDS_REMOTE_HYBRID), NO },
  { FILTER (.from_home = TRUE), TRAITS (.remote = ROUNDS_REMOTE_MIXED), UNKNOWN },
  { FILTER (.from_home = TRUE), TRAITS (.remote = ROUNDS_REMOTE_FIELD), NO },
  { FILTER (.from_home = TRUE), TRAITS (.remote = ROUNDS_REMOTE_ON_SITE), NO },
  { FILTER (.from_home = TRUE), TRAITS (.remote = ROUNDS_REMOTE_UNKNOWN), UNKNOWN },
  /* Little travel. */
  { FILTER (.little_travel = TRUE), TRAITS (.travel = ROUNDS_TRAVEL_NONE), YES },
  { FILTER (.little_travel = TRUE), TRAITS (.travel = ROUNDS_TRAVEL_LOW), YES },
  { FILTER (.little_travel = TRUE), TRAITS (.travel = ROUNDS_TRAVEL_SOME), NO },
  { FILTER (.little_travel = TRUE), TRAITS (.travel = ROUNDS_TRAVEL_HIGH), NO },
  { FILTER (.little_travel = TRUE), TRAITS (.travel = ROUNDS_TRAVEL_UNKNOWN), UNKNOWN },
  /* Easier to get in. */
  { FILTER (.easier_entry = TRUE), TRAITS (.entry = ROUNDS_ENTRY_LOWER), YES },
  { FILTER (.easier_entry = TRUE), TRAITS (.entry = ROUNDS_ENTRY_MIDDLE), YES },
  { FILTER (.easier_entry = TRUE), TRAITS (.entry = ROUNDS_ENTRY_HIGHER), NO },
  { FILTER (.easier_entry = TRUE), TRAITS (.entry = ROUNDS_ENTRY_HARDEST), NO },
  { FILTER (.easier_entry = TRUE), TRAITS (.entry = ROUNDS_ENTRY_UNKNOWN), UNKNOWN },
  /* A strong first landing; a role for the profession. */
  { FILTER (.first_landing = TRUE), TRAITS (.first_landing = YES), YES },
  { FILTER (.first_landing = TRUE), TRAITS (.first_landing = NO), NO },
  { FILTER (.first_landing = TRUE), TRAITS (.first_landing = UNKNOWN), UNKNOWN },
  { FILTER (.suits = TRUE), TRAITS (.suits = YES), YES },
  { FILTER (.suits = TRUE), TRAITS (.suits = NO), NO },
  { FILTER (.suits = TRUE), TRAITS (.suits = UNKNOWN), UNKNOWN },
  /* Near to care. */
  { FILTER (.near_care = TRUE), TRAITS (.nearness = 0), UNKNOWN },
  { FILTER (.near_care = TRUE), TRAITS (.nearness = 1), NO },
  { FILTER (.near_care = TRUE), TRAITS (.nearness = 2), NO },
  { FILTER (.near_care = TRUE), TRAITS (.nearness = 3), YES },
  { FILTER (.near_care = TRUE), TRAITS (.nearness = 4), YES },
  { FILTER (.near_care = TRUE), TRAITS (.nearness = 5), YES },
  /* On the list. */
  { FILTER (.shortlisted = TRUE), TRAITS (.shortlisted = TRUE), YES },
  { FILTER (.shortlisted = TRUE), TRAITS (.shortlisted = FALSE), NO },
  /* Against the household's floor. */
  { FILTER (.feasible = TRUE), TRAITS (.feasibility = ROUNDS_FLOOR_FEASIBLE), YES },
  { FILTER (.feasible = TRUE), TRAITS (.feasibility = ROUNDS_FLOOR_TIGHT_FIT), YES },
  { FILTER (.feasible = TRUE), TRAITS (.feasibility = ROUNDS_FLOOR_NOT_YET), NO },
  { FILTER (.feasible = TRUE), TRAITS (.feasibility = ROUNDS_FLOOR_UNKNOWN), UNKNOWN },
  /* Words: all of them, in any order, whatever their case. */
  { FILTER (.text = "device DRUG"), TRAITS (.haystack = "a drug or device company"), YES },
  { FILTER (.text = "drug  school"), TRAITS (.haystack = "a drug or device company"), NO },
  { FILTER (.text = "  "), TRAITS (.haystack = "a drug or device company"), YES },
  { FILTER (.text = ""), TRAITS (.haystack = NULL), YES },
  { FILTER (.text = "drug"), TRAITS (.haystack = NULL), NO },
  /* Several: one no is enough, and an unknown leaves it open. */
  { FILTER (.no_license = TRUE, .from_home = TRUE),
    TRAITS (.license = ROUNDS_NEED_HELPS, .remote = ROUNDS_REMOTE_FULLY), YES },
  { FILTER (.no_license = TRUE, .from_home = TRUE),
    TRAITS (.license = ROUNDS_NEED_UNKNOWN, .remote = ROUNDS_REMOTE_ON_SITE), NO },
  { FILTER (.no_license = TRUE, .from_home = TRUE),
    TRAITS (.license = ROUNDS_NEED_REQUIRED, .remote = ROUNDS_REMOTE_UNKNOWN), NO },
  { FILTER (.no_license = TRUE, .from_home = TRUE),
    TRAITS (.license = ROUNDS_NEED_HELPS, .remote = ROUNDS_REMOTE_UNKNOWN), UNKNOWN },
};

static void
test_match (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RoundsTruth verdict = rounds_destination_filter_match (&cases[i].filter, &cases[i].traits);

      if (verdict != cases[i].verdict)
        g_test_message ("case %u", i);
      g_assert_cmpint (verdict, ==, cases[i].verdict);
    }
}

/* The filters whose answer can be unknown: what each of them wants, and a trait for each verdict.
 */
#define ASK(member, wanted, trait, unknown, no, yes)                                               \
  {                                                                                                \
    G_STRUCT_OFFSET (RoundsDestinationFilter, member), wanted,                                     \
        G_STRUCT_OFFSET (RoundsDestinationTraits, trait),                                          \
    {                                                                                              \
      unknown, no, yes                                                                             \
    }                                                                                              \
  }

static const struct
{
  gsize member;
  int wanted;
  gsize trait;
  int values[3]; /* by #RoundsTruth */
} asks[] = {
  ASK (way, ROUNDS_WAY_CAREER, way, ROUNDS_WAY_UNKNOWN, ROUNDS_WAY_JOB, ROUNDS_WAY_BOTH),
  ASK (no_license, TRUE, license, ROUNDS_NEED_UNKNOWN, ROUNDS_NEED_REQUIRED, ROUNDS_NEED_HELPS),
  ASK (no_residency, TRUE, residency, ROUNDS_NEED_UNKNOWN, ROUNDS_NEED_REQUIRED,
       ROUNDS_NEED_NOT_NEEDED),
  ASK (from_home, TRUE, remote, ROUNDS_REMOTE_MIXED, ROUNDS_REMOTE_ON_SITE, ROUNDS_REMOTE_FULLY),
  ASK (little_travel, TRUE, travel, ROUNDS_TRAVEL_UNKNOWN, ROUNDS_TRAVEL_HIGH, ROUNDS_TRAVEL_LOW),
  ASK (easier_entry, TRUE, entry, ROUNDS_ENTRY_UNKNOWN, ROUNDS_ENTRY_HARDEST, ROUNDS_ENTRY_MIDDLE),
  ASK (first_landing, TRUE, first_landing, UNKNOWN, NO, YES),
  ASK (suits, TRUE, suits, UNKNOWN, NO, YES),
  ASK (near_care, TRUE, nearness, 0, 1, 5),
  ASK (feasible, TRUE, feasibility, ROUNDS_FLOOR_UNKNOWN, ROUNDS_FLOOR_NOT_YET,
       ROUNDS_FLOOR_TIGHT_FIT),
};

/* The filters that are never unknown; the first row asks for neither. */
static const struct
{
  gboolean shortlisted;
  const char *text;
  gboolean fits;
} others[] = {
  { FALSE, NULL, TRUE },
  { FALSE, "drug", TRUE },
  { FALSE, "school", FALSE },
  { TRUE, "drug", FALSE },
};

/* Asks for some of @asks, one bit each, of a destination that answers all of them as @answers has
 * it; together with each of the first @n_others. What nobody asks for does not matter. */
static void
check_asked (guint asked, const RoundsTruth *answers, guint n_others)
{
  RoundsDestinationTraits traits = { .haystack = "a drug or device company" };
  RoundsDestinationFilter filter = { 0 };
  RoundsTruth expected = YES;

  for (guint i = 0; i < G_N_ELEMENTS (asks); i++)
    {
      G_STRUCT_MEMBER (int, &traits, asks[i].trait) = asks[i].values[answers[i]];
      if ((asked & (1u << i)) == 0)
        continue;
      G_STRUCT_MEMBER (int, &filter, asks[i].member) = asks[i].wanted;
      if (expected != NO && answers[i] != YES)
        expected = answers[i];
    }
  for (guint i = 0; i < n_others; i++)
    {
      filter.shortlisted = others[i].shortlisted;
      filter.text = others[i].text;
      g_assert_cmpint (rounds_destination_filter_match (&filter, &traits), ==,
                       others[i].fits ? expected : NO);
    }
}

/* Every set of filters that the menu can ask for, while any two of them are met, not met or
 * unknown: one no takes a destination out, whatever else is unknown, and one unknown leaves it open
 * (R010). */
static void
test_combinations (void)
{
  for (guint asked = 0; asked < 1u << G_N_ELEMENTS (asks); asked++)
    for (guint first = 0; first < G_N_ELEMENTS (asks); first++)
      for (guint second = first + 1; second < G_N_ELEMENTS (asks); second++)
        for (guint answer = 0; answer < 9; answer++)
          {
            RoundsTruth answers[G_N_ELEMENTS (asks)];

            for (guint i = 0; i < G_N_ELEMENTS (asks); i++)
              answers[i] = YES;
            answers[first] = answer / 3;
            answers[second] = answer % 3;
            check_asked (asked, answers, second == 1 ? G_N_ELEMENTS (others) : 1);
          }
}

static void
test_fold (void)
{
  g_autofree char *folded = rounds_destination_filter_fold ("ÉCOLE");
  g_autofree char *same = rounds_destination_filter_fold ("e\u0301cole");

  g_assert_cmpstr (folded, ==, same);
}

/* Whom facts speak of. */
static void
test_known (void)
{
  const RoundsFactLine for_nurses = { "Nurses: two years.",
                                      ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_RN) };
  const RoundsFact unknown = { .basis = ROUNDS_FACT_UNKNOWN };
  const RoundsFact general = { .basis = ROUNDS_FACT_SOURCED };
  const RoundsFact lines = { .basis = ROUNDS_FACT_SOURCED, .lines = &for_nurses, .n_lines = 1 };
  const RoundsFact physicians = { .basis = ROUNDS_FACT_OWN_JUDGMENT,
                                  .professions =
                                      ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_PHYSICIAN) };

  g_assert_false (rounds_fact_is_known (&unknown, ROUNDS_PROFESSION_UNSET));
  g_assert_true (rounds_fact_is_known (&general, ROUNDS_PROFESSION_OTHER));
  g_assert_true (rounds_fact_is_known (&physicians, ROUNDS_PROFESSION_PHYSICIAN));
  g_assert_true (rounds_fact_is_known (&physicians, ROUNDS_PROFESSION_UNSET));
  g_assert_false (rounds_fact_is_known (&physicians, ROUNDS_PROFESSION_RN));
  g_assert_false (rounds_fact_is_known (&physicians, ROUNDS_PROFESSION_OTHER));
  g_assert_true (rounds_fact_is_known (&lines, ROUNDS_PROFESSION_RN));
  g_assert_false (rounds_fact_is_known (&lines, ROUNDS_PROFESSION_PT));
}

/* What is found for a profession is counted from its own roles. */
static void
test_coverage (void)
{
  const RoundsRoleFacts role = { .professions = ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_RN),
                                 .requirements = { .basis = ROUNDS_FACT_SOURCED },
                                 .pay_ref = { .key = "a|b" } };
  const RoundsDestinationFacts facts = {
    .fields = { [ROUNDS_DESTINATION_LICENSE] = { .basis = ROUNDS_FACT_SOURCED },
                [ROUNDS_DESTINATION_REMOTE] = { .basis = ROUNDS_FACT_SOURCED } },
    .roles = &role,
    .n_roles = 1,
  };
  RoundsDestinationCoverage coverage;

  coverage = rounds_destination_facts_get_coverage (&facts, ROUNDS_PROFESSION_RN);
  g_assert_cmpuint (coverage.known, ==, 5); /* role, requirements, pay, license, remote */
  g_assert_cmpuint (coverage.asked, ==, 7);
  g_assert_false (rounds_destination_coverage_is_little (coverage));
  coverage = rounds_destination_facts_get_coverage (&facts, ROUNDS_PROFESSION_PHYSICIAN);
  g_assert_cmpuint (coverage.known, ==, 0);
  g_assert_true (rounds_destination_coverage_is_little (coverage));
  coverage = (RoundsDestinationCoverage) { 4, 8 };
  g_assert_false (rounds_destination_coverage_is_little (coverage));
}

/* That a license is required in roles of others says nothing to somebody without a role there; that
 * it helps is said of clinicians as a whole. */
static void
test_license_of_others (void)
{
  const RoundsRoleFacts role = { .professions = ROUNDS_PROFESSION_BIT (ROUNDS_PROFESSION_RN) };
  RoundsDestinationFacts facts = {
    .fields = { [ROUNDS_DESTINATION_LICENSE] = { .basis = ROUNDS_FACT_SOURCED,
                                                 .value = ROUNDS_NEED_REQUIRED } },
    .roles = &role,
    .n_roles = 1,
  };
  RoundsDestinationTraits traits = { 0 };

  rounds_destination_facts_get_traits (&facts, ROUNDS_PROFESSION_RN, &traits);
  g_assert_cmpint (traits.license, ==, ROUNDS_NEED_REQUIRED);
  rounds_destination_facts_get_traits (&facts, ROUNDS_PROFESSION_UNSET, &traits);
  g_assert_cmpint (traits.license, ==, ROUNDS_NEED_REQUIRED);
  rounds_destination_facts_get_traits (&facts, ROUNDS_PROFESSION_PHARMD, &traits);
  g_assert_cmpint (traits.license, ==, ROUNDS_NEED_UNKNOWN);
  facts.fields[ROUNDS_DESTINATION_LICENSE].value = ROUNDS_NEED_HELPS;
  rounds_destination_facts_get_traits (&facts, ROUNDS_PROFESSION_PHARMD, &traits);
  g_assert_cmpint (traits.license, ==, ROUNDS_NEED_HELPS);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/destination-filter/match", test_match);
  g_test_add_func ("/destination-filter/combinations", test_combinations);
  g_test_add_func ("/destination-filter/fold", test_fold);
  g_test_add_func ("/destination-filter/known", test_known);
  g_test_add_func ("/destination-filter/coverage", test_coverage);
  g_test_add_func ("/destination-filter/license-of-others", test_license_of_others);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>

#include "rounds-destination-kinds.h"
#include "rounds-skill-library.h"
#include "rounds-skill-match.h"

static RoundsSkillLibrary *
open_library (void)
{
  g_autoptr (GError) error = NULL;
  RoundsSkillLibrary *library = rounds_skill_library_open (&error);

  g_assert_no_error (error);
  g_assert_nonnull (library);
  return library;
}

static gboolean
holds (GArray *rows, const char *name)
{
  guint n_elements;
  const RoundsSkillElement *elements = rounds_skill_elements_list (&n_elements);

  for (guint i = 0; i < rows->len; i++)
    {
      if (g_str_equal (elements[g_array_index (rows, RoundsSkillMatchRow, i).element].name, name))
        return TRUE;
    }
  return FALSE;
}

/* From family medicine to informatics the gaps are the technical ones, and the care carries over.
 */
static void
test_informatics (void)
{
  g_autoptr (RoundsSkillLibrary) library = open_library ();
  g_autoptr (RoundsSkillMatch) match =
      rounds_skill_match_new (rounds_skill_library_find (library, "29-1215.00"),
                              rounds_skill_library_find (library, "15-1211.01"));
  GArray *const *gaps = match->gaps;
  GArray *const *carried = match->carried;

  g_assert_true (holds (gaps[ROUNDS_SKILL_DOMAIN_SKILL], "Programming"));
  g_assert_true (holds (gaps[ROUNDS_SKILL_DOMAIN_SKILL], "Technology design"));
  g_assert_true (holds (gaps[ROUNDS_SKILL_DOMAIN_SKILL], "Systems evaluation"));
  g_assert_true (holds (gaps[ROUNDS_SKILL_DOMAIN_KNOWLEDGE], "Engineering and technology"));
  g_assert_true (holds (gaps[ROUNDS_SKILL_DOMAIN_KNOWLEDGE], "Computers and electronics"));
  g_assert_true (holds (gaps[ROUNDS_SKILL_DOMAIN_WORK_STYLE], "Innovation"));
  g_assert_true (holds (carried[ROUNDS_SKILL_DOMAIN_KNOWLEDGE], "Medicine and dentistry"));
  g_assert_true (holds (carried[ROUNDS_SKILL_DOMAIN_SKILL], "Critical thinking"));
  g_assert_false (holds (gaps[ROUNDS_SKILL_DOMAIN_SKILL], "Critical thinking"));
  g_assert_false (holds (carried[ROUNDS_SKILL_DOMAIN_SKILL], "Programming"));
  g_assert_cmpuint (rounds_skill_match_count_gaps (match), <,
                    rounds_skill_match_count_carried (match));
}

/* Figures of the published table, and what it says not to use. */
static void
test_ratings (void)
{
  g_autoptr (RoundsSkillLibrary) library = open_library ();
  const RoundsOccupation *own = rounds_skill_library_find (library, "29-1215.00");
  const RoundsOccupation *informatics = rounds_skill_library_find (library, "15-1211.01");
  const guint programming = rounds_skill_elements_find ("2.B.3.e");
  const guint design = rounds_skill_elements_find ("2.C.3.c");
  const guint engineering = rounds_skill_elements_find ("2.C.3.b");

  g_assert_cmpint (informatics->ratings[programming].importance, ==, 288);
  g_assert_cmpint (informatics->ratings[programming].level, ==, 312);
  g_assert_true (own->ratings[programming].not_relevant);
  g_assert_cmpint (own->ratings[programming].level, ==, ROUNDS_SKILL_UNKNOWN);
  g_assert_true (own->ratings[design].not_relevant);
  /* Too few answers for a level, and relevant all the same. */
  g_assert_false (own->ratings[engineering].not_relevant);
  g_assert_cmpint (own->ratings[engineering].importance, ==, 168);
  g_assert_cmpint (own->ratings[engineering].level, ==, ROUNDS_SKILL_UNKNOWN);
}

static const struct
{
  RoundsProfession profession;
  const char *specialty;
  const char *code; /* nullable */
  gboolean is_rated;
} careers[] = {
  { ROUNDS_PROFESSION_PHYSICIAN, "Family medicine", "29-1215.00", TRUE },
  { ROUNDS_PROFESSION_PHYSICIAN, "family_medicine", "29-1215.00", TRUE },
  { ROUNDS_PROFESSION_PHYSICIAN, "ANESTHESIOLOGY", "29-1211.00", TRUE },
  { ROUNDS_PROFESSION_PHYSICIAN, "OB/GYN", "29-1218.00", TRUE },
  { ROUNDS_PROFESSION_PHYSICIAN, "Neurology", "29-1217.00", TRUE },
  { ROUNDS_PROFESSION_PHYSICIAN, "Urology", "29-1229.03", TRUE },
  { ROUNDS_PROFESSION_PHYSICIAN, "Pediatrics", "29-1221.00", TRUE },
  { ROUNDS_PROFESSION_PHYSICIAN, "Pediatric surgery", "29-1243.00", FALSE },
  { ROUNDS_PROFESSION_PHYSICIAN, "pediatric_endocrinology", "29-1229.00", FALSE },
  { ROUNDS_PROFESSION_PHYSICIAN, "Cardiology", "29-1212.00", FALSE },
  { ROUNDS_PROFESSION_PHYSICIAN, "Emergency medicine", "29-1214.00", FALSE },
  { ROUNDS_PROFESSION_PHYSICIAN, "Radiation oncology", "29-1229.00", FALSE },
  { ROUNDS_PROFESSION_PHYSICIAN, "Nephrology", "29-1229.00", FALSE },
  { ROUNDS_PROFESSION_PHYSICIAN, "", NULL, FALSE },
  { ROUNDS_PROFESSION_NP, "", "29-1171.00", TRUE },
  { ROUNDS_PROFESSION_PA, "Surgery", "29-1071.00", TRUE },
  { ROUNDS_PROFESSION_RN, "", "29-1141.00", TRUE },
  { ROUNDS_PROFESSION_RN, "Medical ICU", "29-1141.03", TRUE },
  { ROUNDS_PROFESSION_CRNA, "", "29-1151.00", TRUE },
  { ROUNDS_PROFESSION_CNM, "", "29-1161.00", TRUE },
  { ROUNDS_PROFESSION_PHARMD, "", "29-1051.00", TRUE },
  { ROUNDS_PROFESSION_PT, "", "29-1123.00", TRUE },
  { ROUNDS_PROFESSION_OT, "", "29-1122.00", TRUE },
  { ROUNDS_PROFESSION_SLP, "", "29-1127.00", TRUE },
  { ROUNDS_PROFESSION_DDS, "", "29-1021.00", TRUE },
  { ROUNDS_PROFESSION_DDS, "Endodontics", "29-1029.00", FALSE },
  { ROUNDS_PROFESSION_DPM, "", "29-1081.00", TRUE },
  { ROUNDS_PROFESSION_OD, "", "29-1041.00", TRUE },
  { ROUNDS_PROFESSION_PSYCHOLOGIST, "", "19-3033.00", TRUE },
  { ROUNDS_PROFESSION_OTHER, "Paramedic", "29-2043.00", FALSE },
  { ROUNDS_PROFESSION_OTHER, "Beekeeping", NULL, FALSE },
  { ROUNDS_PROFESSION_UNSET, "Family medicine", NULL, FALSE },
};

static void
test_careers (void)
{
  g_autoptr (RoundsSkillLibrary) library = open_library ();

  for (guint i = 0; i < G_N_ELEMENTS (careers); i++)
    {
      const RoundsOccupation *found =
          rounds_skill_library_find_career (library, careers[i].profession, careers[i].specialty);

      g_test_message ("%s", careers[i].specialty);
      g_assert_cmpstr (found != NULL ? found->code : NULL, ==, careers[i].code);
      g_assert_true (found == NULL || found->is_rated == careers[i].is_rated);
    }
}

/* Each field of work has an occupation, and most have a rated one. */
static void
test_destinations (void)
{
  g_autoptr (RoundsSkillLibrary) library = open_library ();
  guint n_kinds;
  const RoundsDestinationKind *kinds = rounds_destination_kinds_list (&n_kinds);

  for (guint i = 0; i < n_kinds; i++)
    {
      g_autoptr (GPtrArray) occupations =
          rounds_skill_library_list_destination (library, kinds[i].code);
      guint n_rated = 0;

      for (guint k = 0; k < occupations->len; k++)
        {
          const RoundsOccupation *occupation = occupations->pdata[k];

          n_rated += occupation->is_rated;
          if (occupation->is_rated)
            {
              g_assert_cmpuint (occupation->n_activities, >, 0);
              g_assert_nonnull (occupation->tasks);
            }
        }
      g_test_message ("%s: %u of %u rated", kinds[i].code, n_rated, occupations->len);
      g_assert_cmpuint (occupations->len, >, 0);
      /* Project management specialists have no ratings. */
      g_assert_true (n_rated > 0 || g_str_equal (kinds[i].code, "caution_unrelated"));
    }
  g_assert_nonnull (strstr (rounds_skill_library_get_attribution (library), "CC BY 4.0"));
}

static void
test_faults (void)
{
  static const char *const texts[] = {
    "",
    "[]",
    "{}",
    "{\"careers\":[],\"destinations\":[]}",
    "{\"careers\":[],\"destinations\":{},\"elements\":[],\"occupations\":[1]}",
    "{\"careers\":[],\"destinations\":{},\"elements\":[],\"occupations\":[{\"code\":\"1\"}]}",
    "{\"careers\":[],\"destinations\":{},\"elements\":[],"
    "\"occupations\":[{\"code\":\"1\",\"title\":\"A\",\"importance\":[],\"level\":[]}]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) json = g_bytes_new_static (texts[i], strlen (texts[i]));
      g_autoptr (GError) error = NULL;

      g_assert_null (rounds_skill_library_read (json, &error));
      g_assert_nonnull (error);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/skill-library/informatics", test_informatics);
  g_test_add_func ("/skill-library/ratings", test_ratings);
  g_test_add_func ("/skill-library/careers", test_careers);
  g_test_add_func ("/skill-library/destinations", test_destinations);
  g_test_add_func ("/skill-library/faults", test_faults);
  return g_test_run ();
}

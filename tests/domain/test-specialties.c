/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-history.h"
#include "rounds-profile.h"
#include "rounds-specialties.h"

static void
test_every_profession (void)
{
  for (int i = ROUNDS_PROFESSION_PHYSICIAN; i <= ROUNDS_PROFESSION_OTHER; i++)
    {
      g_autoptr (GPtrArray) found = rounds_specialties_list ((RoundsProfession) i);

      g_test_message ("profession %d", i);
      g_assert_cmpuint (found->len, >, 0);
      for (guint k = 0; k < found->len; k++)
        {
          const RoundsSpecialty *specialty = g_ptr_array_index (found, k);

          g_assert_cmpint ((int) specialty->profession, ==, i);
          g_assert_true (rounds_specialties_find (specialty->code) == specialty);
          g_assert_true (rounds_specialties_lookup ((RoundsProfession) i, specialty->code) ==
                         specialty);
          g_assert_true (rounds_specialties_lookup ((RoundsProfession) i, specialty->label) ==
                         specialty);
          if (k > 0)
            g_assert_cmpint (g_utf8_collate (((const RoundsSpecialty *) found->pdata[k - 1])->label,
                                             specialty->label),
                             <, 0);
        }
    }
}

static void
test_codes (void)
{
  g_autoptr (GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_all;
  const RoundsSpecialty *all = rounds_specialties_list_all (&n_all);

  for (guint i = 0; i < n_all; i++)
    {
      g_assert_true (g_hash_table_add (codes, (gpointer) all[i].code));
      g_assert_true (g_regex_match_simple ("^[0-9]{2}-[0-9]{4}$", all[i].occupation, 0, 0));
      /* The two codes that hold many specialties are never anybody's own. */
      if (g_str_equal (all[i].occupation, "29-1229") || g_str_equal (all[i].occupation, "29-1249"))
        g_assert_true (all[i].pooled);
    }
}

/* R038: nothing stands for all physicians, and a nurse is never offered a physician's specialty. */
static void
test_own_only (void)
{
  const RoundsSpecialty *nurse =
      rounds_specialties_lookup (ROUNDS_PROFESSION_RN, "Medical and surgical floor");
  g_autoptr (GPtrArray) unset = rounds_specialties_list (ROUNDS_PROFESSION_UNSET);

  g_assert_null (rounds_specialties_lookup (ROUNDS_PROFESSION_PHYSICIAN, NULL));
  g_assert_null (rounds_specialties_lookup (ROUNDS_PROFESSION_PHYSICIAN, ""));
  g_assert_null (rounds_specialties_lookup (ROUNDS_PROFESSION_PHYSICIAN, "Wilderness medicine"));
  g_assert_null (rounds_specialties_lookup (ROUNDS_PROFESSION_UNSET, "cardiology"));
  g_assert_nonnull (nurse);
  g_assert_cmpstr (nurse->code, ==, "registered_nurse");
  g_assert_true (rounds_specialties_lookup (ROUNDS_PROFESSION_RN, "cardiology") == nurse);
  g_assert_true (rounds_specialties_lookup (ROUNDS_PROFESSION_RN, NULL) == nurse);
  g_assert_null (rounds_specialties_lookup (ROUNDS_PROFESSION_OTHER, NULL));
  g_assert_cmpuint (unset->len, ==, 0);
}

static void
test_text (void)
{
  const RoundsSpecialty *family =
      rounds_specialties_lookup (ROUNDS_PROFESSION_PHYSICIAN, "  FAMILY Medicine ");

  g_assert_nonnull (family);
  g_assert_cmpstr (family->code, ==, "family_medicine");
  g_assert_cmpstr (rounds_specialties_get_label ("family_medicine"), ==, "Family medicine");
  g_assert_cmpstr (rounds_specialties_get_label ("Wilderness medicine"), ==, "Wilderness medicine");
  g_assert_cmpstr (rounds_specialties_get_label (NULL), ==, "");
}

/* Another profession asks for the specialty anew, in one act; one said before any profession stays.
 */
static void
test_change_of_profession (void)
{
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsHistory) history = rounds_history_new (plan);
  RoundsProfile *profile;

  rounds_plan_set_loaded (plan, TRUE);
  profile = rounds_plan_get_single (plan, ROUNDS_TYPE_PROFILE);
  g_object_set (profile, "specialty", "Burn unit", NULL);
  rounds_plan_settle (plan);
  g_assert_false (rounds_profile_change_profession (plan, ROUNDS_PROFESSION_PHYSICIAN));
  g_assert_cmpstr (profile->specialty, ==, "Burn unit");
  g_object_set (profile, "specialty", "cardiology", NULL);
  rounds_plan_settle (plan);
  g_assert_false (rounds_profile_change_profession (plan, ROUNDS_PROFESSION_PHYSICIAN));
  g_assert_cmpstr (profile->specialty, ==, "cardiology");

  g_assert_true (rounds_profile_change_profession (plan, ROUNDS_PROFESSION_RN));
  g_assert_cmpint (profile->profession, ==, ROUNDS_PROFESSION_RN);
  g_assert_cmpstr (profile->specialty, ==, "");
  g_assert_false (rounds_profile_change_profession (plan, ROUNDS_PROFESSION_PHARMD));
  g_assert_true (rounds_history_undo (history));
  g_assert_true (rounds_history_undo (history));
  g_assert_cmpint (profile->profession, ==, ROUNDS_PROFESSION_PHYSICIAN);
  g_assert_cmpstr (profile->specialty, ==, "cardiology");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/specialties/every-profession", test_every_profession);
  g_test_add_func ("/specialties/codes", test_codes);
  g_test_add_func ("/specialties/own-only", test_own_only);
  g_test_add_func ("/specialties/text", test_text);
  g_test_add_func ("/specialties/change-of-profession", test_change_of_profession);
  return g_test_run ();
}

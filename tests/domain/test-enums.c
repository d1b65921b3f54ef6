/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rounds-enums.h"

/* What stands in people's files. A nick comes from the longest common beginning of the names of an
 * enumeration, so that a new value can rename old ones without anybody noticing: this list notices.
 * Values may be added to it, but none of its words may change once released. */
static const struct
{
  GType (*get_type) (void);
  const char *nicks;
} enumerations[] = {
  { rounds_profession_get_type,
    "unset physician np pa rn crna cnm pharmd pt ot slp dds dpm od psychologist other" },
  { rounds_situation_get_type, "employed notice-given already-out" },
  { rounds_aim_get_type, "undecided quick-income enduring-career both-in-sequence" },
  { rounds_irritant_kind_get_type, "setting care" },
  { rounds_remedy_kind_get_type, "specialty employer care-model" },
  { rounds_remedy_state_get_type, "not-tried trying tried" },
  { rounds_remedy_result_get_type, "unknown helped helped-some did-not-help" },
  { rounds_uncertainty_state_get_type, "open settled" },
  { rounds_license_status_get_type, "active inactive lapsed retired" },
  { rounds_license_decision_get_type, "undecided keep keep-years let-lapse" },
  { rounds_obligation_kind_get_type,
    "visa-h1b visa-j1 service-nhsc service-ihs service-military non-compete notice "
    "patient-notification collaboration practice-hours license-compact other" },
  { rounds_milestone_state_get_type, "open done dropped" },
  { rounds_filing_status_get_type, "single joint head-of-household separate" },
  { rounds_agreement_get_type, "not-said no-partner not-discussed discussed agreed" },
  { rounds_path_kind_get_type, "clinical job career" },
  { rounds_option_role_get_type, "today change-setting new" },
  { rounds_pay_unit_get_type, "year hour" },
  { rounds_employment_get_type, "w2 1099" },
  { rounds_tax_form_get_type, "usual w2 1099" },
  { rounds_income_kind_get_type, "salary hourly-w2 hourly-1099 project-1099 wrvu bonus sign-on "
                                 "equity severance pto-payout deferred-payout per-diem shifts "
                                 "differential overtime" },
  { rounds_cost_kind_get_type, "other tail claw-back legal moving license cme certification "
                               "coaching gap-health disability forfeited" },
  { rounds_cost_rhythm_get_type, "once monthly yearly" },
  { rounds_three_year_outcome_get_type,
    "not-said happy returned moved-on under-three-years has-not-pivoted" },
  { rounds_channel_get_type, "not-said in-person video phone mail event" },
  { rounds_destination_role_get_type, "built-in caution own" },
};

static void
test_nicks (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (enumerations); i++)
    {
      g_autoptr (GEnumClass) klass = g_type_class_ref (enumerations[i].get_type ());
      g_autoptr (GPtrArray) nicks = g_ptr_array_new_null_terminated (klass->n_values, NULL, TRUE);
      g_autofree char *text = NULL;

      for (guint k = 0; k < klass->n_values; k++)
        g_ptr_array_add (nicks, (gpointer) klass->values[k].value_nick);
      text = g_strjoinv (" ", (char **) nicks->pdata);
      g_assert_cmpstr (text, ==, enumerations[i].nicks);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/enums/nicks", test_nicks);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-format.h"
#include "rounds-license-sheet.h"
#include "rounds-license-text.h"
#include "rounds-us-states.h"

/**
 * rounds_license_text_dup_kind:
 * @years: for "keep for some years"; %ROUNDS_INTEGER_UNSET where they are not said
 *
 * Returns: (transfer full): a decision in words
 */
char *
rounds_license_text_dup_kind (RoundsLicenseDecision decision, int years)
{
  switch (decision)
    {
    case ROUNDS_LICENSE_KEEP:
      return g_strdup (_ ("Keep it active"));
    case ROUNDS_LICENSE_KEEP_YEARS:
      if (years == ROUNDS_INTEGER_UNSET)
        return g_strdup (_ ("Keep it for some years"));
      return g_strdup_printf (
          ngettext ("Keep it for %d year", "Keep it for %d years", (gulong) years), years);
    case ROUNDS_LICENSE_LET_LAPSE:
      return g_strdup (_ ("Let it lapse"));
    case ROUNDS_LICENSE_UNDECIDED:
      return g_strdup (_ ("Undecided"));
    default:
      g_return_val_if_reached (NULL);
    }
}

/* What becomes of it. */
static char *
dup_decision (RoundsLicense *license)
{
  g_autofree char *day = NULL;

  if (license->decision != ROUNDS_LICENSE_UNDECIDED || license->decide_by == ROUNDS_DATE_NONE)
    return rounds_license_text_dup_kind (license->decision, license->keep_years);
  day = rounds_format_date (license->decide_by);
  /* Translators: %s is a day */
  return g_strdup_printf (_ ("Undecided, to be decided by %s"), day);
}

/** rounds_license_text_dup_deadline: (transfer full): what to know about the day by which it is
 *   decided: that there is none, is past @today, or comes too late; empty if there is nothing */
char *
rounds_license_text_dup_deadline (RoundsLicense *license, RoundsDate today)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (ROUNDS_IS_LICENSE (license), NULL);

  if (license->decide_by == ROUNDS_DATE_NONE)
    return g_strdup (_ ("Without a date the renewal decides for you"));
  if (license->decide_by < today)
    return g_strdup (_ ("That day is past: decide now, or set another one"));
  if (license->renewal_on == ROUNDS_DATE_NONE || license->decide_by <= license->renewal_on)
    return g_strdup ("");
  day = rounds_format_date (license->renewal_on);
  /* Translators: %s is a day */
  return g_strdup_printf (_ ("It renews before that, on %s"), day);
}

/** rounds_license_text_dup_overdue: (transfer full): what to do about a renewal that is past @today
 *   while the license is said to be active; empty if there is nothing */
char *
rounds_license_text_dup_overdue (RoundsLicense *license, RoundsDate today)
{
  g_return_val_if_fail (ROUNDS_IS_LICENSE (license), NULL);

  if (license->status != ROUNDS_LICENSE_ACTIVE || license->renewal_on == ROUNDS_DATE_NONE ||
      license->renewal_on >= today)
    return g_strdup ("");
  return g_strdup (_ ("That day is past: set the next one, or change the status"));
}

/** rounds_license_text_dup_facts: (transfer full): when it renews, or lapses, what it costs and
 *   what per diem work brings beside it */
char *
rounds_license_text_dup_facts (RoundsLicense *license)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *renewal = NULL;
  g_autofree char *cost = NULL;
  RoundsLicenseSheet sheet;
  gboolean lapses;

  g_return_val_if_fail (ROUNDS_IS_LICENSE (license), NULL);

  lapses = license->decision == ROUNDS_LICENSE_LET_LAPSE;
  renewal = rounds_format_date (license->renewal_on);
  cost = rounds_format_money (license->yearly_cost);
  rounds_license_sheet_compute (license, &sheet);
  if (license->renewal_on != ROUNDS_DATE_NONE)
    /* Translators: %s is a day */
    g_ptr_array_add (facts,
                     g_strdup_printf (lapses ? _ ("Lapses on %s") : _ ("Renewal on %s"), renewal));
  if (license->yearly_cost != ROUNDS_MONEY_UNSET)
    /* Translators: %s is an amount of money */
    g_ptr_array_add (facts,
                     g_strdup_printf (lapses ? _ ("%s a year to keep") : _ ("%s a year"), cost));
  else
    g_ptr_array_add (facts, g_strdup (_ ("Cost not known")));
  if (sheet.per_diem_pay != ROUNDS_MONEY_UNSET)
    {
      g_autofree char *per_diem = rounds_format_money (sheet.per_diem_pay);

      /* Translators: %s is an amount of money */
      g_ptr_array_add (facts, g_strdup_printf (_ ("Per diem of %s a year before tax"), per_diem));
    }
  g_ptr_array_add (facts, NULL);
  return g_strjoinv (" · ", (char **) facts->pdata);
}

/** rounds_license_text_dup_title: (transfer full): its state and what becomes of it */
char *
rounds_license_text_dup_title (RoundsLicense *license)
{
  g_autofree char *decision = NULL;
  const char *state;

  g_return_val_if_fail (ROUNDS_IS_LICENSE (license), NULL);

  decision = dup_decision (license);
  if (*license->state == '\0')
    return g_steal_pointer (&decision);
  state = rounds_us_states_get_name (license->state);
  /* Translators: the state that gave a license, and what becomes of it */
  return g_strdup_printf (_ ("%s · %s"), state != NULL ? state : license->state, decision);
}

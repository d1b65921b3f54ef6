/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-support-lines.h"

static const RoundsSupportLine lines[] = {
  { N_ ("988 Suicide & Crisis Lifeline"),
    N_ ("Call or text, or chat at 988lifeline.org. Free, day and night, in English and Spanish; "
        "also for stress and for just needing someone to talk with."),
    "988", "samhsa.gov/find-help/988/faqs", N_ ("November 2026") },
  { N_ ("SAMHSA National Helpline"),
    N_ ("Finds treatment and support groups near you, for mental health or substance use. Free, "
        "day and night, in English and Spanish."),
    "1-800-662-4357", "samhsa.gov/find-help/national-helpline", N_ ("November 2026") },
  { N_ ("Physician Support Line"),
    N_ ("Psychiatrists who answer their colleagues: physicians, practicing or not, and medical "
        "students. Free, confidential, no appointment, from 8 in the morning to 1 at night, "
        "Eastern time."),
    "1-888-409-0141",
    "physiciansupportline.com/faq, thedo.osteopathic.org, ohiopsychiatry.org",
    N_ ("November 2026; the last two give the number"),
    { ROUNDS_PROFESSION_PHYSICIAN },
    1 },
  { N_ ("Nurse2Nurse"),
    N_ ("Retired and former nurses with training in mental health who answer nurses in New Jersey. "
        "Confidential."),
    "844-687-7301",
    "support.rutgers.edu/news-stories/nurses-aid",
    N_ ("November 2026; the page is of January 2022"),
    { ROUNDS_PROFESSION_RN, ROUNDS_PROFESSION_NP, ROUNDS_PROFESSION_CRNA, ROUNDS_PROFESSION_CNM },
    4 },
  { N_ ("AANA Peer Assistance Helpline"),
    N_ ("Nurse anesthetists who help colleagues with alcohol or other drugs, their own or of "
        "somebody near."),
    "800-654-5167",
    "aana.com, Health and Wellness, Peer Assistance",
    N_ ("November 2026"),
    { ROUNDS_PROFESSION_CRNA },
    1 },
  { N_ ("Emotional PPE Project"),
    N_ ("A directory of licensed therapists by state who see people in any health care job, run by "
        "a nonprofit that keeps no data about you."),
    "emotionalppe.org", "emotionalppe.org/faq", N_ ("November 2026") },
};

/** rounds_support_lines_list: (transfer none) (array length=n_lines): whom to call, nearest first
 */
const RoundsSupportLine *
rounds_support_lines_list (guint *n_lines)
{
  g_return_val_if_fail (n_lines != NULL, NULL);

  *n_lines = G_N_ELEMENTS (lines);
  return lines;
}

/**
 * rounds_support_line_is_for:
 * @profession: of the person; whoever has not said it may be any
 *
 * Returns: whether it answers somebody of @profession (R005), so that a nurse is not sent to a line
 *   that answers physicians only
 */
gboolean
rounds_support_line_is_for (const RoundsSupportLine *line, RoundsProfession profession)
{
  g_return_val_if_fail (line != NULL, FALSE);

  for (guint i = 0; i < line->n_professions; i++)
    {
      if (line->professions[i] == profession)
        return TRUE;
    }
  return line->n_professions == 0 || profession == ROUNDS_PROFESSION_UNSET;
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-support-lines.h"

static const RoundsSupportLine lines[] = {
  { N_ ("988 Suicide & Crisis Lifeline"),
    N_ ("Call or text, or chat at 988lifeline.org. Free, day and night, in English and Spanish; "
        "also "
        "for stress and for just needing someone to talk with."),
    "988", "samhsa.gov/find-help/988/faqs", N_ ("November 2026") },
  { N_ ("SAMHSA National Helpline"),
    N_ ("Finds treatment and support groups near you, for mental health or substance use. Free, "
        "day "
        "and night, in English and Spanish."),
    "1-800-662-4357", "samhsa.gov/find-help/national-helpline", N_ ("November 2026") },
  { N_ ("Physician Support Line"),
    N_ ("Psychiatrists who answer their colleagues: physicians in any state of practice and "
        "medical "
        "students. Free, no appointment. Its page has the number and the hours."),
    "physiciansupportline.com", "physiciansupportline.com/faq", N_ ("November 2026") },
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

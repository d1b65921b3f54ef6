/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-transition-costs.h"

#define RANGE(low, high) low, high, 0
#define POINT(value) 0, 0, value

/* In the order of the members. By kind; the first of a kind is the one to begin with. Every figure
 * was read at its address in November 2026. */
static const RoundsTransitionCost costs[] = {
  { "tail", ROUNDS_TRANSITION_COST_TAIL, N_ ("Malpractice tail cover"),
    N_ ("Physicians, NPs, PAs and dentists with claims-made cover"), RANGE (1.5, 2.5),
    ROUNDS_TRANSITION_UNIT_PREMIUMS, 0, NULL, "", "Chelle Law",
    "https://www.chellelaw.com/physician-contract-review/medical-malpractice-insurance/"
    "how-much-does-tail-insurance-cost-for-a-physician/",
    ROUNDS_FIGURE_QUOTED,
    N_ ("The tail is a multiple of the last yearly premium, so ask for that first.") },
  { "tail_carrier", ROUNDS_TRANSITION_COST_TAIL,
    N_ ("Malpractice tail cover from an admitted carrier"), N_ ("Physicians"), RANGE (2, 2.5),
    ROUNDS_TRANSITION_UNIT_PREMIUMS, 0, NULL, "2018", "Doctors’ Agency",
    "http://www.doctorsagency.com/blog/entryid/12592/"
    "how-much-is-tail-does-the-policy-include-tail",
    ROUNDS_FIGURE_QUOTED,
    N_ ("Of the undiscounted premium of the last year; can be paid over two or three years.") },
  { "tail_mature", ROUNDS_TRANSITION_COST_TAIL, N_ ("Malpractice tail cover for a mature policy"),
    N_ ("Physicians"), RANGE (1.5, 2), ROUNDS_TRANSITION_UNIT_PREMIUMS, 0, NULL, "2006",
    "American Medical News", "https://amednews.com/article/20061127/profession/311279968/4/",
    ROUNDS_FIGURE_QUOTED, N_ ("An old figure.") },
  { "tail_outlier", ROUNDS_TRANSITION_COST_TAIL,
    N_ ("Malpractice tail cover at its most expensive"), N_ ("Physicians"), RANGE (2, 4),
    ROUNDS_TRANSITION_UNIT_PREMIUMS, 0, NULL, "", "CIS Insurance",
    "https://www.cisinsurance.com/blog/standalone-tail-insurance-coverage/", ROUNDS_FIGURE_QUOTED,
    N_ ("A broker’s words; a tail from another insurer can be cheaper.") },
  { "dea", ROUNDS_TRANSITION_COST_DEA, N_ ("DEA registration"),
    N_ ("Prescribers registered for controlled substances"), POINT (888),
    ROUNDS_TRANSITION_UNIT_DOLLARS, 3, NULL, "October 2020",
    "Pennsylvania Medical Society, quoting the rule 85 FR 44710",
    "https://www.pamedsoc.org/home/pamed-news/articles/dea-registration-renewal-fees",
    ROUNDS_FIGURE_PUBLIC_LAW, N_ ("No later increase was found; check before you rely on it.") },
  { "license_ca", ROUNDS_TRANSITION_COST_STATE_LICENSE,
    N_ ("California physician license, renewal"), N_ ("Physicians"), POINT (1151),
    ROUNDS_TRANSITION_UNIT_DOLLARS, 2, "CA", "licenses that end in 2024 to 2026",
    "California Business and Professions Code, section 2435",
    "https://lexace.ai/us/statute/california/bpc-2435", ROUNDS_FIGURE_PUBLIC_LAW,
    N_ ("Assessments of $25 and $30 come on top.") },
  { "license_ca_2027", ROUNDS_TRANSITION_COST_STATE_LICENSE,
    N_ ("California physician license, renewal from 2027"), N_ ("Physicians"), POINT (1255),
    ROUNDS_TRANSITION_UNIT_DOLLARS, 2, "CA", "licenses that end in 2027 or later",
    "California Business and Professions Code, section 2435",
    "https://lexace.ai/us/statute/california/bpc-2435", ROUNDS_FIGURE_PUBLIC_LAW, NULL },
  { "license_ca_inactive", ROUNDS_TRANSITION_COST_STATE_LICENSE,
    N_ ("California physician license, renewal on inactive status"), N_ ("Physicians"),
    POINT (1206), ROUNDS_TRANSITION_UNIT_DOLLARS, 2, "CA", "2024", "LegalClarity",
    "https://legalclarity.org/what-is-the-california-medical-license-renewal-fee",
    ROUNDS_FIGURE_QUOTED,
    N_ ("An older page of the Medical Board says otherwise; ask the board. Retired, "
        "military and voluntary status pay the assessments only.") },
  { "license_ca_application", ROUNDS_TRANSITION_COST_STATE_LICENSE,
    N_ ("California physician license, application"), N_ ("Physicians"), POINT (625),
    ROUNDS_TRANSITION_UNIT_DOLLARS, 0, "CA", "2024",
    "California Business and Professions Code, section 2435",
    "https://lexace.ai/us/statute/california/bpc-2435", ROUNDS_FIGURE_PUBLIC_LAW,
    N_ ("The first license costs the renewal fee on top; paying late adds a tenth of it.") },
  { "moc_internal_medicine", ROUNDS_TRANSITION_COST_BOARD,
    N_ ("Maintenance of certification, internal medicine, one certificate"), N_ ("Internists"),
    POINT (165), ROUNDS_TRANSITION_UNIT_DOLLARS, 1, NULL, "2021",
    "American Board of Internal Medicine",
    "https://www.abim.org/maintenance-of-certification/policies-fees/2021-moc-fees",
    ROUNDS_FIGURE_QUOTED, N_ ("The board changed its fees in 2022; these are the older ones.") },
  { "moc_internal_medicine_exam", ROUNDS_TRANSITION_COST_BOARD,
    N_ ("Ten-year examination, internal medicine"), N_ ("Internists"), POINT (650),
    ROUNDS_TRANSITION_UNIT_DOLLARS, 10, NULL, "2021", "American Board of Internal Medicine",
    "https://www.abim.org/maintenance-of-certification/policies-fees/2021-moc-fees",
    ROUNDS_FIGURE_QUOTED,
    N_ ("The board changed its fees in 2022. Each subspecialty was $1,200.") },
  { "moc_podiatry", ROUNDS_TRANSITION_COST_BOARD,
    N_ ("Maintenance of certification, podiatric medicine"), N_ ("Podiatrists"), RANGE (1635, 2000),
    ROUNDS_TRANSITION_UNIT_DOLLARS, 10, NULL, "", "American Board of Podiatric Medicine",
    "https://podiatryboard.org/ufaq/what-is-the-moc-and-why-do-i-have-to-pay-to-enroll/",
    ROUNDS_FIGURE_QUOTED, N_ ("$1,635 at once or $200 a year.") },
  { "reentry_after", ROUNDS_TRANSITION_COST_REENTRY,
    N_ ("Time out of practice after which a board may ask for an evaluation"), N_ ("Physicians"), 1,
    10, 2.8, ROUNDS_TRANSITION_UNIT_YEARS, 0, NULL, "about 2011",
    "American Medical Women’s Association, quoting a survey of 49 boards by the American "
    "Medical Association",
    "https://www.amwa-doc.org/physician-re-entry-to-practice/", ROUNDS_FIGURE_QUOTED,
    N_ ("The mean of the boards is 2.8 years; ask your own.") },
  { "reentry_example_money", ROUNDS_TRANSITION_COST_REENTRY,
    N_ ("Return after 14 years out: what one internist paid"), N_ ("One internist"), POINT (40000),
    ROUNDS_TRANSITION_UNIT_DOLLARS, 0, NULL, "before September 2019", "Doctors Crossing",
    "https://doctorscrossing.com/leaving-medicine-and-reentry-know-before-you-go/",
    ROUNDS_FIGURE_QUOTED, N_ ("One person’s case.") },
  { "reentry_example_time", ROUNDS_TRANSITION_COST_REENTRY,
    N_ ("Return after 14 years out: how long one internist took"), N_ ("One internist"), POINT (27),
    ROUNDS_TRANSITION_UNIT_MONTHS, 0, NULL, "before September 2019", "Doctors Crossing",
    "https://doctorscrossing.com/leaving-medicine-and-reentry-know-before-you-go/",
    ROUNDS_FIGURE_QUOTED, N_ ("One person’s case.") },
  { "reentry_time_out", ROUNDS_TRANSITION_COST_REENTRY,
    N_ ("Time out of practice of those who came back through a program"),
    N_ ("Physicians, PAs, podiatrists and APRNs"), POINT (8), ROUNDS_TRANSITION_UNIT_YEARS, 0, NULL,
    "2003 to 2012", "CPEP, on physician-reentry.org",
    "http://physician-reentry.org/"
    "program-spotlight-the-center-for-personalized-education-for-physicians-cpep/",
    ROUNDS_FIGURE_QUOTED, N_ ("122 people; from 2 to more than 20 years.") },
  { "reentry_success", ROUNDS_TRANSITION_COST_REENTRY,
    N_ ("Reached their goal after a refresher program"), N_ ("Physicians"), POINT (86),
    ROUNDS_TRANSITION_UNIT_PERCENT, 0, NULL, "2006 to 2010",
    "Drexel University College of Medicine",
    "https://drexel.edu/medicine/academics/continuing-education/"
    "physician-refresher-re-entry-program/for-prospective-students/returning-physicians/",
    ROUNDS_FIGURE_QUOTED, N_ ("The program’s own figures.") },
  { "notice", ROUNDS_TRANSITION_COST_NOTICE, N_ ("Notice to end a contract without cause"),
    N_ ("Physicians"), RANGE (60, 90), ROUNDS_TRANSITION_UNIT_DAYS, 0, NULL, "",
    "Physician Contract Attorney",
    "https://physician-contract-attorney.com/"
    "what-is-the-best-without-cause-termination-length-in-a-physician-contract/",
    ROUNDS_FIGURE_QUOTED, N_ ("Your contract counts.") },
  { "notice_range", ROUNDS_TRANSITION_COST_NOTICE, N_ ("Notice to end a contract, widest range"),
    N_ ("Physicians"), RANGE (30, 180), ROUNDS_TRANSITION_UNIT_DAYS, 0, NULL, "2015",
    "MedCareerGuide", "https://medcareerguide.com/planning-for-your-resignation/",
    ROUNDS_FIGURE_QUOTED, N_ ("90 to 120 days is the norm, says the same page.") },
  { "notice_hospital", ROUNDS_TRANSITION_COST_NOTICE, N_ ("Notice, employed by a hospital"),
    N_ ("Physicians"), RANGE (90, 180), ROUNDS_TRANSITION_UNIT_DAYS, 0, NULL, "2026",
    "Residency Advisor",
    "https://residencyadvisor.com/resources/physician-contract-negotiation/"
    "timeline-for-exiting-a-bad-contract-notice-periods-and-transition-planning",
    ROUNDS_FIGURE_QUOTED, N_ ("A career site’s table, without a method.") },
  { "notice_large_group", ROUNDS_TRANSITION_COST_NOTICE, N_ ("Notice, large multispecialty group"),
    N_ ("Physicians"), RANGE (90, 90), ROUNDS_TRANSITION_UNIT_DAYS, 0, NULL, "2026",
    "Residency Advisor",
    "https://residencyadvisor.com/resources/physician-contract-negotiation/"
    "timeline-for-exiting-a-bad-contract-notice-periods-and-transition-planning",
    ROUNDS_FIGURE_QUOTED, N_ ("A career site’s table, without a method.") },
  { "notice_private_group", ROUNDS_TRANSITION_COST_NOTICE, N_ ("Notice, private group"),
    N_ ("Physicians"), RANGE (60, 90), ROUNDS_TRANSITION_UNIT_DAYS, 0, NULL, "2026",
    "Residency Advisor",
    "https://residencyadvisor.com/resources/physician-contract-negotiation/"
    "timeline-for-exiting-a-bad-contract-notice-periods-and-transition-planning",
    ROUNDS_FIGURE_QUOTED, N_ ("A career site’s table, without a method.") },
  { "notice_academic", ROUNDS_TRANSITION_COST_NOTICE, N_ ("Notice, academic"), N_ ("Physicians"),
    RANGE (90, 180), ROUNDS_TRANSITION_UNIT_DAYS, 0, NULL, "2026", "Residency Advisor",
    "https://residencyadvisor.com/resources/physician-contract-negotiation/"
    "timeline-for-exiting-a-bad-contract-notice-periods-and-transition-planning",
    ROUNDS_FIGURE_QUOTED, N_ ("A career site’s table, without a method.") },
  { "notice_locums", ROUNDS_TRANSITION_COST_NOTICE, N_ ("Notice, locums agency"), N_ ("Physicians"),
    RANGE (14, 30), ROUNDS_TRANSITION_UNIT_DAYS, 0, NULL, "2026", "Residency Advisor",
    "https://residencyadvisor.com/resources/physician-contract-negotiation/"
    "timeline-for-exiting-a-bad-contract-notice-periods-and-transition-planning",
    ROUNDS_FIGURE_QUOTED, N_ ("A career site’s table, without a method.") },
  { "pslf_payments", ROUNDS_TRANSITION_COST_PSLF,
    N_ ("Qualifying payments until loans are forgiven"), N_ ("Anyone with Direct Loans"),
    POINT (120), ROUNDS_TRANSITION_UNIT_PAYMENTS, 0, NULL, "",
    "Ben White, quoting the master promissory note",
    "https://www.benwhite.com/studentloans/public-service-loan-forgiveness/",
    ROUNDS_FIGURE_PUBLIC_LAW,
    N_ ("They need not follow each other. Consolidation changes the count.") },
  { "pslf_hours", ROUNDS_TRANSITION_COST_PSLF, N_ ("Full time for loan forgiveness"),
    N_ ("Anyone with Direct Loans"), POINT (30), ROUNDS_TRANSITION_UNIT_HOURS_PER_WEEK, 0, NULL, "",
    "LegalClarity", "https://legalclarity.org/does-working-for-a-hospital-qualify-for-pslf",
    ROUNDS_FIGURE_PUBLIC_LAW,
    N_ ("Part-time work for several qualifying employers adds up; only the employer "
        "counts, not the duties.") },
  { "pslf_employer", ROUNDS_TRANSITION_COST_PSLF,
    N_ ("Qualifying employer: any government in the US, or a 501(c)(3) nonprofit"),
    N_ ("Anyone with Direct Loans"), 0, 0, 0, ROUNDS_TRANSITION_UNIT_NONE, 0, NULL, "",
    "Association of American Medical Colleges",
    "https://students-residents.aamc.org/first/publication-chapters/eligible-employment",
    ROUNDS_FIGURE_PUBLIC_LAW,
    N_ ("For-profit industry, payers and consultancies do not qualify; academic "
        "centers, nonprofit health systems and public agencies do.") },
  { "coaching", ROUNDS_TRANSITION_COST_COACHING,
    N_ ("Paid coaching, courses and boards for the move"), N_ ("Physicians"), 0, 0, 0,
    ROUNDS_TRANSITION_UNIT_NONE, 0, NULL, "January 2026", "KevinMD, C. N. Hernandez-Torres",
    "https://kevinmd.com/2026/01/"
    "the-hidden-costs-of-the-physician-non-clinical-career-transition.html",
    ROUNDS_FIGURE_QUOTED,
    N_ ("Said to be from several thousand to well into five figures; many roles need "
        "none of it.") },
  { "coaching_hour", ROUNDS_TRANSITION_COST_COACHING, N_ ("A career coach"), N_ ("Physicians"),
    POINT (130), ROUNDS_TRANSITION_UNIT_DOLLARS_PER_HOUR, 0, NULL, "2004", "American Medical News",
    "https://amednews.com/article/20041220/business/312209992/4/", ROUNDS_FIGURE_QUOTED,
    N_ ("A very old figure; no newer survey was found.") },
  { "timeline_conversations", ROUNDS_TRANSITION_COST_TIMELINE,
    N_ ("First phase: diagnosis and conversations"), N_ ("Any clinician"), RANGE (1, 3),
    ROUNDS_TRANSITION_UNIT_MONTHS, 0, NULL, "", "CareerCanopy",
    "https://careercanopy.ai/career-pivot/clinical-to-non-clinical-pivot", ROUNDS_FIGURE_QUOTED,
    N_ ("Twenty clinicians who pivoted; the CV becomes a résumé.") },
  { "timeline_search", ROUNDS_TRANSITION_COST_TIMELINE, N_ ("Second phase: targeted search"),
    N_ ("Any clinician"), RANGE (3, 6), ROUNDS_TRANSITION_UNIT_MONTHS, 0, NULL, "", "CareerCanopy",
    "https://careercanopy.ai/career-pivot/clinical-to-non-clinical-pivot", ROUNDS_FIGURE_QUOTED,
    N_ ("Two to four well-fitting conversations a month.") },
  { "timeline_close", ROUNDS_TRANSITION_COST_TIMELINE,
    N_ ("From the start until most pivots close"), N_ ("Any clinician"), RANGE (6, 12),
    ROUNDS_TRANSITION_UNIT_MONTHS, 0, NULL, "", "CareerCanopy",
    "https://careercanopy.ai/career-pivot/clinical-to-non-clinical-pivot", ROUNDS_FIGURE_QUOTED,
    N_ ("Senior medical affairs and regulatory roles can take longer.") },
};

/**
 * rounds_transition_costs_list:
 * @n_costs: (out): how many
 *
 * Returns: (transfer none) (array length=n_costs): what was published about @kind, the figure to
 *   begin with first
 */
const RoundsTransitionCost *
rounds_transition_costs_list (RoundsTransitionCostKind kind, guint *n_costs)
{
  const RoundsTransitionCost *first = NULL;

  g_return_val_if_fail (n_costs != NULL, NULL);

  *n_costs = 0;
  for (guint i = 0; i < G_N_ELEMENTS (costs); i++)
    {
      if (costs[i].kind != kind)
        continue;
      if (first == NULL)
        first = &costs[i];
      (*n_costs)++;
    }
  return first;
}

/** rounds_transition_costs_find: (transfer none) (nullable): the cost with @code */
const RoundsTransitionCost *
rounds_transition_costs_find (const char *code)
{
  g_return_val_if_fail (code != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (costs); i++)
    {
      if (g_str_equal (costs[i].code, code))
        return &costs[i];
    }
  return NULL;
}

/**
 * rounds_transition_costs_find_return:
 *
 * Returns: (transfer none) (nullable): what is published about coming back to practice for
 *   @profession, by the population that each source names; nobody reads another profession's figure
 */
const RoundsTransitionCost *
rounds_transition_costs_find_return (RoundsProfession profession)
{
  switch (profession)
    {
    case ROUNDS_PROFESSION_PHYSICIAN:
      return rounds_transition_costs_find ("reentry_example_money");
    case ROUNDS_PROFESSION_NP:
    case ROUNDS_PROFESSION_PA:
    case ROUNDS_PROFESSION_CRNA:
    case ROUNDS_PROFESSION_CNM:
    case ROUNDS_PROFESSION_DPM:
      return rounds_transition_costs_find ("reentry_time_out");
    case ROUNDS_PROFESSION_UNSET:
    case ROUNDS_PROFESSION_RN:
    case ROUNDS_PROFESSION_PHARMD:
    case ROUNDS_PROFESSION_PT:
    case ROUNDS_PROFESSION_OT:
    case ROUNDS_PROFESSION_SLP:
    case ROUNDS_PROFESSION_DDS:
    case ROUNDS_PROFESSION_OD:
    case ROUNDS_PROFESSION_PSYCHOLOGIST:
    case ROUNDS_PROFESSION_OTHER:
      return NULL;
    default:
      g_return_val_if_reached (NULL);
    }
}

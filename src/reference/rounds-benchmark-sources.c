/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-benchmark-sources.h"

/* The publications behind the pay files, under the codes that the files name them by. What is said
 * of a survey is what the page that was read says. */
static const RoundsBenchmarkSource sources[] = {
  { .code = "medscape-2025",
    .name = "Medscape",
    .title = "Medscape Physician Compensation Report 2025",
    .address = "https://www.blueandco.com/?p=8634",
    .year = N_ ("2024"),
    .population = N_ ("Average of full-time physicians; 7,300 in 29 specialties were asked."),
    .caution = N_ ("Read at second hand, for the seven best and seven least paid specialties."),
    .license = ROUNDS_FIGURE_SURVEY },
  { .code = "medscape-2025-other",
    .name = "Medscape",
    .title = "Medscape Physician Compensation Report 2025, as another page has it",
    .address = "https://www.beckershospitalreview.com/compensation-issues/"
               "physician-pay-growth-stalls/",
    .year = N_ ("2024"),
    .population = N_ ("Average of full-time physicians; 7,300 in 29 specialties were asked."),
    .caution = N_ ("Two pages quote this survey differently, perhaps two measures of it."),
    .license = ROUNDS_FIGURE_SURVEY },
  { .code = "medscape-2024",
    .name = "Medscape",
    .title = "Medscape Physician Compensation Report 2024",
    .address = "https://beckershospitalreview.com/compensation-issues/"
               "29-physician-specialties-ranked-by-annual-compensation-4.html",
    .year = N_ ("2023"),
    .population = N_ ("Average of full-time physicians; 7,000 in 29 specialties were asked."),
    .license = ROUNDS_FIGURE_SURVEY },
  { .code = "doximity-2024",
    .name = "Doximity",
    .title = "Doximity Physician Compensation Report 2024",
    .address = "https://www.beckersasc.com/asc-news/"
               "20-specialties-with-the-highest-compensation.html",
    .year = N_ ("2023"),
    .population = N_ ("Average of 40 hours a week or more; 33,000 physicians were asked."),
    .caution = N_ ("Only the twenty best paid specialties were found."),
    .license = ROUNDS_FIGURE_SURVEY },
  { .code = "doximity-2023",
    .name = "Doximity",
    .title = "Doximity Physician Compensation Report 2023",
    .address = "https://www.beckershospitalreview.com/compensation-issues/"
               "20-highest-lowest-paid-physician-specialties-doximity.html",
    .year = N_ ("2022"),
    .population = N_ ("Average of full-time physicians."),
    .caution = N_ ("An older edition; the newer one does not list this specialty."),
    .license = ROUNDS_FIGURE_SURVEY },
  { .code = "bls-2025",
    .name = "BLS",
    .title = "Occupational Employment and Wage Statistics, U.S. Bureau of Labor Statistics",
    .address = "https://www.bls.gov/oes/",
    .year = N_ ("May 2025"),
    .population = N_ ("Everybody employed in the occupation, full time and part time."),
    .caution = N_ ("The self-employed are not in it, so owners of a practice are missing."),
    .license = ROUNDS_FIGURE_PUBLIC_DOMAIN },
  { .code = "bls-2023",
    .name = "BLS",
    .title = "Occupational Employment and Wage Statistics, U.S. Bureau of Labor Statistics",
    .address = "https://www.bls.gov/oes/",
    .year = N_ ("May 2023"),
    .population = N_ ("Everybody employed in the occupation, full time and part time."),
    .caution = N_ ("The self-employed are not in it, so owners of a practice are missing."),
    .license = ROUNDS_FIGURE_PUBLIC_DOMAIN },
};

/** rounds_benchmark_sources_find: (transfer none) (nullable): the publication with @code */
const RoundsBenchmarkSource *
rounds_benchmark_sources_find (const char *code)
{
  g_return_val_if_fail (code != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      if (g_str_equal (sources[i].code, code))
        return &sources[i];
    }
  return NULL;
}

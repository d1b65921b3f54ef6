/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>

#include "rounds-destination-model.h"
#include "rounds-fact-text.h"
#include "rounds-figures.h"
#include "rounds-source-text.h"

static const struct
{
  const char *reference;
  const char *title;
} titles[] = {
  { "2026 IRS data release | https://example.org/rp.pdf#page=18",
    "2026 IRS data release, page 18" },
  { "26 U.S. Code § 3101 - Rate of tax | https://example.org/3101#b_1",
    "26 U.S. Code § 3101 - Rate of tax" },
  { "CBO Tax Parameters | Jan 2025 | https://example.org/cbo.xlsx",
    "CBO Tax Parameters, Jan 2025" },
  { "2025 IT-511 Booklet, Page 9 | https://example.org/it511#page=11",
    "2025 IT-511 Booklet, Page 9" },
  { "A statute without an address", "A statute without an address" },
  { "", "" },
};

static void
test_titles (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      g_autofree char *title = rounds_source_text_dup_title (titles[i].reference);

      g_assert_cmpstr (title, ==, titles[i].title);
    }
}

/* A publication is named once, with its pages in their order. */
static void
test_list (void)
{
  static const char *const references[] = {
    "Guide | https://example.org/a.pdf#page=18",   "26 U.S. Code | https://example.org/3101#b_1",
    "Guide | https://example.org/a.pdf#page=9",    "Guide | https://example.org/other.pdf",
    "26 U.S. Code | https://example.org/3101#b_2", "Guide | https://example.org/a.pdf#page=18",
  };
  static const char *const expected[] = {
    "Guide, pages 9, 18: https://example.org/a.pdf",
    "26 U.S. Code: https://example.org/3101",
    "Guide: https://example.org/other.pdf",
  };
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  g_autoptr (GPtrArray) texts = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (references); i++)
    g_ptr_array_add (list, (gpointer) references[i]);
  texts = rounds_source_text_list (list);
  g_assert_cmpuint (texts->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < texts->len; i++)
    g_assert_cmpstr (g_ptr_array_index (texts, i), ==, expected[i]);
}

/* What the figure is for stands with the figure, not behind a range of others. */
static void
test_pay (void)
{
  static const struct
  {
    RoundsPayRef ref;
    const char *text;
  } cases[] = {
    { { .key = "claims_payer|BLS 13-1031 Claims Adjusters, Examiners, and Investigators" },
      "$78,000 a year in the middle, $48,850 to $117,040 for most" },
    { { .key = "clinical_informatics|CMIO" },
      "$326,000 a year on average, between $206,000 and $550,000" },
    { { .key = "ime_disability|Independent medical examination, per exam" },
      "$750 to $2,500 an exam" },
    { { .key = "nursing_informatics|Nurse informaticist: share earning over 100000 USD" },
      "60% earn more than $100,000 a year" },
  };
  g_autoptr (RoundsPlan) plan = rounds_plan_new ();
  g_autoptr (RoundsFigures) figures = NULL;
  RoundsDestinationModel *model;

  rounds_plan_set_loaded (plan, TRUE);
  figures = rounds_figures_new (plan, 20760);
  model = rounds_figures_get_model (figures, ROUNDS_TYPE_DESTINATION_MODEL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const RoundsFact *pay = rounds_destination_model_find_pay (model, &cases[i].ref);
      g_autofree char *text = NULL;

      g_assert_nonnull (pay);
      text = rounds_fact_describe (pay, ROUNDS_PROFESSION_UNSET);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (setlocale (LC_NUMERIC, "en_US.UTF-8"));
  g_test_add_func ("/source-text/titles", test_titles);
  g_test_add_func ("/source-text/list", test_list);
  g_test_add_func ("/source-text/pay", test_pay);
  return g_test_run ();
}

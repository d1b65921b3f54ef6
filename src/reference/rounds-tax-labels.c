/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-tax-labels.h"

/* What the rules of the tables are called in front of people, and under which names their sources
 * are listed. */
typedef struct
{
  const char *id;
  const char *label;
  const char *sources[4];
} Label;

static const Label labels[] = {
  { "by_income_share", N_ ("Taxed apart, by share of income"), { "brackets" } },
  { "child",
    N_ ("Child exemption or credit"),
    { "credit.ctc", "credit.amount", "ctc.amount", "exemption.child" } },
  { "child_care", N_ ("Child care contribution"), { "payroll.ccc" } },
  { "child_family", N_ ("Child and family credit"), { "credit.amount" } },
  { "co_addbacks", N_ ("Federal deductions added back"), { "addback.std_exempt" } },
  { "dc_ctc", N_ ("Child tax credit of the District"), { "credit.ctc" } },
  { "dependent", N_ ("Dependents"), { "exemption.dependent", "credit.amount", "exemption" } },
  { "dependents_after_first", N_ ("Dependents after the first"), { "certain_dependents" } },
  { "empire_state_child", N_ ("Empire State child credit"), { "credit.ctc" } },
  { "exemption", N_ ("Exemptions"), { "exemption", "credit.exemption" } },
  { "exemption_credit", N_ ("Exemption credit"), { "credit.exemption" } },
  { "famli", N_ ("Family and medical leave insurance"), { "payroll.famli" } },
  { "family_affordability", N_ ("Family affordability credit"), { "credit.fac.amount" } },
  { "federal_income_tax", N_ ("Federal income tax"), { "fedtax.cap", "fedtax.rate" } },
  { "fica", N_ ("Social Security and Medicare paid"), { "fica_cap" } },
  { "flat_addition", N_ ("Permanent building fund tax"), { "pbf" } },
  { "flat_income_addition_fedstd_minus", N_ ("Part of the federal standard deduction"), { NULL } },
  { "fli", N_ ("Family leave insurance"), { "payroll.fli" } },
  { "food_excise", N_ ("Food and excise credit"), { "credit.food" } },
  { "grocery", N_ ("Grocery credit"), { "credit.grocery" } },
  { "hoh", N_ ("Head of household"), { "hoh" } },
  { "individual_if_lower", N_ ("Taxed apart, where lower"), { "brackets", "rates.rate" } },
  { "itemized_fica_and_se_tax", N_ ("Payroll and self-employment tax"), { "standard_or_fica" } },
  { "joint_filing", N_ ("Joint filing credit"), { "joint.rate" } },
  { "low_middle", N_ ("Low- and middle-income exemption"), { "low_middle.max" } },
  { "marriage", N_ ("Marriage credit"), { "marriage.max" } },
  { "marriage_penalty", N_ ("Marriage penalty credit"), { "mpc.max" } },
  { "married_couple", N_ ("Married couple credit"), { "married.rate" } },
  { "minimum_tax", N_ ("Minimum tax"), { "min_tax" } },
  { "mn_amt", N_ ("Alternative minimum tax"), { "amt.rate" } },
  { "ny_supplemental", N_ ("Supplemental tax"), { "supp.base" } },
  { "optimal_allocation", N_ ("Taxed apart, with deductions divided"), { "brackets" } },
  { "paid_family_leave", N_ ("Paid family and medical leave"), { "payroll.pfml_total_rate" } },
  { "paid_leave",
    N_ ("Paid family and medical leave"),
    { "payroll.pfml", "payroll.pfl", "payroll.fam" } },
  { "percent_credit_table", N_ ("Personal tax credit"), { "personal_credit_percent" } },
  { "personal",
    N_ ("Personal exemption"),
    { "exemption.personal", "credit.personal", "exemption.amount", "exemption" } },
  { "pfl", N_ ("Paid family leave"), { "payroll.pfl" } },
  { "pfml", N_ ("Paid family and medical leave"), { "payroll.family" } },
  { "phaseout_addback", N_ ("Recapture of the lowest rate"), { "phaseout_addback.amount" } },
  { "rate_minus_reduction", N_ ("Rate schedule"), { "rates.rate" } },
  { "recapture_high", N_ ("Recapture, high incomes"), { "recapture_high.amount" } },
  { "recapture_low", N_ ("Recapture, low incomes"), { "recapture_low.amount" } },
  { "recapture_middle", N_ ("Recapture, middle incomes"), { "recapture_middle.amount" } },
  { "sciad", N_ ("Income adjusted deduction"), { "sciad" } },
  { "sdi", N_ ("State disability insurance"), { "payroll.sdi" } },
  { "se_tax_addition", N_ ("Child care contribution on 1099 profit"), { "ccc.rate" } },
  { "spouse_tax_adjustment", N_ ("Spouse tax adjustment"), { "sta.cap" } },
  { "standard", N_ ("Standard deduction"), { "standard", "standard.max" } },
  { "standard_or_fica",
    N_ ("Standard deduction, or payroll taxes where larger"),
    { "standard_or_fica" } },
  { "state_ctc", N_ ("State child tax credit"), { "credit.ctc" } },
  { "surtax", N_ ("Surtax on high incomes"), { "surtax", "mental_health" } },
  { "surtax_status", N_ ("Surtax on high incomes"), { "surcharge.rate" } },
  { "tabor_sales_tax_refund", N_ ("Sales tax refund"), { "credit.tabor" } },
  { "taxpayer", N_ ("Taxpayer credit"), { "credit.rate" } },
  { "tdi", N_ ("Temporary disability insurance"), { "payroll.tdi" } },
  { "transit", N_ ("Transit tax"), { "payroll.transit" } },
  { "two_income", N_ ("Two-income subtraction"), { NULL } },
  { "two_wage_earner", N_ ("Two wage earner credit"), { "credit.two" } },
  { "uc", N_ ("Unemployment compensation"), { "payroll.uc" } },
  { "wa_cares_ltc", N_ ("Long-term care insurance"), { "payroll.ltc_rate" } },
  { "young_child", N_ ("Young child"), { "young_child" } },
  { "zero_if_agi_at_most", N_ ("No tax up to the threshold"), { "threshold" } },
};

static const Label *
find (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (g_str_equal (labels[i].id, id))
      return &labels[i];
  return NULL;
}

/**
 * rounds_tax_label_of:
 * @id: a rule's id, such as "paid_leave"
 *
 * Returns: (transfer none): what it is called, to be translated when shown; a rule that nobody
 * named is called by its id
 */
const char *
rounds_tax_label_of (RoundsTaxTables *tables, const char *id)
{
  const Label *label;
  g_autofree char *words = NULL;

  g_return_val_if_fail (tables != NULL && id != NULL, NULL);

  label = find (id);
  if (label != NULL)
    return label->label;
  words = g_strdelimit (g_strdup (id), "_", ' ');
  words[0] = g_ascii_toupper (words[0]);
  return rounds_tax_tables_intern (tables, words);
}

static const RoundsTaxSource *
find_source (const RoundsTaxSource *sources, guint n_sources, const char *name)
{
  for (guint i = 0; i < n_sources; i++)
    if (g_str_equal (sources[i].name, name))
      return &sources[i];
  return NULL;
}

/**
 * rounds_tax_source_of:
 * @sources: the sources of a state
 *
 * Returns: (nullable): where the figures of the rule @id were published
 */
const RoundsTaxSource *
rounds_tax_source_of (const RoundsTaxSource *sources, guint n_sources, const char *id)
{
  const Label *label;
  const RoundsTaxSource *source = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  label = find (id);
  for (guint i = 0; label != NULL && source == NULL && i < G_N_ELEMENTS (label->sources); i++)
    if (label->sources[i] != NULL)
      source = find_source (sources, n_sources, label->sources[i]);
  return source != NULL ? source : find_source (sources, n_sources, id);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-tax-steps.h"

/* What stands beside the figures: which tables were used, and what they leave out. */

/* Below these totals, state earned income credits and low-income tables, which are left out, begin
 * to matter. */
#define LOW_INCOME 40000
#define LOW_INCOME_WITH_CHILDREN 75000

G_GNUC_PRINTF (2, 3)
static void
note (RoundsTaxRun *run, const char *format, ...)
{
  va_list args;

  va_start (args, format);
  g_ptr_array_add (run->result->notes, g_strdup_vprintf (format, args));
  va_end (args);
}

static void
note_year (RoundsTaxRun *run)
{
  int asked = run->household->tax_year;

  if (asked != 0 && asked != run->tables->year)
    note (run, _ ("There are no tax tables for %d; those of %d, the newest, were used."), asked,
          run->tables->year);
}

static void
note_federal (RoundsTaxRun *run)
{
  gboolean business = FALSE;

  for (guint i = 0; i < run->household->n_earners; i++)
    business |= run->household->earners[i].self_employment > 0;
  if (run->adjustments > 0)
    note (
        run, "%s",
        _ ("Out of 1099 profit, a 401(k) is taken as a solo 401(k), and HSA and health premiums as "
           "paid by yourself: income tax is lower, self-employment tax is not. States are taken "
           "to follow the federal return."));
  else if (business)
    note (run, "%s",
          _ ("1099 profit is taken without a retirement plan of its own and without employees."));
  if (run->result->itemized && run->state->income_tax)
    note (run, "%s",
          _ ("Itemized deductions were used, because they leave less federal tax. State tax stays "
             "as computed with the standard deduction; property and local taxes are not "
             "included."));
  else if (run->result->itemized)
    note (run, "%s", _ ("Itemized deductions were used, because they leave less federal tax."));
}

static void
note_state (RoundsTaxRun *run)
{
  double income = run->result->gross;
  double low = run->kids > 0 ? LOW_INCOME_WITH_CHILDREN : LOW_INCOME;

  if (run->state->income_tax)
    note (run, "%s",
          _ ("Local income taxes of cities, counties and school districts are not included."));
  if (run->state->income_tax && income < low)
    note (run, "%s",
          _ ("State earned income credits and low-income rules are not included, so at this income "
             "the state may take less."));
  if (run->status == ROUNDS_FILING_SEPARATE && run->state->community_property)
    note (
        run, "%s",
        _ ("This is a community property state; the income of spouses who file separately was not "
           "divided between them."));
  if (isnan (run->result->state_payroll_tax))
    note (run,
          _ ("State payroll contributions of %d are not known for this state, so take-home pay is "
             "left open."),
          run->tables->year);
  for (const char *const *text = run->state->notes; *text != NULL; text++)
    g_ptr_array_add (run->result->data_notes, g_strdup_printf ("%s: %s", run->state->code, *text));
}

/**
 * rounds_tax_notes:
 *
 * Fills the notes of the result.
 */
void
rounds_tax_notes (RoundsTaxRun *run)
{
  g_assert (run != NULL);

  note_year (run);
  if (run->state == NULL)
    {
      note (
          run, "%s",
          _ ("Outside the United States one rate of your own stands for all taxes; none of the US "
             "rules were applied."));
      return;
    }
  note_federal (run);
  note_state (run);
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-arithmetic-dialog.h"
#include "rounds-format.h"

/**
 * RoundsArithmeticDialog:
 *
 * The whole calculation of a year's take-home line by line: every total with the lines that add up
 * to it, each with the place in the published figures that it comes from.
 */
struct _RoundsArithmeticDialog
{
  AdwDialog parent_instance;

  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (RoundsArithmeticDialog, rounds_arithmetic_dialog, ADW_TYPE_DIALOG)

static const char *const titles[ROUNDS_TAX_N_TOTALS] = {
  [ROUNDS_TAX_TOTAL_AGI] = N_ ("Adjusted gross income"),
  [ROUNDS_TAX_TOTAL_TAXABLE_INCOME] = N_ ("Taxable income"),
  [ROUNDS_TAX_TOTAL_FEDERAL] = N_ ("Federal income tax"),
  [ROUNDS_TAX_TOTAL_SOCIAL_SECURITY] = N_ ("Social Security tax"),
  [ROUNDS_TAX_TOTAL_MEDICARE] = N_ ("Medicare tax"),
  [ROUNDS_TAX_TOTAL_ADDITIONAL_MEDICARE] = N_ ("Additional Medicare tax"),
  [ROUNDS_TAX_TOTAL_SELF_EMPLOYMENT] = N_ ("Self-employment tax"),
  [ROUNDS_TAX_TOTAL_STATE_PAYROLL] = N_ ("State payroll contributions"),
  [ROUNDS_TAX_TOTAL_STATE_TAXABLE_INCOME] = N_ ("State taxable income"),
  [ROUNDS_TAX_TOTAL_STATE] = N_ ("State income tax"),
  [ROUNDS_TAX_TOTAL_TAKE_HOME] = N_ ("Take-home"),
};

/* Where a line comes from: the publication and since when, or the rule of the tables. */
static char *
describe_source (const RoundsTaxLine *line)
{
  const RoundsTaxSource *source = line->source;

  if (source == NULL)
    return g_strdup (line->parameter != NULL ? line->parameter : "");
  if (source->reference == NULL || *source->reference == '\0')
    /* Translators: a rule of the tax tables, and the day from which it holds */
    return g_strdup_printf (_ ("%s, since %s"), source->name, source->effective);
  /* Translators: where a figure was published, and the day from which it holds */
  return g_strdup_printf (_ ("%s, since %s"), source->reference, source->effective);
}

/* Of two earners, the second is the partner. */
static char *
describe_line (const RoundsTaxLine *line)
{
  if (line->earner != 1)
    return g_strdup (_ (line->label));
  /* Translators: a line of the arithmetic that is about the partner's pay */
  return g_strdup_printf (_ ("%s (partner)"), _ (line->label));
}

static GtkWidget *
create_row (const RoundsTaxLine *line)
{
  g_autofree char *amount = rounds_format_money_exact (line->cents);
  g_autofree char *origin = describe_source (line);
  g_autofree char *title = describe_line (line);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *value = gtk_label_new (amount);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), origin);
  gtk_widget_add_css_class (value, "numeric");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), value);
  return row;
}

static void
add_total (RoundsArithmeticDialog *self, const RoundsTaxResult *taxes, RoundsTaxTotal total)
{
  g_autofree char *amount = rounds_format_money_exact (
      rounds_money_from_dollars (rounds_tax_result_get_total (taxes, total)));
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *value = gtk_label_new (amount);
  gboolean has_lines = FALSE;

  for (guint i = 0; i < taxes->lines->len; i++)
    {
      const RoundsTaxLine *line = &g_array_index (taxes->lines, RoundsTaxLine, i);

      if (line->total != total)
        continue;
      has_lines = TRUE;
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), create_row (line));
    }
  if (!has_lines)
    {
      g_object_ref_sink (group);
      g_object_unref (group);
      g_object_ref_sink (value);
      g_object_unref (value);
      return;
    }
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ (titles[total]));
  gtk_widget_add_css_class (value, "heading");
  gtk_widget_add_css_class (value, "numeric");
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), value);
  adw_preferences_page_add (self->page, ADW_PREFERENCES_GROUP (group));
}

static void
rounds_arithmetic_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ROUNDS_TYPE_ARITHMETIC_DIALOG);
  G_OBJECT_CLASS (rounds_arithmetic_dialog_parent_class)->dispose (object);
}

static void
rounds_arithmetic_dialog_class_init (RoundsArithmeticDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_arithmetic_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-arithmetic-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsArithmeticDialog, page);
}

static void
rounds_arithmetic_dialog_init (RoundsArithmeticDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** rounds_arithmetic_dialog_new: the arithmetic of @figure, which has been computed */
AdwDialog *
rounds_arithmetic_dialog_new (const RoundsPayFigure *figure)
{
  RoundsArithmeticDialog *self;

  g_return_val_if_fail (figure != NULL && figure->pay.taxes.lines != NULL, NULL);

  self = g_object_new (ROUNDS_TYPE_ARITHMETIC_DIALOG, NULL);
  for (int total = ROUNDS_TAX_N_TOTALS - 1; total >= 0; total--)
    add_total (self, &figure->pay.taxes, (RoundsTaxTotal) total);
  return ADW_DIALOG (self);
}

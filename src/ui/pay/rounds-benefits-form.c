/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "rounds-benefit-limits.h"
#include "rounds-benefits-form.h"
#include "rounds-format.h"
#include "rounds-household.h"
#include "rounds-money-row.h"
#include "rounds-option-record.h"
#include "rounds-pay-terms.h"
#include "rounds-tax-library.h"

/**
 * RoundsBenefitsForm:
 *
 * What a year of one option sets aside before tax, and what its employer adds. A payment over the
 * limit of the year is not taken, and the row says which limit that is.
 */
struct _RoundsBenefitsForm
{
  AdwPreferencesPage parent_instance;

  RoundsOptionRecord *record; /* owned */
  RoundsSession *session; /* owned */
  RoundsTaxLibrary *library; /* owned */
  const RoundsTaxTables *tables; /* nullable, of the library */

  AdwPreferencesGroup *deferrals_group;
  RoundsMoneyRow *deferral_401k_row;
  RoundsMoneyRow *deferral_403b_row;
  RoundsMoneyRow *deferral_457b_row;
  RoundsMoneyRow *hsa_row;
  RoundsMoneyRow *premiums_row;
  RoundsMoneyRow *match_row;
  AdwSwitchRow *pslf_row;
};

G_DEFINE_FINAL_TYPE (RoundsBenefitsForm, rounds_benefits_form, ADW_TYPE_PREFERENCES_PAGE)

static gboolean
has_family (RoundsBenefitsForm *self)
{
  RoundsHousehold *household =
      rounds_plan_get_single (rounds_session_get_plan (self->session), ROUNDS_TYPE_HOUSEHOLD);

  return household->filing_status == ROUNDS_FILING_JOINT ||
         household->children_under_6 + household->children_6_to_16 > 0;
}

static char *
describe_limit (RoundsBenefit benefit, const char *limit, int year)
{
  switch (benefit)
    {
    case ROUNDS_BENEFIT_401K:
    case ROUNDS_BENEFIT_403B:
      /* Translators: the first is an amount, the second a year */
      return g_strdup_printf (_ ("401(k) and 403(b) together: at most %1$s in %2$d"), limit, year);
    case ROUNDS_BENEFIT_457B:
      return g_strdup_printf (_ ("At most %1$s in %2$d"), limit, year);
    case ROUNDS_BENEFIT_HSA:
      return g_strdup_printf (_ ("For your household at most %1$s in %2$d"), limit, year);
    default:
      g_return_val_if_reached (NULL);
    }
}

static char *
check_limit (RoundsBenefitsForm *self, RoundsBenefit benefit, gint64 amount)
{
  RoundsPayTerms *terms = rounds_option_record_get_record (self->record);
  g_autofree char *limit = NULL;

  if (self->tables == NULL || amount <= rounds_benefits_get_room (&terms->benefits, self->tables,
                                                                  benefit, has_family (self)))
    return NULL;
  limit = rounds_format_money (rounds_benefit_get_limit (self->tables, benefit, has_family (self)));
  return describe_limit (benefit, limit, self->tables->year);
}

static char *
check_401k (gint64 amount, gpointer user_data)
{
  return check_limit (user_data, ROUNDS_BENEFIT_401K, amount);
}

static char *
check_403b (gint64 amount, gpointer user_data)
{
  return check_limit (user_data, ROUNDS_BENEFIT_403B, amount);
}

static char *
check_457b (gint64 amount, gpointer user_data)
{
  return check_limit (user_data, ROUNDS_BENEFIT_457B, amount);
}

static char *
check_hsa (gint64 amount, gpointer user_data)
{
  return check_limit (user_data, ROUNDS_BENEFIT_HSA, amount);
}

/* Without tables there is no limit to hold an amount against; the figures then say what is missing.
 */
static void
look_up_limits (RoundsBenefitsForm *self)
{
  g_autofree char *text = NULL;
  int year;

  rounds_date_get_ymd (rounds_figures_get_today (rounds_session_get_figures (self->session)), &year,
                       NULL, NULL);
  self->library = rounds_tax_library_new ();
  self->tables = rounds_tax_library_lookup (self->library, year, NULL);
  if (self->tables == NULL)
    return;
  /* Translators: %d is a year */
  text = g_strdup_printf (_ ("Amounts of a year. The limits are those of %d, without the catch-up "
                             "for those over 50."),
                          self->tables->year);
  adw_preferences_group_set_description (self->deferrals_group, text);
  rounds_money_row_set_check (self->deferral_401k_row, check_401k, self);
  rounds_money_row_set_check (self->deferral_403b_row, check_403b, self);
  rounds_money_row_set_check (self->deferral_457b_row, check_457b, self);
  rounds_money_row_set_check (self->hsa_row, check_hsa, self);
}

static void
bind_rows (RoundsBenefitsForm *self)
{
  const struct
  {
    const char *field;
    gpointer row;
    const char *property;
  } bindings[] = {
    { "deferral-401k", self->deferral_401k_row, "amount" },
    { "deferral-403b", self->deferral_403b_row, "amount" },
    { "deferral-457b", self->deferral_457b_row, "amount" },
    { "hsa", self->hsa_row, "amount" },
    { "premiums", self->premiums_row, "amount" },
    { "match", self->match_row, "amount" },
    { "pslf", self->pslf_row, "active" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    rounds_option_record_bind (self->record, bindings[i].field, bindings[i].row,
                               bindings[i].property);
}

static void
rounds_benefits_form_dispose (GObject *object)
{
  RoundsBenefitsForm *self = ROUNDS_BENEFITS_FORM (object);

  g_clear_object (&self->record);
  gtk_widget_dispose_template (GTK_WIDGET (self), ROUNDS_TYPE_BENEFITS_FORM);
  g_clear_pointer (&self->library, rounds_tax_library_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rounds_benefits_form_parent_class)->dispose (object);
}

static void
rounds_benefits_form_class_init (RoundsBenefitsFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rounds_benefits_form_dispose;
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-benefits-form.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, deferrals_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, deferral_401k_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, deferral_403b_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, deferral_457b_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, hsa_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, premiums_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, match_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, pslf_row);
}

static void
rounds_benefits_form_init (RoundsBenefitsForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rounds_benefits_form_new:
 * @option: of the session's plan
 */
GtkWidget *
rounds_benefits_form_new (RoundsSession *session, RoundsOption *option)
{
  RoundsBenefitsForm *self;

  g_return_val_if_fail (ROUNDS_IS_SESSION (session) && ROUNDS_IS_OPTION (option), NULL);

  self = g_object_new (ROUNDS_TYPE_BENEFITS_FORM, NULL);
  self->record = rounds_option_record_new (rounds_session_get_plan (session), option,
                                           ROUNDS_TYPE_PAY_TERMS, _ ("Enter Benefits"));
  self->session = g_object_ref (session);
  bind_rows (self);
  look_up_limits (self);
  return GTK_WIDGET (self);
}

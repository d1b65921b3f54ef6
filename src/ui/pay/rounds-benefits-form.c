/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "rounds-benefit-limits.h"
#include "rounds-benefits-form.h"
#include "rounds-format.h"
#include "rounds-household.h"
#include "rounds-integer-row.h"
#include "rounds-money-row.h"
#include "rounds-money.h"
#include "rounds-option-record.h"
#include "rounds-pay-model.h"
#include "rounds-pay-terms.h"
#include "rounds-tax-library.h"

/**
 * RoundsBenefitsForm:
 *
 * What a year of one option sets aside before tax, and what its employer adds. A payment over the
 * limit of the year is not taken, and the row says which limit that is; limits depend on the age,
 * so it may be told here.
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
  RoundsIntegerRow *birth_row;
  AdwSwitchRow *pslf_row;
  GBinding *birth_binding; /* borrowed: of the household and the row */
};

G_DEFINE_FINAL_TYPE (RoundsBenefitsForm, rounds_benefits_form, ADW_TYPE_PREFERENCES_PAGE)

static RoundsHousehold *
get_household (RoundsBenefitsForm *self)
{
  return rounds_plan_get_single (rounds_session_get_plan (self->session), ROUNDS_TYPE_HOUSEHOLD);
}

static int
get_year (RoundsBenefitsForm *self)
{
  int year;

  rounds_date_get_ymd (rounds_figures_get_today (rounds_session_get_figures (self->session)), &year,
                       NULL, NULL);
  return year;
}

static RoundsBenefitPerson
get_person (RoundsBenefitsForm *self)
{
  RoundsHousehold *household = get_household (self);

  return (RoundsBenefitPerson) {
    .age = rounds_benefit_find_age (household->birth_year, get_year (self)),
    .family = household->filing_status == ROUNDS_FILING_JOINT ||
              household->children_under_6 + household->children_6_to_16 > 0,
  };
}

static char *
describe_limit (RoundsBenefit benefit, const char *limit, int year, gboolean catches_up)
{
  switch (benefit)
    {
    case ROUNDS_BENEFIT_401K:
    case ROUNDS_BENEFIT_403B:
      /* Translators: the first is an amount, the second a year */
      return g_strdup_printf (_ ("401(k) and 403(b) together: at most %1$s in %2$d"), limit, year);
    case ROUNDS_BENEFIT_457B:
      if (catches_up)
        /* Translators: the first is an amount, the second a year; a kind of retirement plan */
        return g_strdup_printf (_ ("Governmental plans: at most %1$s in %2$d"), limit, year);
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
  RoundsBenefitPerson person = get_person (self);
  g_autofree char *limit = NULL;

  if (self->tables == NULL ||
      amount <= rounds_benefits_get_room (&terms->benefits, self->tables, benefit, person))
    return NULL;
  limit = rounds_format_money (rounds_benefit_get_limit (self->tables, benefit, person));
  return describe_limit (benefit, limit, self->tables->year,
                         rounds_benefit_get_catch_up (self->tables, benefit, person.age) > 0);
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

/* The rule is about wages of the same employer in the year before, which nobody was asked for. */
static char *
describe_catch_up (RoundsBenefitsForm *self, int age, gint64 catch_up)
{
  double over = self->tables->federal.limits.roth_only_over;
  g_autofree char *more = rounds_format_money (catch_up);
  /* Translators: a year, an age, an amount */
  g_autofree char *limits =
      g_strdup_printf (_ ("Amounts of a year. The limits are those of %1$d, at the age of %2$d: "
                          "%3$s more in a 401(k) or 403(b), and in a governmental 457(b)."),
                       self->tables->year, age, more);
  g_autofree char *wages = NULL;

  if (isnan (over))
    return g_steal_pointer (&limits);
  wages = rounds_format_money (rounds_money_from_dollars (over));
  /* Translators: a sentence about limits, an amount of wages */
  return g_strdup_printf (_ ("%1$s If that employer paid you over %2$s last year, this extra part "
                             "has to be Roth, after tax: leave it out here."),
                          limits, wages);
}

static char *
describe_limits (RoundsBenefitsForm *self)
{
  int age = get_person (self).age;
  gint64 catch_up = rounds_benefit_get_catch_up (self->tables, ROUNDS_BENEFIT_401K, age);

  if (catch_up > 0)
    return describe_catch_up (self, age, catch_up);
  if (age > 0)
    /* Translators: a year, an age */
    return g_strdup_printf (_ ("Amounts of a year. The limits are those of %1$d, at the age of "
                               "%2$d."),
                            self->tables->year, age);
  /* Translators: %d is a year */
  return g_strdup_printf (_ ("Amounts of a year. The limits are those of %d. From 50 on more "
                             "is allowed: enter the year you were born below."),
                          self->tables->year);
}

/* What the pay of the option cannot carry is named at the top, where it was entered. */
static void
show_limits (RoundsBenefitsForm *self)
{
  RoundsPayModel *model =
      rounds_figures_get_model (rounds_session_get_figures (self->session), ROUNDS_TYPE_PAY_MODEL);
  RoundsPayTerms *terms = rounds_option_record_get_record (self->record);
  const RoundsPayFigure *figure = rounds_pay_model_find_figure (model, terms->option);
  g_autofree char *limits = describe_limits (self);
  g_autofree char *text = NULL;

  if (figure != NULL && figure->left_out != NULL)
    text = g_strjoin (" ", figure->left_out, limits, NULL);
  adw_preferences_group_set_description (self->deferrals_group, text != NULL ? text : limits);
}

/* Another part that shrinks, or an age, may make room for what a row could not take. */
static void
check_again (RoundsBenefitsForm *self)
{
  rounds_checked_row_check_again (ROUNDS_CHECKED_ROW (self->deferral_401k_row));
  rounds_checked_row_check_again (ROUNDS_CHECKED_ROW (self->deferral_403b_row));
  rounds_checked_row_check_again (ROUNDS_CHECKED_ROW (self->deferral_457b_row));
  rounds_checked_row_check_again (ROUNDS_CHECKED_ROW (self->hsa_row));
}

static void
on_record_changed_cb (RoundsBenefitsForm *self)
{
  check_again (self);
  show_limits (self);
}

static void
on_age_changed_cb (RoundsBenefitsForm *self)
{
  show_limits (self);
  check_again (self);
}

/* Without tables there is no limit to hold an amount against; the figures then say what is missing.
 */
static void
look_up_limits (RoundsBenefitsForm *self)
{
  self->library = rounds_tax_library_new ();
  self->tables = rounds_tax_library_lookup (self->library, get_year (self), NULL);
  if (self->tables == NULL)
    return;
  rounds_money_row_set_check (self->deferral_401k_row, check_401k, self);
  rounds_money_row_set_check (self->deferral_403b_row, check_403b, self);
  rounds_money_row_set_check (self->deferral_457b_row, check_457b, self);
  rounds_money_row_set_check (self->hsa_row, check_hsa, self);
  g_signal_connect_object (get_household (self), "notify::birth-year",
                           G_CALLBACK (on_age_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->record, "changed", G_CALLBACK (on_record_changed_cb), self,
                           G_CONNECT_SWAPPED);
  show_limits (self);
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
  self->birth_binding =
      g_object_bind_property (get_household (self), "birth-year", self->birth_row, "value",
                              G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

static void
rounds_benefits_form_dispose (GObject *object)
{
  RoundsBenefitsForm *self = ROUNDS_BENEFITS_FORM (object);

  g_clear_object (&self->record);
  g_clear_pointer (&self->birth_binding, g_binding_unbind);
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
  g_type_ensure (ROUNDS_TYPE_INTEGER_ROW);
  g_type_ensure (ROUNDS_TYPE_MONEY_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_PATH "/ui/pay/rounds-benefits-form.ui");
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, deferrals_group);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, deferral_401k_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, deferral_403b_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, deferral_457b_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, hsa_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, premiums_row);
  gtk_widget_class_bind_template_child (widget_class, RoundsBenefitsForm, birth_row);
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

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>

#include "rounds-assumed-chip.h"
#include "rounds-date-row.h"
#include "rounds-group-titles.h"
#include "rounds-integer-row.h"
#include "rounds-license.h"
#include "rounds-money-row.h"
#include "rounds-number-row.h"
#include "rounds-plan.h"
#include "rounds-scale-row.h"
#include "rounds-step-row.h"

/* An amount that no case expects: the row must still hold it after input that cannot be read. */
#define KEPT G_GINT64_CONSTANT (777)

static const struct
{
  const char *locale;
  const char *text;
  gint64 amount;
} money_cases[] = {
  { "C.UTF-8", "120000", 12000000 },
  { "C.UTF-8", "120,000", 12000000 },
  { "en_US.UTF-8", "120,000", 12000000 },
  { "en_US.UTF-8", "$ 1,234.5", 123450 },
  { "en_US.UTF-8", "1,234,567.89", 123456789 },
  { "en_US.UTF-8", "250k", 25000000 },
  { "en_US.UTF-8", "1.5M", 150000000 },
  { "en_US.UTF-8", "0", 0 },
  { "en_US.UTF-8", " ", ROUNDS_MONEY_UNSET },
  { "en_US.UTF-8", "1,5", 150 },
  { "en_US.UTF-8", "12,00", 1200 },
  { "en_US.UTF-8", "1.234", KEPT },
  { "en_US.UTF-8", "$250/h", KEPT },
  { "en_US.UTF-8", "1.2.3", KEPT },
  { "en_US.UTF-8", "-5", KEPT },
  { "en_US.UTF-8", "abc", KEPT },
  { "en_US.UTF-8", "<b>1</b>", KEPT },
  { "en_US.UTF-8", "99999999999999999999", KEPT },
  { "de_DE.UTF-8", "120.000", 12000000 },
  { "de_DE.UTF-8", "1.234,56", 123456 },
  { "de_DE.UTF-8", "1.5", 150 },
  { "fr_FR.UTF-8", "120 000,50", 12000050 },
  { "fr_FR.UTF-8", "120\u202f000", 12000000 },
  { "de_CH.UTF-8", "120’000.50", 12000050 },
};

static void
test_money_input (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (money_cases); i++)
    {
      RoundsMoneyRow *row = g_object_ref_sink (g_object_new (ROUNDS_TYPE_MONEY_ROW, NULL));

      g_test_message ("%s in %s", money_cases[i].text, money_cases[i].locale);
      g_assert_nonnull (setlocale (LC_NUMERIC, money_cases[i].locale));
      g_assert_nonnull (setlocale (LC_MONETARY, money_cases[i].locale));
      rounds_money_row_set_amount (row, KEPT);
      gtk_editable_set_text (GTK_EDITABLE (row), money_cases[i].text);
      g_assert_cmpint (rounds_money_row_get_amount (row), ==, money_cases[i].amount);
      g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row), "error") ==
                     (money_cases[i].amount == KEPT));
      g_assert_finalize_object (row);
    }
  setlocale (LC_NUMERIC, "C");
  setlocale (LC_MONETARY, "C");
}

/* A message is seen, and belongs to the text that has the keyboard. */
static void
assert_told (RoundsCheckedRow *row, const char *fault)
{
  GtkAccessible *text = GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (row)));
  GtkWidget *label = gtk_widget_get_last_child (GTK_WIDGET (row));

  g_assert_cmpstr (rounds_checked_row_get_fault (row), ==, fault);
  g_assert_true (gtk_widget_get_visible (label) == (fault != NULL));
  g_assert_true (gtk_test_accessible_has_state (text, GTK_ACCESSIBLE_STATE_INVALID) ==
                 (fault != NULL));
  g_assert_true (gtk_test_accessible_has_property (text, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION) ==
                 (fault != NULL));
  if (fault == NULL)
    return;
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, fault);
  gtk_test_accessible_assert_state (text, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);
  gtk_test_accessible_assert_property (text, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, fault);
  gtk_test_accessible_assert_relation (text, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, label, NULL);
}

static void
test_money_error_is_told (void)
{
  RoundsMoneyRow *row =
      g_object_ref_sink (g_object_new (ROUNDS_TYPE_MONEY_ROW, "title", "Savings", NULL));
  RoundsCheckedRow *checked = ROUNDS_CHECKED_ROW (row);

  g_assert_nonnull (setlocale (LC_NUMERIC, "en_US.UTF-8"));
  g_assert_nonnull (setlocale (LC_MONETARY, "en_US.UTF-8"));
  rounds_money_row_set_amount (row, 1234500);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "$12,345");
  assert_told (checked, NULL);
  gtk_editable_set_text (GTK_EDITABLE (row), "twelve");
  assert_told (checked, "Not an amount; write it like 123,450.50 or 120k (still $12,345)");
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Savings");
  gtk_editable_set_text (GTK_EDITABLE (row), "12");
  assert_told (checked, NULL);
  gtk_editable_set_text (GTK_EDITABLE (row), "nothing");
  rounds_money_row_set_amount (row, 1200);
  assert_told (checked, NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "$12");
  g_assert_finalize_object (row);
  setlocale (LC_NUMERIC, "C");
  setlocale (LC_MONETARY, "C");
}

/* The time that the row shows may be typed once more; another one is told what to enter. */
static void
test_money_period (void)
{
  static const struct
  {
    const char *unit;
    const char *text;
    const char *fault; /* NULL where it is taken */
  } cases[] = {
    { "an hour", "$68/h", NULL },
    { "an hour", "68 an hour", NULL },
    { "an hour", "68 a year", "Enter it by the hour" },
    { "a month", "68/mo", NULL },
    { "a month", "$68/h", "Enter it by the month" },
    { "a year", "$68 per year", NULL },
    { "a year", "68/mo", "Enter it by the year" },
    { "a project", "$68/h", "Enter the amount alone, without a time" },
    { NULL, "68 a year", "Enter the amount alone, without a time" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RoundsMoneyRow *row = g_object_ref_sink (
          g_object_new (ROUNDS_TYPE_MONEY_ROW, "title", "Rate", "unit", cases[i].unit, NULL));

      g_test_message ("%s in %s", cases[i].text, cases[i].unit);
      gtk_editable_set_text (GTK_EDITABLE (row), cases[i].text);
      assert_told (ROUNDS_CHECKED_ROW (row), cases[i].fault);
      g_assert_cmpint (rounds_money_row_get_amount (row), ==,
                       cases[i].fault == NULL ? 6800 : ROUNDS_MONEY_UNSET);
      g_assert_finalize_object (row);
    }
}

/* An old value is only said to be kept where there is one. */
static void
test_kept_number (void)
{
  RoundsNumberRow *number = g_object_ref_sink (g_object_new (ROUNDS_TYPE_NUMBER_ROW, NULL));
  RoundsIntegerRow *integer =
      g_object_ref_sink (g_object_new (ROUNDS_TYPE_INTEGER_ROW, "maximum", 120, NULL));

  gtk_editable_set_text (GTK_EDITABLE (number), "some");
  assert_told (ROUNDS_CHECKED_ROW (number), "Not a number");
  gtk_editable_set_text (GTK_EDITABLE (integer), "121");
  assert_told (ROUNDS_CHECKED_ROW (integer), "From 0 to 120");
  rounds_number_row_set_number (number, 36.5);
  rounds_integer_row_set_value (integer, 4);
  gtk_editable_set_text (GTK_EDITABLE (number), "200");
  assert_told (ROUNDS_CHECKED_ROW (number), "From 0 to 168 (still 36.5)");
  gtk_editable_set_text (GTK_EDITABLE (integer), "soon");
  assert_told (ROUNDS_CHECKED_ROW (integer), "From 0 to 120 (still 4)");
  gtk_editable_set_text (GTK_EDITABLE (integer), "١٢");
  g_assert_cmpint (rounds_integer_row_get_value (integer), ==, 12);
  gtk_editable_set_text (GTK_EDITABLE (number), "٣.٥");
  g_assert_cmpfloat_with_epsilon (rounds_number_row_get_number (number), 3.5, 1e-9);
  g_assert_finalize_object (number);
  g_assert_finalize_object (integer);
}

/* Typing into a row that is bound both ways must not rewrite what is being typed. */
static void
test_bindings (void)
{
  RoundsPlan *plan = rounds_plan_new ();
  RoundsLicense *license;
  RoundsMoneyRow *money = g_object_ref_sink (g_object_new (ROUNDS_TYPE_MONEY_ROW, NULL));
  RoundsDateRow *date = g_object_ref_sink (g_object_new (ROUNDS_TYPE_DATE_ROW, NULL));
  const GBindingFlags flags = G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE;

  rounds_plan_set_loaded (plan, TRUE);
  license = rounds_plan_create (plan, ROUNDS_TYPE_LICENSE, NULL);
  g_object_bind_property (license, "yearly-cost", money, "amount", flags);
  g_object_bind_property (license, "renewal-on", date, "date", flags);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (money)), ==, "");

  gtk_editable_set_text (GTK_EDITABLE (money), "12.3");
  g_assert_cmpint (license->yearly_cost, ==, 1230);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (money)), ==, "12.3");
  rounds_date_row_set_date (date, 20000);
  g_assert_cmpint (license->renewal_on, ==, 20000);
  rounds_date_row_set_note (date, "Past");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (date)), ==, "Past");
  g_object_set (date, "use-subtitle", TRUE, NULL);
  g_assert_true (g_str_has_suffix (adw_action_row_get_subtitle (ADW_ACTION_ROW (date)), "4\nPast"));
  rounds_date_row_set_note (date, NULL);
  g_assert_true (g_str_has_suffix (adw_action_row_get_subtitle (ADW_ACTION_ROW (date)), "4"));
  g_object_set (license, "renewal-on", ROUNDS_DATE_NONE, "yearly-cost", ROUNDS_MONEY_UNSET, NULL);
  g_assert_cmpint (rounds_date_row_get_date (date), ==, ROUNDS_DATE_NONE);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (money)), ==, "");

  g_assert_finalize_object (money);
  g_assert_finalize_object (date);
  g_assert_finalize_object (plan);
}

static void
test_scale (void)
{
  RoundsScaleRow *row = ROUNDS_SCALE_ROW (g_object_ref_sink (rounds_scale_row_new ("<b>Call")));
  const char *const words[] = { "a", "b", "c", "d", "e", NULL };
  g_autofree char *word = NULL;

  g_assert_cmpint (rounds_scale_row_get_value (row), ==, ROUNDS_SCALE_UNSET);
  rounds_scale_row_set_words (row, words);
  rounds_scale_row_set_value (row, 3);
  g_object_get (row, "word", &word, NULL);
  g_assert_cmpstr (word, ==, "d");
  gtk_widget_activate_action (GTK_WIDGET (row), "scale.clear", NULL);
  g_assert_cmpint (rounds_scale_row_get_value (row), ==, ROUNDS_SCALE_UNSET);
  rounds_scale_row_set_value (row, 0);
  g_assert_cmpint (rounds_scale_row_get_value (row), ==, 0);
  g_assert_finalize_object (row);
}

/* Suffixes that are hidden leave no gap behind, so that the pencils of a form stand in line. */
static void
test_suffixes (void)
{
  GtkWidget *row = g_object_ref_sink (g_object_new (ROUNDS_TYPE_MONEY_ROW, NULL));
  GtkWidget *chip = rounds_assumed_chip_new ();
  GtkWidget *box;

  adw_entry_row_add_suffix (ADW_ENTRY_ROW (row), chip);
  rounds_checked_row_fit_suffix (chip);
  box = gtk_widget_get_parent (chip);
  g_assert_false (gtk_widget_get_visible (box));
  g_object_set (row, "unit", "a month", NULL);
  g_assert_true (gtk_widget_get_visible (box));
  g_object_set (row, "unit", NULL, NULL);
  g_assert_false (gtk_widget_get_visible (box));
  rounds_assumed_chip_tell (ROUNDS_ASSUMED_CHIP (chip), "46 weeks a year", NULL);
  g_assert_true (gtk_widget_get_visible (box));
  rounds_assumed_chip_tell (ROUNDS_ASSUMED_CHIP (chip), NULL, NULL);
  g_assert_false (gtk_widget_get_visible (box));
  g_assert_finalize_object (row);
}

static GtkWidget *
find_spin_button (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_SPIN_BUTTON (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_spin_button (child);
  return found;
}

/* A screen reader is told of the number by its title, which it is not in an AdwSpinRow. */
static void
test_step (void)
{
  static const char *const refused[] = { "few", "3 or 4", "", "-1", "21" };
  GtkAdjustment *adjustment = gtk_adjustment_new (1, 0, 20, 0.5, 2, 0);
  RoundsStepRow *row = g_object_ref_sink (ROUNDS_STEP_ROW (rounds_step_row_new (adjustment, 1)));
  GtkWidget *spin_button = find_spin_button (GTK_WIDGET (row));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), "Growth");
  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_role (spin_button, GTK_ACCESSIBLE_ROLE_SPIN_BUTTON);
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (spin_button),
                                                   GTK_ACCESSIBLE_RELATION_LABELLED_BY));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin_button)), ==, "1.0");
  rounds_step_row_set_value (row, 30);
  g_assert_cmpfloat_with_epsilon (rounds_step_row_get_value (row), 20, 1e-9);
  gtk_editable_set_text (GTK_EDITABLE (spin_button), "2.5");
  g_assert_cmpfloat_with_epsilon (rounds_step_row_get_value (row), 20, 1e-9);
  gtk_spin_button_update (GTK_SPIN_BUTTON (spin_button));
  g_assert_cmpfloat_with_epsilon (rounds_step_row_get_value (row), 2.5, 1e-9);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (spin_button), refused[i]);
      gtk_spin_button_update (GTK_SPIN_BUTTON (spin_button));
      g_assert_cmpfloat_with_epsilon (rounds_step_row_get_value (row), 2.5, 1e-9);
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin_button)), ==, refused[i]);
      gtk_test_accessible_assert_state (spin_button, GTK_ACCESSIBLE_STATE_INVALID,
                                        GTK_ACCESSIBLE_INVALID_TRUE);
      gtk_test_accessible_assert_property (spin_button, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                           "From 0.0 to 20.0 (still 2.5)");
    }
  /* Mended by typing, and by another value from elsewhere. */
  gtk_editable_set_text (GTK_EDITABLE (spin_button), "3");
  g_assert_false (
      gtk_test_accessible_has_state (GTK_ACCESSIBLE (spin_button), GTK_ACCESSIBLE_STATE_INVALID));
  gtk_editable_set_text (GTK_EDITABLE (spin_button), "few");
  gtk_spin_button_update (GTK_SPIN_BUTTON (spin_button));
  rounds_step_row_set_value (row, 4);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin_button)), ==, "4.0");
  g_assert_false (
      gtk_test_accessible_has_state (GTK_ACCESSIBLE (spin_button), GTK_ACCESSIBLE_STATE_INVALID));
  g_assert_finalize_object (row);
}

/* Where the title of a group has no room, it needs a second line rather than dots. */
static void
test_group_title (void)
{
  GtkWidget *group = g_object_ref_sink (adw_preferences_group_new ());
  int narrow, wide;

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), "A different specialty or care");
  rounds_group_titles_wrap (group);
  gtk_widget_measure (group, GTK_ORIENTATION_VERTICAL, 120, &narrow, NULL, NULL, NULL);
  gtk_widget_measure (group, GTK_ORIENTATION_VERTICAL, 800, &wide, NULL, NULL, NULL);
  g_assert_cmpint (narrow, >, wide);
  g_assert_finalize_object (group);
}

/* So does the name of a button that is a row. */
static void
test_button_title (void)
{
  GtkWidget *group = g_object_ref_sink (adw_preferences_group_new ());
  GtkWidget *row = adw_button_row_new ();
  int narrow, wide;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), "Look at all that was said before");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  rounds_group_titles_wrap (group);
  gtk_widget_measure (group, GTK_ORIENTATION_VERTICAL, 120, &narrow, NULL, NULL, NULL);
  gtk_widget_measure (group, GTK_ORIENTATION_VERTICAL, 800, &wide, NULL, NULL, NULL);
  g_assert_cmpint (narrow, >, wide);
  g_assert_finalize_object (group);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  setlocale (LC_NUMERIC, "C");
  setlocale (LC_MONETARY, "C");
  g_test_add_func ("/rows/money-input", test_money_input);
  g_test_add_func ("/rows/money-error", test_money_error_is_told);
  g_test_add_func ("/rows/money-period", test_money_period);
  g_test_add_func ("/rows/kept-number", test_kept_number);
  g_test_add_func ("/rows/bindings", test_bindings);
  g_test_add_func ("/rows/scale", test_scale);
  g_test_add_func ("/rows/suffixes", test_suffixes);
  g_test_add_func ("/rows/step", test_step);
  g_test_add_func ("/rows/group-title", test_group_title);
  g_test_add_func ("/rows/button-title", test_button_title);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gtk/gtk.h>
#include <locale.h>
#include <math.h>

#include "rounds-format.h"

typedef struct
{
  char *(*format) (gint64 cents);
  gint64 cents;
  const char *english;
  const char *german;
} MoneyCase;

static const MoneyCase money_cases[] = {
  { rounds_format_money, 18240000, "$182,400", "$182.400" },
  { rounds_format_money, -18240049, "−$182,400", "−$182.400" },
  { rounds_format_money, -49, "$0", "$0" },
  { rounds_format_money, ROUNDS_MONEY_UNSET, "not known", "not known" },
  { rounds_format_money_exact, 8929, "$89.29", "$89,29" },
  { rounds_format_money_exact, -1, "−$0.01", "−$0,01" },
  { rounds_format_money_change, 120000, "+$1,200", "+$1.200" },
  { rounds_format_money_change, 0, "$0", "$0" },
  { rounds_format_money_compact, 15000000, "$150k", "$150k" },
  { rounds_format_money_compact, 120000000, "$1.2M", "$1,2M" },
  { rounds_format_money_compact, -2000000, "−$20k", "−$20k" },
  { rounds_format_money_compact, 950000, "$9,500", "$9.500" },
};

static void
check_money (gconstpointer locale)
{
  gboolean german = g_str_has_prefix (locale, "de");

  g_assert_nonnull (setlocale (LC_NUMERIC, locale));
  for (guint i = 0; i < G_N_ELEMENTS (money_cases); i++)
    {
      g_autofree char *text = money_cases[i].format (money_cases[i].cents);

      g_assert_cmpstr (text, ==, german ? money_cases[i].german : money_cases[i].english);
    }
  setlocale (LC_NUMERIC, "C");
}

/* A sign stays in front of its number where text runs from right to left; elsewhere, and without a
 * sign, nothing is added. */
static void
test_right_to_left (void)
{
  g_autofree char *money = NULL;
  g_autofree char *change = NULL;
  g_autofree char *percent = NULL;
  g_autofree char *plain = NULL;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  money = rounds_format_money (-8115300);
  change = rounds_format_money_change (8115300);
  percent = rounds_format_percent (-0.38);
  plain = rounds_format_number (38, 0);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);

  g_assert_cmpstr (money, ==, "\u2066−$81153\u2069");
  g_assert_cmpstr (change, ==, "\u2066+$81153\u2069");
  g_assert_cmpstr (percent, ==, "\u2066−38%\u2069");
  g_assert_cmpstr (plain, ==, "38");
}

static void
test_dates (void)
{
  g_autofree char *day = rounds_format_date (rounds_date_new (2026, 11, 3));
  g_autofree char *month = rounds_format_month (rounds_date_new (2026, 11, 3));
  g_autofree char *none = rounds_format_date (ROUNDS_DATE_NONE);

  g_assert_cmpstr (day, ==, "Nov 3, 2026");
  g_assert_cmpstr (month, ==, "November 2026");
  g_assert_cmpstr (none, ==, "no date");
}

static void
test_shares (void)
{
  g_autofree char *less = rounds_format_percent (-0.124);
  g_autofree char *unknown = rounds_format_percent (NAN);

  g_assert_cmpstr (less, ==, "−12%");
  g_assert_cmpstr (unknown, ==, "not known");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/format/money/en_US", "en_US.UTF-8", check_money);
  g_test_add_data_func ("/format/money/de_DE", "de_DE.UTF-8", check_money);
  g_test_add_func ("/format/right-to-left", test_right_to_left);
  g_test_add_func ("/format/dates", test_dates);
  g_test_add_func ("/format/shares", test_shares);
  return g_test_run ();
}

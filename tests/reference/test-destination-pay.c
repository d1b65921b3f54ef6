/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-destination-pay.h"
#include "rounds-money.h"

/* Every row has what it takes to be shown, and is found under its key. */
static void
test_every_row (void)
{
  g_autoptr (RoundsDestinationPayLibrary) library = rounds_destination_pay_library_new ();
  g_autoptr (GError) error = NULL;
  GArray *rows;

  g_assert_false (rounds_destination_pay_library_is_read (library));
  rows = rounds_destination_pay_library_list (library, &error);
  g_assert_no_error (error);
  g_assert_true (rounds_destination_pay_library_is_read (library));
  g_assert_cmpuint (rows->len, ==, 72);
  for (guint i = 0; i < rows->len; i++)
    {
      const RoundsDestinationPay *pay = &g_array_index (rows, RoundsDestinationPay, i);
      g_autofree char *key = g_strdup_printf ("%s|%s", pay->destination, pay->role);

      g_test_message ("%s", key);
      g_assert_true (rounds_destination_pay_library_find (library, key, &error) == pay);
      g_assert_true (pay->low != ROUNDS_MONEY_UNSET || pay->point != ROUNDS_MONEY_UNSET);
      g_assert_cmpint (pay->statistic == ROUNDS_DESTINATION_PAY_SHARE, ==, isfinite (pay->share));
      if (pay->low != ROUNDS_MONEY_UNSET && pay->high != ROUNDS_MONEY_UNSET)
        g_assert_cmpint (pay->low, <, pay->high);
      g_assert_nonnull (pay->population);
      g_assert_cmpstr (pay->source, !=, "");
      g_assert_true (g_str_has_prefix (pay->address, "http"));
    }
}

static void
test_find (void)
{
  g_autoptr (RoundsDestinationPayLibrary) library = rounds_destination_pay_library_new ();
  g_autoptr (GError) error = NULL;
  const RoundsDestinationPay *pay = rounds_destination_pay_library_find (
      library, "medical_science_liaison|Medical science liaison (MSL)", &error);

  g_assert_cmpint (pay->point, ==, 17600000);
  g_assert_cmpstr (pay->year, ==, "2023");
  g_assert_cmpint (pay->statistic, ==, ROUNDS_DESTINATION_PAY_AVERAGE);
  pay = rounds_destination_pay_library_find (
      library, "health_it_leadership|BLS 11-3021 Computer and Information Systems Managers",
      &error);
  g_assert_cmpint (pay->low, ==, 10755000);
  g_assert_cmpint (pay->point, ==, 17514000);
  g_assert_cmpint (pay->high, ==, 29751000);
  g_assert_cmpint (pay->license, ==, ROUNDS_FIGURE_PUBLIC_DOMAIN);
  pay = rounds_destination_pay_library_find (
      library, "nursing_informatics|Nurse informaticist: share earning over 100000 USD", &error);
  g_assert_cmpfloat_with_epsilon (pay->share, 60, 1e-9);
  g_assert_cmpint (pay->low, ==, 10000000);
  g_assert_cmpint (pay->point, ==, ROUNDS_MONEY_UNSET);
  g_assert_null (rounds_destination_pay_library_find (library, "payer|Nobody", &error));
  g_assert_null (rounds_destination_pay_library_find (library, "no bar", &error));
  g_assert_no_error (error);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/destination-pay/every-row", test_every_row);
  g_test_add_func ("/destination-pay/find", test_find);
  return g_test_run ();
}

/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "rounds-hourly.h"
#include "rounds-money.h"
#include "rounds-year-pay.h"

typedef struct
{
  RoundsWorkTime time;
  double hours;
  gint64 cents_per_hour;
} HourlyCase;

/* The steps of the worked example on hcplive.com (48 weeks), for a pay of $250,000. */
static void
test_oracle (void)
{
  const HourlyCase cases[] = {
    { { 45, NAN, NAN, NAN, 48, NAN }, 2160, 11574 }, { { 45, 5, NAN, NAN, 48, NAN }, 2400, 10417 },
    { { 45, 5, 1.25, NAN, 48, NAN }, 2460, 10163 },  { { 45, 5, 1.25, 5, 48, NAN }, 2700, 9259 },
    { { 45, 5, 1.25, 5, 48, 100 }, 2800, 8929 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double hours = rounds_hourly_real_hours (&cases[i].time);

      g_assert_cmpfloat_with_epsilon (hours, cases[i].hours, 1e-9);
      g_assert_cmpint (rounds_hourly_rate (25000000, hours), ==, cases[i].cents_per_hour);
    }
}

static void
test_unknown (void)
{
  const RoundsWorkTime no_weeks = { 40, 1, 1, 1, NAN, 1 };
  const RoundsWorkTime no_schedule = { NAN, 1, 1, 1, 48, 1 };

  g_assert_true (isnan (rounds_hourly_real_hours (&no_weeks)));
  g_assert_true (isnan (rounds_hourly_real_hours (&no_schedule)));
  g_assert_cmpint (rounds_hourly_rate (100, NAN), ==, ROUNDS_MONEY_UNSET);
  g_assert_cmpint (rounds_hourly_rate (100, 0), ==, ROUNDS_MONEY_UNSET);
  g_assert_cmpint (rounds_hourly_rate (ROUNDS_MONEY_UNSET, 100), ==, ROUNDS_MONEY_UNSET);
}

/* A nurse at $45: three twelve-hour shifts in 48 weeks, 36 × 48 = 1,728 hours and $77,760. */
#define SHIFTS_PAY 7776000
#define SHIFTS_HOURS 1728

typedef struct
{
  const char *title;
  RoundsIncomeTerms line; /* beside the shifts */
  RoundsWorkTime time; /* beside the 36 hours in 48 weeks */
  double hours; /* that it adds */
  gint64 pay;
} KindCase;

#define LINE(...) .line = { __VA_ARGS__ }, .time = NONE
#define NONE { NAN, NAN, NAN, NAN, NAN, NAN }
#define NO_LINE .line = { .kind = ROUNDS_INCOME_BONUS }

static const KindCase kind_cases[] = {
  { "overtime: 4 h × 48 at $45 × 1.5", LINE (ROUNDS_INCOME_OVERTIME, 4500, 4, 48, .share = NAN),
    192, 1296000 },
  { "overtime of 52 weeks, while nobody has said",
    LINE (ROUNDS_INCOME_OVERTIME, 4500, 4, NAN, .share = 200), 208, 1872000 },
  { "nights: $6 more for 12 of the 36 hours, 48 weeks",
    LINE (ROUNDS_INCOME_DIFFERENTIAL, 600, 12, 48), 0, 345600 },
  { "per diem: 10 h a month at $60", LINE (ROUNDS_INCOME_PER_DIEM, 6000, 10), 120, 720000 },
  { "bonus", LINE (ROUNDS_INCOME_BONUS, 500000), 0, 500000 },
  { "8 h more of regular pay than the schedule has, × 48",
    LINE (ROUNDS_INCOME_HOURLY_W2, 4500, 8, 48), 384, 1728000 },
  { "projects beside it: 2 a month of 4 h",
    LINE (ROUNDS_INCOME_PROJECT_1099, 25000, 2, .shift_hours = 4), 96, 600000 },
  { "with a salary the schedule is all", LINE (ROUNDS_INCOME_SALARY, 1000000), 0, 1000000 },
  { "charting at home: 1 h × 48", NO_LINE, { NAN, 1, NAN, NAN, NAN, NAN }, 48, 0 },
  { "call: 2 weighted h × 48", NO_LINE, { NAN, NAN, 2, NAN, NAN, NAN }, 96, 0 },
  { "commute: 5 h × 48", NO_LINE, { NAN, NAN, NAN, 5, NAN, NAN }, 240, 0 },
  { "unpaid CME", NO_LINE, { NAN, NAN, NAN, NAN, NAN, 20 }, 20, 0 },
};

static void
compute (const RoundsIncomeTerms *lines, guint n_lines, const RoundsWorkTime *time,
         RoundsYearPay *pay)
{
  g_autoptr (GError) error = NULL;
  RoundsTaxTables *tables = rounds_tax_tables_new (2026);
  const RoundsYearPayInput input = {
    .lines = lines, .n_lines = n_lines, .time = *time, .state = ROUNDS_TAX_STATE_ABROAD
  };

  g_assert_true (rounds_year_pay_compute (&input, tables, pay, &error));
  g_assert_no_error (error);
  rounds_tax_tables_unref (tables);
}

/* What pay counts, and what hours count, of everything that a week may hold. */
static void
test_kinds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kind_cases); i++)
    {
      const KindCase *expected = &kind_cases[i];
      RoundsIncomeTerms lines[2] = { { .kind = ROUNDS_INCOME_SHIFTS,
                                       .amount = 4500,
                                       .quantity = 3,
                                       .weeks = 48,
                                       .shift_hours = 12 },
                                     expected->line };
      RoundsWorkTime time = expected->time;
      g_auto (RoundsYearPay) pay = { 0 };

      time.scheduled = 36;
      time.weeks = 48;
      g_test_message ("%s", expected->title);
      compute (lines, 2, &time, &pay);
      g_assert_cmpfloat_with_epsilon (pay.real_hours, SHIFTS_HOURS + expected->hours, 1e-9);
      g_assert_cmpint (pay.gross, ==, SHIFTS_PAY + expected->pay);
      g_assert_cmpint (
          pay.gross_per_hour, ==,
          rounds_hourly_rate (SHIFTS_PAY + expected->pay, SHIFTS_HOURS + expected->hours));
    }
}

/* The nurse with it all: pay 77,760 + 12,960 overtime + 3,456 nights = 94,176; hours 1,728 + 192
 * overtime + 48 charting + 240 commute = 2,208; $42.65 an hour. Over the 2,016 hours without the
 * overtime it would be $46.71. */
static void
test_nurse (void)
{
  const RoundsIncomeTerms lines[] = {
    { .kind = ROUNDS_INCOME_SHIFTS, .amount = 4500, .quantity = 3, .weeks = 48, .shift_hours = 12 },
    { .kind = ROUNDS_INCOME_OVERTIME, .amount = 4500, .quantity = 4, .weeks = 48, .share = NAN },
    { .kind = ROUNDS_INCOME_DIFFERENTIAL, .amount = 600, .quantity = 12, .weeks = 48 },
  };
  const RoundsWorkTime time = { 36, 1, NAN, 5, 48, NAN };
  g_auto (RoundsYearPay) pay = { 0 };

  compute (lines, G_N_ELEMENTS (lines), &time, &pay);
  g_assert_cmpint (pay.gross, ==, 9417600);
  g_assert_cmpfloat_with_epsilon (pay.real_hours, 2208, 1e-9);
  g_assert_cmpint (pay.gross_per_hour, ==, 4265);
}

/* Without a schedule each line says its own hours; where one cannot, nobody knows the sum. */
static void
test_no_schedule (void)
{
  static const struct
  {
    RoundsIncomeTerms line;
    double hours;
  } cases[] = {
    { { ROUNDS_INCOME_SHIFTS, 4500, 3, 48, .shift_hours = NAN }, 1728 },
    { { ROUNDS_INCOME_HOURLY_1099, 4500, 10, NAN }, 520 },
    { { ROUNDS_INCOME_PROJECT_1099, 25000, 4, .shift_hours = 2.5 }, 120 },
    { { ROUNDS_INCOME_PROJECT_1099, 25000, 4, .shift_hours = NAN }, NAN },
    { { ROUNDS_INCOME_SALARY, 9000000 }, NAN },
    { { ROUNDS_INCOME_WRVU, 9000000, 5000 }, NAN },
  };
  const RoundsWorkTime time = { NAN, NAN, NAN, 2, 48, NAN };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (RoundsYearPay) pay = { 0 };

      compute (&cases[i].line, 1, &time, &pay);
      if (isnan (cases[i].hours))
        {
          g_assert_true (isnan (pay.real_hours));
          g_assert_cmpint (pay.gross_per_hour, ==, ROUNDS_MONEY_UNSET);
        }
      else
        g_assert_cmpfloat_with_epsilon (pay.real_hours, cases[i].hours + 96, 1e-9);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hourly/oracle", test_oracle);
  g_test_add_func ("/hourly/unknown", test_unknown);
  g_test_add_func ("/hourly/kinds", test_kinds);
  g_test_add_func ("/hourly/nurse", test_nurse);
  g_test_add_func ("/hourly/no-schedule", test_no_schedule);
  return g_test_run ();
}

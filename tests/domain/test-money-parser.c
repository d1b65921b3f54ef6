/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>

#include "rounds-money-parser.h"
#include "rounds-money.h"

/* NNBSP and the typographic apostrophe, as glibc's locales write them. */
static const RoundsMoneyStyle en_US = { '.', ',', "$", 0 };
static const RoundsMoneyStyle de_DE = { ',', '.', "€", 0 };
static const RoundsMoneyStyle fr_FR = { ',', 0x202f, "€", 0 };
static const RoundsMoneyStyle de_CH = { '.', 0x2019, "CHF", 0 };
static const RoundsMoneyStyle en_IN = { '.', ',', "₹", 2 };

#define EMPTY ROUNDS_MONEY_FAULT_EMPTY
#define BAD ROUNDS_MONEY_FAULT_NOT_A_NUMBER
#define UNCLEAR ROUNDS_MONEY_FAULT_AMBIGUOUS
#define LARGE ROUNDS_MONEY_FAULT_OUT_OF_RANGE
#define OTHER ROUNDS_MONEY_FAULT_CURRENCY

typedef struct
{
  const RoundsMoneyStyle *style;
  const char *text;
  RoundsMoneyFault fault;
  gint64 cents;
  RoundsMoneyPeriod period;
} ParseCase;

static const ParseCase cases[] = {
  /* The same text in four locales. */
  { &en_US, "120,000", 0, 12000000, 0 },
  { &de_DE, "120.000", 0, 12000000, 0 },
  { &fr_FR, "120\u202f000", 0, 12000000, 0 },
  { &de_CH, "120\u2019000", 0, 12000000, 0 },
  { &en_US, "1,234.56", 0, 123456, 0 },
  { &de_DE, "1.234,56", 0, 123456, 0 },
  { &fr_FR, "1\u202f234,56", 0, 123456, 0 },
  { &de_CH, "1\u2019234.56", 0, 123456, 0 },
  /* What cannot be told apart is asked for. */
  { &en_US, "1.234", UNCLEAR, 0, 0 },
  { &en_US, "120.000", UNCLEAR, 0, 0 },
  { &de_DE, "1,234", UNCLEAR, 0, 0 },
  { &fr_FR, "1,234", UNCLEAR, 0, 0 },
  { &fr_FR, "1.234", UNCLEAR, 0, 0 },
  { &de_CH, "1.234", UNCLEAR, 0, 0 },
  { &de_CH, "1,234", UNCLEAR, 0, 0 },
  /* Another locale's marks, where they can mean only one thing. */
  { &en_US, "9,99", 0, 999, 0 },
  { &de_DE, "9.99", 0, 999, 0 },
  { &en_US, "1.234,56", 0, 123456, 0 },
  { &de_DE, "1,234.56", 0, 123456, 0 },
  { &en_US, "1.234.567", 0, 123456700, 0 },
  { &de_DE, "1,234,567", 0, 123456700, 0 },
  { &de_DE, "2,5", 0, 250, 0 },
  { &en_US, "2,5", 0, 250, 0 },
  { &de_DE, "1234.5", 0, 123450, 0 },
  { &fr_FR, "1\u00a0234.50", 0, 123450, 0 },
  /* Spaces of any kind and apostrophes group everywhere. */
  { &en_US, "120 000", 0, 12000000, 0 },
  { &en_US, "120\u00a0000", 0, 12000000, 0 },
  { &en_US, "1\u2009234\u2009567", 0, 123456700, 0 },
  { &de_DE, "1'234'567", 0, 123456700, 0 },
  { &en_US, "1'234.567", BAD, 0, 0 },
  { &en_US, "  42  ", 0, 4200, 0 },
  { &fr_FR, "\u00a042\u202f", 0, 4200, 0 },
  /* Letters for thousands and millions. */
  { &en_US, "120k", 0, 12000000, 0 },
  { &en_US, "120 K", 0, 12000000, 0 },
  { &en_US, "1.2M", 0, 120000000, 0 },
  { &de_DE, "1,2M", 0, 120000000, 0 },
  { &en_US, "1.234k", 0, 123400, 0 },
  { &de_DE, "1,234k", 0, 123400, 0 },
  { &en_US, "1,234k", 0, 123400000, 0 },
  { &de_DE, "1.234k", 0, 123400000, 0 },
  { &fr_FR, "1.234k", UNCLEAR, 0, 0 },
  { &en_US, "0.00001k", 0, 1, 0 },
  { &en_US, "0.000001k", BAD, 0, 0 },
  /* Currency before or after. */
  { &en_US, "$250", 0, 25000, 0 },
  { &en_US, "$ 250", 0, 25000, 0 },
  { &en_US, "US$ 250", 0, 25000, 0 },
  { &en_US, "250 USD", 0, 25000, 0 },
  { &de_DE, "250,50 $", 0, 25050, 0 },
  { &de_DE, "250 $", 0, 25000, 0 },
  { &en_US, "$$250", BAD, 0, 0 },
  { &en_US, "$120k", 0, 12000000, 0 },
  { &en_US, "120k$", 0, 12000000, 0 },
  { &fr_FR, "120\u202fk$", 0, 12000000, 0 },
  { &fr_FR, "120\u2009000\u202f$US", 0, 12000000, 0 },
  { &de_CH, "usd 120k", 0, 12000000, 0 },
  { &en_US, "$250€", OTHER, 0, 0 },
  { &en_US, "$-250 CAD", OTHER, 0, 0 },
  /* Thousands and lakhs, as India groups digits; elsewhere such groups are a slip. */
  { &en_IN, "1,20,000", 0, 12000000, 0 },
  { &en_IN, "$1,20,000.50", 0, 12000050, 0 },
  { &en_IN, "12,34,56,789", 0, 12345678900, 0 },
  { &en_IN, "120,000", 0, 12000000, 0 },
  { &en_IN, "1,20,00", BAD, 0, 0 },
  { &en_IN, "1.234", UNCLEAR, 0, 0 },
  /* What it is paid for. */
  { &en_US, "$250/h", 0, 25000, ROUNDS_MONEY_PERIOD_HOUR },
  { &en_US, "250 / h", BAD, 0, 0 },
  { &en_US, "250 /hr", 0, 25000, ROUNDS_MONEY_PERIOD_HOUR },
  { &en_US, "115.74 per hour", 0, 11574, ROUNDS_MONEY_PERIOD_HOUR },
  { &en_US, "$250k/yr", 0, 25000000, ROUNDS_MONEY_PERIOD_YEAR },
  { &en_US, "250,000 a year", 0, 25000000, ROUNDS_MONEY_PERIOD_YEAR },
  { &en_US, "4,000/mo", 0, 400000, ROUNDS_MONEY_PERIOD_MONTH },
  { &de_DE, "85,50/h", 0, 8550, ROUNDS_MONEY_PERIOD_HOUR },
  { &en_US, "/h", BAD, 0, 0 },
  /* Signs. */
  { &en_US, "-5", 0, -500, 0 },
  { &en_US, "\u2212$5", 0, -500, 0 },
  { &en_US, "$-5", 0, -500, 0 },
  { &en_US, "--5", BAD, 0, 0 },
  /* Fractions and beginnings. */
  { &en_US, ".5", 0, 50, 0 },
  { &en_US, "5.", 0, 500, 0 },
  { &en_US, "0.50", 0, 50, 0 },
  { &en_US, "0.125", BAD, 0, 0 },
  { &de_DE, "0.125", BAD, 0, 0 },
  { &de_DE, "0.500", 0, 50, 0 },
  { &de_DE, "0.125k", 0, 12500, 0 },
  { &en_US, "1234.567", BAD, 0, 0 },
  { &en_US, "1234.560", 0, 123456, 0 },
  { &en_US, "007", 0, 700, 0 },
  { &en_US, "0", 0, 0, 0 },
  { &en_US, "\u0661\u0662", 0, 1200, 0 },
  /* Nothing, and what is no amount. */
  { &en_US, "", EMPTY, 0, 0 },
  { &en_US, " \u202f", EMPTY, 0, 0 },
  { &en_US, "abc", BAD, 0, 0 },
  { &en_US, "$", BAD, 0, 0 },
  { &en_US, "k", BAD, 0, 0 },
  { &en_US, ".", BAD, 0, 0 },
  { &en_US, "12a", BAD, 0, 0 },
  { &en_US, "1,23,456", BAD, 0, 0 },
  { &en_US, "12,34.5", BAD, 0, 0 },
  { &en_US, "1,2345.6", BAD, 0, 0 },
  { &en_US, "1.2.3", BAD, 0, 0 },
  { &en_US, "1,234.5.6", BAD, 0, 0 },
  { &en_US, "1,234.56,7", BAD, 0, 0 },
  { &en_US, "1,,234", BAD, 0, 0 },
  { &en_US, ",234", BAD, 0, 0 },
  { &en_US, "1 23", BAD, 0, 0 },
  { &en_US, "1 2 3", BAD, 0, 0 },
  { &en_US, "1.234 567", BAD, 0, 0 },
  { &en_US, "1e5", BAD, 0, 0 },
  { &en_US, "0x10", BAD, 0, 0 },
  { &en_US, "nan", BAD, 0, 0 },
  { &en_US, "inf", BAD, 0, 0 },
  { &en_US, "5\xff", BAD, 0, 0 },
  /* Ten billion and no more. */
  { &en_US, "10,000,000,000", 0, ROUNDS_MONEY_MAX, 0 },
  { &en_US, "10,000,000,000.01", LARGE, 0, 0 },
  { &en_US, "10001M", LARGE, 0, 0 },
  { &en_US, "99999999999999999999999999", LARGE, 0, 0 },
  { &en_US, "-10,000,000,000.01", LARGE, 0, 0 },
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RoundsMoneyEntry entry = { 77, ROUNDS_MONEY_PERIOD_MONTH };
      RoundsMoneyFault fault = rounds_money_parse (cases[i].text, cases[i].style, &entry);

      if (fault != cases[i].fault)
        g_error ("case %u: “%s” gave fault %d", i, cases[i].text, fault);
      if (fault == ROUNDS_MONEY_FAULT_NONE)
        {
          g_assert_cmpint (entry.cents, ==, cases[i].cents);
          g_assert_cmpint (entry.period, ==, cases[i].period);
          continue;
        }
      g_assert_cmpint (entry.cents, ==, 77);
      g_assert_cmpint (entry.period, ==, ROUNDS_MONEY_PERIOD_MONTH);
    }
}

/* Dollars in every way of writing them, and other money that is refused, whatever the locale. */
static void
test_currencies (void)
{
  static const RoundsMoneyStyle *const styles[] = { &en_US, &de_DE, &fr_FR, &de_CH, &en_IN };
  static const char *const dollars[] = { "120k",    "$120k",       "120k$",    "120k $",
                                         "120 k$",  "US$120k",     "USD 120k", "120k USD",
                                         "120kUSD", "$\u2009120k", "120000$",  "120\u202f000 $" };
  static const char *const foreign[] = { "120k€",   "€120k",   "120 k€",   "120k EUR", "120kEUR",
                                         "eur 120", "CA$120k", "120k CA$", "120kCA$",  "C$120",
                                         "£120k",   "120k£/h", "CHF 120k", "120k CHF", "₹120",
                                         "120 kr",  "Rs. 120", "Fr. 120",  "R$ 120",   "¥120" };

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    {
      RoundsMoneyEntry entry = { 77, ROUNDS_MONEY_PERIOD_NOT_SAID };

      for (guint j = 0; j < G_N_ELEMENTS (foreign); j++)
        if (rounds_money_parse (foreign[j], styles[i], &entry) != OTHER || entry.cents != 77)
          g_error ("style %u takes “%s”", i, foreign[j]);
      for (guint j = 0; j < G_N_ELEMENTS (dollars); j++, entry.cents = 77)
        if (rounds_money_parse (dollars[j], styles[i], &entry) != 0 || entry.cents != 12000000)
          g_error ("style %u does not take “%s”", i, dollars[j]);
    }
}

/* What the program writes it reads back as the same amount, in every locale. */
static void
test_round_trip (void)
{
  const RoundsMoneyStyle *styles[] = { &en_US, &de_DE, &fr_FR, &de_CH, &en_IN };
  g_autoptr (GRand) rand = g_rand_new_with_seed (42);

  for (guint i = 0; i < 4000; i++)
    {
      const RoundsMoneyStyle *style = styles[i % G_N_ELEMENTS (styles)];
      gint64 most = i % 3 == 0 ? ROUNDS_MONEY_MAX : 300000000;
      gint64 cents = (gint64) g_rand_double_range (rand, (double) -most, (double) most);
      g_autofree char *text =
          rounds_money_style_format (style, i % 2 == 0 ? cents : cents / 100 * 100);
      RoundsMoneyEntry entry;

      g_assert_cmpint (rounds_money_parse (text, style, &entry), ==, ROUNDS_MONEY_FAULT_NONE);
      g_assert_cmpint (entry.cents, ==, i % 2 == 0 ? cents : cents / 100 * 100);
    }
}

static void
test_format (void)
{
  const struct
  {
    const RoundsMoneyStyle *style;
    gint64 cents;
    const char *text;
  } texts[] = {
    { &en_US, 12000000, "120,000" },
    { &en_US, -123456, "-1,234.56" },
    { &en_US, 5, "0.05" },
    { &de_DE, 123456, "1.234,56" },
    { &fr_FR, 100000, "1\u202f000" },
    { &de_CH, 99900, "999" },
    { &en_IN, 12000000, "1,20,000" },
    { &en_IN, 1234567890, "1,23,45,678.90" },
    { &en_US, 0, "0" },
    { &en_US, ROUNDS_MONEY_UNSET, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *text = rounds_money_style_format (texts[i].style, texts[i].cents);

      g_assert_cmpstr (text, ==, texts[i].text);
    }
}

static void
test_faults_are_said (void)
{
  g_assert_null (rounds_money_fault_to_text (ROUNDS_MONEY_FAULT_NONE, &de_DE));
  for (int fault = EMPTY; fault <= (int) OTHER; fault++)
    {
      g_autofree char *text = rounds_money_fault_to_text ((RoundsMoneyFault) fault, &de_DE);

      g_assert_cmpstr (text, !=, "");
    }
}

/* The C library's own locales give the styles above. */
static void
test_locales (void)
{
  const struct
  {
    const char *locale;
    gunichar decimal, grouping;
    const char *currency;
    guint outer_group;
  } locales[] = {
    { "C", '.', ',', "$", 0 },
    { "en_US.UTF-8", '.', ',', "$", 0 },
    { "de_DE.UTF-8", ',', '.', "€", 0 },
    { "fr_FR.UTF-8", ',', 0x202f, "€", 0 },
    { "de_CH.UTF-8", '.', 0x2019, "CHF", 0 },
    { "en_IN.UTF-8", '.', ',', "₹", 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      RoundsMoneyStyle style;

      g_assert_nonnull (setlocale (LC_ALL, locales[i].locale));
      rounds_money_style_init_from_locale (&style);
      g_assert_cmphex (style.decimal, ==, locales[i].decimal);
      g_assert_cmphex (style.grouping, ==, locales[i].grouping);
      g_assert_cmpstr (style.currency, ==, locales[i].currency);
      g_assert_cmpuint (style.outer_group, ==, locales[i].outer_group);
    }
  setlocale (LC_ALL, "C.UTF-8");
}

/* What the C library writes for the program is read back, also where a locale has other marks for
 * money than for numbers. */
static void
test_locales_round_trip (void)
{
  static const char *const locales[] = {
    "C.UTF-8",     "en_US.UTF-8", "de_DE.UTF-8", "de_AT.UTF-8", "de_CH.UTF-8", "fr_FR.UTF-8",
    "en_IN.UTF-8", "es_ES.UTF-8", "es_MX.UTF-8", "pt_BR.UTF-8", "pl_PL.UTF-8", "sv_SE.UTF-8"
  };

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    for (gint64 cents = 199; cents < ROUNDS_MONEY_MAX / 10; cents = cents * 7 + 3)
      {
        g_autofree char *text = NULL;
        RoundsMoneyStyle style;
        RoundsMoneyEntry entry;

        g_assert_nonnull (setlocale (LC_ALL, locales[i]));
        rounds_money_style_init_from_locale (&style);
        text = g_strdup_printf ("$%'.2f", rounds_money_to_dollars (cents));
        if (rounds_money_parse (text, &style, &entry) != ROUNDS_MONEY_FAULT_NONE)
          g_error ("%s: “%s” is not read", locales[i], text);
        g_assert_cmpint (entry.cents, ==, cents);
      }
  setlocale (LC_ALL, "C.UTF-8");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/money-parser/parse", test_parse);
  g_test_add_func ("/money-parser/currencies", test_currencies);
  g_test_add_func ("/money-parser/round-trip", test_round_trip);
  g_test_add_func ("/money-parser/format", test_format);
  g_test_add_func ("/money-parser/faults-are-said", test_faults_are_said);
  g_test_add_func ("/money-parser/locales", test_locales);
  g_test_add_func ("/money-parser/locales-round-trip", test_locales_round_trip);
  return g_test_run ();
}

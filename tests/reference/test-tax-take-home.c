/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "tax-case.h"

/* Take-home of 2026, each step computed by hand from the published tables; the title of a case is
 * its federal step and, behind the semicolon, its state's.
 *
 * Federal brackets: Rev. Proc. 2025-32 section 4.01; standard deduction 16,100, 32,200, 24,150: its
 * section 4.14; child tax credit 2,200 a child: 26 USC 24(h). Social Security, 6.2 % of up to
 * 184,500: 26 USC 3101(a) and the Social Security Administration's contribution and benefit base.
 * Medicare, 1.45 %: 26 USC 3101(b)(1); 0.9 % over 200,000, on a joint return 250,000, on a separate
 * one 125,000: 26 USC 3101(b)(2).
 *
 * No income tax on wages: Texas, Florida, Tennessee, Wyoming, Nevada. Pennsylvania 3.07 %, nothing
 * deducted: 72 P.S. 7302; unemployment contribution 0.07 %: 43 P.S. 781.4. Indiana 2.95 % after
 * 1,000 a person and 1,500 a dependent child: IC 6-3-2-1, 6-3-1-3.5. North Carolina 3.99 % after
 * 12,750, 25,500, 19,125: N.C.G.S. 105-153.7, 153.5. Arizona 2.5 % after 15,750, 31,500, 125 a
 * child: A.R.S. 43-1011, 43-1041, 43-1073.01. Georgia 4.99 % after 15,000 or 30,000 and 5,000 a
 * dependent, 250 a child under 6: O.C.G.A. 48-7-20, 48-7-26, 48-7-27 as amended by HB 463. Virginia
 * 2, 3, 5 and 5.75 % after 8,750 or 17,500 and 930 a person: Va. Code 58.1-320, 58.1-322.03.
 * Iowa 3.8 % of federal taxable income less 40 a person: Iowa Code 422.5, 422.12. North Dakota 1.95
 * % and 2.5 % of federal taxable income: N.D.C.C. 57-38-30.3. Massachusetts 5 % after 2,000 of
 * Social Security and Medicare, 4,400, 8,800 or 6,800 and 1,000 a dependent, 440 a child: M.G.L. c.
 * 62 s. 3, 4, 6; paid leave 0.46 % of up to the Social Security base: M.G.L. c. 175M s. 6. */
typedef struct
{
  const char *title;
  RoundsTaxHousehold household;
  double taxes[6]; /* federal, Social Security, Medicare, additional Medicare, payroll, state */
  double take_home;
} TakeHomeCase;

static const TakeHomeCase cases[] = {
  { "1,240 + 12 % of 31,500",
    ONE (SINGLE, "TX", 0, 0, .wages = 60000),
    { 5020, 3720, 870, 0, 0, 0 },
    50390 },
  { "5,800 + 22 % of 33,500",
    ONE (SINGLE, "TX", 0, 0, .wages = 100000),
    { 13170, 6200, 1450, 0, 0, 0 },
    79180 },
  { "17,966 + 24 % of 28,200",
    ONE (SINGLE, "TX", 0, 0, .wages = 150000),
    { 24734, 9300, 2175, 0, 0, 0 },
    113791 },
  { "41,024 + 32 % of 32,125",
    ONE (SINGLE, "TX", 0, 0, .wages = 250000),
    { 51304, 11439, 3625, 450, 0, 0 },
    183182 },
  { "58,448 + 35 % of 147,675",
    ONE (SINGLE, "TX", 0, 0, .wages = 420000),
    { 110134.25, 11439, 6090, 1980, 0, 0 },
    290356.75 },
  { "192,979.25 + 37 % of 43,300",
    ONE (SINGLE, "TX", 0, 0, .wages = 700000),
    { 209000.25, 11439, 10150, 4500, 0, 0 },
    464910.75 },
  { "2,480 + 12 % of 63,000",
    ONE (JOINT, "FL", 0, 0, .wages = 120000),
    { 10040, 7440, 1740, 0, 0, 0 },
    100780 },
  { "11,600 + 22 % of 67,000",
    ONE (JOINT, "FL", 0, 0, .wages = 200000),
    { 26340, 11439, 2900, 0, 0, 0 },
    159321 },
  { "35,932 + 24 % of 56,400",
    ONE (JOINT, "FL", 0, 0, .wages = 300000),
    { 49468, 11439, 4350, 450, 0, 0 },
    234293 },
  { "82,048 + 32 % of 14,250",
    ONE (JOINT, "FL", 0, 0, .wages = 450000),
    { 86608, 11439, 6525, 1800, 0, 0 },
    343628 },
  { "116,896 + 35 % of 55,350",
    ONE (JOINT, "FL", 0, 0, .wages = 600000),
    { 136268.5, 11439, 8700, 3150, 0, 0 },
    440442.5 },
  { "206,583.50 + 37 % of 99,100",
    ONE (JOINT, "FL", 0, 0, .wages = 900000),
    { 243250.5, 11439, 13050, 5850, 0, 0 },
    626410.5 },
  { "1,770 + 12 % of 38,150",
    ONE (HOH, "TN", 0, 0, .wages = 80000),
    { 6348, 4960, 1160, 0, 0, 0 },
    67532 },
  { "16,155 + 24 % of 150",
    ONE (HOH, "TN", 0, 0, .wages = 130000),
    { 16191, 8060, 1885, 0, 0, 0 },
    103864 },
  { "16,155 + 24 % of 80,150",
    ONE (HOH, "TN", 0, 0, .wages = 210000),
    { 35391, 11439, 3045, 90, 0, 0 },
    160035 },
  { "56,631 + 35 % of 49,650",
    ONE (HOH, "TN", 0, 0, .wages = 330000),
    { 74008.5, 11439, 4785, 1170, 0, 0 },
    238597.5 },
  { "5,800 + 22 % of 23,500",
    ONE (SEPARATE, "WY", 0, 0, .wages = 90000),
    { 10970, 5580, 1305, 0, 0, 0 },
    72145 },
  { "17,966 + 24 % of 58,200",
    ONE (SEPARATE, "WY", 0, 0, .wages = 180000),
    { 31934, 11160, 2610, 495, 0, 0 },
    133801 },
  { "58,448 + 35 % of 17,675",
    ONE (SEPARATE, "WY", 0, 0, .wages = 290000),
    { 64634.25, 11439, 4205, 1485, 0, 0 },
    208236.75 },
  { "103,291.75 + 37 % of 99,550",
    ONE (SEPARATE, "WY", 0, 0, .wages = 500000),
    { 140125.25, 11439, 7250, 3375, 0, 0 },
    337810.75 },
  { "2,480 + 12 % of 73,000 - 4,400",
    ONE (JOINT, "NV", 1, 1, .wages = 130000),
    { 6840, 8060, 1885, 0, 0, 0 },
    113215 },
  { "11,600 + 22 % of 107,000 - 4,400",
    ONE (JOINT, "NV", 1, 1, .wages = 240000),
    { 30740, 11439, 3480, 0, 0, 0 },
    194341 },
  { "35,932 + 24 % of 136,400 - 4,400",
    ONE (JOINT, "NV", 1, 1, .wages = 380000),
    { 64268, 11439, 5510, 1170, 0, 0 },
    297613 },
  { "5,800 + 22 % of 23,500; 3.07 % of 90,000",
    ONE (SINGLE, "PA", 0, 0, .wages = 90000),
    { 10970, 5580, 1305, 0, 63, 2763 },
    69319 },
  { "17,966 + 24 % of 93,200; 3.07 % of 215,000",
    ONE (SINGLE, "PA", 0, 0, .wages = 215000),
    { 40334, 11439, 3117.5, 135, 150.5, 6600.5 },
    153223.5 },
  { "35,932 + 24 % of 16,400; 3.07 % of 260,000",
    ONE (JOINT, "PA", 0, 0, .wages = 260000),
    { 39868, 11439, 3770, 90, 182, 7982 },
    196669 },
  { "5,800 + 22 % of 23,500; 2.95 % of 89,000",
    ONE (SINGLE, "IN", 0, 0, .wages = 90000),
    { 10970, 5580, 1305, 0, 0, 2625.5 },
    69519.5 },
  { "17,966 + 24 % of 93,200; 2.95 % of 214,000",
    ONE (SINGLE, "IN", 0, 0, .wages = 215000),
    { 40334, 11439, 3117.5, 135, 0, 6313 },
    153661.5 },
  { "35,932 + 24 % of 16,400; 2.95 % of 258,000",
    ONE (JOINT, "IN", 0, 0, .wages = 260000),
    { 39868, 11439, 3770, 90, 0, 7611 },
    197222 },
  { "5,800 + 22 % of 26,250; 3.99 % of 80,000",
    ONE (SINGLE, "NC", 0, 0, .wages = 92750),
    { 11575, 5750.5, 1344.88, 0, 0, 3192 },
    70887.62 },
  { "17,966 + 24 % of 90,950; 3.99 % of 200,000",
    ONE (SINGLE, "NC", 0, 0, .wages = 212750),
    { 39794, 11439, 3084.88, 114.75, 0, 7980 },
    150337.37 },
  { "35,932 + 24 % of 21,900; 3.99 % of 240,000",
    ONE (JOINT, "NC", 0, 0, .wages = 265500),
    { 41188, 11439, 3849.75, 139.5, 0, 9576 },
    199307.75 },
  { "5,800 + 22 % of 23,500; 2.5 % of 74,250",
    ONE (SINGLE, "AZ", 0, 0, .wages = 90000),
    { 10970, 5580, 1305, 0, 0, 1856.25 },
    70288.75 },
  { "17,966 + 24 % of 93,200; 2.5 % of 199,250",
    ONE (SINGLE, "AZ", 0, 0, .wages = 215000),
    { 40334, 11439, 3117.5, 135, 0, 4981.25 },
    154993.25 },
  { "35,932 + 24 % of 16,400; 2.5 % of 228,500",
    ONE (JOINT, "AZ", 0, 0, .wages = 260000),
    { 39868, 11439, 3770, 90, 0, 5712.5 },
    199120.5 },
  { "5,800 + 22 % of 23,500; 4.99 % of 75,000",
    ONE (SINGLE, "GA", 0, 0, .wages = 90000),
    { 10970, 5580, 1305, 0, 0, 3742.5 },
    68402.5 },
  { "17,966 + 24 % of 93,200; 4.99 % of 200,000",
    ONE (SINGLE, "GA", 0, 0, .wages = 215000),
    { 40334, 11439, 3117.5, 135, 0, 9980 },
    149994.5 },
  { "35,932 + 24 % of 16,400; 4.99 % of 230,000",
    ONE (JOINT, "GA", 0, 0, .wages = 260000),
    { 39868, 11439, 3770, 90, 0, 11477 },
    193356 },
  { "5,800 + 22 % of 23,500; 720 + 5.75 % of 63,320",
    ONE (SINGLE, "VA", 0, 0, .wages = 90000),
    { 10970, 5580, 1305, 0, 0, 4360.9 },
    67784.1 },
  { "17,966 + 24 % of 93,200; 720 + 5.75 % of 188,320",
    ONE (SINGLE, "VA", 0, 0, .wages = 215000),
    { 40334, 11439, 3117.5, 135, 0, 11548.4 },
    148426.1 },
  { "35,932 + 24 % of 16,400; 720 + 5.75 % of 223,640",
    ONE (JOINT, "VA", 0, 0, .wages = 260000),
    { 39868, 11439, 3770, 90, 0, 13579.3 },
    191253.7 },
  { "5,800 + 22 % of 23,500; 3.8 % of 73,900 - 40",
    ONE (SINGLE, "IA", 0, 0, .wages = 90000),
    { 10970, 5580, 1305, 0, 0, 2768.2 },
    69376.8 },
  { "17,966 + 24 % of 93,200; 3.8 % of 198,900 - 40",
    ONE (SINGLE, "IA", 0, 0, .wages = 215000),
    { 40334, 11439, 3117.5, 135, 0, 7518.2 },
    152456.3 },
  { "35,932 + 24 % of 16,400; 3.8 % of 227,800 - 80",
    ONE (JOINT, "IA", 0, 0, .wages = 260000),
    { 39868, 11439, 3770, 90, 0, 8576.4 },
    196256.6 },
  { "41,024 + 32 % of 49,125; 3,915.60 + 2.5 % of 550",
    ONE (SINGLE, "ND", 0, 0, .wages = 267000),
    { 56744, 11439, 3871.5, 603, 0, 3929.35 },
    190413.15 },
  { "41,024 + 32 % of 49,125; 3,915.60 + 2.5 % of 550",
    ONE (SINGLE, "ND", 0, 0, .wages = 267000),
    { 56744, 11439, 3871.5, 603, 0, 3929.35 },
    190413.15 },
  { "35,932 + 24 % of 16,400; 1.95 % of 145,000",
    ONE (JOINT, "ND", 0, 0, .wages = 260000),
    { 39868, 11439, 3770, 90, 0, 2827.5 },
    202005.5 },
  { "5,800 + 22 % of 23,500; 5 % of 83,600",
    ONE (SINGLE, "MA", 0, 0, .wages = 90000),
    { 10970, 5580, 1305, 0, 414, 4180 },
    67551 },
  { "17,966 + 24 % of 93,200; 5 % of 208,600",
    ONE (SINGLE, "MA", 0, 0, .wages = 215000),
    { 40334, 11439, 3117.5, 135, 848.7, 10430 },
    148695.8 },
  { "35,932 + 24 % of 16,400; 5 % of 249,200",
    ONE (JOINT, "MA", 0, 0, .wages = 260000),
    { 39868, 11439, 3770, 90, 848.7, 12460 },
    191524.3 },
  { "11,600 + 22 % of 47,000 - 4,400; 3.07 % of 180,000",
    ONE (JOINT, "PA", 1, 1, .wages = 180000),
    { 17540, 11160, 2610, 0, 126, 5526 },
    143038 },
  { "11,600 + 22 % of 47,000 - 4,400; 2.95 % of 173,000",
    ONE (JOINT, "IN", 1, 1, .wages = 180000),
    { 17540, 11160, 2610, 0, 0, 5103.5 },
    143586.5 },
  { "11,600 + 22 % of 47,000 - 4,400; 4.99 % of 140,000 - 250",
    ONE (JOINT, "GA", 1, 1, .wages = 180000),
    { 17540, 11160, 2610, 0, 0, 6736 },
    141954 },
  { "11,600 + 22 % of 47,000 - 4,400; 2.5 % of 148,500 - 250",
    ONE (JOINT, "AZ", 1, 1, .wages = 180000),
    { 17540, 11160, 2610, 0, 0, 3462.5 },
    145227.5 },
  { "11,600 + 22 % of 47,000 - 4,400; 3.8 % of 147,800 - 160",
    ONE (JOINT, "IA", 1, 1, .wages = 180000),
    { 17540, 11160, 2610, 0, 0, 5456.4 },
    143233.6 },
  { "11,600 + 22 % of 47,000 - 4,400; 720 + 5.75 % of 141,780",
    ONE (JOINT, "VA", 1, 1, .wages = 180000),
    { 17540, 11160, 2610, 0, 0, 8872.35 },
    139817.65 },
  { "11,600 + 22 % of 47,000 - 4,400; 5 % of 167,200 - 880",
    ONE (JOINT, "MA", 1, 1, .wages = 180000),
    { 17540, 11160, 2610, 0, 828, 7480 },
    140382 },
  { "11,600 + 22 % of 52,500 - 4,400; 3.99 % of 160,000",
    ONE (JOINT, "NC", 1, 1, .wages = 185500),
    { 18750, 11439, 2689.75, 0, 0, 6384 },
    146237.25 },
  { "7,740 + 22 % of 28,400; 2.95 % of 119,000",
    ONE (HOH, "IN", 0, 0, .wages = 120000),
    { 13988, 7440, 1740, 0, 0, 3510.5 },
    93321.5 },
  { "7,740 + 22 % of 28,400; 4.99 % of 105,000",
    ONE (HOH, "GA", 0, 0, .wages = 120000),
    { 13988, 7440, 1740, 0, 0, 5239.5 },
    91592.5 },
  { "7,740 + 22 % of 27,525; 3.99 % of 100,000",
    ONE (HOH, "NC", 0, 0, .wages = 119125),
    { 13795.5, 7385.75, 1727.31, 0, 0, 3990 },
    92226.44 },
  { "7,740 + 22 % of 28,400; 720 + 5.75 % of 93,320",
    ONE (HOH, "VA", 0, 0, .wages = 120000),
    { 13988, 7440, 1740, 0, 0, 6085.9 },
    90746.1 },
  { "17,966 + 24 % of 28,200; 3.07 % of 150,000",
    ONE (SEPARATE, "PA", 0, 0, .wages = 150000),
    { 24734, 9300, 2175, 225, 105, 4605 },
    108856 },
  { "17,966 + 24 % of 28,200; 2.5 % of 134,250",
    ONE (SEPARATE, "AZ", 0, 0, .wages = 150000),
    { 24734, 9300, 2175, 225, 0, 3356.25 },
    110209.75 },
  { "17,966 + 24 % of 28,200; 3.8 % of 133,900 - 40",
    ONE (SEPARATE, "IA", 0, 0, .wages = 150000),
    { 24734, 9300, 2175, 225, 0, 5048.2 },
    108517.8 },
};

static void
test_take_home (void)
{
  static const char *const figures[] = { "federal_income_tax", "social_security_tax",
                                         "medicare_tax",       "additional_medicare_tax",
                                         "state_payroll_tax",  "state_income_tax" };
  g_autoptr (RoundsTaxLibrary) library = rounds_tax_library_new ();

  g_assert_cmpuint (G_N_ELEMENTS (cases), >=, 60);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const TakeHomeCase *c = &cases[i];
      g_autofree char *title = g_strdup_printf ("%s: %s", c->household.state, c->title);
      g_auto (RoundsTaxResult) result = { 0 };

      tax_case_compute (library, &c->household, &result);
      for (guint j = 0; j < G_N_ELEMENTS (figures); j++)
        tax_case_assert_cents (title, figures[j], tax_case_figure (&result, figures[j]),
                               c->taxes[j]);
      tax_case_assert_cents (title, "take_home", tax_case_figure (&result, "take_home"),
                             c->take_home);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tax-take-home/by-hand", test_take_home);
  return g_test_run ();
}

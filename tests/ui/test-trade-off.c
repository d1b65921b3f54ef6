/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>
#include <math.h>

#include "pay-form.h"
#include "rounds-columns.h"
#include "rounds-compare-view.h"
#include "rounds-gig-model.h"
#include "rounds-gig-terms.h"
#include "rounds-gig-text.h"
#include "rounds-income-line.h"
#include "rounds-pay-model.h"
#include "rounds-pay-terms.h"
#include "rounds-portfolio-page.h"
#include "rounds-profile.h"
#include "rounds-trade-off-dialog.h"
#include "rounds-trade-off-page.h"

static const RoundsGigFigure *
get_figure (PayForm *fixture)
{
  RoundsGigModel *model = rounds_figures_get_model (rounds_session_get_figures (fixture->session),
                                                    ROUNDS_TYPE_GIG_MODEL);

  return rounds_gig_model_find_figure (model,
                                       rounds_record_get_id (ROUNDS_RECORD (fixture->option)));
}

static void
add_terms (PayForm *fixture, RoundsOption *option, gint64 pay)
{
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_PAY_TERMS, "option",
                      rounds_record_get_id (ROUNDS_RECORD (option)), "pay", pay, NULL);
}

static RoundsIncomeLine *
add_gig (PayForm *fixture, const char *label, gint64 rate, double hours)
{
  return rounds_plan_create (fixture->plan, ROUNDS_TYPE_INCOME_LINE, "option",
                             rounds_record_get_id (ROUNDS_RECORD (fixture->option)), "label", label,
                             "kind", ROUNDS_INCOME_HOURLY_1099, "amount", rate, "quantity", hours,
                             "weeks", 50.0, NULL);
}

static gboolean
shows (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child) && shows (child, text))
      return TRUE;
  return FALSE;
}

/* Half of ten search hours lost makes six months twelve. */
static void
test_both_sides (PayForm *fixture, gconstpointer data)
{
  RoundsOption *career = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", "Product",
                                             "path-kind", ROUNDS_PATH_CAREER, NULL);
  GtkWidget *page;

  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state", "TX", NULL);
  add_terms (fixture, fixture->today, 20000000);
  add_terms (fixture, career, 26000000);
  add_gig (fixture, "Review", 15000, 12);
  page = pay_form_show (fixture, rounds_trade_off_page_new (fixture->session, fixture->option));
  g_assert_true (shows (
      page, "Enter how long the search may take, and the hours that the gig takes from it."));
  pay_form_enter (page, "Months of search, without the gig", "6");
  pay_form_enter (page, "Search hours a week, without the gig", "10");
  pay_form_enter (page, "Hours a week that the gig takes from it", "5");
  pay_form_turn_main_loop ();
  g_assert_cmpuint (rounds_plan_count_records (fixture->plan, ROUNDS_TYPE_GIG_TERMS), ==, 1);
  g_assert_cmpfloat_with_epsilon (get_figure (fixture)->trade_off.delay, 6, 1e-9);
  g_assert_cmpint (get_figure (fixture)->input.gig_rate, ==, 15000);
  g_assert_cmpfloat (get_figure (fixture)->input.gig_tax, >, 20);
  g_assert_cmpfloat (get_figure (fixture)->input.gig_tax, <, 60);
  g_assert_cmpint (get_figure (fixture)->trade_off.forgone, >, 0);
  g_assert_true (shows (page, "6 months"));
  g_assert_true (shows (page, "12 months"));
  g_assert_true (shows (page, "Usually stays active and in use"));
  rounds_plan_settle (fixture->plan);
  pay_form_enter (page, "Hours a week that the gig takes from it", "10");
  pay_form_turn_main_loop ();
  g_assert_true (shows (page, "No end: no time is left to search"));
  pay_form_undo (fixture);
  g_assert_true (shows (page, "6 months"));
  pay_form_enter (page, "Rate an hour", "200");
  g_assert_cmpint (get_figure (fixture)->input.gig_rate, ==, 20000);
}

/* One who is already out has no pay of their own to live on during the search. */
static void
test_already_out (PayForm *fixture, gconstpointer data)
{
  RoundsOption *career = rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "name", "Product",
                                             "path-kind", ROUNDS_PATH_CAREER, NULL);

  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state", "TX",
                "situation", ROUNDS_SITUATION_ALREADY_OUT, NULL);
  add_terms (fixture, fixture->today, 20000000);
  add_terms (fixture, career, 26000000);
  add_gig (fixture, "Review", 15000, 12);
  g_assert_cmpint (get_figure (fixture)->input.take_home_now, ==, 0);
  g_assert_cmpint (get_figure (fixture)->trade_off.gig_month, >, 0);
}

static void
test_portfolio (PayForm *fixture, gconstpointer data)
{
  GtkWidget *page =
      pay_form_show (fixture, rounds_portfolio_page_new (fixture->session, fixture->option));
  RoundsIncomeLine *second;

  pay_form_assert_rows (page, "Hours;Pay before tax, a year", FALSE);
  add_gig (fixture, "Review", 10000, 20);
  second = add_gig (fixture, "Expert", 30000, 10);
  pay_form_turn_main_loop ();
  pay_form_assert_rows (page, "Review;Expert;Hours;Pay before tax, a year", TRUE);
  g_assert_true (shows (page, "$250,000")); /* 20 × 100 × 50 + 10 × 300 × 50 */
  g_assert_true (shows (page, "10 hours a week"));
  pay_form_enter (page, "Pay to reach, before tax", "200k");
  pay_form_turn_main_loop ();
  g_assert_true (get_figure (fixture)->portfolio.reached);
  g_assert_cmpfloat_with_epsilon (get_figure (fixture)->portfolio.hours, 20, 1e-6);
  g_object_set (second, "cap", 4.0, NULL);
  pay_form_turn_main_loop ();
  g_assert_cmpint (get_figure (fixture)->portfolio.shortfall, ==, 4000000);
  g_assert_true (shows (page, "$40,000"));
  pay_form_enter (page, "Most hours a week; empty for 40", "14");
  pay_form_turn_main_loop ();
  g_assert_true (get_figure (fixture)->portfolio.full);
}

/* The portfolio and the year of the job print the same pay, to the cent. */
static void
assert_one_year (PayForm *fixture, gint64 cents)
{
  RoundsPayModel *pay = rounds_figures_get_model (rounds_session_get_figures (fixture->session),
                                                  ROUNDS_TYPE_PAY_MODEL);
  const RoundsPayFigure *year =
      rounds_pay_model_find_figure (pay, rounds_record_get_id (ROUNDS_RECORD (fixture->option)));

  g_assert_cmpint (get_figure (fixture)->portfolio.income, ==, cents);
  g_assert_cmpint (get_figure (fixture)->option_year, ==, cents);
  g_assert_cmpint (year->pay.gross, ==, cents);
}

/* A project counts by the hours that it takes, and whole while nobody has said them. */
static void
test_projects (PayForm *fixture, gconstpointer data)
{
  RoundsIncomeLine *line = add_gig (fixture, "Charts", 140000, 2);
  g_autofree char *text = NULL;

  g_object_set (line, "kind", ROUNDS_INCOME_PROJECT_1099, NULL);
  g_assert_cmpuint (get_figure (fixture)->portfolio.n_without_hours, ==, 1);
  assert_one_year (fixture, 12 * 2 * 140000);
  text = rounds_gig_text_dup_line (&g_array_index (get_figure (fixture)->gigs, RoundsGigLine, 0));
  g_assert_nonnull (strstr (text, "hours of a project"));
  g_object_set (line, "shift-hours", 3.0, NULL);
  g_assert_cmpuint (get_figure (fixture)->portfolio.n_without_hours, ==, 0);
  assert_one_year (fixture, 12 * 2 * 140000);
  g_object_set (line, "shift-hours", 4.0, NULL);
  g_assert_cmpint (get_figure (fixture)->portfolio.income, ==, 12 * 2 * 140000);
}

/* A gig is taxed as its line says; a rate that is typed here says it here, 1099 at first. */
static void
test_taxed_as (PayForm *fixture, gconstpointer data)
{
  RoundsIncomeLine *line = add_gig (fixture, "Charts", 140000, 2);
  GtkWidget *page, *row;

  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "state", "TX", NULL);
  add_terms (fixture, fixture->today, 10000000);
  g_object_set (line, "kind", ROUNDS_INCOME_PROJECT_1099, "shift-hours", 4.0, NULL);
  page = pay_form_show (fixture, rounds_trade_off_page_new (fixture->session, fixture->option));
  g_assert_cmpfloat_with_epsilon (get_figure (fixture)->contract_part, 1, 1e-9);
  g_object_set (line, "tax-form", ROUNDS_TAX_FORM_W2, NULL);
  g_assert_cmpfloat_with_epsilon (get_figure (fixture)->contract_part, 0, 1e-9);
  add_gig (fixture, "Review", 35000, 1.92); /* as much a year as two charts a month */
  g_assert_cmpfloat_with_epsilon (get_figure (fixture)->contract_part, 0.5, 1e-3);
  pay_form_assert_rows (page, "Taxed as", FALSE);
  pay_form_enter (page, "Rate an hour", "200");
  pay_form_turn_main_loop ();
  pay_form_assert_rows (page, "Taxed as", TRUE);
  g_assert_cmpfloat_with_epsilon (get_figure (fixture)->contract_part, 1, 1e-9);
  row = pay_form_find_row (page, ADW_TYPE_COMBO_ROW, "Taxed as");
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), ROUNDS_EMPLOYMENT_W2);
  pay_form_turn_main_loop ();
  g_assert_cmpfloat_with_epsilon (get_figure (fixture)->contract_part, 0, 1e-9);
}

static void
test_dialog (PayForm *fixture, gconstpointer data)
{
  GtkWidget *window = adw_window_new ();
  AdwDialog *dialog = rounds_trade_off_dialog_new (fixture->session, fixture->option);

  gtk_window_present (GTK_WINDOW (window));
  adw_dialog_present (dialog, window);
  pay_form_turn_main_loop ();
  g_assert_nonnull (pay_form_find (GTK_WIDGET (dialog), ROUNDS_TYPE_TRADE_OFF_PAGE));
  g_object_ref (dialog);
  gtk_window_destroy (GTK_WINDOW (window));
  pay_form_turn_main_loop ();
  g_assert_finalize_object (dialog);
}

/* A dialog has a window of its own where its parent's cannot hold it. */
static GtkWidget *
find_dialog (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWidget *dialog = NULL;

  for (guint i = 0; dialog == NULL && i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      dialog = pay_form_find (window, type);
    }
  return dialog;
}

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Compare leads to it beside a job, and only there. */
static void
test_beside_a_job (PayForm *fixture, gconstpointer data)
{
  GtkWidget *view = g_object_new (ROUNDS_TYPE_COMPARE_VIEW, "session", fixture->session, NULL);
  GtkWidget *button;

  g_object_set (fixture->today, "compared", FALSE, NULL);
  g_object_set (fixture->option, "path-kind", ROUNDS_PATH_CAREER, NULL);
  pay_form_show (fixture, view);
  button = find_button (view, "Wait or Jump…");
  g_assert_false (gtk_widget_get_visible (button));
  g_object_set (fixture->option, "path-kind", ROUNDS_PATH_JOB, NULL);
  pay_form_turn_main_loop ();
  g_assert_true (gtk_widget_get_visible (button));
  g_signal_emit_by_name (button, "clicked");
  pay_form_turn_main_loop ();
  g_assert_nonnull (find_dialog (ROUNDS_TYPE_TRADE_OFF_DIALOG));
  adw_dialog_force_close (ADW_DIALOG (find_dialog (ROUNDS_TYPE_TRADE_OFF_DIALOG)));
  pay_form_turn_main_loop ();
}

static int
measure (GtkWidget *widget, int width)
{
  int height;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
  return height;
}

/* Two cards stand side by side where both have room, as high as the higher one, and else below
 * each other. */
static void
test_columns (void)
{
  GtkWidget *columns = g_object_ref_sink (g_object_new (ROUNDS_TYPE_COLUMNS, NULL));
  GtkWidget *low = gtk_drawing_area_new ();
  GtkWidget *high = gtk_drawing_area_new ();

  gtk_widget_set_size_request (low, 100, 50);
  gtk_widget_set_size_request (high, 100, 80);
  g_assert_cmpint (measure (columns, 300), ==, 0);
  rounds_columns_append (ROUNDS_COLUMNS (columns), low);
  rounds_columns_append (ROUNDS_COLUMNS (columns), high);
  g_assert_cmpint (measure (columns, 212), ==, 80);
  g_assert_cmpint (measure (columns, 211), ==, 142);
  gtk_widget_size_allocate (columns, &(GtkAllocation) { 0, 0, 412, 80 }, -1);
  g_assert_cmpint (gtk_widget_get_width (low), ==, 200);
  g_assert_cmpint (gtk_widget_get_height (low), ==, 80);
  rounds_columns_remove (ROUNDS_COLUMNS (columns), high);
  g_assert_cmpint (measure (columns, 300), ==, 50);
  g_assert_finalize_object (columns);
}

static void
add (const char *path, void (*test) (PayForm *, gconstpointer))
{
  g_test_add (path, PayForm, NULL, pay_form_set_up, test, pay_form_tear_down);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  setlocale (LC_NUMERIC, "en_US.UTF-8");
  setlocale (LC_MONETARY, "en_US.UTF-8");
  add ("/trade-off/both-sides", test_both_sides);
  add ("/trade-off/already-out", test_already_out);
  add ("/trade-off/portfolio", test_portfolio);
  add ("/trade-off/projects", test_projects);
  add ("/trade-off/taxed-as", test_taxed_as);
  add ("/trade-off/dialog", test_dialog);
  add ("/trade-off/beside-a-job", test_beside_a_job);
  g_test_add_func ("/trade-off/columns", test_columns);
  return g_test_run ();
}

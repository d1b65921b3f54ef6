/* SPDX-FileCopyrightText: 2026 The Rounds authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "rounds-assess-steps.h"
#include "rounds-assessments.h"
#include "rounds-destination-dialog.h"
#include "rounds-destination-kinds.h"
#include "rounds-fact-row.h"
#include "rounds-field-row.h"
#include "rounds-option.h"
#include "rounds-profile.h"
#include "rounds-removal-dialog.h"

#define TODAY 20000

typedef struct
{
  RoundsPlan *plan;
  RoundsSession *session;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  fixture->plan = rounds_plan_new ();
  rounds_plan_set_loaded (fixture->plan, TRUE);
  fixture->session = rounds_session_new (fixture->plan, NULL, TODAY, FALSE);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  g_assert_finalize_object (fixture->session);
  g_assert_finalize_object (fixture->plan);
}

static void
set_profession (Fixture *fixture, RoundsProfession profession)
{
  g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "profession",
                profession, NULL);
}

/* All that stands in labels below @widget, shown or not. */
static void
collect (GtkWidget *widget, GString *text)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (text, "%s\n", gtk_label_get_label (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, text);
}

static char *
read_dialog (Fixture *fixture, const char *code)
{
  AdwDialog *dialog = g_object_ref_sink (rounds_destination_dialog_new (fixture->session, code));
  GString *text = g_string_new (NULL);

  collect (adw_dialog_get_child (dialog), text);
  g_assert_finalize_object (dialog);
  return g_string_free (text, FALSE);
}

static void
assert_says (const char *text, const char *wanted)
{
  if (strstr (text, wanted) == NULL)
    g_error ("“%s” is missing", wanted);
}

static void
assert_hides (const char *text, const char *unwanted)
{
  if (strstr (text, unwanted) != NULL)
    g_error ("“%s” is shown", unwanted);
}

/* The same field of work is another one for a physician and for a nurse. */
static void
test_physician_and_nurse (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *physician = NULL;
  g_autofree char *nurse = NULL;

  set_profession (fixture, ROUNDS_PROFESSION_PHYSICIAN);
  physician = read_dialog (fixture, "payer");
  set_profession (fixture, ROUNDS_PROFESSION_RN);
  nurse = read_dialog (fixture, "payer");

  assert_says (physician, "Roles for physicians");
  assert_says (physician,
               "Medical necessity decisions, appeals and talks with treating physicians.");
  assert_says (physician, "MD or DO, 5+ years after residency, board certification.");
  assert_hides (physician, "Nurses: about 1 to 3 years at the bedside.");

  assert_says (nurse, "Roles for registered nurses");
  assert_says (nurse, "Nurses: about 1 to 3 years at the bedside.");
  assert_says (nurse, "Honest drawbacks");
  assert_hides (nurse, "Physicians: 5+ years.");
  assert_hides (nurse, "Full-time UM physician");
}

/* No page shows a nurse what was said of physicians alone, and no page lacks its drawbacks. */
static void
test_all_pages (Fixture *fixture, gconstpointer unused)
{
  guint n_kinds;
  const RoundsDestinationKind *kinds = rounds_destination_kinds_list (&n_kinds);

  set_profession (fixture, ROUNDS_PROFESSION_RN);
  for (guint i = 0; i < n_kinds; i++)
    {
      g_autofree char *text = read_dialog (fixture, kinds[i].code);

      assert_says (text, kinds[i].summary);
      assert_says (text, "Honest drawbacks");
      assert_says (text, "License");
      assert_hides (text, "one physician");
      assert_hides (text, "MD or DO");
      assert_hides (text, "physicians do");
      assert_hides (text, "Residency or board");
    }
}

/* Where little was found this is said, and nothing of somebody else's is put in its place. */
static void
test_little_found (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *text = NULL;

  set_profession (fixture, ROUNDS_PROFESSION_CNM);
  text = read_dialog (fixture, "disability_exams");
  assert_says (text, "We found little for nurse midwives.");
  assert_says (text, "License, in roles of other professions");
  assert_says (text, "A little"); /* the mark that the result counts with */
  assert_hides (text, "Independent medical examiner");
  g_clear_pointer (&text, g_free);
  text = read_dialog (fixture, "medical_affairs");
  assert_hides (text, "MSL manager\n"); /* the pay of others */
  g_clear_pointer (&text, g_free);
  text = read_dialog (fixture, "caution_marketing");
  assert_says (text, "License, Usual experience, Paid certificate required"); /* in one row */
}

static gpointer
find_row (GtkWidget *widget, GType type, const char *title)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) &&
      (title == NULL ||
       g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title)))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find_row (child, type, title);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* One tap shows title, year and address of each source; our own judgment has none to show. A list
 * is one label a line, so that a long line does not run under its bullet. */
static void
test_sources (Fixture *fixture, gconstpointer unused)
{
  const RoundsFactSource source = { "A page & more", "https://example.org/a?b=1&c", 2024 };
  const RoundsFactSource *const sources[] = { &source };
  const RoundsFact fact = { .basis = ROUNDS_FACT_SOURCED,
                            .low = -1,
                            .high = -1,
                            .sources = sources,
                            .n_sources = 1,
                            .year = 2024 };
  const RoundsFact ours = { .basis = ROUNDS_FACT_OWN_JUDGMENT, .low = -1, .high = -1 };
  GtkWidget *row = rounds_fact_row_new ("Travel", "Little", &fact, ROUNDS_PROFESSION_RN);
  g_autoptr (GString) text = g_string_new (NULL);

  g_object_ref_sink (row);
  g_assert_true (gtk_widget_get_visible (find_row (row, GTK_TYPE_TOGGLE_BUTTON, NULL)));
  gtk_toggle_button_set_active (find_row (row, GTK_TYPE_TOGGLE_BUTTON, NULL), TRUE);
  collect (row, text);
  assert_says (text->str, "Source, 2024");
  assert_says (text->str, "A page & more, 2024");
  assert_says (text->str, "https://example.org/a?b=1&c");
  g_assert_finalize_object (row);

  row = rounds_fact_row_new ("Travel", "• Seldom\n• Far", &ours, ROUNDS_PROFESSION_RN);
  g_object_ref_sink (row);
  g_string_truncate (text, 0);
  collect (row, text);
  assert_says (text->str, "\n•\nSeldom\n•\nFar\n");
  g_assert_false (gtk_widget_get_visible (find_row (row, GTK_TYPE_TOGGLE_BUTTON, NULL)));
  g_assert_finalize_object (row);
}

static GtkWidget *
open_step (Fixture *fixture)
{
  RoundsAssessment *assessment = rounds_assessments_start (fixture->plan, TODAY);

  return g_object_ref_sink (
      rounds_assess_steps_create (rounds_assess_steps_find (2), fixture->session, assessment));
}

static void
ask (GtkWidget *step, const char *action, GVariant *state)
{
  GtkWidget *bar = find_row (step, g_type_from_name ("RoundsDestinationFilterBar"), NULL);

  g_assert_true (gtk_widget_activate_action_variant (bar, action, state));
}

/* Filters take rows off; what is not known stands apart; clearing brings all back. */
static void
test_filter (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *step;

  set_profession (fixture, ROUNDS_PROFESSION_RN);
  step = open_step (fixture);
  g_assert_nonnull (find_row (step, ROUNDS_TYPE_FIELD_ROW, "Medical affairs"));
  ask (step, "filter.way", g_variant_new_string ("job"));
  g_assert_null (find_row (step, ROUNDS_TYPE_FIELD_ROW, "Medical affairs"));
  g_assert_nonnull (find_row (step, ROUNDS_TYPE_FIELD_ROW, "Chart review"));
  ask (step, "filter.clear", NULL);
  g_assert_nonnull (find_row (step, ROUNDS_TYPE_FIELD_ROW, "Medical affairs"));
  ask (step, "filter.from-home", NULL);
  /* Nothing is known about its place of work. */
  g_assert_nonnull (find_row (step, ROUNDS_TYPE_FIELD_ROW, "Health tech product"));
  g_assert_null (find_row (step, ROUNDS_TYPE_FIELD_ROW, "Disability and fitness exams"));
  ask (step, "filter.clear", NULL);
  ask (step, "filter.suits", NULL);
  g_assert_null (find_row (step, ROUNDS_TYPE_FIELD_ROW, "Disability and fitness exams"));
  g_assert_finalize_object (step);
}

/* A field of one's own is shown as it was typed, under every filter in a group of its own, can be
 * removed, and undo brings it back. */
static void
test_own (Fixture *fixture, gconstpointer unused)
{
  const char *const hostile = "<b>\u202eSailing</b> & %s";
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  GtkWidget *step = open_step (fixture);
  AdwEntryRow *entry = find_row (step, ADW_TYPE_ENTRY_ROW, "Another destination");
  GtkWidget *search = find_row (step, GTK_TYPE_SEARCH_ENTRY, NULL);
  RoundsDestination *own;

  /* What was searched before does not hide it. */
  gtk_editable_set_text (GTK_EDITABLE (search), "medical");
  g_signal_emit_by_name (search, "search-changed");
  gtk_editable_set_text (GTK_EDITABLE (entry), hostile);
  g_signal_emit_by_name (entry, "apply");
  own = rounds_plan_get_record (fixture->plan, ROUNDS_TYPE_DESTINATION, 0);
  g_assert_cmpstr (own->name, ==, hostile);
  g_assert_true (own->shortlisted);
  g_assert_nonnull (find_row (step, ROUNDS_TYPE_FIELD_ROW, hostile));
  g_assert_true (rounds_history_undo (history));
  g_assert_null (find_row (step, ROUNDS_TYPE_FIELD_ROW, hostile));
  g_assert_true (rounds_history_redo (history));
  ask (step, "filter.way", g_variant_new_string ("job"));
  g_assert_nonnull (find_row (step, ROUNDS_TYPE_FIELD_ROW, hostile));
  g_assert_false (gtk_widget_get_visible (
      GTK_WIDGET (gtk_widget_get_template_child (step, G_OBJECT_TYPE (step), "unknown_group"))));
  g_assert_finalize_object (step);
}

/* It is renamed in place; a blank is no name. What nothing refers to goes at once, what is in use
 * after the words about what is kept. */
static void
test_own_changes (Fixture *fixture, gconstpointer unused)
{
  RoundsHistory *history = rounds_session_get_history (fixture->session);
  RoundsDestination *own = rounds_destination_add_own (fixture->plan, "Sailing");
  GtkWidget *step = open_step (fixture);
  GtkWidget *row = find_row (step, ROUNDS_TYPE_FIELD_ROW, "Sailing");
  AdwEntryRow *name = find_row (row, ADW_TYPE_ENTRY_ROW, "Name");
  AdwDialog *dialog;

  gtk_editable_set_text (GTK_EDITABLE (name), "Rowing");
  g_signal_emit_by_name (name, "apply");
  g_assert_true (find_row (step, ROUNDS_TYPE_FIELD_ROW, "Rowing") == (gpointer) row);
  gtk_editable_set_text (GTK_EDITABLE (name), " ");
  g_signal_emit_by_name (name, "apply");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (name)), ==, "Rowing");
  g_assert_true (rounds_history_undo (history));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "Sailing");
  g_assert_null (rounds_removal_dialog_new (fixture->plan, own));
  g_signal_emit_by_name (find_row (row, ADW_TYPE_BUTTON_ROW, "_Remove"), "activated");
  g_assert_null (find_row (step, ROUNDS_TYPE_FIELD_ROW, "Sailing"));
  g_assert_true (rounds_history_undo (history));
  rounds_plan_create (fixture->plan, ROUNDS_TYPE_OPTION, "destination", own->code, NULL);
  dialog = g_object_ref_sink (rounds_removal_dialog_new (fixture->plan, own));
  g_assert_cmpstr (
      adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), ==,
      "In use by: 1 option. All of it is kept, without “Sailing”. Undo brings it back.");
  g_assert_finalize_object (dialog);
  g_assert_finalize_object (step);
}

static GtkButton *
find_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return GTK_BUTTON (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkButton *found = find_button (child, label);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* One click puts it on the list, and undo takes it off. */
static void
test_shortlist (Fixture *fixture, gconstpointer unused)
{
  AdwDialog *dialog = g_object_ref_sink (rounds_destination_dialog_new (fixture->session, "payer"));
  GtkWidget *content = adw_dialog_get_child (dialog);

  g_signal_emit_by_name (find_button (content, "_Add to Shortlist"), "clicked");
  g_assert_true (rounds_destination_is_shortlisted (fixture->plan, "payer"));
  g_assert_nonnull (find_button (content, "_Remove from Shortlist"));
  g_assert_true (rounds_history_undo (rounds_session_get_history (fixture->session)));
  g_assert_false (rounds_destination_is_shortlisted (fixture->plan, "payer"));
  g_assert_nonnull (find_button (content, "_Add to Shortlist"));
  g_assert_finalize_object (dialog);
}

static const char *
find_first_title (GtkWidget *root)
{
  const char *title = NULL;

  if (ROUNDS_IS_FIELD_ROW (root))
    return adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root));
  for (GtkWidget *child = gtk_widget_get_first_child (root); title == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    title = find_first_title (child);
  return title;
}

/* What serves the aim of the move comes first (R009). */
static void
test_aim (Fixture *fixture, gconstpointer unused)
{
  const char *const firsts[] = {
    [ROUNDS_AIM_UNDECIDED] = "Health tech product",
    [ROUNDS_AIM_QUICK_INCOME] = "Payer-side roles",
    [ROUNDS_AIM_ENDURING_CAREER] = "Health tech product",
    [ROUNDS_AIM_BOTH_IN_SEQUENCE] = "Payer-side roles",
  };

  for (guint aim = 0; aim < G_N_ELEMENTS (firsts); aim++)
    {
      GtkWidget *step;

      g_object_set (rounds_plan_get_single (fixture->plan, ROUNDS_TYPE_PROFILE), "aim", aim, NULL);
      step = open_step (fixture);
      g_assert_cmpstr (find_first_title (step), ==, firsts[aim]);
      g_assert_finalize_object (step);
    }
}

int
main (int argc, char *argv[])
{
  const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer unused);
  } tests[] = {
    { "/destinations/physician-and-nurse", test_physician_and_nurse },
    { "/destinations/all-pages", test_all_pages },
    { "/destinations/little-found", test_little_found },
    { "/destinations/sources", test_sources },
    { "/destinations/filter", test_filter },
    { "/destinations/own", test_own },
    { "/destinations/own-changes", test_own_changes },
    { "/destinations/aim", test_aim },
    { "/destinations/shortlist", test_shortlist },
  };

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
